import NewsCorpus
import Testing

@testable import Ingestion

@Suite struct HTMLTests {
  static let html = """
    <!DOCTYPE html><html lang=de-CH><head><title>Der Kran steht still | Wennauer Bote</title>
    <meta property="og:site_name" content="Wennauer Bote">
    <meta name=description content=kurz><script>var a = "<p>nein</p>";</script><style>p{}</style>
    <script type="application/ld+json">{"@graph":[{"@type":"WebSite","name":"x"},{"@type":"NewsArticle",
    "headline":"Der Kran steht still","datePublished":"2026-03-04T10:15:00+01:00",
    "dateModified":"2026-03-05T08:00:00+01:00"}]}</script></head>
    <body><nav><ul><li><a href=/a>Hafen</a><li><a href=/b>Stadt &amp; Land</a></ul></nav>
    <article><h1>Der Kran<br>steht still</h1><p class=byline>Von Ina Moll</p>
    <figure><img src=x><figcaption>Der Kran. &copy; Moll</figcaption></figure>
    <p>Der Kran im Hafen steht seit Dienstag <b>still</b>, weil die Fahrer mehr Lohn verlangen.
    <p>Die Stadt will vermitteln &ndash; hat aber noch keinen Termin&#46;
    <form><input><button>Newsletter bestellen</button></form>
    <!-- <p>versteckt</p> --><p>Am Abend war die Mole leer &#x26; still, sagte der W&auml;chter.</p></article>
    <footer>Impressum</footer></body></html>
    """

  @Test func extractsTextZonesAndFacts() throws {
    let page = try page(HTMLTests.html, name: "kran.html")
    #expect(page.metadata.date?.description == "2026-03-04T10:15")
    #expect(page.metadata.dateBasis == .markup)
    #expect(page.metadata.updated?.description == "2026-03-05T08:00")
    #expect(page.metadata.source == "Wennauer Bote")
    #expect(page.metadata.title == "Der Kran steht still")
    #expect(page.metadata.language == "de")
    #expect(
      page.texts(.boilerplate) == ["Hafen", "Stadt & Land", "Newsletter bestellen", "Impressum"])
    #expect(page.texts(.byline) == ["Von Ina Moll"])
    #expect(page.texts(.caption) == ["Der Kran. © Moll"])
    #expect(
      page.texts(.lead) + page.texts(.body) == [
        "Der Kran im Hafen steht seit Dienstag still, weil die Fahrer mehr Lohn verlangen.",
        "Die Stadt will vermitteln – hat aber noch keinen Termin.",
        "Am Abend war die Mole leer & still, sagte der Wächter.",
      ])
    #expect(!page.string.contains("versteckt") && !page.string.contains("nein"))
    #expect(page.zoneFaults.isEmpty)
  }

  @Test(arguments: [
    (
      "a &lt; b &amp; c &nbsp;d &unknown; &#228; &#x80; &#0; &euro;",
      "a < b & c \u{A0}d &unknown; ä € \u{FFFD} €"
    ),
    ("<p title=\"a>b\">x</p>", "x\n"), ("<p title='offen>x</p><p>y", "x\n\ny\n"),
    ("1 < 2 und 3 > 2", "1 < 2 und 3 > 2\n"), ("<!-- nie zu <p>x", ""),
    ("<b>a<i>b</b>c</i>", "abc\n"),
    ("<ul><li>a<li>b</ul>", "a\nb\n"), ("<script>x", ""), ("</p></div>a", "a\n"), ("<", "<\n"),
    ("<table><tr><td>a<td>b<tr><td>c</table>", "a\nb\nc\n"), ("<SCRIPT>x</SCRIPT >y", "y\n"),
  ])
  func text(html: String, expected: String) throws {
    let text = String(decoding: try HTMLDocument.read(Array(html.utf8)).text, as: UTF8.self)
    #expect(text == (expected.isEmpty || expected.hasSuffix("\n") ? expected : expected + "\n"))
  }

  @Test func deepNestingAndLongAttributesEnd() throws {
    let deep = String(repeating: "<div>", count: 50_000) + "x"
    #expect(try HTMLDocument.read(Array(deep.utf8)).text == Array("x\n".utf8))
    let long = "<p a=\"" + String(repeating: "b", count: 200_000) + ">x"
    #expect(try HTMLDocument.read(Array(long.utf8)).text == Array("x\n".utf8))
  }
}

