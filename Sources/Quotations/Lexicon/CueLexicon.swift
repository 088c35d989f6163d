import Languages

/// Everything a word form can mean to the tagger, found by the form's bytes without a `String`.
///
/// An open-addressing table over lower-case spellings; made once per tagger. A class, so that every
/// sentence read with it counts one reference and not one for each table.
final class CueLexicon: Sendable {
  /// What a form is known as.
  struct Entry: Sendable {
    var traits: WordTraits = []
    /// The number of its list of verb readings, 0 for none.
    var verbs: UInt16 = 0
    /// Its number as a separable particle, 0 for none.
    var particle: UInt8 = 0
  }

  private let spellings: [UInt8]
  private let extents: [(start: UInt32, length: UInt32)]
  private let entries: [Entry]
  private let slots: [UInt32]
  private let mask: Int
  private let longest: Int
  private let endings: [(bytes: [UInt8], traits: WordTraits)]
  /// Where the endings stand that end in a byte.
  private let endingRanges: [Range<Int>]
  /// The readings of verb forms; the first list is empty.
  let readings: [[VerbReading]]
  let allowsVerbLast: Bool
  /// Whether a list's form is the third person singular of present or preterite.
  private let indicatives: [Bool]

  init(_ language: Language) {
    let isEnglish = language.code == Language.english.code
    let cues = isEnglish ? CueWords.english : CueWords.german
    allowsVerbLast = cues.allowsVerbLast
    var found: [String: Entry] = [:]
    for (traits, list) in cues.lists {
      for word in list.split(whereSeparator: \.isWhitespace) {
        found[String(word), default: Entry()].traits.formUnion(traits)
      }
    }
    let excluded = Set(cues.misleadingForms.split(separator: " ").map(String.init))
    for verb in cues.subjunctiveVerbs.split(whereSeparator: \.isWhitespace) {
      let form = String(verb.dropLast(verb.hasSuffix("en") ? 2 : 1)) + "e"
      if !excluded.contains(form) { found[form, default: Entry()].traits.formUnion(.subjunctive) }
    }
    var lists: [[VerbReading]] = [[]]
    var particles: [String: UInt8] = [:]
    var numbers: [String: Int] = [:]
    func add(_ form: String, _ reading: VerbReading) {
      guard !excluded.contains(form) else { return }
      let number = numbers[form] ?? lists.count
      if number == lists.count {
        lists.append([])
        numbers[form] = number
      }
      if !lists[number].contains(reading) { lists[number].append(reading) }
      found[form, default: Entry()].verbs = UInt16(truncatingIfNeeded: number)
    }
    var preterites: Set<String> = []
    for verb in language.reportingVerbs {
      var particle: UInt8 = 0
      if let spelling = verb.particle {
        particle = particles[spelling] ?? UInt8(truncatingIfNeeded: particles.count + 1)
        particles[spelling] = particle
        found[spelling, default: Entry()].particle = particle
      }
      func reading(
        _ slot: VerbReading.Slot, _ particle: UInt8, isBase: Bool = false
      ) -> VerbReading {
        VerbReading(
          infinitive: verb.infinitive, kind: verb.kind, slot: slot, particle: particle,
          isEnglishBase: isBase)
      }
      if let form = verb.presentSubjunctive, !excluded.contains(form) {
        found[form, default: Entry()].traits.formUnion(.subjunctive)
      }
      preterites.formUnion(verb.finiteForms.prefix(2))
      for form in verb.finiteForms {
        add(form, reading(.finite, particle, isBase: isEnglish && form == verb.infinitive))
      }
      for form in verb.joinedForms { add(form, reading(.finite, 0)) }
      add(verb.participle, reading(.participle, 0))
      if let spelling = verb.particle {
        // "bekannt gegeben" beside "bekanntgegeben"
        add(String(verb.participle.dropFirst(spelling.count)), reading(.participle, particle))
      }
      if let spelling = verb.particle {
        let infinitive = spelling + "zu" + verb.infinitive.dropFirst(spelling.count)
        add(infinitive, reading(.infinitive, 0))
        found[infinitive, default: Entry()].traits.formUnion(.zuInfinitive)
      }
    }
    // The Swiss spelling: "liess", "äusserte".
    for (word, entry) in found where word.contains("ß") {
      let swiss = word.split(separator: "ß", omittingEmptySubsequences: false).joined(
        separator: "ss")
      if found[swiss] == nil { found[swiss] = entry }
    }
    readings = lists
    var marks = [Bool](repeating: false, count: lists.count)
    for form in preterites { if let number = numbers[form] { marks[number] = true } }
    indicatives = marks
    let endings = cues.nounEndings.map { (bytes: Array($0.1.utf8), traits: $0.0) }
      .sorted { ($0.bytes.last ?? 0) < ($1.bytes.last ?? 0) }
    self.endings = endings
    endingRanges = (0..<256).map { byte in
      let first = endings.firstIndex { Int($0.bytes.last ?? 0) >= byte } ?? endings.endIndex
      let end = endings.firstIndex { Int($0.bytes.last ?? 0) > byte } ?? endings.endIndex
      return first..<end
    }

    var size = 64
    while size < found.count * 3 { size *= 2 }
    var slots = [UInt32](repeating: 0, count: size)
    let mask = size - 1
    var spellings: [UInt8] = []
    var extents: [(start: UInt32, length: UInt32)] = []
    var entries: [Entry] = []
    var longest = 0
    for (word, entry) in found.sorted(by: { $0.key < $1.key }) {
      let bytes = Array(word.utf8)
      longest = max(longest, bytes.count)
      extents.append((UInt32(spellings.count), UInt32(bytes.count)))
      spellings += bytes
      entries.append(entry)
      var slot = Int(truncatingIfNeeded: CueLexicon.hash(bytes)) & mask
      while slots[slot] != 0 { slot = (slot + 1) & mask }
      slots[slot] = UInt32(entries.count)
    }
    self.slots = slots
    self.mask = mask
    self.spellings = spellings
    self.extents = extents
    self.entries = entries
    self.longest = longest
  }

