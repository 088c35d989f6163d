public import NewsCorpus

extension NameTagger {
  /// The names of a selection, with those that other reports of it show to be names.
  ///
  /// A name is recognised in one report and overlooked in another, or cut in two. What most reports
  /// agree on holds for all of them.
  ///
  /// - Parameters:
  ///   - mentions: for each report its mentions in reading order, as the tagger found them.
  ///   - zones: the kinds of zones that were read.
  /// - Returns: the mentions of each report in reading order.
  /// - Complexity: O(tokens of the reports).
  public func completed(
    _ mentions: [(document: Int, annotation: [NameMention])], of corpus: Corpus,
    zones: ZoneSet = .article
  ) -> [(document: Int, annotation: [NameMention])] {
    guard mentions.count > 1 else { return mentions }
    let lists = mentions.map(\.annotation)
    var shared = SharedNames(lists, in: corpus, nouns: model.lists)
    // Reports do not need each other once the names are gathered.
    let stretches = NameTagger.stretches(of: mentions.count)
    let sentences: [[[Int]]] = Blocks.map(stretches.count) { stretch in
      stretches[stretch].map { corpus[document: mentions[$0].document].sentences(in: zones) }
    }
    if Task.isCancelled { return mentions }
    let counts = Blocks.map(stretches.count) { [shared] in
      shared.occurrences(inSentences: sentences[$0])
    }
    for occurrences in counts { shared.add(occurrences) }
    shared.accept(among: lists)
    if Task.isCancelled { return mentions }
    let completed = Blocks.map(stretches.count) { [shared] stretch in
      zip(stretches[stretch], sentences[stretch]).map { place, sentences in
        let report = mentions[place]
        return (
          document: report.document,
          annotation: shared.completed(
            report.annotation, in: report.document, sentences: sentences)
        )
      }
    }
    return Array(completed.joined())
  }

  /// Some stretches of reports of about equal numbers.
  private static func stretches(of count: Int) -> [Range<Int>] {
    let length = max(8, (count + 15) / 16)
    return stride(from: 0, to: count, by: length).map { $0..<min($0 + length, count) }
  }
}
