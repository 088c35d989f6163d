public import NewsCorpus

/// A calendar day as it is written on a page.
struct DateMention: Equatable {
  /// Where it stands, with its time of day.
  let range: Range<Int>
  let year: Int?
  let month: Int
  let day: Int
  /// Minutes after midnight where a time of day follows.
  let minute: Int?

  /// The day, where the year is written.
  var date: CivilDate? { year.flatMap { CivilDate(year: $0, month: month, day: day) } }

  /// The day with its time, where the year is written.
  var stamp: Timestamp? { date.map { Timestamp(date: $0, minute: minute) } }
}

/// Finds days written as stamps have them, not every way that prose speaks of time.
///
/// Read are `2026-02-05T15:14`, `05.02.2026, 15:14`, `5.2.`, `3. März 2026, 7.45 Uhr`,
/// `3 February 2026`, `Feb. 3, 2026, 7:40 a.m.`, `05/02/2026` (day first unless that is no date),
/// and stamps glued together.
struct DateScanner {
  private let bytes: [UInt8]
  private let end: Int
  private var position: Int
  /// The beginning, or the end of the last mention: stamps are glued together, so anything may begin
  /// there, and nothing before it is looked at again.
  private var free: Int

  /// Every mention in a stretch of text, in order.
  ///
  /// - Complexity: O(bytes).
  static func mentions(in bytes: [UInt8], _ range: Range<Int>) -> [DateMention] {
    var scanner = DateScanner(bytes: bytes, range: range)
    return scanner.mentions()
  }

  /// The moment that a text consists of or begins with, with its year.
  static func stamp(_ text: String) -> Timestamp? {
    var bytes = Array(text.trimmed.utf8)
    // "Wed, 04 Mar 2026", "Mittwoch, 4. März 2026"
    let word = bytes.prefix { $0.isLetter }
    if MonthNames.isWeekday(word) {
      bytes.removeFirst(word.count)
      bytes = Array(bytes.drop { [0x20, 0x2C, 0x2E].contains($0) })
    }
    if let mention = mentions(in: bytes, 0..<bytes.count).first, mention.range.lowerBound == 0 {
      return mention.stamp
    }
    guard bytes.count >= 8, bytes.count == 8 || bytes[8] == 0x54 || bytes[8] == 0x20,
      let day = compact(Array(bytes.prefix(8)))?.date
    else { return nil }
    let scanner = DateScanner(bytes: bytes, range: 0..<bytes.count)
    return Timestamp(date: day, minute: scanner.time(after: 8).minute)
  }

  /// The moment that a field of a record names: as `stamp`, or seconds or milliseconds since 1970
  /// in universal time.
  static func recorded(_ text: String) -> Timestamp? {
    if let stamp = stamp(text) { return stamp }
    let digits = text.trimmed
    guard digits.utf8.allSatisfy(\.isDigit), let number = Int(digits) else { return nil }
    let seconds: Int
    switch digits.utf8.count {
    case 9, 10: seconds = number
    case 12, 13: seconds = number / 1000
    default: return nil
    }
    return Timestamp(
      date: CivilDate(dayNumber: seconds / 86_400 + daysBefore1970), minute: seconds / 60 % 1440)
  }

  private static let daysBefore1970 = CivilDate(year: 1970, month: 1, day: 1)?.dayNumber ?? 0

  /// The day in a file's name: any form above, `20260206` or `2026_02_06`.
  static func dateInFileName(_ name: String) -> Timestamp? {
    let bytes = Array(name.utf8)
    let plain = bytes.map { $0 == 0x5F ? 0x2D : $0 }
    if let stamp = mentions(in: plain, 0..<plain.count).lazy.compactMap(\.stamp).first {
      return Timestamp(date: stamp.date)
    }
    for part in bytes.split(whereSeparator: { !$0.isLetterOrDigit }) where part.count == 8 {
      if let mention = compact(Array(part)) { return mention.stamp }
    }
    return nil
  }

  /// The day written as eight digits.
  private static func compact(_ digits: [UInt8]) -> DateMention? {
    guard digits.allSatisfy(\.isDigit) else { return nil }
    let number = digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    let mention = DateMention(
      range: 0..<8, year: number / 10_000, month: number / 100 % 100, day: number % 100, minute: nil
    )
    guard let date = mention.date, (1800...2199).contains(date.year) else { return nil }
    return mention
  }

