public import NewsCorpus

extension SharedText {
  /// What only one of the reports has: figures, names, quotations, statements.
  ///
  /// A figure counts as another report's too when that has a compatible value of what may be the
  /// same thing, or, from 13 on, a value that is the same or rounds to the same of anything. Words
  /// are compared without their endings. A statement is listed when no sentence of another report
  /// has more than a part of its telling words, and nothing else of it is listed. No zone that the
  /// selection leaves out is read.
  ///
  /// - Parameters:
  ///   - notes: names that were found in the reports.
  ///   - disagreements: what the reports disagree about, which no report has alone.
  ///   - key: the group of a document, such as its outlet: then what only one group has is found.
  ///     Documents without a group stand for themselves.
  /// - Returns: figures from 13 on, names, quotations, statements, other figures; of each, in order
  ///   of publication and reading.
  /// - Complexity: O(words + *k*²) for *k* figures that count the same word, and O(*s*²) for *s*
  ///   sentences of a story.
  /// - Throws: `CancellationError` when the task is cancelled.
  public func exclusiveFindings(
    notes: ReportNotes = ReportNotes(), except disagreements: [Disagreement] = [],
    by key: (Document) -> String? = { _ in nil }
  ) throws(CancellationError) -> [ExclusiveFinding] {
    guard documents.count > 1 else { return [] }
    var disputed: [Int: [Range<Int>]] = [:]
    for disagreement in disagreements {
      for value in disagreement.values {
        disputed[value.document, default: []].append(value.bytes)
      }
    }
    func isDisputed(_ finding: ExclusiveFinding) -> Bool {
      (disputed[finding.document] ?? []).contains { $0.overlaps(finding.bytes) }
    }
    let groups = DocumentGroups(text, by: key)
    let (telling, small) = try exclusiveFigures(groups)
    let search = try ExclusiveSearch(text, groups: groups)
    var namesOfDocument: [Int: [ReportNotes.Name]] = [:]
    for name in notes.names { namesOfDocument[name.document, default: []].append(name) }
    var groupOfEntity: [Int: Int] = [:]
    var shared: Set<Int> = []
    for (document, number) in documents.enumerated() {
      for name in namesOfDocument[number] ?? [] {
        let first = groupOfEntity[name.entity] ?? groups[document]
        groupOfEntity[name.entity] = first
        if first != groups[document] { shared.insert(name.entity) }
      }
    }
    let names = documents.indices.flatMap { document in
      search.names(
        of: document,
        known: (namesOfDocument[documents[document]] ?? [])
          .sorted { $0.bytes.lowerBound < $1.bytes.lowerBound },
        shared: shared)
    }
    let facts = (telling + names + small).filter { !isDisputed($0) }
    let disputedSentences = Set(disagreements.flatMap(\.values).map(\.sentence))
    let (quotations, statements) = try exclusiveStatements(
      except: disputedSentences.union(facts.map(\.sentence)), groups)
    return telling.filter { !isDisputed($0) } + names.filter { !isDisputed($0) } + quotations
      + statements + small.filter { !isDisputed($0) }
  }

  /// Whether a sentence ends as sentences do; headings and marks of other kinds do not.
  private func isFullSentence(_ number: Int) -> Bool {
    let tokens = text.corpus.tokens(ofSentence: number)
    return tokens.suffix(2).contains { token in
      [".", "!", "?", "…"].contains(text.corpus.vocabulary.text(of: text.corpus.tokenForms[token]))
    }
  }

  private func exclusiveFigures(_ groups: DocumentGroups) throws(CancellationError) -> (
    telling: [ExclusiveFinding], small: [ExclusiveFinding]
  ) {
    let index = try FigureIndex(text)
    var telling: [ExclusiveFinding] = []
    var small: [ExclusiveFinding] = []
    var known: Set<[UInt8]> = []
    for (number, figure) in index.figures.enumerated() where figure.counted != nil {
      if number & 0xFF == 0, Task.isCancelled { throw CancellationError() }
      let name = figure.stem + Array(" \(figure.document) \(figure.quantity.value)".utf8)
      guard !index.isElsewhere(figure, groups: groups), known.insert(name).inserted else {
        continue
      }
      let finding = ExclusiveFinding(
        document: documents[figure.document], bytes: figure.bytes,
        sentence: text.sentenceNumbers[figure.sentence], reason: .figure, mentions: 1)
      if figure.quantity.value >= FigureIndex.telling {
        telling.append(finding)
      } else {
        small.append(finding)
      }
    }
    return (telling, small)
  }

  /// Sentences, or what is quoted in them, that no other report has.
  private func exclusiveStatements(
    except listed: Set<Int>, _ groups: DocumentGroups
  ) throws(CancellationError) -> (quotations: [ExclusiveFinding], statements: [ExclusiveFinding]) {
    let mostCoverage = 0.5
    let fewestWords = 3
    let speech = 5
    let index = try StatementIndex(text)
    let links = try StatementLinks(self, index: index, parts: parts())
    var quotations: [ExclusiveFinding] = []
    var statements: [ExclusiveFinding] = []
    for sentence in text.sentenceNumbers.indices
    where index.statements[sentence].words.count >= fewestWords
      && links.coverage(of: sentence, outside: groups) < mostCoverage
    {
      if Task.isCancelled { throw CancellationError() }
      let number = text.sentenceNumbers[sentence]
      let document = documents[index.documentOfSentence[sentence]]
      let words = text.words(ofSentence: sentence)
      let quoted = words.filter { text.isQuoted[$0] }
      if quoted.count >= speech, let first = quoted.first, let last = quoted.last {
        quotations.append(
          ExclusiveFinding(
            document: document, bytes: text.bytes(of: first..<last + 1, withMarks: false),
            sentence: number, reason: .quotation, mentions: 1))
      } else if !listed.contains(number), isFullSentence(number) {
        statements.append(
          ExclusiveFinding(
            document: document, bytes: text.bytes(of: words, withMarks: true), sentence: number,
            reason: .statement, mentions: 1))
      }
    }
    return (quotations, statements)
  }
}
