import NewsCorpus

/// The years of stamps without one, told by the pages that were loaded with them.
///
/// "Berlin, 4.2. (dpa) –" on a page without any year is taken for a day at most a month from that of
/// another page; where the others allow of two such days, it stays without a date.
struct SiblingYears: Sendable {
  /// A page that waits for its year.
  private struct Waiting: Sendable {
    let page: Int
    let path: String
    let mention: DateMention
  }

  private var days: Set<CivilDate> = []
  private var waiting: [Waiting] = []

  /// How many days a page may lie from the one that tells its year.
  private static let reach = 31

  /// Takes note of the date of a page.
  mutating func add(_ day: CivilDate) { days.insert(day) }

  /// Takes note of a page whose stamp has no year.
  ///
  /// - Parameter page: the number of the page among all that are loaded.
  mutating func add(_ mention: DateMention, page: Int, path: String) {
    waiting.append(Waiting(page: page, path: path, mention: mention))
  }

  /// The numbers of the pages that wait, ascending.
  var waitingPages: [Int] { waiting.map(\.page) }

  /// Forgets the pages from a number on.
  mutating func removePages(from page: Int) { waiting.removeAll { $0.page >= page } }

  /// The dates of the pages that waited, by their numbers, and those of which the year stays unknown.
  func settled() -> (dates: [Int: Timestamp], notes: [LoadNote]) {
    var dates: [Int: Timestamp] = [:]
    var notes: [LoadNote] = []
    for page in waiting {
      if let date = date(of: page.mention) {
        dates[page.page] = Timestamp(date: date, minute: page.mention.minute)
      } else {
        notes.append(
          LoadNote(
            path: page.path, kind: .yearMissing(month: page.mention.month, day: page.mention.day)))
      }
    }
    return (dates, notes)
  }

  /// The one day that is near to one of a page.
  private func date(of mention: DateMention) -> CivilDate? {
    var found: Set<CivilDate> = []
    for day in days {
      for year in day.year - 1...day.year + 1 {
        if let date = CivilDate(year: year, month: mention.month, day: mention.day),
          abs(date.dayNumber - day.dayNumber) <= SiblingYears.reach
        {
          found.insert(date)
        }
      }
    }
    return found.count == 1 ? found.first : nil
  }
}
