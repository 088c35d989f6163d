/// The words of a language's tables with what each can be, found by their bytes.
struct Lexicon: Sendable {
  /// One thing a word can be.
  struct Reading: Sendable {
    var category: Category
    var value: Int32
    /// Whether the word must begin with a capital (nouns), or must not except where a sentence
    /// begins (everything else).
    var isCapitalised: Bool
    /// Whether capital letters say nothing about the word.
    var isAnyCase = false
  }

  /// What each word can be, the words in the order of their numbers; number 0 is no word.
  private(set) var readings: [Reading] = []
  /// Where the readings of each word begin; one more than there are words.
  private(set) var firstReadings: [UInt32] = [0, 0]
  private var keys: [UInt8] = []
  private var ends: [UInt32] = [0, 0]
  private var slots: [UInt16] = Array(repeating: 0, count: 8192)
  private(set) var literalCount = 0
  /// Readings in the order of the tables, with the numbers of their words, until they are sorted.
  private var entered: [(word: UInt16, reading: Reading)] = []
  private var literals: [Int: Category] = [:]

  /// The readings of a word.
  @inline(__always)
  func range(of word: Int) -> Range<Int> {
    Int(firstReadings[word])..<Int(firstReadings[word + 1])
  }

  /// Whether a word can be something.
  func has(_ word: Int, _ name: Category.Name) -> Bool {
    let category = Category(name)
    for place in range(of: word) where readings[place].category == category { return true }
    return false
  }

  /// Sorts what was entered by words; to be called once, after the last word.
  mutating func finish() {
    let count = ends.count - 1
    firstReadings = Array(repeating: 0, count: count + 1)
    for entry in entered { firstReadings[Int(entry.word) + 1] += 1 }
    for word in 0..<count { firstReadings[word + 1] += firstReadings[word] }
    guard let any = entered.first else { return }
    readings = Array(repeating: any.reading, count: entered.count)
    var next = firstReadings
    for entry in entered {
      readings[Int(next[Int(entry.word)])] = entry.reading
      next[Int(entry.word)] += 1
    }
    entered = []
    literals = [:]
  }

  /// Adds a form of a table.
  ///
  /// `stem+` stands for the five forms of an adjective, `stem/e/en` for the stem with and without
  /// the endings.
  mutating func add(_ form: UnsafeBufferPointer<UInt8>, as category: Category, value: Int32) {
    if form.last == UInt8(ascii: "+") {
      let stem = UnsafeBufferPointer(rebasing: form.dropLast())
      for ending in ["e", "en", "er", "es", "em"] as [StaticString] {
        let ending = UnsafeBufferPointer(start: ending.utf8Start, count: ending.utf8CodeUnitCount)
        enter(stem, ending, Reading(category: category, value: value, isCapitalised: false))
      }
      return
    }
    let reading = Reading(category: category, value: value, isCapitalised: false)
    let none = UnsafeBufferPointer<UInt8>(start: nil, count: 0)
    let stemEnd = form.firstIndex(of: UInt8(ascii: "/")) ?? form.count
    let stem = UnsafeBufferPointer(rebasing: form[0..<stemEnd])
    enter(stem, none, reading)
    var start = stemEnd + 1
    while start < form.count {
      let end = form[start...].firstIndex(of: UInt8(ascii: "/")) ?? form.count
      enter(stem, UnsafeBufferPointer(rebasing: form[start..<end]), reading)
      start = end + 1
    }
  }

  /// The category of a literal word or mark in a pattern.
  mutating func literal(_ word: String) -> Category {
    if word.utf8.count == 1, let byte = word.utf8.first, !byte.isNamePart || byte == 0x2D {
      return Category(mark: byte)
    }
    var copy = word
    return copy.withUTF8 { bytes in
      var folded = FoldedWord()
      folded.append(bytes)
      if let known = literals[folded.withBytes { find($0) }] { return known }
      let category = Category(literal: literalCount)
      literalCount += 1
      let none = UnsafeBufferPointer<UInt8>(start: nil, count: 0)
      let reading = Reading(
        category: category, value: 0, isCapitalised: false, isAnyCase: true)
      literals[enter(bytes, none, reading)] = category
      return category
    }
  }

