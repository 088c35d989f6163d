/// Documents with exactly the same words, of which one stands for all.
struct DuplicateTexts {
  /// For each document that stands for itself or others, all documents with its words, itself
  /// first; positions in the compared text.
  private(set) var members: [Int: [Int]] = [:]
  /// The documents that stand for themselves or others, ascending.
  private(set) var representatives: [Int] = []

  /// - Complexity: O(words), when no two different texts have one hash.
  init(_ text: ComparedText) throws(CancellationError) {
    var known: [UInt64: [Int]] = [:]
    for document in text.documents.indices {
      if Task.isCancelled { throw CancellationError() }
      let words = text.extents[document]
      var hash: UInt64 = UInt64(words.count)
      for word in words { hash = (hash ^ UInt64(text.keys[word])) &* 0xD6E8_FEB8_6659_FD93 }
      let twin = known[hash]?.first {
        text.keys[text.extents[$0]].elementsEqual(text.keys[words])
      }
      if let twin, !words.isEmpty {
        members[twin, default: [twin]].append(document)
      } else {
        known[hash, default: []].append(document)
        members[document] = [document]
        representatives.append(document)
      }
    }
  }
}
