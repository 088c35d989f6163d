import NewsCorpus

extension Resolver {
  /// A number and a unit.
  func duration() -> Meaning? {
    guard let unit = durationUnit else { return nil }
    let count: String
    if match.capture(.vague) != nil {
      count = "X"
    } else if let factor = match.value(.mult), let number = match.capture(.num) {
      let token = tokens[number.token]
      // "1,5 Millionen": the decimals count as parts of the factor.
      let parts = (0..<Int(token.decimalDigits)).reduce(1) { power, _ in power * 10 }
      count = String(Int(number.value) * factor + Int(token.decimals) * factor / parts)
    } else if let half = match.capture(.half) {
      // The value is tenths beside the whole number: "halb" 5, "anderthalb" 15.
      count = tenths(Int(half.value))
    } else if let number = match.capture(.num) {
      let token = tokens[number.token]
      count =
        token.decimalDigits > 0
        ? "\(token.value).\(padded(Int(token.decimals), Int(token.decimalDigits)))"
        : String(number.value)
      if token.value == 0, token.kind == .number, token.decimals == 0 { return nil }
    } else if match.capture(.indef) != nil || match.capture(.unit) != nil {
      count = "1"
    } else {
      count = "X"
    }
    return finish(unit, count: count)
  }

  private var durationUnit: TimeUnit? {
    (match.value(.units) ?? match.value(.unit) ?? match.value(.unitlang)).flatMap(TimeUnit.init)
  }

  private func tenths(_ number: Int) -> String {
    number % 10 == 0 ? String(number / 10) : "\(number / 10).\(number % 10)"
  }

  private func finish(_ unit: TimeUnit, count: String) -> Meaning {
    var meaning = Meaning(.duration, unit.duration(count))
    if unit == .half { meaning.value = count == "1" ? "P6M" : "P\(count)H" }
    meaning.bounds = anchored(unit, count: Int(count))
    return meaning
  }

  /// The stretch a duration covers where a word beside it ties it to the report's date.
  private func anchored(_ unit: TimeUnit, count: Int?) -> CalendarBounds? {
    guard let count, count < 10_000, unit >= .day else { return nil }
    let place = match.tokens.lowerBound
    func around(_ date: CivilDate?) -> CalendarBounds? {
      date.flatMap { unit.period(around: $0)?.bounds }
    }
    let told = discourse.last?.period.earliest
    if has(.later, at: match.tokens.upperBound) {
      return told.flatMap { around(unit.add(count, to: $0)) }
    }
    if has(.earlier, at: match.tokens.upperBound) {
      return told.flatMap { around(unit.add(-count, to: $0)) }
    }
    guard let reference else { return nil }
    if has(.ago, at: place - 1) || has(.ago, at: match.tokens.upperBound) {
      return around(unit.add(-count, to: reference))
    }
    let isPast = match.value(.dir).map { $0 < 0 }
    if has(.since, at: place - 1) || isPast == true {
      return unit.add(-count, to: reference).map {
        CalendarBounds(earliest: $0, latest: reference)
      }
    }
    if isPast == false {
      return unit.add(count, to: reference).map { CalendarBounds(earliest: reference, latest: $0) }
    }
    return nil
  }

  /// "wochenlang", "seit Jahren", "langjährig": the rule's argument is the value where it is fixed.
  func vagueDuration() -> Meaning? {
    if let value = rule.arguments.first { return Meaning(.duration, value) }
    return durationUnit.map { Meaning(.duration, $0.duration("X")) }
  }

  /// "dreijährig", "15-minütig".
  func compoundDuration() -> Meaning? {
    if let word = match.capture(.numunit) {
      let token = tokens[word.token]
      guard let unit = TimeUnit(rawValue: Int(token.digits)) else { return nil }
      // A number of years is an age unless it is told of something that lasts.
      if unit == .year, !follows(.lasting) { return nil }
      return Meaning(.duration, unit.duration(word.value < 0 ? "X" : String(word.value)))
    }
    guard let unit = match.value(.unitadj).flatMap(TimeUnit.init) else { return nil }
    if unit == .year, !follows(.lasting) { return nil }
    guard let number = match.capture(.number) else { return nil }
    let token = tokens[number.token]
    let count =
      token.decimalDigits > 0
      ? "\(token.value).\(padded(Int(token.decimals), Int(token.decimalDigits)))"
      : String(number.value)
    return Meaning(.duration, unit.duration(count))
  }
}
