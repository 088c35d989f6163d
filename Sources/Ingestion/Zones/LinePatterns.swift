/// Shapes that tell what a short line is: a stamp, an author, a credit.
struct LinePatterns {
  let text: [UInt8]

  private func string(_ range: Range<Int>) -> String {
    String(decoding: text[range], as: UTF8.self)
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

  /// Whether a line is a day with its time and little else.
  func isDateOnly(_ line: LineFeatures) -> Bool {
    guard line.words <= 24, line.range.count <= 160 else { return false }
    let dates = dates(of: line)
    let covered = dates.reduce(0) { $0 + $1.range.count }
    let rest = line.range.count - covered
    if !dates.isEmpty {
      let others = Int(line.words - line.stampWords) - words(of: dates)
      let isLast = dates.contains { $0.range.upperBound + 6 >= line.range.upperBound }
      return others <= (isLast ? 2 : 1) && rest <= 60 && line.grammarWords <= 4
    }
    // "Aktualisiert um 17.30 Uhr"
    return line.digits > 0 && line.digits <= 6 && line.words <= 8 && line.stampWords >= 2
      && line.stampWords + 2 >= line.words && line.capitalised >= 1
  }

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

  /// Whether a line begins with a time of day, as the headings of a live blog do: "23.05 Uhr: …".
  func beginsWithTime(_ line: LineFeatures) -> Bool {
    guard let (mark, tail) = behindTime(line) else { return false }
    return tail.starts(with: " Uhr".utf8) || mark == 0x3A && [0x20, 0x3A].contains(tail.first)
  }

  /// The number of words that dates are made of.
  private func words(of dates: [DateMention]) -> Int {
    dates.reduce(0) { count, date in
      count
        + text[date.range].split(whereSeparator: { !($0.isLetterOrDigit || $0 >= 0x80) }).count
    }
  }

  /// The end of a stamp that a line begins with before going on as a sentence.
  ///
  /// Such are "date 2026-01-24 …" and "Ort, 4.2. (dpa) – …".
  func leadingStamp(_ line: LineFeatures) -> Int? {
    guard mayHaveLeadingStamp(line), let date = dates(of: line).first else { return nil }
    let before = text[line.range.lowerBound..<date.range.lowerBound]
    let isSeparator: (UInt8) -> Bool = { !($0.isLetterOrDigit || $0 >= 0x80) }
    let isLabel: (ArraySlice<UInt8>) -> Bool = {
      LinePatterns.stampLabels.contains(String(decoding: $0, as: UTF8.self))
    }
    var end = date.range.upperBound
    let first = before.drop(while: isSeparator).prefix { !isSeparator($0) }
    if first.isEmpty || isLabel(first),
      before.split(whereSeparator: isSeparator).allSatisfy(isLabel)
    {
      guard date.year != nil else { return nil }
      while end < line.range.upperBound, [0x20, 0x2C, 0x3A, 0x7C].contains(text[end]) { end += 1 }
      return end
    }
    guard before.last == 0x20, before.dropLast().last == 0x2C else { return nil }
    let words = before.split(whereSeparator: isSeparator)
    guard words.count <= 4, words.allSatisfy({ $0.first.map { $0.isUpper || $0 >= 0x80 } ?? false })
    else { return nil }
    return dash(after: end, limit: line.range.upperBound)
  }

  /// Whether a line may begin with a stamp: a digit stands among its first words, or they say what a
  /// stamp is the date of.
  private func mayHaveLeadingStamp(_ line: LineFeatures) -> Bool {
    guard line.words > 8, line.digits > 0 else { return false }
    let isWord: (UInt8) -> Bool = { $0.isLetterOrDigit || $0 >= 0x80 }
    let bytes = text[line.range]
    let first = bytes.drop { !isWord($0) }.prefix(while: isWord)
    if LinePatterns.stampLabels.contains(String(decoding: first, as: UTF8.self)) { return true }
    // A place of four words and the name of a month stand before the first digit, not more.
    var words = 0
    var isInside = false
    for byte in bytes {
      if byte.isDigit { return true }
      if isWord(byte), !isInside { words += 1 }
      isInside = isWord(byte)
      if words > 6 { return false }
    }
    return false
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

  private static let stampLabels: Set<String> = [
    "date", "Date", "Datum", "Stand", "Veröffentlicht", "am", "vom", "Published", "on", "Updated",
    "Aktualisiert",
  ]

  // MARK: - Authors

  /// Finds the date in a line that also names an author, before or behind the name.
  ///
  /// - Returns: where the date stands, with the words before it that say what it is the date of.
  func stampBesideAuthor(_ line: LineFeatures) -> Range<Int>? {
    guard line.words <= 24, line.range.count <= 160, !line.endsSentence else { return nil }
    let dates = dates(of: line)
    guard let first = dates.first, let last = dates.last, first.year != nil else { return nil }
    var start = first.range.lowerBound
    let labels = text[line.range.lowerBound..<start].split(whereSeparator: {
      !($0.isLetterOrDigit || $0 >= 0x80)
    })
    for label in labels.reversed() {
      let word = String(decoding: label, as: UTF8.self).lowercased()
      guard LinePatterns.stampWords.contains(word) else { break }
      start = label.startIndex
    }
    let end = last.range.upperBound
    let names = [line.range.lowerBound..<start, end..<line.range.upperBound].flatMap { part in
      text[part].split(whereSeparator: { !($0.isLetter || $0 >= 0xC3 || $0 == 0x2D) })
    }
    guard let lead = names.first.map({ String(decoding: $0, as: UTF8.self) }),
      ["von", "by", "par", "text"].contains(lead.lowercased()), (2...12).contains(names.count),
      names.dropFirst().contains(where: { $0.first.map { $0.isUpper || $0 >= 0xC3 } ?? false })
    else { return nil }
    return start..<end
  }

  private static let stampWords: Set<String> = [
    "veröffentlicht", "erstellt", "publiziert", "stand", "aktualisiert", "am", "vom", "montag",
    "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag", "published", "posted",
    "updated", "on", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
  ]

  private static let authorWords: Set<String> = [
    "Von", "VON", "By", "BY", "Interview", "Text", "Autor", "Autorin", "Kommentar", "Analyse",
    "Protokoll", "Gespräch", "Par", "von", "by",
  ]
  private static let nameJoiners: Set<String> = [
    "und", "and", "in", "aus", "von", "van", "de", "der", "für", "mit", "zu", "den", "at", "for",
    "unserer", "unserem", "our",
  ]

  /// Whether a line is "Von" or the like and names, or an agency's sign alone.
  func isAuthorLine(_ line: LineFeatures) -> Bool {
    if isAgencySign(line.range) || isBareSign(line) || stampBesideAuthor(line) != nil {
      return true
    }
    guard line.words >= 2, line.words <= 12, !line.endsSentence, line.range.count <= 120 else {
      return false
    }
    // Nearly all lines are told by their bytes, before there is a string.
    let bytes = text[line.range]
    guard LinePatterns.authorWords.contains(where: { bytes.starts(with: $0.utf8) }) else {
      return false
    }
    let words = string(line.range).split { !($0.isLetter || $0 == "-" || $0 == "’") }
    guard let first = words.first, LinePatterns.authorWords.contains(String(first)) else {
      return false
    }
    if ["Interview", "Text", "Autor", "Autorin", "Kommentar", "Analyse", "Protokoll", "Gespräch"]
      .contains(String(first))
    {
      guard string(line.range).dropFirst(first.count).hasPrefix(":") else { return false }
      guard words.count <= 5 else { return false }
    }
    // A heading may begin in lower case, "von Müll und Menschen"; a name has two words.
    if first.first?.isLowercase == true, words.count < 3 || words.count > 4 { return false }
    return words.dropFirst().allSatisfy { word in
      word.first?.isUppercase == true
        || first.first?.isUppercase == true && LinePatterns.nameJoiners.contains(String(word))
    } && words.count >= 2
  }

  /// Whether a line is an agency's or writers' sign without brackets: "dpa/hav", "SDA/fl".
  private func isBareSign(_ line: LineFeatures) -> Bool {
    guard line.range.count <= 24, line.words >= 2, line.words <= 4 else { return false }
    let parts = text[line.range].split(separator: 0x2F, omittingEmptySubsequences: false)
    func isSmall(_ part: ArraySlice<UInt8>) -> Bool {
      !part.isEmpty && part.allSatisfy { $0 >= 0x61 && $0 <= 0x7A }
    }
    return parts.count >= 2 && parts.contains(where: isSmall)
      && parts.allSatisfy { part in
        isSmall(part) || (2...5).contains(part.count) && part.allSatisfy(\.isUpper)
      }
  }

  /// Whether a stretch is an agency's or writers' sign: "(dpa/hav)", "(sda)".
  func isAgencySign(_ range: Range<Int>) -> Bool {
    guard (4...32).contains(range.count), text[range.lowerBound] == 0x28,
      text[range.upperBound - 1] == 0x29
    else { return false }
    let inside = text[range.lowerBound + 1..<range.upperBound - 1]
    let isPlain = inside.allSatisfy {
      $0.isLetter || [0x2F, 0x2C, 0x20, 0x2E, 0x2D].contains($0)
    }
    let parts = inside.split(whereSeparator: { !$0.isLetter })
    return isPlain && !parts.isEmpty && parts.allSatisfy { $0.count <= 6 }
      && parts.contains { $0.allSatisfy { $0 >= 0x61 } && $0.count <= 5 } && parts.count <= 4
      && (parts.count == 1 || inside.contains(0x2F) || inside.contains(0x2C))
  }

  /// Where the agency's sign begins that a paragraph ends with.
  func trailingSign(_ range: Range<Int>) -> Int? {
    guard range.count > 40, text[range.upperBound - 1] == 0x29 else { return nil }
    let low = max(range.lowerBound, range.upperBound - 32)
    guard let open = text[low..<range.upperBound].lastIndex(of: 0x28), open > range.lowerBound,
      text[open - 1] == 0x20, isAgencySign(open..<range.upperBound)
    else { return nil }
    return open
  }

  // MARK: - Credits

  private static let creditWords: [[UInt8]] = [
    "Foto:", "Fotos:", "Bild:", "Bilder:", "Photo:", "Photos:", "Image:", "Picture:", "Grafik:",
    "Photo/", "Foto/", "Photo by", "Photograph:", "picture alliance", "Getty Images",
    "Agence France-Presse", "Copyright",
    "©", "Symbolbild", "Symbolfoto", "Archivbild", "Archivfoto", "(Archiv", "(Aufnahme",
    "Aufnahme vom",
    "file photo", "File photo", "Collage:", "Illustration:", "Karte:", "via REUTERS", "via AP",
    "IMAGO", "imago ", "/Imago", "AFP/", "/AFP", "/dpa", "dpa/", "/REUTERS", "REUTERS/", "Reuters/",
  ].map { Array($0.utf8) }

  /// The pairs of bytes that the words begin with, a bit each: most places are told by them.
  private static let creditStarts: [UInt64] = {
    var starts = [UInt64](repeating: 0, count: 1 << 10)
    for word in creditWords {
      let pair = Int(word[0]) << 8 | Int(word[1])
      starts[pair >> 6] |= 1 << UInt64(pair & 63)
    }
    return starts
  }()

  /// Whether a line says who took or owns a picture.
  ///
  /// "©" or "Copyright" at the beginning is a notice of the page, not of a picture.
  func hasCredit(_ line: LineFeatures) -> Bool {
    guard line.range.count <= 500, !isAgencySign(line.range) else { return false }
    if isNotice(line) || isBareSign(line) { return false }
    // Only near the end: in the middle of a paragraph the words just happen to stand there.
    // An agency's sign behind a paragraph is none.
    let end = trailingSign(line.range) ?? line.range.upperBound
    let start = max(line.range.lowerBound, end - 90)
    if hasCreditWord(start..<end) { return true }
    return endsWithNameAndAgency(line.range) || isAgencyAndName(line)
  }

  private func hasCreditWord(_ range: Range<Int>) -> Bool {
    let starts = LinePatterns.creditStarts
    return text.withUnsafeBufferPointer { text in
      for position in range.dropLast() {
        let pair = Int(text[position]) << 8 | Int(text[position + 1])
        if starts[pair >> 6] >> UInt64(pair & 63) & 1 != 0 {
          let rest = text[position..<range.upperBound]
          if LinePatterns.creditWords.contains(where: { rest.starts(with: $0) }) { return true }
        }
      }
      return false
    }
  }

  private static let pictureWords: [[UInt8]] = [
    "Foto", "Bild:", "Bild ", "Photo", "Grafik", "Image",
  ].map { Array($0.utf8) }

  /// Whether a line is nothing but the owner of a picture.
  func isCreditAlone(_ line: LineFeatures) -> Bool {
    guard line.words <= 8, hasCredit(line) else { return false }
    let bytes = text[line.range]
    return ["Foto", "Bild", "Photo", "©", "Image", "Grafik", "Quelle", "(Foto", "(Bild"].contains {
      bytes.starts(with: $0.utf8)
    }
  }

  private static let captionMarks: [[UInt8]] = [
    "Legende:", "Bildlegende:", "Bildunterschrift:", "Image caption", "Caption:",
    "Bildbeschreibung:",
  ].map { Array($0.utf8) }

  /// Whether a line says that the next one is a caption.
  func announcesCaption(_ line: LineFeatures) -> Bool {
    line.words <= 3 && LinePatterns.captionMarks.contains { text[line.range].elementsEqual($0) }
  }

  /// "Agency/Anna Muster" alone.
  private func isAgencyAndName(_ line: LineFeatures) -> Bool {
    guard line.words >= 2, line.words <= 6, line.capitalised == line.words,
      line.range.count <= 60, !line.hasAddress
    else { return false }
    return text[line.range].split(separator: 0x2F, omittingEmptySubsequences: false).count == 2
      && line.separators == 0 && !text[line.range].contains(0x2C)
  }

  /// Whether a line is the notice of a page's owner, "© Verlag 2026".
  func isNotice(_ line: LineFeatures) -> Bool {
    guard line.words <= 30, [0xC2, 0x43].contains(text[line.range.lowerBound]) else {
      return false
    }
    let bytes = text[line.range]
    if LinePatterns.pictureWords.contains(where: { bytes.position(of: $0) != nil }) {
      return false
    }
    return bytes.starts(with: "©".utf8)
      || (bytes.starts(with: "Copyright".utf8) && !bytes.contains(0x2F))
  }

  /// "(Anna Muster/ABC)" at the end.
  private func endsWithNameAndAgency(_ range: Range<Int>) -> Bool {
    guard text[range.upperBound - 1] == 0x29,
      let open = text[range].lastIndex(of: 0x28), range.upperBound - open <= 60
    else { return false }
    let inside = text[open + 1..<range.upperBound - 1]
    let parts = inside.split(separator: 0x2F)
    return parts.count >= 2
      && parts.allSatisfy { part in
        part.first { $0 > 0x20 }.map { $0.isUpper || $0 >= 0x80 } ?? false
      }
  }

  /// Whether a picture is an old one, whose date says nothing of the report's.
  func isArchivePicture(_ range: Range<Int>) -> Bool {
    ["rchiv", "ufnahme vom", "ile photo", "ymbolbild", "ndatiert", "ymbolfoto"].contains {
      text[range].position(of: Array($0.utf8)) != nil
    }
  }

  /// Whether a line ends with a day and is no sentence, as captions do.
  func endsWithDate(_ line: LineFeatures) -> Bool {
    guard line.words >= 8, !line.endsSentence, let last = dates(of: line).last else { return false }
    return last.range.upperBound == line.range.upperBound
      && last.range.lowerBound > line.range.lowerBound + 20
  }
}
