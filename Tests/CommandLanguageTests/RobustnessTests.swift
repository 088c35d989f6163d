import CommandLanguage
import Testing

/// A small generator of random numbers with a fixed start (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

@Suite struct RobustnessTests {
  static let seeds = [
    "docs 3 @early --top 5 where date > 2026-02-01 and not (a = \"x\") > out.csv; who Umjerow in 3",
    "let early = docs where source = 'Der Bote'\nlet t = \"$x\"; compare @early --against 1 2 --pairs",
    "find \"ein Abkommen\" | /re;gex/ [lemma=a] <PER> $1 in 3 --top 5 # note\nstats words \\\n --fold",
    "load a\\ b 'c d' \"e $1 ${f}\" --title=\"x\" --date 2026; stats trend a b in *.txt >> $@",
  ]

  static let alphabet = Array(
    "docswherefindlet =!<>~()[]{}/\\'\"$@#;|&-.,*?\n\r\t\u{0}\u{1B}\u{A0}\u{FEFF}äß日\u{301}👩‍👧…„“123"
      .unicodeScalars)

  static func randomText(_ generator: inout SeededGenerator) -> String {
    var view = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 0...60, using: &generator) {
      let isAny = Int.random(in: 0..<20, using: &generator) == 0
      let any = Unicode.Scalar(UInt32.random(in: 0...0x10FFFF, using: &generator))
      let usual = alphabet.randomElement(using: &generator)
      if let scalar = isAny ? any : usual { view.append(scalar) }
    }
    return String(view)
  }

  static func mutated(_ text: String, _ generator: inout SeededGenerator) -> String {
    var scalars = Array(text.unicodeScalars)
    for _ in 0..<Int.random(in: 1...4, using: &generator) {
      let place = Int.random(in: 0..<max(1, scalars.count), using: &generator)
      switch Int.random(in: 0..<3, using: &generator) {
      case 0 where !scalars.isEmpty: scalars.remove(at: place)
      case 1: scalars.insert(alphabet.randomElement(using: &generator) ?? "x", at: place)
      default: scalars.removeSubrange(place..<min(scalars.count, place + 8))
      }
    }
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }

  /// Reads a text in every way there is and looks at every range.
  static func exercise(_ text: String, _ generator: inout SeededGenerator) {
    let script = parse(text)
    let whole = 0...script.source.count
    func isInside(_ range: SourceRange) -> Bool {
      whole.contains(range.lowerBound) && whole.contains(range.upperBound)
    }
    for diagnostic in script.diagnostics {
      #expect(!diagnostic.rendered.isEmpty)
      #expect(diagnostic.place.map { $0.line <= script.source.lineCount } == true)
      let isHarmless = diagnostic.rendered.unicodeScalars.allSatisfy { scalar in
        scalar.value >= 0x20 && scalar.value != 0x7F || scalar == "\n" || scalar == "\t"
      }
      #expect(isHarmless, "\(text.debugDescription)")
    }
    var last = 0
    for statement in script.statements {
      #expect(isInside(statement.range) && statement.range.lowerBound >= last)
      last = statement.range.upperBound
      guard let invocation = statement.invocation else { continue }
      let words = invocation.arguments + invocation.documents + invocation.options.flatMap(\.words)
      for word in words {
        #expect(isInside(word.range))
        #expect(isInside(word.sourceRange(ofValue: 0..<1)))
        _ = try? word.expanded(with: { $0 == "1" ? "x" : nil })
      }
      for comparison in invocation.condition?.comparisons ?? [] {
        #expect(isInside(comparison.value.range) && isInside(comparison.operatorRange))
      }
      if let pattern = invocation.pattern {
        #expect(isInside(pattern.range))
        let expanded = try? pattern.expanded(with: { _ in "x y" })
        #expect(expanded.map { isInside($0.sourceRange(of: 0..<3)) } == true)
      }
      try? grammar.check(invocation, with: { _ in "x" })
    }
    let cursor = Int.random(in: 0...script.source.count, using: &generator)
    let context = grammar.completionContext(for: text, cursor: cursor)
    #expect(isInside(context.range) && context.range.upperBound == cursor)
    _ = context.insertion(for: "a b")
    _ = grammar.needsContinuation(text)
  }

  @Test func randomText() {
    var generator = SeededGenerator(state: 1)
    for _ in 0..<3_000 {
      let text = Self.randomText(&generator)
      Self.exercise(text, &generator)
    }
  }

  @Test func randomChanges() {
    var generator = SeededGenerator(state: 2)
    for _ in 0..<800 {
      for seed in Self.seeds {
        let text = Self.mutated(seed, &generator)
        Self.exercise(text, &generator)
      }
    }
  }

  /// What a script means does not change when the text of each statement is read alone.
  @Test func statementsReadAloneMeanTheSame() {
    for seed in Self.seeds {
      let script = parse(seed)
      #expect(!script.hasErrors)
      let alone = script.statements.map { reading(of: $0.text) }.joined(separator: "\n")
      #expect(alone == reading(of: seed))
    }
  }

  @Test(arguments: [
    "(", "not ", "(a = b and ", "not (",
  ])
  func deepNestingIsRefused(piece: String) throws {
    let text = "docs where " + String(repeating: piece, count: 100_000)
    let diagnostic = try #require(parse(text).diagnostics.first)
    #expect(diagnostic.message == "this condition is nested too deeply")
  }

  @Test func deepNestingWithinReason() {
    let open = String(repeating: "(", count: 150)
    let close = String(repeating: ")", count: 150)
    #expect(reading(of: "docs where \(open)a = b\(close)") == "docs | where a = b")
  }

  @Test func errorsAreCounted() {
    let script = parse(String(repeating: "x;", count: 5_000))
    #expect(script.diagnostics.count == 1_001)
    #expect(script.diagnostics.last?.message.hasPrefix("too many errors") == true)
  }

  /// Long input of every kind is read in one pass.
  @Test(
    .timeLimit(.minutes(1)),
    arguments: [
      ("docs ", "a"), ("docs ", "a "), ("docs ", "'"), ("docs ", "\"a\""), ("docs ", "\\"),
      ("docs ", "$x"), ("docs ", "--top "), ("find ", "[a] "), ("find ", "["), ("find ", "$"),
      ("find ", "/"), ("find ", "\\\n"), ("docs where ", "a=b and "), ("docs where a=", "x"),
      ("", ";"),
      ("", "docs;"), ("", "x 'y "), ("let ", "x"), ("docs --", "x"), ("", "#"), ("docs ", "\\\n"),
      ("", "x \""), ("docs ${", "{"), ("docs \"", "${"), ("docs ", "$a-"),
      ("compare --against ", "1 "),
    ])
  func longInput(start: String, piece: String) {
    let text = start + String(repeating: piece, count: 60_000 / piece.utf8.count)
    let script = parse(text)
    #expect(script.source.count == text.unicodeScalars.count)
    _ = grammar.completionContext(for: text)
    for diagnostic in script.diagnostics.prefix(3) { #expect(diagnostic.rendered.count < 2_000) }
  }
}
