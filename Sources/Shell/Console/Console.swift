public import CommandLanguage
import Synchronization
public import Terminal

/// Where a session's results and messages go.
///
/// Results go to one place and nothing else goes there; prompts, progress, warnings and errors go to
/// the other.
public struct Console: Sendable {
  /// What the place of the results can show.
  public var capabilities: TerminalCapabilities
  /// What the place of the messages can show.
  public var messageCapabilities: TerminalCapabilities
  /// Whether notes ("18 documents loaded") are left out; errors and warnings never are.
  public var isQuiet: Bool
  private let memory: ResultMemory?
  private let results: OutputSink?
  private let messages: OutputSink
  private let shownProgress: ShownProgress
  private let writeResult: @Sendable ([UInt8]) throws(OutputError) -> Void
  private let flushResult: @Sendable () throws(OutputError) -> Void

  /// Creates a console over two sinks.
  public init(
    results: OutputSink, capabilities: TerminalCapabilities, messages: OutputSink,
    messageCapabilities: TerminalCapabilities, isQuiet: Bool = false
  ) {
    self.capabilities = capabilities
    self.messageCapabilities = messageCapabilities
    self.isQuiet = isQuiet
    self.results = results
    self.messages = messages
    shownProgress = ShownProgress()
    memory = nil
    writeResult = { (bytes) throws(OutputError) in try results.write(bytes) }
    flushResult = { () throws(OutputError) in try results.flush() }
  }

  /// Creates a console that keeps results in memory and passes messages on to another console.
  init(keepingResultsIn memory: ResultMemory, messagesTo other: Console) {
    capabilities = TerminalCapabilities()
    messageCapabilities = other.messageCapabilities
    isQuiet = other.isQuiet
    results = nil
    messages = other.messages
    shownProgress = other.shownProgress
    self.memory = memory
    writeResult = { bytes in memory.append(bytes) }
    flushResult = {}
  }

  /// A console like this one that keeps results until they are asked for, as a transcript needs.
  public func collecting() -> Console {
    var console = Console(keepingResultsIn: ResultMemory(), messagesTo: self)
    console.capabilities = TerminalCapabilities()
    return console
  }

  /// Writes a first line and what another console has collected.
  public func write(_ head: String, collectedBy other: Console) throws(OutputError) {
    try write(head)
    if let memory = other.memory { try writeResult(memory.bytes) }
  }

  /// Throws results and messages away from now on, so that nothing more shows after an
  /// interruption; a line of progress disappears.
  public func mute() {
    shownProgress.finish()
    results?.mute()
    messages.mute()
  }

  /// Lets results and messages through again.
  public func unmute() {
    results?.unmute()
    messages.unmute()
  }

  /// Begins to watch long work, with a line among the messages.
  func progress(
    _ label: String, unit: String = "documents", totalBytes: Int?
  ) -> ProgressReporter {
    let reporter = ProgressReporter(
      label: label, unit: unit, totalBytes: totalBytes, capabilities: messageCapabilities,
      sink: messages)
    shownProgress.show(reporter)
    return reporter
  }

  /// Writes a part of a result.
  func write(_ bytes: [UInt8]) throws(OutputError) { try writeResult(bytes) }

  /// Writes a text as a part of a result.
  func write(_ text: String) throws(OutputError) { try writeResult(Array(text.utf8)) }

  /// Brings everything written so far to its place.
  public func flush() throws(OutputError) { try flushResult() }

  /// Tells the user something that is no result.
  public func report(_ diagnostic: Diagnostic) {
    if diagnostic.severity == .note, isQuiet { return }
    let style: Style =
      switch diagnostic.severity {
      case .error: .error
      case .warning: .warning
      case .note: .muted
      }
    let isNote = diagnostic.severity == .note
    // A diagnostic may quote pages or file names: it passes the gate like everything else.
    let text = StyledText(isNote ? diagnostic.message : diagnostic.rendered, style)
    // A caret must stay under its line; a note is running text.
    let lines =
      isNote && messageCapabilities.isTerminal
      ? text.wrapped(width: messageCapabilities.columns) : [text]
    let theme: Theme? = messageCapabilities.usesColor ? .standard : nil
    say(lines.map { $0.rendered(theme: theme) + "\n" }.joined())
  }

  /// Tells the user a note, unless quiet.
  func note(_ text: String) { report(Diagnostic(text, severity: .note)) }

  /// Writes text to the place of the messages as it is, such as a line end after a prompt.
  public func say(_ text: String) {
    // Where messages cannot be written there is nobody left to tell.
    try? messages.write(text)
    try? messages.flush()
  }
}

/// The line of progress that shows now, if any.
private final class ShownProgress: Sendable {
  private let latest = Mutex<ProgressReporter?>(nil)

  func show(_ reporter: ProgressReporter) { latest.withLock { $0 = reporter } }

  func finish() {
    let reporter = latest.withLock { latest -> ProgressReporter? in
      defer { latest = nil }
      return latest
    }
    reporter?.finish()
  }
}

/// Results kept in memory, such as those of a replayed script.
final class ResultMemory: Sendable {
  private let kept = Mutex<[UInt8]>([])

  func append(_ bytes: [UInt8]) { kept.withLock { $0 += bytes } }

  var bytes: [UInt8] { kept.withLock { $0 } }
}
