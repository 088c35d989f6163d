import Testing

@testable import LineEditing

@Suite("Lines remembered")
struct LineHistoryTests {
  private func history(_ lines: [String], limit: Int = 100) -> LineHistory {
    var history = LineHistory(limit: limit)
    for line in lines { history.add(line) }
    return history
  }

  @Test("up and down, and back to what was being typed")
  func walk() {
    var history = history(["a", "b", "b", "", "c"])
    #expect(history.lines == ["a", "b", "c"])
    #expect(history.older(than: "draft") == "c")
    #expect(history.older(than: "c") == "b")
    #expect(history.older(than: "b changed") == "a")
    #expect(history.older(than: "a") == nil)
    #expect(history.newer() == "b")
    #expect(history.newer() == "c")
    #expect(history.newer() == "draft")
    #expect(history.newer() == nil)
  }

  @Test("the oldest lines go first")
  func limit() {
    let history = history((1...1000).map(String.init), limit: 10)
    #expect(history.lines.suffix(10).elementsEqual((991...1000).map(String.init)))
    #expect(history.lines.count <= 11)
  }

  @Test("a search goes from match to match and says when there is none")
  func search() {
    let lines = ["who Anna", "find Größe", "WHO Bert", "stats"]
    var search = HistorySearch(text: "typed", cursor: 2)
    search.extend(with: "wh".unicodeScalars, in: lines)
    #expect(search.match == 2 && search.offset == 0 && !search.hasFailed)
    search.step(older: true, in: lines)
    #expect(search.match == 0)
    search.step(older: true, in: lines)
    #expect(search.match == 0 && search.hasFailed)
    search.step(older: false, in: lines)
    #expect(search.match == 2 && !search.hasFailed)
    search.extend(with: "x".unicodeScalars, in: lines)
    #expect(search.hasFailed && search.prompt.text == "(not found) whx: ")
    search.shorten(in: lines)
    #expect(search.match == 2 && !search.hasFailed)

    var capital = HistorySearch(text: "", cursor: 0)
    capital.extend(with: "WH".unicodeScalars, in: lines)
    capital.step(older: true, in: lines)
    #expect(capital.match == 2 && capital.hasFailed)

    var umlaut = HistorySearch(text: "", cursor: 0)
    umlaut.extend(with: "öß".unicodeScalars, in: lines)
    #expect(umlaut.match == 1 && umlaut.offset == 7)

    var empty = HistorySearch(text: "", cursor: 0)
    empty.extend(with: "a".unicodeScalars, in: [])
    empty.step(older: true, in: [])
    empty.shorten(in: [])
    #expect(empty.match == nil)
  }
}
