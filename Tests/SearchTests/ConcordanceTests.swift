import NewsCorpus
import Search
import Testing

/// Lines, their order, choice and groups.
struct ConcordanceTests {
  private static func reports() -> [SampleReport] {
    var first = SampleReport(
      "Über dem Kanal , sagt Lind , liegt Öl . | Am Kanal steht ein Haus", "Der Kanal ist zu")
    first.source = "Bote"
    first.date = CivilDate(year: 2026, month: 2, day: 6)
    var second = SampleReport("kein Kanal , kein Äpfelmarkt")
    second.source = "Kurier"
    second.date = CivilDate(year: 2026, month: 2, day: 5)
    var third = SampleReport("nichts")
    third.source = "Kurier"
    return [first, second, third, SampleReport("Kanal")]
  }

  private static func concordance(_ pattern: String) throws -> Concordance {
    let corpus = try corpus(reports())
    let matches = try SearchEngine(corpus).matches(
      of: Query(pattern), in: Selection(allOf: corpus))
    return Concordance(matches, in: corpus)
  }

  @Test(arguments: [
    (ContextSize.words(2), "Über dem", ", sagt Lind"), (.words(0), "", ""),
    (.words(99), "Über dem", ", sagt Lind , liegt Öl . Am Kanal steht ein Haus Der Kanal ist zu"),
    (.characters(5), "r dem", ", sag"), (.characters(0), "", ""),
    (
      .characters(999), "Über dem",
      ", sagt Lind , liegt Öl . Am Kanal steht ein Haus Der Kanal ist zu"
    ),
    (.sentence, "Über dem", ", sagt Lind , liegt Öl ."),
    (.paragraph, "Über dem", ", sagt Lind , liegt Öl . Am Kanal steht ein Haus"),
  ])
  func showsContext(context: ContextSize, left: String, right: String) throws {
    let concordance = try Self.concordance("kanal")
    let line = try concordance.line(of: concordance.matches[0], context: context)
    #expect(line.left == left)
    #expect(line.text == "Kanal")
    #expect(line.right == right)
  }

  @Test func whiteSpaceIsOneBlankBesideAMatchAndKeptInside() throws {
    let text = "eins\n\n zwei\tdrei  vier \u{C4}\n"
    var segmentation = Segmentation()
    segmentation.starts = [0, 7, 12, 18, 23]
    segmentation.ends = [4, 11, 16, 22, 25]
    segmentation.sentences = [0]
    segmentation.zones = [0]
    let bytes = Array(text.utf8)
    var builder = CorpusBuilder()
    try builder.append(
      Page(
        metadata: DocumentMetadata(name: "a", path: "a"), text: bytes,
        zones: [Zone(range: 0..<bytes.count, kind: .body)]), segmentation: segmentation)
    let corpus = builder.finish()
    let matches = try SearchEngine(corpus).matches(
      of: Query("zwei drei"), in: Selection(allOf: corpus))
    let concordance = Concordance(matches, in: corpus)
    let line = try concordance.lines(context: .characters(6)).first
    #expect(line?.left == "eins")
    #expect(line?.text == "zwei\tdrei")
    #expect(line?.right == "vier Ä")
    #expect(
      concordance.matches.map {
        ScalarOffsets(corpus[document: 0]).scalars(concordance.byteRange(of: $0))
      } == [7..<16])
  }

  @Test func offsetsCountScalars() throws {
    let concordance = try Self.concordance("öl|kanal")
    let texts = concordance.matches.map { match in
      let document = concordance.corpus[document: match.document]
      let range = ScalarOffsets(document).scalars(concordance.byteRange(of: match))
      let scalars = Array(document.string(0..<document.text.count).unicodeScalars)
      var text = String.UnicodeScalarView()
      text.append(contentsOf: scalars[range])
      return String(text)
    }
    #expect(texts == ["Kanal", "Öl", "Kanal", "Kanal", "Kanal", "Kanal"])
  }

  @Test(arguments: [
    ([ConcordanceKey.left(1)], ["", "Am", "dem", "Der", "kein"]),
    ([.right(1)], ["", "Der", "kein", "dem", "Am"]),
    ([.date, .left(1)], ["kein", "Am", "dem", "Der", ""]),
    ([.match], ["dem", "Am", "Der", "kein", ""]),
    // Nothing, nothing, Haus, Öl, Über: umlauts stand with their plain letters.
    ([.left(2), .right(2)], ["", "kein", "Der", "Am", "dem"]),
  ])
  func sorts(keys: [ConcordanceKey], left: [String]) throws {
    let sorted = try Self.concordance("kanal").sorted(by: keys)
    let words = try sorted.lines(context: .words(1)).map { line in
      line.left.split(separator: " ").last.map(String.init) ?? ""
    }
    #expect(words == left)
  }

  @Test func samplesAreTheSameForTheSameSeed() throws {
    let corpus = try corpus([
      SampleReport(Array(repeating: "a", count: 1000).joined(separator: " "))
    ])
    let matches = try SearchEngine(corpus).matches(of: Query("a"), in: Selection(allOf: corpus))
    let all = Concordance(matches, in: corpus)
    let sample = all.sample(50, seed: 42)
    #expect(sample.matches.count == 50)
    #expect(sample.matches == all.sample(50, seed: 42).matches)
    #expect(sample.matches != all.sample(50, seed: 43).matches)
    #expect(Set(sample.matches).count == 50)
    let order = sample.matches.map(\.tokens.lowerBound)
    #expect(order == order.sorted())
    #expect(all.sample(5000, seed: 1).matches == matches)
    #expect(all.sample(0, seed: 1).matches.isEmpty)
    #expect(all.sample(3, seed: 1).matches.map(\.tokens.lowerBound) == [566, 746, 971])
    // Every line has about the same chance.
    let early = (0..<200).reduce(0) { sum, seed in
      sum + all.sample(10, seed: UInt64(seed)).matches.count { $0.tokens.lowerBound < 500 }
    }
    #expect((900...1100).contains(early))
  }

  @Test func groupsWithoutHitsAreCounted() throws {
    let concordance = try Self.concordance("kanal")
    let selection = Selection(allOf: concordance.corpus)
    let counts = concordance.counts(in: selection) { $0.metadata.source }
    #expect(counts.map(\.key) == ["Bote", "Kurier", nil])
    #expect(counts.map(\.hits) == [3, 1, 1])
    #expect(counts.map(\.documentsWithHits) == [1, 1, 1])
    #expect(counts.map(\.documents) == [1, 2, 1])
    #expect(counts.map(\.tokens) == [16, 5, 1])
    let rare = try Self.concordance("äpfelmarkt").counts(in: selection) { $0.metadata.name }
    #expect(rare.map(\.hits) == [0, 1, 0, 0])
  }
}
