import CommandLanguage
import Testing

@Suite struct ExpansionTests {
  static let values: [String: VariableValue] = [
    "x": "value", "two": "a b", "star": "a*", "sel": "@early", "date": "2026-02-05", "n": "5",
    "1": "first", "2": "second part", "@": ["first", "second part"], "empty": "",
    "kept": VariableValue(["in.txt"], origin: .argument),
  ]

  static func lookup(_ name: String) -> VariableValue? { values[name] }

  /// The words a word stands for: `text`, glob after `~`, selection after `@=`, `!` for arguments.
  static func expansion(of written: String) -> String {
    do throws(Diagnostic) {
      let invocation = parse("docs \(written)").statements.first?.invocation
      guard let word = invocation?.documents.first else { return "no word" }
      let words = try word.expanded(with: lookup)
      return words.map { word in
        var text = word.text
        if let glob = word.glob { text += " ~ \(glob)" }
        if let name = word.selectionName { text += " @= \(name)" }
        return text + (word.origin == .argument ? " !" : "")
      }.joined(separator: " | ")
    } catch {
      return error.message + (error.advice.map { " — \($0)" } ?? "")
    }
  }

  @Test(arguments: [
    ("plain", "plain"),
    ("$x", "value"),
    ("a${x}b", "avalueb"),
    ("$two", "a b"),
    ("\"$two $x\"", "a b value"),
    ("'$x'", "$x"),
    ("$@", "first ! | second part !"),
    ("\"$@\"", "first second part !"),
    ("a$@b", "afirst | second partb !"),
    ("$1.csv", "first.csv !"),
    ("out/$1.csv", "out/first.csv"),
    ("$kept", "in.txt !"),
    ("$empty", ""),
    ("\"\"", ""),
    ("a*", "a* ~ a*"),
    ("'a*'", "a*"),
    ("'a*'?", "a*? ~ a\\*?"),
    ("a\\*[bc]", "a*[bc] ~ a\\*[bc]"),
    ("$star", "a* ~ a*"),
    ("\"$star\"", "a*"),
    ("@early", "@early @= early"),
    ("'@early'", "@early"),
    ("$sel", "@early @= early"),
    ("\"$sel\"", "@early"),
    ("@$x", "@value @= value"),
    ("a@b", "a@b"),
    ("$nothing", "nothing is kept as `$nothing` — try: let nothing = \"text\""),
    ("$date-report.csv", "nothing is kept as `$date-report` — try: ${date}-report"),
    (
      "$3",
      "argument `$3` was not given — give it after the script's name: depesche FILE.dep ARGUMENT…"
    ),
  ])
  func words(written: String, expected: String) {
    #expect(Self.expansion(of: written) == expected)
  }

  /// A path belongs to the folder of the script it was written in, an argument to the working one.
  @Test(arguments: [
    ("a.csv", "folder"), ("$1", nil), ("a/$1", "folder"), ("$1/a", nil), ("$here", "elsewhere"),
    ("\"$kept\"", nil), ("$empty$1", nil),
  ])
  func directories(written: String, expected: String?) throws {
    let source = SourceText(name: "t.dep", text: "docs \(written)", directory: "folder")
    let word = try #require(grammar.parse(source).statements.first?.invocation?.documents.first)
    let expanded = try word.expanded { name in
      name == "here" ? VariableValue(["a"], directory: "elsewhere") : Self.lookup(name)
    }
    #expect(expanded.map(\.directory) == [expected])
    #expect(expanded.map { VariableValue($0).directory } == [expected])
  }

  @Test func noArgumentsGiveNoWord() throws {
    let word = try #require(parse("docs $@ \"$@\"").statements.first?.invocation?.documents)
    #expect(try word[0].expanded(with: { _ in nil }).isEmpty)
    #expect(try word[1].expanded(with: { _ in nil }).map(\.text) == [""])
  }

  @Test func selectionNames() throws {
    let words = try #require(
      parse("docs @a '@b' @ c@d @'e'").statements.first?.invocation?.documents)
    #expect(words.map(\.selectionName) == ["a", nil, nil, nil, "e"])
  }

  @Test(arguments: [
    ("find $x", "value", 0..<5, 5..<7),
    ("find ab $two/c", "ab a b/c", 0..<2, 5..<7),
    ("find ab $two/c", "ab a b/c", 6..<8, 12..<14),
    ("find \"$x\" [$x] /$x/ <$x> $1*", "\"$x\" [$x] /$x/ <$x> first*", 0..<4, 5..<9),
    ("find a \\\n  b", "a    b", 5..<6, 11..<12),
  ])
  func patterns(script: String, text: String, part: Range<Int>, place: Range<Int>) throws {
    let pattern = try #require(parse(script).statements.first?.invocation?.pattern)
    let expanded = try pattern.expanded(with: Self.lookup)
    #expect(expanded.text == text)
    #expect(expanded.sourceRange(of: part) == place)
  }

  /// Values from variables are checked when the command is about to run.
  @Test(arguments: [
    ("docs --top $n", nil),
    ("docs --top $x", "1:12+2 expected a whole number from 1 to 1000, found `value`"),
    ("docs --top $@", "1:12+2 this stands for 2 words, but only one can stand here"),
    ("docs $nothing", "1:6+8 nothing is kept as `$nothing`"),
    ("load $@", nil),
    ("load x > $empty", "1:10+6 the name of a file cannot be empty"),
    ("docs where date = $date", nil),
    ("docs where date = $x", "1:19+2 expected a date"),
    ("find $empty", "1:6+6 the pattern is empty"),
    ("find a $two", nil),
  ])
  func checks(script: String, expected: String?) throws {
    let invocation = try #require(parse(script).statements.first?.invocation)
    var found: String?
    do throws(Diagnostic) {
      try grammar.check(invocation, with: Self.lookup)
    } catch {
      found = error.place.map { "\($0.line):\($0.column)+\($0.length) \(error.message)" }
    }
    #expect(found == expected)
  }

  @Test func aProblemPointsIntoTheQuotedValue() throws {
    let word = try #require(parse("docs a\"b c\"\\d").statements.first?.invocation?.documents.first)
    #expect(word.literal == "ab cd")
    let places = (0..<5).map { word.sourceRange(ofValue: $0..<$0 + 1).lowerBound }
    #expect(places == [5, 7, 8, 9, 12])
  }
}
