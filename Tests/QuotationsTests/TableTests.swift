import Languages
import Quotations
import Testing

/// Every row of the tables must be found exactly: spans, kinds, speakers, and nothing else.
@Suite struct TableTests {
  private static let german = QuotationTagger(.german)
  private static let english = QuotationTagger(.english)

  @Test(arguments: QuotationCase.rows(DirectCases.marks)) func marks(_ row: QuotationCase) throws {
    #expect(try row.found(TableTests.german, language: "de") == row.expected)
  }

  @Test(arguments: QuotationCase.rows(DirectCases.tagBehind))
  func tagBehind(_ row: QuotationCase) throws {
    #expect(try row.found(TableTests.german, language: "de") == row.expected)
  }

  @Test(arguments: QuotationCase.rows(DirectCases.tagBefore))
  func tagBefore(_ row: QuotationCase) throws {
    #expect(try row.found(TableTests.german, language: "de") == row.expected)
  }

  @Test(arguments: QuotationCase.rows(DirectCases.around))
  func tagAround(_ row: QuotationCase) throws {
    #expect(try row.found(TableTests.german, language: "de") == row.expected)
  }

  @Test(arguments: QuotationCase.rows(DirectCases.fragments))
  func fragments(_ row: QuotationCase) throws {
    #expect(try row.found(TableTests.german, language: "de") == row.expected)
  }

  @Test(arguments: QuotationCase.rows(DirectCases.noSpeech))
  func titlesAndTerms(_ row: QuotationCase) throws {
    #expect(try row.found(TableTests.german, language: "de").isEmpty)
  }

  @Test(arguments: QuotationCase.rows(DirectCases.unclosed))
  func unclosedMarks(_ row: QuotationCase) throws {
    #expect(try row.found(TableTests.german, language: "de") == row.expected)
  }

  @Test(arguments: QuotationCase.rows(IndirectCases.clauses))
  func clauses(_ row: QuotationCase) throws {
    #expect(try row.found(TableTests.german, language: "de") == row.expected)
  }

  @Test(arguments: QuotationCase.rows(IndirectCases.tags))
  func indirectTags(_ row: QuotationCase) throws {
    #expect(try row.found(TableTests.german, language: "de") == row.expected)
  }

  @Test(arguments: QuotationCase.rows(IndirectCases.sources))
  func sources(_ row: QuotationCase) throws {
    #expect(try row.found(TableTests.german, language: "de") == row.expected)
  }

  @Test(arguments: QuotationCase.rows(IndirectCases.continued))
  func continued(_ row: QuotationCase) throws {
    #expect(try row.found(TableTests.german, language: "de") == row.expected)
  }

  @Test(arguments: QuotationCase.rows(IndirectCases.noSpeech))
  func plainSentences(_ row: QuotationCase) throws {
    #expect(try row.found(TableTests.german, language: "de").isEmpty)
  }

  @Test(arguments: QuotationCase.rows(EnglishCases.all))
  func english(_ row: QuotationCase) throws {
    #expect(try row.found(TableTests.english, language: "en") == row.expected)
  }

  @Test func thereAreEnoughRows() {
    let tables = [
      DirectCases.marks, DirectCases.tagBehind, DirectCases.tagBefore, DirectCases.around,
      DirectCases.fragments, DirectCases.noSpeech, DirectCases.unclosed, IndirectCases.clauses,
      IndirectCases.tags, IndirectCases.sources, IndirectCases.continued, IndirectCases.noSpeech,
      EnglishCases.all,
    ]
    #expect(tables.map { QuotationCase.rows($0).count }.reduce(0, +) >= 150)
  }
}
