import CommandLanguage
import Glibc
import Shell
import Tables
import Terminal

/// One run of the program: what the options ask for, from loading to the exit status.
struct ProgramRun {
  private let options: ProgramOptions

  init(_ options: ProgramOptions) {
    self.options = options
  }

  /// Runs everything and says how it ended.
  func status() async -> ExitStatus {
    if options.script.isEmpty, options.command.isEmpty, isatty(STDIN_FILENO) == 1 {
      return await interactive()
    }
    let sources: [SourceText]
    do {
      sources = try self.sources()
    } catch {
      report(error.message)
      return .failed
    }
    guard let path = options.output else {
      return await run(sources, results: .standardOutput(), describesTerminal: true)
    }
    do {
      let file = try AtomicFile(path: path)
      let status = await run(sources, results: file.sink, describesTerminal: false)
      // A failure leaves the old file, unless the user wants what there is.
      if status == .success || (options.keepGoing && status != .interrupted) {
        try file.commit()
      }
      return status
    } catch {
      report(error.description)
      return .failed
    }
  }

  private func sources() throws(ScriptError) -> [SourceText] {
    if let path = options.script.first, path != "-" { return [try SourceText(script: path)] }
    if !options.command.isEmpty {
      return options.command.map { SourceText(name: "-c", text: $0) }
    }
    // `-l -` takes standard input for itself.
    return options.load.contains("-") ? [] : [try SourceText.standardInput()]
  }

  private func run(
    _ sources: [SourceText], results: OutputSink, describesTerminal: Bool
  ) async -> ExitStatus {
    var console = self.console(results: results)
    if !describesTerminal {
      console.capabilities = TerminalCapabilities(usesColor: options.color == .always)
    }
    var configuration = self.configuration
    configuration.arguments = Array(options.script.dropFirst())
    configuration.echoes = options.echo
    let destination = console
    let load = options.load
    if options.echo { console = console.collecting() }
    let session = Session(console: console, configuration: configuration)
    let work = Task { await session.run(sources, loading: load) }
    let interruption = interruption {
      work.cancel(); results.mute()
    }
    var status = await work.value
    interruption?.uninstall()
    // The process ends now: nobody has to take a large corpus apart before.
    _ = Unmanaged.passRetained(session)
    do {
      if options.echo {
        try destination.write(await session.transcriptHead, collectedBy: console)
      }
      try destination.flush()
    } catch .closedPipe {
      return status
    } catch {
      report(error.description)
      status = status.combined(with: .failed)
    }
    return status
  }

  private func interactive() async -> ExitStatus {
    var configuration = self.configuration
    configuration.isInteractive = true
    let output = console(results: .standardOutput())
    let (color, width) = (options.color, options.width)
    let shell = await InteractiveShell(
      session: Session(console: output, configuration: configuration), output: output,
      console: console(results: .standardOutput()),
      runsStartUpFile: !options.noInit && !options.restricted
    ) { .detect(descriptor: STDOUT_FILENO, color: color, width: width) }
    return await shell.run(loading: options.load)
  }

  private func console(results: OutputSink) -> Console {
    Console(
      results: results,
      capabilities: .detect(
        descriptor: STDOUT_FILENO, color: options.color, width: options.width),
      messages: .standardError(),
      messageCapabilities: .detect(
        descriptor: STDERR_FILENO, color: options.color, width: options.width),
      isQuiet: options.quiet)
  }

  private var configuration: SessionConfiguration {
    var configuration = SessionConfiguration()
    configuration.settings = Settings(format: options.format, width: options.width)
    configuration.keepsGoing = options.keepGoing
    configuration.loading.metadata = options.metadata
    configuration.loading.date = options.date
    configuration.loading.isPlain = options.plain
    configuration.loading.inputFormat = options.inputFormat
    if options.restricted {
      configuration.restriction = Restriction(
        readable: options.load.filter { $0 != "-" } + [options.metadata].compactMap { $0 })
    }
    return configuration
  }

  private func interruption(_ act: @escaping @Sendable () -> Void) -> Interruption? {
    // Without a handler Ctrl-C still ends the process, so a failure to install one is no error.
    try? Interruption.install(onInterrupt: act)
  }

  private func report(_ message: String) {
    console(results: .standardOutput()).report(Diagnostic("depesche: " + message))
  }
}
