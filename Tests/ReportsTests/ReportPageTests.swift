import Comparison
import Foundation
import Languages
import NewsCorpus
import TestSupport
import Testing

@testable import Reports

@Suite("The report page") struct ReportPageTests {
  static let hostile = "\"><script>alert(1)</script><img src=x onerror=alert(2)>'&\u{202E}"

  /// A page about the invented press, or about one whose every text is hostile.
  private func page(hostile: Bool = false, title: String = "Die Woche") throws -> String {
    let corpus: Corpus
    if hostile {
      corpus = try Corpus.of(
        (0..<3).map { number in
          var metadata = DocumentMetadata(name: Self.hostile + "\(number)", path: "x")
          metadata.source = Self.hostile
          metadata.title = Self.hostile
          metadata.language = Self.hostile
          metadata.url = "javascript:alert(3)"
          return Page.plain(
            "Im Hafen lagen \(number + 3) Schiffe \(Self.hostile) am Montag und niemand sah sie dort liegen.",
            metadata: metadata)
        })
    } else {
      corpus = try InventedPress.corpus()
    }
    let selection = Selection(allOf: corpus)
    let shared = try SharedText(of: selection)
    let day = try #require(CivilDate(year: 2025, month: 3, day: 3))
    let periods = (0..<60).map { number in
      ReportContent.Period(
        value: hostile ? Self.hostile : day.adding(days: number).description,
        days: day.adding(days: number)...day.adding(days: number), mentions: 1 + number % 7,
        documents: [0, 1], sentence: number % 3)
    }
    let content = ReportContent(
      title: hostile ? Self.hostile : title, origin: "made by a test", selection: selection,
      periods: periods,
      people: [
        .init(
          name: hostile ? Self.hostile : "Wiebke Holm", spellings: hostile ? [Self.hostile] : [],
          roles: [
            .init(
              text: hostile ? Self.hostile : "Kapitänin",
              sources: [hostile ? Self.hostile : "Hafenbote"])
          ],
          mentions: 2, documents: [0], sentences: [1])
      ],
      shared: shared, conflicts: try shared.disagreements(),
      wording: try shared.distinctiveWords { $0.metadata.source })
    return try ReportPage(content).html()
  }

  /// Every value of an attribute in a page.
  private func values(of attribute: String, in page: String) -> [String] {
    page.components(separatedBy: " \(attribute)=\"").dropFirst().compactMap {
      $0.components(separatedBy: "\"").first
    }
  }

  @Test func everyLinkLeadsSomewhere() throws {
    let page = try page()
    let anchors = values(of: "id", in: page)
    #expect(Set(anchors).count == anchors.count, "no anchor twice")
    let links = values(of: "href", in: page)
    #expect(links.count > 30)
    for link in links {
      #expect(link.hasPrefix("#") && anchors.contains(String(link.dropFirst())), "\(link)")
    }
    // From a row to its sentence and back.
    #expect(page.contains("<a href=\"#s1\">Hafenbote</a>"))
    #expect(page.contains("<p id=\"s1\">"))
    #expect(page.contains("<a href=\"#p1\">Wiebke Holm</a>"))
  }

  @Test func allPartsAreThere() throws {
    let page = try page()
    for part in ["documents", "timeline", "people", "shared", "conflicts", "wording", "sentences"] {
      #expect(page.contains("<section id=\"\(part)\">"))
    }
    #expect(page.contains("<svg class=\"timeline\""))
    #expect(page.contains("Die Reederei will im Mai ein zweites Schiff einsetzen"))
    #expect(page.contains("Kapitänin"))
  }

