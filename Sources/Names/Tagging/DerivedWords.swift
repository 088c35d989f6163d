/// Recognises words made from names that a report holds.
struct DerivedWords {
  /// A name of one word.
  struct Name {
    let bytes: [UInt8]
    let type: NameType
  }

  private var parts: [[UInt8]: NameType] = [:]
  private var stems: [[UInt8]: NameType] = [:]

  /// Prepares the names.
  init(_ names: [Name]) {
    for name in names {
      parts[name.bytes] = name.type
      guard name.type == .place, name.bytes.count > 3 else { continue }
      let small = name.bytes.withUnsafeBufferPointer(Letters.lowercased)
      for ending in DerivedWords.placeEndings
      where small.count >= ending.count + 4 && small.suffix(ending.count).elementsEqual(ending) {
        stems[Array(small.dropLast(ending.count))] = .place
      }
    }
  }

  /// The label of a word that is made from one of the names.
  func label(of word: [UInt8]) -> NameLabel? {
    guard word.count > 4 else { return nil }
    if let hyphen = word.firstIndex(of: 0x2D), hyphen > 1, let type = parts[Array(word[..<hyphen])]
    {
      return NameLabel(type, .part)
    }
    let small = word.withUnsafeBufferPointer(Letters.lowercased)
    for ending in DerivedWords.endings
    where small.count >= ending.count + 4 && small.suffix(ending.count).elementsEqual(ending) {
      if let type = stems[Array(small.dropLast(ending.count))] { return NameLabel(type, .derived) }
    }
    if let hyphen = small.firstIndex(of: 0x2D), small.suffix(from: hyphen).contains(0x63) {
      // "alvarisch-tarvonische"
      let head = Array(small[..<hyphen])
      for ending in DerivedWords.endings where head.suffix(ending.count).elementsEqual(ending) {
        if let type = stems[Array(head.dropLast(ending.count))] {
          return NameLabel(type, .derived)
        }
      }
    }
    return nil
  }

  /// What is left out of a place's name before an ending.
  private static let placeEndings: [[UInt8]] = [
    "ien", "ia", "en", "a", "e", "o", "land", "",
  ].map { Array($0.utf8) }

  /// Endings of adjectives and inhabitants.
  private static let endings: [[UInt8]] = [
    "ischen", "ischer", "isches", "ischem", "ische", "isch", "ierinnen", "ierin", "iern", "iers",
    "ier", "erinnen", "erin", "ern", "ers", "er", "ians", "ian", "ans", "an",
  ].map { Array($0.utf8) }
}
