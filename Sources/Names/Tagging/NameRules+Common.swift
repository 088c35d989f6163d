/// Words that are no names, whatever the model takes them for.
extension NameRules {
  /// Takes words out of names that name nothing by themselves.
  mutating func dropCommonWords(_ sentence: Range<Int>) {
    for position in sentence
    where label(position).role == .single
      && (self[position].contains(.common) || isSymbol(position) || isEnglishNoun(position)
        || isArticleAlone(position)
        || isEnglish && NameRules.membersOfParties.contains(bytes(forms[position]))
        || isNamelessBody(position) || isMoney(position, sentence))
    {
      labels[position] = UInt8(NameLabel.outside.number)
    }
  }

  /// "Beides ist falsch": a small word at the beginning of a sentence is nobody and no place.
  mutating func dropGermanStart(_ sentence: Range<Int>) {
    guard !isEnglish, let first = sentence.first(where: { self[$0].contains(.word) }),
      let (range, type) = name(at: first, sentence), range.count == 1,
      type == .person || type == .place,
      self[first].isDisjoint(with: [.unknown, .noun, .forename, .surname, .town, .wellKnown]),
      !surnames.contains(plain[forms[first]]), !places.contains([plain[forms[first]]])
    else { return }
    clear(range, in: sentence)
  }

  /// "für anständige Löhne": behind a long word in small letters that ends as adjectives do.
  func isInflected(_ position: Int, _ sentence: Range<Int>) -> Bool {
    guard position >= sentence.lowerBound, self[position].contains(.word),
      !self[position].contains(.capital)
    else { return false }
    let word = bytes(forms[position])
    return word.count > 6 && word.last == 0x65 && word.dropLast().last.map { $0 != 0x74 } ?? false
  }

  /// Waters and mountains that are nouns of the language too and bear an article.
  func isWaterOrRange(_ position: Int) -> Bool {
    KnownNames.nounsOfNature.contains(bytes(forms[position]))
  }

  /// "VIENNA — The talks": an article is no name.
  private func isArticleAlone(_ position: Int) -> Bool {
    self[position].contains(.determiner) && label(position).type != .person
      && bytes(forms[position]).count < 4 && !isInCapitals(position)
  }

  /// "bei der Bank": what nobody is called alone.
  private func isNamelessBody(_ position: Int) -> Bool {
    self[position].isSuperset(of: [.body, .plainNoun]) && label(position).type == .organisation
      && KnownNames.namelessBodies.contains(
        NameFolding.plain(String(decoding: bytes(forms[position]), as: UTF8.self)))
  }

  /// Whether a token has neither a letter nor a digit: "$" is no name.
  private func isSymbol(_ position: Int) -> Bool {
    !self[position].contains(.word)
      && !bytes(forms[position]).contains { (0x30...0x39).contains($0) }
  }

  /// "Der Wolf" is an animal, whoever else is called so; "der 66-jährige Patron" a role.
  func isPlainNoun(_ range: Range<Int>, _ sentence: Range<Int>) -> Bool {
    if range.count == 1, range.lowerBound > sentence.lowerBound + 1,
      self[range.lowerBound - 2].contains(.determiner),
      !self[range.lowerBound - 1].contains(.capital), self[range.lowerBound - 1].contains(.word),
      !surnames.contains(plain[forms[range.lowerBound]]),
      isRoleNoun(range.lowerBound)
    {
      return true
    }
    return range.count == 1 && range.lowerBound > sentence.lowerBound
      && self[range.lowerBound].contains(.noun)
      && self[range.lowerBound - 1].contains(.determiner)
      && !self[range.lowerBound].contains(.endsInS)
  }
}
