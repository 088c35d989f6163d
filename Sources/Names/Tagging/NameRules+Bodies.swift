extension NameRules {
  /// A name behind "in" is a place, unless it begins with a forename.
  mutating func readPlacesBehindIn(_ position: Int, _ sentence: Range<Int>) {
    guard self[position].contains(.locative), position + 1 < sentence.upperBound else { return }
    let next = self[position + 1]
    if label(position + 1).number == 0, next.contains(.capital),
      next.isDisjoint(with: [.noun, .common, .role, .title, .possessive]),
      next.contains(.town)
        || next.contains(.unknown) && !isEnglish && next.isDisjoint(with: [.adjective, .forename]),
      position + 2 == sentence.upperBound || !self[position + 2].contains(.capital)
    {
      set(position + 1..<position + 2, .place, in: sentence)
      places.insert([plain[forms[position + 1]]])
      return
    }
    guard let (range, type) = name(at: position + 1, sentence), type == .person,
      !self[range.lowerBound].contains(.forename),
      self[range.lowerBound].contains(.capital)
    else { return }
    set(range, .place, in: sentence)
    places.insert(range.map { plain[forms[$0]] })
  }

  /// "das Emirat Sirhan", "die Hafenstadt Zubara": the name behind the noun is a place's.
  mutating func nameLocality(_ position: Int, _ sentence: Range<Int>) {
    guard self[position].isSuperset(of: [.locality, .capital]),
      position + 1 < sentence.upperBound, isFree(position) || label(position).role == .single
    else { return }
    if let (range, type) = name(at: position + 1, sentence) {
      guard type == .person, self[range.lowerBound].isDisjoint(with: [.forename, .role]) else {
        return
      }
      set(range, .place, in: sentence)
      places.insert(range.map { plain[forms[$0]] })
    } else if self[position + 1].isSuperset(of: [.capital, .unknown, .word]),
      label(position + 1).number == 0,
      self[position + 1].isDisjoint(with: [.role, .body, .common, .title])
    {
      set(position + 1..<position + 2, .place, in: sentence)
      places.insert([plain[forms[position + 1]]])
    }
  }

  /// "Amt für Fischerei", "Institute for Arms Control".
  mutating func nameWithOffice(_ position: Int, _ sentence: Range<Int>) {
    guard self[position].contains(.office), self[position].contains(.capital),
      position + 2 < sentence.upperBound, self[position + 1].contains(.forWord),
      isFree(position) || label(position).type != .person
    else { return }
    var end = position + 2
    // Adjectives, then a noun: "für auswärtige Angelegenheiten", "für die Sicherheit des Verkehrs".
    while end < sentence.upperBound, end < position + 5, self[end].contains(.word),
      !self[end].contains(.capital)
    {
      end += 1
    }
    guard end < sentence.upperBound, self[end].contains(.capital), self[end].contains(.word),
      label(end).type != .person
        || isEnglish && label(end).role == .single && !self[end].contains(.forename)
    else { return }
    // "für Innere Sicherheit"
    if end + 1 < sentence.upperBound, bytes(forms[end]).last == 0x65,
      self[end + 1].isSuperset(of: [.capital, .noun])
    {
      end += 1
    }
    end += 1
    // "for Technical Relief"
    while isEnglish, end < sentence.upperBound, end < position + 5,
      self[end].isSuperset(of: [.capital, .word]), !self[end - 1].contains(.noun),
      label(end).type != .person
    {
      end += 1
    }
    while end < sentence.upperBound, label(end - 1).isOpen { end += 1 }
    // "für die Sicherheit des Seeverkehrs"
    if self[position + 2].contains(.determiner), end + 1 < sentence.upperBound,
      self[end].contains(.determiner), self[end + 1].isSuperset(of: [.capital, .noun])
    {
      end += 2
    }
    set(start(position, sentence)..<end, .organisation, in: sentence)
  }

  /// Where the name of a body begins: names and adjectives directly before it belong to it.
  private func start(_ position: Int, _ sentence: Range<Int>) -> Int {
    var start = position
    while !isFree(start), start > sentence.lowerBound,
      label(start).role == .inner || label(start).role == .last
    {
      start -= 1
    }
    if let before = name(before: start, sentence), label(before.lowerBound).type != .person {
      start = before.lowerBound
    }
    // "Germany's Federal Agency for Rivers"
    return (start..<position).last { self[$0].contains(.possessive) }.map { $0 + 1 } ?? start
  }

  /// "Landgericht Bamberg", "Golf von Morsk", "Vertrag von Lissabon", "Malmöer Vertrag".
  mutating func nameWithPlace(_ position: Int, _ sentence: Range<Int>) {
    let here = self[position]
    guard here.contains(.capital), position + 1 < sentence.upperBound || here.contains(.treaty)
    else { return }
    if here.contains(.treaty) {
      nameTreaty(position, sentence)
      return
    }
    if here.contains(.namedWithOf), position + 2 < sentence.upperBound,
      self[position + 1].contains(.of), let (place, type) = name(at: position + 2, sentence),
      type != .other
    {
      set(position..<place.upperBound, .place, in: sentence)
      return
    }
    if here.contains(.landform), position + 1 < sentence.upperBound,
      self[position + 1].contains(.capital), label(position).role != .inner
    {
      var end = position + 2
      while end < sentence.upperBound, label(end - 1).isOpen { end += 1 }
      set(position..<end, .place, in: sentence)
      return
    }
    if here.contains(.bodyStart),
      self[position + 1].contains(.capital) || self[position + 1].contains(.arabic),
      label(position).role != .inner, label(position).role != .last
    {
      var end = position + 2
      while end < sentence.upperBound, label(end - 1).isOpen { end += 1 }
      set(position..<end, .organisation, in: sentence)
      return
    }
    if isEnglish, nameEnglishBody(position, sentence) { return }
    if here.contains(.namedBody), isFree(position) {
      // "Sigmund-Roth-Universität Wien"
      let place = position + 1 < sentence.upperBound ? name(at: position + 1, sentence) : nil
      let end = place.map { $0.type == .place ? $0.range.upperBound : position + 1 }
      set(position..<(end ?? position + 1), .organisation, in: sentence)
      return
    }
    if here.contains(.namedPlace), isFree(position) || label(position).role == .single {
      set(position..<position + 1, .place, in: sentence)
      return
    }
    if here.contains(.state), position > sentence.lowerBound {
      nameState(position, sentence)
      return
    }
    if nameChamber(position, sentence) { return }
    guard here.contains(.body), here.isDisjoint(with: [.role, .place]), !isPlural(position),
      let (place, type) = name(at: position + 1, sentence), type == .place,
      !self[place.upperBound - 1].contains(.endsInS),
      isFree(position) || label(position).type == .organisation
    else { return }
    var start = position
    if let before = name(before: position + 1, sentence) { start = before.lowerBound }
    set(start..<place.upperBound, .organisation, in: sentence)
  }

  /// "US European Command", "Fajr Movement": English bodies in capitals throughout.
  private mutating func nameEnglishBody(_ position: Int, _ sentence: Range<Int>) -> Bool {
    if self[position].contains(.union), label(position).role == .single,
      position + 1 < sentence.upperBound, let (body, type) = name(at: position + 1, sentence),
      type == .organisation
    {
      set(position..<body.upperBound, .organisation, in: sentence)
      return true
    }
    guard self[position].contains(.body), isFree(position), position > sentence.lowerBound + 1,
      self[position - 1].contains(.capital), isFree(position - 1),
      !self[position - 1].contains(.determiner)
    else { return false }
    set(position - 1..<position + 1, .organisation, in: sentence)
    return true
  }

  /// "Vereinigte Staaten", "Tarvonische Föderation", "Republik von …".
  private mutating func nameState(_ position: Int, _ sentence: Range<Int>) {
    guard isStateAdjective(position - 1) else { return }
    var start = position - 1
    // "Vereinigte Arabische Emirate"
    while start > sentence.lowerBound, isStateAdjective(start - 1) { start -= 1 }
    var end = position + 1
    if end + 1 < sentence.upperBound, self[end].contains(.of),
      let (place, type) = name(at: end + 1, sentence), type == .place
    {
      end = place.upperBound
    }
    let type = label(position).type
    let isBody = bytes(forms[position]).first.map { $0 | 0x20 } == 0x6E
    set(
      start..<end, isBody ? .organisation : type == .organisation ? .organisation : .place,
      in: sentence)
  }

  private func isStateAdjective(_ position: Int) -> Bool {
    let here = self[position]
    return here.contains(.capital) && (here.contains(.adjective) || isEnglish)
      && !here.contains(.determiner)
  }

  /// "Kriegsparteien", "Gewerkschaften": several bodies have no name.
  func isPlural(_ position: Int) -> Bool {
    let form = bytes(forms[position])
    return NameRules.plurals.contains { form.suffix($0.count).elementsEqual($0) }
  }

  private static let plurals = ["eien", "ungen", "ionen", "schaften", "äten", "anzen"].map {
    Array($0.utf8)
  }

  private mutating func nameTreaty(_ position: Int, _ sentence: Range<Int>) {
    if position + 2 < sentence.upperBound, self[position + 1].contains(.of), isFree(position),
      let (place, type) = name(at: position + 2, sentence), type == .place
    {
      set(position..<place.upperBound, .other, in: sentence)
      return
    }
    if label(position).role == .last, let before = name(before: position + 1, sentence) {
      set(before, .other, in: sentence)
      return
    }
    guard position > sentence.lowerBound, isFree(position) else { return }
    let before = self[position - 1]
    if label(position - 1).role == .derived || label(position - 1).role == .single,
      label(position - 1).type == .place, before.contains(.capital),
      before.contains(.endsInEr) || label(position - 1).role == .single
    {
      set(position - 1..<position + 1, .other, in: sentence)
    }
  }

  /// "Lindner Optik AG": the words before a legal form are a company.
  mutating func nameCompany(_ position: Int, _ sentence: Range<Int>) {
    guard self[position].isSuperset(of: [.legalForm, .capital]) || isSmallLegalForm(position),
      position > sentence.lowerBound
    else { return }
    var start = position
    while start > sentence.lowerBound, start > position - 5, isPartOfCompany(start - 1) {
      start -= 1
    }
    // "Der Linsenhersteller Lindner Optik AG"
    while start < position - 1, self[start].contains(.noun),
      self[start].contains(.endsInEr) || self[start].contains(.role)
        || self[start].contains(.body) && bytes(forms[start]).last != 0x6E
    {
      start += 1
    }
    guard start < position else { return }
    set(start..<position + 1, .organisation, in: sentence)
  }

  /// "Harms & Sohn" is one name.
  mutating func nameFirm(_ position: Int, _ sentence: Range<Int>) {
    guard bytes(forms[position]) == [0x26], position > sentence.lowerBound,
      position + 1 < sentence.upperBound, self[position - 1].contains(.capital),
      self[position + 1].contains(.capital),
      self[position - 1].contains(.unknown)
        || label(position + 1).type == .person && !isFree(position + 1)
    else { return }
    var start = position - 1
    var end = position + 2
    if let before = name(before: position, sentence) { start = before.lowerBound }
    if let (range, _) = name(at: position + 1, sentence) { end = range.upperBound }
    set(start..<end, .organisation, in: sentence)
  }

  private func isSmallLegalForm(_ position: Int) -> Bool {
    self[position].contains(.legalForm) && bytes(forms[position]) == [0x65, 0x47]
  }

  private func isPartOfCompany(_ position: Int) -> Bool {
    self[position].contains(.capital) && !self[position].contains(.determiner)
      || bytes(forms[position]) == [0x26]
  }

  /// A capitalised adjective inside a sentence belongs to the name behind it.
  mutating func takeInAdjective(_ position: Int, _ sentence: Range<Int>) {
    guard self[position].contains(.adjective), !self[position].contains(.role),
      position > sentence.lowerBound, position + 1 < sentence.upperBound, isFree(position),
      self[position - 1].contains(.determiner) || self[position - 1].contains(.adjective),
      self[position + 1].contains(.capital),
      // "die Hafenstädte Odessa …"
      !isSortOfPlace(position)
    else { return }
    if let (range, type) = name(at: position + 1, sentence) {
      guard type != .person else { return }
      set(position..<range.upperBound, type, in: sentence)
      return
    }
    let next = self[position + 1]
    guard isFree(position + 1), label(position).number == 0 || label(position).role == .derived
    else { return }
    if next.contains(.body) && !next.contains(.role) || next.contains(.treaty) {
      set(
        position..<position + 2, next.contains(.treaty) ? .other : .organisation, in: sentence)
    }
  }
}
