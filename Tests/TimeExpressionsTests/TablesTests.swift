import Languages
import NewsCorpus
import Testing

@testable import TimeExpressions

@Suite("Tables of words, rules and cases")
struct TablesTests {
  @Test("every table of the languages can be read", arguments: [Language.german, .english])
  func tablesCompile(language: Language) throws {
    let book = try RuleBook(language.code == "en" ? TimeLanguage.english : .german)
    #expect(book.rules.count > 50)
  }

  @Test("a wrong line is reported with its text")
  func wrongLine() {
    #expect(throws: RuleError.self) { try RuleBook(language(rules: "weekday: nonsense?")) }
    #expect(throws: RuleError.self) { try RuleBook(language(rules: "nonsense: weekday")) }
    #expect(throws: RuleError.self) { try RuleBook(language(rules: "weekday: (weekday")) }
    #expect(throws: RuleError.self) { try RuleBook(language(rules: "weekday: weekday?")) }
    #expect(throws: RuleError.self) { try RuleBook(language(words: "nonsense 3: Montag")) }
  }

  private func language(words: String = "", rules: String = "") -> TimeLanguage {
    TimeLanguage(
      words: words, rules: rules, abbreviations: [], compounds: [], joinedDays: ([], []),
      preteriteEndings: [], otherEndings: [], adjectiveBeginnings: [], presentEndings: [],
      participleBeginnings: [], participleEndings: [])
  }

  @Test("there are enough cases")
  func count() {
    #expect(CaseTable.all.count >= 400)
  }

  @Test("a sentence gives the expressions of its line", arguments: CaseTable.all)
  func sentence(_ sample: TaggerCase) {
    let tagger = sample.language == "en" ? TablesTests.english : TablesTests.german
    let bytes = Array(sample.text.utf8)
    let found = tagger.expressions(in: sample.text, reference: sample.date).map { expression in
      let span = String(decoding: bytes[expression.range], as: UTF8.self)
      return "\(span) | \(expression.type.rawValue) | \(expression.value)"
    }
    #expect(found == sample.expected)
  }

  private static let german = TimeTagger(.german)
  private static let english = TimeTagger(.english)
}
