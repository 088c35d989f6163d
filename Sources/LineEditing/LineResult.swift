/// What came of reading one line.
public enum LineResult: Equatable, Sendable {
  /// The line that was submitted, without its line end; pasted line ends inside it are kept.
  case line(String)
  /// The line was dropped with Ctrl-C.
  case interrupted
  /// Ctrl-D on an empty line, or a terminal that has gone away.
  case endOfInput
}

/// Why lines cannot be edited here.
public enum LineEditorError: Error, Equatable, Sendable, CustomStringConvertible {
  /// Neither standard error nor standard output nor `/dev/tty` is a terminal to draw on.
  case noTerminal
  /// The system has no UTF-8 character locale at all.
  case noUnicodeLocale
  /// The editor could not be set up, for want of memory or file descriptors.
  case cannotStart
  /// `readLine` was called after `close`.
  case closed

  /// A short explanation in lower case.
  public var description: String {
    switch self {
    case .noTerminal: "there is no terminal to edit a line on"
    case .noUnicodeLocale: "the system has no UTF-8 locale (C.UTF-8 is missing)"
    case .cannotStart: "the line editor could not be started"
    case .closed: "the line editor is closed"
    }
  }
}
