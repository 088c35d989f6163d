/// The one gate that text from pages, file names and other people passes before it is shown.
///
/// Escape sequences in data could take over a terminal, and invisible controls could make a line
/// read differently from what it holds. The gate replaces every such scalar by one visible symbol,
/// so offsets that count scalars stay right:
///
/// | scalars | become |
/// | --- | --- |
/// | U+0000–U+001F | their pictures U+2400–U+241F |
/// | U+007F | its picture U+2421 |
/// | line and paragraph separator U+2028, U+2029 | U+2424, the symbol for a new line |
/// | C1 controls U+0080–U+009F | U+FFFD |
/// | direction controls U+061C, U+200E, U+200F, U+202A–U+202E, U+2066–U+2069 | U+FFFD |
/// | U+206A–U+206F, U+FEFF, U+FFF9–U+FFFB, tag characters U+E0000–U+E007F | U+FFFD |
///
/// Passing the gate twice changes nothing more.
public enum Gate {
  /// Returns the text fit for one line: line ends and tabs become symbols too.
  ///
  /// - Complexity: O(*n*); text without anything to replace is returned as it is.
  public static func line(_ text: String) -> String {
    passed(text, keepingLineEnds: false)
  }

  /// Returns the text fit for several lines: `\n` stays, a tab becomes a symbol.
  ///
  /// - Complexity: O(*n*); text without anything to replace is returned as it is.
  public static func text(_ text: String) -> String {
    passed(text, keepingLineEnds: true)
  }

  /// Returns the symbol shown in place of a scalar, or nil where it may be shown itself.
  public static func replacement(for scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.value {
    case 0x00...0x1F: Unicode.Scalar(0x2400 + scalar.value)
    case 0x20..<0x7F: nil
    case 0x7F: "\u{2421}"
    case 0x80...0x9F: "\u{FFFD}"
    case 0xA0..<0x61C: nil
    case 0x2028, 0x2029: "\u{2424}"
    case 0x61C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x206F: "\u{FFFD}"
    case 0xFEFF, 0xFFF9...0xFFFB, 0xE0000...0xE007F: "\u{FFFD}"
    default: nil
    }
  }

  private static func passed(_ text: String, keepingLineEnds: Bool) -> String {
    guard mayNeedReplacement(text, keepingLineEnds: keepingLineEnds),
      needsReplacement(text, keepingLineEnds: keepingLineEnds)
    else { return text }
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if keepingLineEnds, scalar == "\n" {
        result.append(scalar)
      } else {
        result.append(replacement(for: scalar) ?? scalar)
      }
    }
    return String(result)
  }

  /// Says whether anything must be replaced; quotation marks and dashes look suspicious to bytes.
  private static func needsReplacement(_ text: String, keepingLineEnds: Bool) -> Bool {
    text.unicodeScalars.contains { scalar in
      replacement(for: scalar) != nil && !(keepingLineEnds && scalar == "\n")
    }
  }

  /// Says whether a byte occurs that can begin a scalar to replace.
  private static func mayNeedReplacement(_ text: String, keepingLineEnds: Bool) -> Bool {
    for byte in text.utf8 {
      switch byte {
      case 0x0A: if !keepingLineEnds { return true }
      case 0x00..<0x20, 0x7F: return true
      // The lead bytes of U+0080–U+00BF, U+0600–U+063F, U+2000–U+2FFF, U+F000–U+FFFF, U+E0000.
      case 0xC2, 0xD8, 0xE2, 0xEF, 0xF3: return true
      default: break
      }
    }
    return false
  }
}
