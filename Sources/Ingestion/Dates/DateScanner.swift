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
/// an agency's `031520 Feb 26`, and stamps glued together.
struct DateScanner {
  let bytes: [UInt8]
  let end: Int
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
    if let mention = wireStamp(start) { return mention }
    let parts = bytes[start].isDigit ? dayFirst(start) : monthFirst(start)
    guard let parts else { return nil }
    let (year, month, day, dateEnd) = parts
    guard CivilDate(year: year ?? 2000, month: month, day: day) != nil else { return nil }
    let (minute, end) = time(after: dateEnd)
    return DateMention(
      range: start..<end, year: year, month: month, day: day, minute: minute)
  }

  // MARK: - Bytes

  func byte(_ position: Int) -> UInt8 { position < end ? bytes[position] : 0 }

  /// The number at a position and its digits, at most five.
  func number(_ start: Int) -> (value: Int, length: Int) {
    var next = start
    var value = 0
    while next < end, next - start < 5, bytes[next].isDigit {
      value = value * 10 + Int(bytes[next] - 0x30)
      next += 1
    }
    return (value, next - start)
  }

  /// The position behind blanks and no-break spaces.
  func skipSpace(_ start: Int) -> Int {
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
