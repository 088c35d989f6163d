extension CompletionContext {
  /// Returns a candidate as it is to be written in place of `range`.
  ///
  /// - Parameters:
  ///   - candidate: the text meant, without quotes.
  ///   - isComplete: whether nothing more follows; `false` for a folder, whose quote stays open.
  ///   - isSyntax: whether it is an option, keyword, selection or glob, which quotes would turn into
  ///     plain text.
  /// - Returns: the text to insert, without a blank after it.
  public func insertion(
    for candidate: String, isComplete: Bool = true, isSyntax: Bool = false
  ) -> String {
    switch style {
    case .bare: return candidate
    case .braced: return "${\(candidate.drop { $0 == "$" })}"
    case .insideQuote(let quote): return Self.escaped(candidate, where: ["\\", quote])
    case .pattern:
      if isSyntax || Self.isPlainPattern(candidate) { return candidate }
      return "\"" + Self.escaped(candidate, where: ["\\", "\""]) + "\""
    case .word, .conditionValue:
      if isSyntax, openQuote == nil { return candidate }
      if openQuote == nil, !needsQuotes(candidate) { return candidate }
      if openQuote == "'", !candidate.unicodeScalars.contains("'") {
        return "'" + candidate + (isComplete ? "'" : "")
      }
      return "\"" + Self.escaped(candidate, where: ["\\", "\"", "$"]) + (isComplete ? "\"" : "")
    }
  }

  private static func escaped(_ text: String, where special: [Unicode.Scalar]) -> String {
    var view = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if special.contains(scalar) { view.append("\\") }
      view.append(scalar)
    }
    return String(view)
  }

  private static func isPlainPattern(_ text: String) -> Bool {
    let isWord = text.unicodeScalars.allSatisfy(Scanner.isNameScalar)
    return isWord && !text.isEmpty && !["in", "where"].contains(text) && !text.hasPrefix("-")
  }

  private func needsQuotes(_ text: String) -> Bool {
    let scalars = text.unicodeScalars
    guard let first = scalars.first else { return true }
    if "@-#".unicodeScalars.contains(first) { return true }
    let isValue = style == .conditionValue
    if isValue ? ["and", "or"].contains(text) : ["in", "where", "let"].contains(text) {
      return true
    }
    if reservedWords.contains(text) { return true }
    if ["|", "||", "&", "&&", "<", "<<", ">", ">>", "2>", "2>&1"].contains(text) { return true }
    return scalars.contains { scalar in
      Scanner.isDelimiter(scalar) || "\\'\"$*?[".unicodeScalars.contains(scalar)
        || (isValue && "()".unicodeScalars.contains(scalar))
    }
  }
}
