import Foundation
import NewsCorpus
import Testing

@testable import Ingestion

/// Pages of other makes than the sample corpus, with what each line is.
///
/// The lines were labelled before the zone finder had seen the pages. On that first run it lost 6
/// of the 101 lines of the articles and took 7 of the 226 others for article; the signals that were
/// added then (times alone, credits under captions, authors beside dates, consent banners, foreign
/// prose by its letters) are what these pages hold it to now. The pages about an election were added
/// later, with what went wrong on them: a live blog, an advertisement within an article, a byline
/// with a role, the readers' comments. Nineteen more pages, again labelled first, lost 19 of their 128
/// lines and let in 23 of the 458 others on their first run; bylines told by their neighbours, the
/// headline's neighbours, requests in the page's own voice and the dates of teasers came from them.
/// Of six more, labelled after that, all headlines and days were found at once, 7 of 39 article lines
/// were lost behind links in the middle of a report, and 6 of the 140 others let in; of five more
/// then again 7 of 38, and 7 of the 77 others, until what follows links was weighed by itself.
/// Nineteen of still other makes (000_7be1f0 to the-sentinel-page in the list) lost 13 of 132 and let
/// in 28 of 411 on their first run; 4 of 18 days and 4 of 10 outlets were wrong. From them come rows of
/// links told by what they consist of, points, questions and answers, headings by what follows them,
/// labels of offers, and the readers' comments by the times beside them. Eight further pages, labelled
/// when that was done (mittelrhein-echo-lokal to zwei-saetze), lost 4 of 50 and let in 7 of 133 on their
/// first run, with 1 of 8 days and 2 of 4 outlets wrong; four after these (11_grenzkonflikt to
/// wp-import-33) lost 4 of 31 and let in 2 of 77, until lists were told by the line that announces them.
/// Fifteen of other makes again (alpenrundfunk-raketenabwehr to faq-wehrdienst in the list) lost 19 of
/// their 181 lines and let in 51 of the 631 others on their first run, with 4 of 15 titles, 1 of 15 days
/// and 5 of 7 outlets not as labelled. From them come points without marks, notes on the report itself,
/// footnotes, lists of the latest reports, the headings of tickers, and what stands far behind a report.
/// Seven more after these (botschaft-rede-protokoll to umschau-aggregator) lost 4 of 54 and let in 12 of
/// 174, with 1 of 7 titles and days and 1 of 2 outlets wrong, until labels in a row were told, and a
/// salutation by the line it goes on in.
@Suite struct UnseenPageTests {
  static let folder = Place.gold + "/Pages"

  /// What went wrong on the pages: article lines lost, furniture taken for article, and the share
  /// of the other lines that have their kind.
  struct Score {
    var lines = 0
    var articleLines = 0
    var lost: [String] = []
    var strayed: [String] = []
    var hits: [ZoneKind: Int] = [:]
    var all: [ZoneKind: Int] = [:]
  }

  static func score() throws -> Score {
    let outcome = try PageReader().read([folder])
    let pages = Dictionary(
      uniqueKeysWithValues: outcome.pages.map { (FileName.last(of: $0.metadata.path), $0) })
    var score = Score()
    let article: Set<ZoneKind> = [.title, .lead, .body]
    for row in try GoldTests.rows("page-zones.tsv") {
      guard let number = Int(row[1]), let gold = ZoneKind(name: row[2]), let page = pages[row[0]]
      else { throw Fault(row: row) }
      let (kinds, line) = kinds(ofLine: number, in: page)
      let note = "\(row[0]):\(number) \(gold.name) as \(kinds.map(\.name).sorted()): \(line)"
      score.lines += 1
      if article.contains(gold) { score.articleLines += 1 }
      if gold == .lead || gold == .body, kinds.isDisjoint(with: [.lead, .body]) {
        score.lost.append(note)
      } else if gold == .title, !kinds.contains(.title) {
        score.lost.append(note)
      } else if !article.contains(gold), !kinds.isDisjoint(with: article) {
        score.strayed.append(note)
      }
      score.all[gold, default: 0] += 1
      if kinds.contains(gold) { score.hits[gold, default: 0] += 1 }
    }
    return score
  }