  private init(bytes: [UInt8], range: Range<Int>) {
    self.bytes = bytes
    self.end = range.upperBound
    position = range.lowerBound
    free = range.lowerBound
  }

  /// Every day has a digit, so only what begins with one is looked at, and the name before it.
  private mutating func mentions() -> [DateMention] {
    var found: [DateMention] = []
    while let digit = nextDigit() {
      if let mention = nameStart(before: digit).flatMap({ mention(at: $0) })
        ?? (isBoundary(digit) ? mention(at: digit) : nil)
      {
        found.append(mention)
        position = mention.range.upperBound
        free = position
      } else {
        position = digit
        while position < end, bytes[position].isDigit { position += 1 }
      }
    }
    return found
  }

  private func nextDigit() -> Int? {
    bytes.withUnsafeBufferPointer { bytes in
      var next = position
      while next < end, !bytes[next].isDigit { next &+= 1 }
      return next < end ? next : nil
    }
  }

  /// Whether something may begin at a position: no word goes on there.
  private func isBoundary(_ start: Int) -> Bool {
    guard start > free else { return true }
    return !(bytes[start - 1].isLetterOrDigit || bytes[start - 1] >= 0x80)
  }

  /// The beginning of the word with a capital that stands before a digit, with blanks between them.
  private func nameStart(before digit: Int) -> Int? {
    var next = digit
    while next > free {
      if bytes[next - 1] == 0x20 {
        next -= 1
      } else if next - 1 > free, bytes[next - 1] == 0xA0, bytes[next - 2] == 0xC2 {
        next -= 2
      } else {
        break
      }
    }
    guard next < digit else { return nil }
    if next > free, bytes[next - 1] == 0x2E { next -= 1 }
    while next > free, bytes[next - 1].isLetter || bytes[next - 1] >= 0x80 { next -= 1 }
    return bytes[next].isUpper && isBoundary(next) ? next : nil
  }

  private func mention(at start: Int) -> DateMention? {
    let parts = bytes[start].isDigit ? dayFirst(start) : monthFirst(start)
    guard let parts else { return nil }
    let (year, month, day, dateEnd) = parts
    guard CivilDate(year: year ?? 2000, month: month, day: day) != nil else { return nil }
    let (minute, end) = time(after: dateEnd)
    return DateMention(
      range: start..<end, year: year, month: month, day: day, minute: minute)
  }

  private typealias Parts = (year: Int?, month: Int, day: Int, end: Int)

  private func dayFirst(_ start: Int) -> Parts? {
    let (first, firstLength) = number(start)
    let after = start + firstLength
    if firstLength == 4, byte(after) == 0x2D {
      let (month, monthLength) = number(after + 1)
      guard monthLength == 2, byte(after + 3) == 0x2D else { return nil }
      let (day, dayLength) = number(after + 4)
      guard dayLength == 2 else { return nil }
      return (first, month, day, after + 6)
    }
    if firstLength == 4, byte(after) == 0x2F || byte(after) == 0x2E {
      return yearFirst(first, after)
    }
    guard firstLength == 1 || firstLength == 2 else { return nil }
    if byte(after) == 0x2F { return slashed(first, after) }
    var next = after
    if byte(next) == 0x2E {
      next += 1
    } else if let suffix = ordinalSuffix(next) {
      next = suffix
    }
    let word = skipSpace(next)
    if let (month, wordEnd) = monthName(word), word > after {
      let yearStart = skipSpace(byte(wordEnd) == 0x2C ? wordEnd + 1 : wordEnd)
      let (year, yearLength) = number(yearStart)
      return yearLength == 4 ? (year, month, first, yearStart + 4) : (nil, month, first, wordEnd)
    }
    guard byte(after) == 0x2E else { return nil }
    let (month, monthLength) = number(word)
    guard monthLength == 1 || monthLength == 2, byte(word + monthLength) == 0x2E else { return nil }
    let monthEnd = word + monthLength + 1
    let yearStart = skipSpace(monthEnd)
    let (year, yearLength) = number(yearStart)
    if yearLength == 4 { return (year, month, first, yearStart + 4) }
    if yearLength == 2, yearStart == monthEnd, byte(yearStart + 2) != 0x2E {
      return (2000 + year, month, first, yearStart + 2)
    }
    return (nil, month, first, monthEnd)
  }

