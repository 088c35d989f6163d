import Terminal
import TestSupport
import Testing

@Suite("Gate")
struct GateTests {
  @Test(
    "Every dangerous scalar becomes a symbol",
    arguments: [
      ("", ""),
      ("Grüße aus Genf", "Grüße aus Genf"),
      ("red \u{1B}[31m", "red ␛[31m"),
      ("bell \u{07} null \u{00}", "bell ␇ null ␀"),
      ("a\tb\nc\r", "a␉b␊c␍"),
      ("\u{7F}", "␡"),
      ("c1 \u{9B}31m\u{85}", "c1 \u{FFFD}31m\u{FFFD}"),
      ("\u{202E}txt.exe\u{2066}", "\u{FFFD}txt.exe\u{FFFD}"),
      ("\u{200E}\u{200F}\u{061C}", "\u{FFFD}\u{FFFD}\u{FFFD}"),
      ("one\u{2028}two\u{2029}", "one\u{2424}two\u{2424}"),
      ("\u{FEFF}mark", "\u{FFFD}mark"),
      ("tag \u{E0041}", "tag \u{FFFD}"),
      ("Переговоры – 会談 🤝 é é", "Переговоры – 会談 🤝 é é"),
    ])
  func replaces(text: String, expected: String) {
    #expect(Array(Gate.line(text).unicodeScalars) == Array(expected.unicodeScalars))
  }

  @Test("Text of several lines keeps its line ends and nothing else")
  func text() {
    #expect(Gate.text("a\nb\tc\r\n") == "a\nb␉c␍\n")
  }

  @Test("One scalar for one scalar, no control left, and a second pass changes nothing")
  func properties() {
    var generator = SeededRandom(seed: 1)
    for length in 0..<400 {
      let text = RandomText.make(length: length % 60, using: &generator)
      for passed in [Gate.line(text), Gate.text(text)] {
        #expect(passed.unicodeScalars.count == text.unicodeScalars.count)
        #expect(
          !passed.unicodeScalars.contains {
            $0 != "\n"
              && [.control, .lineSeparator, .paragraphSeparator]
                .contains($0.properties.generalCategory)
          })
        #expect(passed.unicodeScalars.allSatisfy { !$0.properties.isBidiControl })
      }
      #expect(Gate.line(Gate.line(text)) == Gate.line(text))
      #expect(!Gate.line(text).unicodeScalars.contains("\n"))
    }
  }

  @Test("The quick look over the bytes misses no scalar")
  func everyScalar() {
    for value in UInt32(0)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let passed = Gate.line(String(Character(scalar))).unicodeScalars.first
      if passed != Gate.replacement(for: scalar) ?? scalar {
        Issue.record("U+\(String(value, radix: 16)) slipped through")
      }
    }
  }
}

extension Unicode.Scalar.Properties {
  /// Whether the scalar changes the direction of text (Bidi_Control).
  fileprivate var isBidiControl: Bool {
    ["LEFT-TO-RIGHT ", "RIGHT-TO-LEFT ", "ARABIC LETTER MARK", "POP DIRECTIONAL", "FIRST STRONG"]
      .contains { name?.hasPrefix($0) == true }
  }
}
