/// What can be counted in one line of a page.
///
/// A page may have very many of them, and all of them are gone through again and again: so they are
/// small, and plain numbers.
struct LineFeatures: BitwiseCopyable {
  /// What words and phrases speak for.
  var signals = WordSignals()
  /// The hash of the line's words.
  var hash: UInt64 = WordHash.seed
  private let start: UInt32
  private let end: UInt32
  // What is counted is counted in the sample of a line.
  var words: Int16 = 0
  /// Words that begin with a capital.
  var capitalised: Int16 = 0
  var letters: Int16 = 0
  var digits: Int16 = 0
  var cyrillic: Int16 = 0
  /// Words of grammar in any language.
  var grammarWords: Int16 = 0
  /// Words of menus; a phrase counts as its words.
  var menuWords: Int16 = 0
  var germanWords: Int16 = 0
  var englishWords: Int16 = 0
  var frenchWords: Int16 = 0
  /// Ends of sentences.
  var stops: Int16 = 0
  /// Bars, bullets and runs of blanks between words.
  var separators: Int16 = 0
  var hasPrice = false
  var hasAddress = false
  /// The line is a day with its time and little else.
  var isDateOnly = false
  /// A short line has a day with its year.
  var hasYear = false
  /// The line is a day with its year and without a time, as stand beside links to other stories.
  var isDayOnly = false
  /// Whether somebody may be named who took or owns a picture: most lines are told by this.
  var mayHaveCredit = false
  /// Words that a date stamp may consist of.
  var stampWords: Int16 = 0
  var endsSentence = false
  var endsWithQuestion = false
  var endsWithColon = false
  /// The line breaks off with dots.
  var isCut = false
  /// A blank line, or the page's end, before and behind.
  var isAfterBlank = false
  var isBeforeBlank = false
  /// How far from the line's beginning its first colon stands, where that is near; else -1.
  var colon: Int8 = -1
  /// How far from the line's beginning its first digit stands, or -1.
  var digit: Int16 = -1
  /// The first byte.
  private(set) var first: UInt8 = 0
  /// The last byte.
  private(set) var last: UInt8 = 0
  var markup: LineMarkup = []

  /// The line without white space at its ends, in bytes of the text.
  var range: Range<Int> { Range(uncheckedBounds: (Int(start), Int(end))) }

  /// The share of words of grammar, 0 to 1.
  var grammarShare: Float { words == 0 ? 0 : Float(grammarWords) / Float(words) }

  /// A line at most this long is searched for phrases and dates.
  private static let phraseLimit = 420
  /// Of a longer line only so much is looked at.
  private static let sample = 2048

  /// Counts in a line of a text.
  ///
  /// - Parameter isSearched: whether a line of any length is searched for phrases.
  /// - Complexity: O(bytes), at most the first 2 KiB.
  init(_ scan: inout LineScan, _ range: Range<Int>, isSearched: Bool = false) {
    start = UInt32(truncatingIfNeeded: range.lowerBound)
    end = UInt32(truncatingIfNeeded: range.upperBound)
    let sample = range.lowerBound..<min(range.upperBound, range.lowerBound + LineFeatures.sample)
    scan.run(sample, hasPhrases: isSearched || range.count <= LineFeatures.phraseLimit, &self)
    if range.count > sample.count { mayHaveCredit = true }
    look(atEndOf: scan.text)
  }

  private mutating func look(atEndOf text: UnsafeBufferPointer<UInt8>) {
    let range = range
    if let byte = text[range].first { first = byte }
    if let byte = text[range].last { self.last = byte }
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
    if !endsSentence, self.last == 0x29 { endsSentence = isSentence(beforeSignAtEndOf: text) }
  }

  /// Whether a line ends with a full stop and the signs of agencies and writers behind it.
  ///
  /// Such are "(APA, red, 9.10.2026)". Their letters are all small or all large, other than those of
  /// names: "(AP Photo/Anna Muster)".
  private func isSentence(beforeSignAtEndOf text: UnsafeBufferPointer<UInt8>) -> Bool {
    let low = max(range.lowerBound, range.upperBound - LineFeatures.signLimit)
    guard let open = text[low..<range.upperBound].lastIndex(of: 0x28), open >= low + 2,
      text[open - 1] == 0x20, [0x2E, 0x21, 0x3F].contains(text[open - 2])
    else { return false }
    var before: UInt8 = 0
    for byte in text[open + 1..<range.upperBound - 1] {
      let isMixed = before.isLetter && byte.isLetter && before.isUpper != byte.isUpper
      if isMixed || !(byte.isLetterOrDigit || [0x20, 0x2C, 0x2E, 0x2F, 0x2D].contains(byte)) {
        return false
      }
      before = byte
    }
    return true
  }

  /// A sign behind a sentence is no longer than so many bytes, with its brackets.
  private static let signLimit = 40
}

/// How strongly words and phrases speak for something, by the signals that come from them, which are
/// 16 at most.
struct WordSignals: BitwiseCopyable {
  private var fours = (SIMD4<Float>(), SIMD4<Float>(), SIMD4<Float>(), SIMD4<Float>())

  subscript(signal: Signal) -> Float { self[signal.rawValue] }

  /// Calls the body with the number of each signal that comes from words, and its strength.
  @inline(__always)
  func forEach(_ body: (Int, Float) -> Void) {
    withUnsafeBytes(of: fours) { bytes in
      for signal in 0..<Signal.firstOfShape {
        body(signal, bytes.load(fromByteOffset: 4 * signal, as: Float.self))
      }
    }
  }

  /// The strength of the signal with a number, which is one of those that come from words.
  subscript(signal: Int) -> Float {
    @inline(__always)
    get {
      switch signal / 4 {
      case 0: fours.0[signal % 4]
      case 1: fours.1[signal % 4]
      case 2: fours.2[signal % 4]
      default: fours.3[signal % 4]
      }
    }
    set {
      switch signal / 4 {
      case 0: fours.0[signal % 4] = newValue
      case 1: fours.1[signal % 4] = newValue
      case 2: fours.2[signal % 4] = newValue
      default: fours.3[signal % 4] = newValue
      }
    }
  }
}
