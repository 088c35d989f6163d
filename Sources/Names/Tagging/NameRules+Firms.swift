extension NameRules {
  /// "Reederei Behrens", "die Firma Behrens": who stands behind a noun for a company is one.
  ///
  /// Some nouns belong to the name, others only say what it is.
  mutating func nameBehindFirm(_ position: Int, _ sentence: Range<Int>) {
    let here = self[position]
    guard here.contains(.capital) || isEnglish,
      here.contains(.firmHead) || here.contains(.firmNoun),
      isFree(position) || label(position).role == .single,
      let (range, type) = name(at: position + 1, sentence, orEnd: sentence.upperBound)
    else { return }
    guard type == .organisation || type == .person && range.count == 1,
      !self[range.lowerBound].contains(.role)
    else { return }
    // "Reederei Oltmann Shipping"
    // "Werft Lorenzen & Maaß"
    let hasHead = range.contains {
      !self[$0].isDisjoint(with: [.branch, .legalForm, .body]) || bytes(forms[$0]) == [0x26]
    }
    let start = here.contains(.firmHead) && !hasHead ? position : range.lowerBound
    guard type == .person || start < range.lowerBound else { return }
    set(start..<range.upperBound, .organisation, in: sentence)
  }

  /// "Vogelsang Messtechnik": a surname with a line of business is a company.
  mutating func nameWithBranch(_ position: Int, _ sentence: Range<Int>) {
    guard self[position].isSuperset(of: [.branch, .capital]), position > sentence.lowerBound,
      isFree(position) || label(position).type != .organisation,
      label(position).type != .person || isFree(position) || !self[position].contains(.surname)
    else { return }
    let before = self[position - 1]
    let isNamed = [.person, .organisation].contains(label(position - 1).type)
    guard before.isSuperset(of: [.capital, .word]),
      before.isDisjoint(with: [.role, .title, .determiner, .common]),
      // What ends like a German adjective is none in English: "Norline Shipping".
      isEnglish || !before.contains(.adjective),
      isNamed || label(position - 1).number == 0 && before.contains(.unknown)
    else { return }
    // "Vogelsangs Messtechnik" is what she has.
    if before.contains(.endsInS), plain[forms[position - 1]] != forms[position - 1] { return }
    var start = position - 1
    if let person = name(before: position, sentence) { start = person.lowerBound }
    var end = position + 1
    while end < sentence.upperBound, !self[end].isDisjoint(with: [.branch, .legalForm]),
      self[end].contains(.capital)
    {
      end += 1
    }
    set(start..<end, .organisation, in: sentence)
  }

  /// "die Caritas Polen", "Sanvita Austria": a body's daughter in a country.
  ///
  /// Without an article only where the country stands in another language: "hat Roth Polen besucht".
  mutating func nameDaughter(_ position: Int, _ sentence: Range<Int>) {
    let first = position - 1
    guard self[position].isSuperset(of: [.capital, .country]), first >= sentence.lowerBound,
      self[first].isSuperset(of: [.capital, .word, .unknown]),
      self[first].isDisjoint(with: [.role, .title, .adjective, .determiner, .common, .possessive]),
      isFree(first) || label(first).role == .single || label(first).role == .first,
      isFree(position) || label(position).role == .single || label(position).role == .last,
      label(first).type != .place || label(first).role == .first
    else { return }
    let isForeign = KnownNames.foreignCountries.contains(bytes(forms[position]))
    let hasArticle = first > sentence.lowerBound && self[first - 1].contains(.determiner)
    guard !isEnglish && (isForeign || hasArticle) else { return }
    set(first..<position + 1, .organisation, in: sentence)
  }

  /// Notes by which single words companies are called that the report names with more.
  mutating func noteFirms(_ sentence: Range<Int>) {
    for position in sentence where label(position).role == .first {
      guard label(position).type == .organisation, let (range, _) = name(at: position, sentence)
      else { continue }
      // The last word where the first one says what it is: "Reederei Behrens".
      let named = self[range.lowerBound].contains(.firmHead) ? range.upperBound - 1 : position
      if self[named].contains(.capital), self[named].isDisjoint(with: [.adjective, .body]) {
        firms.insert(plain[forms[named]])
        let hasLegalForm = range.last.map { self[$0].contains(.legalForm) } ?? false
        let isOwn =
          hasLegalForm && named == position && self[named].contains(.unknown)
          && self[named].isDisjoint(with: [.town, .surname, .country])
        if named + 1 < range.upperBound,
          isOwn || !self[named + 1].isDisjoint(with: [.legalForm, .branch])
        {
          ownFirms.insert(plain[forms[named]])
        }
      }
    }
  }

  /// "Alpkraft", where the page has "Alpkraft AG" and nobody is called so.
  mutating func nameFirmAlone(_ position: Int, _ sentence: Range<Int>) {
    let form = plain[forms[position]]
    guard ownFirms.contains(form), isFree(position), !surnames.contains(form),
      self[position].isSuperset(of: [.capital, .word, .unknown])
    else { return }
    set(position..<position + 1, .organisation, in: sentence)
  }

  /// Whether a name can only be a company's: "Masar" where there is "Masar Capital" and nobody is
  /// called so.
  func isOwnFirm(_ range: Range<Int>) -> Bool {
    let form = plain[forms[range.lowerBound]]
    return range.count == 1 && ownFirms.contains(form) && !surnames.contains(form)
      && !(self[range.lowerBound].contains(.forename) && givenNames.contains(form))
  }

  /// Whether a lone surname means the company of that name: "bei Vogelsang", "Behrens beschäftigt".
  func isFirm(_ range: Range<Int>, in sentence: Range<Int>) -> Bool {
    guard range.count == 1, firms.contains(plain[forms[range.lowerBound]]) else { return false }
    if range.lowerBound > sentence.lowerBound, self[range.lowerBound - 1].contains(.atFirm) {
      return true
    }
    return range.upperBound < sentence.upperBound && self[range.upperBound].contains(.firmVerb)
  }

  private func name(
    at position: Int, _ sentence: Range<Int>, orEnd end: Int
  ) -> (range: Range<Int>, type: NameType)? {
    position < end ? name(at: position, sentence) : nil
  }
}
