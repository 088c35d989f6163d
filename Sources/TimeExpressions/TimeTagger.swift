public import Languages
public import NewsCorpus

/// Finds time expressions in text and puts them on the calendar.
///
/// A tagger is made once per language from the tables under `Lexicon/` and used for any number of
/// texts, from any thread.
public struct TimeTagger: Sendable {
  private let book: RuleBook
  private let compounds: Compounds
  private let timeLanguage: TimeLanguage

  /// Compiles the tables of a language; languages without tables of their own use the German ones.
  public init(_ language: Language = .german) {
    self.init(tables: language.code == "en" ? .english : .german)
  }

  init(tables language: TimeLanguage) {
    timeLanguage = language
    do {
      book = try RuleBook(language)
    } catch {
      // The tables are part of the program, and a test compiles each of them.
      assertionFailure("\(error)")
      book = RuleBook.empty
    }
    compounds = Compounds(
      measures: language.compounds.map { (Array($0.ending.utf8), Category.symbols[$0.unit] ?? 0) },
      lexicon: book.lexicon)
  }

  /// The expressions of a document's zones of the given kinds, in reading order.
  ///
  /// Relative expressions count from the document's date; without one they keep `XXXX`. A cancelled
  /// task gets what was found so far.
  ///
  /// - Complexity: O(bytes of the zones).
  public func expressions(
    in document: Document, zones: ZoneSet = .article
  ) -> [TimeExpression] {
    let text = document.text
    let ranges = document.zones.filter { zones.contains($0.kind) }.map(\.range)
    return expressions(
      in: text.buffer, ranges: ranges, reference: document.metadata.date?.date)
  }

  /// The expressions of a text, in reading order.
  ///
  /// - Parameters:
  ///   - text: UTF-8.
  ///   - reference: the day the text was written on, if it is known.
  /// - Complexity: O(bytes).
  public func expressions(
    in text: UnsafeBufferPointer<UInt8>, reference: CivilDate?
  ) -> [TimeExpression] {
    expressions(in: text, ranges: [0..<text.count], reference: reference)
  }

  /// The expressions of a text, in reading order; ranges are offsets in its UTF-8 form.
  public func expressions(in text: String, reference: CivilDate?) -> [TimeExpression] {
    var text = text
    return text.withUTF8 { expressions(in: $0, reference: reference) }
  }

  private func expressions(
    in text: UnsafeBufferPointer<UInt8>, ranges: [Range<Int>], reference: CivilDate?
  ) -> [TimeExpression] {
    var run = TaggerRun(
      text: text, book: book, compounds: compounds, language: timeLanguage, reference: reference)
    for range in ranges { run.tag(range.clamped(to: 0..<text.count)) }
    return run.finish()
  }
}

/// One text's walk through the rules.
private struct TaggerRun {
  private let text: UnsafeBufferPointer<UInt8>
  private let book: RuleBook
  private let compounds: Compounds
  private let language: TimeLanguage
  private var matcher: Matcher
  private var discourse: Discourse
  private var tokens: [Token] = []
  private var found: [TimeExpression] = []
  /// The "heute" that mean the day or the present, as the rest of the text will tell.
  private var openTodays: [Int] = []

  init(
    text: UnsafeBufferPointer<UInt8>, book: RuleBook, compounds: Compounds, language: TimeLanguage,
    reference: CivilDate?
  ) {
    self.text = text
    self.book = book
    self.compounds = compounds
    self.language = language
    matcher = Matcher(book: book)
    discourse = Discourse(reference: reference)
  }

  mutating func tag(_ range: Range<Int>) {
    discourse.beginParagraph()
    var scanner = Scanner(
      text: text, range: range, lexicon: book.lexicon, compounds: compounds)
    while !Task.isCancelled, scanner.nextSentence(into: &tokens) {
      tagSentence()
      discourse.sentence += 1
    }
  }

  private mutating func tagSentence() {
    var place = 0
    while place < tokens.count {
      guard tokens[place].kind != .word || tokens[place].entry != 0 else {
        place += 1
        continue
      }
      matcher.match(at: place, in: tokens)
      place = matcher.matches.isEmpty ? place + 1 : resolve(at: place)
    }
  }

  /// Takes the first match that makes sense; returns the token to go on with.
  private mutating func resolve(at place: Int) -> Int {
    let tense = TenseDetector(
      text: text, tokens: tokens, lexicon: book.lexicon, language: language)
    for match in matcher.matches {
      let resolver = Resolver(
        match: match, rule: book.rules[match.rule], tokens: tokens, tense: tense,
        discourse: discourse)
      switch resolver.resolve() {
      case .refused: continue
      case .passed: return match.tokens.upperBound
      case .expression(let meaning):
        note(meaning, match.tokens)
        return match.tokens.upperBound
      }
    }
    return place + 1
  }

  private mutating func note(_ meaning: Resolver.Meaning, _ span: Range<Int>) {
    if meaning.isOpenToday { openTodays.append(found.count) }
    if let period = meaning.period {
      moveClock(to: period, span)
      discourse.note(
        period, isExplicit: meaning.isExplicit,
        isLimit: discourse.isLimit(before: span.lowerBound, in: tokens, book.lexicon))
      if meaning.isNearDay { discourse.isDaily = true }
    }
    found.append(
      TimeExpression(
        range: tokens[span.lowerBound].start..<tokens[span.upperBound - 1].end,
        type: meaning.type, value: meaning.value, bounds: meaning.bounds, notes: meaning.notes))
  }

  /// "um 20 Uhr am Freitag": the time belongs to the day behind it.
  private mutating func moveClock(to period: CalendarPeriod, _ span: Range<Int>) {
    guard case .day(let day) = period.kind, let previous = found.last, previous.type == .time,
      span.lowerBound >= 2, tokens[span.lowerBound - 1].kind == .word,
      book.lexicon.has(tokens[span.lowerBound - 1].entry, .onday),
      tokens[span.lowerBound - 2].end == previous.range.upperBound,
      case .clock(_, let minute)? = CalendarPeriod(value: previous.value)?.kind
    else { return }
    let moved = CalendarPeriod(.clock(day, minute: minute))
    found[found.count - 1] = TimeExpression(
      range: previous.range, type: .time, value: moved.value, bounds: moved.bounds)
  }

  consuming func finish() -> [TimeExpression] {
    if !discourse.isDaily {
      for number in openTodays {
        found[number] = TimeExpression(
          range: found[number].range, type: .date, value: "PRESENT_REF", bounds: nil)
      }
    }
    return found
  }
}
