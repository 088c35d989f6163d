import CommandLanguage
import Names
import NewsCorpus
import Quotations
import Tables
import Terminal

/// `said`: who says what, in whose words.
enum SaidCommand: Command {
  static let description = CommandDescription(
    name: "said", summary: "list what is quoted, directly and indirectly, with its speaker",
    discussion: """
      `said WHO` lists what one person or body says, by any spelling of the name. A speaker is shown \
      by name where the words on the page ("er", "der Sprecher") lead to one.
      """,
    parameters: [.init("WHO", .name, arity: .optional, summary: "the speaker")],
    options: [
      .init(
        "--kind", value: "KIND", .choice(Quotation.Kind.allCases.map(\.rawValue)),
        summary: "only direct or only indirect speech"),
      .init(
        "--about", value: "NAME|TEXT", .name,
        summary: "only what names somebody, or contains a text"),
    ] + CommonOption.explaining,
    documents: .afterIn, takesConditions: true,
    examples: [
      .init("said --top 5", "the first quotations"),
      .init("said Brandmoor", "what one person says"),
      .init("said --kind direct in Bergpost", "the direct speech of one outlet"),
      .init("said --about Vertrag", "what is said about a treaty"),
    ])

  static func run(_ call: Call, in session: isolated Session) async throws -> CommandResult {
    let selection = try session.selection(for: call)
    let entities = try await session.entities(of: selection, for: call)
    let speech = try await session.speech(of: selection, entities: entities)
    var wanted: Set<Int>?
    if let word = call.argument("WHO") {
      wanted = Set(try WhoCommand.numbers(of: word, in: entities))
    }
    let kind = call.option("--kind").flatMap { Quotation.Kind(rawValue: $0.text) }
    let topic = try await session.topic(of: call, in: selection)
    var table = Table(columns: columns, emptyText: "Nobody is quoted.")
    var places = PlaceFinder(selection.corpus)
    var documents: Set<Int> = []
    var shown: [EvidencePage] = []
    for said in speech {
      if let wanted, !(said.speaker.map(wanted.contains) ?? false) { continue }
      if let kind, said.quotation.kind != kind { continue }
      let document = selection.corpus[document: said.document]
      let text = document.string(said.quotation.range)
      if let topic {
        guard
          let sentence = SentenceFinder(document).sentence(
            atByte: said.quotation.range.lowerBound),
          topic.covers(sentence: sentence, text: text)
        else { continue }
      }
      documents.insert(said.document)
      let range = places.scalars(said.quotation.range, in: said.document)
      let name = said.speaker.map { entities.index.entities[$0].name }
      let wording = said.quotation.speaker.map { document.string($0.range) }
      shown.append(evidence(of: said, speaker: name, in: document))
      table.rows.append([
        .text(document.metadata.name), .integer(range.lowerBound), .integer(range.upperBound),
        Value(name ?? wording), .text(text), .text(said.quotation.kind.rawValue), Value(name),
        Value(wording), Value(said.quotation.verb.map { document.string($0) }),
      ])
    }
    let pages = shown
    return .table(
      table, documents: documents.sorted(),
      evidence: Evidence(in: selection.corpus, count: pages.count) { pages[$0] })
  }

  /// What a quotation rests on: its place, and the words that name the speaker.
  private static func evidence(
    of said: Speech, speaker name: String?, in document: Document
  ) -> EvidencePage {
    let quotation = said.quotation
    var notes = ["\(quotation.kind.rawValue) speech"]
    if let speaker = quotation.speaker {
      let words = document.string(speaker.range)
      notes.append(
        name.map { "speaker \"\(words)\", taken for \($0)" } ?? "speaker \"\(words)\"")
    } else {
      notes.append("no speaker on the page")
    }
    if let verb = quotation.verb { notes.append("introduced by \"\(document.string(verb))\"") }
    return EvidencePage(
      title: name ?? quotation.speaker?.text ?? "–",
      places: [
        EvidencePlace(said.document, quotation.range, note: notes.joined(separator: "; "))
      ])
  }

  private static let columns = [
    TableColumn("doc", "document", style: .key, isFlexible: true, minimumWidth: 12),
    TableColumn("start", visibility: .recordOnly), TableColumn("end", visibility: .recordOnly),
    TableColumn("who", "speaker", visibility: .tableOnly, style: .person, isFlexible: true),
    TableColumn("text", "words", style: .quotation, format: .snippet, priority: .essential),
    TableColumn("kind", style: .muted, priority: .optional),
    TableColumn("speaker", visibility: .recordOnly),
    TableColumn("speaker_text", visibility: .recordOnly),
    TableColumn("verb", visibility: .recordOnly),
  ]
}
