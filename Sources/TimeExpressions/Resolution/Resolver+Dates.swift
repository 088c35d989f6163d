import NewsCorpus

extension Resolver {
  // MARK: - Days

  /// A day of a month, with or without weekday and year.
  func date() -> Meaning? {
    guard let day = match.value(.day) ?? match.value(.zeroday) ?? match.value(.ord),
      let month = match.value(.month) ?? match.value(.monthnumber) ?? match.value(.zeromonth)
        ?? match.value(.enmonth)
    else { return nil }
    let weekday = weekdayValue
    if let year = explicitYear(), year > 0 {
      guard let date = CivilDate(year: year, month: month, day: day) else { return nil }
      var meaning = Meaning(.day(date), isExplicit: true)
      if let weekday, weekday != date.weekday { meaning.notes = [.weekdayContradictsDate] }
      return meaning
    }
    // 29 February may need a leap year.
    guard CivilDate(year: 2000, month: month, day: day) != nil else { return nil }
    guard let reference else { return Meaning(.date, "XXXX-\(padded(month, 2))-\(padded(day, 2))") }
    func candidates(_ years: [Int]) -> [CivilDate] {
      years.compactMap { CivilDate(year: $0, month: month, day: day) }
    }
    let around = candidates([reference.year - 1, reference.year, reference.year + 1])
    if let weekday {
      let near = candidates(Array(reference.year - 3...reference.year + 3))
        .filter { $0.weekday == weekday }
        .min { distance($0, reference) < distance($1, reference) }
      if let near, distance(near, reference) < 320 { return Meaning(.day(near)) }
    }
    if let year = narratedYear, let date = CivilDate(year: year, month: month, day: day) {
      return Meaning(.day(date))
    }
    let chosen: CivilDate?
    switch direction {
    case .past: chosen = around.last { $0 <= reference }
    case .future: chosen = around.first { $0 >= reference }
    case .unknown: chosen = nil
    }
    let nearest = around.min { distance($0, reference) < distance($1, reference) }
    // Almost a year away the tense must have deceived: the date lies just on the other side.
    let isFar = chosen.map { distance($0, reference) > 345 } ?? true
    guard let date = isFar ? nearest : chosen else { return nil }
    var meaning = Meaning(.day(date))
    if let weekday, weekday != date.weekday { meaning.notes = [.weekdayContradictsDate] }
    return meaning
  }

  func distance(_ left: CivilDate, _ right: CivilDate) -> Int {
    abs(left.dayNumber - right.dayNumber)
  }

  var weekdayValue: Int? {
    match.value(.weekday) ?? match.value(.enweekday) ?? match.value(.weekdaypart).map { $0 / 8 }
  }

  /// The year a match names by digits or by "dieses Jahres"; 0 for a year that cannot be known.
  func explicitYear() -> Int? {
    if let year = match.value(.year) { return year }
    if let short = match.capture(.shortyear) { return expand(Int(short.value)) }
    guard match.capture(.unit) != nil || match.capture(.prevunit) != nil else { return nil }
    if match.capture(.prevunit) != nil { return reference.map { $0.year - 1 } ?? 0 }
    guard let reference else { return 0 }
    if match.capture(.same) != nil {
      return discourse.last?.period.year ?? reference.year
    }
    if match.capture(.next) != nil {
      return (discourse.last?.period.year ?? reference.year) + 1
    }
    if let offset = match.value(.dir) { return reference.year + offset }
    return match.capture(.this) != nil ? reference.year : nil
  }

  /// The full year behind two digits: at most 30 years after the report's date.
  func expand(_ short: Int) -> Int? {
    guard (0...99).contains(short) else { return nil }
    let base = reference?.year ?? 2000
    var year = base / 100 * 100 + short
    if year > base + 30 { year -= 100 }
    return year
  }

  /// The year a story plays in when the sentence, or the one before, named it.
  var narratedYear: Int? {
    guard let reference, let last = discourse.lastYear,
      discourse.sentence - last.sentence <= 1, last.year != reference.year,
      last.year < reference.year
    else { return nil }
    if discourse.sentence > last.sentence, direction != .past { return nil }
    // A day of the report's own year has brought the story back.
    if let day = discourse.lastDay, day.sentence == discourse.sentence,
      day.date.year == reference.year
    {
      return nil
    }
    return last.year
  }

  // MARK: - Months

  /// A month, with its year or without.
  func month() -> Meaning? {
    guard let month = match.value(.month) ?? match.value(.enmonth) else { return nil }
    if let year = explicitYear(), year > 0 {
      return CalendarPeriod.month(month, year: year).map { Meaning($0, isExplicit: true) }
    }
    guard let reference else { return Meaning(.date, "XXXX-\(padded(month, 2))") }
    let year = nearYear(month: month, last: month)
    return CalendarPeriod.month(month, year: year ?? reference.year).map { Meaning($0) }
  }

  /// The year of a month or season, by direction words, tense and nearness.
  func nearYear(month: Int, last: Int) -> Int? {
    guard let reference else { return nil }
    if let offset = match.value(.dir) {
      if offset < 0 { return reference.year - (last < reference.month ? 0 : 1) + offset + 1 }
      if offset > 0 { return reference.year + (month > reference.month ? 0 : 1) + offset - 1 }
      return reference.year
    }
    if match.capture(.this) != nil { return reference.year }
    if match.capture(.next) != nil { return reference.year + (month > reference.month ? 0 : 1) }
    if let year = narratedYear { return year }
    switch direction {
    case .past: return month <= reference.month ? reference.year : reference.year - 1
    case .future: return last >= reference.month ? reference.year : reference.year + 1
    case .unknown:
      let middle = (month + last) / 2
      if middle - reference.month > 6 { return reference.year - 1 }
      if reference.month - middle > 7 { return reference.year + 1 }
      return reference.year
    }
  }

