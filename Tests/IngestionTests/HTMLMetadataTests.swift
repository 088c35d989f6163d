import NewsCorpus
import Testing

@testable import Ingestion

/// What pages say of themselves in their heads, and what they say of other pages.
@Suite struct HTMLMetadataTests {
  static func facts(_ head: String, _ body: String = "") throws -> DocumentFacts {
    let page = "<html><head>\(head)</head><body>\(body)</body></html>"
    return try HTMLDocument.read(Array(page.utf8)).facts
  }

  static func script(_ json: String) -> String {
    "<script type='application/ld+json'>\(json)</script>"
  }

  @Test(arguments: [
    #"{"@type":"NewsArticle","headline":"Der Kran","datePublished":"2026-03-04"}"#,
    #"[{"@type":"Organization","name":"x"},{"@type":["NewsArticle","Thing"],"headline":"Der Kran","datePublished":"2026-03-04"}]"#,
    #"{"@graph":[{"@type":"WebPage"},{"@type":"ReportageNewsArticle","headline":"Der Kran","datePublished":"2026-03-04"}]}"#,
    #"{"@type":"WebPage","mainEntity":{"@type":"BlogPosting","headline":"Der Kran","datePublished":"2026-03-04"}}"#,
    #"<!-- {"@type":"NewsArticle","headline":"Der Kran","datePublished":"2026-03-04"} -->"#,
    #"//<![CDATA["# + "\n"
      + #"{"@type":"Article","headline":"Der Kran","datePublished":"2026-03-04"}"# + "\n//]]>",
  ])
  func recordsAreFound(json: String) throws {
    let facts = try HTMLMetadataTests.facts(HTMLMetadataTests.script(json))
    #expect(facts.title == "Der Kran" && facts.date?.description == "2026-03-04")
  }

  @Test func recordOfAnotherArticleIsNotTaken() throws {
    let other = #"{"@type":"NewsArticle","headline":"Die Fähre","datePublished":"2025-01-01"}"#
    let own = #"{"@type":"NewsArticle","headline":"Der Kran","datePublished":"2026-03-04"}"#
    let facts = try HTMLMetadataTests.facts(
      "<meta property='og:title' content='Der Kran | Bote'><meta property='og:site_name' content='Bote'>"
        + HTMLMetadataTests.script("[\(other),\(own)]"))
    #expect(facts.title == "Der Kran" && facts.source == "Bote")
    #expect(facts.date?.description == "2026-03-04")
  }

  @Test(
    arguments: [
      (
        "<aside><time datetime=2020-01-01>alt</time></aside><article><time datetime=2026-03-04>x</time></article>",
        "2026-03-04", nil
      ),
      (
        "<article><p>Aktualisiert am <time datetime=2026-03-06>x</time></p>"
          + "<p>Veröffentlicht am <time datetime=2026-03-04>y</time></p></article>", "2026-03-04",
        "2026-03-06"
      ),
      (
        "<time itemprop=dateModified datetime=2026-03-06>x</time><time itemprop=datePublished datetime=2026-03-04>y</time>",
        "2026-03-04", "2026-03-06"
      ),
      ("<p>Update: <time datetime=2026-03-06>x</time></p>", "2026-03-06", nil),
      ("<div class=comments><time datetime=2026-03-09>x</time></div>", nil, nil),
      ("<div class=teaser><time datetime=2026-03-09>x</time></div>", nil, nil),
      ("<time datetime=bald>x</time>", nil, nil),
    ] as [(String, String?, String?)])
  func timesInTheirElements(body: String, date: String?, updated: String?) throws {
    let facts = try HTMLMetadataTests.facts("", body)
    #expect(facts.date?.description == date)
    #expect(facts.updated?.description == updated)
  }

  @Test(arguments: [
    "<meta property='article:published_time' content='2026-03-04T10:15:00+01:00'>",
    "<meta name=date content=2026-03-04T10:15>",
    "<meta name='DC.date.issued' content='2026-03-04 10:15'>",
    "<meta itemprop=datePublished content='Wed, 04 Mar 2026 10:15:00 +0100'>",
    "<meta name=parsely-pub-date content=20260304T101500Z>",
  ])
  func metaElements(head: String) throws {
    #expect(try HTMLMetadataTests.facts(head).date?.description == "2026-03-04T10:15")
  }

  @Test func differentDaysAreReported() throws {
    let folder = try ScratchFolder()
    let html = """
      <html><head><meta name=date content=2026-03-06>
      \(HTMLMetadataTests.script(#"{"@type":"NewsArticle","datePublished":"2026-03-04"}"#))</head>
      <body><article><h1>Der Kran</h1><p>\(ZoneTests.first)</p></article></body></html>
      """
    let outcome = try PageReader().read([folder.write("a.html", html)])
    #expect(outcome.pages.first?.metadata.date?.description == "2026-03-04")
    #expect(outcome.notes.map(\.description).first?.contains("2026-03-04, 2026-03-06") == true)
  }
}
