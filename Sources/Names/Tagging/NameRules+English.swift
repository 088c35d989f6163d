import Languages

extension NameRules {
  /// Drops what the beginning of an English sentence made a name: "Port", "Both".
  ///
  /// The model reads English with what it knows of German, where a capital says less.
  mutating func dropSentenceStart(_ sentence: Range<Int>) {
    guard isEnglish,
      let first = sentence.first(where: { self[$0].contains(.word) }),
      let (range, type) = name(at: first, sentence)
    else { return }
    if range.count == 1 {
      let isSomebody =
        type == .person
        && (self[first].contains(.forename) || surnames.contains(plain[forms[first]]))
      let isOnlyHere = type == .person && !inner.contains(plain[forms[first]])
      let isAdverb =
        !inner.contains(plain[forms[first]]) && isLikeAdverb(bytes(forms[first]))
        && !self[first].contains(.wellKnown)
      let isSmallWord =
        isStopWord(first) && !surnames.contains(plain[forms[first]])
        && !givenNames.contains(plain[forms[first]])
      if isSmallWord {
        clear(range, in: sentence)
      } else if !isSomebody,
        isWrittenSmall(first) || isAdverb || isOnlyHere && !self[first].contains(.surname)
      {
        clear(range, in: sentence)
      }
    } else if type == .other, range.contains(where: { isLink($0) }) {
      // "Dockworkers at the German port": no name is built like that.
      clear(range, in: sentence)
    }
  }

  /// "the Trave river": what stands before the noun is a place.
  mutating func nameRiver(_ position: Int, _ sentence: Range<Int>) {
    let next = position + 1
    guard isEnglish, next < sentence.upperBound, label(position).number == 0,
      self[position].isSuperset(of: [.capital, .unknown, .word]), position > sentence.lowerBound,
      self[position].isDisjoint(with: [.possessive, .adjective]),
      NameRules.smallWaters.contains(bytes(forms[next]))
    else { return }
    set(position..<next, .place, in: sentence)
  }

  private static let smallWaters = Set(
    ["river", "valley", "peninsula", "island", "lake", "strait", "canal", "dam", "port"].map {
      Array($0.utf8)
    })

  /// Drops months, days and numbers that stand alone: "in May", "Three passengers".
  mutating func dropCalendarWord(_ position: Int, _ sentence: Range<Int>) {
    guard isEnglish, label(position).role == .single,
      NameRules.calendarWords.contains(bytes(forms[position])),
      !surnames.contains(plain[forms[position]])
    else { return }
    clear(position..<position + 1, in: sentence)
  }

  private static let calendarWords: Set<[UInt8]> = Set(
    """
    January February March April May June July August September October November December
    Monday Tuesday Wednesday Thursday Friday Saturday Sunday
    One Two Three Four Five Six Seven Eight Nine Ten Eleven Twelve Dozens Hundreds Thousands
    """
    .split(whereSeparator: \.isWhitespace).map { Array($0.utf8) })

  /// "German freighter", "Americans": words made from the names of states.
  mutating func deriveAdjective(_ position: Int, _ sentence: Range<Int>) {
    guard isEnglish, self[position].contains(.capital),
      label(position).number == 0 || label(position).role == .single,
      label(position).type != .person || !surnames.contains(plain[forms[position]])
    else { return }
    guard isStateWord(position) else { return }
    labels[position] = UInt8(NameLabel(.place, .derived).number)
  }

