import Foundation
import NewsCorpus
import Search
import TestSupport
import Testing

/// The search compared with the plainest way to do the same.
struct SearchPropertyTests {
  private static let words = ["a", "A", "ab", "AB", "Ab", "b", "ä", "Ä", ",", "."]

  private static func report(_ random: inout SeededRandom) -> SampleReport {
    let zones = (0..<Int.random(in: 1...3, using: &random)).map { _ in
      let sentences = (0..<Int.random(in: 1...3, using: &random)).map { _ in
        (0..<Int.random(in: 1...8, using: &random)).map { _ in
          words[Int.random(in: 0..<words.count, using: &random)]
        }.joined(separator: " ")
      }
      let kind = [ZoneKind.body, .body, .title, .boilerplate]
      return (kind[Int.random(in: 0..<4, using: &random)], sentences.joined(separator: " | "))
    }
    return SampleReport(zones: zones)
  }

  /// Every match, found by trying each token in turn.
  private static func scan(
    _ pattern: RandomPattern, _ selection: Selection, inSentences: Bool
  ) -> [Match] {
    let corpus = selection.corpus
    var matches: [Match] = []
    for number in selection.documents {
      let document = corpus[document: number]
      var units: [Range<Int>] = []
      var last = -1
      for sentence in document.sentences(in: selection.zones) {
        let tokens = corpus.tokens(ofSentence: sentence)
        let zone = document.zonePosition(ofSentence: sentence)
        if !inSentences, zone == last {
          units[units.count - 1] = units[units.count - 1].lowerBound..<tokens.upperBound
        } else {
          units.append(tokens)
        }
        last = zone
      }
      for unit in units {
        let tokens = unit.map { corpus.vocabulary.text(of: corpus.tokenForms[$0]) }
        var start = 0
        while start < tokens.count {
          if let end = pattern.ends(tokens, from: start).max(), end > start {
            let range = unit.lowerBound + start..<unit.lowerBound + end
            matches.append(Match(document: number, tokens: range))
            start = end
          } else {
            start += 1
          }
        }
      }
    }
    return matches
  }

  @Test(arguments: [UInt64](1...12))
  func searchEqualsAScan(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    var tried = 0
    var hits = 0
    while tried < 60 {
      let corpus = try corpus(
        (0..<Int.random(in: 1...4, using: &random)).map { _ in Self.report(&random) })
      let usesConditions = Bool.random(using: &random)
      let pattern = RandomPattern.make(usesConditions: usesConditions, depth: 3, &random)
      // Zones restrict nothing here: the one condition on them holds for body text alone.
      let zones: ZoneSet = usesConditions ? ZoneSet([.body]) : .article
      let isWithin = usesConditions && Bool.random(using: &random)
      var text = pattern.text
      let hasCondition =
        text.contains("[word") || text.contains("[]") || text.contains("[l")
        || text.contains("[!") || text.contains("[s") || text.contains("[z")
      if isWithin, hasCondition { text += " within s" }
      guard let query = try? Query(text) else { continue }
      tried += 1
      let documents = corpus.metadata.indices.filter { _ in
        Int.random(in: 0..<4, using: &random) > 0
      }
      let selection = Selection(documents, of: corpus, zones: zones)
      let expected = Self.scan(pattern, selection, inSentences: !hasCondition || isWithin)
      let engine = SearchEngine(corpus)
      let found = try engine.matches(of: query, in: selection)
      #expect(found == expected, "seed \(seed), pattern \(text)")
      #expect(try engine.count(of: query, in: selection) == expected.count)
      hits += expected.count
    }
    #expect(hits > 100, "the patterns find too little to prove anything")
  }

