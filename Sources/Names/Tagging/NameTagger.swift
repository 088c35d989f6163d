public import NewsCorpus

/// Recognises the names in reports.
///
/// A tagger may be used by several threads at once.
public struct NameTagger: Sendable {
  let model: NameModel
  private let decoder: LabelDecoder

  /// Sentences are read in stretches of at most this many tokens.
  private static let longestStretch = 256

  /// Creates a tagger with a model.
  public init(model: NameModel) {
    self.model = model
    decoder = LabelDecoder(transitions: model.transitions)
  }

  /// The names in the sentences of a report that stand in zones of the given kinds, in reading order.
  ///
  /// The report is read twice: what was recognised at one place helps to recognise it at the others.
  /// A cancelled task gets no names, or some of them, which are not to be kept.
  ///
  /// - Complexity: O(tokens).
  public func mentions(in document: Document, zones: ZoneSet = .article) -> [NameMention] {
    let memory = FormMemory(of: document.corpus)
    return mentions(in: document, zones: zones, memory: memory)
  }

  /// The names in a report, with what is remembered from other reports of the same corpus.
  ///
  /// The names are the same without it; with it a form that many reports share is worked out once.
  public func mentions(
    in document: Document, zones: ZoneSet = .article, memory: FormMemory
  ) -> [NameMention] {
    var page = TaggedPage(
      document, sentences: document.sentences(in: zones), model: model, memory: memory)
    page.tag(decoder: decoder)
    return page.mentions()
  }

  /// The labels of sentences that are already cut into tokens; each stands for itself.
  package func labels(of sentences: [[[UInt8]]]) -> [[NameLabel]] {
    var decoder = decoder
    var scorer = SentenceScorer(model: model)
    var known: [[UInt8]: Int] = [:]
    var vectors: [SentenceScorer.Vector] = []
    var labels: [UInt8] = []
    return sentences.map { sentence in
      let forms = sentence.map { token in
        if let form = known[token] { return form }
        let form = token.withUnsafeBufferPointer { scorer.add($0) }
        known[token] = form
        return form
      }
      scorer.score(forms[...], into: &vectors)
      decoder.decode(vectors, into: &labels)
      return labels.map { NameLabel(number: Int($0)) }
    }
  }

  /// The positions where a sentence is cut into stretches.
  static func stretches(of tokens: Range<Int>) -> [Range<Int>] {
    stride(from: tokens.lowerBound, to: tokens.upperBound, by: longestStretch).map {
      $0..<min($0 + longestStretch, tokens.upperBound)
    }
  }
}
