/// Text in pieces, each with its role, that is safe to show.
///
/// Every text that comes in passes ``Gate``; no control sequence but our own can get out.
public struct StyledText: Sendable, Equatable {
  /// A piece of text in one role.
  public struct Run: Sendable, Equatable {
    /// What is shown, already past the gate.
    public let text: String
    /// What it is.
    public let style: Style
  }

  /// The pieces from left to right; none is empty, neighbours differ in role.
  public private(set) var runs: [Run] = []

  /// Creates an empty text.
  public init() {}

  /// Creates a text of one piece; line ends stay, other controls become symbols.
  public init(_ text: String, _ style: Style = .plain) {
    append(text, style)
  }

  /// Creates a text of one piece on one line; line ends become symbols too.
  public init(line text: String, _ style: Style = .plain) {
    appendPassed(Gate.line(text), style)
  }

  /// Adds a piece at the end; line ends stay, other controls become symbols.
  public mutating func append(_ text: String, _ style: Style = .plain) {
    appendPassed(Gate.text(text), style)
  }

  /// Adds another styled text at the end.
  public mutating func append(_ other: StyledText) {
    for run in other.runs { appendPassed(run.text, run.style) }
  }

  /// Joins two styled texts.
  public static func + (left: StyledText, right: StyledText) -> StyledText {
    var result = left
    result.append(right)
    return result
  }

  /// Whether there is nothing to show.
  public var isEmpty: Bool { runs.isEmpty }

  /// The text without its roles.
  public var plain: String {
    runs.count == 1 ? runs[0].text : runs.map(\.text).joined()
  }

  /// The columns it takes on one line.
  public var width: Int { DisplayWidth.of(plain) }

  /// Returns the text with the control sequences of the theme, or plain text without a theme.
  public func rendered(theme: Theme?) -> String {
    guard let theme else { return plain }
    var result = ""
    for run in runs {
      let parameters = theme.parameters(for: run.style)
      if parameters.isEmpty {
        result += run.text
        continue
      }
      // Each line is coloured by itself, so that a pager or a cut never leaves a colour on.
      var isFirst = true
      for line in run.text.split(separator: "\n", omittingEmptySubsequences: false) {
        if !isFirst { result += "\n" }
        if !line.isEmpty { result += "\u{1B}[\(parameters)m\(line)\u{1B}[0m" }
        isFirst = false
      }
    }
    return result
  }

  /// Breaks the text into lines of at most `width` columns; see ``DisplayWidth``.
  public func wrapped(width: Int) -> [StyledText] {
    let text = plain
    return DisplayWidth.lineRanges(of: text, width: width).map { range in
      slice(
        from: text.utf8.distance(from: text.startIndex, to: range.lowerBound),
        to: text.utf8.distance(from: text.startIndex, to: range.upperBound))
    }
  }

  /// Returns the part between two byte offsets that lie between scalars.
  private func slice(from start: Int, to end: Int) -> StyledText {
    var result = StyledText()
    var offset = 0
    for run in runs {
      let bytes = run.text.utf8
      let low = max(start - offset, 0)
      let high = min(end - offset, bytes.count)
      if low < high {
        let from = bytes.index(bytes.startIndex, offsetBy: low)
        let to = bytes.index(bytes.startIndex, offsetBy: high)
        result.appendPassed(String(run.text[from..<to]), run.style)
      }
      offset += bytes.count
      if offset >= end { break }
    }
    return result
  }

  /// Adds text that has passed the gate.
  private mutating func appendPassed(_ text: String, _ style: Style) {
    guard !text.isEmpty else { return }
    if let last = runs.last, last.style == style {
      runs[runs.count - 1] = Run(text: last.text + text, style: style)
    } else {
      runs.append(Run(text: text, style: style))
    }
  }
}

extension StyledText: ExpressibleByStringLiteral {
  /// Creates plain text from a literal.
  public init(stringLiteral value: String) {
    self.init(value)
  }
}