  @Test func groupsAddUpToTheWhole() throws {
    var random = SeededRandom(seed: 7)
    for _ in 0..<20 {
      var reports = (0..<6).map { _ in Self.report(&random) }
      for place in reports.indices where Bool.random(using: &random) {
        reports[place].source = ["Bote", "Kurier"][Int.random(in: 0...1, using: &random)]
      }
      let corpus = try corpus(reports)
      let selection = Selection(allOf: corpus)
      let matches = try SearchEngine(corpus).matches(of: Query("a*"), in: selection)
      let counts = Concordance(matches, in: corpus).counts(in: selection) { $0.metadata.source }
      #expect(counts.reduce(0) { $0 + $1.hits } == matches.count)
      #expect(counts.reduce(0) { $0 + $1.documents } == corpus.count)
      #expect(
        counts.reduce(0) { $0 + $1.documentsWithHits } == Set(matches.map(\.document)).count)
    }
  }

  /// Expressions over whole tokens, compared with the one in Foundation.
  @Test(arguments: [UInt64](1...6))
  func expressionsEqualFoundation(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    let tokens = (0..<60).map { _ in
      (0..<Int.random(in: 1...6, using: &random)).map { _ in
        ["a", "b", "c", "B", "ä", "1"][Int.random(in: 0..<6, using: &random)]
      }.joined()
    }
    let corpus = try corpus([SampleReport(tokens.joined(separator: " "))])
    func expression(_ depth: Int) -> String {
      switch Int.random(in: 0..<(depth == 0 ? 5 : 10), using: &random) {
      case 0: return "a"
      case 1: return "."
      case 2: return ["[ab]", "[^b]", "[a-c]", "[^a1]"][Int.random(in: 0..<4, using: &random)]
      case 3: return ["\\d", "\\w", "\\D", "ä"][Int.random(in: 0..<4, using: &random)]
      case 4: return "b"
      case 5: return "(" + expression(depth - 1) + "|" + expression(depth - 1) + ")"
      case 6:
        // Stars within stars would take Foundation's backtracking for ever.
        let marks =
          depth == 1
          ? ["*", "+", "?", "{2}", "{1,2}", "{2,}", "*?"] : ["?", "{2}", "{1,2}", "{0,2}?"]
        return "(?:" + expression(depth - 1) + ")"
          + marks[Int.random(in: 0..<marks.count, using: &random)]
      default: return expression(depth - 1) + expression(depth - 1)
      }
    }
    for _ in 0..<80 {
      let text = expression(4)
      let foldsCase = Bool.random(using: &random)
      guard let query = try? Query("/\(text)/\(foldsCase ? "i" : "")") else { continue }
      let reference = try NSRegularExpression(
        pattern: "^(?:\(text))$", options: foldsCase ? .caseInsensitive : [])
      let expected = tokens.filter { token in
        reference.firstMatch(
          in: token, range: NSRange(location: 0, length: token.utf16.count)) != nil
      }
      let matches = try SearchEngine(corpus).matches(of: query, in: Selection(allOf: corpus))
      let found = try Concordance(matches, in: corpus).lines(context: .words(0)).map(\.text)
      #expect(found == expected, "seed \(seed), /\(text)/")
    }
  }
}

/// Forms found through the letters they must hold are those that trying every form finds.
struct LiteralScanTests {
  /// The last ones hide a letter: the Kelvin sign and the soft hyphen.
  private static let letters = ["a", "b", "B", "ä", "Ä", "s", "S", "k", "1", "\u{212A}", "\u{AD}"]

  private static func word(
    _ lengths: ClosedRange<Int>, of letters: some Collection<String>, _ random: inout SeededRandom
  ) -> String {
    let letters = Array(letters)
    return (0..<Int.random(in: lengths, using: &random)).map { _ in
      letters[Int.random(in: 0..<letters.count, using: &random)]
    }.joined()
  }

  @Test(arguments: 0..<20)
  func scanningAgreesWithTryingEveryForm(seed: Int) throws {
    var random = SeededRandom(seed: UInt64(seed))
    let words = (0..<400).map { _ in Self.word(1...8, of: Self.letters, &random) }
    let corpus = try corpus([SampleReport(words.joined(separator: " "))])
    for _ in 0..<10 {
      let core = Self.word(3...4, of: Self.letters.dropLast(2), &random)
      // A letter that is repeated exactly once is no row of letters: every form is tried.
      let apart = core.map { "\($0){1,1}" }.joined()
      for matchesCase in [false, true] {
        for (before, after) in [(".*", ".*"), ("[ab]?", "(a|s)*"), ("", ".")] {
          let scanned = try found(
            "/\(before)\(core)\(after)/", in: corpus, matchesCase: matchesCase)
          let tried = try found("/\(before)\(apart)\(after)/", in: corpus, matchesCase: matchesCase)
          #expect(scanned == tried, "\(before)\(core)\(after)")
        }
      }
    }
  }
}
