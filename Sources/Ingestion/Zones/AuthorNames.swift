/// The names that the page's bylines give.
struct AuthorNames {
  private var names: [ArraySlice<UInt8>] = []

  /// A page with more of them holds many reports, and their authors are not told apart.
  private static let limit = 24

  /// Collects the names of two words and more from lines that are bylines.
  init(_ lines: [LineFeatures], isByline: [Bool], _ text: [UInt8]) {
    for (line, isAuthors) in zip(lines, isByline) where isAuthors {
      guard names.count < AuthorNames.limit else { return }
      var start: Int?
      var words = 0
      var end = line.range.lowerBound
      for word in text[line.range].split(separator: 0x20) {
        let isName = word.first.map { $0.isUpper || $0 >= 0xC3 } ?? false
        let isLabel = ["Von", "VON", "By", "BY", "Text", "Bilder", "Aus", "Autor", "Autorin"]
          .contains {
            word.elementsEqual($0.utf8)
          }
        if isName, !isLabel {
          start = start ?? word.startIndex
          words += 1
          end = word.last == 0x2C ? word.endIndex - 1 : word.endIndex
        }
        if !isName || isLabel || word.last == 0x2C {
          if let start, words >= 2 { add(text[start..<end]) }
          (start, words) = (nil, 0)
        }
      }
      if let start, words >= 2 { add(text[start..<end]) }
    }
  }

  /// Adds a name, and what is left of it without the words before its last two: "Korrespondentin
  /// Anna Berg".
  private mutating func add(_ name: ArraySlice<UInt8>) {
    names.append(name)
    let words = name.split(separator: 0x20)
    if words.count > 2 { names.append(name[words[words.count - 2].startIndex...]) }
  }

  /// Whether a line of prose begins with one of the names.
  func begin(_ line: LineFeatures, _ text: [UInt8]) -> Bool {
    guard !names.isEmpty, line.words > 4, line.stops > 0 else { return false }
    let own = text[line.range]
    return names.contains { $0.count >= 6 && $0.first == own.first && own.starts(with: $0) }
  }

  /// Whether a line is nothing but one of the names.
  func isName(_ line: LineFeatures, _ text: [UInt8]) -> Bool {
    guard !names.isEmpty, (2...5).contains(line.words), !line.endsSentence else { return false }
    let own = text[line.range]
    return names.contains { $0.elementsEqual(own) }
  }

  /// Whether a line of prose begins with the last word of one of the names, in any case.
  func isSurname(startOf line: LineFeatures, _ text: [UInt8]) -> Bool {
    guard line.words > 4, line.stops > 0 else { return false }
    let first = text[line.range].prefix { $0 != 0x20 }
    return first.count >= 3
      && names.contains { name in
        name.split(separator: 0x20).last?.elementsEqual(first) { $0 | 0x20 == $1 | 0x20 } ?? false
      }
  }
}