@Suite struct RecordTests {
  @Test func jsonLines() throws {
    let folder = try ScratchFolder()
    let path = try folder.write(
      "a.jsonl",
      """
      {"id":"x1","title":"T","date":"2026-02-01","source":{"name":"Bote"},"text":"Eins.\\nZwei \\u00e4.","rang":3}
      {"bad"
      {"id":"x2","content":"<p>Erster &amp; letzter.</p>"}
      """)
    let outcome = try PageReader().read([path])
    #expect(outcome.pages.map(\.metadata.name) == ["x1", "x2"])
    #expect(outcome.pages.map(\.string) == ["Eins.\nZwei ä.", "Erster & letzter.\n"])
    let first = try #require(outcome.pages.first).metadata
    #expect(first.source == "Bote" && first.title == "T" && first.fields == ["rang": "3"])
    #expect(first.dateBasis == .markup)
    #expect(outcome.problems.map(\.message) == ["line 2, column 7: a colon is missing"])
  }

  @Test(arguments: [
    ("[{\"text\":\"Eins.\"},{\"body\":\"Zwei.\"}]", ["a-0001", "a-0002"]),
    ("{\"articles\":[{\"id\":\"k\",\"text\":\"Eins.\"}]}", ["k"]),
    ("{\n\"text\":\"Eins.\"}", ["a"]),
  ])
  func json(text: String, names: [String]) throws {
    let folder = try ScratchFolder()
    let outcome = try PageReader().read([folder.write("a.json", text)])
    #expect(outcome.pages.map(\.metadata.name) == names)
    #expect(outcome.problems.isEmpty)
  }

