import NewsCorpus

/// Follows the quotation marks of one text.
///
/// A quotation that is not closed within its zone is none: a mark that was forgotten must not turn
/// the rest of a page into speech.
struct QuotationMarks {
  /// The mark that opens a quotation and those that close it.
  private static let pairs: [(opening: String, closing: [String])] = [
    ("„", ["“", "”", "\""]),
    ("“", ["”", "“", "\""]),
    ("”", ["”", "“"]),
    ("«", ["»"]),
    ("»", ["«"]),
    ("\"", ["\"", "”", "“"]),
  ]

  private let closing: [UInt32: Set<UInt32>]
  private var openedBy: UInt32?
  private var start = 0

  init(_ vocabulary: Vocabulary) {
    var closing: [UInt32: Set<UInt32>] = [:]
    for (mark, ends) in QuotationMarks.pairs {
      guard let form = vocabulary.form(mark) else { continue }
      closing[form] = Set(ends.compactMap { vocabulary.form($0) })
    }
    self.closing = closing
  }

  /// Forgets an open quotation.
  mutating func beginZone() { openedBy = nil }

  /// Reads a punctuation mark that stands before a word, and returns the words of the quotation
  /// that it closes.
  mutating func read(_ form: UInt32, at word: Int) -> Range<Int>? {
    if let mark = openedBy {
      guard closing[mark]?.contains(form) == true else { return nil }
      openedBy = nil
      return start..<word
    }
    if closing[form] != nil {
      openedBy = form
      start = word
    }
    return nil
  }
}
