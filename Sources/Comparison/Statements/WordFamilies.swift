import Languages
import NewsCorpus

/// Which words of the reports are related: by stem, by beginning, as part of a compound, by meaning.
struct WordFamilies {
  /// For each key of the compared text the number of its stem.
  let stemOfKey: [Int32]
  /// For each word of the text the number of its stem, or of what it means where it stands: behind
  /// a preposition or before the particle of its verb; ``none`` for words that say nothing about
  /// the subject.
  let stemOfWord: [Int32]
  /// The folded letters of each stem.
  let stems: [[UInt8]]
  /// The first letters of long stems; 0 for short ones.
  private let beginning: [Int32]
  /// The stem that a compound ends with, or the stem itself.
  private let head: [Int32]
  /// The group of words with the same meaning, or of forms of one verb; 0 for none.
  private let meaning: [Int32]
  /// The group of nouns for people; 0 for other words.
  let people: [Int32]
  /// What a stem says happened to people; 0 for other words.
  let fate: [Int32]
  /// Whether a stem is a unit of measurement.
  let isUnit: [Bool]
  private let numberOfStem: [[UInt8]: Int32]

  /// Stands for words without a stem.
  static let none: Int32 = -1

  private static let beginningLength = 6
  private static let shortestHead = 5
  private static let shortestPart = 4
  private static let shortestCompound = 9
  private static let shortestListedHead = 6

  init(_ text: ComparedText) {
    let vocabulary = text.corpus.vocabulary
    var numbers: [[UInt8]: Int32] = [:]
    var stems: [[UInt8]] = []
    var isContent: [Bool] = []
    var roots: [[UInt8]?] = []
    var stopWords: Set<UInt32> = []
    for language in [Language.german, .english] {
      for word in language.stopWords {
        if let key = text.wordKeys.key(of: word) { stopWords.insert(key) }
      }
    }
    // "(APA, 7.8.)" says nothing about the subject either.
    for mark in AgencyMarks.names.keys {
      if let key = text.wordKeys.key(of: mark) { stopWords.insert(key) }
    }
    var rootOfKey: [[UInt8]?] = []
    let stemOfKey = text.wordKeys.forms.enumerated().map { key, form in
      let isNumber = vocabulary.formClass(of: form) == .number
      let folded = WordFolding.fold(vocabulary.bytes(of: form), isNumber: isNumber)
      let startsWithDigit = folded.first.map { (0x30...0x39).contains($0) } ?? true
      isContent.append(
        !isNumber && !startsWithDigit && folded.count > 1
          && !stopWords.contains(UInt32(truncatingIfNeeded: key)))
      rootOfKey.append(isNumber ? nil : VerbForms.root(of: folded))
      let stem = WordStem.stem(folded)
      if let number = numbers[stem] { return number }
      let number = Int32(stems.count)
      numbers[stem] = number
      stems.append(stem)
      roots.append(rootOfKey[key])
      return number
    }
    // What a noun means behind a preposition, where that is not itself.
    var stemOfIdiom: [UInt32: [UInt32: Int32]] = [:]
    for idiom in SameWords.idioms {
      guard let preposition = text.wordKeys.key(of: idiom.preposition),
        let noun = text.wordKeys.key(of: idiom.noun)
      else { continue }
      let word = WordFamilies.folded(idiom.meaning)
      let stem = WordStem.stem(word)
      if numbers[stem] == nil {
        numbers[stem] = Int32(stems.count)
        stems.append(stem)
        roots.append(VerbForms.root(of: word))
      }
      stemOfIdiom[noun, default: [:]][preposition] = numbers[stem]
    }
    var stemOfWord = text.keys.enumerated().map { word, key -> Int32 in
      guard isContent[Int(key)] else { return WordFamilies.none }
      guard word > 0, text.sentenceOfWord[word - 1] == text.sentenceOfWord[word] else {
        return stemOfKey[Int(key)]
      }
      return stemOfIdiom[key]?[text.keys[word - 1]] ?? stemOfKey[Int(key)]
    }
    let meaningOfRoot = WordFamilies.meaningOfRoot
    var stemOfRoot: [[UInt8]: Int32] = [:]
    for (number, root) in roots.enumerated() {
      if let root, stemOfRoot[root] == nil { stemOfRoot[root] = Int32(number) }
    }
    let verbs = SeparatedVerbs(text, rootOfKey: rootOfKey).pairs {
      stemOfRoot[$0] != nil || meaningOfRoot[$0] != nil
    }
    for verb in verbs {
      let number = stemOfRoot[verb.root] ?? Int32(stems.count)
      if stemOfRoot[verb.root] == nil {
        stemOfRoot[verb.root] = number
        numbers[verb.root] = number
        stems.append(verb.root)
        roots.append(verb.root)
      }
      stemOfWord[verb.verb] = number
      stemOfWord[verb.particle] = WordFamilies.none
    }
    self.stemOfKey = stemOfKey
    self.stemOfWord = stemOfWord
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
    meaning = WordFamilies.meanings(of: stems, roots: roots, meaningOfRoot: meaningOfRoot)
    people = WordFamilies.groups(WordFamilies.peopleOfStem, of: stems)
    let fates = Set(
      CountableNouns.fates.map { word in
        WordFamilies.meanings(
          of: [WordFamilies.stem(of: word)], roots: [VerbForms.root(of: WordFamilies.folded(word))],
          meaningOfRoot: meaningOfRoot)[0]
      })
    fate = meaning.map { fates.contains($0) ? $0 : 0 }
    let units = Set(CountableNouns.units.map(WordFamilies.stem))
    isUnit = stems.map(units.contains)
    numberOfStem = numbers
  }

