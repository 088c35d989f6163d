/// The walk over the bytes of a line that everything is counted in.
///
/// It is the longest loop of finding zones, so it has one table to tell what a byte counts as, adds
/// up in one number, and looks at a word's bytes again, eight at a time, only for its hash.
struct LineScan {
  let text: UnsafeBufferPointer<UInt8>
  private let table = ZoneVocabulary.table
  private let weights = ByteWeight.table
  private let roles = ByteRole.table
  private var end = 0
  private var hasPhrases = false
  /// The sum of the weights of all bytes in words.
  private var counts: UInt64 = 0
  private var quoteDepth = 0
  private var isSentenceStart = true
  /// Hashes of the phrases of one to three words that end at the last word; 0 for none.
  private var phrases: (UInt64, UInt64, UInt64) = (0, 0, 0)

  /// Prepares for lines of a text.
  init(_ text: UnsafeBufferPointer<UInt8>) { self.text = text }

  /// Counts in a stretch of the text, of at most 4 KiB.
  mutating func run(_ range: Range<Int>, hasPhrases: Bool, _ line: inout LineFeatures) {
    end = range.upperBound
    self.hasPhrases = hasPhrases
    (counts, quoteDepth, isSentenceStart, phrases) = (0, 0, true, (0, 0, 0))
    var position = range.lowerBound
    while position < end {
      let byte = text[position]
      // A blank between two words, which is what stands behind nearly every word.
      if byte == 0x20, position &+ 1 < end, text[position &+ 1] != 0x20 {
        position &+= 1
        continue
      }
      switch roles[Int(byte)] {
      case ByteRole.word: position = word(at: position, &line)
      case ByteRole.nothing: position &+= 1
      default: position = mark(byte, at: position, &line)
      }
    }
    line.letters = ByteWeight.letters(counts)
    line.digits = ByteWeight.digits(counts)
    line.cyrillic = ByteWeight.cyrillic(counts)
  }

  private func byte(_ position: Int) -> UInt8 { position < end ? text[position] : 0 }

  // MARK: - Words

  @inline(__always)
  private mutating func word(at start: Int, _ line: inout LineFeatures) -> Int {
    var position = start
    while position < end {
      let weight = weights[Int(text[position])]
      if weight == 0 { break }
      counts &+= weight
      position &+= 1
    }
    let hash: UInt64
    if byte(position) == 0xC2, byte(position &+ 1) == 0xAD {
      (hash, position) = hyphenated(start, position)
    } else if let base = text.baseAddress, position &+ WordHash.padding <= text.count {
      hash = WordHash.of(padded: base + start, position &- start)
    } else {
      hash = WordHash.of(text[start..<position])
    }
    line.words += 1
    line.hash = WordHash.joined(line.hash, hash)
    let first = text[start]
    let isCapital = first.isUpper || (first == 0xC3 && byte(start + 1) < 0x9F)
    if isCapital { line.capitalised += 1 }
    look(up: hash, isCapital: isCapital, &line)
    isSentenceStart = false
    return position
  }

  /// The hash and the end of a word that has a soft hyphen at a position, which counts for nothing.
  private mutating func hyphenated(_ start: Int, _ hyphen: Int) -> (hash: UInt64, end: Int) {
    var bytes = Array(text[start..<hyphen])
    var position = hyphen
    while position < end {
      let byte = text[position]
      if byte == 0xC2, self.byte(position + 1) == 0xAD {
        position += 2
        continue
      }
      if weights[Int(byte)] == 0 { break }
      counts &+= weights[Int(byte)]
      bytes.append(byte)
      position += 1
    }
    return (WordHash.of(bytes), position)
  }

  @inline(__always)
  private mutating func look(up hash: UInt64, isCapital: Bool, _ line: inout LineFeatures) {
    let mark = table[hash]
    if mark.languages != 0 || mark.signal != 0 { take(mark, isCapital: isCapital, &line) }
    guard hasPhrases else { return }
    let two = phrases.0 == 0 ? 0 : WordHash.joined(phrases.0, hash)
    let three = phrases.1 == 0 ? 0 : WordHash.joined(phrases.1, hash)
    if mark.languages & WordTable.Mark.endsPhrase != 0 {
      let four = phrases.2 == 0 ? 0 : WordHash.joined(phrases.2, hash)
      if two != 0 { add(table[two], &line) }
      if three != 0 { add(table[three], &line) }
      if four != 0 { add(table[four], &line) }
    }
    phrases = (hash, two, three)
  }

