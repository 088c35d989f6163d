import NewsCorpus
import Testing

@testable import Ingestion

@Suite struct XMLTokenizerTests {
  /// Tokens as text: `<a x=1>`, `</a>`, and text in brackets.
  static func tokens(_ text: String) throws -> String {
    var tokenizer = XMLTokenizer(Array(text.utf8))
    var result = ""
    while let token = try tokenizer.next() {
      switch token {
      case .start(let element):
        let attributes = element.attributes.map { " \($0.name)=\($0.value)" }.joined()
        result +=
          "<\(element.prefix.isEmpty ? "" : element.prefix + "|")\(element.name)\(attributes)>"
      case .end(let name): result += "</\(name)>"
      case .text(let bytes): result += "[\(String(decoding: bytes, as: UTF8.self))]"
      }
    }
    return result
  }

  @Test(arguments: [
    ("<a/>", "<a></a>"),
    ("<?xml version='1.0'?><!-- <b> --><a x = '1' y=\"&lt;&#228;\">t</a >", "<a x=1 y=<ä>[t]</a>"),
    ("<a>x &amp; y &#x20AC;<![CDATA[<b> &amp; ]]]>z</a>\n", "<a>[x & y €][<b> &amp; ]][z]</a>"),
    ("<n:a xmlns:n=\"u\"><n:b/></n:a>", "<n|a xmlns:n=u><n|b></b></a>"),
    ("<!DOCTYPE a [<!ENTITY x \"]>\"> <!-- > --> ]><a>&x;&nbsp;&auml;</a>", "<a>[&x;\u{A0}ä]</a>"),
    ("<!DOCTYPE a SYSTEM \"file:///etc/passwd\"><a/>", "<a></a>"),
  ])
  func reads(xml: String, expected: String) throws {
    #expect(try XMLTokenizerTests.tokens(xml) == expected)
  }

  @Test(arguments: [
    ("", 0), ("x", 0), ("<a>", 3), ("<a></b>", 3), ("<a/><b/>", 4), ("<a/>x", 4), ("<a", 0),
    ("<a x>", 4), ("<a x=1>", 5), ("<a x='1' x='2'/>", 9), ("<a x='<'/>", 6), ("<a>< b</a>", 3),
    ("<a><![CDATA[x</a>", 3), ("<!-- x", 0), ("<!DOCTYPE a [", 0), ("</a>", 0), ("<a x='1/>", 5),
    ("<?xml", 0), ("<a>\u{FEFF}</A>", 6),
  ])
  func refuses(xml: String, offset: Int) {
    var fault: XMLFault?
    do { _ = try XMLTokenizerTests.tokens(xml) } catch { fault = error as? XMLFault }
    #expect(fault?.offset == offset)
  }

  @Test func entityBombsDoNotGrow() throws {
    var subset = "<!ENTITY a0 \"lol\">"
    for number in 1..<20 {
      let reference = String(repeating: "&a\(number - 1);", count: 10)
      subset += "<!ENTITY a\(number) \"\(reference)\">"
    }
    #expect(
      try XMLTokenizerTests.tokens("<!DOCTYPE a [\(subset)]><a>&a19;</a>") == "<a>[&a19;]</a>")
  }

  @Test func deepNestingIsRefused() {
    let deep = String(repeating: "<a>", count: 100_000)
    #expect(throws: XMLFault.self) { try XMLTokenizerTests.tokens(deep) }
  }

  @Test func randomMarkupEnds() throws {
    var generator = SeededGenerator(state: 3)
    let pieces = [
      "<a", ">", "</a>", "<b x='1'", "/>", "&amp;", "&#", "<!--", "-->", "<![CDATA[", "]]>", "<?",
      "?>", "<!DOCTYPE", "[", "]", "\"", "'", "text", " ", "\n", "=",
    ]
    for _ in 0..<3000 {
      let xml = (0..<Int.random(in: 1...30, using: &generator)).compactMap { _ in
        pieces.randomElement(using: &generator)
      }.joined()
      _ = try? XMLTokenizerTests.tokens(xml)
      let folder = "<TEI><text><body><p>" + xml
      let result = try XMLReader.read(Array(folder.utf8))
      #expect(result.documents.allSatisfy { TextDecoding.isUTF8($0.text) })
    }
  }
}

