/// How letters are compared when case does not matter.
///
/// Simple case folding, one scalar to one scalar: "ß" stays itself, so that "Maße" is not "Masse",
/// and letters keep their marks, so that "schon" is not "schön". The typographic apostrophe and
/// hyphens count as the plain ones.
enum LetterCase {
  /// The scalar that stands for all its spellings.
  @inline(__always)
  static func folded(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    let value = scalar.value
    if value < 0x80 {
      return value >= 0x41 && value <= 0x5A ? lowered(value) : scalar
    }
    if value <= 0xFF {
      return value >= 0xC0 && value <= 0xDE && value != 0xD7 ? lowered(value) : scalar
    }
    return foldedWide(scalar)
  }

  private static func lowered(_ value: UInt32) -> Unicode.Scalar {
    Unicode.Scalar(value + 0x20) ?? "?"
  }

  @inline(never)
  private static func foldedWide(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0x3C2: return "σ"
    case 0x2018, 0x2019: return "'"
    case 0x2010, 0x2011: return "-"
    default:
      let lower = scalar.properties.lowercaseMapping.unicodeScalars
      if lower.count == 1, let only = lower.first { return only }
      return scalar
    }
  }

  /// Other scalars that fold to a folded scalar.
  static func variants(of folded: Unicode.Scalar) -> [Unicode.Scalar] {
    var result: [Unicode.Scalar] = []
    for mapping in [folded.properties.uppercaseMapping, folded.properties.titlecaseMapping] {
      let scalars = mapping.unicodeScalars
      if scalars.count == 1, let only = scalars.first { result.append(only) }
    }
    switch folded {
    case "ß": result.append("\u{1E9E}")
    case "σ": result.append("ς")
    case "'": result += ["\u{2019}", "\u{2018}"]
    case "-": result += ["\u{2010}", "\u{2011}"]
    default: break
    }
    return result
  }

  /// Whether a scalar is invisible inside a word: soft hyphen and word joiner.
  @inline(__always)
  static func isInvisible(_ scalar: UInt32) -> Bool { scalar == 0xAD || scalar == 0x2060 }

  /// The folded scalars of a text, without invisible ones.
  static func folded(_ text: String) -> [UInt32] {
    text.unicodeScalars.lazy.filter { !isInvisible($0.value) }.map { folded($0).value }
  }
}
