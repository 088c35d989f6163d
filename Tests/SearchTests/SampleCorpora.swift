import NewsCorpus
import Search
import Testing

/// A report given as zones of sentences of tokens; tokens are parted by blanks, sentences by " | ".
struct SampleReport {
  var zones: [(kind: ZoneKind, sentences: String)]
  var language = "de"
  var source: String?
  var date: CivilDate?

  init(_ sentences: String...) { zones = sentences.map { (.body, $0) } }

  init(zones: [(kind: ZoneKind, sentences: String)]) { self.zones = zones }
}

/// Makes a corpus of reports named `d0`, `d1` … without a tokeniser.
func corpus(_ reports: [SampleReport]) throws -> Corpus {
  var builder = CorpusBuilder()
  for (number, report) in reports.enumerated() {
    var text: [UInt8] = []
    var segmentation = Segmentation()
    var zones: [Zone] = []
    for (kind, sentences) in report.zones {
      if !text.isEmpty { text.append(0x0A) }
      let zoneStart = text.count
      var isFirst = true
      for sentence in sentences.split(separator: "|") {
        segmentation.sentences.append(UInt32(segmentation.starts.count))
        segmentation.zones.append(UInt32(zones.count))
        for token in sentence.split(separator: " ") {
          if !isFirst { text.append(0x20) }
          isFirst = false
          segmentation.starts.append(UInt32(text.count))
          text.append(contentsOf: token.utf8)
          segmentation.ends.append(UInt32(text.count))
        }
      }
      zones.append(Zone(range: zoneStart..<text.count, kind: kind))
    }
    var metadata = DocumentMetadata(name: "d\(number)", path: "d\(number).txt")
    metadata.language = report.language
    metadata.source = report.source
    metadata.date = report.date.map { Timestamp(date: $0) }
    try builder.append(
      Page(metadata: metadata, text: text, zones: zones), segmentation: segmentation)
  }
  return builder.finish()
}

/// Annotations given by hand.
struct SampleAnnotations: AnnotationSource {
  var names: [Annotation] = []
  var times: [Annotation] = []

  func annotations(_ kind: AnnotationKind, inDocument number: Int) -> [Annotation] {
    kind == .name ? names : times
  }
}

/// The matches of a pattern as texts.
func found(
  _ pattern: String, in corpus: Corpus, zones: ZoneSet = .article, matchesCase: Bool = false,
  annotations: any AnnotationSource = NoAnnotations()
) throws -> [String] {
  let query = try Query(pattern, matchesCase: matchesCase)
  let selection = Selection(allOf: corpus, zones: zones)
  let engine = SearchEngine(corpus)
  let matches = try engine.matches(of: query, in: selection, annotations: annotations)
  #expect(
    try engine.count(of: query, in: selection, annotations: annotations) == matches.count)
  let concordance = Concordance(matches, in: corpus)
  return try concordance.lines(context: .words(0)).map(\.text)
}
