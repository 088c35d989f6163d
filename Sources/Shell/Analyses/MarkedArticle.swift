import CommandLanguage
import Comparison
import Names
import NewsCorpus
import Quotations
import Terminal
import TimeExpressions

/// What stands where in one article: names, times, quotations, and text that others have too.
struct MarkedArticle {
  /// A stretch of the document with what it is.
  struct Mark {
    let bytes: Range<Int>
    let style: Style
  }

  let document: Document
  /// The stretches, in reading order; inner ones behind those they stand in.
  private(set) var marks: [Mark] = []
  /// The documents that share a passage with this one, in order of publication.
  private(set) var sharers: [String] = []
  private var counts: [Style: Int] = [:]
  /// The bytes of the longest stretch.
  private var longest = 0

  init(_ document: Document) { self.document = document }

  mutating func add(_ bytes: Range<Int>, _ style: Style) {
    marks.append(Mark(bytes: bytes, style: style))
    counts[style, default: 0] += 1
    longest = max(longest, bytes.count)
  }

  mutating func add(_ passages: [Passage]) {
    for passage in passages
    where passage.kind != .quotation && passage.documents.contains(document.number) {
      for span in passage.spans where span.document == document.number {
        add(span.bytes, .shared)
      }
      for span in passage.spans where span.document != document.number {
        let name = document.corpus.metadata[span.document].name
        if !sharers.contains(name) { sharers.append(name) }
      }
    }
  }

  mutating func putInOrder() {
    marks.sort { ($0.bytes.lowerBound, -$0.bytes.count) < ($1.bytes.lowerBound, -$1.bytes.count) }
  }

  /// A stretch of the document on one line; where marks overlap the inner one is seen.
  ///
  /// - Complexity: O(length + log marks), for stretches that are no longer than the range.
  func text(of range: Range<Int>, plain: Style) -> StyledText {
    var styles = [Style](repeating: plain, count: range.count)
    for mark in marks[firstMark(from: range.lowerBound - longest)...].prefix(while: {
      $0.bytes.lowerBound < range.upperBound
    })
    where mark.bytes.overlaps(range) {
      for byte in mark.bytes.clamped(to: range) { styles[byte - range.lowerBound] = mark.style }
    }
    var text = StyledText()
    var start = range.lowerBound
    while start < range.upperBound {
      var end = start + 1
      let style = styles[start - range.lowerBound]
      while end < range.upperBound, styles[end - range.lowerBound] == style { end += 1 }
      text.append(StyledText(line: document.string(start..<end), style))
      start = end
    }
    return text
  }

  /// The position of the first mark that begins at a byte or behind it.
  private func firstMark(from byte: Int) -> Int {
    var low = 0
    var high = marks.count
    while low < high {
      let middle = (low + high) / 2
      if marks[middle].bytes.lowerBound < byte { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// What is marked and how often, each in its own look.
  var legend: StyledText {
    var legend = StyledText()
    for (style, noun) in MarkedArticle.nouns {
      guard let count = counts[style] else { continue }
      if !legend.isEmpty { legend.append(" · ", .muted) }
      legend.append(Phrase.count(count, noun), style)
    }
    if !sharers.isEmpty {
      legend.append(StyledText(line: " with \(Phrase.list(sharers, atMost: 4))", .muted))
    }
    return legend
  }

  private static let nouns: [(Style, String)] = [
    (.person, "person"), (.organisation, "organisation"), (.place, "place"), (.name, "other name"),
    (.time, "time"), (.quotation, "quotation"), (.shared, "shared passage"),
  ]
}

extension NameType {
  /// How names of this type look.
  var style: Style {
    switch self {
    case .person: .person
    case .organisation: .organisation
    case .place: .place
    case .other: .name
    }
  }
}

extension Session {
  /// Marks what stands in an article.
  ///
  /// Text is shared with reports of the days around it, among the documents selected.
  ///
  /// - Throws: `CancellationError`; where the model of names cannot be used nothing is thrown, but
  ///   no names are marked.
  func marked(_ document: Document, zones: ZoneSet, for call: Call) async throws -> MarkedArticle {
    var article = MarkedArticle(document)
    let selection = Selection([document.number], of: corpus, zones: zones)
    do {
      let entities = try await entities(of: selection, for: call)
      for said in try await speech(of: selection, entities: entities) {
        article.add(said.quotation.range, .quotation)
      }
      for (_, mention) in entities.mentions where !mention.isDerived {
        article.add(mention.bytes, mention.type.style)
      }
    } catch is Diagnostic {}
    for (_, expressions) in try await times(of: selection) {
      for expression in expressions { article.add(expression.range, .time) }
    }
    let peers = reportsAround(document)
    if peers.count > 1 {
      let shared = try SharedText(of: Selection(peers, of: corpus, zones: zones))
      article.add(shared.passages)
    }
    article.putInOrder()
    return article
  }

  /// The documents published within three days of one, and that one; at most so many as are
  /// compared in a moment.
  private func reportsAround(_ document: Document) -> [Int] {
    let limit = 500
    guard let day = document.metadata.date?.date.dayNumber else { return [] }
    let near = currentDocuments.filter { number in
      number != document.number
        && corpus.metadata[number].date.map { abs($0.date.dayNumber - day) <= 3 } ?? false
    }
    return near.count < limit ? (near + [document.number]).sorted() : []
  }
}
