import NewsCorpus
import Statistics

/// The words and numbers of a selection as columns of integers, in reading order.
struct WordColumns: Sendable {
  /// The type of each token; types are word forms, or folded forms.
  private(set) var types: [UInt32] = []
  /// The number of words and numbers of each selected document, in the selection's order.
  private(set) var documentSizes: [Int] = []
  /// The number of sentences with at least one word.
  private(set) var sentences = 0

  /// Collects the tokens of a selection.
  ///
  /// - Parameter isCounted: whether each form is a word or a number, where that is known already.
  /// - Throws: `CancellationError`.
  /// - Complexity: O(tokens).
  init(
    _ selection: Selection, isCounted: [Bool]? = nil, folding: CaseFolding? = nil
  ) throws {
    let corpus = selection.corpus
    let counted = isCounted ?? corpus.vocabulary.countedForms
    for document in selection.documents {
      if Task.isCancelled { throw CancellationError() }
      let before = types.count
      for sentence in corpus[document: document].sentences(in: selection.zones) {
        let start = types.count
        corpus.tokenForms[corpus.tokens(ofSentence: sentence)].withSpan { forms in
          for position in forms.indices where counted[Int(forms[position])] {
            let form = forms[position]
            types.append(folding?.folded[Int(form)] ?? form)
          }
        }
        if types.count > start { sentences += 1 }
      }
      documentSizes.append(types.count - before)
    }
  }

  /// The number of words and numbers.
  var count: Int { types.count }
}
