import Testing

@testable import Tables

@Suite("Tables for spreadsheets") struct SpreadsheetSafeTests {
  @Test(arguments: [
    ("=1+1", "'=1+1"), ("+49 40", "'+49 40"), ("-5", "'-5"), ("@name", "'@name"),
    ("\tx", "'\tx"), ("\nx", "'\nx"), ("＝1", "'＝1"), ("a=b", "a=b"), ("", ""), (" =1", " =1"),
    ("„=“", "„=“"),
  ])
  func textThatWouldRunIsHeldBack(text: String, safe: String) {
    let table = Table(
      columns: [Column("a"), Column("b")], rows: [[.text(text), .texts([text, text])]])
    let result = table.spreadsheetSafe()
    #expect(result.rows == [[.text(safe), .texts([safe, text])]])
  }

  @Test func numbersStayNumbers() {
    let table = Table(
      columns: [Column("a"), Column("b"), Column("c")], rows: [[-5, -0.5, .texts([])]])
    #expect(table.spreadsheetSafe() == table)
  }
}
