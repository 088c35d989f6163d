import NewsCorpus
import Statistics

/// How often and how evenly something occurs in a selection.
struct ItemFigures: Sendable {
  /// The number of occurrences.
  let frequency: Int
  /// The number of documents with one.
  let documents: Int
  /// How evenly it is spread over the documents.
  let dispersion: Dispersion
  /// The average reduced frequency.
  let reduced: ReducedFrequency
}

extension CountedWords {
  /// The figures of something from the tokens it begins with, ascending; each document is a part.
  ///
  /// - Complexity: O(occurrences × log documents) at most.
  func figures(ofTokens tokens: [UInt32]) -> ItemFigures {
    let parts = CorpusParts(sizes: documentSizes)
    return figures(ofTokens: tokens, parts: parts)
  }

  /// The figures, with parts that were measured before.
  func figures(ofTokens tokens: [UInt32], parts: CorpusParts) -> ItemFigures {
    var dispersion = Dispersion(frequency: tokens.count, parts: parts)
    var reduced = ReducedFrequency(frequency: tokens.count, size: count)
    var documents = 0
    for (part, count) in countsByPart(ofTokens: tokens) {
      dispersion.add(count, inPart: part)
      documents += 1
    }
    for token in tokens { reduced.add(rank(Int(token))) }
    return ItemFigures(
      frequency: tokens.count, documents: documents, dispersion: dispersion, reduced: reduced)
  }

  /// How often something occurs in each document that has it: the document's place in the selection
  /// and the number, ascending.
  func countsByPart(ofTokens tokens: [UInt32]) -> [(part: Int, count: Int)] {
    var counts: [(part: Int, count: Int)] = []
    var end = -1
    for token in tokens {
      if Int(token) < end {
        counts[counts.count - 1].count += 1
      } else {
        let document = corpus.document(ofToken: Int(token))
        end = corpus[document: document].tokens.upperBound
        counts.append((part(ofDocument: document), 1))
      }
    }
    return counts
  }

  /// The place of a document in the selection.
  private func part(ofDocument document: Int) -> Int {
    var low = 0
    var high = selection.documents.count
    while low < high {
      let middle = (low + high) / 2
      if selection.documents[middle] < document { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
