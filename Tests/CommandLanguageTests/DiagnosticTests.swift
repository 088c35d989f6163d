import CommandLanguage
import Testing

@Suite struct DiagnosticTests {
  @Test(arguments: [
    ("compere 1 2", "1:1+7 unknown command `compere` — did you mean `compare`?"),
    ("xyzzy", "1:1+5 unknown command `xyzzy` — try: help"),
    ("Docs", "1:1+4 unknown command `Docs` — did you mean `docs`?"),
    ("@early", "1:1+6 unknown command `@early` — a result is no command; try: docs @early"),
    (
      "docs; compere; wo 3\nfnd x",
      """
      1:7+7 unknown command `compere` — did you mean `compare`?
      1:16+2 unknown command `wo` — did you mean `who`?
      2:1+3 unknown command `fnd` — did you mean `find`?
      """
    ),
    ("nothing \"a;b\" 'c; docs", "1:1+7 unknown command `nothing` — try: help"),
    ("$x docs", "1:1+2 the name of a command cannot be a variable"),
    ("--top 5 docs", "1:1+5 an option stands after its command — try: docs --top"),
    ("> a.csv", "1:1+1 a redirection stands after its command — try: docs > result.csv"),
    ("where a = b", "1:1+5 `where` stands after a command — try: docs where language = de"),
    (
      "stats trend",
      "1:1+11 `stats trend` needs WORD — usage: stats trend WORD… [in DOCUMENT…] [where CONDITION]"
    ),
    (
      "stats 3 words",
      "1:9+5 `words` stands directly after `stats` — try: stats words, or quote it if a document has this name"
    ),
    ("quit 3", "1:6+1 `quit` takes no arguments — usage: quit"),
    ("drop @a b", "1:9+1 `drop` takes no more arguments — usage: drop SELECTION"),
    (
      "drop early",
      "1:6+5 expected a selection such as `@early`, found `early` — did you mean `@early`?"
    ),
  ])
  func commands(script: String, expected: String) {
    #expect(reading(of: script) == expected)
  }

  @Test(arguments: [
    ("docs --tpo 5", "1:6+5 `docs` has no option `--tpo` — did you mean `--top`?"),
    ("docs --pairs", "1:6+7 `docs` has no option `--pairs` — it is an option of `compare`"),
    ("docs --help", "1:6+6 `docs` has no option `--help` — try: help docs"),
    ("docs --top", "1:6+5 `--top` needs a value — try: --top N"),
    ("docs --top --sort date", "1:6+5 `--top` needs a value — try: --top N"),
    ("docs --top x", "1:12+1 expected a whole number from 1 to 1000, found `x`"),
    ("docs --top 0", "1:12+1 expected a whole number from 1 to 1000, found `0`"),
    ("docs --top 5 --top 6", "1:14+5 `--top` is given twice"),
    ("who --mentions=yes", "1:15+4 `--mentions` takes no value — try: --mentions"),
    (
      "who --type PRE",
      "1:12+3 expected one of `PER`, `ORG`, `LOC`, found `PRE` — did you mean `PER`?"
    ),
    (
      "docs --columns title,dat,x",
      "1:22+3 expected one of `title`, `date`, `source`, found `dat` — did you mean `date`?"
    ),
    ("compare --threshold 0,5", "1:21+3 expected a number, found `0,5` — try: 0.5"),
    ("compare --threshold nan", "1:21+3 expected a number, found `nan`"),
    ("load x --date '19'", "1:16+1 this is no date — try: 2026-02-05"),
  ])
  func options(script: String, expected: String) {
    #expect(reading(of: script) == expected)
  }

  @Test(arguments: [
    (
      "docs in 3",
      "1:6+2 `docs` takes documents without `in` — try: docs 3"
    ),
    (
      "who Kirill Umjerow",
      "1:12+7 `who` takes only NAME before `in` — documents follow `in`: in Umjerow; a name of several words is quoted: \"Kirill Umjerow\""
    ),
    ("who in", "1:5+2 `in` needs documents — try: in 1, or: in @early"),
    ("who in 3 in 4", "1:10+2 `in` is given twice — write all documents after one `in`"),
    ("docs >", "1:6+1 `>` needs a file — try: > result.csv"),
    ("docs > a > b", "1:10+3 the result goes to one file only"),
    ("docs > ''", "1:8+2 the name of a file cannot be empty"),
    (
      "docs | head",
      "1:6+1 `|` has no meaning here — pipe outside: depesche -c '…' | head"
    ),
    (
      "docs 'a b",
      "1:6+1 this quote is never closed — close it, or write `\\'` for the character itself"
    ),
    (
      "docs\n\"a b\nwho\n",
      "2:1+1 this quote is never closed — close it, or write `\\\"` for the character itself"
    ),
    (
      "docs ${x y",
      "1:6+2 `${` is not followed by a name and `}` — try: ${name}, or write `\\$` for the character itself"
    ),
    ("let", "1:4+1 `let` needs a name — try: let early = docs where date < 2026-02-05"),
    ("let x docs", "1:7+1 expected `=` after `let x` — try: let x = docs, or: let x = \"text\""),
    (
      "let x =",
      "1:7+1 `let x =` needs a command or a text — try: let x = docs, or: let x = \"text\""
    ),
    ("let all = docs", "1:5+3 `all` is a reserved name — choose another name"),
    ("let 2x = docs", "1:5+2 `2x` is no name: letters, digits, `_` and `-`, a letter first"),
    (
      "let $x = docs",
      "1:5+2 `$x` is no name: letters, digits, `_` and `-`, a letter first — try: let x = …"
    ),
    (
      "let x = Friede",
      "1:9+6 unknown command `Friede` — to keep text, quote it: let x = \"Friede\""
    ),
    (
      "let x = \"a\" b",
      "1:13+1 the text for `let` ends before this — quote all of it: let x = \"… …\""
    ),
    ("let x = let y = docs", "1:9+3 `let` cannot stand inside `let`"),
  ])
  func structure(script: String, expected: String) {
    #expect(reading(of: script) == expected)
  }

