import NewsCorpus
import Search
import TestSupport
import Testing

/// Patterns and texts made to take for ever.
struct HostilePatternTests {
  private static let manyForms = SampleReport(
    (0..<2000).map { "a" + String(repeating: "a", count: $0 % 40) + "\($0)" }
      .joined(separator: " "))

  @Test(
    .timeLimit(.minutes(1)),
    arguments: [
      "/(a*)*b/", "/(a|a)*b/", "/(a|aa)+b/", "/(.*)(.*)(.*)(.*)x/", "/(a?){300}a{300}b/",
      "/.*.{400}b/", "/([a-z]+)*!/", "/(a|b)*a(a|b){30}/", "/((((a*)*)*)*)*b/",
      "*a*a*a*a*a*a*a*b",
    ])
  func expressionsTakeLinearTime(pattern: String) throws {
    let corpus = try corpus([Self.manyForms])
    #expect(try found(pattern, in: corpus).isEmpty)
  }

  @Test(
    .timeLimit(.minutes(1)),
    arguments: [
      ("[word=\"a\"] []* [word=\"b\"]", 0), ("[word=\"a\"] ([]* [word=\"b\"])?", 20_000),
      ("(([word=\"a\"])*)* [word=\"b\"]", 0), ("([word=\"a\"] | [])* [word=\"b\"]", 0),
      ("[word=\"a\"]+ [word=\"a\"]+ [word=\"a\"]+ [word=\"c\"]", 0),
      ("[]{0,300} [word=\"a\"] []{0,300} [word=\"b\"]", 0),
      ("[word=\"a\"] ([word=\"a\"]* [word=\"b\"])?", 20_000),
    ])
  func longParagraphsTakeLinearTime(pattern: String, count: Int) throws {
    let corpus = try corpus([
      SampleReport(Array(repeating: "a", count: 20_000).joined(separator: " "))
    ])
    #expect(try found(pattern, in: corpus).count == count)
  }

  @Test func anyTextIsReadOrRefused() {
    var random = SeededRandom(seed: 3)
    let pieces = [
      "a", "[", "]", "(", ")", "\"", "'", "/", "|", "<", ">", "{", "}", "*", "?", "+", "..", "5",
      "~", "\\", "word", "=", "PER", ":", " ", "%", "c", "&", "!", ",", "within", "s", "ä", "🙂",
      "\u{301}", "\n", "-", "^", "$",
    ]
    for _ in 0..<4000 {
      let text = (0..<Int.random(in: 0...12, using: &random)).map { _ in
        pieces[Int.random(in: 0..<pieces.count, using: &random)]
      }.joined()
      do {
        _ = try Query(text)
      } catch {
        let count = text.unicodeScalars.count
        #expect(
          error.range.lowerBound >= 0 && error.range.upperBound <= count
            && (count == 0 || !error.range.isEmpty),
          "\(text.debugDescription): \(error.message) \(error.range)")
        #expect(!error.message.isEmpty)
      }
    }
  }

  @Test(arguments: ["(", "[(", "/(", "[!"])
  func deepNestingIsRefused(opening: String) {
    let mark = String(opening.last ?? "(")
    let text = opening + String(repeating: mark, count: 5_000)
    #expect(throws: QueryError.self) { try Query(text) }
  }

  @Test func longPatternsAreRefused() {
    #expect(throws: QueryError.self) { try Query(String(repeating: "a", count: 30_000)) }
    #expect(throws: QueryError.self) { try Query(String(repeating: "a ", count: 9_000)) }
    #expect(throws: QueryError.self) { try Query("/" + String(repeating: "a", count: 9_000) + "/") }
  }
}
