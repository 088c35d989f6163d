import Languages
import NewsCorpus

/// The stems of a selection; a form counts for the stem it has in its document's language.
struct StemItems: CountedItems {
  let frequencies: [Int32]
  private let words: CountedWords
  private let layers: [Layer]
  /// The number of the item for each text.
  private let texts: [String]
  private let formsOfItem: [[Member]]

  /// The documents of one language.
  private struct Layer {
    let words: CountedWords
    let index: StemIndex
  }

  /// A form in the documents of one language.
  private struct Member {
    let layer: Int
    let form: UInt32
    let frequency: Int32
  }

  /// Counts the stems.
  ///
  /// - Parameter stems: gives the stems of all forms for a language.
  /// - Throws: `CancellationError`, what `stems` throws.
  init(_ words: CountedWords, stems: (Stemmer) throws -> StemIndex) throws {
    self.words = words
    let selection = words.selection
    let isEnglish = { (number: Int) in
      Stemmer(language: selection.corpus.metadata[number].language) == .english
    }
    var layers: [Layer] = []
    for (stemmer, documents) in [
      (Stemmer.german, selection.documents.filter { !isEnglish($0) }),
      (Stemmer.english, selection.documents.filter(isEnglish)),
    ] where !documents.isEmpty {
      layers.append(
        Layer(
          words: documents.count == selection.count
            ? words : try CountedWords(selection.narrowed(to: documents)),
          index: try stems(stemmer)))
    }
    var numbers: [String: Int] = [:]
    var texts: [String] = []
    var members: [[Member]] = []
    var frequencies: [Int32] = []
    for (number, layer) in layers.enumerated() {
      var items = [Int](repeating: -1, count: layer.index.stems.count)
      for (form, frequency) in try layer.words.frequencies().enumerated() where frequency > 0 {
        let stem = Int(layer.index.stemOfForm[form])
        if items[stem] < 0 {
          let text = layer.index.stems[stem]
          items[stem] = numbers[text] ?? texts.count
          if items[stem] == texts.count {
            numbers[text] = texts.count
            texts.append(text)
            members.append([])
            frequencies.append(0)
          }
        }
        members[items[stem]].append(
          Member(layer: number, form: UInt32(form), frequency: frequency))
        frequencies[items[stem]] &+= frequency
      }
    }
    self.layers = layers
    self.texts = texts
    self.frequencies = frequencies
    formsOfItem = members
  }

  func text(of item: Int) -> String { texts[item] }

  func tokens(of item: Int) -> [UInt32] {
    formsOfItem[item].flatMap { layers[$0.layer].words.tokens(of: $0.form) }.sorted()
  }

  /// The most frequent words with the stem.
  func note(of item: Int) -> String {
    let vocabulary = words.corpus.vocabulary
    let forms = formsOfItem[item].map { ($0.frequency, vocabulary.text(of: $0.form)) }
      .sorted { ($1.0, $0.1) < ($0.0, $1.1) }
    return Phrase.list(forms.map(\.1), atMost: 4)
  }

  /// Whether every word with the stem is a word of grammar.
  func isGrammar(_ item: Int, _ stopForms: StopForms) -> Bool {
    formsOfItem[item].allSatisfy { stopForms.contains($0.form) }
  }
}
