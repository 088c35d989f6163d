import CommandLanguage
import Comparison
import Names
import NewsCorpus
import Reports
import TimeExpressions

extension Session {
  /// What a report page says about a selection.
  func reportContent(
    of selection: Selection, title: String, for call: Call
  ) async throws -> ReportContent {
    let entities = try await entities(of: selection, for: call)
    let times = try await times(of: selection)
    let shared = try SharedText(of: selection)
    return ReportContent(
      title: title,
      origin: "Made by depesche \(Program.version) from "
        + "\(Phrase.count(selection.count, "document")) of \(selection.corpus.count); "
        + "fingerprint of the corpus \(selection.corpus.fingerprint)",
      selection: selection, periods: try Self.periods(times, in: selection.corpus),
      people: Self.people(entities, in: selection.corpus), shared: shared,
      conflicts: try shared.disagreements(notes: try await reportNotes(of: selection, for: call)),
      wording: try shared.distinctiveWords { $0.metadata.source })
  }

  /// What is spoken of when, from single days to years.
  private static func periods(
    _ found: [(document: Int, annotation: [TimeExpression])], in corpus: Corpus
  ) throws -> [ReportContent.Period] {
    let mentions = try found.flatMap { number, expressions in
      try Task.checkCancellation()
      let finder = SentenceFinder(corpus[document: number])
      return expressions.map { expression in
        TimeMention(
          document: number, expression: expression,
          sentence: finder.sentence(atByte: expression.range.lowerBound))
      }
    }
    return Timeline(mentions).entries.map { entry in
      ReportContent.Period(
        value: entry.value, days: entry.bounds.earliest...entry.bounds.latest,
        mentions: entry.mentions.count, documents: entry.documents,
        sentence: entry.strongest(in: corpus)?.sentence)
    }
  }

  /// The persons, most named first.
  private static func people(
    _ entities: NamedEntities, in corpus: Corpus
  ) -> [ReportContent.Person] {
    entities.index.entities.enumerated().filter { $0.element.type == .person }
      .map { number, entity in
        var sentences: [Int] = []
        var document: Int?
        for mention in entity.mentions where mention.document != document {
          document = mention.document
          sentences.append(corpus.sentence(ofToken: mention.tokens.lowerBound))
        }
        return ReportContent.Person(
          name: entity.name,
          spellings: entity.aliases.map(\.text).filter { $0 != entity.name },
          roles: entities.roles[number].prefix(rolesShown).map { role in
            ReportContent.Person.Role(
              text: role.text,
              sources: Set(
                role.documents.map { corpus.metadata[$0].source ?? corpus.metadata[$0].name }
              ).sorted())
          },
          mentions: entity.mentions.count, documents: entity.documents,
          sentences: Array(sentences.prefix(sentencesShown)))
      }
  }

  private static let rolesShown = 4
  private static let sentencesShown = 3
}
