import NewsCorpus

extension PassageSearch {
  /// What a word of a report is, the stronger later.
  private enum Origin: UInt8 {
    case own, quoted, edited, copied
  }

  /// Where the words of each document come from, in order of publication.
  ///
  /// - Complexity: O(words).
  func provenance() -> [Provenance] {
    var origins = [UInt8](repeating: Origin.own.rawValue, count: text.keys.count)
    for finding in findings {
      for group in finding.groups {
        let copies = finding.kind == .quotation ? nil : Copies(self, group)
        for node in group.nodes {
          let origin: Origin
          if let copies {
            origin = copies.hasTwin(node, in: self) ? .copied : .edited
          } else {
            origin = .quoted
          }
          for word in node.words { origins[word] = max(origins[word], origin.rawValue) }
        }
      }
    }
    var result: [Provenance?] = Array(repeating: nil, count: text.documents.count)
    for representative in duplicates.representatives {
      let words = text.extents[representative]
      var counts = [0, 0, 0, 0]
      for word in words { counts[Int(origins[word])] += 1 }
      let total = Double(max(1, words.count))
      for document in documents(like: representative) {
        let copied = Double(counts[Int(Origin.copied.rawValue)]) / total
        let edited = Double(counts[Int(Origin.edited.rawValue)]) / total
        let quoted = Double(counts[Int(Origin.quoted.rawValue)]) / total
        let own = words.isEmpty ? 1 : Double(counts[Int(Origin.own.rawValue)]) / total
        result[document] = Provenance(
          document: text.documents[document], words: words.count, copied: copied,
          edited: edited, quoted: quoted, own: own)
      }
    }
    return result.compactMap { $0 }
  }

  /// Which word rows of a group stand in several documents.
  private struct Copies {
    private var documentsOfRow: [[UInt32]: Set<Int>] = [:]

    init(_ search: PassageSearch, _ group: PassageGroup) {
      for node in group.nodes {
        documentsOfRow[Array(search.text.keys[node.words]), default: []].insert(node.document)
      }
    }

    func hasTwin(_ node: PassageNode, in search: PassageSearch) -> Bool {
      (documentsOfRow[Array(search.text.keys[node.words])]?.count ?? 0) > 1
        || search.documents(like: node.document).count > 1
    }
  }
}
