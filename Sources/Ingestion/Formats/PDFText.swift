/// The text that `pdftotext` takes out of a page, made running text again.
enum PDFText {
  /// Joins words that were parted at the ends of lines; page breaks become empty lines.
  ///
  /// - Complexity: O(bytes).
  static func reflowed(_ text: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(text.count)
    var position = 0
    while position < text.count {
      let byte = text[position]
      position += 1
      if byte == 0x0C {
        result += [0x0A, 0x0A]
      } else if byte == 0x0A, let rest = continuation(text, position), endsWithHyphen(result) {
        result.removeLast(result.last == 0x2D ? 1 : 2)
        position = rest
      } else {
        result.append(byte)
      }
    }
    return result
  }

  /// Whether a text ends with a small letter and a hyphen or soft hyphen.
  private static func endsWithHyphen(_ text: [UInt8]) -> Bool {
    let mark = text.last == 0x2D ? 1 : text.suffix(2).elementsEqual([0xC2, 0xAD]) ? 2 : 0
    guard mark > 0, let before = text.dropLast(mark).last else { return false }
    return (before >= 0x61 && before <= 0x7A) || before >= 0x80
  }

  /// Where the next line begins, if that is with a small letter.
  private static func continuation(_ text: [UInt8], _ start: Int) -> Int? {
    guard start + 1 < text.count else { return nil }
    let (first, second) = (text[start], text[start + 1])
    let isSmall =
      (first >= 0x61 && first <= 0x7A) || (first == 0xC3 && second >= 0x9F && second != 0xB7)
    guard isSmall else { return nil }
    // "und" and "oder" behind a hyphen belong to "Ein- und Ausgang".
    let word = text[start...].prefix { $0 > 0x20 }
    return ["und", "oder", "bis", "sowie", "and", "or"].contains { word.elementsEqual($0.utf8) }
      ? nil : start
  }
}
