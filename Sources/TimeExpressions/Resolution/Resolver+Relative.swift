import NewsCorpus

extension Resolver {
  // MARK: - Days of the week

  func weekday() -> Meaning? {
    let compound = match.value(.weekdaypart)
    guard let weekday = weekdayValue else { return nil }
    let part = (compound.map { $0 % 8 } ?? match.value(.part) ?? match.value(.partadv))
      .flatMap(DayPart.init)
    guard let reference else {
      let value = "XXXX-WXX-\(weekday)"
      guard let part else { return Meaning(.date, value) }
      return Meaning(.time, value + "T" + part.code)
    }
    let day = weekdayDate(weekday, reference)
    return Meaning(part.map { CalendarPeriod(.partOfDay(day, $0)) } ?? .day(day))
  }

  private func weekdayDate(_ weekday: Int, _ reference: CivilDate) -> CivilDate {
    let back = (reference.weekday - weekday + 7) % 7
    let previous = reference.adding(days: -back)
    let next = reference.adding(days: (7 - back) % 7)
    let isToday = back == 0
    // "von Montag bis Freitag": the end comes after the beginning.
    if let last = discourse.lastDay, last.sentence == discourse.sentence, match.value(.dir) == nil,
      discourse.isLimit(before: match.tokens.lowerBound, in: tokens, tense.lexicon)
    {
      return last.date.adding(days: (weekday - last.date.weekday + 6) % 7 + 1)
    }
    if let offset = match.value(.deictic) { return reference.adding(days: offset) }
    if match.capture(.next) != nil || match.value(.later) != nil {
      let base = discourse.lastDay?.date ?? reference
      return base.adding(days: (weekday - base.weekday + 6) % 7 + 1)
    }
    if let offset = match.value(.dir) ?? match.value(.endir) {
      if offset < 0 { return isToday ? reference.adding(days: -7) : previous }
      if offset == 1 { return isToday ? reference.adding(days: 7) : next }
      if offset > 1 { return (isToday ? reference.adding(days: 7) : next).adding(days: 7) }
      return ISOWeek(containing: reference).monday.adding(days: weekday - 1)
    }
    if match.capture(.this) != nil {
      return ISOWeek(containing: reference).monday.adding(days: weekday - 1)
    }
    switch direction {
    case .past: return previous
    case .future: return next
    case .unknown: return isAnnounced ? next : previous
    }
  }

  /// Whether a time of day follows close by, as where events are announced without a verb.
  private var isAnnounced: Bool {
    let end = match.tokens.upperBound
    return (end..<min(end + 5, tokens.count)).contains { has(.clockword, at: $0) }
  }

  /// "heute", "gestern Abend", "morgen früh".
  func day() -> Meaning? {
    guard let offset = match.value(.dayadv) ?? match.value(.deictic) else { return nil }
    let part = (match.value(.part) ?? match.value(.partadv) ?? match.value(.partset))
      .flatMap(DayPart.init)
    guard let reference else {
      return part.map { Meaning(.time, "XXXX-XX-XXT" + $0.code) } ?? Meaning(.date, "XXXX-XX-XX")
    }
    let day = reference.adding(days: offset)
    guard let part else {
      var meaning = Meaning(.day(day))
      meaning.isOpenToday =
        offset == 0 && rule.arguments.first != "DAY"
        && !tense.tellsEvent(around: match.tokens.lowerBound)
      meaning.isNearDay = offset != 0
      return meaning
    }
    return Meaning(CalendarPeriod(.partOfDay(day, part)))
  }

  func weekend() -> Meaning? {
    guard let reference else { return Meaning(.date, TimeUnit.weekend.unknown) }
    let week = ISOWeek(containing: reference)
    let offset: Int
    if let dir = match.value(.dir) {
      // The coming weekend is the next one there is, this week's up to Friday.
      offset = dir == 1 && reference.weekday <= 5 ? 0 : dir
    } else if match.capture(.this) != nil {
      offset = 0
    } else if match.capture(.next) != nil {
      offset = 1
    } else {
      switch direction {
      case .past, .unknown: offset = reference.weekday >= 6 ? 0 : -1
      case .future: offset = 0
      }
    }
    return Meaning(CalendarPeriod(.weekend(week.adding(weeks: offset))))
  }

  // MARK: - "vergangene Woche", "dieses Jahr", "Vorjahr"

  /// A unit of the calendar with a direction; the rule's argument is an offset where the words
  /// carry none.
  func shift() -> Meaning? {
    guard
      let code = match.value(.unit) ?? match.value(.prevunit) ?? match.value(.edge)
        ?? match.value(.yearword).map({ _ in TimeUnit.year.rawValue }),
      let unit = TimeUnit(rawValue: code)
    else { return nil }
    let offset =
      match.value(.dir) ?? match.value(.yearword) ?? match.value(.prevunit).map { _ in -1 } ?? 0
    guard let reference else { return Meaning(.date, unit.unknown) }
    var base = reference
    // "am nächsten Tag" counts from the day the story has reached.
    if unit == .day, offset > 0, let last = discourse.lastDay { base = last.date }
    if unit == .day, offset == 0, match.capture(.this) != nil, let last = discourse.lastDay {
      base = last.date
    }
    guard let date = unit.add(offset, to: firstOf(unit, base)),
      let period = unit.period(around: date)
    else { return nil }
    if unit == .hour || unit == .minute || unit == .second { return nil }
    return Meaning(period)
  }

  /// The first day of the unit, so that adding months never runs over a short month.
  private func firstOf(_ unit: TimeUnit, _ date: CivilDate) -> CivilDate {
    unit >= .month ? unit.period(around: date)?.earliest ?? date : date
  }

  /// "im selben Jahr", "am Tag darauf", "im folgenden Monat": counted from what was said before.
  func anaphor() -> Meaning? {
    guard let code = match.value(.unit) ?? match.value(.prevday) ?? match.value(.nextunit),
      let unit = TimeUnit(rawValue: code)
    else { return nil }
    let offset = argument ?? 0
    guard let base = discourse.last?.period.earliest ?? reference else {
      return Meaning(.date, unit.unknown)
    }
    var day = base
    if unit == .day, let last = discourse.lastDay { day = last.date }
    guard let date = unit.add(offset, to: firstOf(unit, day)),
      let period = unit.period(around: date)
    else { return nil }
    if unit < .day { return nil }
    return Meaning(period)
  }
}

extension TimeUnit: Comparable {
  static func < (left: TimeUnit, right: TimeUnit) -> Bool { left.rawValue < right.rawValue }
}