@Suite struct XMLFormatTests {
  static let tei = """
    <?xml version="1.0" encoding="UTF-8"?>
    <teiCorpus xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title>Korpus</title>
    </titleStmt><publicationStmt><publisher>Wennauer Bote</publisher></publicationStmt></fileDesc>
    <profileDesc><langUsage><language ident="de-AT"/></langUsage></profileDesc></teiHeader>
    <TEI xml:id="wb-1"><teiHeader><fileDesc><titleStmt><title>Der Kran steht still</title>
    <author>Ina Moll</author></titleStmt><publicationStmt><date when="2020-01-01"/></publicationStmt>
    <sourceDesc><bibl><date when="2026-03-04">4. März</date><idno type="URL">https://wb.example/1</idno>
    </bibl></sourceDesc></fileDesc></teiHeader>
    <text><body><head>Der Kran steht still</head><byline>Von Ina Moll</byline>
    <p>Der <hi>Kran</hi> im Ha<lb break="no"/>fen steht seit<lb/>Dienstag <choice><sic>stil</sic><corr>still</corr></choice>,
    weil die Fahrer<note>So die Gewerkschaft.</note> mehr Lohn verlangen.</p>
    <p><s><w>„</w><w>Nein</w><pc>“</pc><pc>,</pc> <w>sagte</w> <w>er</w><pc>.</pc></s></p>
    <figure><figDesc>Der Kran</figDesc></figure></body></text></TEI>
    <TEI><teiHeader><fileDesc><titleStmt><title>Zwei</title></titleStmt></fileDesc></teiHeader>
    <text xml:id="zwei" xml:lang="en"><body><p>The crane stands still &amp; nobody works.</p></body></text></TEI>
    </teiCorpus>
    """

  static func read(_ name: String, _ text: String) throws -> LoadOutcome {
    let folder = try ScratchFolder()
    return try PageReader().read([folder.write(name, text)])
  }

