/// What can be counted in one line of a page.
struct LineFeatures {
  /// The line without white space at its ends, in bytes of the text.
  var range: Range<Int>
  var words = 0
  /// Words that begin with a capital.
  var capitalised = 0
  var letters = 0
  var digits = 0
  var cyrillic = 0
  /// Words of grammar in any language.
  var grammarWords = 0
  /// Words of menus; a phrase counts as its words.
  var menuWords = 0
  var germanWords = 0
  var englishWords = 0
  var frenchWords = 0
  /// Ends of sentences.
  var stops = 0
  /// Bars, bullets and runs of blanks between words.
  var separators = 0
  var hasPrice = false
  var hasAddress = false
  /// What words and phrases speak for, by `Signal`.
  var signals = SIMD16<Float>()
  /// Words that a date stamp may consist of.
  var stampWords = 0
  var endsSentence = false
  var endsWithQuestion = false
  var endsWithColon = false
  /// The line breaks off with dots.
  var isCut = false
  /// A blank line, or the page's end, before and behind.
  var isAfterBlank = false
  var isBeforeBlank = false
  /// The dates in the line.
  var dates: [DateMention] = []
  /// The hash of the line's words.
  var hash: UInt64 = WordHash.seed
  var markup: LineMarkup = []

  /// The share of words of grammar, 0 to 1.
  var grammarShare: Float { words == 0 ? 0 : Float(grammarWords) / Float(words) }

  /// A line at most this long is searched for phrases and dates.
  private static let phraseLimit = 420
  /// Of a longer line only so much is looked at.
  private static let sample = 2048

  /// Counts in a line of a text.
  ///
  /// - Complexity: O(bytes), at most the first 2 KiB.
  init(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, table: WordTable) {
    self.range = range
    let end = min(range.upperBound, range.lowerBound + LineFeatures.sample)
    let hasPhrases = range.count <= LineFeatures.phraseLimit
    var scan = Scan(text: text, end: end, table: table, hasPhrases: hasPhrases)
    scan.run(from: range.lowerBound, &self)
    look(atEndOf: text)
  }

  private mutating func look(atEndOf text: UnsafeBufferPointer<UInt8>) {
    var last = range.upperBound
    // Closing quotes and brackets behind the last full stop belong to it.
    while last > range.lowerBound {
      let byte = text[last - 1]
      if byte == 0x22 || byte == 0x29 || byte == 0x5D || byte == 0x27 || byte == 0x2A {
        last -= 1
      } else if last - range.lowerBound >= 3, text[last - 3] == 0xE2, text[last - 2] == 0x80,
        byte == 0x9C || byte == 0x9D || byte == 0x99 || byte == 0x98
      {
        last -= 3
      } else if last - range.lowerBound >= 2, text[last - 2] == 0xC2, byte == 0xBB || byte == 0xAB {
        last -= 2
      } else {
        break
      }
    }
    guard last > range.lowerBound else { return }
    let byte = text[last - 1]
    endsWithQuestion = byte == 0x3F
    endsWithColon = byte == 0x3A
    endsSentence = byte == 0x2E || byte == 0x21 || byte == 0x3F
    if last - range.lowerBound >= 3 {
      let tail = (text[last - 3], text[last - 2], byte)
      isCut = tail == (0x2E, 0x2E, 0x2E) || tail == (0xE2, 0x80, 0xA6)
    }
    if isCut { endsSentence = false }
  }
}

extension LineFeatures {
  /// One walk over a line.
  private struct Scan {
    let text: UnsafeBufferPointer<UInt8>
    let end: Int
    let table: WordTable
    let hasPhrases: Bool
    private var quoteDepth = 0
    private var isSentenceStart = true
    /// Hashes of the phrases of one to three words that end at the last word; 0 for none.
    private var phrases: (UInt64, UInt64, UInt64) = (0, 0, 0)

    init(
      text: UnsafeBufferPointer<UInt8>, end: Int, table: WordTable, hasPhrases: Bool
    ) {
      self.text = text
      self.end = end
      self.table = table
      self.hasPhrases = hasPhrases
    }

    private func byte(_ position: Int) -> UInt8 { position < end ? text[position] : 0 }

    mutating func run(from start: Int, _ line: inout LineFeatures) {
      var position = start
      while position < end {
        let byte = text[position]
        if byte.isLetterOrDigit || (byte >= 0xC3 && byte != 0xE2) {
          position = word(at: position, &line)
        } else {
          position = mark(byte, at: position, &line)
        }
      }
    }

    private mutating func word(at start: Int, _ line: inout LineFeatures) -> Int {
      var hash = WordHash()
      var position = start
      var (letters, digits) = (0, 0)
      while position < end {
        let byte = text[position]
        // A soft hyphen stands inside a word.
        if byte == 0xC2, self.byte(position + 1) == 0xAD {
          position += 2
          continue
        }
        if byte.isLetter {
          letters &+= 1
        } else if byte.isDigit {
          digits &+= 1
        } else if byte >= 0x80, byte != 0xE2, byte != 0xC2 {
          if byte & 0xC0 != 0x80 { letters &+= 1 }
          if byte == 0xD0 || byte == 0xD1 { line.cyrillic += 1 }
        } else {
          break
        }
        hash.add(byte)
        position &+= 1
      }
      line.words += 1
      line.letters += letters
      line.digits += digits
      let value = hash.value
      line.hash = WordHash.joined(line.hash, value)
      let first = text[start]
      let isCapital = first.isUpper || (first == 0xC3 && byte(start + 1) < 0x9F)
      if isCapital { line.capitalised += 1 }
      look(up: value, isCapital: isCapital, &line)
      isSentenceStart = false
      return position
    }

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
      if mark.languages & ZoneVocabulary.currency != 0, line.digits > 0 { line.hasPrice = true }
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
      case (0x82, 0xAC): line.hasPrice = line.hasPrice || line.digits > 0
      default: break
      }
      return start + 3
    }
  }
}
