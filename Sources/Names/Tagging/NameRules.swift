/// Corrects labels where the language leaves no doubt and single sentences mislead the model.
///
/// The model sees one sentence and words it has rarely met; these rules know what holds for every
/// name: titles stand outside of it, a capitalised adjective inside a sentence belongs to it,
/// brackets explain its abbreviation.
struct NameRules {
  /// For each token the number of its form, in reading order.
  let forms: [Int]
  /// The traits of each form.
  let traits: [FormTraits]
  /// The bytes of a form.
  let bytes: (Int) -> [UInt8]
  /// The labels, which the rules change.
  var labels: [UInt8]

  /// For each form the number of the form without an ending; see ``PageMemory``.
  let plain: [Int]
  /// Whether the report is in English, where names of several words are all capitals.
  let isEnglish: Bool
  /// The words that an English report writes in small letters.
  let smallForms: Set<[UInt8]>
  /// The last words of the people who are named in full.
  var surnames: Set<Int> = []
  /// The first words of the people who are named in full.
  private(set) var givenNames: Set<Int> = []
  /// Those of people with "von" and the like before them.
  private(set) var nobleSurnames: Set<Int> = []
  /// Names behind "in".
  var places: Set<[Int]> = []
  /// Names whose abbreviation is explained, and the abbreviations.
  var explained: [Int: NameType]
  /// Names of ships and works.
  var others: Set<[Int]> = []
  /// Capitalised forms that stand inside English sentences.
  var inner: Set<Int> = []
  /// Words by which companies may be called alone: "Vogelsang" of "Vogelsang Messtechnik".
  var firms: Set<Int> = []
  /// Those that a legal form or a line of business follows: "Alpkraft AG".
  var ownFirms: Set<Int> = []
  /// The words of the name of the paper the report stands in, in plain letters.
  var outlet: [[UInt8]] = []
  /// The forms that begin this name.
  var outletStarts: Set<Int> = []
  /// Last words of clubs: "SV Brunnheim".
  var clubs: Set<Int> = []

  init(
    forms: [Int], traits: [FormTraits], plain: [Int], isEnglish: Bool, labels: [UInt8],
    explained: [Int: NameType] = [:], bytes: @escaping (Int) -> [UInt8]
  ) {
    self.forms = forms
    self.traits = traits
    self.plain = plain
    self.isEnglish = isEnglish
    self.labels = labels
    self.explained = explained
    self.bytes = bytes
    smallForms =
      isEnglish
      ? Set(
        traits.indices.filter { traits[$0].contains(.word) && !traits[$0].contains(.capital) }
          .map(bytes)) : []
  }

  /// Applies all rules to the sentences of a report.
  mutating func apply(to sentences: [Range<Int>]) {
    let sentences = sentences.filter { sentence in
      sentence.contains { traits[forms[$0]].contains(.capital) }
    }
    for sentence in sentences { noteSurnames(sentence) }
    for sentence in sentences {
      dropCommonWords(sentence)
      trimNames(sentence)
      // What is left of a name may be a common word: "ran".
      if isEnglish { dropCommonWords(sentence) }
    }
    for sentence in sentences { noteSurnames(sentence) }
    for sentence in sentences {
      for position in sentence { joinPeople(position, sentence) }
      for position in sentence { joinParticle(position, sentence) }
      for position in sentence {
        nameTown(position, sentence)
        nameKnown(position, sentence)
        nameBehindOutlet(position, sentence)
        nameOutlet(position, sentence)
        nameBehindBody(position, sentence)
        joinSaint(position, sentence)
        nameParty(position, sentence)
        nameDaughter(position, sentence)
        namePossessive(position, sentence)
        joinArabicSurname(position, sentence)
        joinKunya(position, sentence)
        readPlacesBehindIn(position, sentence)
        nameWithOffice(position, sentence)
        nameEnglishOffice(position, sentence)
        nameWithPlace(position, sentence)
        nameCompany(position, sentence)
        nameFirm(position, sentence)
        nameWithBranch(position, sentence)
        nameBehindFirm(position, sentence)
        nameLocality(position, sentence)
        nameDistrict(position, sentence)
        nameUnit(position, sentence)
        namePlaceInList(position, sentence)
        joinRiver(position, sentence)
        nameRiver(position, sentence)
        nameInQuotes(position, sentence)
        namePeopleBehindTitles(position, sentence)
      }
      for position in sentence.reversed() { takeInAdjective(position, sentence) }
      for position in sentence where self[position].contains(.opens) {
        explainAbbreviation(position, sentence)
        dropAgencies(position, sentence)
      }
    }
    for sentence in sentences { noteFirms(sentence) }
    if isEnglish { noteInner(sentences) }
    for sentence in sentences {
      dropSentenceStart(sentence)
      dropGermanStart(sentence)
      retype(sentence)
    }
  }

