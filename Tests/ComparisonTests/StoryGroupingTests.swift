import Comparison
import NewsCorpus
import Testing

/// Stories and wording.
@Suite struct StoryGroupingTests {
  @Test func eachEventIsAStory() throws {
    let reports = InventedStories.all.flatMap(\.1)
    let shared = try SharedText(of: selection(reports))
    let stories = try shared.stories()
    let names = Set(stories.map { Set($0.documents.map { reports[$0].name }) })
    #expect(names.contains(["bruecke-anzeiger", "bruecke-rundschau", "bruecke-talbote"]))
    #expect(names.contains(["lawine-dienstag", "lawine-mittwoch"]))
    #expect(names.contains(["wahl-kreisblatt", "wahl-moorzeitung"]))
    #expect(names.contains(["museum-bote", "museum-blatt"]))
    #expect(names.contains(["factory-herald", "factory-echo"]))
    #expect(names.contains(["chor"]))
    #expect(stories.map(\.documents.count) == stories.map(\.documents.count).sorted(by: >))
    #expect(stories.flatMap(\.documents).sorted() == Array(reports.indices))
  }

  @Test func daysPartStories() throws {
    let text = InventedStories.bridge[0].text
    let reports = [(2025, 3, 4), (2025, 3, 7), (2025, 3, 20)].enumerated().map {
      Report("report-\($0)", "x", $1, text)
    }
    let stories = try SharedText(of: selection(reports)).stories()
    #expect(stories.map(\.documents) == [[0, 1], [2]])
    #expect(stories.first?.lastDate?.description == "2025-03-07")
  }

  @Test func namesMayBeGiven() throws {
    let shared = try SharedText(of: selection(InventedStories.bridge))
    let stories = try shared.stories { numbers in ["\(numbers.count) reports"] }
    #expect(stories.map(\.names) == [["3 reports"]])
    let own = try shared.stories()
    #expect(own.first?.names.contains("Wellinbrücke") == true)
  }

  @Test func wordingIsOwnProse() throws {
    let reports = [
      Report(
        "a", "Nordblatt", nil,
        """
        Die Fähre liegt seit dem frühen Morgen mit einem Schaden am Ruder im Hafen von Tönnersiel fest.
        Die Reederei schweigt zum Skandal. Der Skandal wächst. Wer vom Skandal redet, meint die Reederei.
        """),
      Report(
        "b", "Südblatt", nil,
        """
        Die Fähre liegt seit dem frühen Morgen mit einem Schaden am Ruder im Hafen von Tönnersiel fest.
        Die Panne ärgert Pendler. Nach der Panne fuhr ein Bus. Eine Panne kommt vor, sagen Pendler.
        """),
    ]
    let shared = try SharedText(of: selection(reports))
    let words = try shared.distinctiveWords { $0.metadata.source }
    #expect(words.first { $0.g2 > 0 && $0.source == "Nordblatt" }?.term == "Skandal")
    #expect(words.first { $0.g2 > 0 && $0.source == "Südblatt" }?.term == "Panne")
    let scandal = try #require(words.first { $0.term == "Skandal" && $0.source == "Nordblatt" })
    #expect((scandal.frequency, scandal.referenceFrequency, scandal.documents) == (3, 0, 1))
    #expect(scandal.logRatio > 0 && scandal.dp == nil)
    #expect(scandal.tokens.count == 3)
    #expect(!words.contains { $0.term == "Fähre" })
    var options = WordingOptions()
    options.minimumG2 = 0
    let all = try shared.distinctiveWords(options: options) { $0.metadata.source }
    #expect(all.contains { $0.term == "Skandal" && $0.source == "Südblatt" && $0.g2 < 0 })
    #expect(try shared.distinctiveWords { _ in "all" }.isEmpty)
  }
}