  @Test func separatedValues() throws {
    let folder = try ScratchFolder()
    let path = try folder.write(
      "a.csv", "id;text;datum\nc1;\"Eins.\nZwei.\";3. März 2026\nc2;kurz;x;y\n")
    let outcome = try PageReader().read([path])
    #expect(outcome.pages.map(\.string) == ["Eins.\nZwei."])
    #expect(outcome.pages.first?.metadata.date?.description == "2026-03-03")
    #expect(
      outcome.problems.map(\.message) == [
        "line 4, column 4: 4 cells where the header has 3 columns"
      ])
  }

  @Test func markdownFrontMatter() throws {
    let text = "---\ntitle: \"Der Kran\"\ndate: 2026-03-04\nressort: Hafen\n---\n# Der Kran\n\n"
    let page = try page(text + ZoneTests.first + "\n\n" + ZoneTests.second, name: "a.md")
    #expect(page.metadata.title == "Der Kran")
    #expect(page.metadata.date?.description == "2026-03-04")
    #expect(page.metadata.fields == ["ressort": "Hafen"])
    #expect(page.texts(.title) == ["Der Kran"])
    #expect(page.texts(.lead) + page.texts(.body) == [ZoneTests.first, ZoneTests.second])
    #expect(page.string == text + ZoneTests.first + "\n\n" + ZoneTests.second)
  }

  @Test(arguments: [
    "{", "[1,", "\"\\u12", "{\"a\":1,}", "nul", "1 2", "\"\\x\"",
    String(repeating: "[", count: 100_000),
  ])
  func brokenJSONIsRefused(text: String) {
    #expect(throws: JSONFault.self) { try JSONParser.value(Array(text.utf8)[...]) }
  }

  @Test func jsonEscapes() throws {
    let value = try JSONParser.value(
      Array(#" ["\ud83d\ude00\ud800x\/\n", -1.5e3, true, null] "#.utf8)[...])
    let text = Array("😀\u{FFFD}x/\n".utf8)
    #expect(value == .array([.string(text), .number("-1.5e3"), .boolean(true), .null]))
  }
}

@Suite struct FieldTests {
  static func read(_ name: String, _ text: String, _ names: FieldNames = FieldNames()) throws
    -> LoadOutcome
  {
    let folder = try ScratchFolder()
    var options = LoadOptions()
    options.fieldNames = names
    return try PageReader(options).read([folder.write(name, text)])
  }

  @Test(arguments: [
    (
      "a.csv",
      "Nr;Überschrift;Volltext;Erscheinungsdatum;Medium\n1;Der Kran;Er steht.;4.3.2026;Bote\n"
    ),
    ("a.csv", "headline,articleBody,datePublished,publisher\nDer Kran,Er steht.,2026-03-04,Bote\n"),
    (
      "a.tsv", "Titel\tInhalt\tveröffentlicht am\tQuelle\nDer Kran\tEr steht.\t4. März 2026\tBote\n"
    ),
    (
      "a.jsonl",
      #"{"Titel":"Der Kran","Text":"Er steht.","published_at":1772582400,"outlet":{"name":"Bote"}}"#
    ),
    (
      "a.json",
      #"[{"hed":"Der Kran","body":[{"type":"p","text":"Er steht."}],"pubDate":"2026-03-04","source":"Bote"}]"#
    ),
  ])
  func guesses(name: String, text: String) throws {
    let outcome = try FieldTests.read(name, text)
    let page = try #require(outcome.pages.first)
    #expect(page.string == "Er steht.")
    #expect(page.metadata.title == "Der Kran")
    #expect(page.metadata.source == "Bote")
    #expect(page.metadata.date?.date.description == "2026-03-04")
    #expect(outcome.problems.isEmpty)
  }

  @Test func whatWasSaidGoesBeforeWhatIsGuessed() throws {
    var names = FieldNames()
    (names.text, names.title, names.date) = ("Absatz", "kopf", "meta.tag")
    (names.source, names.id, names.url, names.language) = ("haus", "key", "netz", "zunge")
    let outcome = try FieldTests.read(
      "a.jsonl",
      #"{"text":"Nein.","title":"Nein","date":"2001-01-01","key":"k7","absatz":["Eins.","Zwei."],"#
        + #""Kopf":"Ja","meta":{"tag":"2026-03-04"},"haus":"Bote","netz":"https://b.example","zunge":"EN"}"#,
      names)
    let page = try #require(outcome.pages.first)
    #expect(page.string == "Eins.\n\nZwei.")
    #expect(page.metadata.name == "k7" && page.metadata.title == "Ja")
    #expect(page.metadata.date?.description == "2026-03-04")
    #expect(page.metadata.source == "Bote" && page.metadata.language == "en")
    #expect(page.metadata.url == "https://b.example")
    #expect(
      page.metadata.fields == ["text": "Nein.", "title": "Nein", "date": "2001-01-01"])
  }

  @Test func unknownColumnsAreNamed() throws {
    var names = FieldNames()
    names.date = "tag"
    let wrong = try FieldTests.read("a.csv", "text,titel\nEins.,T\n", names)
    #expect(wrong.problems.map(\.message) == ["line 1, column 1: there is no column `tag`"])
    let none = try FieldTests.read("b.csv", "spalte,titel\nEins.,T\n")
    #expect(none.pages.isEmpty)
    #expect(
      none.problems.map(\.message) == [
        "line 1, column 1: no column `text`, `body` or `content`; name it with --text-field: "
          + "`spalte`, `titel`"
      ])
  }

  @Test func secondDateStaysAField() throws {
    let outcome = try FieldTests.read(
      "a.csv", "text,datum,erschienen\nEins.,2026-03-04,2026-03-09\n")
    #expect(outcome.pages.first?.metadata.date?.description == "2026-03-04")
    #expect(outcome.pages.first?.metadata.fields == ["erschienen": "2026-03-09"])
  }
}
