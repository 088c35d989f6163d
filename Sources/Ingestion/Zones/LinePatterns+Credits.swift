/// The owners of pictures, and lines below pictures.
extension LinePatterns {
  private static let creditWords: [[UInt8]] = [
    "FOTO:", "FOTOS:", "BILD:", "PHOTO:", "Foto:", "Fotos:", "Bild:", "Bilder:", "Photo:",
    "Photos:", "Image:", "Picture:", "Credit:", "Credits:", "Grafik:",
    "Photo/", "Foto/", "Photo by", "Photograph:", "picture alliance", "Getty Images",
    "Agence France-Presse", "Copyright",
    "©", "Symbolbild", "Symbolbilder", "Symbolfoto", "Symbolfotos", "Archivbild", "Archivbilder",
    "Archivfoto", "Archivfotos", "(Archiv", "(Aufnahme",
    "Aufnahme vom",
    "file photo", "File photo", "Collage:", "Illustration:", "Karte:", "via REUTERS", "via AP",
    "IMAGO", "imago ", "/Imago", "AFP/", "/AFP", "/dpa", "dpa/", "/REUTERS", "REUTERS/", "Reuters/",
  ].map { Array($0.utf8) }

  /// The first words, in lower case, of those that have none of the marks `: / ( ©` beside them.
  static var wordsOfCredits: [String] {
    creditWords.map { String(decoding: $0, as: UTF8.self).lowercased() }
      .filter { word in !word.contains { ":/(©".contains($0) } }
      .compactMap { $0.split(separator: " ").first.map(String.init) }
  }

  private static let creditStarts = BytePairs(beginning: creditWords)

  /// Whether a line says who took or owns a picture.
  ///
  /// "©" or "Copyright" at the beginning is a notice of the page, not of a picture.
  func hasCredit(_ line: LineFeatures) -> Bool {
    guard line.range.count <= 500, !isAgencySign(line.range) else { return false }
    if isNotice(line) || isBareSign(line) { return false }
    if isPhotographer(line) { return true }
    // Only near the end: in the middle of a paragraph the words just happen to stand there.
    // An agency's sign behind a paragraph is none.
    let end = trailingSign(line) ?? line.range.upperBound
    let start = max(line.range.lowerBound, end - LineBits.late)
    if line.mayHaveCredit, hasCreditWord(start..<end) { return true }
    return endsWithNameAndAgency(line) || isAgencyAndName(line) || isNameForOutlet(line)
      || !line.endsSentence && endsWithAgencyAndName(start..<end)
  }

  /// Whether a line is "Fotos" and a name in capitals.
  private func isPhotographer(_ line: LineFeatures) -> Bool {
    guard (3...5).contains(line.words), line.capitalised == line.words, line.digits == 0,
      text[line.range.lowerBound] | 0x20 == 0x66 || text[line.range.lowerBound] | 0x20 == 0x70
    else { return false }
    let words = text[line.range].split(separator: 0x20)
    return ["Foto", "Fotos", "Fotografie", "Photo", "Photos", "Photography", "FOTOS", "FOTO"]
      .contains { words[0].elementsEqual($0.utf8) }
      && words.dropFirst().allSatisfy { $0.allSatisfy { !(0x61...0x7A).contains($0) } }
  }

  private func hasCreditWord(_ range: Range<Int>) -> Bool {
    let starts = LinePatterns.creditStarts
    return text.withUnsafeBufferPointer { text in
      range.dropLast().contains { position in
        guard starts.contains(text[position], text[position + 1]) else { return false }
        let rest = text[position..<range.upperBound]
        return LinePatterns.creditWords.contains { rest.starts(with: $0) }
      }
    }
  }

  private static let pictureWords: [[UInt8]] = [
    "Foto", "Bild:", "Bild ", "Photo", "Grafik", "Image",
  ].map { Array($0.utf8) }

