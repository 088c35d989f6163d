public import NewsCorpus

/// Writes reports as TEI P5, names and times marked in the text.
///
/// One file is one `teiCorpus`, every report a `TEI` with its metadata in the header. A paragraph of
/// the page is a `p`, the title a `head`. Persons, bodies, places and other names are `persName`,
/// `orgName`, `placeName` and `name`, each with its entity as `key`; times are `date` or `time` with
/// the TIMEX3 value, and `when`, or `from` and `to`, where the calendar can tell.
public struct TEIWriter {
  /// Takes the text in pieces.
  public typealias Sink = (_ text: String) throws -> Void

  private let zones: ZoneSet
  private let generator: String

  /// Creates a writer.
  ///
  /// - Parameters:
  ///   - zones: the kinds of zones that are written.
  ///   - generator: the program and its version, named in the header.
  public init(zones: ZoneSet, generator: String) {
    self.zones = zones
    self.generator = generator
  }

  /// Writes what stands before the reports.
  public func begin(to sink: Sink) throws {
    try sink(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <teiCorpus xmlns="http://www.tei-c.org/ns/1.0">
      <teiHeader>
      <fileDesc>
      <titleStmt><title>Press reports</title></titleStmt>
      <publicationStmt><p>Exported by \(Markup.xml(generator)).</p></publicationStmt>
      <sourceDesc><p>Pages of the outlets named in each report's header.</p></sourceDesc>
      </fileDesc>
      </teiHeader>

      """)
  }

  /// Writes one report.
  public func write(_ report: AnnotatedDocument, to sink: Sink) throws {
    let document = report.document
    try sink(header(of: document.metadata))
    try sink("<text>\n<body>\n")
    var isEmpty = true
    for zone in document.zones where zones.contains(zone.kind) && !zone.range.isEmpty {
      if Task.isCancelled { throw CancellationError() }
      let element = zone.kind == .title ? "head" : "p"
      let kind = zone.kind == .title || zone.kind == .body ? "" : " ana=\"#\(zone.kind.name)\""
      // A head may only stand before the paragraphs.
      let name = element == "head" && !isEmpty ? "p" : element
      try sink("<\(name)\(name == element ? kind : " ana=\"#title\"")>")
      for piece in report.pieces(of: zone.range) {
        let text = Markup.xml(document.string(piece.bytes))
        try sink(piece.mark.map { marked(text, $0.kind) } ?? text)
      }
      try sink("</\(name)>\n")
      if name == "p" { isEmpty = false }
    }
    if isEmpty { try sink("<p/>\n") }
    try sink("</body>\n</text>\n</TEI>\n")
  }

  /// Writes what stands behind the reports.
  public func end(to sink: Sink) throws { try sink("</teiCorpus>\n") }

  private func header(of metadata: DocumentMetadata) -> String {
    func element(_ name: String, _ text: String?) -> String {
      text.map { "<\(name)>\(Markup.xml($0))</\(name)>" } ?? ""
    }
    let date = metadata.date.map { "<date when=\"\($0.standard)\">\($0)</date>" } ?? ""
    let address = metadata.url.map { "<ref target=\"\(Markup.attribute($0))\"/>" } ?? ""
    let language =
      metadata.language == "und"
      ? "" : " xml:lang=\"\(Markup.attribute(metadata.language))\""
    let ident = Markup.attribute(metadata.language)
    return """
      <TEI n="\(Markup.attribute(metadata.name))"\(language)>
      <teiHeader>
      <fileDesc>
      <titleStmt><title>\(Markup.xml(metadata.title ?? metadata.name))</title></titleStmt>
      <publicationStmt><publisher>\(Markup.xml(metadata.source ?? ""))</publisher>\
      <idno type="doc">\(Markup.xml(metadata.name))</idno>\(date)</publicationStmt>
      <sourceDesc><bibl>\(element("title", metadata.title))\(element("publisher", metadata.source))\
      \(date)\(address)</bibl></sourceDesc>
      </fileDesc>
      <profileDesc><langUsage><language ident="\(ident)">\(ident)</language></langUsage></profileDesc>
      </teiHeader>

      """
  }

  private func marked(_ text: String, _ kind: AnnotatedDocument.Kind) -> String {
    switch kind {
    case .name(let type, let entity):
      let name =
        switch type {
        case "PER": "persName"
        case "ORG": "orgName"
        case "LOC": "placeName"
        default: "name"
        }
      return "<\(name) key=\"\(Markup.attribute(entity))\">\(text)</\(name)>"
    case .time(let type, let value, let bounds):
      let name = type == "TIME" ? "time" : "date"
      var attributes = " type=\"\(Markup.attribute(type))\" n=\"\(Markup.attribute(value))\""
      if let bounds {
        attributes +=
          bounds.lowerBound == bounds.upperBound
          ? " when=\"\(bounds.lowerBound)\""
          : " from=\"\(bounds.lowerBound)\" to=\"\(bounds.upperBound)\""
      }
      return "<\(name)\(attributes)>\(text)</\(name)>"
    }
  }
}

extension Timestamp {
  /// The stamp as XML Schema has it: a day, or a day with hours, minutes and seconds.
  fileprivate var standard: String { minute == nil ? description : description + ":00" }
}
