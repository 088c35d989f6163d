import NewsCorpus

/// The walk over the bytes of a line that everything is counted in.
///
/// It is the longest loop of finding zones. So what the bytes are is worked out 64 at a time, see
/// ``LineBits``, and the few words that say something are told from the others without a branch and
/// looked at when the line is through: nobody can foresee how long words are or which come next.
struct LineScan {
  let text: UnsafeBufferPointer<UInt8>
  private let table = ZoneVocabulary.table
  private let bits: LineBits
  /// Room for the hashes of a line's words, and for the words that may say something.
  private let hashes: UnsafeMutablePointer<UInt64>
  private let known: UnsafeMutablePointer<KnownWord>
  private var quoteDepth = 0
  private var isSentenceStart = true

  /// A word that may be one of the table's.
  private struct KnownWord {
    /// Its position among the words of the line.
    let position: Int32
    /// The number of bytes from the beginning of the line to its end.
    let length: Int32
    let isQuoted: Bool
    /// Whether it has a capital that the beginning of a sentence or a quotation does not explain.
    let isRaised: Bool
  }

  /// The longest stretch that can be scanned at once, in bytes.
  static let limit = 1 << 12
  /// Between two words stands a byte at least.
  private static let words = limit / 2 + 1

  /// Calls the body with a scan for the lines of a text, which lives as long as the call.
  static func withScan<Result>(
    of text: UnsafeBufferPointer<UInt8>, _ body: (inout LineScan) -> Result
  ) -> Result {
    let size = LineBits.size(for: limit)
    return withUnsafeTemporaryAllocation(of: UInt64.self, capacity: size + words) { numbers in
      withUnsafeTemporaryAllocation(of: KnownWord.self, capacity: words) { known in
        // A capacity of more than 0 gives a base.
        let base = numbers.baseAddress.unsafelyUnwrapped
        var scan = LineScan(
          text: text, bits: LineBits(base, limit: limit), hashes: base + size,
          known: known.baseAddress.unsafelyUnwrapped)
        return body(&scan)
      }
    }
  }

  private init(
    text: UnsafeBufferPointer<UInt8>, bits: LineBits, hashes: UnsafeMutablePointer<UInt64>,
    known: UnsafeMutablePointer<KnownWord>
  ) {
    (self.text, self.bits, self.hashes, self.known) = (text, bits, hashes, known)
  }

  /// Counts in a stretch of the text, of at most 4 KiB.
  mutating func run(_ range: Range<Int>, hasPhrases: Bool, _ line: inout LineFeatures) {
    (quoteDepth, isSentenceStart) = (0, true)
    let counts = bits.look(at: text, range)
    line.letters = Int16(truncatingIfNeeded: counts.letters)
    line.digits = Int16(truncatingIfNeeded: counts.digits)
    line.digit = Int16(truncatingIfNeeded: counts.firstDigit)
    line.mayHaveCredit = counts.hasLateMark
    line.cyrillic = Int16(truncatingIfNeeded: counts.cyrillic)
    let bytes = LineBytes(text: text, bits: bits, range: range)
    let candidates = cutWords(bytes, &line)
    for word in UnsafeBufferPointer(start: known, count: candidates) {
      look(up: word, bytes, hasPhrases: hasPhrases, &line)
    }
  }

  // MARK: - Words

  /// Walks over the line and cuts it into words.
  ///
  /// - Returns: how many of them may be in the table.
  private mutating func cutWords(_ bytes: LineBytes, _ line: inout LineFeatures) -> Int {
    let (table, hashes, known) = (table, hashes, known)
    var (candidates, words) = (0, 0)
    var capitals: Int16 = 0
    var lineHash = line.hash
    // Behind what was read last.
    var next = bytes.start
    for first in stride(from: bytes.start, to: bytes.end, by: 64) {
      var beginnings = bits.beginnings(inBlock: (first &- bytes.start) / 64)
      while beginnings != 0 {
        let position = first &+ beginnings.trailingZeroBitCount
        beginnings &= beginnings &- 1
        if position < next { continue }
        if position >= bytes.end { break }
        let plainEnd = bytes.wordEnd(from: position)
        let byte = text[position]
        guard plainEnd > position else {
          next = mark(byte, at: position, in: bytes, isFirst: words == 0, &line)
          continue
        }
        let (hash, end) = bytes.word(position, plainEnd)
        lineHash = WordHash.joined(lineHash, hash)
        let isCapital = byte.isUpper || (byte == 0xC3 && bytes[position &+ 1] < 0x9F)
        capitals &+= isCapital ? 1 : 0
        hashes[words] = hash
        known[candidates] = KnownWord(
          position: Int32(truncatingIfNeeded: words),
          length: Int32(truncatingIfNeeded: end &- bytes.start), isQuoted: quoteDepth > 0,
          isRaised: isCapital && !isSentenceStart && quoteDepth == 0)
        candidates &+= table.mayHold(hash) ? 1 : 0
        words &+= 1
        isSentenceStart = false
        next = end
      }
    }
    line.words = Int16(truncatingIfNeeded: words)
    line.capitalised = capitals
    line.hash = lineHash
    return candidates
  }

