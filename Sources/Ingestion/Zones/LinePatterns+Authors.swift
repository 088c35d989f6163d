/// Authors.
extension LinePatterns {
  /// Finds the date in a line that also names an author, before or behind the name.
  ///
  /// - Returns: where the date stands, with the words before it that say what it is the date of.
  func stampBesideAuthor(_ line: LineFeatures) -> Range<Int>? {
    // How long a report takes to read may stand behind both, "4 Min.", and is no sentence.
    guard line.words <= 24, line.range.count <= 160, line.digits > 0,
      !line.endsSentence || text[line.range].suffix(5).elementsEqual(" Min.".utf8),
      mayNameAuthor(line.range)
    else { return nil }
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
      LinePatterns.leads.contains(lead.lowercased()), (2...12).contains(names.count),
      names.dropFirst().contains(where: { $0.first.map { $0.isUpper || $0 >= 0xC3 } ?? false })
    else { return nil }
    return start..<end
  }

  /// Words before an author's name beside a date.
  private static let leads = ["von", "by", "par", "text"]
  private static let leadBytes = leads.map { Array($0.utf8) }

  /// Whether a word of a line may be one of those before an author's name, in any case: of nearly all
  /// lines with a date none is.
  private func mayNameAuthor(_ range: Range<Int>) -> Bool {
    text.withUnsafeBufferPointer { text in
      var isInside = false
      for position in range {
        let isLetter = text[position].isLetter
        if isLetter, !isInside,
          LinePatterns.leadBytes.contains(where: { lead in
            position + lead.count <= range.upperBound
              && lead.indices.allSatisfy { text[position + $0] | 0x20 == lead[$0] }
          })
        {
          return true
        }
        isInside = isLetter
      }
      return false
    }
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
  private static let authorBytes = authorWords.sorted().map { Array($0.utf8) }
  static let nameJoiners: Set<String> = [
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
    guard
      withBytes(
        line.range,
        { bytes in
          LinePatterns.authorBytes.contains { $0[0] == line.first && bytes.starts(with: $0) }
        })
    else { return false }
    let words = string(line.range).split { !($0.isLetter || $0 == "-" || $0 == "’") }
    guard let first = words.first, LinePatterns.authorWords.contains(String(first)) else {
      return false
    }
    if ["Interview", "Text", "Autor", "Autorin", "Kommentar", "Analyse", "Protokoll", "Gespräch"]
      .contains(String(first))
    {
      let hasColon = string(line.range).dropFirst(first.count).hasPrefix(":")
      // "Interview ANNA MUSTER"
      guard hasColon || words.count >= 3 && words.dropFirst().allSatisfy({ $0 == $0.uppercased() })
      else { return false }
      guard words.count <= 5 else { return false }
    }
    // A heading may begin in lower case, "von Müll und Menschen"; a name has two words.
    if first.first?.isLowercase == true {
      let names = words.dropFirst().split { $0 == "und" || $0 == "and" }
      let areNames = names.enumerated().allSatisfy { number, name in
        (2...3).contains(name.count) || number > 0 && name == ["Agenturen"]
      }
      guard areNames, !names.isEmpty else { return false }
    }
    return words.dropFirst().allSatisfy { word in
      word.first?.isUppercase == true
        || LinePatterns.nameJoiners.contains(String(word))
          && (first.first?.isUppercase == true || word == "und" || word == "and")
    } && words.count >= 2
  }

  /// Whether a line is nothing but names of two to four words: "Anna Muster, Jan van der Berg".
  func isNameAlone(_ line: LineFeatures) -> Bool {
    guard (2...8).contains(line.words), line.digits == 0, line.separators == 0, !line.endsSentence,
      line.menuWords == 0, line.range.count <= 64, line.last != 0x2C
    else { return false }
    return withBytes(line.range) { bytes in
      // Most lines are told by their first and last words.
      let isMark: (UInt8) -> Bool = { $0 == 0x2C || $0 == 0x20 }
      let first = bytes.drop(while: isMark)
      guard let end = bytes.lastIndex(where: { !isMark($0) }) else { return false }
      let last = bytes[...end].lastIndex(where: isMark).map { bytes[($0 + 1)...end] } ?? first
      guard isCapitalised(first), isCapitalised(last) else { return false }
      return bytes.split(separator: 0x2C).allSatisfy { name in
        let words = name.split(separator: 0x20)
        return (2...4).contains(words.count) && isCapitalised(words[0])
          && isCapitalised(words[words.count - 1])
          && words.allSatisfy { word in
            (isCapitalised(word) || LinePatterns.nameParticles.contains(Array(word)))
              && word.allSatisfy { $0.isLetter || $0 >= 0x80 || [0x2D, 0x2E, 0x27].contains($0) }
          }
      }
    }
  }

  /// Whether a line of names holds several of them.
  func isListOfNames(_ line: LineFeatures) -> Bool { text[line.range].contains(0x2C) }

  /// Whether a line says that an author's name follows: "Autor:", "Von", "By".
  func isLabelOfAuthor(_ line: LineFeatures) -> Bool {
    guard line.words == 1 else { return false }
    let bytes = text[line.range]
    return ["Autor:", "Autorin:", "Autoren:", "Von", "Von:", "By", "Author:", "Text:"].contains {
      bytes.elementsEqual($0.utf8)
    }
  }

  /// Whether a line says what somebody did for a report: "Übersetzung: Anna Muster".
  func isShareOfName(_ line: LineFeatures) -> Bool {
    guard line.colon > 0, (3...9).contains(line.words), line.digits == 0, !line.endsSentence,
      line.range.count <= 80
    else { return false }
    let shares = text[line.range].prefix(Int(line.colon)).split(separator: 0x20)
    guard shares.count <= 3, shares.contains(where: LinePatterns.isShare) else { return false }
    let names = text[line.range].dropFirst(Int(line.colon) + 1).split { $0 == 0x20 || $0 == 0x2C }
    return (2...6).contains(names.count)
      && names.allSatisfy {
        isCapitalised($0) || ["und", "and"].contains(String(decoding: $0, as: UTF8.self))
      }
  }

  private static func isShare(_ word: ArraySlice<UInt8>) -> Bool {
    shares.contains { $0.elementsEqual(word) }
  }

  /// What is done for a report, as is said before the names of those who did it.
  private static let shares = [
    "Bearbeitung", "Editing", "Mitarbeit", "Produktion", "Protokoll", "Recherche", "Redaktion",
    "Redigatur",
    "Reporting", "Schnitt", "Translation", "Übersetzt", "Übersetzung", "Writing",
    "Zusammengestellt", "Zusammenstellung",
  ].map { Array($0.utf8) }

  /// Whether a line is a name and a place: "Anna Muster aus Prag", "Aus Prag Anna Muster", or several:
  /// "Anna Muster in Prague and Jan Roth in Brno".
  func isNameWithPlace(_ line: LineFeatures) -> Bool {
    guard (4...16).contains(line.words), line.digits == 0, line.separators == 0,
      line.grammarWords <= 5, !line.endsSentence, line.range.count <= 120, line.colon < 0,
      line.last != 0x2C
    else { return false }
    let words = text[line.range].split(separator: 0x20)
    let parts = words.split { word in ["and", "und"].contains { word.elementsEqual($0.utf8) } }
    if parts.count > 1 {
      return parts.allSatisfy { (3...6).contains($0.count) && isNameWithPlace($0) }
    }
    guard words.count <= 6, line.grammarWords <= 1, line.range.count <= 64 else { return false }
    if words.allSatisfy(isCapitalised) { return LinePatterns.isFrom(words[0]) && words.count >= 4 }
    return isNameWithPlace(words[...])
  }

  private func isNameWithPlace(_ words: ArraySlice<ArraySlice<UInt8>>) -> Bool {
    let small = words.indices.filter {
      !isCapitalised(words[$0]) && !LinePatterns.nameParticles.contains(Array(words[$0]))
    }
    return small.count == 1 && small[0] >= words.startIndex + 2 && small[0] < words.endIndex - 1
      && LinePatterns.isFrom(words[small[0]])
  }

  private static func isFrom(_ word: ArraySlice<UInt8>) -> Bool {
    ["aus", "in", "Aus", "from"].contains { word.elementsEqual($0.utf8) }
  }

  /// Whether a word begins with a capital.
  func isCapitalised(_ word: some Collection<UInt8>) -> Bool {
    guard let first = word.first, let next = word.dropFirst().first else {
      return word.first?.isUpper == true
    }
    // The capitals of two bytes that German and its neighbours have, and those of Cyrillic.
    return first.isUpper || first == 0xC3 && next < 0xA0 || first == 0xC4 || first == 0xC5
      || first == 0xD0 && next < 0xB0
  }

  private static let nameParticles: Set<[UInt8]> = Set(
    ["von", "van", "de", "der", "den", "zu", "di", "da", "al", "el", "bin"].map { Array($0.utf8) })
}
