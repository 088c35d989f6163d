import CommandLanguage
import NewsCorpus

/// `zone DOC LINES as KIND`: what lines of a page are.
enum ZoneCommand: Command {
  static let description = CommandDescription(
    name: "zone", summary: "say what lines of a page are, where they were taken for something else",
    discussion: """
      Lines are numbered as `show DOC --marked` and `why` show them: 3, 5-7, or 12- for everything \
      from line 12 on. What was found in the document is worked out anew; `undo` takes it back.
      """,
    parameters: [
      .init("DOC", .document, summary: "the document"),
      .init(
        "LINES", .text, arity: .oneOrMore, summary: "the lines: 3, 5-7, 12-",
        validate: { text in
          LineNumbers.ranges(text) == nil
            ? ValueProblem("`\(text)` names no lines", advice: "try: 3, 5-7 or 12-") : nil
        }),
      .init(
        "KIND", .choice(ZoneKind.allCases.map(\.name)), after: "as", summary: "what they are"),
    ],
    examples: [
      .init("zone tagesruf 20- as boilerplate", "from line 20 on it is no longer the article"),
      .init("zone prielfunk 3 5-6 as caption", "three lines are captions"),
    ])

  static func run(_ call: Call, in session: isolated Session) async throws -> CommandResult {
    let document = try session.correctedDocument(of: call)
    guard let kind = call.argument("KIND").flatMap({ ZoneKind(name: $0.text) }) else {
      throw call.error("as what?", advice: "usage: \(description.usage)")
    }
    let name = document.metadata.name
    let numbers = TextLines(document.text)
    var lines: [ClosedRange<Int>] = []
    for word in call.arguments["LINES"] ?? [] {
      for range in LineNumbers.ranges(word.text) ?? [] {
        let isOpen = range.upperBound == Int.max
        guard range.lowerBound <= numbers.count, isOpen || range.upperBound <= numbers.count else {
          throw word.word.error(
            "\(name) has \(Phrase.count(numbers.count, "line"))",
            advice: "try: show \(ShellWord.quoted(name)) --marked")
        }
        lines.append(range.lowerBound...min(range.upperBound, numbers.count))
      }
    }
    lines = LineNumbers.merged(lines)
    let shown = LineNumbers.text(of: lines, separator: ", ")
    let isOne = lines.count == 1 && lines[0].count == 1
    let subject = isOne ? "line \(shown) of \(name) is" : "lines \(shown) of \(name) are"
    let marked = document.marking(document.zones, in: lines, as: kind)
    if marked == document.zones {
      let holdsText = document.zones.contains { zone in
        lines.contains { $0.contains(numbers.line(atByte: zone.range.lowerBound)) }
      }
      guard holdsText else { throw call.error("\(subject) empty") }
      session.console.note("\(subject) \(kind.name) already")
      return .nothing
    }
    try session.correct(.zones(document: name, lines: lines, kind: kind))
    session.console.note("\(subject) \(kind.name) now")
    return .nothing
  }

  /// The lines a call names, with an end that is left open reaching as far as there are numbers.
  static func lines(of call: Call) -> [ClosedRange<Int>] {
    LineNumbers.merged(
      (call.arguments["LINES"] ?? []).flatMap { LineNumbers.ranges($0.text) ?? [] })
  }
}

extension Session {
  /// The document that a correction is about.
  func correctedDocument(of call: Call) throws -> Document {
    guard !corpus.isEmpty else {
      throw call.error("no documents are loaded", advice: "try: load PATH…")
    }
    guard let word = call.argument("DOC") else { throw call.error("which document?") }
    return try document(word)
  }
}
