/// The time of day that stands behind a day.
extension DateScanner {
  /// The time of day after a date, and where it ends; else the date's own end.
  func time(after dateEnd: Int) -> (minute: Int?, end: Int) {
    var next = dateEnd
    if byte(next) == 0x54 {
      next += 1
    } else {
      while [0x2C, 0x20, 0x7C, 0x2D, 0x2F].contains(byte(next)) { next += 1 }
      for word in ["– ", "— ", "· ", "• ", "\u{A0}", "um ", "at ", "à "]
      where byte(next) == word.utf8.first && bytes[next..<end].starts(with: word.utf8) {
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
}
