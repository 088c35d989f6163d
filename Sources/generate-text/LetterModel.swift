/// Makes words that look German: a chain of letters, each chosen by the two before it.
///
/// The chain is counted in `SampleWords` when the program starts. Letters are bytes, with the
/// umlauts and ß put on bytes above ASCII while the word is being made.
struct LetterModel {
  /// For each pair of letters what may follow, as often as it does; 0 ends the word.
  private let followers: [[UInt8]]

  /// The letters outside ASCII that words are made of, by their place behind `wide`.
  private static let wideLetters = Array("äöüß".unicodeScalars)
  private static let wide: UInt8 = 27
  private static let size = 32

  /// Counts the chain.
  init() {
    var followers = [[UInt8]](repeating: [], count: LetterModel.size * LetterModel.size)
    for word in SampleWords.all {
      var (first, second): (UInt8, UInt8) = (0, 0)
      for letter in word.unicodeScalars.compactMap(LetterModel.code) + [0] {
        followers[Int(first) * LetterModel.size + Int(second)].append(letter)
        (first, second) = (second, letter)
      }
    }
    self.followers = followers
  }

  private static func code(_ letter: Unicode.Scalar) -> UInt8? {
    if ("a"..."z").contains(letter) { return UInt8(letter.value - 0x60) }
    return wideLetters.firstIndex(of: letter).map { wide + UInt8($0) }
  }

  /// Appends a new word in lower case.
  ///
  /// - Parameter length: a word that would be shorter is made longer by another one behind it.
  func appendWord(length: Int, to bytes: inout [UInt8], random: inout SeededRandom) {
    let start = bytes.count
    var (first, second): (UInt8, UInt8) = (0, 0)
    while bytes.count - start < length + 12 {
      let choices = followers[Int(first) * LetterModel.size + Int(second)]
      let letter = choices.isEmpty ? 0 : choices[random.below(choices.count)]
      if letter == 0 {
        if bytes.count - start >= length { return }
        (first, second) = (0, 0)
        continue
      }
      (first, second) = (second, letter)
      if letter < LetterModel.wide {
        bytes.append(letter + 0x60)
      } else {
        bytes.append(
          contentsOf: String(LetterModel.wideLetters[Int(letter - LetterModel.wide)]).utf8)
      }
    }
  }
}
