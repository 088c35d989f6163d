import Foundation
import Testing

@testable import Statistics

/// Word lists counted by hand, and the counter measured against them.
struct SyllableTests {
  static func gold(_ name: String) throws -> [(word: String, count: Int)] {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Gold/\(name)")
    let text = try String(contentsOf: file, encoding: .utf8)
    return text.split(separator: "\n").compactMap { line in
      let cells = line.split(separator: "\t")
      guard cells.count == 3, let count = Int(cells[1]) else { return nil }
      return (String(cells[0]), count)
    }
  }

  @Test(arguments: [
    ("syllables.tsv", 300), ("syllables-second.tsv", 150), ("syllables-drawn.tsv", 300),
  ])
  func countsAgreeWithTheHandCountedList(name: String, least: Int) throws {
    let gold = try Self.gold(name)
    #expect(gold.count >= least)
    let wrong = gold.filter { SyllableCounter.german.syllables(in: $0.word) != $0.count }
    let report = wrong.map { "\($0.word) \(SyllableCounter.german.syllables(in: $0.word))" }
    let share = 1 - Double(wrong.count) / Double(gold.count)
    #expect(share >= 0.97, "\(share): \(report.joined(separator: ", "))")
  }

  @Test(arguments: [
    ("USA", 3), ("EU", 2), ("NATO", 2), ("AfD", 3), ("GmbH", 4), ("Lkws", 3), ("PCs", 2),
    ("POLIZEI", 3), ("LehrerInnen", 4), ("B'90", 3), ("Mio", 4),
  ])
  func abbreviations(word: String, expected: Int) {
    #expect(SyllableCounter.german.syllables(in: word) == expected)
  }

  @Test(arguments: [
    ("0", 1), ("7", 2), ("21", 4), ("1998", 8), ("2026", 7), ("3,5", 4), ("1.000", 3), ("007", 4),
    ("1000000", 5), ("2000000", 5), ("G20", 3), ("Covid-19", 4), ("1101", 4),
  ])
  func figuresAreSpoken(word: String, expected: Int) {
    #expect(SyllableCounter.german.syllables(in: word) == expected)
  }

  @Test(arguments: [
    ("the", 1), ("making", 2), ("nation", 2), ("table", 2), ("house", 1), ("houses", 2),
    ("wanted", 2), ("played", 1), ("government", 3), ("business", 2), ("created", 3), ("idea", 3),
    ("police", 2), ("officials", 3), ("society", 4), ("21", 3), ("USA", 3),
  ])
  func english(word: String, expected: Int) {
    #expect(SyllableCounter.english.syllables(in: word) == expected)
  }

  @Test func spellingsOfOneWordAgree() {
    let counter = SyllableCounter.german
    #expect(counter.syllables(in: "a\u{308}ußern") == counter.syllables(in: "äußern"))
    #expect(counter.syllables(in: "Bundes\u{AD}tag") == 3)
    for word in ["Steuererklärung", "Parteien", "Museum"] {
      let bytes = Array(word.utf8)
      #expect(counter.syllables(in: bytes.span) == counter.syllables(in: word))
    }
    #expect(WordLength.letters(in: "EU-Staat") == 7)
    #expect(WordLength.letters(in: "Größe") == 5)
  }
}