  @Test func teiCorpus() throws {
    let outcome = try XMLFormatTests.read("a.xml", XMLFormatTests.tei)
    #expect(outcome.problems.isEmpty)
    #expect(outcome.pages.map(\.metadata.name) == ["wb-1", "zwei"])
    let page = try #require(outcome.pages.first)
    #expect(
      page.string == """
        Der Kran steht still

        Von Ina Moll

        Der Kran im Hafen steht seit Dienstag still, weil die Fahrer mehr Lohn verlangen.

        So die Gewerkschaft.

        „Nein“, sagte er.

        Der Kran

        """)
    #expect(page.texts(.title) == ["Der Kran steht still"])
    #expect(page.texts(.byline) == ["Von Ina Moll"] && page.texts(.caption) == ["Der Kran"])
    #expect(page.texts(.boilerplate) == ["So die Gewerkschaft."])
    #expect(page.metadata.date?.description == "2026-03-04" && page.metadata.dateBasis == .markup)
    #expect(page.metadata.source == "Wennauer Bote" && page.metadata.language == "de")
    #expect(page.metadata.url == "https://wb.example/1")
    #expect(page.metadata.fields == ["author": "Ina Moll"])
    #expect(outcome.pages.last?.metadata.language == "en")
    #expect(outcome.pages.last?.metadata.title == "Zwei")
  }

  @Test func rss() throws {
    let outcome = try XMLFormatTests.read(
      "a.xml",
      """
      <?xml version="1.0"?><rss version="2.0" xmlns:content="c" xmlns:dc="d" xmlns:media="m"><channel>
      <title>Wennauer Bote</title><language>de-de</language><item><title>Der &amp;quot;Kran&amp;quot;</title>
      <link>https://wb.example/kran</link><guid isPermaLink="false">wb77</guid>
      <pubDate>Wed, 04 Mar 2026 10:15:00 +0100</pubDate><description>Kurz.</description>
      <content:encoded><![CDATA[<p>Der Kran im Hafen steht still.</p><p>Niemand wei&szlig; warum.</p>]]></content:encoded>
      <dc:creator>Ina Moll</dc:creator><category>Hafen</category><category>Streik</category>
      <media:content><media:title>Bild</media:title></media:content></item>
      <item><title>Leer</title></item><item><title>Kurz</title><guid>https://wb.example/k</guid>
      <dc:date>2026-03-05T08:00:00Z</dc:date><description>Die Mole ist leer.</description></item>
      </channel></rss>
      """)
    #expect(outcome.pages.map(\.metadata.name) == ["wb77", "a-0002"])
    let page = try #require(outcome.pages.first)
    #expect(page.string == "Der Kran im Hafen steht still.\n\nNiemand weiß warum.\n")
    #expect(page.metadata.title == "Der \"Kran\"" && page.metadata.source == "Wennauer Bote")
    #expect(page.metadata.date?.description == "2026-03-04T10:15")
    #expect(page.metadata.url == "https://wb.example/kran" && page.metadata.language == "de")
    #expect(page.metadata.fields == ["author": "Ina Moll", "category": "Hafen, Streik"])
    #expect(outcome.pages.last?.metadata.date?.description == "2026-03-05T08:00")
    #expect(outcome.pages.last?.metadata.url == "https://wb.example/k")
    #expect(outcome.problems.count == 1)
  }

  @Test func atom() throws {
    let outcome = try XMLFormatTests.read(
      "feed.atom",
      """
      <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de"><title>Bote</title><updated>2026-03-09T00:00:00Z</updated>
      <entry><title type="html">Der &lt;b>Kran&lt;/b></title><link rel="self" href="x"/><link href="https://b.example/1"/>
      <id>tag:b.example,2026:1</id><published>2026-03-04T10:15:00+01:00</published><updated>2026-03-05T10:00:00+01:00</updated>
      <author><name>Ina Moll</name></author><category term="Hafen"/>
      <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Erster <b>Absatz</b>.</p><p>Zweiter.</p></div></content></entry>
      <entry><title>Zwei</title><updated>2026-03-06T10:00:00+01:00</updated><summary>Nur kurz.</summary></entry></feed>
      """)
    #expect(outcome.pages.map(\.string) == ["Erster Absatz.\n\nZweiter.\n", "Nur kurz."])
    let first = try #require(outcome.pages.first).metadata
    #expect(first.title == "Der Kran" && first.url == "https://b.example/1")
    #expect(first.source == "Bote" && first.fields == ["author": "Ina Moll", "category": "Hafen"])
    #expect(first.date?.description == "2026-03-04T10:15")
    #expect(first.updated?.description == "2026-03-05T10:00")
    #expect(outcome.pages.last?.metadata.date?.description == "2026-03-06T10:00")
  }

  @Test(arguments: [
    ("<lager><posten/></lager>", "`<lager>` is no kind of XML known here"),
    ("<TEI><text><body><p>Ein Satz.</p></body></text>\n  </TEI", "line 2, column 8: an end tag"),
    ("<rss><channel><item><title>x</rss>", "`</rss>` where `</title>` is missing"),
    ("nur Text", "text outside the document's element"),
  ])
  func refusals(text: String, message: String) throws {
    let outcome = try XMLFormatTests.read("a.xml", text)
    #expect(outcome.pages.isEmpty)
    #expect(outcome.problems.count == 1)
    #expect(outcome.problems.first?.message.contains(message) == true)
  }

  @Test func xhtmlIsAPage() throws {
    let outcome = try XMLFormatTests.read(
      "a.xml",
      "<?xml version='1.0'?><html xmlns='x'><body><p>\(ZoneTests.first)</p></body></html>")
    #expect(outcome.pages.map(\.string) == [ZoneTests.first + "\n"])
  }
}

