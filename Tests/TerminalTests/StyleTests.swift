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
}
