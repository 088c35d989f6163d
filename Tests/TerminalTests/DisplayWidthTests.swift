import Terminal
import TestSupport
import Testing

@Suite("Display width")
struct DisplayWidthTests {
  @Test(
    "Columns of texts",
    arguments: [
      ("", 0), ("Genf", 4), ("Köln", 4), ("Ko\u{308}ln", 4), ("Москва", 6), ("会談", 4), ("ｱ", 1),
      ("Ａ", 2), ("한국", 4), ("\u{1112}\u{1161}\u{11AB}", 2), ("🤝", 2), ("👩‍💻", 2), ("👍🏽", 2),
      ("🏳️‍🌈", 2), ("❤", 1), ("❤️", 2), ("⌚︎", 1), ("🇨🇭", 2), ("🇨🇭🇩🇪", 4), ("a\u{200B}b", 2),
      ("█▏", 2), ("…", 1), ("\u{1B}", 0), ("👨‍👩‍👧‍👦!", 3), ("a👍🏽b🤝c", 7), ("ก็", 1),
    ])
  func widths(text: String, columns: Int) {
    #expect(DisplayWidth.of(text) == columns)
  }

  @Test(
    "A cut is visible and never wider than asked",
    arguments: [
      ("Deichbote", 9, "Deichbote"), ("Deichbote", 5, "Deic…"), ("Deichbote", 1, "…"),
      ("Deichbote", 0, ""), ("会談会談", 5, "会談…"), ("会談会談", 4, "会…"),
      ("e\u{301}e\u{301}e\u{301}", 2, "e\u{301}…"), ("👩‍💻👩‍💻", 3, "👩‍💻…"),
    ])
  func truncated(text: String, width: Int, expected: String) {
    #expect(DisplayWidth.truncated(text, to: width) == expected)
  }

  @Test("A cut at the start keeps the end")
  func truncatedAtStart() {
    #expect(DisplayWidth.truncatedAtStart("Deichbote", to: 5) == "…bote")
    #expect(DisplayWidth.truncatedAtStart("会談会談", to: 4) == "…談")
    #expect(DisplayWidth.truncatedAtStart("bote", to: 4) == "bote")
    #expect(DisplayWidth.truncatedAtStart("bote", to: 0) == "")
  }

  @Test("A longer mark is cut itself where there is no room for it")
  func asciiMark() {
    #expect(DisplayWidth.truncated("Deichbote", to: 6, mark: "...") == "Dei...")
    #expect(DisplayWidth.truncated("Deichbote", to: 2, mark: "...") == "..")
  }

  @Test("Padding goes by columns, not by characters")
  func padded() {
    #expect(DisplayWidth.padded("会", to: 4) == "会  ")
    #expect(DisplayWidth.padded("会", to: 4, alignment: .right) == "  会")
    #expect(DisplayWidth.padded("ab", to: 5, alignment: .center) == " ab  ")
    #expect(DisplayWidth.padded("abcdef", to: 3) == "abcdef")
  }

  @Test(
    "Lines break at blanks, long words between clusters",
    arguments: [
      ("", 10, [""]),
      ("one two three", 7, ["one two", "three"]),
      ("one two three", 6, ["one", "two", "three"]),
      ("one  two", 4, ["one", "two"]),
      ("abcdefgh", 3, ["abc", "def", "gh"]),
      ("a bcdefgh", 3, ["a", "bcd", "efg", "h"]),
      ("会談会談", 3, ["会", "談", "会", "談"]),
      ("  two blanks", 12, ["  two blanks"]),
      ("first\n\nthird line", 6, ["first", "", "third", "line"]),
      ("ab", 0, ["a", "b"]),
      ("会", 1, ["会"]),
    ])
  func wrapped(text: String, width: Int, expected: [String]) {
    #expect(DisplayWidth.wrapped(text, width: width) == expected)
  }

  @Test("Wrapping loses blanks only, and no line is too wide")
  func wrappingProperties() {
    var generator = SeededRandom(seed: 2)
    for length in 0..<300 {
      let text = Gate.line(RandomText.make(length: length, using: &generator))
      let width = 2 + length % 30
      let lines = DisplayWidth.wrapped(text, width: width)
      for line in lines where DisplayWidth.of(line) > width {
        // One cluster may be wider than any line; nothing else may.
        #expect(line.count == 1, "\(line.debugDescription) is wider than \(width)")
      }
      let kept = lines.joined().unicodeScalars.filter { $0 != " " }
      #expect(Array(kept) == text.unicodeScalars.filter { $0 != " " })
      #expect(DisplayWidth.of(DisplayWidth.truncated(text, to: width)) <= width)
    }
  }
}
