import CommandLanguage
import NewsCorpus
import Tables
import Terminal

extension Session {
  /// Writes a result to its place: a file, a pager or the results.
  func show(_ result: CommandResult, of call: Call) throws {
    let format = format(of: call)
    // What went to a file is a result too, which `expect` may look at.
    if case .nothing = result.content {} else { lastResult = result }
    if let redirection = call.invocation.redirection {
      try save(result, format: format, redirection: redirection, call: call)
      return
    }
    if case .nothing = result.content { return }
    lastEchoHadResult = true
    switch result.content {
    case .nothing: return
    case .exact(let bytes):
      if console.capabilities.isTerminal {
        try page(Gate.text(String(decoding: bytes.buffer, as: UTF8.self)))
      } else {
        try console.write(Array(bytes.buffer))
      }
    case .records(let output):
      writer.format = format
      writer.options = options(of: call, on: console.capabilities)
      if console.capabilities.isTerminal, format.isForPeople {
        try page(try writer.text(of: result.isEvidence ? output : output.numbered(for: result)))
      } else {
        try writer.write(output) { bytes in
          if Task.isCancelled { throw CancellationError() }
          try console.write(bytes)
        }
      }
    }
  }

  /// How a call's result is written.
  func format(of call: Call) -> OutputFormat {
    call.option("--format").flatMap { OutputFormat(rawValue: $0.text) } ?? settings.format
  }

  /// How many rows of a result are looked at, so that no command makes more than that.
  ///
  /// All of them where a machine reads the result; else what `--top` allows.
  func listedRows(of call: Call) -> Int {
    let top = call.integer("--top") ?? settings.top
    return format(of: call).isForPeople && top > 0 ? top : Int.max
  }

  private func options(of call: Call, on capabilities: TerminalCapabilities) -> TableOptions {
    var capabilities = capabilities
    if let width = settings.width { capabilities.columns = width }
    return TableOptions(
      capabilities, top: call.integer("--top") ?? settings.top, theme: settings.theme)
  }

  /// Shows text on the terminal, through a pager when it is taller than the screen.
  private func page(_ text: String) throws {
    let pager = Pager.standard()
    if configuration.isInteractive, settings.usesPager,
      pager.isNeeded(for: text, on: console.capabilities)
    {
      try console.flush()
      if pager.show(text) { return }
    }
    try console.write(text)
  }

  private func save(
    _ result: CommandResult, format: OutputFormat, redirection: Invocation.Redirection, call: Call
  ) throws {
    let words = try redirection.word.expanded(with: variable)
    guard let word = words.first, words.count == 1 else {
      throw redirection.word.error("a result goes to one file, found \(words.count)")
    }
    let path = try writablePath(word)
    do {
      let file = try AtomicFile(path: path, appending: redirection.isAppending)
      switch result.content {
      case .nothing: break
      case .exact(let bytes): try file.sink.write(Array(bytes.buffer))
      case .records(let output):
        // A file is no terminal: plain, 100 columns wide unless a width is set.
        var writer = TableWriter(
          format: format, options: options(of: call, on: TerminalCapabilities()))
        try writer.write(output) { bytes in
          if Task.isCancelled { throw CancellationError() }
          try file.sink.write(bytes)
        }
      }
      try file.commit()
    } catch let error as OutputError {
      throw word.word.error(error.description)
    }
  }
}
