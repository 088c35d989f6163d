import TestSupport
import Testing

@testable import NewsCorpus

@Suite("A corpus with other pages, facts and zones") struct ChangingTests {
  @Test func aPageInPlaceEqualsLoadingItThere() throws {
    let pages = [page("a", "eins zwei"), page("b", "drei", "e\u{301}in zwei"), page("c", "vier")]
    let whole = try corpus(pages[0], pages[1], pages[2])
    let other = page("b", "fu\u{308}nf zwei sechs")
    let changed = try whole.changing([1: 0, 2: nil], from: corpus(other))
    let expected = try corpus(pages[0], other)
    #expect(changed.metadata == expected.metadata)
    #expect(Array(changed.tokenForms.buffer) == Array(expected.tokenForms.buffer))
    #expect(Array(changed.tokenStarts.buffer) == Array(expected.tokenStarts.buffer))
    #expect(changed[document: 1].zones == expected[document: 1].zones)
    #expect(whole.metadata.map(\.name) == ["a", "b", "c"], "the corpus itself stays")
    #expect(whole[document: 2].string(0..<99) == "vier")
  }

  /// Whatever is put in, replaced and left out: the corpus is the one of the pages that are left.
  @Test(arguments: 1...60 as ClosedRange<UInt64>)
  func anyChangeEqualsLoadingAnew(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    func made(_ name: String) -> (Page, Segmentation) {
      let words = ["der", "Kanal", "e\u{301}in", "u\u{308}ber", "Hafenmeisterei", "12", ",", "ü"]
      let lines = (0..<Int.random(in: 0..<4, using: &random)).map { _ in
        (0..<Int.random(in: 0..<9, using: &random)).map { _ in
          let word = words[Int.random(in: 0..<words.count, using: &random)]
          let isNew = Int.random(in: 0..<4, using: &random) == 0
          return isNew ? "\(word)\(Int.random(in: 0..<99, using: &random))" : word
        }.joined(separator: " ")
      }
      return page(name, lines.joined(separator: "\n"))
    }
    var pages = (0..<Int.random(in: 0..<9, using: &random)).map { made("seite\($0)") }
    var whole = try corpus(pages)
    for round in 0..<4 {
      let added = (0..<Int.random(in: 0..<3, using: &random)).map { made("neu\(round)-\($0)") }
      var builder = CorpusBuilder(adding: whole)
      for (page, segmentation) in added { try builder.append(page, segmentation: segmentation) }
      whole = builder.finish()
      pages += added
      var changes: [Int: Int?] = [:]
      var others: [(Page, Segmentation)] = []
      for number in pages.indices {
        switch Int.random(in: 0..<6, using: &random) {
        case 0: changes[number] = .some(nil)
        case 1:
          changes[number] = others.count
          others.append(made("anders"))
        default: continue
        }
      }
      whole = try whole.changing(changes, from: corpus(others))
      pages = pages.enumerated().compactMap { number, page in
        guard let change = changes[number] else { return page }
        return change.map { place in
          var other = others[place]
          other.0.metadata.name = page.0.metadata.name
          return other
        }
      }
      let expected = try corpus(pages)
      #expect(try snapshot(of: whole) == snapshot(of: expected), "round \(round)")
      #expect(everything(of: whole) == everything(of: expected), "round \(round)")
    }
  }

  @Test func namesComeFreeWithTheDocumentsThatHadThem() throws {
    let whole = try corpus(page("a", "eins"), page("b", "zwei"), page("a", "drei"), page("b", "x"))
    #expect(whole.metadata.map(\.name) == ["a", "b", "a-2", "b-2"])
    let left = try whole.changing([0: nil], names: [2: "a", 3: "b"])
    #expect(left.metadata.map(\.name) == ["b", "a", "b-2"])
  }

  @Test func otherFactsLeaveNamesAndTextAlone() throws {
    let whole = try corpus(page("a", "eins"), page("b", "zwei"))
    var facts = DocumentMetadata(name: "x", path: "x")
    facts.source = "Heidewarte"
    let changed = whole.describing([1: facts, 7: facts])
    #expect(changed.metadata.map(\.name) == ["a", "b"])
    #expect(changed.metadata.map(\.source) == [nil, "Heidewarte"])
    #expect(changed[document: 1].string(0..<9) == "zwei")
    #expect(whole.metadata[1].source == nil)
  }

