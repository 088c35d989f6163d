import Names
import NewsCorpus
import Quotations

/// How many words and numbers of a text are figures, belong to names, or stand in quotation marks.
struct TextShares: Sendable {
  /// Numbers written in digits.
  var figures = 0
  /// Words of names.
  var names = 0
  /// Words in direct speech.
  var quoted = 0

  static func += (total: inout TextShares, part: TextShares) {
    total.figures += part.figures
    total.names += part.names
    total.quoted += part.quoted
  }
}

extension Session {
  /// The shares of each document of a selection.
  ///
  /// - Throws: `CancellationError`, a diagnostic where names cannot be found.
  func shares(of words: CountedWords, for call: Call) async throws -> [Int: TextShares] {
    let selection = words.selection
    let corpus = selection.corpus
    let entities = try await entities(of: selection, for: call)
    let speech = try await speech(of: selection, entities: entities)
    var named: [Int: [Range<Int>]] = [:]
    for (_, mention) in entities.mentions where !mention.isDerived {
      named[mention.document, default: []].append(mention.tokens)
    }
    var quoted: [Int: [Range<Int>]] = [:]
    for said in speech where said.quotation.kind == .direct {
      if let tokens = corpus[document: said.document].tokens(in: said.quotation.range) {
        quoted[said.document, default: []].append(tokens)
      }
    }
    let isNumber = (0..<UInt32(corpus.vocabulary.count)).map {
      corpus.vocabulary.formClass(of: $0) == .number
    }
    var result: [Int: TextShares] = [:]
    for number in selection.documents {
      try Task.checkCancellation()
      let tokens = corpus[document: number].tokens
      result[number] = TextShares(
        figures: tokens.count { words.contains($0) && isNumber[Int(corpus.tokenForms[$0])] },
        names: words.count(inside: named[number] ?? []),
        quoted: words.count(inside: quoted[number] ?? []))
    }
    return result
  }
}

extension CountedWords {
  /// The number of words and numbers inside some stretches of tokens, each counted once.
  fileprivate func count(inside stretches: [Range<Int>]) -> Int {
    var total = 0
    var end = 0
    for stretch in stretches.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      let start = max(end, stretch.lowerBound)
      guard start < stretch.upperBound else { continue }
      total += rank(stretch.upperBound) - rank(start)
      end = stretch.upperBound
    }
    return total
  }
}
