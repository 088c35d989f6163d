import CommandLanguage
import Glibc
import LineEditing
import Shell
import Terminal

/// The shell a person types into: lines from the editor, commands to the session.
@MainActor
final class InteractiveShell {
  private let session: Session
  /// Where the session writes; mute while nobody waits for what it would say.
  private let output: Console
  /// Where the shell itself speaks.
  private let console: Console
  private let runsStartUpFile: Bool
  /// What the terminal can show now; asked before each command, as windows change their size.
  private let capabilities: () -> TerminalCapabilities
  /// What the editor knows of the session: as it was when no command ran.
  private var view: SessionView
  /// A command that was interrupted and has not noticed it yet; the next one waits for its end.
  private var stopping: AwaitedWork?
  /// How long a command may go on after Ctrl-C before the prompt comes back, in microseconds.
  ///
  /// Most commands notice at once, and then the prompt never comes before their end.
  private nonisolated static let grace: UInt32 = 100_000

  /// What the prompt and the Tab key show of a session.
  private struct SessionView {
    var isFinished = false
    let prompt: PromptState
    let completer: Completer

    init(of session: Session) async {
      isFinished = await session.isFinished
      prompt = await session.promptState
      completer = await session.completer
    }
  }

  /// Prepares a shell for a session that writes to `output`; what the shell itself says goes to
  /// `console`.
  init(
    session: Session, output: Console, console: Console, runsStartUpFile: Bool,
    capabilities: @escaping () -> TerminalCapabilities
  ) async {
    view = await SessionView(of: session)
    self.session = session
    self.output = output
    self.console = console
    self.capabilities = capabilities
    self.runsStartUpFile = runsStartUpFile
  }

  /// Reads and runs lines until the user leaves.
  func run(loading paths: [String]) async -> ExitStatus {
    TerminalModes.keep()
    defer { TerminalModes.restore() }
    let editor: LineEditor
    do {
      editor = try LineEditor(programName: "depesche")
    } catch {
      console.report(Diagnostic("depesche: \(error.description)"))
      return .failed
    }
    defer { editor.close() }
    // A terminal that goes away is the end of input, not a reason to die in the middle of a line.
    signal(SIGHUP, SIG_IGN)
    // Editor and commands take Ctrl-C over; between the two it must not end the session.
    signal(SIGINT, SIG_IGN)
    var history = openHistory(into: editor)
    if !paths.isEmpty { await attempt { await self.session.load(paths) } }
    if runsStartUpFile { await runStartUpFile() }
    while !view.isFinished {
      if stopping?.hasEnded == true {
        stopping = nil
        view = await SessionView(of: session)
      }
      guard let line = readCommand(editor) else { break }
      guard !line.isEmpty else { continue }
      editor.remember(line)
      keep(line, in: &history)
      await attempt { await self.session.runTyped(line) }
    }
    // What it has begun to write must not stay behind.
    await stopping?.end()
    return .success
  }

  /// Reads a command, over several lines while it is not complete; nothing at the end of input.
  private func readCommand(_ editor: LineEditor) -> String? {
    let (state, completer) = (view.prompt, view.completer)
    var lines: [String] = []
    while true {
      let earlier = lines.map { $0 + "\n" }.joined()
      editor.completer = { text, cursor in
        InteractiveShell.completion(completer, earlier: earlier, text: text, cursor: cursor)
      }
      let text = lines.isEmpty ? state.text : "…> "
      let prompt = Prompt(StyledText(line: text, .prompt).rendered(theme: promptTheme))
      do {
        switch try editor.readLine(prompt: prompt) {
        case .endOfInput:
          console.say("\n")
          return nil
        case .interrupted: return ""
        case .line(let line):
          lines.append(line)
          let whole = lines.joined(separator: "\n")
          if !session.needsContinuation(whole) { return whole }
        }
      } catch {
        console.report(Diagnostic("depesche: \(error.description)"))
        return nil
      }
    }
  }

  private var promptTheme: Theme? { console.capabilities.usesColor ? .standard : nil }

  private static func completion(
    _ completer: Completer, earlier: String, text: String, cursor: Int
  ) -> Completion {
    let offset = earlier.unicodeScalars.count
    let list = completer.complete(earlier + text, cursor: offset + cursor)
    return Completion(
      candidates: list.candidates.map {
        .init(
          display: Gate.line($0.display), insertion: $0.insertion, isFinal: $0.isFinal)
      },
      replacing: max(0, list.range.lowerBound - offset)..<max(0, list.range.upperBound - offset))
  }

  /// Runs something that Ctrl-C stops while the session lives on.
  private func attempt(_ body: @escaping @Sendable () async -> ExitStatus) async {
    // The editor, too, sets the modes that hold while no line is edited.
    TerminalModes.hideControlKeys()
    let (session, output, before, capabilities) = (session, output, stopping, capabilities())
    let work = AwaitedWork {
      await before?.end()
      output.unmute()
      await session.describe(capabilities)
      return await body()
    }
    // Without a handler Ctrl-C would end the process, which is what it does everywhere else.
    let interruption = try? Interruption.install {
      work.cancel()
      output.mute()
      usleep(Self.grace)
      work.leave()
    }
    let status = await work.outcome()
    // Work that ended while its output was mute already was interrupted all the same.
    let isInterrupted = status == .interrupted || interruption?.isInterrupted == true
    interruption?.uninstall()
    if status == nil || isInterrupted { console.say("interrupted\n") }
    stopping = status == nil ? work : nil
    if stopping == nil { view = await SessionView(of: session) }
  }

  private func runStartUpFile() async {
    guard let folder = UserFolder.configuration else { return }
    let path = folder + "/init.dep"
    guard access(path, F_OK) == 0 else { return }
    do {
      let source = try SourceText(script: path)
      await attempt { await self.session.run([source], loading: []) }
    } catch {
      console.report(Diagnostic(error.message, severity: .warning))
    }
  }

  private func openHistory(into editor: LineEditor) -> HistoryFile? {
    guard let folder = UserFolder.state else { return nil }
    var history = HistoryFile(path: folder + "/history")
    for line in history.load() { editor.remember(line) }
    return history
  }

  /// Keeps a line across sessions; where that cannot be done it is said once.
  private func keep(_ line: String, in history: inout HistoryFile?) {
    guard HistoryFile.keeps(line) else { return }
    do {
      try history?.append(line)
    } catch {
      history = nil
      console.report(
        Diagnostic(
          "\(error.description); lines are not kept after this session", severity: .warning))
    }
  }
}

/// Where the user's own files are, after the XDG base directory specification.
enum UserFolder {
  /// The folder of the history.
  static var state: String? { folder("XDG_STATE_HOME", inHome: ".local/state") }
  /// The folder of the start-up file.
  static var configuration: String? { folder("XDG_CONFIG_HOME", inHome: ".config") }

  private static func folder(_ variable: String, inHome path: String) -> String? {
    if let base = Environment.value(variable), base.hasPrefix("/") { return base + "/depesche" }
    guard let home = Environment.value("HOME"), !home.isEmpty else { return nil }
    return home + "/" + path + "/depesche"
  }
}
