import CommandLanguage
import Testing

@Suite struct ParsingTests {
  @Test(arguments: [
    ("docs", "docs"),
    ("docs; who\nstats", "docs\nwho\nstats"),
    ("  docs  ;; ; \n\n who ", "docs\nwho"),
    ("", ""),
    ("#!/usr/bin/env depesche\ndocs # all of them\n# end", "docs"),
    ("docs a#b '#c'", "docs | in a#b ‹#c›"),
    ("docs \\\n 3", "docs | in 3"),
    ("docs a\\\r\nb\r\nwho\r\n", "docs | in ab\nwho"),
    ("docs \"a\nb\"", "docs | in ‹a\nb›"),
    ("exit", "quit"),
    ("docs\u{A0}3", "docs | in 3"),
    ("\u{FEFF}docs", "docs"),
  ])
  func separators(script: String, expected: String) {
    #expect(reading(of: script) == expected)
  }

  @Test(arguments: [
    (#"docs 'a "b" $c \d'"#, #"docs | in ‹a "b" $c \d›"#),
    (#"docs "a 'b' \"c\" \\ \$d \e""#, #"docs | in ‹a 'b' "c" \ $d \e›"#),
    (#"docs a\ b\;c"#, "docs | in a‹ ›b‹;›c"),
    (#"docs "" ''"#, "docs | in ‹› ‹›"),
    (#"docs a"b c"'d'"#, "docs | in a‹b cd›"),
    (
      #"docs $x ${x}y "$x-1" $1 $12 "$@" $@"#,
      "docs | in {x} {x}y ‹{x-1}› {1} {12} ‹{@}› {@}"
    ),
    (#"docs a$ $- "5$" $x-.csv '$x'"#, "docs | in a$ $- ‹5$› {x}-.csv ‹$x›"),
    ("docs $größe", "docs | in {größe}"),
    ("docs „Deichbote“", "docs | in „Deichbote“"),
    ("docs a>b >c 3<4", "docs | in a>b >c 3<4"),
  ])
  func words(script: String, expected: String) {
    #expect(reading(of: script) == expected)
  }

  @Test(arguments: [
    ("docs --top 5 3", "docs | in 3 | --top 5"),
    ("docs --top=5 3", "docs | in 3 | --top 5"),
    ("docs -n 5", "docs | --top 5"),
    ("docs -- --top -n", "docs | in --top -n"),
    ("docs '--top' -5 -", "docs | in ‹--top› -5 -"),
    ("load x --title=", "1:8+7 `--title` needs a value — try: --title TEXT, or: --title=\"\""),
    ("load x --title=\"\"", "load | x | --title ‹›"),
    ("load x --title=a=b", "load | x | --title a=b"),
    ("who --type PER --type ORG", "who | --type PER | --type ORG"),
    ("compare 1 2 --against @a 3 --pairs 4", "compare | in 1 2 4 | --against @a 3 | --pairs"),
    ("compare --against 1 2 where a = b", "compare | where a = b | --against 1 2"),
    ("docs --columns title,date", "docs | --columns title,date"),
    ("docs --top $1", "docs | --top {1}"),
    ("stats words 3 --fold", "stats words | in 3 | --fold"),
    ("stats 'words'", "stats | in ‹words›"),
    ("stats trend a b in 3", "stats trend | a | b | in 3"),
    ("zone a 3 4 as body", "zone | a | 3 | 4 | body"),
    ("zone \"as\" 3 --all as caption", "zone | ‹as› | 3 | caption | --all"),
    ("zone a 3 \"as\" as body", "1:10+4 `as` is no line"),
    ("zone a 3 as $k", "zone | a | 3 | {k}"),
    (
      "zone a as body",
      "1:8+2 `zone` needs LINES before `as` — usage: zone DOC LINES… as KIND [OPTION…]"
    ),
    ("zone a 3", "1:1+4 `zone` needs `as KIND` — try: zone a 3 as body"),
    ("zone a 3 as", "1:1+4 `zone` needs `as KIND` — try: zone a 3 as body"),
    (
      "zone a 3 as bodi",
      "1:13+4 expected one of `body`, `caption`, found `bodi` — did you mean `body`?"
    ),
    (
      "zone a 3 as body 4",
      "1:18+1 `zone` takes no more arguments — usage: zone DOC LINES… as KIND [OPTION…]"
    ),
    ("zone a 3 as as", "1:13+2 expected one of `body`, `caption`, found `as`"),
  ])
  func options(script: String, expected: String) {
    #expect(reading(of: script) == expected)
  }

  @Test(arguments: [
    ("who Umjerow in 3 @early", "who | Umjerow | in 3 @early"),
    ("who in 3", "who | in 3"),
    ("who 'in' --mentions", "who | ‹in› | --mentions"),
    ("who X in 3 --mentions 4", "who | X | in 3 4 | --mentions"),
    ("docs > out.csv", "docs | > out.csv"),
    ("docs >> $1.csv 3", "docs | in 3 | >> {1}.csv"),
    ("docs '>' x", "docs | in ‹>› x"),
    ("let early = docs where date < 2026-02-05", "@early := docs | where date < 2026-02-05"),
    ("let x=docs 3", "@x := docs | in 3"),
    ("let x = \"some text\"", "$x := ‹some text›"),
    ("let x = data/$1.csv", "$x := data/{1}.csv"),
    ("let größe_2-a = 'x'", "$größe_2-a := ‹x›"),
  ])
  func documentsAndNames(script: String, expected: String) {
    #expect(reading(of: script) == expected)
  }

  @Test(arguments: [
    ("docs where source = \"Der Bote\"", "docs | where source = ‹Der Bote›"),
    ("docs where source=Bote", "docs | where source = Bote"),
    (
      "docs where date>=2026-02-01 and date<=2026-03",
      "docs | where (date >= 2026-02-01 & date <= 2026-03)"
    ),
    ("docs where a = 1 or b = 2 and not c = 3", "docs | where (a = 1 | (b = 2 & ¬c = 3))"),
    ("docs where not (a = 1 or b != 2) and c ~ 3", "docs | where (¬(a = 1 | b != 2) & c ~ 3)"),
    ("docs where (a = 1)and(b = 2)", "docs | where (a = 1 & b = 2)"),
    ("docs where not(a = 1)", "docs | where ¬a = 1"),
    ("docs where date > 2026-02-01 > out.csv", "docs | where date > 2026-02-01 | > out.csv"),
    ("docs where text ~ Abkommen 3 --top 5", "docs | in 3 | where text ~ Abkommen | --top 5"),
    ("docs 3 where a = \"x\" --top 5; who", "docs | in 3 | where a = ‹x› | --top 5\nwho"),
    ("docs where a = \"x\"or b = 'y'", "docs | where (a = ‹x› | b = ‹y›)"),
    ("docs where 'my field' = $1", "docs | where my field = {1}"),
    ("docs where a ~ \"x;y # z\"", "docs | where a ~ ‹x;y # z›"),
    ("who where a = 1 in 3", "who | in 3 | where a = 1"),
    ("docs where a = \"$x\" and b = x>y", "docs | where (a = ‹{x}› & b = x>y)"),
    ("docs where a = 1 AND b = 2", "docs | where (a = 1 & b = 2)"),
  ])
  func conditions(script: String, expected: String) {
    #expect(reading(of: script) == expected)
  }

  @Test(arguments: [
    ("find Abkommen", "find | ⟦Abkommen⟧"),
    (
      "find \"ein Abkommen\"  | /re;gex in [0-9]/ in 3",
      "find | ⟦\"ein Abkommen\"  | /re;gex in [0-9]/⟧ | in 3"
    ),
    (
      "find [lemma = \"a ; b\"] <PER > x> where a = b",
      "find | ⟦[lemma = \"a ; b\"] <PER > x>⟧ | where a = b"
    ),
    ("find a b > out.csv", "find | ⟦a b⟧ | > out.csv"),
    (
      "find --top 5 a -b c --top2 x", "1:21+6 `find` has no option `--top2` — did you mean `--top`?"
    ),
    ("find a -b c --top 5", "find | ⟦a -b c⟧ | --top 5"),
    ("find -n 5 x", "find | ⟦x⟧ | --top 5"),
    ("find -x", "find | ⟦-x⟧"),
    ("find -- --top in 3", "find | ⟦--top⟧ | in 3"),
    ("find l'accord km/h; docs", "find | ⟦l'accord km/h⟧\ndocs"),
    ("find a\\;b", "find | ⟦a\\;b⟧"),
    ("find a \\\n b # note", "find | ⟦a   b⟧"),
    ("find \"in\" 'where' in @x", "find | ⟦\"in\" 'where'⟧ | in @x"),
    (
      "find (a|b) c* <10",
      "1:15+1 this `<` is never closed — close it, or write `\\<` for the character itself"
    ),
    ("find $1 \"$x\" $y*", "find | ⟦$1 \"$x\" $y*⟧"),
  ])
  func patterns(script: String, expected: String) {
    #expect(reading(of: script) == expected)
  }

  @Test func statementsKnowTheirText() {
    let script = parse("  docs 3 --top 5  ; let x = who > a.csv # c\n")
    #expect(script.statements.map(\.text) == ["docs 3 --top 5", "let x = who > a.csv"])
  }

  @Test func wordsAreFoundByParameterAndOption() throws {
    let script = parse("stats trend a b in 3; who X --type PER --type ORG; load p q --title t")
    let invocations = script.statements.compactMap(\.invocation)
    #expect(invocations[0].words(for: "WORD").map(describe) == ["a", "b"])
    #expect(invocations[1].words(for: "NAME").map(describe) == ["X"])
    #expect(invocations[1].values(of: "--type").map(describe) == ["PER", "ORG"])
    #expect(invocations[1].value(of: "--type").map(describe) == "ORG")
    #expect(!invocations[1].flag("--mentions"))
    #expect(invocations[2].words(for: "PATH").count == 2)
  }

  @Test func usageLines() throws {
    let lines = grammar.commands.map(\.usage)
    #expect(lines.contains("who [NAME] [in DOCUMENT…] [where CONDITION] [OPTION…]"))
    #expect(lines.contains("stats trend WORD… [in DOCUMENT…] [where CONDITION]"))
    #expect(lines.contains("quit"))
  }
}
