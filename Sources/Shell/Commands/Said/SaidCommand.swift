import CommandLanguage
import Comparison
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
      by name where the words on the page ("er", "der Sprecher") lead to one. --same brings \
      together what several reports quote, with the words that differ from the first report: \
      [-left out-] and {+put in+}.
      """,
    parameters: [.init("WHO", .name, arity: .optional, summary: "the speaker")],
    options: [
      .init(
        "--kind", value: "KIND", .choice(Quotation.Kind.allCases.map(\.rawValue)),
        summary: "only direct or only indirect speech"),
      .init(
        "--about", value: "NAME|TEXT", .name,
        summary: "only what names somebody, or contains a text"),
      .init(flag: "--verbs", summary: "the words that introduce quotations, and how often"),
      .init(
        "--by", value: "FIELD", .field,
        summary: "how much is quoted by source, doc, day, month, year or metadata field"),
      .init(flag: "--same", summary: "one quotation in several reports, and how they differ"),
    ] + CommonOption.explaining,
    documents: .afterIn, takesConditions: true,
    examples: [
      .init("said --top 5", "the first quotations"),
      .init("said Brandmoor", "what one person says"),
      .init("said --kind direct in Bergpost", "the direct speech of one outlet"),
      .init("said --about Vertrag", "what is said about a treaty"),
      .init("said --verbs --top 5", "the words that introduce speech"),
      .init("said --by source", "who quotes how much"),
      .init("said --same --top 3", "what several reports quote"),
    ])

  static func run(_ call: Call, in session: isolated Session) async throws -> CommandResult {
    let selection = try session.selection(for: call)
    let entities = try await session.entities(of: selection, for: call)
    let speech = try await wanted(call, of: selection, entities: entities, in: session)
    let tables = SaidTables(corpus: selection.corpus, entities: entities)
    let documents = Self.documents(of: speech)
    if call.flag("--verbs") {
      let groups = tables.groupedByVerb(speech)
      return .table(
        tables.verbs(groups, of: speech), documents: documents,
        evidence: tables.evidence(of: groups.map { ($0.verb, $0.speech) }))
    }
    if let field = call.option("--by") {
      let groups = tables.grouped(
        speech, in: selection.grouped(by: try session.groupKey(field)))
      return .table(
        tables.groups(groups, field: field.text), documents: documents,
        evidence: tables.evidence(of: groups.map { ($0.key ?? "–", $0.speech) }))
    }
    if call.flag("--same") {
      let shared = try tables.shared(speech)
      let top = call.integer("--top") ?? session.settings.top
      return .records(
        tables.same(shared, top: top), documents: Self.documents(of: shared.flatMap(\.speech)),
        evidence: tables.evidence(of: shared.map { ($0.speaker ?? "–", $0.speech) }))
    }
    return .table(
      tables.list(speech), documents: documents, evidence: tables.evidence(of: speech))
  }

  private static func documents(of speech: [Speech]) -> [Int] {
    Set(speech.map(\.document)).sorted()
  }

  /// The quotations a call asks for, in reading order.
  private static func wanted(
    _ call: Call, of selection: Selection, entities: NamedEntities, in session: isolated Session
  ) async throws -> [Speech] {
    let speech = try await session.speech(of: selection, entities: entities)
    let speakers = try call.argument("WHO").map {
      try Set(WhoCommand.numbers(of: $0, in: entities))
    }
    let kind = call.option("--kind").flatMap { Quotation.Kind(rawValue: $0.text) }
    let topic = try await session.topic(of: call, in: selection)
    if speakers == nil, kind == nil, topic == nil { return speech }
    return speech.filter { said in
      if let speakers, !(said.speaker.map(speakers.contains) ?? false) { return false }
      if let kind, said.quotation.kind != kind { return false }
      guard let topic else { return true }
      let document = selection.corpus[document: said.document]
      let sentence = SentenceFinder(document).sentence(atByte: said.quotation.range.lowerBound)
      return sentence.map {
        topic.covers(sentence: $0, text: document.string(said.quotation.range))
      } ?? false
    }
  }
}
