public import NewsCorpus

/// The date of Easter, from which the movable feasts are counted.
public enum Easter {
  /// Easter Sunday of a year in the Gregorian calendar, or nothing outside 1583 to 9999.
  ///
  /// The anonymous Gregorian algorithm as S. Butcher printed it in 1876 (Meeus, *Astronomical
  /// Algorithms*, chapter 8).
  public static func sunday(inYear year: Int) -> CivilDate? {
    guard (1583...9999).contains(year) else { return nil }
    let golden = year % 19
    let (century, yearOfCentury) = (year / 100, year % 100)
    let epact =
      (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30
    let weekday = (32 + 2 * (century % 4) + 2 * (yearOfCentury / 4) - epact - yearOfCentury % 4) % 7
    let correction = (golden + 11 * epact + 22 * weekday) / 451
    let day = epact + weekday - 7 * correction + 114
    return CivilDate(year: year, month: day / 31, day: day % 31 + 1)
  }
}
