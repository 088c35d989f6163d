extension Diagnostic {
  /// The diagnostic as people read it: place and message, the line, a caret under it, the advice.
  ///
  /// Control characters are shown as symbols, one for one, so hostile text cannot steer a terminal.
  /// There is no line end after the last line.
  public var rendered: String {
    var lines: [String] = []
    let headline = "\(severity.rawValue): \(VisibleText.of(message))"
    if let place {
      let name = VisibleText.of(place.sourceName)
      lines.append("\(name):\(place.line):\(place.column): \(headline)")
      lines.append(VisibleText.of(place.lineText, keepingTabs: true))
      lines.append(place.caretLine)
    } else {
      lines.append(headline)
    }
    if let advice {
      for line in advice.split(separator: "\n", omittingEmptySubsequences: false) {
        lines.append("  " + VisibleText.of(String(line)))
      }
    }
    return lines.joined(separator: "\n")
  }
}

extension Diagnostic.Place {
  /// The line with the caret, as wide as the text above it.
  fileprivate var caretLine: String {
    var caret = ""
    var offset = 0
    var marked = 0
    for scalar in lineText.unicodeScalars {
      if offset >= lineOffset + length { break }
      let shown = VisibleText.of(scalar, keepingTabs: true)
      if offset < lineOffset {
        if shown == "\t" {
          caret.append("\t")
        } else {
          caret.append(String(repeating: " ", count: DisplayWidth.of(shown)))
        }
      } else {
        marked += shown == "\t" ? 1 : DisplayWidth.of(shown)
      }
      offset += 1
    }
    return caret + "^" + String(repeating: "~", count: max(0, marked - 1))
  }
}

/// Text made harmless for a terminal.
enum VisibleText {
  /// Returns the text with every control character replaced by one visible symbol.
  static func of(_ text: String, keepingTabs: Bool = false) -> String {
    var view = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      view.append(of(scalar, keepingTabs: keepingTabs))
    }
    return String(view)
  }

  /// Returns the scalar, or the symbol that stands for it if it could steer a terminal.
  static func of(_ scalar: Unicode.Scalar, keepingTabs: Bool) -> Unicode.Scalar {
    let replacement: Unicode.Scalar = "\u{FFFD}"
    switch scalar.value {
    case 0x09 where keepingTabs: return scalar
    case 0..<0x20: return Unicode.Scalar(0x2400 + scalar.value) ?? replacement
    case 0x7F: return "\u{2421}"
    case 0x80..<0xA0: return replacement
    // Marks that turn the direction of writing, line and paragraph separators, and the rest of
    // the invisible controls.
    case 0x061C, 0x200B, 0x200E, 0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF, 0xFFF9...0xFFFB:
      return replacement
    case 0xE0000..<0xE1000: return replacement
    default: return scalar
    }
  }
}

/// How many columns of a terminal a Unicode scalar takes, by a simple rule of its own.
enum DisplayWidth {
  /// Returns 0 for combining marks and joiners, 2 for East Asian wide scalars and emoji, else 1.
  static func of(_ scalar: Unicode.Scalar) -> Int {
    let value = scalar.value
    if value < 0x300 { return 1 }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: break
    }
    return isWide(value) || scalar.properties.isEmojiPresentation ? 2 : 1
  }

  /// Says whether East Asian tradition gives a scalar two columns (after Unicode Annex 11).
  private static func isWide(_ value: UInt32) -> Bool {
    switch value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF,
      0xA000...0xA4CF, 0xA960...0xA97C, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
      0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F900...0x1F9FF, 0x20000...0x3FFFD:
      return true
    default: return false
    }
  }
}