  @discardableResult
  private mutating func enter(
    _ stem: UnsafeBufferPointer<UInt8>, _ ending: UnsafeBufferPointer<UInt8>, _ reading: Reading
  ) -> Int {
    var reading = reading
    reading.isCapitalised = isUppercase(stem, at: 0) && !reading.isAnyCase
    // Ordinals begin names: "der Erste Mai", "das Dritte Reich".
    if reading.category == Category(.ord) { reading.isAnyCase = true }
    var folded = FoldedWord()
    folded.append(stem)
    folded.append(ending)
    return folded.withBytes { bytes in
      var number = find(bytes)
      if number == 0 {
        keys.append(contentsOf: bytes)
        ends.append(UInt32(keys.count))
        number = ends.count - 2
        var slot = Int(truncatingIfNeeded: hash(bytes)) & (slots.count - 1)
        while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
        slots[slot] = UInt16(truncatingIfNeeded: number)
        if number * 2 > slots.count { grow() }
      }
      entered.append((UInt16(truncatingIfNeeded: number), reading))
      return number
    }
  }

  private mutating func grow() {
    slots = Array(repeating: 0, count: slots.count * 2)
    for number in 1..<ends.count - 1 {
      let key = keys[Int(ends[number])..<Int(ends[number + 1])]
      var slot = key.withUnsafeBufferPointer {
        Int(truncatingIfNeeded: hash($0)) & (slots.count - 1)
      }
      while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = UInt16(number)
    }
  }

  /// The number of a folded word, or 0 when no table holds it.
  @inline(__always)
  func find(_ word: UnsafeBufferPointer<UInt8>) -> Int {
    var slot = Int(truncatingIfNeeded: hash(word)) & (slots.count - 1)
    while true {
      let number = Int(slots[slot])
      if number == 0 { return 0 }
      let start = Int(ends[number])
      if Int(ends[number + 1]) - start == word.count {
        var position = 0
        while position < word.count, keys[start + position] == word[position] { position += 1 }
        if position == word.count { return number }
      }
      slot = (slot + 1) & (slots.count - 1)
    }
  }

  /// The value a folded word has in a category, if it can be that.
  func value(of word: UnsafeBufferPointer<UInt8>, as category: Category) -> Int32? {
    let number = find(word)
    for place in range(of: number) where readings[place].category == category {
      return readings[place].value
    }
    return nil
  }

  @inline(__always)
  private func hash(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return hash ^ (hash >> 29)
  }
}

/// A word in lower case, as far as the languages at hand need it, composed, and not too long.
struct FoldedWord {
  /// Longer words are in no table.
  static let capacity = 32
  private var storage: InlineArray<32, UInt8> = InlineArray(repeating: 0)
  private(set) var count = 0
  private(set) var isTooLong = false

  init() {}

  /// Appends bytes of a word.
  @inline(__always)
  mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    var previous: UInt8 = 0
    for byte in bytes {
      var folded = byte
      if byte >= 0x41, byte <= 0x5A {
        folded |= 0x20
      } else if previous == 0xC3, byte >= 0x80, byte <= 0x9E {
        folded |= 0x20
      } else if previous == 0xCC, byte == 0x88, count >= 2, let vowel = umlaut(storage[count - 2]) {
        // A letter followed by U+0308 is composed.
        storage[count - 2] = 0xC3
        storage[count - 1] = vowel
        previous = byte
        continue
      } else if previous == 0xC2, byte == 0xAD {
        // A soft hyphen is no letter.
        count -= 1
        previous = byte
        continue
      }
      guard count < FoldedWord.capacity else {
        isTooLong = true
        return
      }
      storage[count] = folded
      count += 1
      previous = byte
    }
  }

  private func umlaut(_ letter: UInt8) -> UInt8? {
    switch letter {
    case 0x61: 0xA4
    case 0x6F: 0xB6
    case 0x75: 0xBC
    default: nil
    }
  }

  /// Calls the body with the bytes; a word that is too long shows none.
  @inline(__always)
  func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    let count = isTooLong ? 0 : count
    return storage.span.withUnsafeBufferPointer { buffer in
      body(UnsafeBufferPointer(rebasing: buffer[0..<count]))
    }
  }
}

/// Whether an upper-case letter (ASCII or Latin-1) stands at a position.
@inline(__always)
func isUppercase(_ bytes: UnsafeBufferPointer<UInt8>, at position: Int) -> Bool {
  guard position < bytes.count else { return false }
  let byte = bytes[position]
  if byte < 0x80 { return byte >= 0x41 && byte <= 0x5A }
  guard byte == 0xC3, position + 1 < bytes.count else { return false }
  return bytes[position + 1] >= 0x80 && bytes[position + 1] <= 0x9E
}
