import Terminal

/// Text from pages on its way into markup: nothing in it can begin a tag, an entity or an attribute.
enum Markup {
  /// Returns text fit for HTML, as content or as an attribute in double quotes.
  ///
  /// Controls and marks that turn the direction of reading become symbols, as on a terminal.
  static func html(_ text: String) -> String { escaped(Gate.text(text)) }

  /// Returns text fit for XML 1.0, as content or as an attribute in double quotes.
  ///
  /// What XML cannot hold – controls, U+FFFE, U+FFFF – becomes a symbol, one scalar for one scalar.
  static func xml(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isForbidden) else { return escaped(text) }
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      result.append(
        isForbidden(scalar) ? Gate.replacement(for: scalar) ?? "\u{FFFD}" : scalar)
    }
    return escaped(String(result))
  }

  /// Returns text fit for an attribute of XML, where line ends and tabs must be written as such.
  static func attribute(_ text: String) -> String {
    let escaped = xml(text)
    guard escaped.utf8.contains(where: { $0 == 0x0A || $0 == 0x09 || $0 == 0x0D }) else {
      return escaped
    }
    var result = ""
    for scalar in escaped.unicodeScalars {
      switch scalar {
      case "\n": result += "&#10;"
      case "\t": result += "&#9;"
      case "\r": result += "&#13;"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D: false
    case 0x00..<0x20, 0xFFFE, 0xFFFF: true
    default: false
    }
  }

  private static func escaped(_ text: String) -> String {
    guard text.utf8.contains(where: { [0x26, 0x3C, 0x3E, 0x22, 0x27].contains($0) }) else {
      return text
    }
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
