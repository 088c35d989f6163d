/// The order of words in sorted lists: case is ignored and letters with marks stand with their
/// plain letters (DIN 5007, variant 1); what is then equal is ordered by its scalars.
enum LetterOrder {
  /// Letters with marks behind the plain letters they are sorted with.
  private static let plainLetters: [(plain: String, marked: String)] = [
    ("a", "àáâãäåāăą"), ("ae", "æ"), ("c", "çćĉċč"), ("d", "ďđð"), ("e", "èéêëēĕėęě"),
    ("g", "ĝğġģ"), ("h", "ĥħ"), ("i", "ìíîïĩīĭįı"), ("j", "ĵ"), ("k", "ķ"), ("l", "ĺļľŀł"),
    ("n", "ñńņňŉ"), ("o", "òóôõöøōŏő"), ("oe", "œ"), ("r", "ŕŗř"), ("s", "śŝşšș"), ("ss", "ß"),
    ("t", "ţťŧț"), ("th", "þ"), ("u", "ùúûüũūŭůűų"), ("w", "ŵ"), ("y", "ýÿŷ"), ("z", "źżž"),
  ]

  private static let table: [UInt32: [UInt32]] = {
    var table: [UInt32: [UInt32]] = [:]
    for (plain, marked) in plainLetters {
      for scalar in marked.unicodeScalars {
        table[scalar.value] = plain.unicodeScalars.map(\.value)
      }
    }
    return table
  }()

  /// The scalars by which a word is sorted first.
  static func key(_ word: String) -> [UInt32] {
    var key: [UInt32] = []
    for value in LetterCase.folded(word) {
      if value < 0x80 {
        key.append(value)
      } else {
        key.append(contentsOf: table[value] ?? [value])
      }
    }
    return key
  }
}
