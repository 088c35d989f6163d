import NewsCorpus

/// The ways in which a day is written.
extension DateScanner {
  typealias Parts = (year: Int?, month: Int, day: Int, end: Int)

  func dayFirst(_ start: Int) -> Parts? {
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

  /// Reads the stamp at the foot of an agency's message: day, hour and minute as one number, the
  /// month and two digits of the year, "031520 Feb 26".
  func wireStamp(_ start: Int) -> DateMention? {
    let word = start + 6
    guard word + 6 < end, bytes[word] == 0x20, bytes[start..<word].allSatisfy(\.isDigit),
      let (month, wordEnd) = monthName(word + 1), byte(wordEnd) == 0x20
    else { return nil }
    let (year, yearLength) = number(wordEnd + 1)
    let pairs = stride(from: start, to: word, by: 2).map { position in
      Int(bytes[position] - 0x30) * 10 + Int(bytes[position + 1] - 0x30)
    }
    guard yearLength == 2, pairs[1] < 24, pairs[2] < 60,
      CivilDate(year: 2000 + year, month: month, day: pairs[0]) != nil
    else { return nil }
    return DateMention(
      range: start..<wordEnd + 3, year: 2000 + year, month: month, day: pairs[0],
      minute: pairs[1] * 60 + pairs[2])
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

  func monthFirst(_ start: Int) -> Parts? {
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
}
