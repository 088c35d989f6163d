import Foundation
import TestSupport
import Testing

@Suite("The benchmark text is the same for a seed, and its list of copies is true")
struct GenerateTextTests {
  private func generate(_ folder: TemporaryFolder, _ name: String, _ options: String...) throws {
    let program = try BuiltProduct.path(of: "generate-text")
    let result = try run(program, options + [folder.path(name)])
    #expect(result.status == 0, "\(result.stderr)")
  }

  @Test func theSameSeedGivesTheSameBytes() throws {
    let folder = try TemporaryFolder()
    try generate(folder, "a.txt", "--size", "200KB", "--seed", "7")
    try generate(folder, "b.txt", "--size", "200KB", "--seed", "7")
    try generate(folder, "c.txt", "--size", "200KB", "--seed", "8")
    let text = try folder.bytes(of: "a.txt")
    #expect(text.count >= 200_000)
    #expect(text == (try folder.bytes(of: "b.txt")))
    #expect(text != (try folder.bytes(of: "c.txt")))
  }

  @Test func copiesAndRevisionsAreWhatTheListSays() throws {
    let folder = try TemporaryFolder()
    try generate(
      folder, "news.jsonl", "--format", "jsonl", "--documents", "200", "--words", "80",
      "--copies", "0.1", "--revisions", "0.1")
    var texts: [String: String] = [:]
    for line in try folder.text(of: "news.jsonl").split(separator: "\n") {
      let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: String]
      texts[object?["id"] ?? ""] = object?["text"]
    }
    #expect(texts.count == 200)
    let rows = try folder.text(of: "news.jsonl.copies.tsv").split(separator: "\n").dropFirst()
      .map { $0.split(separator: "\t").map(String.init) }
    #expect((20...60).contains(rows.count), "a fifth of 200")
    for row in rows {
      let isSame = texts[row[0]] == texts[row[1]]
      #expect(isSame == (row[3] == row[4] && row[2] == "copy") || row[2] == "revision", "\(row)")
    }
    #expect(rows.contains { $0[2] == "revision" && texts[$0[0]] != texts[$0[1]] })
  }

  @Test func theVocabularyGrowsLikeAPowerOfTheText() throws {
    let folder = try TemporaryFolder()
    try generate(folder, "a.txt", "--size", "2MB")
    let words = try folder.text(of: "a.txt").split { !$0.isLetter }
    let small = Set(words.prefix(words.count / 10)).count
    let exponent = log(Double(Set(words).count) / Double(small)) / log(10)
    #expect((0.5...0.75).contains(exponent), "\(exponent)")
  }
}
