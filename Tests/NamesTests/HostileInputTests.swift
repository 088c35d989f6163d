import Languages
import NewsCorpus
import TestSupport
import Testing

@testable import Names

/// Input nobody would print must neither stop the search for names nor slow it out of proportion.
@Suite(.serialized) struct HostileInputTests {
  /// Tags, merges and reads roles; every mention must lie in the text and follow the one before.
  private func run(_ texts: [String]) throws -> Duration {
    let pages = texts.enumerated().map { number, text in
      Page.plain(text, metadata: DocumentMetadata(name: "page\(number)", path: "page\(number)"))
    }
    let corpus = try Corpus.of(pages)
    let tagger = NameTagger(model: try NameModel.embedded())
    return try ContinuousClock().measure {
      let found = (0..<corpus.count).map { number in
        (document: number, annotation: tagger.mentions(in: corpus[document: number], zones: .all))
      }
      let completed = tagger.completed(found, of: corpus, zones: .all).map(\.annotation)
      for (number, mentions) in completed.enumerated() {
        let length = texts[number].utf8.count
        var end = 0
        for mention in mentions {
          try #require(mention.bytes.lowerBound >= end && mention.bytes.upperBound <= length)
          end = mention.bytes.upperBound
        }
        _ = RoleFinder().roles(in: corpus[document: number], mentions: mentions)
      }
      let index = EntityIndex(completed, in: corpus)
      let assigned = index.entities.reduce(0) { $0 + $1.mentions.count }
      try #require(assigned <= completed.reduce(0) { $0 + $1.count })
    }
  }

  @Test(arguments: [
    "Human Rights Watch (NATO", "Der Bund kam zu Amnesty International (OSZE",
    "", "123 456 !!! … — 7,8 % (9) [10]", "\u{FEFF}\u{200B}\u{200D}\n\n\n",
    "Иван Петров встретился с Анной Бек в Москве. Петров сказал.",
    "قال الرئيس يوسف بن ناصر المنصوري إن Karl Roth وصل إلى Bremen",
    "ראש הממשלה Karl Roth אמר „כן“ (KR)", "\u{202E}htoR lraK\u{202C} Karl Roth sprach",
    "李明 und Karl Roth in 北京 (NATO)", "KarlРот in Вremen, Аnnа Bеck",
    "a\u{308}\u{308}\u{308} Ä (ÄÄÄ)",
    "Amt für (AfF) Amt für Amt für (AAA)", "((((((((AB) (CD) (EF)", "General General General Roth",
    "bin bin bin Nasser bin bin", "von von von Roth von von", "& & Sohn & & Co & AG AG AG GmbH",
    "Vertrag von Vertrag von Vertrag", "in in in In Roth in", "Operation Operation Operation",
    "U. U. U. Petersen U.", "'s 's's ’s Roth’s's", "Präsident Präsident Präsident",
    "Republik von Republik von Republik", "geborene geb. geborene Beck", "die die Becks die Becks",
  ])
  func survives(_ text: String) throws {
    _ = try run([text])
    _ = try run([text, text, "Karl Roth sprach in Bremen. Roth ging. " + text])
  }

  /// `Scripts/measure names` does the same with five megabytes and a million marks.
  @Test(arguments: [
    "BREMEN HAMBURG KARL ROTH SPRACH (NATO) IN ", "„", "\"", "„Karl“ ", "(A) ", "Roth ", "in ",
    "Amt für ", "bin Roth ", "Karl & ", "AG ", "Präsident ", "Nationalen ", "die Roths ",
  ])
  func repetitionTakesTimeInProportion(_ unit: String) throws {
    let small = try run([String(repeating: unit, count: 150)])
    let large = try run([String(repeating: unit, count: 1_500)])
    #expect(large < small * 40 + .milliseconds(1_500), "\(unit)")
  }

  @Test func namesOfTenThousandCharacters() throws {
    let long = "K" + String(repeating: "a", count: 10_000)
    let many = "Präsident Karl " + String(repeating: long + " ", count: 40) + "kam. "
    let hyphens = "Karl " + String(repeating: "Roth-", count: 2_000) + "Beck kam. "
    let accents = "Ä" + String(repeating: "\u{301}", count: 10_000)
    #expect(try run([many + hyphens + many, "\(long) (KA) in \(long)", accents]) < .seconds(30))
  }

  @Test func thousandsOfPeopleOfOneSurname() throws {
    let letters = Array("abcdefghijklmnopqrstuvwxyz")
    var text = ""
    for number in 0..<700 {
      let first = "A\(letters[number % 26])\(letters[number / 26 % 26])\(letters[number / 676])"
      text += "Präsident \(first)ko Roth sprach mit Roth. "
    }
    #expect(try run([text, text]) < .seconds(60))
  }

  @Test func mergingTakesTimeInProportion() throws {
    func seconds(_ count: Int) throws -> Duration {
      var random = SeededRandom(seed: 7)
      let text = (0..<count).map { _ in "Karl Roth\(Int.random(in: 0..<500, using: &random)) " }
        .joined()
      let corpus = try Corpus.of([
        Page.plain(text, metadata: DocumentMetadata(name: "page", path: "page"))
      ])
      let tokens = Array(corpus[document: 0].tokens)
      let mentions = stride(from: 0, to: tokens.count - 1, by: 2).map { place in
        NameMention(
          document: 0,
          bytes: corpus.byteRange(ofToken: tokens[place])
            .lowerBound..<corpus.byteRange(ofToken: tokens[place + 1]).upperBound,
          tokens: tokens[place]..<tokens[place] + 2, type: .person, isDerived: false)
      }
      return ContinuousClock().measure { _ = EntityIndex([mentions], in: corpus) }
    }
    let small = try seconds(2_000)
    let large = try seconds(20_000)
    #expect(large < small * 30 + .milliseconds(300))
  }

  @Test func randomTextsGiveTheSameTwice() throws {
    let pieces = [
      "Karl", "Roth", "Anna", "Beck", "Präsident", "der", "des", "Nationalen", "Rates", "(", ")",
      "NRB", "AG", "in", "Bremen", "von", "Vertrag", "Golf", ",", ".", "„", "“", "bin", "al-Hamdan",
      "&", "Sohn", "Amt", "für", "Fischerei", "U.", "die", "Becks", "geborene", "\n", "sagte",
      "Roths",
    ]
    let tagger = NameTagger(model: try NameModel.embedded())
    var random = SeededRandom(seed: 11)
    for _ in 0..<60 {
      let texts = (0..<2).map { _ in
        (0..<Int.random(in: 0..<40, using: &random)).map { _ in
          pieces.randomElement(using: &random) ?? ""
        }.joined(separator: " ")
      }
      let corpus = try Corpus.of(
        texts.map { Page.plain($0, metadata: DocumentMetadata(name: "page", path: "page")) })
      func all() -> [[NameMention]] {
        let found = (0..<corpus.count).map {
          (document: $0, annotation: tagger.mentions(in: corpus[document: $0], zones: .all))
        }
        return tagger.completed(found, of: corpus, zones: .all).map(\.annotation)
      }
      let first = all()
      #expect(first == all())
      let index = EntityIndex(first, in: corpus)
      for (list, mentions) in first.enumerated() {
        for position in mentions.indices where !mentions[position].isDerived {
          #expect(index.entity(ofMention: position, inList: list) != nil)
        }
      }
    }
  }
}