  /// Counts what the table knows of a word, and of the phrases of two to four words it ends.
  private func look(
    up word: KnownWord, _ bytes: LineBytes, hasPhrases: Bool, _ line: inout LineFeatures
  ) {
    let position = Int(word.position)
    let mark = table.find(hashes[position])
    if mark.languages != 0 || mark.signal != 0 { take(mark, word, bytes, &line) }
    guard hasPhrases, mark.languages & WordTable.Mark.endsPhrase != 0 else { return }
    for count in 2...4 where count <= position + 1 {
      let first = position + 1 - count
      let phrase = (first + 1...position).reduce(hashes[first]) { WordHash.joined($0, hashes[$1]) }
      add(table[phrase], word, &line)
    }
  }

  private func take(
    _ mark: WordTable.Mark, _ word: KnownWord, _ bytes: LineBytes, _ line: inout LineFeatures
  ) {
    // Added, not asked: nobody can foresee which words of grammar come next.
    let bit = { (language: UInt16) in mark.languages & language == 0 ? 0 : 1 as Int16 }
    line.grammarWords &+= bit(ZoneVocabulary.grammar)
    line.germanWords &+= bit(ZoneVocabulary.german)
    line.englishWords &+= bit(ZoneVocabulary.english)
    line.frenchWords &+= bit(ZoneVocabulary.french)
    line.menuWords &+= bit(ZoneVocabulary.menu)
    add(mark, word, &line)
    if mark.languages & ZoneVocabulary.currency != 0,
      bytes.hasDigit(before: bytes.start + Int(word.length))
    {
      line.hasPrice = true
    }
    if mark.languages & ZoneVocabulary.picture != 0 { line.mayHaveCredit = true }
    if word.isRaised, mark.languages & ZoneVocabulary.polite != 0 {
      line.signals[Signal.address.rawValue] += 1
    }
  }

  private func add(_ mark: WordTable.Mark, _ word: KnownWord, _ line: inout LineFeatures) {
    guard mark.signal != 0 else { return }
    let signal = Int(mark.signal) - 1
    if signal == Signal.stamp.rawValue { line.stampWords += 1 }
    // Who speaks there is not the page.
    if word.isQuoted, signal == Signal.address.rawValue || signal == Signal.ownVoice.rawValue {
      return
    }
    line.signals[signal] += Float(mark.tenths) / 10
  }

  // MARK: - Marks

  private mutating func mark(
    _ byte: UInt8, at start: Int, in bytes: LineBytes, isFirst: Bool, _ line: inout LineFeatures
  ) -> Int {
    switch byte {
    case 0x2E, 0x21, 0x3F, 0x3A:  // . ! ? :
      let next = bytes[start + 1]
      if byte != 0x3A, next <= 0x20 || next >= 0x80 || next == 0x22 || next == 0x29 {
        line.stops += 1
      }
      isSentenceStart = true
      if byte == 0x3A { noteColon(start &- bytes.start, isAddress: next == 0x2F, &line) }
    case 0x22:  // "
      quoteDepth = quoteDepth == 0 ? 1 : 0
      isSentenceStart = quoteDepth > 0
    case 0x7C, 0x3E:  // | >
      // The mark of a quotation in Markdown parts nothing.
      if !isFirst { line.separators += 1 }
    case 0x40:  // @
      if start > 0, text[start - 1].isLetterOrDigit { line.hasAddress = true }
    case 0x20 where bytes[start + 1] == 0x20 && !isFirst:
      line.separators += 1
      var position = start
      while bytes[position] == 0x20 { position += 1 }
      return position
    case 0x24:
      line.hasPrice = line.hasPrice || bytes[start + 1].isDigit
    case 0xC2:
      return twoBytes(bytes[start + 1], at: start, &line)
    case 0xE2:
      return threeBytes(bytes, at: start, &line)
    default: break
    }
    return start + 1
  }

  private func noteColon(_ offset: Int, isAddress: Bool, _ line: inout LineFeatures) {
    if isAddress { line.hasAddress = true }
    if line.colon < 0 { line.colon = Int8(exactly: offset) ?? -1 }
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

  private mutating func threeBytes(
    _ bytes: LineBytes, at start: Int, _ line: inout LineFeatures
  ) -> Int {
    switch (bytes[start + 1], bytes[start + 2]) {
    case (0x80, 0x9E):
      quoteDepth = 1
      isSentenceStart = true
    case (0x80, 0x9C):
      quoteDepth = quoteDepth == 0 ? 1 : 0
      isSentenceStart = quoteDepth > 0
    case (0x80, 0x9D): quoteDepth = 0
    case (0x80, 0xA2): line.separators += 1
    case (0x82, 0xAC): line.hasPrice = line.hasPrice || bytes.hasDigit(before: start)
    default: break
    }
    return start + 3
  }
}