  /// Whether a line is nothing but the owner of a picture.
  func isCreditAlone(_ line: LineFeatures) -> Bool {
    guard line.words <= 8, hasCredit(line) else { return false }
    let bytes = text[line.range]
    if isAgencyAndName(line) || isNameForOutlet(line) { return true }
    return ["Foto", "Bild", "Photo", "©", "Image", "Grafik", "Quelle", "(Foto", "(Bild"].contains {
      bytes.starts(with: $0.utf8)
    }
  }

  /// Whether a line describes a picture for those who do not see it, behind the picture's owner.
  ///
  /// Below it stands the caption.
  func isDescribedPicture(_ line: LineFeatures) -> Bool {
    guard (4...40).contains(line.words), !line.endsSentence else { return false }
    let bytes = text[line.range]
    return ["Getty Images ", "Reuters ", "AFP ", "EPA ", "PA Media ", "AP Photo "].contains {
      bytes.starts(with: $0.utf8)
    }
  }

  /// Whether a line names a source, which may be that of a picture or that of the report above.
  func isSource(_ line: LineFeatures) -> Bool {
    text[line.range].starts(with: "Quelle".utf8)
  }

  /// Whether a credit may be that of a picture without a caption, or of the report above: it names a
  /// source or stands in brackets.
  func mayStandAlone(_ line: LineFeatures) -> Bool { line.first == 0x28 || isSource(line) }

  private static let captionMarks: [[UInt8]] = [
    "Legende:", "Bildlegende:", "Bildunterschrift:", "Image caption", "Caption:",
    "Bildbeschreibung:",
  ].map { Array($0.utf8) }

  /// Whether a line says that the next one is a caption.
  func announcesCaption(_ line: LineFeatures) -> Bool {
    line.words <= 3 && LinePatterns.captionMarks.contains { text[line.range].elementsEqual($0) }
  }

  /// Whether a line begins with what it is the caption of, as "Tabelle 3: …" and "Video: …" do.
  func isLabelledCaption(_ line: LineFeatures) -> Bool {
    guard (1...16).contains(line.colon), (3...30).contains(line.words), line.stops <= 1,
      !TitleChoice.isParagraph(line)
    else { return false }
    let label = text[line.range].prefix(Int(line.colon))
    let word = label.prefix { $0.isLetter }
    return LinePatterns.captionLabels.contains { $0.elementsEqual(word) }
      && label.dropFirst(word.count).allSatisfy { $0.isDigit || $0 == 0x20 || $0 == 0x2E }
  }

  private static let captionLabels = [
    "Abb", "Abbildung", "Audio", "Diagramm", "Figure", "Grafik", "Infografik", "Map", "Karte",
    "Tabelle", "Video", "Watch",
  ].map { Array($0.utf8) }

  /// "Anna Muster for NPX" alone; "Grünes Licht für VW" is a headline, so German ones are not told.
  private func isNameForOutlet(_ line: LineFeatures) -> Bool {
    guard (4...6).contains(line.words), line.capitalised + 1 == line.words, line.digits == 0,
      !line.endsSentence, line.colon < 0
    else { return false }
    let words = text[line.range].split(separator: 0x20)
    guard
      let joiner = words.firstIndex(where: { !($0.first ?? 0).isUpper && ($0.first ?? 0) < 0x80 }),
      (2...3).contains(joiner), let outlet = words.last, joiner < words.count - 1
    else { return false }
    return words[joiner].elementsEqual("for".utf8)
      && outlet.count >= 2 && outlet.allSatisfy(\.isUpper)
  }

  /// "Agency/Anna Muster" alone.
  private func isAgencyAndName(_ line: LineFeatures) -> Bool {
    guard line.words >= 2, line.words <= 6, line.capitalised == line.words,
      line.range.count <= 60, !line.hasAddress
    else { return false }
    let parts = text[line.range].split(separator: 0x2F, omittingEmptySubsequences: false)
    return (2...3).contains(parts.count)
      && line.separators == 0 && !text[line.range].contains(0x2C)
  }

