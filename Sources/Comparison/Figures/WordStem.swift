/// Cuts the endings of inflection off folded words, so that "Umspannwerk" and "Umspannwerks" agree.
///
/// The endings are those of German declension and conjugation and the English plural; one is cut,
/// the longest, where at least four letters remain. It is coarser than a stemmer and is used only
/// to ask whether two words may be one.
enum WordStem {
  private static let endings = [
    "innen", "ern", "em", "en", "er", "es", "et", "te", "e", "n", "s", "t",
  ]
  .map { Array($0.utf8) }
  private static let shortest = 4

  /// The stem of a folded word.
  static func stem(_ word: [UInt8]) -> [UInt8] {
    for ending in endings
    where word.count >= ending.count + shortest && word.suffix(ending.count).elementsEqual(ending) {
      return Array(word.dropLast(ending.count))
    }
    return word
  }
}
