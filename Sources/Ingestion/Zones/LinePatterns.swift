/// Shapes that tell what a short line is: a stamp, an author, a credit.
struct LinePatterns {
  let text: [UInt8]

  func string(_ range: Range<Int>) -> String {
    String(decoding: text[range], as: UTF8.self)
  }

  /// Calls the body with the bytes of a stretch, whose slices hold no reference to the text: to count
  /// those takes long where several threads do it.
  @inline(__always)
  func withBytes<Result>(
    _ range: Range<Int>, _ body: (Slice<UnsafeBufferPointer<UInt8>>) -> Result
  ) -> Result {
    text.withUnsafeBufferPointer { body($0[range]) }
  }

  // MARK: - Stamps

  /// The dates in a line.
  ///
  /// They are looked for where a line is of a shape in which they matter: most lines are not.
  func dates(of line: LineFeatures) -> [DateMention] {
    guard line.digits > 0 else { return [] }
    // Stamps stand in short lines or at the ends of long ones.
    let (start, end) = (line.range.lowerBound, line.range.upperBound)
    return DateScanner.mentions(in: text, start..<min(end, start + 600))
  }

  /// Notes in a line whether it is a day, with or without its time, and little else.
  func look(forDatesIn line: inout LineFeatures) {
    guard line.words <= 24, line.range.count <= 160 else { return }
    let dates = dates(of: line)
    line.hasYear = dates.contains { $0.year != nil }
    line.isDateOnly = isDateOnly(line, dates)
    line.isDayOnly =
      line.isDateOnly && line.hasYear && line.digits >= 5 && line.words <= 8
      && dates.allSatisfy { $0.minute == nil }
  }

  private func isDateOnly(_ line: LineFeatures, _ dates: [DateMention]) -> Bool {
    let covered = dates.reduce(0) { $0 + $1.range.count }
    let rest = line.range.count - covered
    if !dates.isEmpty {
      guard rest <= 60, line.grammarWords <= 4 else { return false }
      let others = Int(line.words - line.stampWords) - words(of: dates)
      let isLast = dates.contains { $0.range.upperBound + 6 >= line.range.upperBound }
      let limit = isLast ? 2 : 1
      return others <= limit || others - numbers(in: line, besides: dates) <= limit
    }
    if isMonthOnly(line) { return true }
    // "Aktualisiert um 17.30 Uhr"
    return line.digits > 0 && line.digits <= 6 && line.words <= 8 && line.stampWords >= 2
      && line.stampWords + 2 >= line.words
      && (line.capitalised >= 1 || text[line.range.lowerBound].isDigit)
  }

  /// The numbers of one or two digits beside the dates of a line: times of day, the minutes that
  /// reading takes.
  private func numbers(in line: LineFeatures, besides dates: [DateMention]) -> Int {
    text[line.range].split(whereSeparator: { !($0.isLetterOrDigit || $0 >= 0x80) }).count { word in
      word.count <= 2 && word.allSatisfy(\.isDigit)
        && !dates.contains { $0.range.contains(word.startIndex) }
    }
  }

  /// Whether a line is a month and its year, as magazines have them: "MÄRZ 2026".
  private func isMonthOnly(_ line: LineFeatures) -> Bool {
    guard line.words == 2, line.digits == 4 else { return false }
    let words = text[line.range].split(separator: 0x20)
    return words.count == 2 && MonthNames.month(words[0]) != nil
      && words[1].allSatisfy(\.isDigit)
  }

  /// Whether a line is one of the notes below a report: "[3] Ebenda, S. 12."
  func isFootnote(_ line: LineFeatures) -> Bool {
    guard line.first == 0x5B, line.words >= 2 else { return false }
    let rest = text[line.range].dropFirst()
    let number = rest.prefix(while: \.isDigit)
    return (1...3).contains(number.count) && rest.dropFirst(number.count).first == 0x5D
  }

  /// Whether a line begins with the mark of a list's point and goes on behind it: "• …", "► …".
  func isPoint(_ line: LineFeatures) -> Bool {
    guard [0x2D, 0x2A, 0xE2, 0xC2].contains(line.first) else { return false }
    return withBytes(line.range) { bytes in
      LinePatterns.pointMarks.contains { bytes.starts(with: $0) }
    }
  }

  private static let pointMarks: [[UInt8]] = [
    "- ", "* ", "• ", "· ", "► ", "▶ ", "▸ ", "‣ ", "● ", "■ ", "▪ ", "– ", "→ ", "✓ ", "➤ ",
  ].map { Array($0.utf8) }

