import NewsCorpus

/// Places of one statement.
extension ConflictSearch {
  private enum Worth {
    static let samePreposition = 0.4
    static let share = 2.0
    static let needed = 2.4
    static let neededShare = 0.35
  }

  /// The places that differ: each stands in one of two reports only, and in statements that are
  /// otherwise much the same.
  func places() throws(CancellationError) -> [Disagreement] {
    let (values, stems, prepositions) = try statedPlaces()
    var stemsOfDocument = [Set<Int32>](repeating: [], count: text.documents.count)
    for (word, key) in text.keys.enumerated() {
      let document = index.documentOfSentence[Int(text.sentenceOfWord[word])]
      stemsOfDocument[document].insert(index.families.stemOfKey[Int(key)])
    }
    /// Whether a report of the story names both places: then one may lie in the other.
    func areNamedTogether(_ left: Int, _ right: Int) -> Bool {
      stemsOfDocument.indices.contains { document in
        areCompared(document, values[left].document)
          && areCompared(document, values[right].document)
          && stemsOfDocument[document].isSuperset(of: stems[left].union(stems[right]))
      }
    }
    func score(_ left: Int, _ right: Int) -> Double? {
      let (one, other) = (values[left], values[right])
      guard stems[left].isDisjoint(with: stemsOfDocument[other.document]),
        stems[right].isDisjoint(with: stemsOfDocument[one.document])
      else { return nil }
      let overlap = index.overlap(one.context, other.context)
      let share = overlap.share(one.context, other.context)
      guard overlap.pairs.count > 1, share >= Worth.neededShare else { return nil }
      return overlap.shared + Worth.share * share
        + (prepositions[left] == prepositions[right] ? Worth.samePreposition : 0)
    }
    var matches: [[Match]] = Array(repeating: [], count: values.count)
    try forEachPair(values) { left, right in
      guard let score = score(left, right),
        isEnough(score, of: Worth.needed, values[left], values[right]),
        !areNamedTogether(left, right)
      else { return }
      matches[left].append(
        Match(other: right, document: values[right].document, score: score, isSameValue: false))
      matches[right].append(
        Match(other: left, document: values[left].document, score: score, isSameValue: false))
    }
    return groups(values, matches).compactMap { group in
      var ties: [Disagreement.Tie] = []
      for (place, left) in group.enumerated() {
        for (other, right) in group.enumerated() where other > place {
          guard values[left].document != values[right].document, let found = score(left, right),
            found >= Worth.needed
          else { continue }
          ties.append(
            tie(
              left, right, at: (place, other), of: values,
              reasons: ["neither report has the other's place"], score: found))
        }
      }
      let isCorrection = group.contains { self.isCorrection(values[$0]) }
      return disagreement(
        group, of: values, kind: .place, what: subject(ties), ties: ties,
        status: isCorrection ? .correction : .conflict)
    }
  }

  /// Places behind prepositions: names of places, and common nouns that end like places.
  private func statedPlaces() throws(CancellationError) -> (
    [StatedValue], [Set<Int32>], [String]
  ) {
    var namesOfDocument: [Int: [ReportNotes.Name]] = [:]
    for name in notes.names { namesOfDocument[name.document, default: []].append(name) }
    var values: [StatedValue] = []
    var stems: [Set<Int32>] = []
    var prepositions: [String] = []
    for (document, sentences) in text.sentenceExtents.enumerated() {
      if Task.isCancelled { throw CancellationError() }
      let names = (namesOfDocument[text.documents[document]] ?? [])
        .sorted { $0.bytes.lowerBound < $1.bytes.lowerBound }
      let ranges = OrderedRanges(names.map(\.bytes))
      for sentence in sentences {
        let words = text.words(ofSentence: sentence)
        for word in words where PlaceWords.prepositions.contains(spelling(word).lowercased()) {
          guard let place = place(behind: word, in: words, names, ranges) else { continue }
          let bytes =
            text.corpus.byteRange(ofToken: Int(text.tokens[place.lowerBound]))
            .lowerBound..<text.corpus.byteRange(ofToken: Int(text.tokens[place.upperBound - 1]))
            .upperBound
          let own = place.map { index.families.stemOfKey[Int(text.keys[$0])] }
          values.append(
            StatedValue(
              document: document, sentence: sentence, bytes: bytes,
              content: .words(place.map(spelling).joined(separator: " ")), what: "",
              context: index.context(
                of: bytes, inSentence: sentence,
                except: sources.words(ofSentence: sentence, around: bytes))))
          stems.append(Set(own))
          prepositions.append(spelling(word).lowercased())
        }
      }
    }
    return (values, stems, prepositions)
  }

  private func spelling(_ word: Int) -> String {
    text.corpus.vocabulary.text(of: text.corpus.tokenForms[Int(text.tokens[word])])
  }

  /// The words of a place that begins behind a preposition.
  private func place(
    behind preposition: Int, in words: Range<Int>, _ names: [ReportNotes.Name],
    _ ranges: OrderedRanges
  ) -> Range<Int>? {
    var word = preposition + 1
    while word < words.upperBound, PlaceWords.kinds.contains(spelling(word).lowercased()) {
      word += 1
    }
    guard word < words.upperBound else { return nil }
    let bytes = text.corpus.byteRange(ofToken: Int(text.tokens[word]))
    if let name = ranges.first(overlapping: bytes).map({ names[$0] }) {
      guard name.kind != .person else { return nil }
      var end = word + 1
      while end < words.upperBound,
        text.corpus.byteRange(ofToken: Int(text.tokens[end])).overlaps(name.bytes)
      {
        end += 1
      }
      if name.kind == .place { return word..<end }
    }
    let stem = index.families.stems[Int(index.families.stemOfKey[Int(text.keys[word])])]
    guard spelling(word).first?.isUppercase ?? false,
      PlaceWords.endings.contains(where: {
        stem.count > $0.count && stem.suffix($0.count).elementsEqual($0)
      })
    else { return nil }
    return word..<word + 1
  }
}