  private func take(_ mark: WordTable.Mark, isCapital: Bool, _ line: inout LineFeatures) {
    if mark.languages & ZoneVocabulary.grammar != 0 {
      line.grammarWords += 1
      if mark.languages & ZoneVocabulary.german != 0 { line.germanWords += 1 }
      if mark.languages & ZoneVocabulary.english != 0 { line.englishWords += 1 }
      if mark.languages & ZoneVocabulary.french != 0 { line.frenchWords += 1 }
    }
    add(mark, &line)
    if mark.languages & ZoneVocabulary.menu != 0 { line.menuWords += 1 }
    if mark.languages & ZoneVocabulary.currency != 0, ByteWeight.digits(counts) > 0 {
      line.hasPrice = true
    }
    if isCapital, !isSentenceStart, quoteDepth == 0, mark.languages & ZoneVocabulary.polite != 0 {
      line.signals[Signal.address.rawValue] += 1
    }
  }

  private func add(_ mark: WordTable.Mark, _ line: inout LineFeatures) {
    guard mark.signal != 0 else { return }
    let signal = Int(mark.signal) - 1
    if signal == Signal.stamp.rawValue { line.stampWords += 1 }
    if signal == Signal.address.rawValue, quoteDepth > 0 { return }
    line.signals[signal] += Float(mark.tenths) / 10
  }

  // MARK: - Marks

  private mutating func mark(_ byte: UInt8, at start: Int, _ line: inout LineFeatures) -> Int {
    switch byte {
    case 0x2E, 0x21, 0x3F, 0x3A:  // . ! ? :
      let next = self.byte(start + 1)
      if byte != 0x3A, next <= 0x20 || next >= 0x80 || next == 0x22 || next == 0x29 {
        line.stops += 1
      }
      isSentenceStart = true
      if byte == 0x3A, next == 0x2F { line.hasAddress = true }
    case 0x22:  // "
      quoteDepth = quoteDepth == 0 ? 1 : 0
      isSentenceStart = quoteDepth > 0
    case 0x7C, 0x3E:  // | >
      line.separators += 1
    case 0x40:  // @
      if start > 0, text[start - 1].isLetterOrDigit { line.hasAddress = true }
    case 0x20 where self.byte(start + 1) == 0x20 && line.words > 0:
      line.separators += 1
      var position = start
      while self.byte(position) == 0x20 { position += 1 }
      return position
    case 0x24:
      line.hasPrice = line.hasPrice || self.byte(start + 1).isDigit
    case 0xC2:
      return twoBytes(self.byte(start + 1), at: start, &line)
    case 0xE2:
      return threeBytes(at: start, &line)
    default: break
    }
    return start + 1
  }

  private mutating func twoBytes(
    _ second: UInt8, at start: Int, _ line: inout LineFeatures
  ) -> Int {
    if second == 0xB7 { line.separators += 1 }
    if second == 0xAB || second == 0xBB {
      quoteDepth = quoteDepth == 0 ? 1 : 0
      isSentenceStart = quoteDepth > 0
    }
    return start + 2
  }

  private mutating func threeBytes(at start: Int, _ line: inout LineFeatures) -> Int {
    switch (byte(start + 1), byte(start + 2)) {
    case (0x80, 0x9E):
      quoteDepth = 1
      isSentenceStart = true
    case (0x80, 0x9C):
      quoteDepth = quoteDepth == 0 ? 1 : 0
      isSentenceStart = quoteDepth > 0
    case (0x80, 0x9D): quoteDepth = 0
    case (0x80, 0xA2): line.separators += 1
    case (0x82, 0xAC): line.hasPrice = line.hasPrice || ByteWeight.digits(counts) > 0
    default: break
    }
    return start + 3
  }
}
