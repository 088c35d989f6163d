/// Words that are put together from a number and a measure: "dreijährig", "zwölfstündiges".
struct Compounds: Sendable {
  /// The last parts, with the measure they tell.
  let measures: [(bytes: [UInt8], unit: Int32)]
  /// The entry of the lexicon that stands for any such word.
  let entry: Int

  init(measures: [(bytes: [UInt8], unit: Int32)], lexicon: Lexicon) {
    self.measures = measures
    entry =
      (0..<lexicon.firstReadings.count - 1).first { lexicon.has($0, .numunit) } ?? 0
  }

  /// Recognises a word; the token then tells its number as value and its measure as digits.
  func analyse(_ word: UnsafeBufferPointer<UInt8>, lexicon: Lexicon, token: inout Token) {
    guard entry != 0 else { return }
    var end = word.count
    // Endings of adjectives: -e, -en, -er, -es, -em.
    if word[end - 1] != 0x67 {
      if word[end - 1] == 0x65 {
        end -= 1
      } else if word[end - 2] == 0x65, [0x6E, 0x72, 0x73, 0x6D].contains(word[end - 1]) {
        end -= 2
      }
    }
    guard end >= 5, word[end - 1] == 0x67, word[end - 2] == 0x69 else { return }
    for measure in measures where end > measure.bytes.count {
      let start = end - measure.bytes.count
      guard word[start..<end].elementsEqual(measure.bytes) else { continue }
      let first = UnsafeBufferPointer(rebasing: word[0..<start])
      let number =
        lexicon.value(of: first, as: Category(.num))
        ?? lexicon.value(of: first, as: Category(.vague)).map { _ in -1 }
      guard let number else { return }
      token.entry = entry
      token.value = number
      token.digits = UInt8(truncatingIfNeeded: measure.unit)
      return
    }
  }
}
