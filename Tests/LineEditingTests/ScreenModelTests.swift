import TestSupport
import Testing

/// The model screen itself, which all tests at a terminal rely on.
@Suite("The model screen")
struct ScreenModelTests {
  private func screen(_ text: String, columns: Int = 10, rows: Int = 4) -> ScreenModel {
    var screen = ScreenModel(columns: columns, rows: rows)
    screen.feed(Array(text.utf8))
    return screen
  }

  @Test(
    "what is to be seen",
    arguments: [
      ("abc\r\ndef", "abc\ndef"), ("abc\rX", "Xbc"), ("abc\u{8}\u{8}X", "aXc"),
      ("abcdefghijkl", "abcdefghij\nkl"), ("abcdefghij\r\nk", "abcdefghij\nk"),
      ("abcdefghi\u{1B}[D\u{1B}[K", "abcdefgh"), ("a\r\nb\r\nc\u{1B}[2A\u{1B}[J", "a"),
      ("abcdef\u{1B}[3G\u{1B}[2P", "abef"), ("abcdef\u{1B}[3G\u{1B}[2@", "ab  cdef"),
      ("abc\u{1B}[2G\u{1B}[4hX\u{1B}[4lY", "aXYc"), ("a\r\nb\u{1B}[H\u{1B}[L", "\na\nb"),
      ("1\r\n2\r\n3\r\n4\r\n5", "2\n3\n4\n5"), ("\u{1B}[31mred\u{1B}[0m", "red"),
      ("\u{1B}]0;title\u{7}x\u{1B}(By", "xy"), ("東京é\u{301}x", "東京é\u{301}x"),
      ("abcdefghi東", "abcdefghi\n東"), ("ab\u{1B}[2;3Hc", "ab\n  c"),
    ])
  func table(bytes: String, text: String) {
    #expect(screen(bytes).text == text)
  }

  @Test("another width folds and joins long rows")
  func folding() {
    var model = screen("one\r\nabcdefghijklmno")
    model.resize(columns: 5, rows: 6)
    #expect(model.text == "one\nabcde\nfghij\nklmno")
    model.resize(columns: 20, rows: 6)
    #expect(model.text == "one\nabcdefghijklmno")
    #expect(model.cursor.row == 1)
  }
}
