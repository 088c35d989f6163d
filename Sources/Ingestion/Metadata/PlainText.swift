/// Names as pages, addresses and files spell them.
extension StringProtocol {
  /// Lower-case letters and digits only, umlauts written as in addresses.
  var plain: String { String(decoding: plainBytes(between: nil), as: UTF8.self) }

  /// The words in lower case, umlauts written as in addresses, with a blank before and behind each.
  var plainWords: String {
    let blank = UInt8(ascii: " ")
    let words = plainBytes(between: blank)
    return words.isEmpty ? "" : String(decoding: [blank] + words + [blank], as: UTF8.self)
  }

  /// The plain letters and digits, with a byte between words.
  private func plainBytes(between separator: UInt8?) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(utf8.count + 2)
    var isInside = true
    func add(_ letters: some Sequence<UInt8>) {
      if !isInside, !bytes.isEmpty, let separator { bytes.append(separator) }
      isInside = true
      bytes += letters
    }
    for scalar in unicodeScalars {
      switch scalar {
      case "0"..."9", "a"..."z": add(CollectionOfOne(UInt8(ascii: scalar)))
      case "A"..."Z": add(CollectionOfOne(UInt8(ascii: scalar) | 0x20))
      case "ä", "Ä": add("ae".utf8)
      case "ö", "Ö": add("oe".utf8)
      case "ü", "Ü": add("ue".utf8)
      case "ß", "ẞ": add("ss".utf8)
      // The dots of an umlaut written in two.
      case "\u{308}" where bytes.last.map { "aou".utf8.contains($0) } == true: add("e".utf8)
      default:
        let properties = scalar.properties
        if scalar.isASCII {
          isInside = false
        } else if properties.isAlphabetic || properties.numericType != nil {
          add(properties.lowercaseMapping.utf8)
        } else if properties.generalCategory == .nonspacingMark {
          bytes += scalar.utf8
        } else {
          isInside = false
        }
      }
    }
    return bytes
  }

  /// Without marks at the ends.
  var trimmingMarks: String {
    let isMark: (Character) -> Bool = { !($0.isLetter || $0.isNumber) }
    var rest = self[...]
    while let last = rest.last, isMark(last) { rest.removeLast() }
    while let first = rest.first, isMark(first) { rest.removeFirst() }
    return String(rest)
  }

  /// The words that begin with a capital, up to the first that does not.
  var capitalRun: String {
    var words: [String] = []
    for word in split(separator: " ") {
      guard word.first?.isUppercase == true || word.first?.isNumber == true else { break }
      words.append(String(word).trimmingMarks)
      if let last = word.last, !(last.isLetter || last.isNumber) { break }
    }
    return words.joined(separator: " ")
  }

  /// Each word with a capital and small letters behind it.
  var titleCased: String {
    split(separator: " ").map { word in
      word.prefix(1).uppercased() + word.dropFirst().lowercased()
    }.joined(separator: " ")
  }

  /// What stands before the first of some marks.
  func prefixBefore(_ marks: [String]) -> String {
    var end = endIndex
    for mark in marks {
      if let found = self[..<end].range(of: mark) { end = found.lowerBound }
    }
    return String(self[..<end])
  }

  /// Whether a text stands in this one, byte for byte.
  func holds(_ needle: String) -> Bool { range(of: needle) != nil }

  /// Where a text stands first in this one, byte for byte.
  func range(of needle: String) -> Range<Index>? {
    let count = needle.utf8.count
    var start = startIndex
    while let found = utf8[start...].firstIndex(where: { $0 == needle.utf8.first }) {
      let rest = utf8[found...]
      if rest.starts(with: needle.utf8) { return found..<utf8.index(found, offsetBy: count) }
      start = utf8.index(after: found)
    }
    return nil
  }
}