  /// Reads "2026/02/05" and "2026.02.05".
  private func yearFirst(_ year: Int, _ mark: Int) -> Parts? {
    let (month, monthLength) = number(mark + 1)
    guard monthLength == 2, byte(mark + 3) == byte(mark) else { return nil }
    let (day, dayLength) = number(mark + 4)
    return dayLength == 2 && (1900...2199).contains(year) ? (year, month, day, mark + 6) : nil
  }

  private func slashed(_ first: Int, _ slash: Int) -> Parts? {
    let (second, secondLength) = number(slash + 1)
    guard secondLength == 1 || secondLength == 2, byte(slash + 1 + secondLength) == 0x2F else {
      return nil
    }
    let yearStart = slash + 2 + secondLength
    let (year, yearLength) = number(yearStart)
    guard yearLength == 4 else { return nil }
    return second > 12 ? (year, first, second, yearStart + 4) : (year, second, first, yearStart + 4)
  }

  private func monthFirst(_ start: Int) -> Parts? {
    guard let (month, wordEnd) = monthName(start) else { return nil }
    let dayStart = skipSpace(wordEnd)
    guard dayStart > wordEnd else { return nil }
    let (day, dayLength) = number(dayStart)
    guard dayLength == 1 || dayLength == 2 else { return nil }
    var next = dayStart + dayLength
    if let suffix = ordinalSuffix(next) { next = suffix }
    let yearStart = skipSpace(byte(next) == 0x2C ? next + 1 : next)
    let (year, yearLength) = number(yearStart)
    if yearLength == 4 { return (year, month, day, yearStart + 4) }
    return byte(next).isLetterOrDigit ? nil : (nil, month, day, next)
  }

  /// The month whose name stands at a position, and the name's end with its full stop.
  private func monthName(_ start: Int) -> (month: Int, end: Int)? {
    // The months' first letters: A D F J M N O S; small ones only behind a day.
    switch byte(start) & 0xDF {
    case 0x41, 0x44, 0x46, 0x4A, 0x4D, 0x4E, 0x4F, 0x53: break
    default: return nil
    }
    var next = start
    while next < end, bytes[next].isLetter || bytes[next] >= 0x80, next - start < 12 { next += 1 }
    guard let month = MonthNames.month(bytes[start..<next]) else { return nil }
    return (month, byte(next) == 0x2E ? next + 1 : next)
  }

  private func ordinalSuffix(_ start: Int) -> Int? {
    guard start + 2 <= end,
      ["st", "nd", "rd", "th"].contains(String(decoding: bytes[start..<start + 2], as: UTF8.self))
    else { return nil }
    return start + 2
  }

  /// The time of day after a date, and where it ends; else the date's own end.
  private func time(after dateEnd: Int) -> (minute: Int?, end: Int) {
    var next = dateEnd
    if byte(next) == 0x54 {
      next += 1
    } else {
      while [0x2C, 0x20, 0x7C, 0x2D, 0x2F].contains(byte(next)) { next += 1 }
      for word in ["– ", "— ", "· ", "• ", "\u{A0}", "um ", "at ", "à "]
      where bytes[next..<end].starts(with: word.utf8) {
        next += word.utf8.count
      }
    }
    let (hour, hourLength) = number(next)
    guard next > dateEnd, hourLength == 1 || hourLength == 2, hour < 24 else {
      return compactTime(next, dateEnd)
    }
    let mark = byte(next + hourLength)
    // Two digits only, so that a stamp glued behind "15:14" is left alone.
    let minutes = next + hourLength + 1
    guard mark == 0x3A || mark == 0x2E || mark == 0x68, byte(minutes).isDigit,
      byte(minutes + 1).isDigit
    else { return hourAlone(hour, next + hourLength) ?? (nil, dateEnd) }
    let minute = Int(bytes[minutes] - 0x30) * 10 + Int(bytes[minutes + 1] - 0x30)
    let timeEnd = minutes + 2
    guard minute < 60 else { return (nil, dateEnd) }
    let (word, wordEnd) = lowerWord(skipSpace(timeEnd))
    if let half = DateScanner.half(word) {
      return (hour <= 12 ? (hour % 12 + half) * 60 + minute : hour * 60 + minute, wordEnd)
    }
    if word == "uhr" { return (hour * 60 + minute, wordEnd) }
    if mark == 0x2E, !DateScanner.zones.contains(word) { return (nil, dateEnd) }
    return (hour * 60 + minute, timeEnd)
  }

