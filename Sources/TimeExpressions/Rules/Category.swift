/// What a word, number or mark can be in a rule.
///
/// Words get categories from the lexicon, numbers from their digits, marks and literal words have
/// one each of their own.
struct Category: Hashable, Sendable {
  let code: UInt16

  /// The categories of the lexicon by the names that stand in its tables.
  enum Name: UInt16, CaseIterable {
    case det, indef, this, that, dir, next, same, deictic, each, mod, early, whole, entire, approx,
      vague
    case month, weekday, shortday, weekdays, weekdaypart, weekdaypartset, part, parts, partadv,
      partset, dayadv
    case unit, units, unitadj, unitlang, numunit, prevunit, prevday, nextunit, edge, yearword,
      yeartext
    case num, mult, ord, half, season, holiday, weekend, quarterword, decadeword, decadewords
    case freq, times, pro, lang, alt, later, earlier, ago, since, until, onwards, dated, past,
      present, future, meridiem, pmletter, ordinal, nightadv
    // English words in German reports.
    case enmonth, enweekday, endir
    // Words that decide about a name or number beside them.
    case prep, onday, inside, clockword, yearlink, upto, title, forename, counted, label, money,
      lasting,
      persons
    // Verbs and what looks like them.
    case pastverb, futureverb, modalverb, eventverb, presentverb, reportverb, auxiliary, infinitive,
      perfect, planned, opening, notpast
    // Words whose full stop ends no sentence.
    case abbreviation
    // Any word with a capital within a sentence, any unknown one that ends like an adjective.
    case noun, adjective
    // Numbers by their digits.
    case number, day, monthnumber, year, shortyear, hour, minute, integer, zeroday, zeromonth
  }

  init(_ name: Name) { code = name.rawValue }
  init(mark: UInt8) { code = 128 + UInt16(mark) }
  init(literal number: Int) { code = 256 + UInt16(number) }

  /// The name of a category of the lexicon.
  var name: Name? { Name(rawValue: code) }

  static let names: [String: Name] = Dictionary(
    uniqueKeysWithValues: Name.allCases.map { (String(describing: $0), $0) })

  /// What names stand for in tables, `unit=year`.
  static let symbols: [String: Int32] = [
    "second": 0, "minute": 1, "hour": 2, "day": 3, "week": 4, "month": 5, "quarter": 6, "year": 7,
    "decade": 8, "century": 9, "weekend": 10, "half": 11, "millennium": 12, "indefinite": 13,
    "mon": 1, "tue": 2, "wed": 3, "thu": 4, "fri": 5, "sat": 6, "sun": 7,
    "spring": 0, "summer": 1, "autumn": 2, "winter": 3,
    "morning": 0, "midday": 1, "afternoon": 2, "evening": 3, "night": 4, "daytime": 5,
    "start": 1, "middle": 2, "end": 3,
  ]
}
