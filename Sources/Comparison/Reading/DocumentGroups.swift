import NewsCorpus

/// Which documents count as one when it is asked what others have: those of one outlet, or each for
/// itself.
struct DocumentGroups {
  private let groupOfDocument: [Int]

  /// - Parameter key: the group of a document; documents without one stand for themselves.
  init(_ text: ComparedText, by key: (Document) -> String?) {
    var numbers: [String: Int] = [:]
    groupOfDocument = text.documents.enumerated().map { position, number in
      guard let name = key(text.corpus[document: number]) else { return position }
      if let known = numbers[name] { return known }
      numbers[name] = position
      return position
    }
  }

  /// The group of a document, given by its position in the compared text.
  subscript(document: Int) -> Int { groupOfDocument[document] }
}
