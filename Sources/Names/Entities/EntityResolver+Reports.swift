import NewsCorpus

extension EntityResolver {
  /// Assigns the mentions of people in a report.
  mutating func assignPeople(in report: Int) {
    var named: [(person: Int, token: Int)] = []
    var open: [(position: Int, name: PersonName, before: Int)] = []
    for (position, mention) in mentions[report].enumerated() where !mention.isDerived {
      let surface = surfaces.numbers[report][position]
      guard surfaces.all[surface].type == .person else { continue }
      if let family = family(of: mention, surface) {
        assigned[report][position] = family
      } else if let person = personOfSurface[surface] {
        assigned[report][position] = people.all[person].group
        named.append((person, mention.tokens.lowerBound))
      } else {
        open.append((position, nominatives[surface].person, named.count))
      }
    }
    var known = NamedPeople(named, of: people)
    // Whom a surname means in the report, once a role has told.
    var told: [[UInt8]: Int] = [:]
    // The surnames that the report holds, once they are asked for.
    var surnames: Set<[UInt8]>?
    for (position, name, before) in open {
      if isBirthName(mentions[report][position]), position > 0,
        let group = assigned[report][position - 1]
      {
        assigned[report][position] = group
        continue
      }
      assigned[report][position] =
        person(
          name, at: mentions[report][position].tokens.lowerBound, behind: before, known: &known)
        ?? personByRole(name, at: mentions[report][position], told: &told)
        ?? relative(name, in: report, &surnames)
        ?? loneName(name.surname)
    }
  }

  /// The group of a family: "die Sommers", "Familie Carstens".
  private mutating func family(of mention: NameMention, _ surface: Int) -> Int? {
    let words = surfaces.all[surface].words
    guard words.count <= 2, words.person.given.isEmpty, let last = words.texts.last else {
      return nil
    }
    let before = wordBefore(mention)
    let isFamily = before == .family
    guard isFamily || before == .article else { return nil }
    let base = nominative([last]).plain[0]
    let surname = words.person.surname
    let isPlural =
      before == .article && last.utf8.last == 0x73 && !isBeforeNoun(mention)
      && (base != words.plain.last || !people.people(surname: surname).isEmpty)
    guard isFamily || isPlural else { return nil }
    return group(for: [0x23] + NameFolding.sound(isPlural ? base : surname))
  }

  /// What the word before a name says of it; each form is looked at once.
  private mutating func wordBefore(_ mention: NameMention) -> WordBefore {
    guard mention.tokens.lowerBound > 0 else { return .other }
    let form = corpus.tokenForms[mention.tokens.lowerBound - 1]
    if let known = wordsBefore[form] { return known }
    let word = WordBefore(NameFolding.plain(corpus.vocabulary.text(of: form)))
    wordsBefore[form] = word
    return word
  }

  /// Whether a capitalised word follows: "die Trumps" are a family, "die Trumps Berater schrieben"
  /// are not.
  private func isBeforeNoun(_ mention: NameMention) -> Bool {
    guard mention.tokens.upperBound < corpus.tokenForms.count else { return false }
    let next = corpus.vocabulary.text(of: corpus.tokenForms[mention.tokens.upperBound])
    return next.unicodeScalars.first?.properties.isUppercase ?? false
  }

  /// Whether a name stands behind "geborene".
  private mutating func isBirthName(_ mention: NameMention) -> Bool {
    wordBefore(mention) == .birth
  }

  /// The group of a person without a first name.
  ///
  /// - Parameters:
  ///   - token: where the name stands.
  ///   - count: how many full names stand before it in the report.
  private mutating func person(
    _ name: PersonName, at token: Int, behind count: Int, known: inout NamedPeople
  ) -> Int? {
    let person: Int?
    if people.people(surname: name.surname).isEmpty {
      person = known.only(withPart: name.surname) ?? known.only(given: GivenName(name.surname))
    } else {
      person =
        known.bearer(of: name.surname, behind: count, in: people) { isJustBefore($0, token) }
        ?? bestKnown(surname: name.surname)
    }
    return person.map { people.all[$0].group }
  }

  /// "Dieter" in a report on the Böhmes, where another report has "Dieter Böhme": the only one of that
  /// first name in the selection whose surname somebody in the report bears.
  private func relative(
    _ name: PersonName, in report: Int, _ surnames: inout Set<[UInt8]>?
  ) -> Int? {
    let candidates = people.people(given: GivenName(name.surname))
    guard !candidates.isEmpty else { return nil }
    let borne = surnames ?? surnamesBorne(in: report)
    surnames = borne
    let relatives = candidates.filter { borne.contains(people.all[$0].sound) }
    return relatives.count == 1 ? relatives.first.map { people.all[$0].group } : nil
  }

  /// How the surnames sound that stand in a report, alone or with a first name.
  private func surnamesBorne(in report: Int) -> Set<[UInt8]> {
    var surnames: Set<[UInt8]> = []
    for number in Set(surfaces.numbers[report]) where surfaces.all[number].type == .person {
      surnames.insert(NameFolding.sound(nominatives[number].person.surname))
    }
    return surnames
  }

  /// The person of a surname who is named in full at least twice as often as each other one in the
  /// selection; nobody where there is none.
  private mutating func bestKnown(surname: [UInt8]) -> Int? {
    if let known = bestKnown[surname] { return known }
    let candidates = people.people(surname: surname)
    let best = candidates.max { people.all[$0].mentions < people.all[$1].mentions }
    let most = best.map { people.all[$0].mentions } ?? 0
    let isClear = candidates.allSatisfy { $0 == best || people.all[$0].mentions * 2 <= most }
    let person = isClear ? best : nil
    bestKnown[surname] = .some(person)
    return person
  }

  /// Whether a token stands in the same sentence as another one or in the one before.
  private func isJustBefore(_ first: Int, _ second: Int) -> Bool {
    corpus.sentence(ofToken: second) - corpus.sentence(ofToken: first) <= 1
  }

  /// The group of a surname nobody bears together with a first name.
  private mutating func loneName(_ surname: [UInt8]) -> Int {
    group(for: [0x22] + NameFolding.sound(surname))
  }
}

/// What a word before a name says of the name.
enum WordBefore {
  /// It is a family's: "Familie Carstens".
  case family
  /// It may be a plural: "die Sommers", "den Sommers".
  case article
  /// Somebody was born with it: "geborene Beck".
  case birth
  /// Nothing.
  case other

  /// Reads a word in plain letters.
  init(_ word: [UInt8]) {
    if KnownNames.families.contains(word) {
      self = .family
    } else if word == [0x64, 0x69, 0x65] || word == [0x64, 0x65, 0x6E] {
      self = .article
    } else {
      self = KnownNames.birthWords.contains(word) ? .birth : .other
    }
  }
}