  struct Fault: Error {
    let row: [String]
  }

  private static func kinds(ofLine number: Int, in page: Page) -> (Set<ZoneKind>, String) {
    let lines = page.text.split(separator: 0x0A, omittingEmptySubsequences: false)
    guard number <= lines.count else { return ([], "") }
    let line = lines[number - 1]
    let kinds = page.zones.filter { $0.range.overlaps(line.startIndex..<line.endIndex) }
      .map(\.kind)
    return (Set(kinds), String(decoding: line.prefix(90), as: UTF8.self))
  }

  @Test func articleIsWholeAndNothingElseIsInIt() throws {
    let score = try UnseenPageTests.score()
    #expect(score.lines == 3167 && score.articleLines == 778)
    if ProcessInfo.processInfo.environment["SHOW_GOLD"] != nil {
      print("lost:", score.lost.joined(separator: "\n"), separator: "\n")
      print("strayed:", score.strayed.joined(separator: "\n"), separator: "\n")
      print(ZoneKind.allCases.map { "\($0.name) \(score.hits[$0] ?? 0)/\(score.all[$0] ?? 0)" })
    }
    // A heading in quotation marks below links, headings of boxes, days as headings.
    #expect(score.lost.count <= 15)
    // Labels of boxes, captions without a credit.
    #expect(score.strayed.count <= 19)
    // Every other page is right from its first line to its last.
    let known: Set<Substring> = [
      "spiegelung", "talbote", "wireservice", "nordfunk", "rundbrief", "ministerium", "worldview",
      "gespraech", "000_7be1f0", "bbn-rescue", "magazin-gespraech", "seite-3", "tass-artig",
      "article_20260418", "the-oriel", "bote-6", "amt-erklaerung-firefox", "faq-wehrdienst",
      "iass-policy-brief-2026-31", "kurier-blitz", "wiki-laufende-ereignisse",
      "botschaft-rede-protokoll", "faktencheck-ballons",
    ]
    let wrong = Set((score.lost + score.strayed).map { $0.prefix { $0 != "." } })
    #expect(wrong.isSubset(of: known))
    #expect(score.hits[.foreign] == score.all[.foreign])
    for kind in [ZoneKind.title, .dateline, .caption, .byline, .boilerplate, .comments] {
      let share = Double(score.hits[kind, default: 0]) / Double(score.all[kind, default: 1])
      #expect(share >= 0.75, "\(kind.name): \(share)")
    }
  }

  /// What is not read off the pages yet: names that no other line confirms, a headline with fewer of
  /// the report's words than the line below it, one of two words, and a day far below the report.
  private static let unread: Set<String> = [
    "newsfront-ru-de.txt outlet", "kurier-blitz.txt title", "wiki-laufende-ereignisse.txt title",
    "faktencheck-ballons.txt outlet", "umschau-aggregator.txt date",
  ]

  @Test func daysOutletsAndTitlesAreReadOffThePages() throws {
    let pages = Dictionary(
      uniqueKeysWithValues: try PageReader().read([UnseenPageTests.folder]).pages.map {
        (FileName.last(of: $0.metadata.path), $0.metadata)
      })
    for row in try GoldTests.rows("page-facts.tsv") {
      let metadata = try #require(pages[row[0]])
      let facts = [
        ("date", row[1], metadata.date?.date.description), ("outlet", row[2], metadata.source),
        ("updated", row[3], metadata.updated?.date.description),
        ("language", row[4], metadata.language), ("title", row[5], metadata.title),
      ]
      // A star stands for what nobody looked at; an outlet may call itself by several names.
      for (name, gold, found) in facts where gold != "*" {
        let isRight = gold.components(separatedBy: " / ").contains(found ?? "")
        let isUnread = UnseenPageTests.unread.contains("\(row[0]) \(name)")
        #expect(isRight != isUnread, "\(row[0]): \(name) \(found ?? "")")
      }
    }
  }
}
