/// Names that the model draws together or takes too much into.
extension NameRules {
  /// "Latvia and Poland", "Mykolaiv and the Danube": two places, which the model took for one name.
  ///
  /// - Returns: whether the labels changed.
  mutating func splitList(
    _ range: Range<Int>, _ type: NameType, in sentence: Range<Int>
  ) -> Bool {
    guard range.count > 2, type != .organisation,
      let link = range.dropFirst().dropLast().first(where: {
        NameRules.listLinks.contains(bytes(forms[$0]))
      })
    else { return false }
    var second = link + 1
    while second < range.upperBound - 1, self[second].contains(.determiner) { second += 1 }
    let left = range.lowerBound..<link
    let right = second..<range.upperBound
    guard self[second].contains(.capital), isKnownPlace(left) || isKnownPlace(right),
      !NameRules.doubleStates.contains(bytes(forms[range.lowerBound]))
    else { return false }
    clear(range, in: sentence)
    set(left, .place, in: sentence)
    set(right, .place, in: sentence)
    return true
  }

  private static let listLinks = ["and", "und"].map { Array($0.utf8) }

  /// First words of states that are called by two names: "Bosnien und Herzegowina".
  private static let doubleStates = Set(
    ["Bosnien", "Bosnia", "Trinidad", "Antigua", "Serbien", "Serbia"].map { Array($0.utf8) })

  private func isKnownPlace(_ range: Range<Int>) -> Bool {
    range.count == 1 && self[range.lowerBound].contains(.capital)
      && !self[range.lowerBound].isDisjoint(with: [.town, .wellKnown])
      && self[range.lowerBound].isDisjoint(with: [.forename, .surname])
      || range.count == 1
        && KnownNames.wellKnown[bytes(forms[range.lowerBound])]?.contains {
          $0.rest.isEmpty && $0.type == .place
        } ?? false
  }

  /// "Hafenstädte Odessa", "Flugplatz Siauliai": what sort of place it is does not belong to the name.
  func isSortOfPlace(_ position: Int) -> Bool {
    guard self[position].isSuperset(of: [.capital, .word]) else { return false }
    let small = bytes(forms[position]).withUnsafeBufferPointer(Letters.lowercased)
    return KnownNames.sortsOfPlaces.contains { small.suffix($0.count).elementsEqual($0) }
  }

  /// "Landkreis Auental", "Region Kostrau": a district's name holds the word for it, unless it is
  /// that of a land or town, "Landkreis Coburg".
  mutating func nameDistrict(_ position: Int, _ sentence: Range<Int>) {
    let next = position + 1
    guard !isEnglish, self[position].isSuperset(of: [.district, .capital]),
      next < sentence.upperBound,
      isFree(position) || label(position).role == .single
        || label(position).role == .first
    else { return }
    if label(position).role == .first || isKnownLand(next) || self[next].contains(.town) { return }
    if let (range, type) = name(at: next, sentence), type == .place || type == .person {
      guard type == .place || self[next].isDisjoint(with: [.forename, .role]) else { return }
      set(position..<range.upperBound, .place, in: sentence)
    } else if label(next).number == 0, self[next].isSuperset(of: [.capital, .word, .unknown]),
      self[next].isDisjoint(with: [.role, .common, .title])
    {
      set(position..<next + 1, .place, in: sentence)
    }
  }

  /// "die Region Tirol" is Tirol.
  private func isKnownLand(_ position: Int) -> Bool {
    KnownNames.wellKnown[bytes(forms[position])]?.contains { $0.rest.isEmpty && $0.use != .town }
      ?? false
  }

  /// Names units of an army, as "17th Mountain Brigade" or "Einheit 61203".
  mutating func nameUnit(_ position: Int, _ sentence: Range<Int>) {
    guard self[position].contains(.capital) else { return }
    if position + 1 < sentence.upperBound, !self[position + 1].contains(.word), isFree(position),
      bytes(forms[position]) == NameRules.unit, bytes(forms[position + 1]).count > 3,
      isNumber(bytes(forms[position + 1]))
    {
      set(position..<position + 2, .organisation, in: sentence)
      return
    }
    guard self[position].contains(.unit), isFree(position) || label(position).type != .person,
      position > sentence.lowerBound
    else { return }
    var start = position
    while start > sentence.lowerBound, start > position - 4, !isOrdinal(bytes(forms[start - 1])),
      self[start - 1].contains(.word),
      self[start - 1].contains(.capital) && isEnglish
        || !self[start - 1].contains(.capital) && self[start - 1].isDisjoint(with: [.determiner])
    {
      start -= 1
    }
    guard start > sentence.lowerBound else { return }
    // The full stop behind a number may be a token of its own.
    if bytes(forms[start - 1]) == [0x2E], start - 1 > sentence.lowerBound,
      isNumber(bytes(forms[start - 2]))
    {
      start -= 1
    } else if !isOrdinal(bytes(forms[start - 1])) {
      return
    }
    set(start - 1..<position + 1, .organisation, in: sentence)
  }

  private static let unit = Array("Einheit".utf8)

  private func isNumber(_ word: [UInt8]) -> Bool {
    !word.isEmpty && word.allSatisfy { (0x30...0x39).contains($0) }
  }

  /// "17.", "17th", "3rd".
  private func isOrdinal(_ word: [UInt8]) -> Bool {
    for ending in NameRules.ordinalEndings where word.suffix(ending.count).elementsEqual(ending) {
      return isNumber(Array(word.dropLast(ending.count)))
    }
    return false
  }

  private static let ordinalEndings = [".", "th", "st", "nd", "rd"].map { Array($0.utf8) }

  /// "30.000 Mark" is money.
  func isMoney(_ position: Int, _ sentence: Range<Int>) -> Bool {
    position > sentence.lowerBound && !self[position - 1].contains(.word)
      && NameRules.oldMoney.contains(bytes(forms[position]))
      && bytes(forms[position - 1]).first.map { (0x30...0x39).contains($0) } ?? false
  }

  private static let oldMoney = Set(
    ["Mark", "Schilling", "Kronen", "Krone", "Lire", "Forint", "Zloty", "Złoty", "Peso", "Peseten"]
      .map { Array($0.utf8) })

  /// "seinen Helm": nobody is somebody's without a role, unless the page names him otherwise.
  func isOwned(_ range: Range<Int>, _ sentence: Range<Int>) -> Bool {
    range.count == 1 && range.lowerBound > sentence.lowerBound
      && NameRules.possessives.contains(bytes(forms[range.lowerBound - 1]))
      && !surnames.contains(plain[forms[range.lowerBound]])
      && !givenNames.contains(plain[forms[range.lowerBound]])
      && self[range.lowerBound].isDisjoint(with: [.forename])
  }

  private static let possessives: Set<[UInt8]> = Set(
    ["sein", "ihr", "mein", "unser", "dein"].flatMap { stem in
      ["", "e", "en", "em", "er", "es"].map { Array((stem + $0).utf8) }
    })
}