  @Test(arguments: [
    ("docs where", "1:11+1 expected a field — try: where source = \"…\""),
    ("docs where date", "1:16+1 expected an operator after `date` — operators: = != < <= > >= ~"),
    (
      "docs where date >=",
      "1:19+1 `date >=` needs a value — a value with blanks is quoted: date >= \"…\""
    ),
    (
      "docs where a =  # b", "1:15+1 `a =` needs a value — a value with blanks is quoted: a = \"…\""
    ),
    ("docs where a = b and  \nwho", "1:21+1 expected a field — try: where source = \"…\""),
    ("docs where a == b", "1:14+2 unknown operator `==` — did you mean `=`?"),
    (
      "docs where a like b",
      "1:14+1 expected an operator after `a` — `~` asks whether a field contains a text: a ~ \"…\""
    ),
    ("docs where (a = b", "1:12+1 this `(` is never closed — add `)`"),
    ("docs where (a = b c)", "1:19+1 expected `and`, `or` or `)`"),
    ("docs where a = b)", "1:17+1 this `)` closes no `(`"),
    ("docs where a = b and", "1:21+1 expected a field — try: where source = \"…\""),
    (
      "docs where a = b where c = d",
      "1:18+5 `where` is given twice — join the conditions with `and`"
    ),
    ("docs where date = gestern", "1:19+7 expected a date"),
    (
      "docs where a = \"b",
      "1:16+1 this quote is never closed — close it, or write `\\\"` for the character itself"
    ),
    ("quit where a = b", "1:6+5 `quit` takes no conditions — usage: quit"),
  ])
  func conditions(script: String, expected: String) {
    #expect(reading(of: script) == expected)
  }

  @Test(arguments: [
    ("find", "1:1+4 `find` needs a pattern — try: find Abkommen"),
    ("find in 3", "1:1+4 `find` needs a pattern — try: find Abkommen"),
    ("find #tag", "1:1+4 `find` needs a pattern — try: find Abkommen"),
    ("find a b%c in 3", "1:9+1 `%` is not understood"),
    (
      "find a [b; docs\nfnd",
      "1:8+1 this `[` is never closed — close it, or write `\\[` for the character itself\n2:1+3 unknown command `fnd` — did you mean `find`?"
    ),
    (
      "find \"a",
      "1:6+1 this quote is never closed — close it, or write `\\\"` for the character itself"
    ),
  ])
  func patterns(script: String, expected: String) {
    #expect(reading(of: script) == expected)
  }

  @Test(arguments: [
    (
      "docs --tpo 5",
      """
      t.dep:1:6: error: `docs` has no option `--tpo`
      docs --tpo 5
           ^~~~~
        did you mean `--top`?
      """
    ),
    (
      "who\n\tdocs \u{65}\u{301}日 --tpo",
      """
      t.dep:2:11: error: `docs` has no option `--tpo`
      \tdocs e\u{301}日 --tpo
      \t         ^~~~~
        did you mean `--top`?
      """
    ),
    (
      "xx\u{1B}[31m\u{9B}",
      """
      t.dep:1:1: error: unknown command `xx␛[31m�`
      xx␛[31m�
      ^~~~~~~~
        try: help
      """
    ),
  ])
  func rendering(script: String, expected: String) {
    #expect(parse(script).diagnostics.first?.rendered == expected)
  }

  @Test func aLongLineIsShownAroundItsCaret() throws {
    let text =
      "docs " + String(repeating: "a ", count: 500) + "--tpo " + String(repeating: "b ", count: 500)
    let lines = try #require(parse(text).diagnostics.first).rendered.split(separator: "\n")
    #expect(lines[0] == "t.dep:1:1006: error: `docs` has no option `--tpo`")
    #expect(lines[1].count == 162 && lines[1].hasPrefix("…") && lines[1].hasSuffix("…"))
    let caret = lines[2].count - 5
    #expect(lines[1].dropFirst(caret).hasPrefix("--tpo"))
  }

  @Test func withoutAPlace() {
    let diagnostic = Diagnostic(
      "no documents are loaded", severity: .warning, advice: "try: load FILE")
    #expect(diagnostic.rendered == "warning: no documents are loaded\n  try: load FILE")
  }

  @Test(arguments: [
    ("compere", ["compare"]), ("umerow", ["Umjerow"]), ("MULLER", ["Müller"]),
    ("strasse", ["Straße"]), ("comp", ["compare"]), ("zzz", []), ("", []), ("x", []),
    ("ahllo", ["hallo"]), ("hallX", ["hallo", "halle"]),
  ])
  func closest(word: String, expected: [String]) {
    let names = ["compare", "Umjerow", "Müller", "Straße", "hallo", "halle"]
    #expect(Suggestions.closest(to: word, among: names) == expected)
  }
}
