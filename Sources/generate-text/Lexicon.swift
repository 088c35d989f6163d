import Glibc

/// A vocabulary that grows like n^0.6 with the number of words drawn from it, by Zipf's law.
///
/// The chance that the n-th word is a new one is the slope of c · n^0.6; otherwise a known word is
/// drawn with a chance inverse to its rank, which is the order in which words came. The first ranks
/// are words of grammar.
struct Lexicon {
  private(set) var bytes: [UInt8] = []
  private var starts: [Int] = [0]
  private let letters = LetterModel()
  private var drawn = 0
  private var chanceOfNew = 0.5
  private var logarithm = 0.0
  private var random: SeededRandom

  /// How many words the vocabulary has after the first one: 25 · n^0.6 makes about half a million of
  /// 14 million words, as in German news.
  private static let scale = 25.0
  private static let exponent = 0.6

  init(seed: UInt64) {
    random = SeededRandom(seed: seed &* 0x2545_F491_4F6C_DD1D &+ 11)
    for word in SampleWords.grammar {
      bytes.append(contentsOf: word.utf8)
      starts.append(bytes.count)
    }
    update()
  }

  /// The number of words.
  var count: Int { starts.count - 1 }

  /// Where a word stands in `bytes`.
  @inline(__always)
  func range(of word: Int) -> Range<Int> { starts[word]..<starts[word + 1] }

  /// Draws the next word of the running text.
  mutating func draw() -> Int {
    if drawn & 0xFF == 0 { update() }
    drawn += 1
    if random.happens(chanceOfNew) { return add() }
    return min(count - 1, Int(exp(random.unit() * logarithm)) - 1)
  }

  /// A rank below a bound with a chance inverse to it, by a random number from 0 to 1.
  static func rank(_ number: Double, of bound: Int) -> Int {
    min(bound - 1, Int(exp(number * log(Double(bound) + 1))) - 1)
  }

  private mutating func update() {
    let slope = Lexicon.exponent * Lexicon.scale * pow(Double(drawn + 1), Lexicon.exponent - 1)
    chanceOfNew = min(0.5, slope)
    logarithm = log(Double(count) + 1)
  }

  /// Adds a new word; later ones are longer, and about half are nouns.
  private mutating func add() -> Int {
    let length = 2 + random.below(3 + min(8, count / 4000))
    let start = bytes.count
    letters.appendWord(length: length, to: &bytes, random: &random)
    if random.happens(0.5) { Lexicon.capitalise(&bytes, at: start) }
    starts.append(bytes.count)
    return count - 1
  }

  /// Makes the letter at a position a capital one.
  static func capitalise(_ bytes: inout [UInt8], at position: Int) {
    guard position < bytes.count else { return }
    if bytes[position] >= 0x61, bytes[position] <= 0x7A {
      bytes[position] -= 0x20
    } else if bytes[position] == 0xC3, position + 1 < bytes.count, bytes[position + 1] >= 0xA0 {
      bytes[position + 1] -= 0x20
    }
  }
}
