/// Names in quotation marks.
extension NameRules {
  /// "Frachter „Aurelia Stern“", "Operation Nordlicht".
  mutating func nameInQuotes(_ position: Int, _ sentence: Range<Int>) {
    let here = self[position]
    if here.contains(.quote) {
      nameQuoted(position, sentence)
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

  /// "die „Karoline“": what has an article and quotation marks is nobody.
  private mutating func nameQuoted(_ open: Int, _ sentence: Range<Int>) {
    guard open > sentence.lowerBound, self[open - 1].contains(.determiner),
      open + 1 < sentence.upperBound,
      let (range, type) = name(at: open + 1, sentence), type == .person,
      range.upperBound < sentence.upperBound, self[range.upperBound].contains(.quote)
    else { return }
    set(range, .other, in: sentence)
    others.insert(range.map { plain[forms[$0]] })
  }

  /// "die Stiftung „Offene Tür“": a body, whose name is all that the marks hold.
  private mutating func nameQuotedBody(_ open: Int, _ sentence: Range<Int>) {
    guard open > sentence.lowerBound, self[open - 1].contains(.capital),
      open + 2 < sentence.upperBound, self[open + 1].contains(.capital),
      KnownNames.quotedBodies.contains(
        NameFolding.plain(String(decoding: bytes(forms[open - 1]), as: UTF8.self))),
      let close = (open + 2..<min(open + 7, sentence.upperBound)).first(where: {
        self[$0].contains(.quote)
      }), (open + 1..<close).allSatisfy({ self[$0].contains(.word) })
    else { return }
    set(open + 1..<close, .organisation, in: sentence)
  }
}
