import Foundation
import NewsCorpus
import TestSupport
import Testing

@testable import Ingestion

/// The hand-made lists of what every line of the sample corpus is, and what every page is about.
@Suite struct GoldTests {
  struct Line: Hashable {
    let file: String
    let number: Int
  }

  static func rows(_ name: String) throws -> [[String]] {
    try String(contentsOfFile: Place.gold + "/" + name, encoding: .utf8)
      .split(separator: "\n").dropFirst()
      .map { $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init) }
  }

  /// The pages without the help of the metadata table.
  static func pages() throws -> [String: Page] {
    let names = try rows("pages.tsv").compactMap(\.first)
    let outcome = try PageReader().read(names.map { Place.corpus + "/" + $0 })
    return Dictionary(
      uniqueKeysWithValues: outcome.pages.map { (FileName.last(of: $0.metadata.path), $0) })
  }

  @Test func everyArticleLineIsFoundAndNothingElse() throws {
    let pages = try GoldTests.pages()
    var lost: [String] = []
    var strayed: [String] = []
    var count = 0
    let article: Set<ZoneKind> = [.title, .lead, .body]
    for row in try GoldTests.rows("zones.tsv") where row.count == 3 {
      guard let number = Int(row[1]), let gold = ZoneKind(name: row[2]), let page = pages[row[0]]
      else { continue }
      count += 1
      let kinds = kinds(ofLine: number, in: page)
      let isArticle = !kinds.isDisjoint(with: article)
      if gold == .lead || gold == .body, kinds.isDisjoint(with: [.lead, .body]) {
        lost.append("\(row)")
      }
      // A headline said twice is a headline once.
      if !article.contains(gold), isArticle { strayed.append("\(row)") }
    }
    #expect(count > 300)
    #expect(lost.isEmpty)
    #expect(strayed.isEmpty)
  }

  @Test func nineOfTenOtherLinesHaveTheirKind() throws {
    let pages = try GoldTests.pages()
    var hits: [ZoneKind: Int] = [:]
    var all: [ZoneKind: Int] = [:]
    for row in try GoldTests.rows("zones.tsv") where row.count == 3 {
      guard let number = Int(row[1]), let gold = ZoneKind(name: row[2]), let page = pages[row[0]]
      else { continue }
      all[gold, default: 0] += 1
      if kinds(ofLine: number, in: page).contains(gold) { hits[gold, default: 0] += 1 }
    }
    for kind in [ZoneKind.dateline, .byline, .caption, .comments, .teaser, .boilerplate, .foreign] {
      let share = Double(hits[kind, default: 0]) / Double(max(all[kind, default: 0], 1))
      #expect(share >= 0.85, "\(kind.name): \(share)")
    }
  }

  @Test func datesTitlesAndLanguages() throws {
    let pages = try GoldTests.pages()
    for row in try GoldTests.rows("pages.tsv") where row.count >= 6 {
      guard let metadata = pages[row[0]]?.metadata else {
        Issue.record("\(row[0]) was not loaded")
        continue
      }
      #expect(metadata.date?.date.description ?? "" == row[1], "\(row[0])")
      #expect(metadata.title ?? "" == row[4], "\(row[0])")
      #expect(metadata.language == row[5], "\(row[0])")
    }
  }

  @Test func outletsThatThePagesGiveAway() throws {
    let pages = try GoldTests.pages()
    var wrong: [String] = []
    for row in try GoldTests.rows("pages.tsv") where row.count >= 6 {
      if let source = pages[row[0]]?.metadata.source, source != row[3] {
        wrong.append("\(row[0]): \(source)")
      }
    }
    #expect(wrong.isEmpty)
    #expect(pages.values.filter { $0.metadata.source != nil }.count >= 16)
  }

  private func kinds(ofLine number: Int, in page: Page) -> Set<ZoneKind> {
    let lines = page.text.split(separator: 0x0A, omittingEmptySubsequences: false)
    guard number <= lines.count else { return [] }
    let line = lines[number - 1]
    return Set(page.zones.filter { $0.range.overlaps(line.startIndex..<line.endIndex) }.map(\.kind))
  }
}

/// Five real pages that are not part of the project.
@Suite(.enabled(if: RealPages.areHere, "the five real pages are not here"))
struct SeedTests {
  @Test func dates() throws {
    let outcome = try PageReader().read([RealPages.folder])
    let dates = outcome.pages.map { $0.metadata.date?.date.description ?? "" }
    let bases = outcome.pages.map(\.metadata.dateBasis)
    #expect(outcome.pages.count == 5)
    #expect(dates[0] == "2026-02-05" && bases[0] == .dateline)
    #expect(dates[1] == "2026-02-05" && bases[1] == .dateline)
    #expect(["2026-02-05", "2026-02-06"].contains(dates[2]) && bases[2] == .text)
    #expect(["2026-02-05", "2026-02-06"].contains(dates[3]) && bases[3] == .text)
    #expect(dates[4] == "2026-01-24" && bases[4] == .dateline)
  }

  /// The lines of lead and body of each page, counted by hand.
  @Test func articleLines() throws {
    let outcome = try PageReader().read([RealPages.folder])
    let counts = outcome.pages.map { page in
      page.zones.filter { $0.kind == .body || $0.kind == .lead }.count
    }
    #expect(counts == [9, 7, 21, 18, 11])
    #expect(outcome.pages.map { $0.texts(.title).count } == [1, 1, 1, 1, 0])
    #expect(outcome.pages.allSatisfy { $0.metadata.language == "de" && $0.zoneFaults.isEmpty })
  }
}
