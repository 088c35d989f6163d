import Foundation
import Languages
import NewsCorpus
import TestSupport
import Testing

@testable import Reports

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// Collects what a writer writes.
final class Collected {
  var text = ""
}

@Suite("Corpus formats: TEI and verticalised text") struct CorpusFormatTests {
  /// What an XML parser finds: elements with their attributes, and all text.
  final class Parsed: NSObject, XMLParserDelegate {
    var elements: [(name: String, attributes: [String: String])] = []
    var texts: [String: String] = [:]
    private var open: [String] = []

    func parser(
      _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
      qualifiedName: String?, attributes: [String: String]
    ) {
      elements.append((name, attributes))
      open.append(name)
    }

    func parser(
      _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
    ) {
      open.removeLast()
    }

    func parser(_ parser: XMLParser, foundCharacters string: String) {
      for name in Set(open) { texts[name, default: ""] += string }
    }

    init?(_ text: String) {
      super.init()
      let parser = XMLParser(data: Data(text.utf8))
      parser.delegate = self
      guard parser.parse() else { return nil }
    }

    func all(_ name: String) -> [[String: String]] {
      elements.filter { $0.name == name }.map(\.attributes)
    }
  }

  private func tei(_ reports: [AnnotatedDocument], zones: ZoneSet = .all) throws -> String {
    let out = Collected()
    let writer = TEIWriter(zones: zones, generator: "test")
    try writer.begin { out.text += $0 }
    for report in reports { try writer.write(report) { out.text += $0 } }
    try writer.end { out.text += $0 }
    return out.text
  }

  private func vrt(_ reports: [AnnotatedDocument]) throws -> String {
    let out = Collected()
    let writer = VRTWriter(zones: .all)
    for report in reports { try writer.write(report) { out.text += $0 } }
    return out.text
  }

  @Test func teiMarksNamesAndTimes() throws {
    let corpus = try InventedPress.corpus()
    let text = try tei([try InventedPress.annotated(corpus)])
    let parsed = try #require(Parsed(text), "well-formed")
    #expect(parsed.all("persName") == [["key": "Wiebke <Holm>"]])
    #expect(parsed.texts["persName"] == "Wiebke Holm")
    #expect(parsed.all("placeName").isEmpty, "what overlaps is left out")
    #expect(
      parsed.all("date").last == ["type": "DATE", "n": "2025-03-03", "when": "2025-03-03"])
    #expect(parsed.all("TEI").first?["n"] == "hafen")
    #expect(parsed.texts["publisher"] == "HafenboteHafenbote")
  }

  @Test func teiKeepsEveryCharacterOfThePage() throws {
    let corpus = try InventedPress.corpus()
    let text = try tei(corpus.metadata.indices.map { .init(corpus[document: $0], marks: []) })
    let parsed = try #require(Parsed(text))
    let pages = corpus.metadata.indices.map { number in
      let document = corpus[document: number]
      return document.zones.map { document.string($0.range) }.joined(separator: "\n") + "\n"
    }
    #expect(
      parsed.texts["body"]?.trimmingCharacters(in: .newlines).replacingOccurrences(
        of: "\n\n", with: "\n")
        == pages.joined().trimmingCharacters(in: .newlines).replacingOccurrences(
          of: "\n\n", with: "\n"))
  }

  @Test func controlsDoNotBreakXML() throws {
    var random = SeededRandom(seed: 4)
    for _ in 0..<60 {
      let text = RandomText.make(length: 80, using: &random) + " \u{1}\u{FFFE}<&>]]>"
      var metadata = DocumentMetadata(name: text, path: "x")
      metadata.title = text
      let corpus = try Corpus.of([Page.plain(text, metadata: metadata)])
      let report = AnnotatedDocument(corpus[document: 0], marks: [])
      #expect(Parsed(try tei([report])) != nil)
      #expect(Parsed("<x>" + (try vrt([report])) + "</x>") != nil)
    }
  }

  @Test func vrtHasALineForEachToken() throws {
    let corpus = try InventedPress.corpus()
    let text = try vrt([try InventedPress.annotated(corpus)])
    let lines = text.split(separator: "\n").map(String.init)
    #expect(
      lines.first
        == "<text id=\"hafen\" date=\"2025-03-04\" source=\"Hafenbote\" "
        + "title=\"Fähre &quot;Möwe&quot; &lt;läuft&gt; aus\" language=\"de\">")
    #expect(lines.contains("Wiebke\twiebk\tB-PER:Wiebke &lt;Holm&gt;\t_"))
    #expect(lines.contains("Holm\tholm\tI-PER:Wiebke &lt;Holm&gt;\t_"))
    #expect(lines.contains { $0.hasPrefix("März\t") && $0.hasSuffix("\t_\t2025-03-03") })
    let tokens = lines.filter { !$0.hasPrefix("<") }
    #expect(tokens.count == corpus[document: 0].tokens.count)
    #expect(tokens.allSatisfy { $0.components(separatedBy: "\t").count == 4 })
    #expect(text.contains("ab\tab\t_\t_\n<g/>\n.\t.\t_\t_\n"), "no blank before a full stop")
    #expect(lines.count { $0 == "<s>" } == lines.count { $0 == "</s>" })
  }
}
