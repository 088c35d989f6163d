/// Reads a source scalar by scalar: blanks, comments, words.
struct Scanner {
  /// Why a text cannot be whole yet.
  enum OpenEnd: Equatable {
    /// A quote that opened at an offset was not closed.
    case quote(Unicode.Scalar, at: Int)
    /// The text ends with `\`.
    case backslash
    /// The text ends inside a comment.
    case comment
  }

  let source: SourceText
  let scalars: [Unicode.Scalar]
  let end: Int
  var position: Int
  var diagnostics: [Diagnostic] = []
  /// Where the blanks and the comment begin that were skipped last.
  private(set) var blanksStart = 0
  private var blanksEnd = -1
  var openEnd: OpenEnd?
  /// Where each scalar of the last word's value stands, if `recordsOrigins`.
  var origins: [Int] = []
  var recordsOrigins = false

  init(_ source: SourceText, from start: Int = 0, to end: Int? = nil) {
    self.source = source
    scalars = source.scalars
    self.end = min(end ?? source.count, source.count)
    position = max(0, min(start, self.end))
    if position == 0, self.end > 0, scalars[0] == "\u{FEFF}" { position = 1 }
  }

  var isAtEnd: Bool { position >= end }

  /// The scalar at the position, or `nil` at the end.
  var current: Unicode.Scalar? { position < end ? scalars[position] : nil }

  /// Whether the text ended inside a quote, which swallowed what came after it.
  var isInOpenQuote: Bool {
    if case .quote = openEnd { true } else { false }
  }

  /// The scalar some places after the position, or `nil` beyond the end.
  func peek(_ distance: Int = 1) -> Unicode.Scalar? {
    position + distance < end ? scalars[position + distance] : nil
  }

  /// Whether a statement ends here: at `;`, a line end or the end of the text.
  var isAtStatementEnd: Bool {
    guard let current else { return true }
    return current == ";" || current == "\n"
  }

  mutating func report(_ range: SourceRange, _ message: String, advice: String? = nil) {
    diagnostics.append(Diagnostic(at: range, in: source, message, advice: advice))
  }

  // MARK: Blanks

  private mutating func skipLine() {
    while position < end, scalars[position] != "\n" { position += 1 }
  }

  static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20, 0x09, 0x0D, 0x0B, 0x0C, 0xA0: true
    default: false
    }
  }

  /// Whether a scalar ends a word when it is not quoted.
  static func isDelimiter(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "\n" || scalar == ";" || isBlank(scalar)
  }

  /// Skips blanks, continued line ends and a comment; stops before `;` and line ends.
  mutating func skipBlanks() {
    if position != blanksEnd { blanksStart = position }
    defer { blanksEnd = position }
    while let scalar = current {
      if Self.isBlank(scalar) {
        position += 1
      } else if scalar == "\\", let length = continuationLength {
        position += length
        if isAtEnd { openEnd = .backslash }
      } else if scalar == "#" {
        skipLine()
        if isAtEnd { openEnd = .comment }
        return
      } else {
        return
      }
    }
  }

  /// The length of `\` and the line end after it, if they stand at the position.
  var continuationLength: Int? {
    guard current == "\\" else { return nil }
    if peek() == "\n" { return 2 }
    if peek() == "\r", peek(2) == "\n" { return 3 }
    return peek() == nil ? 1 : nil
  }

  /// Whether the word at the position is exactly this one, unquoted.
  ///
  /// - Parameter orParenthesis: whether a parenthesis may follow it directly.
  func isAtBareWord(_ word: String, orParenthesis: Bool = false) -> Bool {
    var index = position
    for scalar in word.unicodeScalars {
      guard index < end, scalars[index] == scalar else { return false }
      index += 1
    }
    return endsWord(index) || (orParenthesis && (scalars[index] == "(" || scalars[index] == ")"))
  }

  /// Whether a word that reaches up to an offset ends there.
  func endsWord(_ offset: Int) -> Bool {
    offset >= end || Self.isDelimiter(scalars[offset])
  }

  /// The length of the redirection word `>` or `>>` at the position, or `nil`.
  var redirectionLength: Int? {
    guard current == ">" else { return nil }
    if endsWord(position + 1) { return 1 }
    return peek() == ">" && endsWord(position + 2) ? 2 : nil
  }

  /// Moves behind the rest of a statement that cannot be understood.
  ///
  /// Quotes closed on the same line hide `;`; a quote that is not closed there is ignored.
  mutating func skipToStatementEnd() {
    var hopeless: Set<Unicode.Scalar> = []
    while let scalar = current, !isAtStatementEnd {
      if scalar == "\\" {
        position += continuationLength ?? 2
      } else if scalar == "'" || scalar == "\"", !hopeless.contains(scalar) {
        if let close = closingQuote(scalar) {
          position = close + 1
        } else {
          hopeless.insert(scalar)
          position += 1
        }
      } else if scalar == "#", position > 0, Self.isDelimiter(scalars[position - 1]) {
        skipLine()
      } else {
        position += 1
      }
    }
    position = min(position, end)
  }

  /// Returns where the quote at the position closes on its line, or `nil`.
  private func closingQuote(_ quote: Unicode.Scalar) -> Int? {
    var index = position + 1
    while index < end, scalars[index] != "\n" {
      if scalars[index] == quote { return index }
      index += quote == "\"" && scalars[index] == "\\" ? 2 : 1
    }
    return nil
  }
}
