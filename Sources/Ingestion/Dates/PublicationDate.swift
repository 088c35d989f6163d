import NewsCorpus

/// When a page was published, read off the page itself.
struct PublicationDate {
  /// The first publication.
  private(set) var date: Timestamp?
  /// A later change.
  private(set) var updated: Timestamp?
  /// How the date was found: `dateline`, `text`, `file` or `none`.
  private(set) var basis = DateBasis.none
  /// All days that stamps or prose give as the day of publication, in the page's order; not those
  /// of later changes.
  private(set) var candidates: [CivilDate] = []
  /// A stamp's day without its year, where the page does not give the year and no other date.
  private(set) var yearless: DateMention?

  private let page: ZoneFinder
  private let text: [UInt8]
  /// The days with their years in all lines, and the years beside signs of copyright, once they were
  /// asked for.
  private lazy var context = Context(page, text)

  /// Looks at stamps first, then at what the page says of itself, then at captions and the file's
  /// name.
  init(_ page: ZoneFinder, text: [UInt8], fileName: String) {
    self.init(stampsOf: page, text: text)
    if date != nil {
      findFirstPublication()
      return
    }
    if findSelfReference() { return }
    if let pictured = latestCaption() {
      (date, basis) = (Timestamp(date: pictured), .text)
    } else if let named = DateScanner.dateInFileName(fileName) {
      (date, basis) = (named, .file)
    }
    if date != nil { yearless = nil }
  }

  // MARK: - Stamps

  /// Looks at nothing but stamps: what a page prints beside a date that is known otherwise.
  init(stampsOf page: ZoneFinder, text: [UInt8]) {
    self.page = page
    self.text = text
    findStamps()
  }

  /// What the words before a stamp make of it; `bare` where there are none.
  private enum Role { case published, bare, state, changed }

  /// How many datelines are looked at: a page with more of them holds many reports.
  private static let mostDatelines = 500

  private mutating func findStamps() {
    var found: [(stamp: Timestamp, role: Role, zone: Int)] = []
    let datelines = page.zones.enumerated().lazy.filter { $1.kind == .dateline }
    for (number, zone) in datelines.prefix(PublicationDate.mostDatelines) {
      var before = zone.range.lowerBound
      for mention in DateScanner.mentions(in: text, zone.range) {
        let role = role(before..<mention.range.lowerBound)
        before = mention.range.upperBound
        guard let stamp = mention.stamp ?? completed(mention) else {
          if role != .changed { yearless = yearless ?? mention }
          continue
        }
        found.append((stamp, role, number))
      }
    }
    let published = found.filter { $0.role == .published }
    let first = published.first ?? found.first { $0.role != .changed } ?? found.first
    guard let first else { return }
    yearless = nil
    (date, basis) = (first.stamp, .dateline)
    // A second stamp beside the first one is that of the last change, and so is the state of a page
    // that also says when it was published.
    let changes = found.filter {
      $0.role == .changed || $0.zone == first.zone
        || ($0.role == .state && first.role == .published)
    }
    if let last = changes.map(\.stamp).max(), last > first.stamp { updated = last }
    let publications = first.role == .changed ? [] : [first.stamp.date]
    for day in publications + published.map(\.stamp.date) where !candidates.contains(day) {
      candidates.append(day)
    }
  }

  private func role(_ range: Range<Int>) -> Role {
    let words = text[range]
    if PublicationDate.changeWords.contains(where: { words.position(of: $0) != nil }) {
      return .changed
    }
    if PublicationDate.stampWords.contains(where: { words.position(of: $0) != nil }) {
      return .published
    }
    return isState(words) ? .state : .bare
  }

  /// Whether "Stand" is among some words, not only as a part of one.
  private func isState(_ words: ArraySlice<UInt8>) -> Bool {
    words.split(whereSeparator: { !$0.isLetter && $0 < 0x80 }).contains { word in
      PublicationDate.stateWords.contains { word.elementsEqual($0) }
    }
  }

  private static let stateWords = ["Stand", "stand", "STAND"].map { Array($0.utf8) }