  /// Whether a form is an indicative in the third person singular: "sagt", "sagte".
  func isIndicative(_ verbs: UInt16) -> Bool { indicatives[Int(verbs)] }

  /// What a lower-case form is known as.
  func entry(lowercase word: UnsafeBufferPointer<UInt8>, hash: UInt64, isCapital: Bool) -> Entry {
    if word.count <= longest {
      var slot = Int(truncatingIfNeeded: hash) & mask
      while slots[slot] != 0 {
        let number = Int(slots[slot]) - 1
        let extent = extents[number]
        if Int(extent.length) == word.count,
          spellings[Int(extent.start)..<Int(extent.start) + word.count].elementsEqual(word)
        {
          var entry = entries[number]
          if isCapital { entry.traits.formUnion(endingTraits(word)) }
          return entry
        }
        slot = (slot + 1) & mask
      }
    }
    var entry = Entry()
    if isCapital {
      entry.traits = endingTraits(word)
    } else if CueLexicon.isZuInfinitive(word) {
      entry.traits = .zuInfinitive
    } else {
      // "schlussendlich": no verb, though it is not in the list.
      entry.traits = endingTraits(word).intersection(.adverbLike)
    }
    return entry
  }

  private func endingTraits(_ word: UnsafeBufferPointer<UInt8>) -> WordTraits {
    var traits: WordTraits = []
    guard let last = word.last else { return traits }
    for ending in endings[endingRanges[Int(last)]] where word.count > ending.bytes.count {
      if word.suffix(ending.bytes.count).elementsEqual(ending.bytes) {
        traits.formUnion(ending.traits)
      }
    }
    return traits
  }

  /// Whether a lower-case word looks like "einzustellen": "zu" inside, "n" at its end.
  private static func isZuInfinitive(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
    guard word.count >= 7, word[word.count - 1] == 0x6E else { return false }
    var place = 2
    while place < word.count - 4 {
      if word[place] == 0x7A, word[place + 1] == 0x75 { return true }
      place += 1
    }
    return false
  }

  static let hashStart: UInt64 = 0xCBF2_9CE4_8422_2325

  @inline(__always)
  static func hash(_ byte: UInt8, into hash: inout UInt64) {
    hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3
  }

  private static func hash(_ bytes: [UInt8]) -> UInt64 {
    var value = hashStart
    for byte in bytes { hash(byte, into: &value) }
    return finished(value)
  }

  @inline(__always)
  static func finished(_ hash: UInt64) -> UInt64 { hash ^ (hash >> 29) }
}