  /// Whether a word is the adjective of a state, or made from a place.
  func isStateWord(_ position: Int) -> Bool {
    let word = bytes(forms[position]).map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }
    if KnownStates.isEnglishAdjective(word) || NameRules.isMadeFromPlace(word) { return true }
    // "Czech-German", "Lebanese-born"
    guard let hyphen = word.firstIndex(of: 0x2D) else { return false }
    return KnownStates.isEnglishAdjective(Array(word[..<hyphen]))
  }

  /// "London-based", "Paris-born".
  private static func isMadeFromPlace(_ small: [UInt8]) -> Bool {
    ["-based", "-born"].contains { small.suffix($0.utf8.count).elementsEqual($0.utf8) }
  }

  /// "Energy Secretary", "Nasr Movement": the last word of a name says what it is.
  ///
  /// - Returns: whether the labels changed.
  mutating func readEnglishHead(
    _ range: Range<Int>, _ type: NameType, in sentence: Range<Int>
  ) -> Bool {
    guard isEnglish, range.count > 1, let last = range.last else { return false }
    let head = self[last]
    if type == .person || type == .organisation, !head.isDisjoint(with: [.title, .role]),
      self[range.lowerBound].isDisjoint(with: [.forename, .legalForm]),
      !head.contains(.surname) || head.isSuperset(of: [.title, .role]),
      range.upperBound < sentence.upperBound,
      name(at: range.upperBound, sentence)?.type == .person
    {
      clear(range, in: sentence)
      return true
    }
    if type == .organisation, head.contains(.body), let start = englishStart(of: range, sentence) {
      set(start..<range.upperBound, .organisation, in: sentence)
      return true
    }
    // "Black Sea"
    if type == .person, self[range.lowerBound].isDisjoint(with: [.forename, .initial]),
      NameRules.waters.contains(bytes(forms[last]))
    {
      set(range, .place, in: sentence)
      return true
    }
    if type != .organisation, type != .place || !head.contains(.place), head.contains(.body),
      head.isDisjoint(with: [.role, .surname]), !self[range.lowerBound].contains(.operation)
    {
      set(range, .organisation, in: sentence)
      return true
    }
    return false
  }

  /// What members of English and American parties are called.
  static let membersOfParties = Set(
    ["Democrat", "Republican", "Conservative", "Liberal"].map { Array($0.utf8) })

  private static let waters = Set(
    ["Sea", "Ocean", "Gulf", "Strait", "Straits", "River", "Canal", "Channel"].map {
      Array($0.utf8)
    })

  /// Where a body's name begins that the model cut: "World Track Cycling Union"; nothing where it may
  /// be as it is.
  private func englishStart(of range: Range<Int>, _ sentence: Range<Int>) -> Int? {
    var start = range.lowerBound
    while start > sentence.lowerBound + 1, isFree(start - 1),
      self[start - 1].isSuperset(of: [.capital, .word]),
      self[start - 1].isDisjoint(with: [.determiner, .role, .title, .common, .possessive]),
      label(start - 1).role == nil
    {
      start -= 1
    }
    return start < range.lowerBound ? start : nil
  }

  /// Where an English name ends that the model drew too far, over a word in small letters that no name
  /// holds: "Geological Survey put the magnitude"; nothing where it may be as it is.
  func englishEnd(of range: Range<Int>, _ type: NameType) -> Int? {
    guard
      let verb = range.dropFirst().first(where: {
        self[$0].contains(.word) && !self[$0].contains(.capital)
          && (!NameRules.englishLinks.contains(bytes(forms[$0]))
            // "Jihad al-Kharrat to Poland"
            || type != .organisation && NameRules.to == bytes(forms[$0]))
          && !KnownNames.particles.contains(bytes(forms[$0])) && !self[$0].contains(.arabic)
      })
    else { return nil }
    var end = verb
    while end > range.lowerBound + 1, !self[end - 1].contains(.capital) { end -= 1 }
    return end
  }

  private static let to = Array("to".utf8)

  /// Small words inside English names.
  private static let englishLinks: Set<[UInt8]> = Set(
    ["of", "for", "and", "the", "in", "on", "at", "to", "against", "without", "und"]
      .map { Array($0.utf8) })

  /// Notes what is capitalised inside sentences, where English writes only names so.
  mutating func noteInner(_ sentences: [Range<Int>]) {
    for sentence in sentences {
      guard let first = sentence.first(where: { self[$0].contains(.word) }) else { continue }
      for position in first + 1..<max(first + 1, sentence.upperBound)
      where self[position].contains(.capital) {
        inner.insert(plain[forms[position]])
      }
    }
  }

  /// Whether a title stands before what can only be somebody's name: "Colonel Ermek Toktogulov".
  func isEnglishTitle(_ position: Int, _ range: Range<Int>) -> Bool {
    isEnglish && position == range.lowerBound && range.count < 5 && self[position].contains(.title)
      && range.dropFirst().allSatisfy {
        self[$0].contains(.capital)
          && self[$0].isDisjoint(with: [.body, .legalForm, .common, .noun, .place])
      }
  }

  /// Whether a word stands in small letters elsewhere on the page, or is a small word anyway.
  private func isWrittenSmall(_ position: Int) -> Bool {
    var small = bytes(forms[position])
    guard let letter = small.first, (0x41...0x5A).contains(letter) else { return false }
    small[0] = letter | 0x20
    return smallForms.contains(small) || NameRules.englishStopWords.contains(small)
  }

  /// Whether a word with a capital is a small word of English.
  func isStopWord(_ position: Int) -> Bool {
    var small = bytes(forms[position])
    guard let letter = small.first, (0x41...0x5A).contains(letter) else { return false }
    small[0] = letter | 0x20
    return NameRules.englishStopWords.contains(small)
  }

  /// "According", "Previously": words that begin sentences, by their ends.
  private func isLikeAdverb(_ word: [UInt8]) -> Bool {
    word.count > 6
      && ["ing", "ly"].contains { word.suffix($0.utf8.count).elementsEqual($0.utf8) }
  }

  /// "Sirhan's foreign ministry": who has a ministry is a state.
  mutating func namePossessive(_ position: Int, _ sentence: Range<Int>) {
    guard isEnglish, self[position].isSuperset(of: [.possessive, .capital, .unknown]),
      label(position).number == 0, position + 1 < sentence.upperBound,
      NameRules.ownedByStates.contains(bytes(forms[position + 1]))
    else { return }
    set(position..<position + 1, .place, in: sentence)
  }

  private static let ownedByStates: Set<[UInt8]> = Set(
    """
    foreign prime president government ministry minister parliament army military interior defence
    defense economy finance justice supreme embassy capital
    """
    .split(whereSeparator: \.isWhitespace).map { Array($0.utf8) })

  /// "union": what English writes in small letters is a noun, unless capitals stand inside.
  func isEnglishNoun(_ position: Int) -> Bool {
    isEnglish && self[position].contains(.word) && !self[position].contains(.capital)
      && !bytes(forms[position]).contains { $0 < 0x61 || $0 > 0x7A }
  }

  private func isLink(_ position: Int) -> Bool {
    !self[position].isDisjoint(with: [.locative, .preposition])
  }

  private static let englishStopWords: Set<[UInt8]> = Set(
    Language.english.stopWords.map { Array($0.utf8) }
  ).union(KnownNames.englishSentenceStarts)

  /// "Dresden University of Technology", "Ministry of Defence": a body's noun with a capital, what "of"
  /// joins to it, and capitals before it.
  mutating func nameEnglishOffice(_ position: Int, _ sentence: Range<Int>) {
    guard isEnglish, position + 2 < sentence.upperBound, self[position].contains(.capital),
      !self[position + 1].isDisjoint(with: [.of, .forWord]),
      NameRules.headsBeforeOf.contains(bytes(forms[position])),
      NameRules.linksBehindHeads.contains(bytes(forms[position + 1]))
    else { return }
    var end = position + 2
    if self[end].contains(.the) { end += 1 }
    guard end < sentence.upperBound, isPartOfOffice(end) else { return }
    end += 1
    while end < sentence.upperBound, end < position + 6, isPartOfOffice(end),
      !self[end - 1].contains(.possessive)
    {
      end += 1
    }
    var start = position
    while start > sentence.lowerBound, start > position - 3, isPartOfOffice(start - 1),
      self[start - 1].isDisjoint(with: [.possessive, .role, .title]), !isStopWord(start - 1),
      !isStateWord(start - 1)
    {
      start -= 1
    }
    while end < sentence.upperBound, label(end - 1).isOpen { end += 1 }
    set(start..<end, .organisation, in: sentence)
  }

  private func isPartOfOffice(_ position: Int) -> Bool {
    self[position].isSuperset(of: [.capital, .word])
      && self[position].isDisjoint(with: [.determiner, .common])
      && !NameRules.calendarWords.contains(bytes(forms[position]))
  }

  private static let linksBehindHeads = ["of", "for"].map { Array($0.utf8) }

  private static let headsBeforeOf: Set<[UInt8]> = Set(
    """
    University Institute Academy School College Ministry Department Bank Bureau Court Federation
    Association Union League Council Board Chamber Agency Society Confederation Alliance House Guild
    Committee Commission Foundation Centre Center Office Inspectorate Organisation Organization
    """
    .split(whereSeparator: \.isWhitespace).map { Array($0.utf8) })
}