  subscript(position: Int) -> FormTraits { traits[forms[position]] }

  func label(_ position: Int) -> NameLabel { NameLabel(number: Int(labels[position])) }

  /// Whether a token is no name, though perhaps made from one.
  func isFree(_ position: Int) -> Bool {
    let role = label(position).role
    return role == nil || role == .derived || role == .part
  }

  /// The name that begins at a position.
  func name(at position: Int, _ sentence: Range<Int>) -> (range: Range<Int>, type: NameType)? {
    let label = label(position)
    guard let type = label.type, label.role == .first || label.role == .single else { return nil }
    var end = position + 1
    if label.role == .first {
      while end < sentence.upperBound, self.label(end - 1).isOpen { end += 1 }
    }
    return (position..<end, type)
  }

  /// The name that ends before a position.
  func name(before position: Int, _ sentence: Range<Int>) -> Range<Int>? {
    guard position > sentence.lowerBound else { return nil }
    let role = label(position - 1).role
    guard role == .single || role == .last else { return nil }
    var start = position - 1
    if role == .last {
      while start > sentence.lowerBound, label(start).role != .first { start -= 1 }
    }
    return start..<position
  }

  /// Makes tokens one name; names that reach over its edges are cut there.
  mutating func set(_ range: Range<Int>, _ type: NameType, in sentence: Range<Int>) {
    clear(range, in: sentence)
    if range.count == 1 {
      labels[range.lowerBound] = UInt8(NameLabel(type, .single).number)
      return
    }
    for position in range {
      let role: NameLabel.Role =
        position == range.lowerBound
        ? .first : position == range.upperBound - 1 ? .last : .inner
      labels[position] = UInt8(NameLabel(type, role).number)
    }
  }

  /// Takes tokens out of names; what is left of a cut name at its edges stays a name.
  mutating func clear(_ range: Range<Int>, in sentence: Range<Int>) {
    let outside = UInt8(NameLabel.outside.number)
    if range.lowerBound > sentence.lowerBound, label(range.lowerBound - 1).isOpen,
      let type = label(range.lowerBound - 1).type
    {
      var start = range.lowerBound - 1
      while start > sentence.lowerBound, label(start).role != .first { start -= 1 }
      labels[range.lowerBound - 1] = UInt8(
        NameLabel(type, start == range.lowerBound - 1 ? .single : .last).number)
    }
    if range.upperBound < sentence.upperBound, label(range.upperBound - 1).isOpen,
      let type = label(range.upperBound - 1).type
    {
      let isLast = label(range.upperBound).role == .last
      labels[range.upperBound] = UInt8(NameLabel(type, isLast ? .single : .first).number)
    }
    for position in range { labels[position] = outside }
  }

  private mutating func noteSurnames(_ sentence: Range<Int>) {
    var first = sentence.lowerBound
    for position in sentence {
      if label(position).role == .first { first = position }
      guard label(position).role == .last else { continue }
      if label(position).type == .organisation, label(position - 1).role == .first,
        self[position - 1].contains(.club)
      {
        clubs.insert(plain[forms[position]])
      }
      // "Attorney General" is no name, nor is "Christian Democrat".
      guard label(position).type == .person,
        !self[position].isSuperset(of: [.title, .role]),
        !isEnglish || !NameRules.membersOfParties.contains(bytes(forms[position]))
      else { continue }
      let form = plain[forms[position]]
      surnames.insert(form)
      givenNames.insert(plain[forms[first]])
      if !self[position - 1].contains(.capital), self[position - 1].contains(.word) {
        nobleSurnames.insert(form)
      }
    }
  }