  /// "15 Uhr", "3 pm": an hour without minutes.
  private func hourAlone(_ hour: Int, _ hourEnd: Int) -> (minute: Int?, end: Int)? {
    let (word, wordEnd) = lowerWord(skipSpace(hourEnd))
    if word == "uhr" { return (hour * 60, wordEnd) }
    guard let half = DateScanner.half(word), (1...12).contains(hour) else { return nil }
    return ((hour % 12 + half) * 60, wordEnd)
  }

  /// "T151400": hours and minutes without a mark between them.
  private func compactTime(_ start: Int, _ dateEnd: Int) -> (minute: Int?, end: Int) {
    let digits = bytes[start..<min(start + 4, end)]
    guard byte(dateEnd) == 0x54, digits.count == 4, digits.allSatisfy(\.isDigit) else {
      return (nil, dateEnd)
    }
    let number = digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    guard number / 100 < 24, number % 100 < 60 else { return (nil, dateEnd) }
    return (number / 100 * 60 + number % 100, start + 4)
  }

  private static let zones: Set<String> = [
    "gmt", "utc", "bst", "cet", "cest", "mez", "mesz", "est", "edt",
  ]

  /// The hours that "a.m." or "p.m." adds.
  private static func half(_ word: String) -> Int? {
    switch word {
    case "am", "a.m": 0
    case "pm", "p.m": 12
    default: nil
    }
  }

  /// The word at a position in lower case, its full stops inside with it, and its end.
  private func lowerWord(_ start: Int) -> (word: String, end: Int) {
    var next = start
    while next < end, next - start < 8, bytes[next].isLetter || bytes[next] == 0x2E { next += 1 }
    var word = bytes[min(start, next)..<next]
    if word.last == 0x2E { word = word.dropLast() }
    let hasStops = word.contains(0x2E)
    return (
      String(decoding: word, as: UTF8.self).lowercased(), hasStops ? next : start + word.count
    )
  }

  // MARK: - Bytes

  private func byte(_ position: Int) -> UInt8 { position < end ? bytes[position] : 0 }

  /// The number at a position and its digits, at most five.
  private func number(_ start: Int) -> (value: Int, length: Int) {
    var next = start
    var value = 0
    while next < end, next - start < 5, bytes[next].isDigit {
      value = value * 10 + Int(bytes[next] - 0x30)
      next += 1
    }
    return (value, next - start)
  }

  /// The position behind blanks and no-break spaces.
  private func skipSpace(_ start: Int) -> Int {
    var next = start
    while next < end {
      if bytes[next] == 0x20 {
        next += 1
      } else if bytes[next] == 0xC2, byte(next + 1) == 0xA0 {
        next += 2
      } else {
        break
      }
    }
    return next
  }
}

extension UInt8 {
  var isDigit: Bool { self >= 0x30 && self <= 0x39 }
  var isUpper: Bool { self >= 0x41 && self <= 0x5A }
  /// Whether the byte is an ASCII letter.
  var isLetter: Bool { (self | 0x20) >= 0x61 && (self | 0x20) <= 0x7A }
  var isLetterOrDigit: Bool { isDigit || isLetter }
}

extension Timestamp {
  /// Reads a moment as press pages write it: `2026-02-05`, `05.02.2026, 15:14`, `Feb. 3, 2026`.
  ///
  /// - Returns: nothing when the text does not begin with a day and its year.
  public init?(pressDate text: String) {
    guard let stamp = DateScanner.stamp(text) else { return nil }
    self = stamp
  }
}
