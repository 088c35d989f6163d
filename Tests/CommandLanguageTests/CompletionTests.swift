import CommandLanguage
import Testing

@Suite struct CompletionTests {
  /// What may stand at `|`: the expectations, the prefix, the text to be replaced.
  static func completion(_ marked: String) -> String {
    let scalars = Array(marked.unicodeScalars)
    let cursor = scalars.firstIndex(of: "|") ?? scalars.count
    let text = marked.replacing("|", with: "", maxReplacements: 1)
    let context = grammar.completionContext(for: text, cursor: cursor)
    let replaced = SourceText(name: "", text: text).text(in: context.range)
    let quote = context.openQuote.map { " open \($0)" } ?? ""
    return context.expectations.map(describe).joined(separator: " ")
      + " [\(context.prefix)] [\(replaced)]" + quote
  }

  private static func describe(_ expectation: CompletionContext.Expectation) -> String {
    switch expectation {
    case .command: "command"
    case .subcommand(let name): "sub(\(name))"
    case .option(let name): "option(\(name))"
    case .value(let kind, _, let option):
      "value(\(option ?? "-"):\("\(kind)".prefix { $0 != "(" }))"
    case .document: "document"
    case .field: "field"
    case .operator(let field): "operator(\(field))"
    case .conditionValue(let field): "is(\(field))"
    case .connective: "connective"
    case .patternWord: "pattern"
    case .redirectionFile: "file"
    case .selection: "selection"
    case .variable: "variable"
    case .keyword(let word): "'\(word)'"
    }
  }

  @Test(arguments: [
    ("|", "command [] []"),
    ("co|", "command [co] [co]"),
    ("co|mpare 3", "command [co] [co]"),
    ("docs; w|", "command [w] [w]"),
    ("docs;|", "command [] []"),
    ("docs 3\nw|", "command [w] [w]"),
    ("let x = do|", "command [do] [do]"),
    ("let x |", "'=' [] []"),
    ("let x = |", "command [] []"),
    ("let |", " [] []"),
    ("docs # a|", " [] []"),
    ("unknown a|", " [] []"),
    ("docs |", "document 'where' option(docs) [] []"),
    ("zone |", "value(-:document) option(zone) [] []"),
    ("zone a |", "value(-:text) option(zone) [] []"),
    ("zone a 3 |", "'as' value(-:text) option(zone) [] []"),
    ("zone a 3 as |", "value(-:choice) option(zone) [] []"),
    ("zone a 3 as body |", "option(zone) [] []"),
    ("docs Hal|", "document [Hal] [Hal]"),
    ("docs 3 4 wh|", "document 'where' [wh] [wh]"),
    ("docs --to|", "option(docs) [--to] [--to]"),
    ("docs -|", "option(docs) [-] [-]"),
    ("docs --top |", "value(--top:integer) [] []"),
    ("docs --sort=so|", "value(--sort:field) [so] [so]"),
    ("docs --columns title,da|", "value(--columns:choices) [da] [da]"),
    ("who --type P|", "value(--type:choice) [P] [P]"),
    ("load da|", "value(-:inputFile) [da] [da]"),
    ("load a 'my fi|", "value(-:inputFile) [my fi] ['my fi] open '"),
    ("load a b\\ c|", "value(-:inputFile) [b c] [b\\ c]"),
    ("drop @ea|", "selection [@ea] [@ea]"),
    ("docs @ea|", "selection [@ea] [@ea]"),
    ("compare 1 --against |", "value(--against:documents) [] []"),
    (
      "compare 1 --against 2 |", "value(--against:documents) document 'where' option(compare) [] []"
    ),
    ("compare 1 --against 2 --p|", "option(compare) [--p] [--p]"),
    ("docs > |", "file [] []"),
    ("docs >> ou|", "file [ou] [ou]"),
    ("docs $ea|", "variable [$ea] [$ea]"),
    ("docs a/${ea|", "variable [$ea] [${ea]"),
    ("docs \"a $|", "variable [$] [$] open \""),
    ("docs '$ea|", "document [$ea] ['$ea] open '"),
    ("let x = \"do|", " [do] [\"do] open \""),
    ("docs $x/a|", " [] []"),
  ])
  func words(marked: String, expected: String) {
    #expect(Self.completion(marked) == expected)
  }

  @Test(arguments: [
    ("who Um|", "value(-:name) [Um] [Um]"),
    ("who |", "value(-:name) 'in' 'where' option(who) [] []"),
    ("who \"Kirill Um|", "value(-:name) [Kirill Um] [\"Kirill Um] open \""),
    ("who X |", "'in' 'where' option(who) [] []"),
    ("who X in |", "document 'where' option(who) [] []"),
    ("stats |", "sub(stats) document 'where' [] []"),
    ("stats wo|", "sub(stats) document [wo] [wo]"),
    ("stats words |", "document 'where' option(stats words) [] []"),
    ("docs where |", "field 'not' [] []"),
    ("docs where da|", "field [da] [da]"),
    ("docs where date |", "operator(date) [] []"),
    ("docs where date >= |", "is(date) [] []"),
    ("docs where date>=20|", "is(date) [20] [20]"),
    ("docs where source = \"Der |", "is(source) [Der ] [\"Der ] open \""),
    ("docs where a = b |", "connective document option(docs) [] []"),
    ("docs where a = b and |", "field 'not' [] []"),
    ("docs where (|", "field 'not' [] []"),
    ("docs where (a = b |", "connective ')' [] []"),
    ("docs where (a = b) a|", "connective document [a] [a]"),
    ("find |", "pattern 'where' option(find) [] []"),
    ("find Abk|", "pattern [Abk] [Abk]"),
    ("find a Abk|", "pattern [Abk] [Abk]"),
    ("find a i|", "pattern 'in' [i] [i]"),
    ("find a |", "pattern 'where' option(find) 'in' [] []"),
    ("find a --t|", "option(find) [--t] [--t]"),
    ("find (a|", "pattern [a] [a]"),
    ("find \"ein Abk|", "pattern [Abk] [Abk] open \""),
    ("find [a|", " [] []"),
    ("find /a|", " [] []"),
    ("find $ea|", "variable [$ea] [$ea]"),
    ("find a in |", "document 'where' option(find) [] []"),
  ])
  func places(marked: String, expected: String) {
    #expect(Self.completion(marked) == expected)
  }

  @Test(arguments: [
    ("docs Der", "Deichbote", "Deichbote"),
    ("docs Der", "Der Bote", "\"Der Bote\""),
    ("docs 'Der", "Der Bote", "'Der Bote'"),
    ("docs 'Der", "Der's", "\"Der's\""),
    ("docs \"D", "D$1\"\\", "\"D\\$1\\\"\\\\\""),
    ("docs a", "a*b", "\"a*b\""),
    ("stats ", "words", "\"words\""),
    ("docs ", "words", "words"),
    ("docs ", "@odd", "\"@odd\""),
    ("docs ", "in", "\"in\""),
    ("docs ", "--x", "\"--x\""),
    ("docs $e", "$early", "$early"),
    ("docs ${e", "$early", "${early}"),
    ("find U", "Umjerow", "Umjerow"),
    ("find U", "U.S.", "\"U.S.\""),
    ("find \"a U", "U\"S", "U\\\"S"),
    ("docs where a = x", "x(y)", "\"x(y)\""),
    ("docs --columns a,d", "date", "date"),
  ])
  func insertions(typed: String, candidate: String, expected: String) {
    let context = grammar.completionContext(for: typed)
    #expect(context.insertion(for: candidate) == expected)
  }

  @Test func aFolderKeepsItsQuoteOpen() {
    let context = grammar.completionContext(for: "load my")
    #expect(context.insertion(for: "my files/", isComplete: false) == "\"my files/")
    #expect(context.insertion(for: "files/", isComplete: false) == "files/")
    #expect(context.insertion(for: "@early", isSyntax: true) == "@early")
  }

  /// Whatever a document is called, what completion inserts names it.
  @Test(arguments: [
    "a b", "a'b", "a\"b", "$x", "a\\b", "#", ";", "a\nb", ">", "--", "-x", "where", "*?[", "|", "ä",
    "", "a>b", "(a)", "\\\"", "$", "2>",
  ])
  func insertedNamesAreReadBack(name: String) throws {
    for open in ["", "'", "\""] {
      let typed = "docs 1 " + open
      let context = grammar.completionContext(for: typed)
      let start = SourceText(name: "", text: typed).text(in: 0..<context.range.lowerBound)
      let line = start + context.insertion(for: name)
      let words = try #require(parse(line).statements.first?.invocation?.documents)
      #expect(words.last?.literal == name, "\(line)")
      #expect(words.count == 2)
    }
    let condition = "docs where a = "
    let context = grammar.completionContext(for: condition)
    let line = condition + context.insertion(for: name)
    let value = parse(line).statements.first?.invocation?.condition?.comparisons.first?.value
    #expect(value?.literal == name, "\(line)")
  }

  @Test(arguments: [
    ("docs", false), ("docs \\", true), ("docs 'a", true), ("docs \"a\\\"", true),
    ("find \"a", true), ("find l'accord", false), ("docs l'accord", true), ("docs # 'a", false),
    ("docs # \\", false), ("docs where a = \"b", true), ("nothing 'a", false), ("docs [a", false),
    ("let x = \"a", true), ("find [a", false), ("docs \\\\", false), ("docs a\\", true),
    ("docs '\\", true), ("docs \\\n", true), ("", false), ("docs\n", false),
  ])
  func continuation(text: String, expected: Bool) {
    #expect(grammar.needsContinuation(text) == expected)
  }
}
