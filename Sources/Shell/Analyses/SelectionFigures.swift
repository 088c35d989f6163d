import NewsCorpus
import Statistics

/// What figures need to know about each word form, worked out once for all groups of documents.
struct FormLengths: Sendable {
  /// Whether a form is a word or a number.
  let isCounted: [Bool]
  /// The syllables of each form after German spelling.
  fileprivate let syllables: [UInt16]
  /// The letters of each form.
  fileprivate let letters: [UInt16]

  /// Measures the forms of a selection; others keep zero.
  ///
  /// - Throws: `CancellationError`.
  /// - Complexity: O(tokens + forms).
  init(_ words: CountedWords) throws {
    let vocabulary = words.corpus.vocabulary
    isCounted = vocabulary.countedForms
    var syllables = [UInt16](repeating: 0, count: vocabulary.count)
    var letters = syllables
    for (form, frequency) in try words.frequencies().enumerated() where frequency > 0 {
      if form & 0xFFF == 0, Task.isCancelled { throw CancellationError() }
      let text = vocabulary.text(of: UInt32(form))
      syllables[form] = UInt16(clamping: SyllableCounter.german.syllables(in: text))
      letters[form] = UInt16(clamping: WordLength.letters(in: text))
    }
    self.syllables = syllables
    self.letters = letters
  }
}

/// The figures of a selection: its sizes and the measures computed from them.
struct SelectionFigures: Sendable {
  let documents: Int
  let sources: Int
  let characters: Int
  let firstDate: Timestamp?
  let lastDate: Timestamp?
  let words: WordColumns
  let sequence: TokenSequence
  /// The letters of all words.
  let letters: Int
  /// What readability is computed from, for the German documents.
  let german: TextCounts
  /// The number of documents in other languages, which the German formulas leave out.
  let otherLanguages: Int
  /// What LIX and RIX are computed from, which hold for any language.
  let all: TextCounts
  /// Names, figures and quoted text; nothing where nobody asked for them.
  let shares: TextShares?

  /// Computes the figures.
  ///
  /// - Parameter shares: names, figures and quoted text by document.
  /// - Throws: `CancellationError`.
  /// - Complexity: O(tokens).
  init(
    _ selection: Selection, lengths: FormLengths, folding: CaseFolding?,
    shares: [Int: TextShares]? = nil
  ) throws {
    let corpus = selection.corpus
    let metadata = selection.documents.map { corpus.metadata[$0] }
    documents = selection.count
    sources = Set(metadata.compactMap(\.source)).count
    firstDate = metadata.compactMap(\.date).min()
    lastDate = metadata.compactMap(\.date).max()
    characters = selection.documents.reduce(0) { total, number in
      total + corpus[document: number].characterCount(in: selection.zones)
    }
    words = try WordColumns(selection, isCounted: lengths.isCounted, folding: folding)
    sequence = TokenSequence(words.types)
    let isGerman = { (number: Int) in corpus.metadata[number].language == "de" }
    let germanDocuments = selection.narrowed(to: selection.documents.filter(isGerman))
    otherLanguages = selection.count - germanDocuments.count
    let counts = try TextCounts.counting(selection, lengths)
    all = counts.counts
    letters = counts.letters
    german =
      otherLanguages == 0 ? counts.counts : try TextCounts.counting(germanDocuments, lengths).counts
    self.shares = shares.map { shares in
      selection.documents.reduce(into: TextShares()) { $0 += shares[$1] ?? TextShares() }
    }
  }

  /// The value of a readability measure.
  func value(_ measure: ReadabilityMeasure) -> Double? {
    counts(for: measure).value(measure)
  }

  /// What a readability measure is computed from.
  func counts(for measure: ReadabilityMeasure) -> TextCounts {
    measure == .lix || measure == .rix ? all : german
  }

  /// A part of the words as a share of them; nothing where there are none.
  func share(_ part: (TextShares) -> Int) -> Double? {
    guard let shares, words.count > 0 else { return nil }
    return Double(part(shares)) / Double(words.count)
  }
}

extension TextCounts {
  /// Counts words, syllables and letters of a selection; syllables after German spelling.
  fileprivate static func counting(
    _ selection: Selection, _ lengths: FormLengths
  ) throws -> (counts: TextCounts, letters: Int) {
    let corpus = selection.corpus
    let forms = corpus.tokenForms.readBuffer
    var sentences = 0
    var (words, syllables, long, short, poly, letters) = (0, 0, 0, 0, 0, 0)
    for number in selection.documents {
      if Task.isCancelled { throw CancellationError() }
      for sentence in corpus[document: number].sentences
      where selection.zones.contains(corpus.zoneKind(ofSentence: sentence)) {
        let before = words
        for token in corpus.tokens(ofSentence: sentence) {
          let form = Int(forms[token])
          guard lengths.isCounted[form] else { continue }
          let count = Int(lengths.syllables[form])
          words += 1
          syllables += count
          if lengths.letters[form] > 6 { long += 1 }
          if count == 1 { short += 1 }
          if count >= 3 { poly += 1 }
          letters += Int(lengths.letters[form])
        }
        if words > before { sentences += 1 }
      }
    }
    let counts = TextCounts(
      sentences: sentences, words: words, syllables: syllables, longWords: long,
      monosyllables: short, polysyllables: poly)
    return (counts, letters)
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
