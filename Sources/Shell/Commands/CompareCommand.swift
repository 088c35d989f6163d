import CommandLanguage
import Comparison
import NewsCorpus
import Tables
import Terminal

/// `compare`: what reports share, what only one has, where they disagree.
enum CompareCommand: Command {
  static let description = CommandDescription(
    name: "compare",
    summary: "what the reports share, what only one has, where they disagree",
    discussion: """
      Without documents the largest story is compared, and the documents that stand apart are named. \
      Shared passages are runs of 12 words or more, or whole sentences of six, found from shared runs \
      of five words and extended over small edits. Text that two reports only quote alike is kept \
      apart (--quotations). With --missing the place is in the first of the reports that have it.
      """,
    options: [
      .init(flag: "--pairs", summary: "how much text each two documents share"),
      .init(flag: "--passages", summary: "the passages that are shared"),
      .init(flag: "--quotations", summary: "with --passages: also what is only quoted alike"),
      .init(flag: "--paraphrases", summary: "sentences that may say the same in other words"),
      .init(flag: "--conflicts", summary: "figures, dates, places and roles that differ"),
      .init(flag: "--exclusive", summary: "what only one report has"),
      .init(flag: "--missing", summary: "what at least half of the others have and a report lacks"),
      .init(flag: "--wording", summary: "words that tell one outlet from the others"),
      .init(flag: "--voices", summary: "whose words each outlet gives, and how many"),
      .init(
        flag: "--side-by-side", summary: "two documents beside each other, ‹differences› marked"),
      .init(
        "--by", value: "FIELD", .field,
        summary:
          "compare groups of documents, by a field or @kept; --wording and --voices always do",
        defaultText: "source"),
      .init(
        "--ngram", value: "N", .integer(2...20),
        summary: "the words in a row that shared passages are found by", defaultText: "5"),
      .init(
        "--min-words", value: "N", .integer(1...1000),
        summary: "the words from which a passage counts that is no sentence", defaultText: "12"),
      .init(
        "--days", value: "N", .integer(0...3660),
        summary: "the days between reports of one story", defaultText: "3"),
    ] + CommonOption.explaining,
    documents: .positional, takesConditions: true,
    examples: [
      .init("compare", "one screen about the largest story"),
      .init("compare Deichbote Bergpost", "two outlets"),
      .init("compare --passages --top 3", "the longest shared passages"),
      .init("compare --conflicts", "where figures, dates, places and roles differ"),
      .init("compare --missing --top 5", "what a report leaves out"),
      .init("compare tagesruf hafenblick --side-by-side", "two reports beside each other"),
      .init("compare @early @late --wording", "what is said differently"),
    ])

  static func run(_ call: Call, in session: isolated Session) async throws -> CommandResult {
    let asked = try session.selection(for: call)
    var options = PassageOptions()
    options.gramLength = call.integer("--ngram") ?? options.gramLength
    options.minimumWords = call.integer("--min-words") ?? options.minimumWords
    if asked.count < 2 {
      throw call.error(
        "comparing needs two documents or more, found \(asked.count)", advice: "try: docs")
    }
    var selection = asked
    var apart: [Int] = []
    var shared = try SharedText(of: asked, options: options)
    let isOpen = call.documents.isEmpty && call.invocation.condition == nil
    if isOpen, session.current == nil, call.option("--by") == nil {
      var story = StoryOptions()
      story.days = call.integer("--days") ?? story.days
      let stories = try shared.stories(options: story)
      if let largest = stories.first, largest.documents.count < asked.count {
        let members = Set(largest.documents)
        selection = asked.narrowed(to: largest.documents)
        apart = asked.documents.filter { !members.contains($0) }
        if selection.count > 1 { shared = try SharedText(of: selection, options: options) }
      }
    }
    guard selection.count > 1 else {
      throw call.error(
        "the \(asked.count) documents tell \(asked.count) stories, none of them twice",
        advice: "name the documents: compare 1 2")
    }
    var tables = ComparisonTables(shared, of: selection, apart: apart)
    if call.option("--by") != nil || areSets(call) {
      tables.groups = ComparedGroups(selection, by: try groupKey(call, in: session))
    }
    return try await answer(call, tables, in: session)
  }

