import Languages
import NewsCorpus

/// Looks for what only one report has.
struct ExclusiveSearch {
  private let text: ComparedText
  private let capitals: Capitals
  /// For each stem the group of documents that has it, or `several`.
  private let groupOfStem: [[UInt8]: Int]
  private let groups: DocumentGroups
  private let stemOfKey: [[UInt8]]
  private let stopWords: Set<UInt32>
  private static let several = -1

  init(_ text: ComparedText, groups: DocumentGroups) throws(CancellationError) {
    self.text = text
    self.groups = groups
    capitals = Capitals(text)
    stemOfKey = text.wordKeys.forms.map { form in
      WordStem.stem(
        WordFolding.fold(
          text.corpus.vocabulary.bytes(of: form),
          isNumber: text.corpus.vocabulary.formClass(of: form) == .number))
    }
    var groupOfStem: [[UInt8]: Int] = [:]
    for (document, words) in text.extents.enumerated() {
      if Task.isCancelled { throw CancellationError() }
      for word in words {
        let stem = stemOfKey[Int(text.keys[word])]
        if let other = groupOfStem[stem] {
          if other != groups[document] { groupOfStem[stem] = ExclusiveSearch.several }
        } else {
          groupOfStem[stem] = groups[document]
        }
      }
    }
    self.groupOfStem = groupOfStem
    stopWords = Set(
      (Language.german.stopWords.union(Language.english.stopWords))
        .compactMap { text.wordKeys.key(of: $0) })
  }

  /// Names of a document that no other has, in reading order.
  ///
  /// - Parameters:
  ///   - names: names that were found in the document, in reading order; capitalised words in a row
  ///     are taken for names too.
  ///   - shared: entities that others name too, perhaps in other words.
  func names(
    of document: Int, known names: [ReportNotes.Name], shared: Set<Int>
  ) -> [ExclusiveFinding] {
    let ranges = OrderedRanges(names.map(\.bytes))
    var findings: [ExclusiveFinding] = []
    var isUsed: Set<[UInt8]> = []
    let counts = counts(of: document)
    for sentence in text.sentenceExtents[document] {
      let words = text.words(ofSentence: sentence)
      var word = words.lowerBound
      while word < words.upperBound {
        let name = name(from: word, until: words.upperBound)
        guard !name.isEmpty else {
          word += 1
          continue
        }
        word = name.upperBound
        let stems = name.map { stemOfKey[Int(text.keys[$0])] }
        guard let last = stems.last, groupOfStem[last] == groups[document],
          isUsed.insert(last).inserted
        else { continue }
        let mentions = counts[last] ?? 1
        let bytes =
          text.corpus.byteRange(ofToken: Int(text.tokens[name.lowerBound]))
          .lowerBound..<text.corpus.byteRange(ofToken: Int(text.tokens[name.upperBound - 1]))
          .upperBound
        let known = ranges.first(overlapping: bytes).map { names[$0] }
        guard name.count > 1 || known != nil, known.map({ !shared.contains($0.entity) }) ?? true
        else { continue }
        findings.append(
          ExclusiveFinding(
            document: text.documents[document], bytes: bytes,
            sentence: text.sentenceNumbers[sentence], reason: .name,
            mentions: mentions))
      }
    }
    return findings
  }

  /// Capitalised words in a row, without marks between them, from a word on.
  private func name(from start: Int, until end: Int) -> Range<Int> {
    var word = start
    while word < end, isNameWord(word),
      word == start || text.tokens[word] == text.tokens[word - 1] + 1
    {
      word += 1
    }
    return start..<word
  }

  private func isNameWord(_ word: Int) -> Bool {
    let key = text.keys[word]
    let form = text.corpus.tokenForms[Int(text.tokens[word])]
    guard capitals.startsWithCapital(form), !stopWords.contains(key) else { return false }
    let isFirst = text.sentenceStarts[Int(text.sentenceOfWord[word])] == word
    return !isFirst || capitals.isCapitalised[Int(key)]
  }

  private func counts(of document: Int) -> [[UInt8]: Int] {
    var counts: [[UInt8]: Int] = [:]
    for word in text.extents[document] {
      counts[stemOfKey[Int(text.keys[word])], default: 0] += 1
    }
    return counts
  }
}