  /// Whether a line is a summary with the word to press behind its last full stop.
  func endsWithPointer(_ line: LineFeatures) -> Bool {
    guard !line.endsSentence, line.stops > 0, line.words <= 60 else { return false }
    let bytes = text[line.range]
    return LinePatterns.pointers.contains { pointer in
      pointer.last == line.last && bytes.count > pointer.count + 20
        && bytes[bytes.endIndex - pointer.count] == pointer[0]
        && bytes.suffix(pointer.count).elementsEqual(pointer)
    }
  }

  private static let pointers: [[UInt8]] = [
    ". mehr", "? mehr", ". Mehr", ". mehr lesen", ". weiterlesen", ". Weiterlesen", ". more",
    ". Read more", ". [mehr]", "… mehr",
  ].map { Array($0.utf8) }

  /// Whether a line is a time of day alone: "19:30 Uhr", "7.45 Uhr", "14:05".
  func isTimeOnly(_ line: LineFeatures) -> Bool {
    guard line.range.count <= 12, line.digits >= 3, line.digits <= 4 else { return false }
    guard let (mark, tail) = behindTime(line) else { return false }
    if tail.isEmpty { return mark == 0x3A }
    let word = String(decoding: tail, as: UTF8.self).trimmed.lowercased()
    return ["uhr", "am", "pm", "a.m.", "p.m.", "h"].contains(word)
  }

  /// The mark inside the time of day that a line begins with, and what follows the time.
  private func behindTime(_ line: LineFeatures) -> (mark: UInt8, tail: ArraySlice<UInt8>)? {
    let bytes = text[line.range]
    let hour = bytes.prefix(while: \.isDigit)
    let rest = bytes.dropFirst(hour.count)
    guard (1...2).contains(hour.count), let mark = rest.first, mark == 0x3A || mark == 0x2E,
      rest.dropFirst().prefix(while: \.isDigit).count == 2
    else { return nil }
    return (mark, rest.dropFirst(3))
  }

  /// Whether a line is the heading of a live blog's entry between the marks of a ticker:
  /// "+++ 18:11 Alle gerettet +++".
  func isTickerHeading(_ line: LineFeatures) -> Bool {
    guard line.first == 0x2B, line.last == 0x2B, line.words >= 3, line.words <= 30 else {
      return false
    }
    return text[line.range].drop { $0 == 0x2B || $0 == 0x20 }.first?.isDigit == true
  }

  /// Whether a line begins with a time of day, as the headings of a live blog do: "23.05 Uhr: …".
  func beginsWithTime(_ line: LineFeatures) -> Bool {
    guard let (mark, tail) = behindTime(line) else { return false }
    return tail.starts(with: " Uhr".utf8) || mark == 0x3A && [0x20, 0x3A].contains(tail.first)
  }

  /// The number of words that dates are made of.
  private func words(of dates: [DateMention]) -> Int {
    dates.reduce(0) { count, date in
      count
        + withBytes(date.range) { $0.split { !($0.isLetterOrDigit || $0 >= 0x80) }.count }
    }
  }

  /// The end of a stamp that a line begins with before going on as a sentence.
  ///
  /// Such are "date 2026-01-24 …" and "Ort, 4.2. (dpa) – …".
  func leadingStamp(_ line: LineFeatures) -> Int? {
    guard mayHaveLeadingStamp(line), let date = dates(of: line).first else { return nil }
    let before = text[line.range.lowerBound..<date.range.lowerBound]
    let isSeparator: (UInt8) -> Bool = { !($0.isLetterOrDigit || $0 >= 0x80) }
    let isLabel: (ArraySlice<UInt8>) -> Bool = { LinePatterns.isStampLabel($0) }
    var end = date.range.upperBound
    let first = before.drop(while: isSeparator).prefix { !isSeparator($0) }
    if first.isEmpty || isLabel(first),
      before.split(whereSeparator: isSeparator).allSatisfy(isLabel)
    {
      guard date.year != nil else { return nil }
      while end < line.range.upperBound, [0x20, 0x2C, 0x3A, 0x7C].contains(text[end]) { end += 1 }
      return end
    }
    if isPlace(before) { return dash(after: end, limit: line.range.upperBound) }
    // "Ort (dpa), 4.2.2026. …"
    guard let place = placeBeforeAgency(before), isPlace(place), end < line.range.upperBound else {
      return nil
    }
    let isClosed = [0x2E, 0x3A].contains(text[end]) && date.year != nil
    return isClosed ? end + 1 : dash(after: end, limit: line.range.upperBound)
  }

