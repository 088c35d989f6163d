extension NameRules {
  /// A town of the lists is no word made from a name, unless it looks like an inhabitant.
  mutating func nameTown(_ position: Int, _ sentence: Range<Int>) {
    guard label(position).role == .derived, label(position).type == .place,
      self[position].isSuperset(of: [.town, .capital, .unknown]),
      self[position].isDisjoint(with: [.endsInEr, .adjective, .surname, .forename])
    else { return }
    set(position..<position + 1, .place, in: sentence)
  }

  /// "Truth Social", "Kreml": names that no sentence explains.
  mutating func nameKnown(_ position: Int, _ sentence: Range<Int>) {
    guard self[position].isSuperset(of: [.capital, .wellKnown]),
      let names = KnownNames.wellKnown[plainBytes(position)]
    else { return }
    for name in names where position + name.rest.count < sentence.upperBound {
      let range = position..<position + 1 + name.rest.count
      guard
        zip(name.rest, range.dropFirst()).allSatisfy({ NameRules.isForm(bytes(forms[$1]), of: $0) }
        ),
        range.allSatisfy({ isFree($0) || mayBecome(name, $0) }),
        isWhole(range, sentence),
        // "gegen die Vienna": a capital has no article.
        !name.isWithoutArticle || position == sentence.lowerBound
          || !self[position - 1].contains(.determiner)
      else { continue }
      set(range, name.type, in: sentence)
      return
    }
  }

  /// "sagte Berg dem Donaublick", "Donaublick: Frau Berg, …", "seen by the Alpine Courier": the page's
  /// own paper.
  ///
  /// A noun of the language is one only as a speaker in an interview, for "die Zeit" may be time, or
  /// in capitals.
  mutating func nameOutlet(_ position: Int, _ sentence: Range<Int>) {
    guard outletStarts.contains(forms[position]) else { return }
    let end = position + outlet.count
    guard end <= sentence.upperBound else { return }
    if outlet.count > 1 {
      let isNamed = zip(position..<end, outlet).dropFirst().allSatisfy { place, word in
        NameRules.isForm(
          NameFolding.plain(String(decoding: bytes(forms[place]), as: UTF8.self)), of: word)
      }
      if isNamed, label(position).type != .person {
        set(position..<end, .organisation, in: sentence)
      }
      return
    }
    guard isFree(position) || label(position).role == .single else { return }
    let isSpeaker =
      position == sentence.lowerBound && end < sentence.upperBound && bytes(forms[end]) == [0x3A]
    let isNamed =
      position > sentence.lowerBound && self[position - 1].contains(.determiner)
      && self[position].isDisjoint(with: [.plainNoun, .common])
      || self[position].contains(.unknown) && self[position].isDisjoint(with: [.town, .surname])
    if isSpeaker || isNamed || isInCapitals(position) {
      set(position..<end, .organisation, in: sentence)
    }
  }

  /// "Landrat Karl Roth (Linke)", "Mara Berg (Leverkusen)": the party or town of whoever stands before
  /// the brackets.
  mutating func nameParty(_ open: Int, _ sentence: Range<Int>) {
    guard self[open].contains(.opens), open > sentence.lowerBound, open + 2 < sentence.upperBound,
      label(open - 1).type == .person, self[open + 1].contains(.capital),
      let close = (open + 2..<min(open + 5, sentence.upperBound)).first(where: {
        bytes(forms[$0]) == [0x29]
      })
    else { return }
    let words = (open + 1..<close).map {
      NameFolding.plain(String(decoding: bytes(forms[$0]), as: UTF8.self))
    }
    if KnownNames.parties.contains(Array(words.joined(separator: [0x20]))) {
      set(open + 1..<close, .organisation, in: sentence)
    } else if close == open + 2, isFree(open + 1),
      self[open + 1].isSuperset(of: [.town, .unknown]), self[open + 1].isDisjoint(with: [.role])
    {
      set(open + 1..<close, .place, in: sentence)
    }
  }

  /// Joins a saint with the place called after him: "Sankt Marien".
  mutating func joinSaint(_ position: Int, _ sentence: Range<Int>) {
    let next = position + 1
    guard self[position].isSuperset(of: [.saint, .capital]), isFree(position),
      next < sentence.upperBound, let (range, type) = name(at: next, sentence), type == .place
    else { return }
    set(position..<range.upperBound, .place, in: sentence)
  }

  /// Whether a word in plain letters is another one, perhaps with an ending.
  static func isForm(_ word: [UInt8], of base: [UInt8]) -> Bool {
    guard word.starts(with: base) else { return false }
    let ending = word.dropFirst(base.count)
    return ending.isEmpty || ["s", "es", "'s", "n"].contains { ending.elementsEqual($0.utf8) }
  }

  /// Whether a word has at least three letters and all of them are capitals.
  func isInCapitals(_ position: Int) -> Bool {
    let form = bytes(forms[position])
    return form.count > 2 && form.allSatisfy { (0x41...0x5A).contains($0) }
  }

  /// A form without the ending of a genitive, whether the page has the plain form or not.
  private func plainBytes(_ position: Int) -> [UInt8] {
    let form = bytes(forms[position])
    guard KnownNames.wellKnown[form] == nil, form.last == 0x73 else { return form }
    let apostrophe = ["'s", "’s"].first { form.suffix($0.utf8.count).elementsEqual($0.utf8) }
    return Array(form.dropLast(apostrophe?.utf8.count ?? 1))
  }

  /// Whether a label may give way to that of a known name: a country's team stays a body, and who is
  /// called like a capital somebody.
  private func mayBecome(_ name: KnownNames.WellKnown, _ position: Int) -> Bool {
    // Nothing else is called by so many words.
    if name.rest.count > 1 { return true }
    guard label(position).type != name.type else { return false }
    if name.isOnlyPlace || name.use == .town && isEnglish {
      return !surnames.contains(plain[forms[position]])
    }
    return name.type != .place
      || label(position).type != .organisation && !surnames.contains(plain[forms[position]])
  }

  /// Whether no longer name goes over the edges of a stretch: not in "Axios Media".
  private func isWhole(_ range: Range<Int>, _ sentence: Range<Int>) -> Bool {
    let first = label(range.lowerBound)
    let last = label(range.upperBound - 1)
    return (isFree(range.lowerBound) || first.role == .first || first.role == .single)
      && (isFree(range.upperBound - 1) || !last.isOpen)
  }
}
