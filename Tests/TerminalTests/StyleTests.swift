import Glibc
import Terminal
import Testing

@Suite("Styled text")
struct StyledTextTests {
  @Test("Without a theme there is no control sequence")
  func plain() {
    let text = StyledText("Reported ", .muted) + StyledText("Umland", .place)
    #expect(text.rendered(theme: nil) == "Reported Umland")
    #expect(text.width == 15)
  }

  @Test("Roles become the theme's sequences, line by line")
  func colours() {
    let text = StyledText("see ") + StyledText("one\ntwo", .error)
    #expect(
      text.rendered(theme: .standard)
        == "see \u{1B}[1;31mone\u{1B}[0m\n\u{1B}[1;31mtwo\u{1B}[0m")
  }

  @Test("Sequences from outside stay text")
  func gate() {
    let text = StyledText("\u{1B}[2J\u{9B}2J", .match)
    #expect(text.plain == "␛[2J\u{FFFD}2J")
    #expect(StyledText(line: "a\nb").plain == "a␊b")
    #expect(StyledText("a\nb").plain == "a\nb")
  }

  @Test("Neighbours in one role become one piece")
  func merging() {
    var text = StyledText("a", .time)
    text.append("b", .time)
    text.append("", .error)
    text.append("c")
    #expect(text.runs.map(\.text) == ["ab", "c"])
    #expect(StyledText("").isEmpty)
  }

  @Test("Wrapped lines keep the roles of their parts")
  func wrapping() {
    let text = StyledText("Talks in ") + StyledText("Bad Grünau", .place) + StyledText(" go on")
    let lines = text.wrapped(width: 13)
    #expect(lines.map(\.plain) == ["Talks in Bad", "Grünau go on"])
    #expect(lines[0].runs.map(\.style) == [.plain, .place])
    #expect(lines[1].runs.map(\.style) == [.place, .plain])
  }

  @Test("Themes are found by name, and errors look like something in each")
  func themes() {
    for theme in Theme.all {
      #expect(Theme.named(theme.name) == theme)
      #expect(theme.parameters(for: .plain).isEmpty)
      #expect(!theme.parameters(for: .error).isEmpty)
    }
    #expect(Theme.named("none such") == nil)
    #expect(
      Style.allCases.allSatisfy { style in
        Theme.mono.parameters(for: style).split(separator: ";").allSatisfy { $0.count == 1 }
      })
  }

  /// Red, green and blue of a colour of xterm's palette, each 0 to 255.
  private func colour(_ number: Int) -> [Double] {
    let basic: [[Double]] = [
      [0, 0, 0], [205, 0, 0], [0, 205, 0], [205, 205, 0], [0, 0, 238], [205, 0, 205],
      [0, 205, 205], [229, 229, 229], [127, 127, 127], [255, 0, 0], [0, 255, 0], [255, 255, 0],
      [92, 92, 255], [255, 0, 255], [0, 255, 255], [255, 255, 255],
    ]
    if number < 16 { return basic[number] }
    if number >= 232 { return Array(repeating: Double(8 + (number - 232) * 10), count: 3) }
    let steps = [(number - 16) / 36, (number - 16) / 6 % 6, (number - 16) % 6]
    return steps.map { $0 == 0 ? 0 : Double(55 + 40 * $0) }
  }

  /// The colour of the letters that the parameters of a sequence ask for.
  private func foreground(_ parameters: String) -> [Double]? {
    let numbers = parameters.split(separator: ";").compactMap { Int($0) }
    if let place = numbers.firstIndex(of: 38) { return colour(numbers[place + 2]) }
    for number in numbers {
      if (30...37).contains(number) { return colour(number - 30) }
      if (90...97).contains(number) { return colour(number - 82) }
    }
    return nil
  }

  /// The contrast of two colours by WCAG 2, 1 to 21.
  private func contrast(_ one: [Double], _ other: [Double]) -> Double {
    func luminance(_ colour: [Double]) -> Double {
      zip(colour, [0.2126, 0.7152, 0.0722]).reduce(0) { sum, part in
        let value = part.0 / 255
        return sum + part.1 * (value <= 0.03928 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4))
      }
    }
    let (first, second) = (luminance(one), luminance(other))
    return (max(first, second) + 0.05) / (min(first, second) + 0.05)
  }

  @Test(
    "Themes made for a ground are readable on it",
    arguments: [(Theme.light, 15), (Theme.bright, 0)])
  func readable(_ theme: Theme, ground: Int) {
    for style in Style.allCases {
      guard let letters = foreground(theme.parameters(for: style)) else { continue }
      let found = contrast(letters, colour(ground))
      #expect(found >= 4, "\(style): \(found)")
    }
  }
}