  // MARK: - Years and longer

  func year(_ year: Int) -> Meaning? {
    CalendarPeriod.year(year).map { Meaning($0, isExplicit: true) }
  }

  /// Four digits without "Jahr": a year unless something is counted or measured.
  func bareYear() -> Meaning? {
    guard let capture = match.capture(.year) else { return nil }
    let year = Int(capture.value)
    let place = capture.token
    let next = place + 1
    if follows(.counted) || follows(.units) || follows(.unit) || follows(.money) { return nil }
    if precedes(.label) || precedes(.money) || precedes(.approx) || precedes(.vague) {
      return nil
    }
    let before = place - 1
    // A part of a longer number, a telephone number, a result, a reference.
    if tokens.indices.contains(before) {
      let token = tokens[before]
      if token.kind == .number || token.kind == .mark && token.value == 2 { return nil }
      if token.kind == .mark, !tokens[place].isSpaced {
        guard [0x28, 0x22, 0x27, 0x2D, 0x2F, 0x5B].contains(token.value) else { return nil }
        if token.value == 0x2D || token.value == 0x2F, !token.isSpaced {
          guard before > 0, tokens[before - 1].kind == .word || isYearLike(before - 1) else {
            return nil
          }
        }
      }
    }
    if tokens.indices.contains(next), !tokens[next].isSpaced, tokens[next].kind != .mark {
      return nil
    }
    if isMark(0x25, at: next) || isMark(0x24, at: next) || isMark(1, at: next) { return nil }
    if tokens.indices.contains(next + 1), !tokens[next].isSpaced, !tokens[next + 1].isSpaced,
      tokens[next + 1].kind == .number, !isYearLike(next + 1), tokens[next + 1].digits != 2
    {
      return nil
    }
    // "1450 bis 1850 Mark", "2000 im Jahr".
    if has(.until, at: next) || isMark(0x2D, at: next), tokens.indices.contains(next + 1),
      tokens[next + 1].kind == .number, has(.counted, at: next + 2) || has(.money, at: next + 2)
    {
      return nil
    }
    if has(.inside, at: next), has(.unit, at: next + 1) || has(.dir, at: next + 1) { return nil }
    // "von 1950 auf 2010" tells amounts.
    func isNumber(_ place: Int) -> Bool {
      tokens.indices.contains(place) && tokens[place].kind == .number
    }
    if has(.upto, at: next) && isNumber(next + 1) || has(.upto, at: before) && isNumber(before - 1)
    {
      return nil
    }
    let isLinked = precedes(.yearlink)
    if isMark(0x2C, at: next), tokens[next].isSpaced == false,
      tokens.indices.contains(next + 1), !tokens[next + 1].isSpaced
    {
      return nil
    }
    // Round numbers before 1800 are more often amounts.
    let isModern = (1800...2060).contains(year) || (1500..<1800).contains(year) && year % 50 != 0
    guard isModern || isLinked && (1000...2100).contains(year) || isMark(0x28, at: before) else {
      return nil
    }
    // "1500 Azubis": a noun behind the number is what is counted, but not in "1945 Berlin".
    if tokens.indices.contains(next), tokens[next].kind == .word, tokens[next].isCapital,
      !isLinked, !(1900...2039).contains(year)
    {
      return nil
    }
    return self.year(year)
  }

  private func isYearLike(_ place: Int) -> Bool {
    tokens.indices.contains(place) && Matcher.value(of: tokens[place], as: .year) != nil
  }

  /// Two digits of a year whose century stands before: "1999/2000", "2003/04", "'89".
  func shortYear() -> Meaning? {
    guard let capture = match.capture(.shortyear) else { return nil }
    let short = Int(capture.value)
    if let before = match.capture(.year) {
      let first = Int(before.value)
      var year = first / 100 * 100 + short
      if year < first { year += 100 }
      guard year - first < 60 else { return nil }
      return self.year(year)
    }
    return expand(short).flatMap { year($0) }
  }

  /// "die 80er Jahre", "the 1990s".
  func decade() -> Meaning? {
    guard
      let number = match.value(.decadeword) ?? match.value(.decadewords) ?? match.value(.integer)
    else { return nil }
    if number >= 1000, number < 2200, number % 10 == 0 {
      return Meaning(CalendarPeriod(.decade(number / 10)), isExplicit: false)
    }
    guard number < 100, number % 10 == 0 else { return nil }
    let base = reference?.year ?? 2000
    var year = base / 100 * 100 + number
    if year > base { year -= 100 }
    return Meaning(CalendarPeriod(.decade(year / 10)))
  }

  /// A century; the nineteenth is, in TIMEX3, that of the years that begin with 18.
  func century() -> Meaning? {
    guard let number = match.value(.ord) ?? match.value(.day), (1...30).contains(number) else {
      return nil
    }
    return Meaning(CalendarPeriod(.century(number - 1)))
  }

  func millennium() -> Meaning? {
    guard let number = match.value(.ord) ?? match.value(.day), (1...9).contains(number) else {
      return nil
    }
    return Meaning(CalendarPeriod(.millennium(number - 1)))
  }
}
