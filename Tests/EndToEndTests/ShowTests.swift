import TestSupport
import Testing

@Suite("show marks what stands in an article") struct ShowTests {
  private let corpus: SmallCorpus

  init() throws {
    let agency = "Am Dienstag brach in Talheim ein Deich, hunderte Menschen verließen ihre Häuser."
    corpus = try SmallCorpus([
      ("eins", "Abendkurier", "2026-03-04", "\(agency) Bürgermeister Anton Kessler schwieg."),
      ("zwei", "Bergbote", "2026-03-05", "\(agency) „Wir helfen uns selbst“, sagte Anton Kessler."),
      ("drei", "Bergbote", "2026-05-05", agency),
      ("vier", "Seeblatt", "2026-03-05", "In Oberwald gab der Chor am Abend sein erstes Konzert."),
      ("fünf", "Talbote", "2026-03-05", "In Oberwald gab der Chor am Abend sein erstes Konzert."),
    ])
  }

  @Test func theLegendCountsWhatIsMarked() throws {
    let page = try corpus.run("show zwei").stdout
    let legend = page.split(separator: "\n").last.map(String.init)
    #expect(
      legend == "1 person · 1 place · 1 time · 1 quotation · 1 shared passage with eins",
      "a report of two months later is not one of the days around")
  }

  @Test func coloursShowThePlaces() throws {
    let page = try corpus.run("show zwei", options: ["--color", "always"]).stdout
    #expect(page.contains("\u{1B}[34mAnton Kessler\u{1B}[0m"))
    #expect(page.contains("\u{1B}[32mTalheim\u{1B}[0m"))
    #expect(page.contains("\u{1B}[33mDienstag\u{1B}[0m"))
    #expect(page.contains("\u{1B}[3m„Wir helfen uns"))
    #expect(page.contains("\u{1B}[4m brach in"))
  }

  @Test func recordsAndOffsetsStayAsTheyAre() throws {
    let record = try object(corpus.run("show eins --format json").stdout)
    #expect(record.keys.sorted() == ["date", "doc", "source", "text", "title"])
    let raw = try corpus.run("show eins --raw", options: ["--color", "always"]).stdout
    #expect(!raw.contains("\u{1B}"))
  }
}