@Suite struct VerticalTests {
  @Test func textsParagraphsAndSpacing() throws {
    let outcome = try XMLFormatTests.read(
      "a.vrt",
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <corpus name="x">
      <text id="wb1" title="Der Kran" date="2026-03-04" source="Bote &amp; Söhne" ressort="Hafen">
      <head>
      Der\tART\tder
      Kran\tNN\tKran
      </head>
      <p>
      <s>
      „\t$(\t„
      Er\tPPER\ter
      steht\tVVFIN\tstehen
      “\t$(\t“
      ,\t$,\t,
      sagte\tVVFIN\tsagen
      Moll\tNE\tMoll
      (\t$(\t(
      <ne type="PER">
      AB\tXY\tAB
      </ne>
      )\t$(\t)
      .\t$.\t.
      </s>
      <s>
      &lt;\tXY\t&lt;
      5\tCARD\t5
      %\tNN\t%
      !\t$.\t!
      </s>
      </p>
      </text>
      <text id="wb2" date="unbekannt">
      Zwei\tCARD\tzwei
      .\t$.\t.
      </text>
      </corpus>
      """)
    #expect(outcome.problems.isEmpty)
    #expect(outcome.pages.map(\.metadata.name) == ["wb1", "wb2"])
    #expect(
      outcome.pages.map(\.string) == [
        "Der Kran\n\n„Er steht“, sagte Moll (AB). < 5%!\n", "Zwei.\n",
      ])
    let first = try #require(outcome.pages.first).metadata
    #expect(first.title == "Der Kran" && first.source == "Bote & Söhne")
    #expect(first.date?.description == "2026-03-04" && first.fields == ["ressort": "Hafen"])
    #expect(outcome.pages.last?.metadata.fields == ["date": "unbekannt"])
  }

  @Test func namedColumnsAndGlue() throws {
    let outcome = try XMLFormatTests.read(
      "a.vrt",
      """
      <!-- #vrt positional-attributes: ref word lemma -->
      <doc id="d">
      1\tEin\tein
      2\t"\t"
      <g/>
      3\tHaus\tHaus
      <g/>
      4\t"\t"
      </doc>
      """)
    #expect(outcome.pages.map(\.string) == ["Ein \"Haus\"\n"])
  }

  @Test func whereTokensAreJoinedAllOthersAreNot() throws {
    let outcome = try XMLFormatTests.read(
      "a.vrt",
      """
      <!-- #vrt positional-attributes: word lemma -->
      <text id="a">
      Preis
      :
      <g/>
      5
      </text>
      <text id="b">
      Preis\tPreis
      :\t:
      5\u{202F}\t5
      %
      </text>
      """)
    #expect(outcome.pages.map(\.string) == ["Preis :5\n", "Preis : 5 %\n"])
  }

  @Test func declaredEncodingIsTaken() throws {
    let folder = try ScratchFolder()
    let head = "<?xml version=\"1.0\" encoding=\"ISO-8859-2\"?>\n<text>\n"
    let words: [UInt8] = [0xA3, 0xF3, 0x64, 0xBC, 0x0A]
    let path = try folder.write(
      "a.vrt", bytes: Array(head.utf8) + words + Array("</text>\n".utf8))
    let outcome = try PageReader().read([path])
    #expect(outcome.pages.map(\.string) == ["Łódź\n"])
    #expect(outcome.notes.map(\.kind) == [.decoded(as: "iso-8859-2")])
  }

  @Test(arguments: [
    (
      "The crane did n't move , and he 's \" fine \" .", "The crane didn't move, and he's \"fine\"."
    ),
    ("» Nein « , sagte sie : « Doch » .", "»Nein«, sagte sie: «Doch»."),
    ("“ Never ” , she said .", "“Never”, she said."),
    ("am 5. Februar – um 7.30 Uhr", "am 5. Februar – um 7.30 Uhr"),
    ("‚ so ‘ und $ 5", "‚so‘ und $5"),
  ])
  func spacing(tokens: String, text: String) {
    var spacing = TokenSpacing()
    for token in tokens.split(separator: " ") { spacing.add(String(token)) }
    #expect(String(decoding: spacing.text, as: UTF8.self) == text)
  }
}
