public import NewsCorpus
import Statistics

extension SharedText {
  /// The words, and pairs of content words in a row, that tell each group's own prose from the
  /// others', the strongest first.
  ///
  /// A pair is measured against all pairs as a word is against all words.
  ///
  /// Compared is what the reports have of their own: passages that several groups share belong to
  /// none of them and count once in the reference of each, passages repeated within a group count
  /// once, and quotations of five or more words do not count. The measure is the signed
  /// log-likelihood of module `Statistics` (Dunning 1993, four cells).
  ///
  /// - Parameters:
  ///   - key: the group of a document, nothing to leave it out.
  ///   - options: which words are listed.
  /// - Returns: by group, in the order of the groups' names.
  /// - Complexity: O(words + groups × different words).
  /// - Throws: `CancellationError` when the task is cancelled.
  public func distinctiveWords(
    options: WordingOptions = WordingOptions(), by key: (Document) -> String?
  ) throws(CancellationError) -> [DistinctiveWord] {
    var groups: [String: [Int]] = [:]
    for (position, number) in documents.enumerated() {
      if let name = key(text.corpus[document: number]) {
        groups[name, default: []].append(position)
      }
    }
    let ordered = groups.sorted { $0.key < $1.key }
    guard ordered.count > 1 else { return [] }
    let prose = try OwnProse(self, groups: ordered.map(\.value))
    let names = ordered.map(\.key)
    let spellings = commonSpellings()
    let isContent = vocabularies.isContent
    let words = try distinctive(
      prose.words, shared: prose.sharedOnce, of: names, options: options,
      spelling: spellings.indices.map {
        options.includesStopWords || isContent[$0] ? spellings[$0] : nil
      }
    ) { prose.tokens(ofWords: $0, inGroup: $1, text) }
    let pairs = try distinctive(
      prose.pairNumbers, shared: prose.sharedPairsOnce, of: names, options: options,
      spelling: prose.pairs.map { "\(spellings[Int($0.first)]) \(spellings[Int($0.second)])" }
    ) { prose.tokens(ofPairs: $0, inGroup: $1, text) }
    return names.indices.flatMap { group in
      (words[group] + pairs[group]).sorted { $0.g2 != $1.g2 ? $0.g2 > $1.g2 : $0.term < $1.term }
    }
  }

  /// For each group the units, words or pairs of them, that tell it from the others.
  ///
  /// - Parameters:
  ///   - units: for each group the units of each of its reports, by number.
  ///   - shared: units that belong to no group and count in the reference of each.
  ///   - spelling: each unit as it is written; nothing for those that are not listed.
  ///   - tokens: where a group has each of some units.
  private func distinctive(
    _ units: [[[UInt32]]], shared: [UInt32], of names: [String], options: WordingOptions,
    spelling: [String?], tokens: (Set<UInt32>, Int) -> [UInt32: [Range<Int>]]
  ) throws(CancellationError) -> [[DistinctiveWord]] {
    var total = [Int](repeating: 0, count: spelling.count)
    for unit in shared { total[Int(unit)] += 1 }
    for reports in units {
      for report in reports { for unit in report { total[Int(unit)] += 1 } }
    }
    let size = total.reduce(0, +)
    var result: [[DistinctiveWord]] = []
    for (group, (name, reports)) in zip(names, units).enumerated() {
      if Task.isCancelled { throw CancellationError() }
      let table = GroupFrequencies(reports, words: total.count)
      var listed: [UInt32] = []
      var words =
        total.indices.compactMap { unit -> DistinctiveWord? in
          guard total[unit] >= options.minimumFrequency, let term = spelling[unit] else {
            return nil
          }
          let keyness = KeynessTable(
            frequency: table.frequency[unit],
            referenceFrequency: total[unit] - table.frequency[unit],
            size: table.size, referenceSize: size - table.size)
          guard let g2 = keyness.value(.logLikelihood), abs(g2) >= options.minimumG2,
            let logRatio = keyness.value(.logRatio)
          else { return nil }
          listed.append(UInt32(truncatingIfNeeded: unit))
          return DistinctiveWord(
            source: name, term: term, frequency: keyness.a, referenceFrequency: keyness.b, g2: g2,
            logRatio: logRatio, documents: table.documents[unit], dp: table.dispersion(of: unit))
        }
      let places = tokens(Set(listed), group)
      for (place, unit) in listed.enumerated() { words[place].tokens = places[unit] ?? [] }
      result.append(words)
    }
    return result
  }

  /// For each key its most frequent spelling.
  private func commonSpellings() -> [String] {
    var counts: [UInt32: Int] = [:]
    for token in text.tokens { counts[text.corpus.tokenForms[Int(token)], default: 0] += 1 }
    var best: [(count: Int, spelling: String)] = Array(
      repeating: (0, ""), count: text.wordKeys.count)
    for (form, count) in counts {
      guard let key = text.wordKeys.knownKey(of: form) else { continue }
      let spelling = text.corpus.vocabulary.text(of: form)
      let known = best[Int(key)]
      if count > known.count || (count == known.count && spelling < known.spelling) {
        best[Int(key)] = (count, spelling)
      }
    }
    return best.map(\.spelling)
  }
}

/// The frequencies of words in the reports of one group.
private struct GroupFrequencies {
  private(set) var frequency: [Int]
  private(set) var documents: [Int]
  private(set) var size = 0
  private let parts: CorpusParts
  /// For each word its frequency by report.
  private var counts: [UInt32: [Int: Int]] = [:]

  init(_ reports: [[UInt32]], words: Int) {
    frequency = Array(repeating: 0, count: words)
    documents = frequency
    parts = CorpusParts(sizes: reports.map(\.count))
    for (document, words) in reports.enumerated() {
      size += words.count
      for word in words {
        frequency[Int(word)] += 1
        counts[word, default: [:]][document, default: 0] += 1
      }
    }
    for (word, reports) in counts { documents[Int(word)] = reports.count }
  }

  func dispersion(of word: Int) -> Double? {
    guard parts.sizes.count > 1 else { return nil }
    var dispersion = Dispersion(frequency: frequency[word], parts: parts)
    let reports = counts[UInt32(truncatingIfNeeded: word)] ?? [:]
    // In order, so that the sum of the rounded shares is the same on every run.
    for (document, count) in reports.sorted(by: { $0.key < $1.key }) {
      dispersion.add(count, inPart: document)
    }
    return dispersion.dp
  }
}