  private static func answer(
    _ call: Call, _ tables: ComparisonTables, in session: isolated Session
  ) async throws -> CommandResult {
    let (shared, selection) = (tables.shared, tables.selection)
    func result(_ table: Table, _ evidence: Evidence) -> CommandResult {
      .table(tables.withoutOthers(table), documents: selection.documents, evidence: evidence)
    }
    if call.flag("--side-by-side") { return try sideBySide(call, tables) }
    if call.flag("--pairs") { return result(tables.pairs(), tables.pairEvidence()) }
    if call.flag("--passages") || call.flag("--quotations") {
      let passages = tables.listedPassages(withQuotations: call.flag("--quotations"))
      return result(
        tables.passages(passages, withQuotations: call.flag("--quotations")),
        tables.passageEvidence(passages))
    }
    let group = try groupKey(call, in: session)
    let notes = try await session.reportNotes(of: selection, for: call)
    if call.flag("--voices") {
      let voices = ComparisonVoices(notes: notes, selection: selection, group: group)
      let found = voices.voices()
      return result(voices.table(found), voices.evidence(found))
    }
    if call.flag("--wording") {
      let words = try shared.distinctiveWords(by: group)
      let voices = ComparisonVoices(notes: notes, selection: selection, group: group)
      return wording(tables, words, voices)
    }
    let disagreements = tables.betweenGroups(try shared.disagreements(notes: notes))
    if call.flag("--paraphrases") {
      let found = try shared.paraphrases(notes: notes, disagreements: disagreements)
      return result(tables.paraphrases(found), tables.paraphraseEvidence(found))
    }
    if call.flag("--conflicts") {
      return result(tables.conflicts(disagreements), tables.conflictEvidence(disagreements))
    }
    if call.flag("--missing") {
      let facts = try shared.missingFacts(disagreements: disagreements)
      return result(tables.missing(facts), tables.missingEvidence(facts))
    }
    let isGrouped = tables.groups != nil
    let findings = try shared.exclusiveFindings(notes: notes, except: disagreements) {
      isGrouped ? group($0) : nil
    }
    if call.flag("--exclusive") {
      return result(tables.exclusive(findings), tables.exclusiveEvidence(findings))
    }
    return .records(
      tables.overview(conflicts: disagreements, exclusive: findings),
      documents: selection.documents, evidence: tables.conflictEvidence(disagreements))
  }

  /// Whether two kept sets or more are named, and nothing else.
  private static func areSets(_ call: Call) -> Bool {
    call.documents.count > 1 && call.documents.allSatisfy { $0.selectionName != nil }
  }

  /// What is compared with what: the field of `--by`, else kept sets where only such are named, else
  /// outlets, and documents where no outlet is known.
  private static func groupKey(
    _ call: Call, in session: isolated Session
  ) throws -> @Sendable (Document) -> String? {
    if let field = call.option("--by") { return try session.groupKey(field) }
    if areSets(call) {
      var setOfDocument: [Int: String] = [:]
      for word in call.documents {
        for number in try session.resolve(word) where setOfDocument[number] == nil {
          setOfDocument[number] = "@\(word.selectionName ?? word.text)"
        }
      }
      let known = setOfDocument
      return { known[$0.number] }
    }
    return { $0.metadata.source ?? $0.metadata.name }
  }

  private static func wording(
    _ tables: ComparisonTables, _ words: [DistinctiveWord], _ voices: ComparisonVoices
  ) -> CommandResult {
    let table = tables.wording(words)
    var naming = voices.naming()
    naming.heading = "How each names the same person or body"
    var distance = voices.distance()
    distance.heading = "Speech and hedges"
    return .records(
      CommandOutput(
        record: table,
        views: [.table(tables.withoutOthers(table)), .table(distance), .table(naming)]),
      documents: tables.selection.documents,
      evidence: tables.wordingEvidence(words))
  }

  private static func sideBySide(_ call: Call, _ tables: ComparisonTables) throws -> CommandResult {
    let documents = tables.selection.documents
    guard documents.count == 2 else {
      throw call.error(
        "--side-by-side needs two documents, found \(documents.count)",
        advice: "name two: compare 1 2 --side-by-side")
    }
    return .table(
      tables.sideBySide(tables.shared.documents[0], tables.shared.documents[1]),
      documents: documents)
  }
}
