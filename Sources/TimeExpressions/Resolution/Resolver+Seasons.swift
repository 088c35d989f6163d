import NewsCorpus

extension Resolver {
  func season() -> Meaning? {
    guard let number = match.value(.season), let season = CalendarPeriod.Season(rawValue: number)
    else { return nil }
    if let year = explicitYear(), year > 0 {
      return Meaning(CalendarPeriod(.season(season, year: year)), isExplicit: true)
    }
    guard let reference else { return Meaning(.date, "XXXX-\(season.code)") }
    let first = number * 3 + 3
    var year = nearYear(month: first, last: min(first + 2, 12)) ?? reference.year
    // In January and February the winter is still the one that began the year before.
    if season == .winter, reference.month <= 2,
      match.value(.dir) ?? 0 == 0, discourse.lastYear?.sentence != discourse.sentence
    {
      year = reference.year - 1
    }
    return Meaning(CalendarPeriod(.season(season, year: year)))
  }

  func quarter() -> Meaning? {
    guard let number = match.value(.ord) ?? match.value(.day),
      let size = match.value(.quarterword),
      (1...(size == 6 ? 2 : 4)).contains(number)
    else { return nil }
    let code = size == 6 ? "H" : "Q"
    guard let year = explicitYear() ?? narratedYear ?? reference?.year, year > 0 else {
      return Meaning(.date, "XXXX-\(code)\(number)")
    }
    let kind: CalendarPeriod.Kind =
      size == 6 ? .half(number, year: year) : .quarter(number, year: year)
    return Meaning(CalendarPeriod(kind), isExplicit: match.capture(.year) != nil)
  }

  /// A holiday; the tables give fixed ones as month and day, movable ones as days from Easter.
  func holiday(_ code: Int) -> Meaning? {
    func date(in year: Int) -> CivilDate? { Holiday(code: code).date(inYear: year) }
    if let year = explicitYear(), year > 0 {
      return date(in: year).map { Meaning(.day($0), isExplicit: true) }
    }
    guard let reference else { return Meaning(.date, Holiday(code: code).unknownYear) }
    let dates = [reference.year - 1, reference.year, reference.year + 1].compactMap(date)
    if let offset = match.value(.dir), offset != 0 {
      let chosen = offset < 0 ? dates.last { $0 < reference } : dates.first { $0 > reference }
      return chosen.map { Meaning(.day($0)) }
    }
    if let year = narratedYear, let day = date(in: year) { return Meaning(.day(day)) }
    let near = dates.min { distance($0, reference) < distance($1, reference) }
    let chosen: CivilDate?
    switch direction {
    case .past: chosen = dates.last { $0 <= reference }
    case .future: chosen = dates.first { $0 >= reference }
    case .unknown: chosen = near
    }
    return (chosen ?? near).map { Meaning(.day($0)) }
  }
}
