import Comparison
import NewsCorpus
import Tables
import Terminal

/// Whose words a group of reports gives, and how far it keeps from what it tells.
struct ComparisonVoices {
  let notes: ReportNotes
  let selection: Selection
  /// The group of a document, an outlet or a kept set.
  let group: @Sendable (Document) -> String?

  private var corpus: Corpus { selection.corpus }

  private func group(of number: Int) -> String {
    group(corpus[document: number]) ?? corpus.metadata[number].name
  }

  /// One speaker in one group.
  struct Voice {
    let source: String
    let speaker: String?
    var speech: [ReportNotes.Speech] = []
    var tokens = 0
  }

  /// The voices, by group, those with more words first.
  func voices() -> [Voice] {
    var byGroup: [String: [String: Voice]] = [:]
    for speech in notes.speech {
      let source = group(of: speech.document)
      let named = speech.speaker.flatMap { entity in
        notes.entities.indices.contains(entity) ? notes.entities[entity] : nil
      }
      let speaker = named ?? speech.speakerText
      var voice =
        byGroup[source, default: [:]][speaker ?? ""]
        ?? Voice(source: source, speaker: speaker)
      voice.speech.append(speech)
      voice.tokens += words(in: speech.bytes, of: speech.document)
      byGroup[source, default: [:]][speaker ?? ""] = voice
    }
    return byGroup.sorted { $0.key < $1.key }.flatMap { _, voices in
      voices.values.sorted { left, right in
        left.tokens != right.tokens
          ? left.tokens > right.tokens : (left.speaker ?? "") < (right.speaker ?? "")
      }
    }
  }

  /// The words and numbers in a stretch of a document.
  private func words(in bytes: Range<Int>, of number: Int) -> Int {
    corpus[document: number].tokens(in: bytes)?.count {
      corpus.vocabulary.formClass(of: corpus.tokenForms[$0]) != .punctuation
    } ?? 0
  }

  /// The table of voices.
  func table(_ voices: [Voice]) -> Table {
    var table = Table(
      columns: [
        TableColumn("source", "outlet", style: .key, priority: .essential),
        TableColumn("speaker", isFlexible: true, priority: .essential),
        TableColumn("quotations", format: .count), TableColumn("tokens", "words", format: .count),
        TableColumn("direct", format: .count), TableColumn("indirect", format: .count),
      ], emptyText: "The reports give nobody's words.")
    table.rows = voices.map { voice in
      let direct = voice.speech.count { $0.isDirect }
      return [
        .text(voice.source), Value(voice.speaker), .integer(voice.speech.count),
        .integer(voice.tokens), .integer(direct), .integer(voice.speech.count - direct),
      ]
    }
    return table
  }

  /// How much of each group's text is speech, and how often it hedges.
  func distance() -> Table {
    var table = Table(columns: [
      TableColumn("source", "outlet", style: .key, priority: .essential),
      TableColumn("tokens", "words", format: .count),
      TableColumn("direct", "direct speech", format: .share),
      TableColumn("indirect", "indirect", format: .share),
      TableColumn("subjunctive", "Konjunktiv per 1,000", format: .decimal(1)),
      TableColumn("hedges", "hedges per 1,000", format: .decimal(1)),
    ])
    table.isAlwaysWhole = true
    var groups: [String: [Int]] = [:]
    for number in selection.documents { groups[group(of: number), default: []].append(number) }
    for (name, documents) in groups.sorted(by: { $0.key < $1.key }) {
      var (tokens, direct, indirect, subjunctive, hedges) = (0, 0, 0, 0, 0)
      let members = Set(documents)
      for number in documents {
        let document = corpus[document: number]
        for sentence in document.sentences
        where selection.zones.contains(corpus.zoneKind(ofSentence: sentence)) {
          for token in corpus.tokens(ofSentence: sentence) {
            let form = corpus.tokenForms[token]
            guard corpus.vocabulary.formClass(of: form) != .punctuation else { continue }
            tokens += 1
            let word = corpus.vocabulary.text(of: form).lowercased()
            if HedgeWords.hedges.contains(word) { hedges += 1 }
            if HedgeWords.subjunctive.contains(word) { subjunctive += 1 }
          }
        }
      }
      for speech in notes.speech where members.contains(speech.document) {
        let count = words(in: speech.bytes, of: speech.document)
        if speech.isDirect { direct += count } else { indirect += count }
      }
      let all = Double(max(tokens, 1))
      table.rows.append([
        .text(name), .integer(tokens), .number(Double(direct) / all),
        .number(Double(indirect) / all), .number(Double(subjunctive) * 1000 / all),
        .number(Double(hedges) * 1000 / all),
      ])
    }
    return table
  }

  /// How each group names the persons and bodies that two groups or more name.
  func naming() -> Table {
    var table = Table(
      columns: [
        TableColumn("entity", "who", style: .key, priority: .essential),
        TableColumn("source", "outlet", style: .key), TableColumn("names", isFlexible: true),
        TableColumn("roles", isFlexible: true),
      ], emptyText: "No two outlets name the same person or body.")
    typealias Counts = [String: Int]
    var names: [Int: [String: Counts]] = [:]
    var roles: [Int: [String: Counts]] = [:]
    for name in notes.names where name.kind == .person || name.kind == .body {
      let text = corpus[document: name.document].string(name.bytes).replacingAll("\n", with: " ")
      names[name.entity, default: [:]][group(of: name.document), default: [:]][text, default: 0] +=
        1
    }
    for role in notes.roles {
      roles[role.entity, default: [:]][group(of: role.document), default: [:]][
        role.text, default: 0] += 1
    }
    func list(_ counts: Counts?) -> [String] {
      (counts ?? [:]).sorted { ($1.value, $0.key) < ($0.value, $1.key) }
        .map { $0.value > 1 ? "\($0.key) ×\($0.value)" : $0.key }
    }
    let shared = names.filter { $0.value.count > 1 && notes.entities.indices.contains($0.key) }
      .sorted { left, right in
        left.value.count != right.value.count
          ? left.value.count > right.value.count
          : notes.entities[left.key] < notes.entities[right.key]
      }
    for (entity, groups) in shared {
      for (source, counts) in groups.sorted(by: { $0.key < $1.key }) {
        table.rows.append([
          .text(notes.entities[entity]), .text(source), .texts(list(counts)),
          .texts(list(roles[entity]?[source])),
        ])
      }
    }
    return table
  }

  /// What a row of the table of voices rests on.
  func evidence(_ voices: [Voice]) -> Evidence {
    Evidence(in: corpus, count: voices.count) { row in
      EvidencePage(
        title: "\(voices[row].source): \(voices[row].speaker ?? "nobody named")",
        places: voices[row].speech.map {
          EvidencePlace($0.document, $0.bytes, note: $0.isDirect ? "direct" : "indirect")
        })
    }
  }
}
