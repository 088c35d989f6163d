import Languages
public import NewsCorpus

/// Writes reports as verticalised text for the Corpus Workbench and its relatives: a line a token.
///
/// | column | holds |
/// | --- | --- |
/// | word | the token as it stands on the page |
/// | stem | its stem, in lower case |
/// | name | `B-PER:Entity` on the first token of a name, `I-PER:Entity` on the others, else `_` |
/// | time | the TIMEX3 value on the tokens of a time expression, else `_` |
///
/// `<text>` holds the metadata, `<p>` a paragraph with its zone, `<s>` a sentence; `<g/>` stands
/// between two tokens that no blank parts.
public struct VRTWriter {
  /// Takes the text in pieces.
  public typealias Sink = (_ text: String) throws -> Void

  private let zones: ZoneSet

  /// Creates a writer of the given kinds of zones.
  public init(zones: ZoneSet) {
    self.zones = zones
  }

  /// Writes what stands before the reports.
  public func begin(to sink: Sink) throws {
    try sink(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <!-- #vrt positional-attributes: word stem name time -->

      """)
  }

  /// Writes one report.
  public func write(_ report: AnnotatedDocument, to sink: Sink) throws {
    let document = report.document
    let metadata = document.metadata
    var head = "<text id=\"\(Markup.attribute(metadata.name))\""
    for (name, value) in [
      ("date", metadata.date?.description), ("source", metadata.source),
      ("title", metadata.title), ("language", metadata.language), ("url", metadata.url),
    ] {
      if let value { head += " \(name)=\"\(Markup.attribute(value))\"" }
    }
    try sink(head + ">\n")
    let lines = Lines(report)
    var zone: Int?
    for sentence in document.sentences(in: zones) {
      if Task.isCancelled { throw CancellationError() }
      let position = document.zonePosition(ofSentence: sentence)
      if position != zone {
        if zone != nil { try sink("</p>\n") }
        try sink("<p zone=\"\(document.zone(position).kind.name)\">\n")
        zone = position
      }
      try sink(lines.text(of: sentence))
    }
    try sink(zone == nil ? "</text>\n" : "</p>\n</text>\n")
  }
}

/// The lines of one report.
private struct Lines {
  let report: AnnotatedDocument
  let stemmer: Stemmer

  init(_ report: AnnotatedDocument) {
    self.report = report
    stemmer = Stemmer(language: Language.named(report.document.metadata.language).code)
  }

  func text(of sentence: Int) -> String {
    let document = report.document
    let corpus = document.corpus
    let bytes = document.byteRange(ofSentence: sentence)
    let marks = report.pieces(of: bytes).compactMap(\.mark)
    var next = 0
    var end: Int?
    var lines = "<s>\n"
    for token in corpus.tokens(ofSentence: sentence) {
      let range = corpus.byteRange(ofToken: token)
      if range.lowerBound == end { lines += "<g/>\n" }
      end = range.upperBound
      while next < marks.count, marks[next].bytes.upperBound <= range.lowerBound { next += 1 }
      let mark = next < marks.count && marks[next].bytes.overlaps(range) ? marks[next] : nil
      let columns = Lines.columns(of: mark, at: range)
      let stem = stemmer.stem(of: corpus.vocabulary.text(of: corpus.tokenForms[token]).lowercased())
      lines += Markup.attribute(document.string(range)) + "\t" + Markup.attribute(stem)
      lines += "\t\(columns.name)\t\(columns.time)\n"
    }
    return lines + "</s>\n"
  }

  private static func columns(
    of mark: AnnotatedDocument.Mark?, at token: Range<Int>
  ) -> (name: String, time: String) {
    guard let mark else { return ("_", "_") }
    switch mark.kind {
    case .name(let type, let entity):
      let place = token.lowerBound <= mark.bytes.lowerBound ? "B" : "I"
      return (Markup.attribute("\(place)-\(type):\(entity)"), "_")
    case .time(_, let value, _): return ("_", Markup.attribute(value))
    }
  }
}
