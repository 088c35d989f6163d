import Testing

@testable import LineEditing

@Suite("What Tab puts in")
struct CompletionTests {
  /// The line after a Tab at the end of `line`, whose last word the candidates replace.
  private func complete(_ line: String, _ candidates: [String], isFinal: Bool = true) -> String? {
    let scalars = Array(line.unicodeScalars)
    let start = (scalars.lastIndex(of: " ") ?? -1) + 1
    let completion = Completion(
      candidates: candidates.map { .init(display: $0, insertion: $0, isFinal: isFinal) },
      replacing: start..<scalars.count)
    guard let edit = completion.edit(of: scalars) else { return nil }
    var changed = scalars
    changed.replaceSubrange(edit.range, with: edit.insertion.unicodeScalars)
    return String(String.UnicodeScalarView(changed))
  }

  @Test("one candidate goes in whole, several as far as they agree")
  func table() {
    #expect(complete("sho", ["show"]) == "show ")
    #expect(complete("load Cor", ["Corpus/"], isFinal: false) == "load Corpus/")
    #expect(complete("show", ["show"]) == "show ")
    #expect(complete("Corpus/", ["Corpus/"], isFinal: false) == nil)
    #expect(complete("show Dei", ["Deichbote-1", "Deichbote-2"]) == "show Deichbote-")
    #expect(complete("show Dei", ["'Deichbote 1'", "'Deichbote 2'"]) == "show 'Deichbote ")
    #expect(complete("s", ["show", "stats"]) == nil)
    #expect(complete("x", []) == nil)
    #expect(complete("", ["alpha", "beta"]) == nil)
  }

  @Test("what was typed is never shortened")
  func caseDiffers() {
    #expect(complete("deich", ["Deichbote", "Deichwacht"]) == "Deich")
    #expect(complete("deich", ["Deichbote", "deichwacht"]) == nil)
  }

  @Test("no character is split from its accents")
  func accents() {
    #expect(complete("M", ["Mu\u{308}nchen", "Munde"]) == nil)
    #expect(complete("M", ["Mü1", "Mü2"]) == "Mü")
  }

  @Test("a range beyond the line is cut, and a blank is not doubled")
  func edges() {
    let candidate = Completion.Candidate(display: "show", insertion: "show", isFinal: true)
    let wide = Completion(candidates: [candidate], replacing: 0..<99)
    #expect(wide.edit(of: Array("sh".unicodeScalars)) == .init(range: 0..<2, insertion: "show "))
    let inside = Completion(candidates: [candidate], replacing: 0..<2)
    #expect(inside.edit(of: Array("sh 1".unicodeScalars)) == .init(range: 0..<2, insertion: "show"))
  }

  @Test("the list is read downwards and fits the width")
  func columns() {
    let names = ["alpha", "bravo", "charlie", "delta", "echo"]
    #expect(
      CandidateColumns.lines(for: names, width: 25) == [
        "alpha    delta", "bravo    echo", "charlie",
      ])
    #expect(
      CandidateColumns.lines(for: names, width: 26) == ["alpha    charlie  echo", "bravo    delta"])
    #expect(CandidateColumns.lines(for: names, width: 8) == names)
    #expect(
      CandidateColumns.lines(for: names, width: 5) == ["alp…", "bra…", "cha…", "del…", "echo"])
    #expect(CandidateColumns.lines(for: [], width: 80).isEmpty)
    let many = CandidateColumns.lines(for: (1...240).map { "name\($0)" }, width: 80)
    #expect(many.last == "and 40 more")
    #expect(many.joined(separator: " ").split(separator: " ").count { $0.hasPrefix("name") } == 200)
  }

  @Test("no line of the list is wider than the terminal", arguments: [1, 2, 10, 37, 80, 200])
  func columnWidths(width: Int) {
    _ = CharacterLocale.establish()
    let names = (0..<90).map { String(repeating: "ü東", count: $0 % 13) + "\($0)" }
    for line in CandidateColumns.lines(for: names, width: width) {
      #expect(ScreenLayout.width(of: line.unicodeScalars) <= max(width, 2))
    }
  }
}
