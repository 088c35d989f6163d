public import Terminal

/// How results look to people.
///
/// Machine formats ignore all of it but one thing: what goes to a terminal passes the gate in every
/// format.
public struct TableOptions: Sendable, Equatable {
  /// Columns of a line.
  public var width: Int
  /// Rows shown of each table; 0 means all.
  public var top: Int
  /// The looks, or nil without colour.
  public var theme: Theme?
  /// Whether signs beyond ASCII may be drawn for rules, bars and marks.
  public var usesUnicode: Bool
  /// Whether a person sees it at once: thousands marks, cut cells, columns that go.
  public var isTerminal: Bool

  /// Describes the looks by hand; without arguments those of a file or transcript.
  public init(
    width: Int = TerminalCapabilities.defaultColumns, top: Int = 20, theme: Theme? = nil,
    usesUnicode: Bool = true, isTerminal: Bool = false
  ) {
    self.width = max(1, width)
    self.top = max(0, top)
    self.theme = theme
    self.usesUnicode = usesUnicode
    self.isTerminal = isTerminal
  }

  /// Takes over what the place of output can show.
  public init(_ capabilities: TerminalCapabilities, top: Int = 20, theme: Theme = .standard) {
    self.init(
      width: capabilities.columns, top: top, theme: capabilities.usesColor ? theme : nil,
      usesUnicode: capabilities.usesUnicode, isTerminal: capabilities.isTerminal)
  }
}
