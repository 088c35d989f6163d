/// Character references of HTML.
enum HTMLEntities {
  /// The names that press pages use: Latin-1, typography, a few signs.
  private static let names: [String: UInt32] = {
    var names: [String: UInt32] = [:]
    // The names of U+00A0 to U+00FF, in order.
    let latin = """
      nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn
      sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave
      Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml
      ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN
      szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute
      icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml
      yacute thorn yuml
      """
    for (offset, name) in latin.split(whereSeparator: \.isWhitespace).enumerated() {
      names[String(name)] = 0xA0 + UInt32(offset)
    }
    let others: [(String, UInt32)] = [
      ("amp", 0x26), ("lt", 0x3C), ("gt", 0x3E), ("quot", 0x22), ("apos", 0x27), ("ndash", 0x2013),
      ("mdash", 0x2014), ("lsquo", 0x2018), ("rsquo", 0x2019), ("sbquo", 0x201A),
      ("ldquo", 0x201C), ("rdquo", 0x201D), ("bdquo", 0x201E), ("lsaquo", 0x2039),
      ("rsaquo", 0x203A), ("hellip", 0x2026), ("bull", 0x2022), ("euro", 0x20AC),
      ("trade", 0x2122), ("dagger", 0x2020), ("Dagger", 0x2021), ("permil", 0x2030),
      ("thinsp", 0x2009), ("ensp", 0x2002), ("emsp", 0x2003), ("zwj", 0x200D), ("zwnj", 0x200C),
      ("minus", 0x2212), ("rarr", 0x2192), ("larr", 0x2190), ("uarr", 0x2191), ("darr", 0x2193),
      ("raquo", 0xBB), ("OElig", 0x152), ("oelig", 0x153), ("Scaron", 0x160), ("scaron", 0x161),
      ("Yuml", 0x178), ("hearts", 0x2665), ("star", 0x2606), ("starf", 0x2605), ("nbhy", 0x2011),
      ("ccaron", 0x10D), ("Ccaron", 0x10C), ("zcaron", 0x17E), ("Zcaron", 0x17D), ("lstrok", 0x142),
      ("Lstrok", 0x141), ("sacute", 0x15B), ("eogon", 0x119), ("aogon", 0x105), ("horbar", 0x2015),
      ("colon", 0x3A), ("comma", 0x2C), ("period", 0x2E), ("excl", 0x21), ("quest", 0x3F),
      ("lpar", 0x28), ("rpar", 0x29), ("sol", 0x2F), ("num", 0x23), ("Tab", 0x09),
      ("NewLine", 0x0A),
    ]
    for (name, value) in others { names[name] = value }
    return names
  }()

  /// A text with its character references resolved; what is none stays as it is.
  ///
  /// - Complexity: O(bytes).
  static func resolved(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    guard bytes.contains(0x26) else { return Array(bytes) }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var position = bytes.startIndex
    while position < bytes.endIndex {
      if bytes[position] == 0x26, let (value, end) = reference(bytes, position) {
        result.append(utf8: value)
        position = end
      } else {
        result.append(bytes[position])
        position += 1
      }
    }
    return result
  }

  /// The scalar of the reference at an ampersand, and the reference's end.
  private static func reference(
    _ bytes: ArraySlice<UInt8>, _ start: Int
  ) -> (value: UInt32, end: Int)? {
    var position = start + 1
    guard position < bytes.endIndex else { return nil }
    if bytes[position] == 0x23 { return numeric(bytes, position + 1) }
    while position < bytes.endIndex, bytes[position].isLetterOrDigit, position - start <= 10 {
      position += 1
    }
    let name = String(decoding: bytes[start + 1..<position], as: UTF8.self)
    guard let value = names[name] else { return nil }
    if position < bytes.endIndex, bytes[position] == 0x3B { return (value, position + 1) }
    // Without the semicolon only the old names of Latin-1 count, so that "&copy2026" reads well
    // and addresses with "&section=" stay whole.
    return value < 0x100 && !["sect", "para", "times", "not", "num"].contains(name)
      ? (value, position) : nil
  }

  private static func numeric(
    _ bytes: ArraySlice<UInt8>, _ start: Int
  ) -> (value: UInt32, end: Int)? {
    var position = start
    let isHex = position < bytes.endIndex && bytes[position] | 0x20 == 0x78
    if isHex { position += 1 }
    let first = position
    var value: UInt32 = 0
    while position < bytes.endIndex,
      let digit = Character(Unicode.Scalar(bytes[position])).hexDigitValue, isHex || digit < 10
    {
      value = min(value &* (isHex ? 16 : 10) &+ UInt32(digit), 0x11_0000)
      position += 1
    }
    guard position > first else { return nil }
    if position < bytes.endIndex, bytes[position] == 0x3B { position += 1 }
    // Numbers 128 to 159 are meant as Windows-1252, after the HTML standard.
    if (0x80...0x9F).contains(value) { value = Windows1252.scalar(UInt8(value)) }
    if value < 0x20, value != 0x09, value != 0x0A { value = 0xFFFD }
    return (value, position)
  }
}
