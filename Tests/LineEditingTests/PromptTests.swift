import Testing

@testable import LineEditing

@Suite("Prompts")
struct PromptTests {
  @Test(
    "colours are marked, everything else that is no text is left out",
    arguments: [
      ("plain> ", "plain> ", "plain> "),
      ("\u{1B}[1mbold\u{1B}[0m> ", "bold> ", "\u{1}\u{1B}[1m\u{1}bold\u{1}\u{1B}[0m\u{1}> "),
      ("a> \u{1B}[0m", "a> ", "a>\u{1}\u{1B}[0m\u{1} "),
      ("\u{1B}[1m\u{1B}[34mx", "x", "\u{1}\u{1B}[1m\u{1B}[34m\u{1}x"),
      ("a\u{1B}[2Jb\n\u{1}c", "a[2Jbc", "a[2Jbc"),
      ("\u{1B}[1", "[1", "[1"), ("\u{1B}[0m", "", ""), ("", "", ""),
    ])
  func table(styled: String, text: String, marked: String) {
    #expect(Prompt(styled).text == text)
    #expect(Prompt(styled).marked == marked)
  }
}

@Suite("Where text lies on the screen")
struct ScreenLayoutTests {
  private func place(_ text: String, width: Int) -> [Int] {
    let position = ScreenLayout(width: width).position(after: text.unicodeScalars)
    return [position.row, position.column]
  }

  init() {
    _ = CharacterLocale.establish()
  }

  @Test("rows and columns")
  func positions() {
    #expect(place("", width: 10) == [0, 0])
    #expect(place("abc", width: 10) == [0, 3])
    #expect(place("abcdefghij", width: 10) == [1, 0])
    #expect(place("äöü\nab", width: 10) == [1, 2])
    #expect(place("ab\tc", width: 20) == [0, 9])
    #expect(place("東京", width: 3) == [1, 2])
    #expect(place("e\u{301}", width: 3) == [0, 1])
    #expect(place("\u{7}", width: 9) == [0, 2])
  }

  private func folded(_ text: String, _ width: Int, _ newWidth: Int) -> Int {
    ScreenLayout(width: width).row(after: text.unicodeScalars, foldedTo: newWidth)
  }

  @Test("rows after a change of width")
  func folding() {
    let thirty = "abcdefghijklmnopqrstuvwxyz1234"
    #expect(folded(thirty, 80, 20) == 1)
    #expect(folded(thirty, 20, 80) == 0)
    #expect(folded(thirty, 20, 7) == 4)
    #expect(folded("ab\n" + thirty, 80, 20) == 2)
    // The blank in the last column of the first row makes it one of its own.
    #expect(folded("abcd efgh", 5, 80) == 1)
    #expect(folded("abcd efgh", 5, 2) == 4)
    #expect(folded("abcde efgh", 5, 80) == 0)
  }

  @Test("UTF-8 is established whatever the environment says")
  func locale() {
    #expect(CharacterLocale.establish())
    #expect(ScreenLayout.width(of: "東" as Unicode.Scalar) == 2)
  }
}
