import CommandLanguage
import Comparison
import Names
import NewsCorpus
import Quotations
import TimeExpressions

extension Session {
  /// What was found in a selection, as comparison reads it.
  func reportNotes(of selection: Selection, for call: Call) async throws -> ReportNotes {
    var notes = ReportNotes()
    let entities = try await entities(of: selection, for: call)
    notes.entities = entities.index.entities.map(\.name)
    for entry in entities.mentions {
      guard let entity = entry.entity, !entry.mention.isDerived else { continue }
      notes.names.append(
        ReportNotes.Name(
          document: entry.mention.document, bytes: entry.mention.bytes, entity: entity,
          kind: Self.kind(of: entry.mention.type)))
    }
    for (entity, role) in entities.roleMentions {
      notes.roles.append(
        ReportNotes.Role(
          document: role.document, bytes: role.bytes, entity: entity, text: role.role))
    }
    for (number, expressions) in try await times(of: selection) {
      for expression in expressions {
        guard expression.type == .date || expression.type == .time, let bounds = expression.bounds
        else { continue }
        var first = bounds.earliest.dayNumber * 1440 + (bounds.earliestMinute ?? 0)
        var last = bounds.latest.dayNumber * 1440 + (bounds.latestMinute ?? 1439)
        // "In der Nacht" in a report of the morning is the night that has just ended.
        if let published = selection.corpus.metadata[number].date,
          expression.value.hasSuffix("TNI"), first / 1440 >= published.date.dayNumber
        {
          first -= 1440
          last -= 1440
        }
        notes.times.append(
          ReportNotes.Time(
            document: number, bytes: expression.range, value: expression.value,
            minutes: first...max(first, last)))
      }
    }
    for said in try await speech(of: selection, entities: entities) {
      notes.speech.append(
        ReportNotes.Speech(
          document: said.document, bytes: said.quotation.range,
          isDirect: said.quotation.kind == .direct, speaker: said.speaker,
          speakerText: said.quotation.speaker.map {
            selection.corpus[document: said.document].string($0)
          }))
    }
    return notes
  }

  private static func kind(of type: NameType) -> ReportNotes.NameKind {
    switch type {
    case .person: .person
    case .organisation: .body
    case .place: .place
    case .other: .other
    }
  }
}
