import Foundation
import Languages
import NewsCorpus
import Testing

/// Words and their stems as the reference implementation of Snowball 3.1 gives them.
struct StemmerTests {
  static func pairs(_ name: String) throws -> [(word: String, stem: String)] {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Data/\(name)")
    let text = try String(contentsOf: file, encoding: .utf8)
    return text.split(separator: "\n").compactMap { line in
      let cells = line.split(separator: "\t")
      return cells.count == 2 ? (String(cells[0]), String(cells[1])) : nil
    }
  }

  @Test(arguments: [("de", "stems-de.tsv", 500), ("en", "stems-en.tsv", 500)])
  func agreesWithTheReference(language: String, file: String, least: Int) throws {
    let pairs = try Self.pairs(file)
    #expect(pairs.count >= least)
    let stemmer = Stemmer(language: language)
    let wrong = pairs.filter { stemmer.stem(of: $0.word) != $0.stem }
    #expect(
      wrong.isEmpty, "\(wrong.map { "\($0.word): \(stemmer.stem(of: $0.word)), not \($0.stem)" })")
  }

  @Test(arguments: [
    ("GESPRÄCHE", "gesprach"), ("Ge\u{AD}spräche", "gesprach"), ("Trump’s", "trump"), ("", ""),
    ("x", "x"), ("Я", "я"), ("12", "12"), ("日本語", "日本語"),
  ])
  func germanTakesAnySpelling(word: String, stem: String) {
    #expect(Stemmer.german.stem(of: word) == stem)
  }

  @Test func otherLanguagesAreReadAsGerman() {
    #expect(Stemmer(language: "und") == .german)
    #expect(Stemmer(language: "fr") == .german)
    #expect(Stemmer(language: "en") == .english)
  }

  @Test func indexHoldsEveryForm() throws {
    let corpus = try Corpus.of([
      Page.plain(
        "Das Gespräch und die Gespräche, 12 Gesprächs!",
        metadata: DocumentMetadata(name: "a", path: "a"))
    ])
    let index = try StemIndex(corpus.vocabulary, stemmer: .german)
    #expect(index.stemOfForm.count == corpus.vocabulary.count)
    let spoken = try #require(index.number(ofStemOf: "GESPRÄCHEN"))
    #expect(index.stems[Int(spoken)] == "gesprach")
    let forms = index.stemOfForm.indices.filter { index.stemOfForm[$0] == spoken }
    #expect(
      forms.map { corpus.vocabulary.text(of: UInt32($0)) } == [
        "Gespräch", "Gespräche", "Gesprächs",
      ])
    #expect(index.number(ofStemOf: "Brücke") == nil)
    #expect(index.number(ofStem: ",") != nil, "punctuation is its own stem")
  }

  @Test(arguments: [("de", "stems-de.tsv"), ("en", "stems-en.tsv")])
  func formsWithAStemAreThoseOfTheIndex(language: String, file: String) throws {
    let words = try Self.pairs(file).map(\.word)
    let corpus = try Corpus.of([
      Page.plain(
        words.joined(separator: " ") + " Übung uebung 'tis ’Tis ÜBUNGEN",
        metadata: DocumentMetadata(name: "a", path: "a"))
    ])
    let stemmer = Stemmer(language: language)
    let index = try StemIndex(corpus.vocabulary, stemmer: stemmer)
    for word in words {
      let wanted = index.number(ofStemOf: word)
      let expected = index.stemOfForm.indices.filter { index.stemOfForm[$0] == wanted }
      let found = try stemmer.forms(of: corpus.vocabulary, withStemOf: word)
      #expect(found.map { Int($0) } == expected, "\(word)")
    }
  }
}
