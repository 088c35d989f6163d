/// What can be counted in one line of a page.
///
/// A page may have very many of them, and they are looked at in turn: so they are small, and plain
/// numbers.
struct LineFeatures: BitwiseCopyable {
  private let start: Int
  private let end: Int
  var words: Int32 = 0
  /// Words that begin with a capital.
  var capitalised: Int32 = 0
  var letters: Int32 = 0
  var digits: Int32 = 0
  var cyrillic: Int32 = 0
  /// Words of grammar in any language.
  var grammarWords: Int32 = 0
  /// Words of menus; a phrase counts as its words.
  var menuWords: Int32 = 0
  var germanWords: Int32 = 0
  var englishWords: Int32 = 0
  var frenchWords: Int32 = 0
  /// Ends of sentences.
  var stops: Int32 = 0
  /// Bars, bullets and runs of blanks between words.
  var separators: Int32 = 0
  var hasPrice = false
  var hasAddress = false
  /// What words and phrases speak for, by `Signal`.
  var signals = SIMD16<Float>()
  /// Words that a date stamp may consist of.
  var stampWords: Int32 = 0
  var endsSentence = false
  var endsWithQuestion = false
  var endsWithColon = false
  /// The line breaks off with dots.
  var isCut = false
  /// A blank line, or the page's end, before and behind.
  var isAfterBlank = false
  var isBeforeBlank = false
  /// The hash of the line's words.
  var hash: UInt64 = WordHash.seed
  var markup: LineMarkup = []

  /// The line without white space at its ends, in bytes of the text.
  var range: Range<Int> { Range(uncheckedBounds: (start, end)) }

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
    (start, end) = (range.lowerBound, range.upperBound)
    let sample = range.lowerBound..<min(end, start + LineFeatures.sample)
    scan.run(sample, hasPhrases: isSearched || range.count <= LineFeatures.phraseLimit, &self)
    look(atEndOf: scan.text)
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
