import Languages
import Quotations
import Testing

/// Every row of the tables under `Cases/` must be found exactly: spans, kinds, speakers, and
/// nothing else.
@Suite struct TableTests {
  private static let german = QuotationTagger(.german)
  private static let english = QuotationTagger(.english)

  @Test(arguments: QuotationCase.rows(ofFile: "direct.txt"))
  func direct(_ row: QuotationCase) throws {
    #expect(try row.found(TableTests.german, language: "de") == row.expected, "\(row.place)")
  }

  @Test(arguments: QuotationCase.rows(ofFile: "indirect.txt"))
  func indirect(_ row: QuotationCase) throws {
    #expect(try row.found(TableTests.german, language: "de") == row.expected, "\(row.place)")
  }

  @Test(arguments: QuotationCase.rows(ofFile: "english.txt"))
  func english(_ row: QuotationCase) throws {
    #expect(try row.found(TableTests.english, language: "en") == row.expected, "\(row.place)")
  }

  @Test func thereAreEnoughRows() {
    #expect(QuotationCase.rows(ofFile: "direct.txt").count >= 110)
    #expect(QuotationCase.rows(ofFile: "indirect.txt").count >= 90)
    #expect(QuotationCase.rows(ofFile: "english.txt").count >= 10)
  }
}
