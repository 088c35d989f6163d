/// The words of a name with what is read from them, worked out once.
struct NameWords {
  /// The words as they stand on the page.
  let texts: [String]
  /// The words in plain letters.
  let plain: [[UInt8]]
  /// The name taken for a person's.
  let person: PersonName

  init(_ texts: [String]) {
    self.texts = texts
    plain = texts.map { NameFolding.plain($0) }
    person = PersonName(texts, plain: plain)
  }

  /// The number of words.
  var count: Int { texts.count }
  /// The words with blanks between them.
  var text: String { texts.joined(separator: " ") }
  /// The words in plain letters with blanks between them.
  var plainText: [UInt8] { Array(plain.joined(separator: [0x20])) }
}
