import NewsCorpus
import Statistics
import Tables
import Terminal

/// What the rows of a result rest on, worked out only when somebody asks.
///
/// A command that counts or finds something gives its evidence with the result; `why N` opens that
/// of one row and `--explain` that of all rows shown. The corpus it was found in is kept, so that
/// loading more does not change what an earlier result rests on.
struct Evidence: Sendable {
  /// The corpus the places lie in.
  let corpus: Corpus
  /// How many rows there are; for a result that is one thing the lines of its fields.
  let count: Int
  /// Gives the evidence of a row, counted from 0 and less than `count`.
  let page: @Sendable (_ row: Int) throws -> EvidencePage

  /// Describes the evidence of so many rows.
  ///
  /// - Parameter page: called with a number less than `count`; what it throws ends the command.
  init(
    in corpus: Corpus, count: Int, page: @escaping @Sendable (_ row: Int) throws -> EvidencePage
  ) {
    self.corpus = corpus
    self.count = count
    self.page = page
  }

  /// The evidence of a row, whose pages are read and checked where the corpus is that of a snapshot.
  func opened(_ row: Int) throws -> EvidencePage {
    let page = try page(row)
    try corpus.check(Set(page.places.map(\.document)).sorted())
    return page
  }
}

/// What one row rests on.
struct EvidencePage: Sendable {
  /// What the row is about, such as the word that was counted.
  var title: String
  /// The measures of the row: variant, formula and the numbers in it.
  var explanations: [Explanation] = []
  /// The places the row was found in or counted from.
  var places: [EvidencePlace] = []
  /// What only this command has to say, between the measures and the places; for people.
  var details: [Block] = []
}

/// A stretch of a page that a row rests on.
struct EvidencePlace: Sendable, Hashable {
  /// The number of the document.
  let document: Int
  /// Where the stretch stands, in UTF-8 bytes of the document's text.
  let bytes: Range<Int>
  /// How it was understood, such as the day that "am Donnerstag" is; nothing where it speaks for
  /// itself.
  var note: String?

  /// Names the place of a token.
  init(token: Int, of corpus: Corpus) throws(SnapshotError) {
    try corpus.check(tokens: token..<token + 1)
    self.init(corpus.document(ofToken: token), corpus.byteRange(ofToken: token))
  }

  /// Names a place.
  init(_ document: Int, _ bytes: Range<Int>, note: String? = nil) {
    self.document = document
    self.bytes = bytes
    self.note = note
  }
}
