import NewsCorpus

/// The sentences a page cites, each with the rows that cite it.
struct SentenceLedger {
  /// A row that cites a sentence.
  struct Citation: Equatable {
    /// The row's anchor.
    let anchor: String
    /// What the row is about, as text.
    let label: String
  }

  /// What is known about a cited sentence.
  struct Entry {
    var citations: [Citation] = []
    /// Stretches of the sentence that matter, in bytes of its document's text.
    var marks: [Range<Int>] = []
  }

  private var entries: [Int: Entry] = [:]

  /// The numbers of the cited sentences, in reading order.
  var sentences: [Int] { entries.keys.sorted() }

  /// Notes that a row cites a sentence, and which stretch of it matters.
  mutating func cite(_ sentence: Int, from citation: Citation, mark: Range<Int>? = nil) {
    var entry = entries[sentence] ?? Entry()
    if !entry.citations.contains(citation) { entry.citations.append(citation) }
    if let mark { entry.marks.append(mark) }
    entries[sentence] = entry
  }

  /// What is known about a sentence.
  subscript(sentence: Int) -> Entry { entries[sentence] ?? Entry() }

  /// The anchor of a sentence.
  static func anchor(of sentence: Int) -> String { "s\(sentence)" }
}