  /// Whether a stretch ends with "Agency/Anna Muster", behind a full stop or a digit.
  private func endsWithAgencyAndName(_ range: Range<Int>) -> Bool {
    guard text[range].contains(0x2F) else { return false }
    let words = text[range].split(separator: 0x20)
    let tail = words.reversed().prefix { word in
      word.first.map { $0.isUpper || $0 >= 0xC3 } == true && word.last != 0x2E
    }
    guard (2...6).contains(tail.count), tail.count < words.count else { return false }
    let before = words[words.count - tail.count - 1]
    let slashes = tail.reduce(0) { $0 + $1.count { $0 == 0x2F } }
    return slashes == 1 && (before.last == 0x2E || before.last?.isDigit == true)
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
    // "© Anna Muster/ABC" owns a picture.
    if line.digits == 0, line.words <= 6, bytes.contains(0x2F) { return false }
    return bytes.starts(with: "©".utf8)
      || (bytes.starts(with: "Copyright".utf8) && !bytes.contains(0x2F))
  }

  /// Whether a line begins by speaking of the report or its page and says when it was published or
  /// changed: "Dieser Artikel ist zuerst am … erschienen.", "This article was amended on …".
  func isNoteOnReport(_ line: LineFeatures) -> Bool {
    guard line.signals[.meta] > 0, line.words <= 60 else { return false }
    let bytes = text[line.range].drop { !($0.isLetter || $0 >= 0xC3) }
    return LinePatterns.reportItself.contains { bytes.starts(with: $0) }
      && LinePatterns.publishing.contains { bytes.position(of: $0) != nil }
  }

  private static let reportItself = [
    "Dieser Artikel", "Dieser Text", "Dieser Beitrag", "Diese Meldung", "Diese Nachricht",
    "Diese Seite", "Dieses Interview", "Dieses Gespräch", "Dieses Thema", "Über dieses Thema",
    "This article", "This story", "This page", "This interview",
  ].map { Array($0.utf8) }
  private static let publishing = [
    "erschien", "veröffentlicht", "publiziert", "gesendet", "berichte", "bearbeitet",
    "aktualisiert", "korrigiert", "geändert", "published", "appeared", "amended", "updated",
    "corrected", "edited",
  ].map { Array($0.utf8) }

  /// "(Anna Muster/ABC)" or "[Anna Muster/ABC]" at the end.
  private func endsWithNameAndAgency(_ line: LineFeatures) -> Bool {
    let range = line.range
    guard line.last == 0x29 || line.last == 0x5D,
      let open = text[range].lastIndex(of: line.last == 0x29 ? 0x28 : 0x5B),
      range.upperBound - open <= 60
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

  /// Whether a line that is no sentence ends with "am Dienstag" or "on Tuesday", as many captions do
  /// and some headings.
  func endsWithWeekday(_ line: LineFeatures) -> Bool {
    guard line.words >= 5, !line.endsSentence else { return false }
    // All names of the days end with "g", "y" or, the one of Wednesday, with "h".
    guard [0x67, 0x79, 0x68].contains(line.last) else { return false }
    let bytes = text[line.range]
    return LinePatterns.weekdayEnds.contains {
      $0.last == line.last && bytes.suffix($0.count).elementsEqual($0)
    }
  }

  private static let weekdayEnds = [
    ("am", ["Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag"]),
    (
      "on",
      ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
    ),
  ].flatMap { lead, days in days.map { Array(" \(lead) \($0)".utf8) } }

  /// Whether a line ends with a day and is no sentence, as captions do.
  func endsWithDate(_ line: LineFeatures) -> Bool {
    guard line.words >= 8, !line.endsSentence, let last = dates(of: line).last else { return false }
    return last.range.upperBound == line.range.upperBound
      && last.range.lowerBound > line.range.lowerBound + 20
  }
}
