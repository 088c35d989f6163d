import NewsCorpus

extension Resolver {
  /// The day a time of day belongs to: the one named last, close by, or the report's own.
  private var dayOfTime: CivilDate? {
    guard let last = discourse.dayOfTimes else { return reference }
    switch discourse.sentence - last.sentence {
    case 0: return last.date
    // A sentence of its own goes on with the story; the next line of a list of events does not.
    case 1 where tense.hasVerb: return last.date
    default: return reference
    }
  }

  /// "20.30 Uhr", "halb neun", "5 p.m.".
  func clock() -> Meaning? {
    guard var hour = match.value(.hour) ?? match.value(.num) else { return nil }
    var minute = match.value(.minute) ?? 0
    guard (0...24).contains(hour), minute < 60, hour < 24 || minute == 0 else { return nil }
    if let offset = argument {
      // "halb neun", "Viertel nach acht": minutes to or past the full hour.
      guard (1...12).contains(hour) else { return nil }
      let total = hour * 60 + offset
      (hour, minute) = (total / 60, total % 60)
    }
    if let part = (match.value(.part) ?? match.value(.partset)).flatMap(DayPart.init), hour < 12 {
      if part == .afternoon || part == .evening || (part == .night && hour >= 6) { hour += 12 }
    }
    if match.value(.meridiem) == 12 || match.capture(.pmletter) != nil {
      guard (1...12).contains(hour) else { return nil }
      hour = hour % 12 + 12
    } else if match.capture(.meridiem) != nil {
      guard (1...12).contains(hour) else { return nil }
      hour %= 12
    }
    if hour == 24 { return midnight() }
    guard let day = dayOfTime else {
      return Meaning(.time, "XXXX-XX-XXT\(padded(hour, 2)):\(padded(minute, 2))")
    }
    return Meaning(CalendarPeriod(.clock(day, minute: hour * 60 + minute)))
  }

  /// The end of the day: the value says 24:00, the bounds the first minute of the next day.
  func midnight() -> Meaning {
    guard let day = dayOfTime else { return Meaning(.time, "XXXX-XX-XXT24:00") }
    let next = CalendarPeriod(.clock(day.adding(days: 1), minute: 0))
    return Meaning(.time, "\(day)T24:00", bounds: next.bounds)
  }

  /// "am Nachmittag", "in der Nacht": a part of the day named last or of the report's own.
  func dayTime() -> Meaning? {
    guard
      let part = (match.value(.part) ?? match.value(.parts) ?? match.value(.nightadv)).flatMap(
        DayPart.init)
    else {
      return nil
    }
    if let weekday = match.value(.weekday), let reference {
      // "in der Nacht auf Sonntag" begins on the day before.
      let back = (reference.weekday - weekday + 7) % 7
      let day = reference.adding(days: direction == .future ? (7 - back) % 7 : -back)
      return Meaning(CalendarPeriod(.partOfDay(part == .night ? day.adding(days: -1) : day, part)))
    }
    if match.value(.month) != nil, let date = date()?.period?.earliest {
      // "in der Nacht auf den 3. November" begins on the day before.
      return Meaning(CalendarPeriod(.partOfDay(date.adding(days: -1), part)))
    }
    // "last night", "heute Nacht" and the like count from the report's own day.
    let isRelative =
      match.capture(.dir) != nil || match.capture(.nightadv) != nil || match.capture(.this) != nil
    guard let day = isRelative ? reference : dayOfTime else {
      return Meaning(.time, "XXXX-XX-XXT" + part.code)
    }
    let offset = match.value(.dir) ?? (match.capture(.next) != nil ? 1 : 0)
    return Meaning(CalendarPeriod(.partOfDay(day.adding(days: offset), part)))
  }
}
