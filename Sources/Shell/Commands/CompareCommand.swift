import CommandLanguage
import Comparison
import NewsCorpus
import Tables
import Terminal

/// `compare`: what reports share, what only one has, where figures differ.
enum CompareCommand: Command {
  static let description = CommandDescription(
    name: "compare", summary: "what the reports share, what only one has, where figures differ",
    discussion: """
      Without documents the largest story is compared, and the documents that stand apart are named. \
      Shared passages are runs of 12 words or more, or whole sentences of six, found from shared runs \
      of five words and extended over small edits. Text that two reports only quote alike is kept \
      apart (--quotations).
      """,
    options: [
      .init(flag: "--pairs", summary: "how much text each two documents share"),
      .init(flag: "--passages", summary: "the passages that are shared"),
      .init(flag: "--quotations", summary: "with --passages: also what is only quoted alike"),
      .init(flag: "--conflicts", summary: "figures that differ"),
      .init(flag: "--exclusive", summary: "figures and names that only one report has"),
      .init(flag: "--missing", summary: "what others have and a report lacks"),
      .init(flag: "--paraphrases", summary: "sentences that may say the same in other words"),
      .init(flag: "--wording", summary: "words that tell one outlet from the others"),
    ] + CommonOption.reading,
    documents: .positional, takesConditions: true,
    examples: [
      .init("compare", "one screen about the largest story"),
      .init("compare Deichbote Bergpost", "two outlets"),
      .init("compare --passages --top 3", "the longest shared passages"),
      .init("compare --conflicts", "where figures differ"),
      .init("compare @early @late --wording", "what is said differently"),
    ])

  static func run(_ call: Call, in session: isolated Session) async throws -> CommandResult {
    let asked = try session.selection(for: call)
    var selection = asked
    var apart: [Int] = []
    var shared = try SharedText(of: asked)
    if call.documents.isEmpty, call.invocation.condition == nil, session.current == nil {
      let stories = try shared.stories()
      if let largest = stories.first, largest.documents.count < asked.count {
        selection = asked.narrowed(to: largest.documents)
        apart = asked.documents.filter { !Set(largest.documents).contains($0) }
        shared = try SharedText(of: selection)
      }
    }
    guard selection.count > 1 else {
      throw call.error(
        "comparing needs two documents or more, found \(selection.count)", advice: "try: docs")
    }
    let comparison = ComparisonTables(shared, of: selection)
    let result: Table
    if call.flag("--pairs") {
      result = comparison.pairs()
    } else if call.flag("--passages") || call.flag("--quotations") {
      result = comparison.passages(withQuotations: call.flag("--quotations"))
    } else if call.flag("--conflicts") {
      let notes = try await session.reportNotes(of: selection, for: call)
      result = comparison.conflicts(try shared.disagreements(notes: notes))
    } else if call.flag("--exclusive") {
      let notes = try await session.reportNotes(of: selection, for: call)
      let disagreements = try shared.disagreements(notes: notes)
      result = comparison.exclusive(
        try shared.exclusiveFindings(notes: notes, except: disagreements))
    } else if call.flag("--missing") {
      let notes = try await session.reportNotes(of: selection, for: call)
      result = comparison.missing(
        try shared.missingFacts(disagreements: try shared.disagreements(notes: notes)))
    } else if call.flag("--paraphrases") {
      let notes = try await session.reportNotes(of: selection, for: call)
      result = comparison.paraphrases(try shared.paraphrases(notes: notes))
    } else if call.flag("--wording") {
      result = comparison.wording(try shared.distinctiveWords { $0.metadata.source })
    } else {
      let notes = try await session.reportNotes(of: selection, for: call)
      let disagreements = try shared.disagreements(notes: notes)
      let output = comparison.overview(
        conflicts: disagreements,
        exclusive: try shared.exclusiveFindings(notes: notes, except: disagreements),
        apart: apart)
      return .records(output, documents: selection.documents)
    }
    return .table(result, documents: selection.documents)
  }
}
