import Foundation
import TestSupport
import Testing

@Suite("who and said: groups, companions, networks, one quotation in several reports")
struct WhoSaidTests {
  /// Three reports of two outlets; who stands with whom can be counted by hand.
  private let corpus: SmallCorpus

  init() throws {
    corpus = try SmallCorpus([
      (
        "a1", "Abendkurier", "2026-03-02",
        """
        Der Bürgermeister Anton Kessler traf am Montag Maria Lindner in Oberwald. Kessler sagte: \
        „Wir bauen die neue Brücke noch in diesem Jahr.“ Die Ingenieurin Maria Lindner widersprach \
        ihm nicht.
        """
      ),
      (
        "a2", "Abendkurier", "2026-03-04",
        """
        Maria Lindner war am Mittwoch in Talheim. Der Bürgermeister kam nicht.
        """
      ),
      (
        "b1", "Bergbote", "2026-03-03",
        """
        Anton Kessler will eine Brücke. „Wir bauen die neue Brücke in diesem Jahr“, sagte der \
        Bürgermeister. Jonas Brandt von der Opposition war in Oberwald nicht dabei.
        """
      ),
    ])
  }

  private func names(_ rows: [[String: Any]], _ key: String = "entity") -> [String] {
    rows.compactMap { $0.text(key) }
  }

  @Test func groupsShowWhoIsNamedWhere() throws {
    let rows = try corpus.records("who --type PER --by source")
    #expect(
      rows.map {
        "\($0.text("group") ?? "") \($0.text("entity") ?? "") \($0.integer("mentions") ?? 0)"
      }
        == [
          "Abendkurier Maria Lindner 3", "Abendkurier Anton Kessler 2",
          "Bergbote Anton Kessler 1", "Bergbote Jonas Brandt 1",
        ])
    let all = try corpus.records("who --type PER")
    for name in names(all) {
      let whole = all.first { $0.text("entity") == name }?.integer("mentions")
      let parts = rows.filter { $0.text("entity") == name }.compactMap { $0.integer("mentions") }
      #expect(parts.reduce(0, +) == whole, "the groups of \(name) add up")
    }
  }

  @Test func oneNameShowsGroupsThatDoNotHaveIt() throws {
    let rows = try corpus.records("who Lindner --by source")
    #expect(rows.map { $0.text("group") } == ["Abendkurier", "Bergbote"])
    #expect(rows.map { $0.integer("mentions") } == [3, 0])
  }

  @Test(arguments: [
    ("sentence", ["Maria Lindner", "Oberwald"]),
    ("report", ["Oberwald", "Maria Lindner", "Jonas Brandt"]),
  ])
  func companionsByUnit(unit: String, expected: [String]) throws {
    let rows = try corpus.records("who --with Kessler --within \(unit)")
    #expect(names(rows).sorted() == expected.sorted())
    #expect(rows.allSatisfy { ($0.integer("together") ?? 0) > 0 })
  }

  @Test func aNetworkCountsEachSentenceOnce() throws {
    let rows = try corpus.records("who --network")
    let pairs = rows.map { Set([$0.text("a"), $0.text("b")].compactMap { $0 }) }
    #expect(pairs.count == Set(pairs).count, "no pair twice")
    let pair = try #require(
      rows.first { Set([$0.text("a"), $0.text("b")]) == ["Anton Kessler", "Maria Lindner"] })
    #expect(pair.integer("sentences") == 1)
    #expect(pair["docs"] as? [String] == ["a1"])
  }

  @Test func aNetworkAroundOneHasOnlyItsPairs() throws {
    let rows = try corpus.records("who Kessler --network --within report")
    #expect(!rows.isEmpty)
    #expect(rows.allSatisfy { [$0.text("a"), $0.text("b")].contains("Anton Kessler") })
  }

  @Test func aGraphIsWrittenForGraphviz() throws {
    let result = try corpus.run("who --network --dot")
    #expect(result.status == 0)
    #expect(result.stdout.hasPrefix("graph names {\n"))
    #expect(result.stdout.hasSuffix("\n}\n"))
    #expect(result.stdout.contains("label=\"Anton Kessler\", type=PER, mentions=3"))
    #expect(result.stdout.contains(" -- "))
  }

  @Test func whoIsNew() throws {
    #expect(names(try corpus.records("who --new 2026-03-02")) == ["Jonas Brandt", "Talheim"])
    #expect(try corpus.records("who --new 2026-03").isEmpty)
    let bad = try corpus.run("who --new gestern")
    #expect(bad.status == 2)
    #expect(bad.stderr.contains("`gestern` is no date"))
  }

  @Test func verbsGoByTheirInfinitive() throws {
    let rows = try corpus.records("said --verbs")
    let says = try #require(rows.first { $0.text("verb") == "sagen" })
    #expect(says.integer("quotations") == 2)
    #expect(says.integer("direct") == 2)
    #expect(says["forms"] as? [String] == ["sagte"])
  }

  @Test func groupsThatQuoteNothingAreShown() throws {
    let rows = try corpus.records("said --by doc")
    #expect(rows.map { $0.text("group") } == ["a1", "a2", "b1"])
    #expect(rows.map { $0.integer("quotations") } == [1, 0, 1])
  }

  @Test func oneQuotationInTwoReports() throws {
    let rows = try corpus.records("said --same")
    let shared = try #require(rows.first)
    #expect(rows.count == 1)
    #expect(shared["docs"] as? [String] == ["a1", "b1"], "the first report leads")
    #expect(shared.text("speaker") == "Anton Kessler")
    let similarity = try #require(shared.number("similarity"))
    #expect(similarity > 0.9 && similarity < 1)
    let text = try corpus.run("said --same").stdout
    #expect(text.contains("Brücke [-noch-] in diesem Jahr"))
  }

  @Test func aRoleLeadsToItsPerson() throws {
    let rows = try corpus.records("said in b1")
    #expect(rows.map { $0.text("speaker_text") } == ["der Bürgermeister"])
    // b1 gives nobody a role, but has just named somebody; a1 says that he is the mayor.
    #expect(rows.map { $0.text("speaker") } == ["Anton Kessler"])
  }

  @Test func thePageOfOneShowsTheirWords() throws {
    let page = try corpus.run("who Kessler").stdout
    #expect(page.contains("says"))
    #expect(page.contains("Wir bauen die neue Brücke"))
    let evidence = try corpus.run("who --network; why 1").stdout
    #expect(evidence.contains("Oberwald"))
  }
}
