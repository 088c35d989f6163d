import Names
import NewsCorpus
import Quotations
import Tables
import Terminal

/// The views of `said`.
struct SaidTables: Sendable {
  let corpus: Corpus
  let entities: NamedEntities

  /// The quotations, a row each.
  func list(_ speech: [Speech]) -> Table {
    var table = Table(
      columns: [
        TableColumn("doc", "document", style: .key, isFlexible: true, minimumWidth: 12),
        TableColumn("start", visibility: .recordOnly), TableColumn("end", visibility: .recordOnly),
        TableColumn("who", "speaker", visibility: .tableOnly, style: .person, isFlexible: true),
        TableColumn("text", "words", style: .quotation, format: .snippet, priority: .essential),
        TableColumn("kind", style: .muted, priority: .optional),
        TableColumn("speaker", visibility: .recordOnly),
        TableColumn("speaker_text", visibility: .recordOnly),
        TableColumn("verb", visibility: .recordOnly),
      ], emptyText: "Nobody is quoted.")
    let starts = speech.indices.filter { place in
      place == 0 || speech[place].document != speech[place - 1].document
    }
    let reports = zip(starts, starts.dropFirst() + [speech.count]).map { $0..<$1 }
    table.rows = Blocks.flatMap(of: reports.indices) { rows(of: speech[reports[$0]]) }
    return table
  }

  /// The rows of quotations in one report.
  private func rows(of speech: ArraySlice<Speech>) -> [[Value]] {
    guard let first = speech.first else { return [] }
    let document = corpus[document: first.document]
    let name = Value.text(document.metadata.name)
    let places = ScalarOffsets(document)
    return speech.map { said in
      let range = places.scalars(said.quotation.range)
      let wording = said.quotation.speaker.map { document.string($0) }
      let speaker = self.name(of: said)
      return [
        name, .integer(range.lowerBound), .integer(range.upperBound), Value(speaker ?? wording),
        .text(document.string(said.quotation.range)), .text(said.quotation.kind.rawValue),
        Value(speaker), Value(wording), Value(said.quotation.verb.map { document.string($0) }),
      ]
    }
  }

