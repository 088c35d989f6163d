/// Texts as words of a command line.
enum ShellWord {
  /// Words of the language, which a text of this spelling must not be taken for.
  private static let reserved: Set<String> = ["all", "as", "in", "is", "unique", "where"]

  /// The text, quoted where it would not be one plain word.
  static func quoted(_ text: String) -> String {
    let isPlain = text.unicodeScalars.allSatisfy {
      $0.properties.isAlphabetic || "0123456789./_-+,=%".unicodeScalars.contains($0)
    }
    if isPlain, let first = text.unicodeScalars.first, first != "-", !reserved.contains(text) {
      return text
    }
    return "'" + text.replacingAll("'", with: "'\\''") + "'"
  }
}
