import Testing

@testable import NewsCorpus

/// Makes a page of body lines and its tokens by cutting at blanks, so that the corpus is tested
/// without a tokeniser.
func page(_ name: String, _ lines: String...) -> (Page, Segmentation) {
  let text = lines.joined(separator: "\n")
  let page = Page.plain(text, metadata: DocumentMetadata(name: name, path: name + ".txt"))
  var segmentation = Segmentation()
  for (number, zone) in page.zones.enumerated() {
    segmentation.sentences.append(UInt32(segmentation.starts.count))
    segmentation.zones.append(UInt32(number))
    var start = zone.range.lowerBound
    for word in page.text[zone.range].split(separator: 0x20, omittingEmptySubsequences: false) {
      if !word.isEmpty {
        segmentation.starts.append(UInt32(start))
        segmentation.ends.append(UInt32(start + word.count))
      }
      start += word.count + 1
    }
  }
  return (page, segmentation)
}

func corpus(_ pages: (Page, Segmentation)...) throws -> Corpus { try corpus(pages) }

func corpus(_ pages: [(Page, Segmentation)]) throws -> Corpus {
  var builder = CorpusBuilder()
  for (page, segmentation) in pages { try builder.append(page, segmentation: segmentation) }
  return builder.finish()
}

@Suite struct CorpusTests {
  @Test func keepsDocumentsTokensAndSentences() throws {
    let corpus = try corpus(
      page("a", "der Kanal ist offen", "der Kanal bleibt"), page("b", "kein Kanal , 12 Tage"))
    #expect(corpus.count == 2)
    #expect(corpus.sentenceCount == 3)
    #expect(corpus[document: 0].tokens == 0..<7)
    #expect(corpus[document: 1].tokens == 7..<12)
    #expect(corpus.tokens(ofSentence: 1) == 4..<7)
    #expect(corpus.document(ofToken: 6) == 0)
    #expect(corpus.document(ofToken: 7) == 1)
    #expect(corpus.sentence(ofToken: 6) == 1)
    #expect(corpus[document: 1].tokenCount(in: .article) == 4, "the comma is no token to count")
    let kanal = try #require(corpus.vocabulary.form("Kanal"))
    #expect(Array(corpus.occurrences(of: kanal).buffer) == [1, 5, 8])
    #expect(corpus.vocabulary.form("Brücke") == nil)
    #expect(corpus[document: 0].string(corpus.byteRange(ofToken: 5)) == "Kanal")
  }

  @Test func growingEqualsLoadingAtOnce() throws {
    let first = page("a", "eins zwei drei")
    let second = page("b", "drei vier", "e\u{301}in")
    let together = try corpus(first, second)
    var builder = CorpusBuilder(adding: try corpus(first))
    try builder.append(second.0, segmentation: second.1)
    let grown = builder.finish()
    #expect(Array(grown.tokenForms.buffer) == Array(together.tokenForms.buffer))
    #expect(Array(grown.tokenStarts.buffer) == Array(together.tokenStarts.buffer))
    #expect(grown.metadata == together.metadata)
    #expect(grown.vocabulary.count == together.vocabulary.count)
    for form in 0..<UInt32(grown.vocabulary.count) {
      #expect(
        Array(grown.occurrences(of: form).buffer) == Array(together.occurrences(of: form).buffer))
    }
  }

  @Test func leavingOutEqualsNotLoading() throws {
    let pages = [page("a", "eins zwei"), page("b", "drei", "e\u{301}in zwei"), page("c", "vier")]
    let whole = try corpus(pages[0], pages[1], pages[2])
    let left = try whole.changing([0: nil])
    let expected = try corpus(pages[1], pages[2])
    #expect(left.metadata == expected.metadata)
    #expect(Array(left.tokenForms.buffer) == Array(expected.tokenForms.buffer))
    #expect(Array(left.tokenStarts.buffer) == Array(expected.tokenStarts.buffer))
    #expect(left[document: 0].zones == expected[document: 0].zones)
    #expect(left[document: 0].string(0..<99) == expected[document: 0].string(0..<99))
  }

  @Test func composedAndDecomposedSpellingsAreOneForm() throws {
    let corpus = try corpus(page("a", "Ja\u{308}nner J\u{E4}nner a\u{328}\u{301}"))
    #expect(corpus.tokenForms[0] == corpus.tokenForms[1])
    #expect(corpus[document: 0].string(corpus.byteRange(ofToken: 0)) == "Ja\u{308}nner")
    #expect(corpus[document: 0].string(corpus.byteRange(ofToken: 1)) == "J\u{E4}nner")
    #expect(corpus.vocabulary.form("Ja\u{308}nner") == corpus.tokenForms[0])
  }

  @Test func namesAreMadeUnique() throws {
    let corpus = try corpus(page("a", "x"), page("a", "y"), page("a-2", "z"))
    #expect(corpus.metadata.map(\.name) == ["a", "a-2", "a-2-2"])
    #expect(corpus.document(named: "a-2") == 1)
  }

  @Test func vocabularyHoldsManyForms() throws {
    let words = (0..<20_000).map { "w\($0)" }
    let corpus = try corpus(page("a", words.joined(separator: " ")))
    #expect(corpus.vocabulary.count == 20_000)
    for (number, word) in words.enumerated() {
      #expect(corpus.vocabulary.form(word) == UInt32(number))
    }
  }

  @Test func emptyCorpusAnswers() {
    #expect(Corpus.empty.isEmpty)
    #expect(Corpus.empty.vocabulary.form("x") == nil)
    #expect(Selection(allOf: .empty).sentences.isEmpty)
  }

  @Test func selectionGroupsByKey() throws {
    let corpus = try corpus(page("a", "x"), page("b", "y"), page("c", "z"))
    let groups = Selection([2, 0, 1, 0, 9], of: corpus).grouped {
      $0.metadata.name == "b" ? nil : "rest-\($0.metadata.name == "a" ? 1 : 0)"
    }
    #expect(groups.map(\.key) == ["rest-0", "rest-1", nil])
    #expect(groups.map(\.selection.documents) == [[2], [0], [1]])
  }
}

