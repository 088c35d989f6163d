import Languages
import NewsCorpus

/// Which words of the reports are related: by stem, by beginning, as part of a compound, by meaning.
struct WordFamilies {
  /// For each key of the compared text the number of its stem.
  let stemOfKey: [Int32]
  /// For each key whether the word says something about the subject.
  let isContent: [Bool]
  /// The folded letters of each stem.
  let stems: [[UInt8]]
  /// The first letters of long stems; 0 for short ones.
  private let beginning: [Int32]
  /// The stem that a compound ends with, or the stem itself.
  private let head: [Int32]
  /// The group of words with the same meaning; 0 for none.
  private let meaning: [Int32]
  /// The group of nouns for people; 0 for other words.
  let people: [Int32]
  /// Whether a stem is a unit of measurement.
  let isUnit: [Bool]
  private let numberOfStem: [[UInt8]: Int32]

  private static let beginningLength = 6
  private static let shortestHead = 5
  private static let shortestCompound = 9
  private static let shortestListedHead = 6

  init(_ text: ComparedText) {
    let vocabulary = text.corpus.vocabulary
    var numbers: [[UInt8]: Int32] = [:]
    var stems: [[UInt8]] = []
    var isContent: [Bool] = []
    var stopWords: Set<UInt32> = []
    for language in [Language.german, .english] {
      for word in language.stopWords {
        if let key = text.wordKeys.key(of: word) { stopWords.insert(key) }
      }
    }
    stemOfKey = text.wordKeys.forms.enumerated().map { key, form in
      let isNumber = vocabulary.formClass(of: form) == .number
      let folded = WordFolding.fold(vocabulary.bytes(of: form), isNumber: isNumber)
      let startsWithDigit = folded.first.map { (0x30...0x39).contains($0) } ?? true
      isContent.append(
        !isNumber && !startsWithDigit && folded.count > 1
          && !stopWords.contains(UInt32(truncatingIfNeeded: key)))
      let stem = WordStem.stem(folded)
      if let number = numbers[stem] { return number }
      let number = Int32(stems.count)
      numbers[stem] = number
      stems.append(stem)
      return number
    }
    self.isContent = isContent
    self.stems = stems
    var beginnings: [ArraySlice<UInt8>: Int32] = [:]
    beginning = stems.map { stem in
      guard stem.count >= WordFamilies.beginningLength else { return 0 }
      let letters = stem.prefix(WordFamilies.beginningLength)
      if let known = beginnings[letters] { return known }
      beginnings[letters] = Int32(beginnings.count + 1)
      return Int32(beginnings.count)
    }
    head = stems.enumerated().map { number, stem in
      guard stem.count >= WordFamilies.shortestCompound else { return Int32(number) }
      for start in 3...(stem.count - WordFamilies.shortestHead) {
        if let part = numbers[Array(stem[start...])] { return part }
      }
      return Int32(number)
    }
    meaning = WordFamilies.groups(SameWords.groups, of: stems)
    people = WordFamilies.groups(SameWords.people, of: stems)
    let units = Set(SameWords.units.map(WordFamilies.stem))
    isUnit = stems.map(units.contains)
    numberOfStem = numbers
  }

  /// For each stem the list with it, or with the word it ends with; 0 for none.
  private static func groups(_ lists: [String], of stems: [[UInt8]]) -> [Int32] {
    var listOfStem: [ArraySlice<UInt8>: Int32] = [:]
    for (place, list) in lists.enumerated() {
      for word in list.split(separator: " ") {
        let stem = stem(of: String(word))[...]
        if listOfStem[stem] == nil { listOfStem[stem] = Int32(place + 1) }
      }
    }
    return stems.map { stem in
      if let list = listOfStem[stem[...]] { return list }
      guard stem.count >= shortestCompound else { return 0 }
      for start in 3...(stem.count - shortestListedHead) {
        if let list = listOfStem[stem[start...]] { return list }
      }
      return 0
    }
  }

  /// The folded stem of a word.
  static func stem(of word: String) -> [UInt8] {
    var word = word
    return WordStem.stem(word.withUTF8 { WordFolding.fold($0, isNumber: false) })
  }

  /// The number of a stem that the reports have.
  func number(of stem: [UInt8]) -> Int32? { numberOfStem[stem] }

  /// How far two stems stand for the same, 0 to 1.
  @inline(__always)
  func likeness(_ left: Int32, _ right: Int32) -> Double {
    if left == right { return 1 }
    let (a, b) = (Int(left), Int(right))
    if meaning[a] != 0, meaning[a] == meaning[b] { return 0.8 }
    if beginning[a] != 0, beginning[a] == beginning[b] { return 0.7 }
    if head[a] == right || head[b] == left || head[a] == head[b] { return 0.6 }
    return 0
  }

  /// A set of 64 signs such that two stems that are alike share one.
  func signs(_ stem: Int32) -> UInt64 {
    let number = Int(stem)
    var signs = WordFamilies.sign(UInt64(head[number]) &* 3)
    signs |= WordFamilies.sign(UInt64(stem) &* 3)
    if beginning[number] != 0 { signs |= WordFamilies.sign(UInt64(beginning[number]) &* 3 &+ 1) }
    if meaning[number] != 0 { signs |= WordFamilies.sign(UInt64(meaning[number]) &* 3 &+ 2) }
    return signs
  }

  private static func sign(_ number: UInt64) -> UInt64 {
    1 << ((number &* 0x9E37_79B9_7F4A_7C15) >> 58)
  }
}