  /// The quotations by the word that introduces them, the most frequent first: verbs by their
  /// infinitive, others as they stand.
  func groupedByVerb(_ speech: [Speech]) -> [(verb: String, speech: [Speech])] {
    let groups = Dictionary(grouping: speech.filter { $0.quotation.verb != nil }) { said in
      said.quotation.infinitive ?? form(of: said) ?? ""
    }
    return groups.sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }
      .map { ($0.key, $0.value) }
  }

  /// The word that introduces a quotation, in lower case.
  private func form(of said: Speech) -> String? {
    said.quotation.verb.map { verb in
      corpus[document: said.document].string(verb).split { $0.isWhitespace }
        .joined(separator: " ").lowercased()
    }
  }

  /// The words that introduce quotations, a row each.
  func verbs(_ groups: [(verb: String, speech: [Speech])], of speech: [Speech]) -> Table {
    var table = Table(
      columns: [
        TableColumn("verb", style: .key, priority: .essential),
        TableColumn("quotations", format: .count, priority: .essential),
        TableColumn("share", "", visibility: .tableOnly, format: .bar(12), priority: .optional),
        TableColumn("direct", format: .count), TableColumn("indirect", format: .count),
        TableColumn("documents", "docs", format: .count),
        TableColumn("docs", visibility: .recordOnly),
        TableColumn("forms", visibility: .recordOnly),
      ], emptyText: "No words introduce a quotation.")
    table.rows = groups.map { verb, said in
      [
        .text(verb), .integer(said.count), .integer(said.count), .integer(count(.direct, said)),
        .integer(count(.indirect, said)), .integer(Set(said.map(\.document)).count),
        .texts(documentNames(said)), .texts(Set(said.compactMap(form)).sorted()),
      ]
    }
    let without = speech.count { $0.quotation.verb == nil }
    if without > 0 {
      table.footnotes.append("\(Phrase.count(without, "quotation")) without such a word.")
    }
    return table
  }

  /// The quotations of each group of documents, of those that quote nothing none.
  func grouped(
    _ speech: [Speech], in groups: [(key: String?, selection: Selection)]
  ) -> [(key: String?, speech: [Speech])] {
    let byDocument = Dictionary(grouping: speech, by: \.document)
    return groups.map { group in
      (group.key, group.selection.documents.flatMap { byDocument[$0] ?? [] })
    }
  }

  /// How much each group of documents quotes.
  func groups(_ groups: [(key: String?, speech: [Speech])], field: String) -> Table {
    var table = Table(columns: [
      TableColumn("group", field, style: .key, priority: .essential),
      TableColumn("quotations", format: .count, priority: .essential),
      TableColumn("share", "", visibility: .tableOnly, format: .bar(12), priority: .optional),
      TableColumn("direct", format: .count), TableColumn("indirect", format: .count),
      TableColumn("tokens", "words", format: .count),
      TableColumn("documents", "docs", format: .count, priority: .optional),
      TableColumn("speakers", visibility: .recordOnly),
      TableColumn(
        "most", "quoted most", visibility: .tableOnly, isFlexible: true, minimumWidth: 20),
    ])
    table.isAlwaysWhole = true
    table.rows = groups.map { key, said in
      let words = said.reduce(0) { $0 + corpus.wordCount(ofTokens: tokens(of: $1)) }
      let speakers = speakers(of: said)
      return [
        Value(key), .integer(said.count), .integer(said.count), .integer(count(.direct, said)),
        .integer(count(.indirect, said)), .integer(words),
        .integer(Set(said.map(\.document)).count), .texts(speakers),
        .text(Phrase.list(speakers, atMost: 3)),
      ]
    }
    return table
  }

  /// What somebody says and what others say about them, for the page about an entity.
  func words(of entity: Int, in speech: [Speech]) -> [Block] {
    let named = Dictionary(grouping: entities.index.entities[entity].mentions, by: \.document)
    let about = speech.filter { said in
      said.speaker != entity
        && (named[said.document] ?? []).contains { $0.bytes.overlaps(said.quotation.range) }
    }
    let parts = [
      ("says", speech.filter { $0.speaker == entity }, "said NAME"),
      ("is spoken of", about, "said --about NAME"),
    ]
    return parts.flatMap { title, said, command -> [Block] in
      guard !said.isEmpty else { return [] }
      var table = list(Array(said.prefix(SaidTables.fewWords)))
      if said.count > SaidTables.fewWords {
        let left = Phrase.count(said.count - SaidTables.fewWords, "more quotation")
        table.footnotes = ["\(left): \(command)"]
      }
      return [.heading(title), .table(table)]
    }
  }

  private static let fewWords = 5

  // MARK: - Evidence

  /// The place of each quotation, and the words that name its speaker.
  func evidence(of speech: [Speech]) -> Evidence {
    Evidence(in: corpus, count: speech.count) { row in
      EvidencePage(
        title: name(of: speech[row]) ?? wording(of: speech[row]) ?? "–",
        places: [place(of: speech[row])])
    }
  }

  /// The places of the quotations behind each row.
  func evidence(of rows: [(title: String, speech: [Speech])]) -> Evidence {
    Evidence(in: corpus, count: rows.count) { row in
      EvidencePage(title: rows[row].title, places: rows[row].speech.map(place))
    }
  }

  private func place(of said: Speech) -> EvidencePlace {
    let document = corpus[document: said.document]
    let quotation = said.quotation
    var notes = ["\(quotation.kind.rawValue) speech"]
    if let speaker = quotation.speaker {
      let words = document.string(speaker)
      notes.append(
        name(of: said).map { "speaker \"\(words)\", taken for \($0)" } ?? "speaker \"\(words)\"")
    } else {
      notes.append("no speaker on the page")
    }
    if let verb = quotation.verb { notes.append("introduced by \"\(document.string(verb))\"") }
    return EvidencePlace(said.document, quotation.range, note: notes.joined(separator: "; "))
  }

  // MARK: - Reading a quotation

  func name(of said: Speech) -> String? {
    said.speaker.map { entities.index.entities[$0].name }
  }

  /// The words that name the speaker.
  func wording(of said: Speech) -> String? {
    said.quotation.speaker.map { corpus[document: said.document].string($0) }
  }

  func count(_ kind: Quotation.Kind, _ speech: [Speech]) -> Int {
    speech.count { $0.quotation.kind == kind }
  }

  func documentNames(_ speech: [Speech]) -> [String] {
    var seen: Set<Int> = []
    return speech.map(\.document).filter { seen.insert($0).inserted }
      .map { corpus.metadata[$0].name }
  }

  /// The speakers of some quotations, those of most first.
  func speakers(of speech: [Speech]) -> [String] {
    var counts: [String: Int] = [:]
    for said in speech { if let name = name(of: said) { counts[name, default: 0] += 1 } }
    return counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
  }

  func tokens(of said: Speech) -> Range<Int> {
    corpus[document: said.document].tokens(in: said.quotation.range) ?? 0..<0
  }
}