@Suite struct ScalarOffsetsTests {
  @Test func agreesWithUnicodeScalars() {
    let text = String(repeating: "Käse – «я» 🙂 e\u{301}\n", count: 120)
    let column = Column(Array(text.utf8))
    let counts = ScalarCounts(column)
    var byte = 0
    for (number, scalar) in text.unicodeScalars.enumerated() {
      #expect(counts.scalar(atByte: byte, of: column) == number)
      byte += UTF8.width(scalar)
    }
    #expect(counts.scalar(atByte: byte, of: column) == text.unicodeScalars.count)
    #expect(ScalarCounts(Column([])).scalar(atByte: 0, of: Column([])) == 0)
  }

  @Test func countInADocument() throws {
    let corpus = try corpus(page("a", "Käse я"), page("b", "Über 🙂 x"))
    let offsets = ScalarOffsets(corpus[document: 1])
    #expect(offsets.scalar(atByte: 0) == 0)
    #expect(offsets.scalars(6..<10) == 5..<6)
    #expect(offsets.scalar(atByte: 99) == 8)
  }
}

@Suite struct CivilDateTests {
  @Test(arguments: [
    (2026, 2, 5, 4, 20_489), (1970, 1, 1, 4, 0), (2000, 2, 29, 2, 11_016), (1, 1, 1, 1, -719_162),
    (9999, 12, 31, 5, 2_932_896), (1582, 10, 15, 5, -141_427),
  ])
  func knowsDayNumbersAndWeekdays(year: Int, month: Int, day: Int, weekday: Int, number: Int) {
    let date = CivilDate(year: year, month: month, day: day)
    #expect(date?.weekday == weekday)
    #expect(date?.dayNumber == number)
    #expect(date == CivilDate(dayNumber: number))
  }

  @Test(arguments: [
    (2026, 2, 29), (2026, 13, 1), (2026, 0, 1), (0, 1, 1), (10_000, 1, 1), (1900, 2, 29),
    (2026, 4, 31),
  ])
  func refusesDaysThatDoNotExist(year: Int, month: Int, day: Int) {
    #expect(CivilDate(year: year, month: month, day: day) == nil)
  }

  @Test func everyDayFollowsTheOneBefore() {
    var last = CivilDate(dayNumber: -720)
    for number in -719...40_000 {
      let next = CivilDate(dayNumber: number)
      #expect(last < next && next.dayNumber == number)
      #expect(next.weekday == last.weekday % 7 + 1)
      #expect(CivilDate(year: next.year, month: next.month, day: next.day) == next)
      last = next
    }
  }

  @Test func stampsAreWrittenAsISO() {
    let date = CivilDate(dayNumber: 20_489)
    #expect(Timestamp(date: date).description == "2026-02-05")
    #expect(Timestamp(date: date, minute: 905).description == "2026-02-05T15:05")
    #expect(Timestamp(date: date, minute: 5000).minute == nil)
  }
}