  /// Whether a line is nothing but the stamp of an agency.
  ///
  /// Such is "Ort, 4.2. (dpa) –".
  func isAgencyStamp(_ line: LineFeatures) -> Bool {
    guard line.digits > 0, (3...10).contains(line.words),
      withBytes(line.range, { $0.contains(0x28) }), let date = dates(of: line).first,
      isPlace(text[line.range.lowerBound..<date.range.lowerBound])
    else { return false }
    let rest = text[date.range.upperBound..<line.range.upperBound].drop { $0 == 0x20 }
    guard rest.first == 0x28, let end = rest.firstIndex(of: 0x29) else { return false }
    let agencies = rest[rest.startIndex + 1..<end].split { [0x2F, 0x2C].contains($0) }
    let areNames = agencies.allSatisfy { name in
      let letters = name.drop { $0 == 0x20 }
      return (2...10).contains(letters.count) && letters.allSatisfy(\.isLetter)
    }
    return areNames && !agencies.isEmpty && !rest[end...].contains { $0.isLetterOrDigit }
  }

  /// The place in "Ort (dpa), ", with the comma and the blank that end a place elsewhere.
  private func placeBeforeAgency(_ before: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    guard before.suffix(3).elementsEqual("), ".utf8), let open = before.firstIndex(of: 0x28),
      before.endIndex - open <= 24, before[open...].count(where: { $0 == 0x28 }) == 1
    else { return nil }
    return before[..<open].dropLast() + ", ".utf8
  }

  /// Whether words are a place before a date, "Husum, " or "Berlin/Kiew, ".
  private func isPlace(_ before: ArraySlice<UInt8>) -> Bool {
    guard before.last == 0x20, before.dropLast().last == 0x2C else { return false }
    let words = before.split(whereSeparator: { !($0.isLetterOrDigit || $0 >= 0x80) })
    return (1...4).contains(words.count)
      && words.allSatisfy { $0.first.map { $0.isUpper || $0 >= 0x80 } ?? false }
  }

  /// Whether a line may begin with a stamp: a digit stands among its first words, or they say what a
  /// stamp is the date of.
  private func mayHaveLeadingStamp(_ line: LineFeatures) -> Bool {
    guard line.words > 8, line.digits > 0 else { return false }
    return withBytes(line.range) { bytes in
      let isWord: (UInt8) -> Bool = { $0.isLetterOrDigit || $0 >= 0x80 }
      let first = bytes.drop { !isWord($0) }.prefix(while: isWord)
      if LinePatterns.isStampLabel(first) { return true }
      // A place of four words and the name of a month stand before the first digit, not more.
      guard line.digit < 160 else { return false }
      var words = 0
      var isInside = false
      for byte in bytes.prefix(Int(line.digit)) {
        if isWord(byte), !isInside { words += 1 }
        isInside = isWord(byte)
        if words > 6 { return false }
      }
      return true
    }
  }

  /// The position behind the dash that follows within a few words, "(dpa) – ".
  private func dash(after start: Int, limit: Int) -> Int? {
    for position in start..<min(start + 28, limit) {
      let rest = text[position..<limit]
      if text[position] == 0x29, let open = text[start..<position].lastIndex(of: 0x28),
        isAgencySign(open..<position + 1), position + 1 < limit, text[position + 1] == 0x20,
        ![0x2D, 0xE2].contains(text[min(position + 2, limit - 1)])
      {
        return position + 1
      }
      for dash in [" – ", " — ", " - ", "– ", "— "] where rest.starts(with: dash.utf8) {
        return position + dash.utf8.count
      }
    }
    return nil
  }

  /// What all the words of a line speak for, also of one so long that it was not searched for phrases.
  func signals(of line: LineFeatures) -> WordSignals {
    text.withUnsafeBufferPointer { bytes in
      LineScan.withScan(of: bytes) { scan in
        LineFeatures(&scan, line.range, isSearched: true).signals
      }
    }
  }

  /// Whether a line holds a mark of quotation.
  func hasQuotation(_ line: LineFeatures) -> Bool {
    let bytes = text[line.range]
    return bytes.contains(0x22)
      || ["„", "“", "»", "«"].contains { bytes.position(of: Array($0.utf8)) != nil }
  }

  private static func isStampLabel(_ word: some Collection<UInt8>) -> Bool {
    guard let first = word.first else { return false }
    return stampLabels.contains { $0[0] == first && word.elementsEqual($0) }
  }

  private static let stampLabels: [[UInt8]] = [
    "date", "Date", "Datum", "Stand", "Veröffentlicht", "am", "vom", "Published", "on", "Updated",
    "Aktualisiert",
  ].map { Array($0.utf8) }
}