  @Test(arguments: [
    ("a\nbb\n\nc", [0..<1, 2..<4, 5..<5, 6..<7]), ("", [0..<0]), ("a\n", [0..<1, 2..<2]),
    ("\n\n", [0..<0, 1..<1, 2..<2]),
  ])
  func linesAreNumberedFromOne(text: String, expected: [Range<Int>]) {
    let lines = TextLines(Column(Array(text.utf8)))
    #expect(lines.count == expected.count)
    #expect((1...expected.count).map { lines.bytes(ofLine: $0) } == expected)
    #expect(lines.bytes(ofLine: 0) == nil)
    #expect(lines.bytes(ofLine: expected.count + 1) == nil)
    for (number, range) in expected.enumerated() {
      #expect(lines.line(atByte: range.lowerBound) == number + 1)
    }
  }

  /// A document whose zones are given as kind and text, in the order of the text.
  static func document(_ text: String, _ zones: [(ZoneKind, String)]) throws -> Document {
    let bytes = Array(text.utf8)
    var start = 0
    var made: [Zone] = []
    for (kind, part) in zones {
      let part = Array(part.utf8)
      while start < bytes.count, !bytes[start...].starts(with: part) { start += 1 }
      made.append(Zone(range: start..<start + part.count, kind: kind))
      start += part.count
    }
    var builder = CorpusBuilder()
    try builder.append(
      Page(metadata: DocumentMetadata(name: "a", path: "a"), text: bytes, zones: made),
      segmentation: Segmentation())
    return builder.finish()[document: 0]
  }

  static let cases:
    [(text: String, zones: [(ZoneKind, String)], lines: [ClosedRange<Int>], result: [String])] = [
      (
        "Titel\nText eins\nText zwei",
        [(.title, "Titel"), (.body, "Text eins"), (.body, "Text zwei")],
        [3...3], ["title Titel", "body Text eins", "caption Text zwei"]
      ),
      (
        "Stand: heute  Der Satz.\nMehr",
        [(.dateline, "Stand: heute"), (.body, "Der Satz."), (.body, "Mehr")],
        [1...1], ["caption Stand: heute  Der Satz.", "body Mehr"]
      ),
      (
        "gebrochener\nAbsatz mit\ndrei Zeilen", [(.body, "gebrochener\nAbsatz mit\ndrei Zeilen")],
        [2...2], ["body gebrochener", "caption Absatz mit", "body drei Zeilen"]
      ),
      (
        "gebrochener\nAbsatz mit\ndrei Zeilen", [(.body, "gebrochener\nAbsatz mit\ndrei Zeilen")],
        [1...2], ["caption gebrochener\nAbsatz mit", "body drei Zeilen"]
      ),
      (
        "gebrochener\nAbsatz mit\ndrei Zeilen", [(.body, "gebrochener\nAbsatz mit\ndrei Zeilen")],
        [1...Int.max], ["caption gebrochener\nAbsatz mit\ndrei Zeilen"]
      ),
      ("eins\n\nzwei", [(.body, "eins"), (.body, "zwei")], [2...2], ["body eins", "body zwei"]),
      ("eins\nzwei", [(.body, "eins"), (.lead, "zwei")], [9...12], ["body eins", "lead zwei"]),
    ]

  @Test(arguments: cases.indices)
  func linesBecomeAnotherKind(number: Int) throws {
    let example = Self.cases[number]
    let document = try Self.document(example.text, example.zones)
    let marked = document.marking(document.zones, in: example.lines, as: .caption)
    #expect(marked.map { "\($0.kind) \(document.string($0.range))" } == example.result)
  }

  /// Whatever is marked: zones stay in order, hold every letter, and marked lines are of the kind.
  @Test(arguments: 1...40 as ClosedRange<UInt64>)
  func markingKeepsTheText(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    let text = RandomText.make(length: 300, using: &random)
      .split(separator: " ").joined(separator: Bool.random(using: &random) ? "\n" : " \n ")
    let plain = Page.plain(text, metadata: DocumentMetadata(name: "a", path: "a"))
    var builder = CorpusBuilder()
    try builder.append(plain, segmentation: Segmentation())
    let document = builder.finish()[document: 0]
    let lines = TextLines(document.text)
    let chosen = (0..<3).map { _ in
      let start = Int.random(in: 1...lines.count + 3, using: &random)
      return start...start + Int.random(in: 0..<5, using: &random)
    }
    var zones = document.marking(document.zones, in: chosen, as: .teaser)
    for zone in zones {
      let line = lines.line(atByte: zone.range.lowerBound)
      #expect((zone.kind == .teaser) == chosen.contains { $0.contains(line) })
    }
    #expect(zip(zones, zones.dropFirst()).allSatisfy { $0.range.upperBound <= $1.range.lowerBound })
    zones = document.marking(zones, in: [1...Int.max], as: .body)
    func letters(_ zones: [Zone]) -> [UInt8] {
      zones.flatMap { Array(document.text.buffer[$0.range]) }.filter { $0 > 0x20 }
    }
    #expect(letters(zones) == letters(document.zones))
  }
}