  private static let stampWords = [
    "eröffentlicht", "ublished", "ubliziert", "rschienen", "rstellt", "osted",
  ].map { Array($0.utf8) }
  /// Words, in lower case, that make a time that of the last change.
  static let changeHints = [
    "aktualisiert", "update", "geändert", "modified", "änderung", "zuletzt", "korrigiert",
  ]
  private static let changeWords = [
    "ktualisiert", "pdate", "eändert", "odified", "nderung", "ast ", "uletzt", "etzte",
  ].map { Array($0.utf8) }

  /// A day without its year, with the year that the page gives elsewhere.
  private mutating func completed(_ mention: DateMention) -> Timestamp? {
    for date in context.days {
      guard let own = CivilDate(year: date.year, month: mention.month, day: mention.day) else {
        continue
      }
      if abs(own.dayNumber - date.dayNumber) <= 31 {
        return Timestamp(date: own, minute: mention.minute)
      }
    }
    guard let year = context.latestYear,
      let date = CivilDate(year: year, month: mention.month, day: mention.day)
    else { return nil }
    return Timestamp(date: date, minute: mention.minute)
  }

  /// What a page says of years.
  private struct Context {
    /// The days with their years, in the order of the lines.
    private(set) var days: [CivilDate] = []
    /// The latest year in a line with a sign of copyright.
    private(set) var latestYear: Int?

    init(_ page: ZoneFinder, _ text: [UInt8]) {
      for line in page.lines {
        days += page.patterns.dates(of: line).compactMap(\.date)
        latestYear = [latestYear, Context.years(text[line.range]).max()].compactMap { $0 }.max()
      }
    }

    /// The years of a line with a sign of copyright, or of a short one with the word.
    private static func years(_ line: ArraySlice<UInt8>) -> [Int] {
      guard
        line.position(of: Array("©".utf8)) != nil
          || (line.count <= 80 && line.position(of: Array("opyright".utf8)) != nil)
      else { return [] }
      return line.split(whereSeparator: { !$0.isDigit }).compactMap { digits in
        guard digits.count == 4, let year = Int(String(decoding: digits, as: UTF8.self)),
          (1950...2099).contains(year)
        else { return nil }
        return year
      }
    }
  }

  // MARK: - Prose

  private static let selfWords = [
    "ieser Artikel", "ieser Text", "ieser Beitrag", "iesen Artikel", "iese Meldung",
    "as Original", "englische Original", "riginalfassung", "his article", "his story",
    "zuerst", "Zuerst", "riginally", "ursprünglich",
  ].map { Array($0.utf8) }
  private static let publishingWords = [
    "erschien", "veröffentlicht", "publiziert", "published", "appeared", "gesendet",
  ].map { Array($0.utf8) }

  /// "This article first appeared on …": a sentence that speaks of the report's publication.
  private mutating func findSelfReference() -> Bool {
    for line in page.lines where line.words <= 80 && line.range.count <= 600 {
      let days = page.patterns.dates(of: line).compactMap(\.date)
      guard let day = days.first else { continue }
      let bytes = text[line.range]
      guard PublicationDate.selfWords.contains(where: { bytes.position(of: $0) != nil }),
        PublicationDate.publishingWords.contains(where: { bytes.position(of: $0) != nil })
      else { continue }
      (date, basis) = (Timestamp(date: day), .text)
      candidates = days
      return true
    }
    return false
  }

  /// "Dieser Artikel ist erstmals am … erschienen.": the stamp is then that of a later version.
  private mutating func findFirstPublication() {
    guard let stamp = date else { return }
    for line in page.lines where page.patterns.isNoteOnReport(line) {
      let bytes = text[line.range]
      guard PublicationDate.firstWords.contains(where: { bytes.position(of: $0) != nil }),
        let day = page.patterns.dates(of: line).first?.date, day < stamp.date
      else { continue }
      date = Timestamp(date: day)
      updated = max(updated ?? stamp, stamp)
      candidates.insert(day, at: 0)
      return
    }
  }

  private static let firstWords = ["erstmals", "first published"].map { Array($0.utf8) }

  private func latestCaption() -> CivilDate? {
    let patterns = LinePatterns(text: text)
    var latest: CivilDate?
    for zone in page.zones where zone.kind == .caption && !patterns.isArchivePicture(zone.range) {
      for mention in DateScanner.mentions(in: text, zone.range) {
        if let date = mention.date { latest = max(latest ?? date, date) }
      }
    }
    return latest
  }
}
