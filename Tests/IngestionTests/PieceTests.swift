import Ingestion
import Languages
import NewsCorpus
import TestSupport
import Testing

@Suite("Large files come in pieces and give what they give at once") struct PieceTests {
  /// JSON lines of several megabytes, some of them blank or broken.
  private func lines(named: Bool) -> String {
    var random = SeededRandom(seed: 3)
    return (1...900).map { number in
      if number == 400 { return "{\"text\": \"offen" }
      if number % 211 == 0 { return "" }
      let text = (0..<Int.random(in: 200..<700, using: &random)).map { "Wort\($0 * number % 977)" }
        .joined(separator: " ")
      let name = named ? "\"id\": \"meldung-\(number)\", " : ""
      return "{\(name)\"title\": \"Titel \(number)\", \"text\": \"\(text).\\nEnde \(number).\"}"
    }.joined(separator: "\n")
  }

  @Test(arguments: [true, false]) func everyLineIsReadOnce(named: Bool) throws {
    let folder = try TemporaryFolder()
    let text = lines(named: named)
    let path = try folder.write(text, to: "strom.jsonl")
    #expect(text.utf8.count > 2 << 20, "several pieces")
    let outcome = try PageReader().read([path])
    let expected = (1...900).filter { $0 != 400 && $0 % 211 != 0 }
    #expect(outcome.pages.count == expected.count)
    #expect(outcome.pages.map(\.metadata.title) == expected.map { "Titel \($0)" })
    #expect(outcome.bytes == text.utf8.count)
    #expect(outcome.problems.map(\.reason).count == 1)
    #expect("\(outcome.problems)".contains("400"), "the line is named by its number in the file")
    let names = outcome.pages.map(\.metadata.name)
    #expect(
      names
        == (named
          ? expected.map { "meldung-\($0)" }
          : expected.indices.map { number in
            "strom-" + String("000\(number + 1)".suffix(4))
          }))
  }

  @Test func oneRecordIsNamedAfterItsFile() throws {
    let folder = try TemporaryFolder()
    let text = String(repeating: "Der Kanal ist offen. ", count: 150_000)
    let path = try folder.write("{\"text\": \"\(text)\"}\n\n", to: "lang.jsonl")
    #expect(try PageReader().read([path]).pages.map(\.metadata.name) == ["lang"])
  }

  @Test func aLongPageIsCutIntoTheSameTokensAsItsParagraphs() throws {
    let paragraphs = (0..<60_000).map { "Absatz \($0) steht am Kanal. Dr. Lind kam um 15:14 Uhr." }
    let page = Page.plain(
      paragraphs.joined(separator: "\n"), metadata: DocumentMetadata(name: "a", path: "a"))
    #expect(page.text.count > 1 << 21)
    let corpus = try Corpus.of([page, page])
    #expect(corpus.count == 2)
    #expect(corpus[document: 0].text.buffer.elementsEqual(page.text))
    #expect(corpus[document: 1].zones == page.zones)
    var segmentation = Segmentation()
    Segmenter(.german).segment(page, into: &segmentation)
    #expect(corpus[document: 0].tokens.count == segmentation.starts.count)
    let second = corpus[document: 1].tokens
    #expect(corpus.tokenStarts[second].buffer.elementsEqual(segmentation.starts))
    for token in stride(from: second.lowerBound, to: second.upperBound, by: 997) {
      let range = corpus.byteRange(ofToken: token)
      #expect(
        corpus[document: 1].string(range)
          == corpus.vocabulary.text(of: corpus.tokenForms[token]))
    }
  }

  @Test func tokensAreWhereTheirOffsetsSayOnRandomText() throws {
    var random = SeededRandom(seed: 11)
    for _ in 0..<200 {
      let text = RandomText.make(length: 120, using: &random)
      let page = Page.plain(text, metadata: DocumentMetadata(name: "a", path: "a"))
      let corpus = try Corpus.of([page])
      for token in corpus[document: 0].tokens {
        let range = corpus.byteRange(ofToken: token)
        let spelling = corpus[document: 0].string(range)
        let form = corpus.vocabulary.text(of: corpus.tokenForms[token])
        // Equal as texts: forms are composed, the page need not be.
        #expect(spelling == form, "\(range) of \(text.debugDescription)")
      }
    }
  }
}