  /// The number of the list that each stem of the lists stands in first, from 1.
  private static func lists(_ lists: [String]) -> [ArraySlice<UInt8>: Int32] {
    var listOfStem: [ArraySlice<UInt8>: Int32] = [:]
    for (place, list) in lists.enumerated() {
      for word in list.split(separator: " ") {
        let stem = stem(of: String(word))[...]
        if listOfStem[stem] == nil { listOfStem[stem] = Int32(place + 1) }
      }
    }
    return listOfStem
  }

  /// The first list of words of one meaning with each stem, from 1.
  private static let meaningOfStem = lists(SameWords.groups)

  /// The same of the lists of nouns for people.
  private static let peopleOfStem = lists(CountableNouns.people)

  /// For each stem the list with it, or with the word it ends with; 0 for none.
  private static func groups(
    _ listOfStem: [ArraySlice<UInt8>: Int32], of stems: [[UInt8]]
  ) -> [Int32] {
    stems.map { stem in
      if let list = listOfStem[stem[...]] { return list }
      guard stem.count >= shortestCompound else { return 0 }
      for start in 3...(stem.count - shortestListedHead) {
        if let list = listOfStem[stem[start...]] { return list }
      }
      return 0
    }
  }

  /// For each stem the list of words that mean the same as it or as another form of its verb; where
  /// there is none, a number that it shares with the forms of its verb.
  private static func meanings(
    of stems: [[UInt8]], roots: [[UInt8]?], meaningOfRoot listed: [[UInt8]: Int32]
  ) -> [Int32] {
    var meaningOfRoot = listed
    var meanings = groups(meaningOfStem, of: stems)
    var next = Int32(SameWords.groups.count)
    for (number, root) in roots.enumerated() where meanings[number] == 0 {
      guard let root else { continue }
      if meaningOfRoot[root] == nil {
        next += 1
        meaningOfRoot[root] = next
      }
      meanings[number] = meaningOfRoot[root] ?? 0
    }
    return meanings
  }

  /// For each written form of a verb of the lists the first list with it, from 1.
  private static let meaningOfRoot: [[UInt8]: Int32] = {
    var meaningOfRoot: [[UInt8]: Int32] = [:]
    for (place, list) in SameWords.groups.enumerated() {
      for word in list.split(separator: " ") {
        if let root = VerbForms.root(of: folded(String(word))), meaningOfRoot[root] == nil {
          meaningOfRoot[root] = Int32(place + 1)
        }
      }
    }
    return meaningOfRoot
  }()

  /// The folded stem of a word.
  static func stem(of word: String) -> [UInt8] { WordStem.stem(folded(word)) }

  private static func folded(_ word: String) -> [UInt8] {
    var word = word
    return word.withUTF8 { WordFolding.fold($0, isNumber: false) }
  }

  /// The number of a stem that the reports have.
  func number(of stem: [UInt8]) -> Int32? { numberOfStem[stem] }

  /// How far two stems stand for the same, 0 to 1.
  @inline(__always)
  func likeness(_ left: Int32, _ right: Int32) -> Double {
    if left == right { return 1 }
    let (a, b) = (Int(left), Int(right))
    if meaning[a] != 0, meaning[a] == meaning[b] { return 0.8 }
    if people[a] != 0, people[a] == people[b] { return 0.8 }
    if beginning[a] != 0, beginning[a] == beginning[b] { return 0.7 }
    if head[a] == right || head[b] == left || head[a] == head[b] { return 0.6 }
    return 0
  }

  /// Whether a stem ends with another one, "Bundesland" with "Land".
  func isCompound(_ stem: Int32, of part: Int32) -> Bool {
    let (whole, part) = (stems[Int(stem)], stems[Int(part)])
    return part.count >= WordFamilies.shortestPart && whole.count > part.count + 1
      && whole.suffix(part.count).elementsEqual(part)
  }

  /// A set of 64 signs such that two stems that are alike share one.
  func signs(_ stem: Int32) -> UInt64 {
    let number = Int(stem)
    var signs = WordFamilies.sign(UInt64(head[number]) &* 3)
    signs |= WordFamilies.sign(UInt64(stem) &* 3)
    if beginning[number] != 0 { signs |= WordFamilies.sign(UInt64(beginning[number]) &* 3 &+ 1) }
    if meaning[number] != 0 { signs |= WordFamilies.sign(UInt64(meaning[number]) &* 3 &+ 2) }
    if people[number] != 0 { signs |= WordFamilies.sign(UInt64(people[number]) &* 5 &+ 7) }
    return signs
  }

  private static func sign(_ number: UInt64) -> UInt64 {
    1 << ((number &* 0x9E37_79B9_7F4A_7C15) >> 58)
  }
}
