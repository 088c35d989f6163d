import NewsCorpus
import Statistics

/// The figures of a selection: its sizes and the measures computed from them.
struct SelectionFigures: Sendable {
  let documents: Int
  let sources: Int
  let characters: Int
  let firstDate: Timestamp?
  let lastDate: Timestamp?
  let words: WordColumns
  let sequence: TokenSequence
  /// What readability is computed from, for the German documents.
  let german: TextCounts
  /// The number of documents in other languages, which the German formulas leave out.
  let otherLanguages: Int
  /// What LIX and RIX are computed from, which hold for any language.
  let all: TextCounts

  /// Computes the figures.
  ///
  /// - Throws: `CancellationError`.
  /// - Complexity: O(tokens + forms).
  init(_ selection: Selection, folding: CaseFolding?) throws {
    let corpus = selection.corpus
    let metadata = selection.documents.map { corpus.metadata[$0] }
    documents = selection.count
    sources = Set(metadata.compactMap(\.source)).count
    firstDate = metadata.compactMap(\.date).min()
    lastDate = metadata.compactMap(\.date).max()
    characters = selection.documents.reduce(0) { total, number in
      total + corpus[document: number].characterCount(in: selection.zones)
    }
    words = try WordColumns(selection, folding: folding)
    sequence = TokenSequence(words.types)
    let isGerman = { (number: Int) in corpus.metadata[number].language == "de" }
    let germanDocuments = selection.narrowed(to: selection.documents.filter(isGerman))
    otherLanguages = selection.count - germanDocuments.count
    german = try TextCounts(germanDocuments)
    all = try TextCounts(selection)
  }

  /// The value of a readability measure.
  func value(_ measure: ReadabilityMeasure) -> Double? {
    counts(for: measure).value(measure)
  }

  /// What a readability measure is computed from.
  func counts(for measure: ReadabilityMeasure) -> TextCounts {
    measure == .lix || measure == .rix ? all : german
  }
}

extension TextCounts {
  /// Counts words, syllables and letters of a selection; syllables after German spelling.
  init(_ selection: Selection) throws {
    let words = try WordColumns(selection)
    var frequencies = [Int](repeating: 0, count: selection.corpus.vocabulary.count)
    for type in words.types { frequencies[Int(type)] += 1 }
    self.init(sentences: words.sentences)
    for form in frequencies.indices where frequencies[form] > 0 {
      let text = selection.corpus.vocabulary.text(of: UInt32(form))
      add(
        syllables: SyllableCounter.german.syllables(in: text),
        letters: WordLength.letters(in: text),
        times: frequencies[form])
    }
  }
}

extension Document {
  /// The number of Unicode scalars in zones of the given kinds.
  func characterCount(in zones: ZoneSet) -> Int {
    let text = text
    return self.zones.filter { zones.contains($0.kind) }.reduce(0) { total, zone in
      text[zone.range].withSpan { bytes in
        var count = total
        for position in bytes.indices where bytes[position] & 0xC0 != 0x80 { count += 1 }
        return count
      }
    }
  }
}