  /// Whether a word is the surname of somebody the report names in full, and nothing else here.
  private func isLoneSurname(_ position: Int, _ sentence: Range<Int>) -> Bool {
    let role = label(position).role
    guard role == nil || role == .single,
      !self[position].isDisjoint(with: [.capital, .arabic]), self[position].contains(.word),
      surnames.contains(plain[forms[position]])
    else { return false }
    if self[position].contains(.arabic) { return true }
    let isStart = position == sentence.lowerBound
    guard role == nil, self[position].contains(.capital),
      self[position].isDisjoint(with: [.role, .title, .common, .body, .adjective, .initial]),
      self[position].contains(.unknown) || isEnglish && !isStopWord(position)
        // "Blatter will": no noun begins a sentence without an article and a verb behind it.
        || isStart && self[position].contains(.noun) && position + 1 < sentence.upperBound
          && self[position + 1].contains(.word)
    else { return false }
    // Where a name goes on it is another one's.
    let isBeforeCapital =
      position + 1 < sentence.upperBound && self[position + 1].contains(.capital)
    return !isBeforeCapital && (position == sentence.lowerBound || isFree(position - 1))
  }

  /// Types names by what the whole report shows of them.
  private mutating func retype(_ sentence: Range<Int>) {
    for position in sentence {
      nameFirmAlone(position, sentence)
      dropCalendarWord(position, sentence)
      deriveAdjective(position, sentence)
      let role = label(position).role
      if let type = explained[plain[forms[position]]], role != nil,
        role == .single || isFree(position)
      {
        set(position..<position + 1, type, in: sentence)
      } else if isLoneSurname(position, sentence) {
        set(position..<position + 1, .person, in: sentence)
      }
    }
    var position = sentence.lowerBound
    while position < sentence.upperBound {
      guard let (range, type) = name(at: position, sentence) else {
        position += 1
        continue
      }
      position = range.upperBound
      if type == .person {
        let key = range.map { plain[forms[$0]] }
        let isPlace =
          places.contains(key)
          || range.lowerBound > sentence.lowerBound
            && self[range.lowerBound - 1].isSuperset(of: [.place, .capital])
        if isPlace, !self[range.lowerBound].contains(.forename) {
          set(range, .place, in: sentence)
        } else if isFirm(range, in: sentence) || isOwnFirm(range) {
          set(range, .organisation, in: sentence)
        } else if others.contains(key) {
          set(range, .other, in: sentence)
        } else if isPlainNoun(range, sentence) || isOwned(range, sentence)
          || range.allSatisfy({ self[$0].contains(.initial) })
            && !surnames.contains(plain[forms[range.lowerBound]])
        {
          clear(range, in: sentence)
        }
        continue
      }
      // "Nordhall", where the page has "Nordhall Marine AG"
      if type != .organisation, isOwnFirm(range), !self[range.lowerBound].contains(.town) {
        set(range, .organisation, in: sentence)
        continue
      }
      if type == .place, others.contains(range.map { plain[forms[$0]] }),
        self[range.lowerBound].isDisjoint(with: [.town, .wellKnown])
      {
        set(range, .other, in: sentence)
        continue
      }
      let form = plain[forms[range.lowerBound]]
      let before = range.lowerBound > sentence.lowerBound ? self[range.lowerBound - 1] : []
      // "zum Essen", "am Bach": with an article a town's name is the noun.
      if range.count == 1, type == .place, !isEnglish,
        self[range.lowerBound].contains(.plainNoun),
        before.contains(.determiner) || isInflected(range.lowerBound - 1, sentence),
        self[range.lowerBound].isDisjoint(with: [.wellKnown, .place]),
        !places.contains([form]), !isWaterOrRange(range.lowerBound)
      {
        clear(range, in: sentence)
        continue
      }
      if range.count == 1, type == .place, clubs.contains(form),
        before.isDisjoint(with: [.locative, .preposition, .place, .of])
      {
        set(range, .organisation, in: sentence)
        continue
      }
      if range.count == 1, surnames.contains(form), !isFirm(range, in: sentence),
        self[range.lowerBound].contains(.unknown) || self[range.lowerBound].contains(.arabic),
        before.isDisjoint(with: [.locative, .preposition, .place, .of]),
        !self[range.lowerBound].contains(.body)
      {
        set(range, .person, in: sentence)
      }
    }
  }
}
