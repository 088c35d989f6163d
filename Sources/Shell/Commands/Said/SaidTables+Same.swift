import Comparison
import Names
import NewsCorpus
import Quotations
import Tables
import Terminal

/// `said --same`: one quotation in several reports.
extension SaidTables {
  /// A quotation that several reports give, in the wording of each, the first report leading.
  struct Shared {
    let speaker: String?
    let similarity: Double
    let speech: [Speech]
  }

  /// The quotations that several reports give.
  ///
  /// Where a report gives it twice, as words inside reported speech are, the longer one stands.
  ///
  /// - Throws: `CancellationError`.
  func shared(_ speech: [Speech]) throws -> [Shared] {
    let speech = speech.filter { !tokens(of: $0).isEmpty }
    return try QuotationGroup.groups(of: speech.map(tokens), in: corpus).map { group in
      var members: [Speech] = []
      for said in group.members.map({ speech[$0] }) {
        guard let place = members.firstIndex(where: { $0.document == said.document }) else {
          members.append(said)
          continue
        }
        if said.quotation.range.count > members[place].quotation.range.count {
          members[place] = said
        }
      }
      return Shared(
        speaker: members.lazy.compactMap(name).first, similarity: group.similarity,
        speech: members)
    }
  }

  /// The quotations that several reports give, with their wordings.
  ///
  /// - Parameter top: how many people see; 0 for all.
  func same(_ shared: [Shared], top: Int) -> CommandOutput {
    var record = Table(columns: [
      TableColumn("speaker"), TableColumn("similarity"), TableColumn("documents"),
      TableColumn("docs"), TableColumn("spans"),
    ])
    var places = PlaceFinder(corpus)
    for quotation in shared {
      let reports = documentNames(quotation.speech)
      let spans = quotation.speech.map { said in
        Value.object(
          places.fields(said.quotation.range, in: said.document) + [
            .init("kind", .text(said.quotation.kind.rawValue)),
            .init("speaker_text", Value(wording(of: said))),
          ])
      }
      record.rows.append([
        Value(quotation.speaker), .number(quotation.similarity), .integer(reports.count),
        .texts(reports), .array(spans),
      ])
    }
    var views: [Block] = []
    for quotation in shared.prefix(top == 0 ? shared.count : top) {
      let reports = Phrase.count(quotation.speech.count, "report")
      views.append(.heading("\(quotation.speaker ?? "Nobody named"), in \(reports)"))
      views += quotation.speech.map { .paragraph(line(for: $0, first: quotation.speech[0])) }
    }
    if shared.isEmpty {
      views = [.paragraph(StyledText("No two reports quote the same words."))]
    } else if top > 0, shared.count > top {
      let left = Phrase.count(shared.count - top, "more quotation")
      views.append(
        .paragraph(StyledText("\(left) of \(shared.count): --top 0 shows all", .muted)))
    }
    return CommandOutput(record: record, views: views)
  }

  /// A wording with what differs from the first.
  private func line(for said: Speech, first: Speech) -> StyledText {
    let document = corpus[document: said.document]
    var line = StyledText(line: document.metadata.name, .key)
    line.append(": ")
    func words(_ document: Document, _ bytes: Range<Int>) -> String {
      document.string(bytes).split { $0.isWhitespace }.joined(separator: " ")
    }
    guard said.document != first.document else {
      line.append(StyledText(line: words(document, said.quotation.range), .quotation))
      return line
    }
    let origin = corpus[document: first.document]
    let difference = WordDifference(from: tokens(of: first), to: tokens(of: said), in: corpus)
    for (place, piece) in difference.pieces.enumerated() {
      if place > 0 { line.append(" ") }
      switch piece {
      case .common(let bytes): line.append(StyledText(line: words(document, bytes), .quotation))
      case .removed(let bytes):
        line.append(StyledText(line: "[-\(words(origin, bytes))-]", .removed))
      case .added(let bytes):
        line.append(StyledText(line: "{+\(words(document, bytes))+}", .added))
      }
    }
    return line
  }
}
