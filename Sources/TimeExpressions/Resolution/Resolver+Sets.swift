import NewsCorpus

extension Resolver {
  /// "täglich", "jedes Jahr", "pro Woche", "alle zwei Tage"; the value is how long one round takes.
  func unitSet() -> Meaning? {
    if rule.arguments.count == 1 { return Meaning(.set, rule.arguments[0]) }
    let code = match.value(.freq) ?? match.value(.unit) ?? match.value(.units)
    guard let unit = code.flatMap(TimeUnit.init) else { return nil }
    if match.capture(.vague) != nil { return Meaning(.set, unit.duration("X")) }
    return Meaning(.set, unit.duration(String(match.value(.num) ?? match.value(.ord) ?? 1)))
  }

  /// "montags", "jeden Dienstag", "morgens", "mittwochabends".
  func weekdaySet() -> Meaning? {
    let compound = match.value(.weekdaypartset) ?? match.value(.weekdaypart)
    let weekday = match.value(.weekdays) ?? match.value(.weekday) ?? compound.map { $0 / 8 }
    let part = (compound.map { $0 % 8 } ?? match.value(.partset) ?? match.value(.part))
      .flatMap(DayPart.init)
    switch (weekday, part) {
    case (let weekday?, let part?): return Meaning(.set, "XXXX-WXX-\(weekday)T\(part.code)")
    case (let weekday?, nil): return Meaning(.set, "XXXX-WXX-\(weekday)")
    case (nil, .night?): return Meaning(.set, "PT1NI")
    case (nil, let part?): return Meaning(.set, "XXXX-XX-XXT" + part.code)
    case (nil, nil): return nil
    }
  }

  /// A season or date that comes back every year: "jeden Sommer".
  func dateSet() -> Meaning? {
    if let number = match.value(.season), let season = CalendarPeriod.Season(rawValue: number) {
      return Meaning(.set, "XXXX-\(season.code)")
    }
    guard let month = match.value(.month) else { return nil }
    guard let day = match.value(.day) else { return Meaning(.set, "XXXX-\(padded(month, 2))") }
    return Meaning(.set, "XXXX-\(padded(month, 2))-\(padded(day, 2))")
  }
}
