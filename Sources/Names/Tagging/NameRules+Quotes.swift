/// Names in quotation marks.
extension NameRules {
  /// "Frachter „Aurelia Stern“", "Operation Nordlicht".
  mutating func nameInQuotes(_ position: Int, _ sentence: Range<Int>) {
    let here = self[position]
    if here.contains(.quote) {
      nameQuoted(position, sentence)
      nameProduct(position, sentence)
      nameQuotedBody(position, sentence)
    }
    guard here.contains(.bearer), here.contains(.capital) || isEnglish,
      position + 2 < sentence.upperBound
    else { return }
    if here.contains(.operation), self[position + 1].contains(.capital) {
      var end = position + 2
      while end < sentence.upperBound, label(end - 1).isOpen { end += 1 }
      set(position..<end, .other, in: sentence)
      return
    }
    if let (range, type) = name(at: position + 1, sentence), type == .person,
      here.isDisjoint(with: [.role, .body])
    {
      set(range, .other, in: sentence)
      others.insert(range.map { plain[forms[$0]] })
      return
    }
    guard self[position + 1].contains(.quote), self[position + 2].contains(.capital) else { return }
    var end = position + 2
    while end < sentence.upperBound, end < position + 8, !self[end].contains(.quote) { end += 1 }
    guard end < sentence.upperBound, self[end].contains(.quote),
      self[end - 1].contains(.word) || end - position > 3
    else { return }
    set(position + 2..<end, .other, in: sentence)
    others.insert((position + 2..<end).map { plain[forms[$0]] })
  }

  /// "die „Karoline“", "der „Nordschild“": what has an article and quotation marks is nobody and
  /// no place; neither are several words in marks that no first name begins: "‘Northern Shield’".
  private mutating func nameQuoted(_ open: Int, _ sentence: Range<Int>) {
    guard open + 1 < sentence.upperBound, let (range, type) = name(at: open + 1, sentence),
      type == .person || type == .place, range.upperBound < sentence.upperBound,
      self[range.upperBound].contains(.quote)
    else { return }
    let hasArticle = open > sentence.lowerBound && self[open - 1].contains(.determiner)
    let first = self[range.lowerBound]
    if type == .place {
      guard hasArticle, first.isDisjoint(with: [.town, .wellKnown]) else { return }
    } else if !hasArticle {
      guard range.count > 1, open > sentence.lowerBound,
        first.isDisjoint(with: [.forename, .surname, .title, .initial]),
        range.dropFirst().allSatisfy({
          !surnames.contains(plain[forms[$0]]) || !self[$0].contains(.surname)
        })
      else { return }
    }
    set(range, .other, in: sentence)
    others.insert(range.map { plain[forms[$0]] })
  }

  /// "in die „Rheinische Rente“": an adjective with a capital and a noun, all in marks behind "die".
  private mutating func nameProduct(_ open: Int, _ sentence: Range<Int>) {
    guard !isEnglish, open > sentence.lowerBound, open + 3 < sentence.upperBound,
      NameRules.definite.contains(bytes(forms[open - 1])),
      self[open + 1].isSuperset(of: [.capital, .adjective]),
      self[open + 2].isSuperset(of: [.capital, .noun]), self[open + 3].contains(.quote),
      label(open + 1).number == 0 || label(open + 1).role == .derived, label(open + 2).number == 0
    else { return }
    set(open + 1..<open + 3, .other, in: sentence)
  }

  private static let definite = Set(
    ["der", "die", "das", "dem", "den", "des"].map { Array($0.utf8) })

  /// "die Stiftung „Offene Tür“": a body, whose name is all that the marks hold.
  private mutating func nameQuotedBody(_ open: Int, _ sentence: Range<Int>) {
    guard open > sentence.lowerBound, self[open - 1].contains(.capital),
      open + 2 < sentence.upperBound, self[open + 1].contains(.capital),
      isQuotedBody(NameFolding.plain(String(decoding: bytes(forms[open - 1]), as: UTF8.self))),
      let close = (open + 2..<min(open + 7, sentence.upperBound)).first(where: {
        self[$0].contains(.quote)
      }), (open + 1..<close).allSatisfy({ self[$0].contains(.word) })
    else { return }
    set(open + 1..<close, .organisation, in: sentence)
  }

  private func isQuotedBody(_ noun: [UInt8]) -> Bool {
    KnownNames.quotedBodies.contains(noun)
      || noun.last == 0x73 && KnownNames.quotedBodies.contains(Array(noun.dropLast()))
  }
}
