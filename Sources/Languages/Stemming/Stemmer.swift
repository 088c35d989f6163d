/// Reduces words to stems after the Snowball definitions.
///
/// German is the algorithm `german` of Snowball 3.1, which reads "ae", "oe" and "ue" as umlauts
/// and gives stems without umlauts ("Gespräche" → "gesprach"); English is `english` of
/// Snowball 3.1, known as Porter2. Source: https://snowballstem.org/algorithms/.
///
/// Words are put into lower case first, soft hyphens are left out and the typographic apostrophe
/// counts as the plain one.
public struct Stemmer: Sendable, Hashable {
  private enum Algorithm { case german, english }

  private let algorithm: Algorithm

  /// The stemmer for German.
  public static let german = Stemmer(algorithm: .german)
  /// The stemmer for English.
  public static let english = Stemmer(algorithm: .english)

  private init(algorithm: Algorithm) { self.algorithm = algorithm }

  /// Chooses the stemmer of a language; German for every code without one, as ``Language`` does.
  ///
  /// - Parameter code: an ISO 639-1 code.
  public init(language code: String) {
    self = code == Language.english.code ? .english : .german
  }

  /// The stem of a word, in lower case.
  ///
  /// - Complexity: O(length).
  public func stem(of word: String) -> String {
    var buffer = StemBuffer()
    for scalar in word.unicodeScalars { buffer.append(scalar) }
    stem(&buffer)
    return String(decoding: buffer.scalars, as: UTF32.self)
  }

  func stem(_ buffer: inout StemBuffer) {
    switch algorithm {
    case .german: GermanStemming.stem(&buffer)
    case .english: EnglishStemming.stem(&buffer)
    }
  }
}
