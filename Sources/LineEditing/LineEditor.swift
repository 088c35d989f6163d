internal import CEditLine
internal import Glibc

/// Reads lines from a terminal and lets a person edit them.
///
/// This is the only door to libedit. One editor is used at a time, from one thread. Outside of
/// `readLine` terminal modes and signal handlers are those of before, so that commands run in a
/// normal terminal.
public final class LineEditor {
  /// Tells what Tab may put in, given the line and the cursor's place in it, in Unicode scalars.
  public var completer: ((_ text: String, _ cursor: Int) -> Completion)?

  var line: EditLineHandle?
  var input = TerminalInput(descriptor: STDIN_FILENO)
  var signals: SignalWatch
  var history: LineHistory

  /// Whether escape sequences may be sent: cursor movement, colours, bracketed paste.
  let isCapable: Bool

  /// The prompt of the line being read.
  var prompt = Prompt("")

  /// The prompt as a C string that libedit reads each time it draws.
  var promptBuffer: UnsafeMutablePointer<CChar>?

  /// How the line will end, where not by Enter.
  var outcome: LineResult?

  /// A signal to end by once the terminal is in order again.
  var fatalSignal: Int32?

  /// Whether the terminal has gone away.
  var hasHungUp = false

  /// Characters that libedit will get before the next key.
  var injected: [UInt32] = []

  /// Keys to be read again.
  var returned: [Key] = []

  /// The text that `EditCommand.paste` puts in.
  var pasted = ""

  /// The key that `EditCommand.continueSearch` looks at.
  var searchKey = Key.abort

  /// The search through the history that is under way.
  var search: HistorySearch?

  /// Line and cursor as the last Tab left them; a Tab that finds them so lists the candidates.
  var completed: (text: [Unicode.Scalar], cursor: Int)?

  /// The width of the screen for which the line was last drawn.
  var drawnColumns = 80

  /// The terminal's modes outside of `readLine`.
  var modes = termios()

  /// Prepares the terminal for editing; standard input must be one.
  ///
  /// Sets the process's character encoding (`LC_CTYPE`) to UTF-8, whatever `LANG` says, reads no
  /// `.editrc` and draws on standard error, on standard output or on `/dev/tty`, the first that is
  /// a terminal.
  ///
  /// - Parameters:
  ///   - programName: the name libedit goes by.
  ///   - historyLimit: how many lines `remember` keeps.
  /// - Throws: `LineEditorError`; lines can then still be read plainly from standard input.
  public init(programName: String, historyLimit: Int = 10_000) throws(LineEditorError) {
    guard CharacterLocale.establish() else { throw .noUnicodeLocale }
    guard let output = Self.terminalDescriptor(), !Self.isInsideEmacs else { throw .noTerminal }
    defer { if output > STDERR_FILENO { Glibc.close(output) } }
    guard let signals = SignalWatch(),
      let line = EditLineHandle(programName: programName, output: output)
    else { throw .cannotStart }
    isCapable = line.understandsEscapeSequences
    self.signals = signals
    self.line = consume line
    history = LineHistory(limit: historyLimit)
    configure()
  }

  deinit {
    close()
    free(promptBuffer)
  }

  /// Lets a person edit one line and returns when it is done.
  ///
  /// Blocks the calling thread. Afterwards the cursor is at the start of a fresh row.
  ///
  /// - Throws: `LineEditorError.closed` after `close`.
  public func readLine(prompt: Prompt) throws(LineEditorError) -> LineResult {
    guard line != nil else { throw .closed }
    outcome = nil
    completed = nil
    search = nil
    history.rewind()
    injected = []
    show(prompt)
    self.prompt = prompt
    drawnColumns = size.columns
    tcgetattr(STDIN_FILENO, &modes)
    signals.begin()
    leaveEchoedRow()
    if isCapable { line?.send(Self.pasteOn) }

    var text: String?
    if let pointer = line?.pointer {
      var count: Int32 = 0
      text = el_gets(pointer, &count).map { String(cString: $0) }
    }

    if isCapable { line?.send(Self.pasteOff) }
    restoreModes()
    signals.end(hasHungUp: hasHungUp)
    if let signal = fatalSignal {
      fatalSignal = nil
      SignalWatch.raise(signal)
      return .endOfInput
    }
    if let outcome { return outcome }
    guard var text else { return .endOfInput }
    if text.hasSuffix("\n") { text.removeLast() }
    return .line(text)
  }

  /// Makes a line the newest of those that Up and Ctrl-R find.
  ///
  /// An empty line and one that is the same as the line before are passed over.
  public func remember(_ line: String) {
    history.add(line)
  }

  /// Gives the terminal back; the editor cannot be used afterwards.
  public func close() {
    line = nil
  }

  /// Switches bracketed paste on: the terminal then marks where a paste begins and ends.
  static let pasteOn = "\u{1B}[?2004h"

  /// Switches bracketed paste off.
  static let pasteOff = "\u{1B}[?2004l"

  /// Leaves the terminal as it was before the line was read.
  func restoreModes() {
    line?.setEditingMode(false)
    tcsetattr(STDIN_FILENO, TCSADRAIN, &modes)
  }

  /// Makes libedit draw this prompt from now on.
  func show(_ prompt: Prompt) {
    free(promptBuffer)
    promptBuffer = strdup(isCapable ? prompt.marked : prompt.text)
  }

  /// Whether the terminal is a buffer of Emacs, where libedit refuses to edit.
  private static var isInsideEmacs: Bool {
    getenv("TERM").map { String(cString: $0) } == "emacs"
  }

  private static func terminalDescriptor() -> Int32? {
    for descriptor in [STDERR_FILENO, STDOUT_FILENO] where isatty(descriptor) == 1 {
      return descriptor
    }
    let terminal = open("/dev/tty", O_RDWR | O_CLOEXEC)
    return terminal >= 0 ? terminal : nil
  }
}
