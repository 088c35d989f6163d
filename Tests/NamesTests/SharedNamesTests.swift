import Languages
import NewsCorpus
import TestSupport
import Testing

@testable import Names

/// What the reports of a selection show each other, and what is remembered between them.
@Suite struct SharedNamesTests {
  @Test func sequencesAreNumberedAsTheyCome() {
    var random = SeededRandom(seed: 3)
    var sequences = FormSequences()
    var numbers: [[UInt32]: Int] = [:]
    for _ in 0..<5_000 {
      let forms = (0..<Int.random(in: 1...4, using: &random)).map { _ in
        UInt32.random(in: 0..<12, using: &random)
      }
      #expect(sequences.number(of: forms[...]) == numbers[forms])
      let number = numbers[forms] ?? numbers.count
      numbers[forms] = number
      #expect(sequences.insert(forms[...]) == number)
    }
    #expect(sequences.count == numbers.count)
    for (forms, number) in numbers { #expect(sequences[number] == forms[...]) }
  }

  private static let texts = [
    "Präsident Karl Roth sprach in Ostermoor. Die Lindner Optik AG baut dort. Karl Roths Büro schwieg.",
    "Am Abend kam Karl Roth nach Ostermoor. Die Kanzlerin Anna Beck traf Roth.",
    "Anna Beck, Sprecherin des Amtes, lobte Ostermoor. Lindner Optik wuchs.",
  ]

  private func found() throws -> (Corpus, NameTagger, [(document: Int, annotation: [NameMention])])
  {
    let corpus = try Corpus.of(
      Self.texts.enumerated().map { number, text in
        Page.plain(text, metadata: DocumentMetadata(name: "page\(number)", path: "page\(number)"))
      })
    let tagger = NameTagger(model: try NameModel.embedded())
    let found = (0..<corpus.count).map {
      (document: $0, annotation: tagger.mentions(in: corpus[document: $0]))
    }
    return (corpus, tagger, found)
  }

  @Test func reportsKeepTheirOrderAndNoMentionOverlaps() throws {
    let (corpus, tagger, found) = try found()
    // So many that they are read in several stretches.
    let many = (0..<100).flatMap { _ in found }
    let completed = tagger.completed(many, of: corpus)
    #expect(completed.map(\.document) == many.map(\.document))
    for (place, report) in completed.enumerated() {
      #expect(report.annotation == completed[place % found.count].annotation)
      for (mention, next) in zip(report.annotation, report.annotation.dropFirst()) {
        #expect(mention.tokens.upperBound <= next.tokens.lowerBound)
      }
    }
  }

  @Test func rolesAreTheSameWithAMemory() throws {
    let (corpus, _, found) = try found()
    var memory = RoleMemory()
    var count = 0
    for report in found + found {
      let document = corpus[document: report.document]
      let alone = RoleFinder().roles(in: document, mentions: report.annotation)
      let remembered = RoleFinder().roles(
        in: document, mentions: report.annotation, memory: &memory)
      #expect(alone == remembered)
      count += alone.count
    }
    #expect(count > 0)
  }
}