  @Test func whatCameFromPagesStaysText() throws {
    let page = try page(hostile: true)
    #expect(!page.contains("<script") && !page.contains("<img"))
    #expect(!page.contains("\u{202E}"), "nothing turns the direction of reading")
    #expect(page.contains("&lt;script&gt;alert(1)&lt;/script&gt;"))
    #expect(!page.contains("javascript:"))
    for name in ["onerror", "onclick", "style"] { #expect(values(of: name, in: page).isEmpty) }
    #expect(values(of: "src", in: page).isEmpty)
  }

  @Test func nothingComesFromElsewhere() throws {
    let page = try page()
    #expect(!page.contains("http:") && !page.contains("https:") && !page.contains("url("))
    #expect(!page.contains("@import"))
    #expect(page.contains("default-src 'none'; style-src 'sha256-"))
  }

  @Test func thePolicyAllowsTheStyle() throws {
    let folder = try TemporaryFolder()
    let page = try page()
    let css = try #require(
      page.components(separatedBy: "<style>").last?.components(separatedBy: "</style>").first)
    #expect(css == ReportStyle.css)
    let file = try folder.write(css, to: "style.css")
    let sum = try run("/usr/bin/sha256sum", [file]).stdout.prefix(64)
    var bytes = Data()
    var digits = Substring(sum)
    while let byte = UInt8(digits.prefix(2), radix: 16) {
      bytes.append(byte)
      digits = digits.dropFirst(2)
    }
    #expect(ReportStyle.hash == bytes.base64EncodedString(), "the style changed: take this hash")
  }

  static let tidy = ["/usr/bin/tidy", "/usr/local/bin/tidy"].first {
    FileManager.default.isExecutableFile(atPath: $0)
  }

  @Test(.enabled(if: tidy != nil, "tidy is missing"), arguments: [false, true])
  func tidyHasNoWarning(isHostile: Bool) throws {
    let folder = try TemporaryFolder()
    let file = try folder.write(try page(hostile: isHostile), to: "page.html")
    let result = try run(Self.tidy ?? "", ["-q", "-e", "-utf8", file])
    #expect(result.status == 0, "\(result.stderr)")
    #expect(result.stderr.isEmpty, "\(result.stderr)")
  }

  @Test func theSameContentGivesTheSamePage() throws {
    #expect(try page() == page())
  }

  @Test func anEmptyTitleStillNamesThePage() throws {
    #expect(try page(title: "").contains("<title>Report</title>"))
  }
}

@Suite("The stretch a timeline shows") struct TimelineWindowTests {
  private func period(_ first: String, _ last: String, mentions: Int = 1) throws
    -> ReportContent.Period
  {
    func date(_ text: String) throws -> CivilDate {
      let parts = text.split(separator: "-").compactMap { Int($0) }
      return try #require(CivilDate(year: parts[0], month: parts[1], day: parts[2]))
    }
    return .init(
      value: first, days: try date(first)...date(last), mentions: mentions, documents: [0],
      sentence: nil)
  }

  @Test(arguments: [
    ("2025-03-01", "2025-03-20", "day", "2025-03-01", 20),
    ("2025-01-06", "2025-08-31", "week", "week of 2025-01-06", 34),
    ("2021-02-01", "2025-08-31", "month", "2021-02", 55),
    ("1990-02-01", "2025-08-31", "year", "1990", 36),
    ("1969-06-02", "1970-03-30", "week", "week of 1969-06-02", 44),
  ])
  func unit(first: String, last: String, unit: String, label: String, steps: Int) throws {
    let window = try #require(
      TimelineWindow([try period(first, first), try period(last, last)]))
    #expect(window.unit.rawValue == unit)
    #expect(window.steps.first?.label == label)
    #expect(window.steps.count == steps)
    #expect(window.steps.first?.mentions == 1 && window.steps.last?.mentions == 1)
  }

  @Test func whatLiesFarAwayIsCountedNotDrawn() throws {
    let near = try (1...9).map { try period("2025-03-0\($0)", "2025-03-0\($0)", mentions: 10) }
    let window = try #require(
      TimelineWindow(
        [try period("1743-01-01", "1743-01-01")] + near + [try period("2099-01-01", "2099-01-01")]))
    #expect(window.unit == .day)
    #expect(window.steps.count == 9)
    #expect(window.before == 1 && window.after == 1)
  }

  @Test func aPeriodLongerThanAStepIsOnNone() throws {
    let window = try #require(
      TimelineWindow([
        try period("2025-03-01", "2025-03-31", mentions: 50),
        try period("2025-03-01", "2025-03-01"),
        try period("2025-03-04", "2025-03-04"),
      ]))
    #expect(window.steps.map(\.mentions) == [1, 0, 0, 1])
  }

  @Test func nothingGivesNothing() {
    #expect(TimelineWindow([]) == nil)
  }
}
