import NewsCorpus

/// Gives a match its meaning.
struct Resolver {
  let match: Match
  let rule: Rule
  let tokens: [Token]
  let tense: TenseDetector
  var discourse: Discourse

  /// What a match means.
  struct Meaning {
    var type: TimeExpressionType
    var value: String
    var bounds: CalendarBounds?
    var notes: [TimeExpression.Note] = []
    /// What later expressions may refer to.
    var period: CalendarPeriod?
    /// Whether the expression names its year.
    var isExplicit = false
    /// Whether a day of the last or next days is meant, as "gestern" and "Montag" do.
    var isNearDay = false
    /// Whether a "today" is meant that can be the day or the present as a whole.
    var isOpenToday = false

    init(
      _ type: TimeExpressionType, _ value: String, bounds: CalendarBounds? = nil,
      period: CalendarPeriod? = nil
    ) {
      self.type = type
      self.value = value
      self.bounds = bounds
      self.period = period
    }

    /// A period of the calendar.
    init(_ period: CalendarPeriod, isExplicit: Bool = false) {
      type = period.granularity == .timeOfDay ? .time : .date
      value = period.value
      bounds = period.bounds
      self.period = period
      self.isExplicit = isExplicit
    }
  }

  /// The outcome of a rule.
  enum Outcome {
    case expression(Meaning)
    /// The words mean something else and are to be passed over.
    case passed
    /// The rule does not fit after all; the next one may.
    case refused
  }

  var reference: CivilDate? { discourse.reference }

  func resolve() -> Outcome {
    guard rule.action == .skip || rule.action == .fixed || !isPartOfName else { return .refused }
    let meaning: Meaning?
    switch rule.action {
    case .skip: return .passed
    case .fixed: meaning = fixed()
    case .date, .dayOf, .isoDate: meaning = date()
    case .monthDate, .bareMonth: meaning = month()
    case .year: meaning = match.value(.year).flatMap { year($0) }
    case .bareYear: meaning = bareYear()
    case .shortYear: meaning = shortYear()
    case .decade: meaning = decade()
    case .century: meaning = century()
    case .millennium: meaning = millennium()
    case .season: meaning = season()
    case .quarter: meaning = quarter()
    case .weekend: meaning = weekend()
    case .holiday: meaning = match.value(.holiday).flatMap(holiday)
    case .fixedHoliday: meaning = argument.flatMap(holiday)
    case .weekday: meaning = weekday()
    case .day: meaning = day()
    case .shift: meaning = shift()
    case .anaphor: meaning = anaphor()
    case .clock: meaning = clock()
    case .midnight: meaning = midnight()
    case .dayTime: meaning = dayTime()
    case .duration: meaning = duration()
    case .compoundDuration: meaning = compoundDuration()
    case .vagueDuration: meaning = vagueDuration()
    case .unitSet: meaning = unitSet()
    case .weekdaySet: meaning = weekdaySet()
    case .dateSet: meaning = dateSet()
    }
    guard var meaning else { return .refused }
    narrow(&meaning)
    return .expression(meaning)
  }

  private func fixed() -> Meaning? {
    guard rule.arguments.count == 2, let type = TimeExpressionType(rawValue: rule.arguments[0])
    else { return nil }
    return Meaning(type, rule.arguments[1])
  }

  /// "Anfang", "Mitte" and "Ende" mean a third of the period.
  private func narrow(_ meaning: inout Meaning) {
    guard let third = match.value(.mod), (1...3).contains(third), let bounds = meaning.bounds,
      bounds.earliest < bounds.latest, meaning.type == .date
    else { return }
    let first = bounds.earliest.dayNumber
    let count = bounds.latest.dayNumber - first + 1
    meaning.bounds = CalendarBounds(
      earliest: CivilDate(dayNumber: first + count * (third - 1) / 3),
      latest: CivilDate(dayNumber: first + count * third / 3 - 1))
  }

  /// Whether the span is tied by a hyphen to words that have nothing to do with time, as in
  /// "Georg-August-Universität", is the end of another number, or is a person's name, as in
  /// "Hanna Herbst".
  private var isPartOfName: Bool {
    let (first, last) = (match.tokens.lowerBound, match.tokens.upperBound - 1)
    // "1:42,121 Minuten" is no number of minutes.
    if tokens[first].kind == .number, !tokens[first].isSpaced, first >= 2,
      isMark(0x3A, at: first - 1) || isMark(0x2C, at: first - 1) || isMark(0x2E, at: first - 1),
      !tokens[first - 1].isSpaced, tokens[first - 2].kind == .number, rule.action != .clock,
      rule.action != .dayOf, rule.action != .date
    {
      return true
    }
    func isPlainWord(_ place: Int) -> Bool {
      tokens.indices.contains(place) && tokens[place].kind == .word && tokens[place].entry == 0
    }
    if tokens[first].kind == .word, !tokens[first].isSpaced, isMark(0x2D, at: first - 1),
      !tokens[first - 1].isSpaced, isPlainWord(first - 2)
    {
      return true
    }
    if tokens[last].kind == .word, isMark(0x2D, at: last + 1), !tokens[last + 1].isSpaced,
      isPlainWord(last + 2), !tokens[last + 2].isSpaced, tokens[last + 2].isCapital
    {
      return true
    }
    guard match.tokens.count == 1, rule.action == .season || rule.action == .bareMonth else {
      return false
    }
    if isPlainWord(first - 1), tokens[first - 1].isCapital { return true }
    return !precedes(.prep) && has(.forename, at: first) && isPlainWord(first + 1)
      && tokens[first + 1].isCapital
  }

  /// The tense of the words around the match.
  ///
  /// "bis zum 20. Juni" tells nothing of the past, whatever the verb, and "ab Montag" tells of the
  /// future where the verb tells nothing.
  var direction: Tense {
    let place = match.tokens.lowerBound
    let told = tense.tense(around: place)
    let isLimit = discourse.isLimit(before: place, in: tokens, tense.lexicon)
    if precedes(.since) { return .past }
    switch told {
    case .past: return isLimit ? .unknown : .past
    case .future:
      // "das Attentat vom Sonntag gilt …": what has a date has been, unless a range begins.
      let end = match.tokens.upperBound
      let isRange = (end..<min(end + 4, tokens.count)).contains { has(.until, at: $0) }
      return precedes(.dated) && !isRange ? .past : .future
    case .unknown: return isLimit || precedes(.onwards) ? .future : .unknown
    }
  }

  /// The argument of the rule that is a number.
  var argument: Int? { rule.arguments.first.flatMap { Int($0) } }

  /// Whether a word or mark stands right before the span.
  func precedes(_ name: Category.Name) -> Bool { has(name, at: match.tokens.lowerBound - 1) }

  /// Whether a word or mark stands right behind the span.
  func follows(_ name: Category.Name) -> Bool { has(name, at: match.tokens.upperBound) }

  func has(_ name: Category.Name, at place: Int) -> Bool {
    tokens.indices.contains(place) && tense.lexicon.has(tokens[place].entry, name)
  }

  func isMark(_ byte: UInt8, at place: Int) -> Bool {
    tokens.indices.contains(place) && tokens[place].kind == .mark
      && tokens[place].value == Int32(byte)
  }
}
