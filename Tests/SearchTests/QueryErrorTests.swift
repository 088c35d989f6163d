import Search
import Testing

/// Patterns that cannot be read: what is said, and what of the pattern is meant.
struct QueryErrorTests {
  @Test(arguments: [
    ("", "the pattern is empty", ""),
    ("  ", "the pattern is empty", "  "),
    ("\"Kanal", "this quote is never closed", "\""),
    ("der [word=\"Kanal\"", "this `[` is never closed", "["),
    ("der [word=\"Kanal", "this quote is never closed", "\""),
    ("[", "this `[` is never closed", "["),
    ("(Kanal | Weg", "this `(` is never closed", "("),
    ("Kanal)", "this `)` closes no group", ")"),
    ("()", "the group ends where something is expected", ")"),
    ("Kanal ]", "this `]` closes nothing", "]"),
    ("Kanal]", "this `]` closes nothing", "]"),
    ("<PER", "this `<` is never closed", "<"),
    ("/Kanal", "this `/` is never closed", "/"),
    ("//", "the regular expression is empty", "//"),
    ("/Kanal/x", "unknown flag `x`", "x"),
    ("/Kan(al/", "this `(` is never closed", "("),
    ("/Kanal)/", "this `)` closes no group", ")"),
    ("/[a-/", "this `[` is never closed", "["),
    ("/[z-a]/", "this is no range of characters", "z-a"),
    ("/*a/", "`*` has nothing to repeat", "*"),
    ("/a**/", "a repetition cannot be repeated", "*"),
    ("/a{3,2}/", "the first number is larger than the second", "{3,2}"),
    ("/a{}/", "this is no number of times", "{}"),
    ("/a{x}/", "this is no number of times", "{x}"),
    ("/a{0}/", "nothing can be repeated 0 times", "{0}"),
    ("/^Kanal/", "`^` is not needed: the expression always matches a whole token", "^"),
    ("/\\b/", "unknown escape `\\b`", "\\b"),
    ("/\\p{Foo}/", "unknown class of characters", "\\p{Foo}"),
    ("/(?=a)/", "groups of this kind are not supported", "(?="),
    (
      "/(a{1000}){1000}/",
      "the regular expression is too large once its repetitions are written out",
      "(a{1000}){1000}"
    ),
    ("/a{2000}/", "at most 1000 repetitions", "{2000}"),
    ("[wrod=\"a\"]", "unknown attribute `wrod`", "wrod"),
    ("[word]", "expected `=` or `!=`", "]"),
    ("[word=a]", "expected a value in quotes", "a"),
    ("[word=\"\"]", "the value is empty", "\"\""),
    ("[word=\"a\" %x]", "unknown flag `%x`", "x"),
    ("[word=\"a\" lower=\"b\"]", "expected `&`, `|` or `]`, found `l`", "l"),
    ("[word=\"a\" &]", "expected an attribute", "]"),
    ("[zone=\"titel\"]", "there is no zone `titel`", "titel"),
    ("a []{2,1}", "the first number is larger than the second", "{2,1}"),
    ("a []{5000}", "at most 1000 repetitions", "{5000}"),
    (
      "a []{1000} []{1000} []{1000}",
      "the pattern is too large once its repetitions are written out",
      "a []{1000} []{1000} []{1000}"
    ),
    ("a (b{2})", "this repetition has nothing to repeat", "{"),
    ("\"a\"?*", "a repetition cannot be repeated", "*"),
    ("[]", "the pattern matches everything", "[]"),
    ("*", "the pattern matches everything", "*"),
    ("/.*/", "the pattern matches everything", "/.*/"),
    ("[] *", "the pattern matches everything", "[] *"),
    ("(a)?", "the pattern matches even where nothing stands", "(a)?"),
    ("(a)* []*", "the pattern matches even where nothing stands", "(a)* []*"),
    ("Kanal |", "nothing follows this `|`", "|"),
    ("| Kanal", "nothing stands before this `|`", "|"),
    ("Kanal ..5", "nothing follows this distance", "..5"),
    ("..5 Kanal", "a distance stands between two words", "..5"),
    ("a ..5 ..5 b", "a distance stands between two words", "..5"),
    ("a ..x b", "expected a number of words after `..`", "..x"),
    ("a ..0 b", "a distance is a number of words from 1 to 100", "..0"),
    ("a ..10000 b", "a distance is a number of words from 1 to 100", "..10000"),
    ("<PRE>", "unknown type `PRE`", "PRE"),
    ("<>", "expected a type of name or time", "<>"),
    ("<PER:>", "nothing follows this `:`", ":"),
    ("~", "expected one word after `~`", "~"),
    ("~Kan*", "a stem has no wildcards", "~Kan*"),
    ("~\"der Kanal\"", "expected one word after `~`", "~"),
    ("[word=\"a\"] within p", "expected `s` for sentence after `within`", "p"),
    ("[word=\"a\"] within s b", "`within s` ends a pattern", "b"),
    ("a:\"x\" a:\"y\"", "the label `a` stands twice", "a:"),
    ("\"\"", "there is no word to find here", "\"\""),
  ])
  func tellsWhatIsWrong(pattern: String, message: String, meant: String) {
    let error = #expect(throws: QueryError.self) { try Query(pattern) }
    guard let error else { return }
    #expect(error.message == message)
    let scalars = Array(pattern.unicodeScalars)
    guard error.range.lowerBound >= 0, error.range.upperBound <= scalars.count else {
      Issue.record("range \(error.range) lies outside the pattern")
      return
    }
    var part = String.UnicodeScalarView()
    part.append(contentsOf: scalars[error.range])
    #expect(String(part) == meant)
  }

  @Test(arguments: [
    ("[wrod=\"a\"]", "did you mean `word`?"), ("<PRE>", "did you mean `PER`?"),
    (
      "[lemma=\"a\"]",
      "there are `word`, `lower`, `stem`, `shape`, `name`, `time`, `zone`"
    ),
    ("[zone=\"titel\"]", "did you mean `title`?"), ("a []{2,1}", "write `{1,2}`"),
  ])
  func saysWhatWouldWork(pattern: String, advice: String) {
    let error = #expect(throws: QueryError.self) { try Query(pattern) }
    #expect(error?.advice == advice)
  }

  @Test func rangesCountScalars() {
    let error = #expect(throws: QueryError.self) { try Query("🙂 e\u{301} [wort=\"a\"]") }
    #expect(error?.range == 6..<10)
  }
}
