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
        let name = PersonName(nominative(surfaces.all[surface].words))
        open.append((position, name, named.count))
      }
    }
    let known = NamedPeople(named.map(\.person), of: people)
    // Whom a surname means in the report, once a role has told.
    var told: [[UInt8]: Int] = [:]
    for (position, name, before) in open {
      if isBirthName(mentions[report][position]), position > 0,
        let group = assigned[report][position - 1]
      {
        assigned[report][position] = group
        continue
      }
      assigned[report][position] =
        person(
          name, at: mentions[report][position].tokens.lowerBound, named: named[..<before],
          known: known)
        ?? personByRole(name, at: mentions[report][position], told: &told)
        ?? loneName(name.surname)
    }
  }

  /// "Landeshauptmann Moosbrugger", where two of that surname are known: the one who is called so
  /// elsewhere.
  private func personByRole(
    _ name: PersonName, at mention: NameMention, told: inout [[UInt8]: Int]
  ) -> Int? {
    if let group = told[name.surname] { return group }
    let candidates = people.people(surname: name.surname)
    guard candidates.count > 1, let role = role(before: mention) else { return nil }
    let bearers = candidates.filter { rolesOfPeople[$0]?.contains(role) ?? false }
    guard bearers.count == 1 else { return nil }
    told[name.surname] = people.all[bearers[0]].group
    return told[name.surname]
  }

  /// The noun for a role directly before a name or at its start, in any case the same.
  private func role(before mention: NameMention) -> String? {
    let first = corpus.vocabulary.text(of: corpus.tokenForms[mention.tokens.lowerBound])
    if mention.tokens.count > 1, RoleNouns.isRole(first) { return BodyName.inflectionKey(first) }
    guard mention.tokens.lowerBound > 0 else { return nil }
    let before = corpus.vocabulary.text(of: corpus.tokenForms[mention.tokens.lowerBound - 1])
    return RoleNouns.isRole(before) ? BodyName.inflectionKey(before) : nil
  }

  /// Notes the roles that stand before the full names of people who share their surname.
  mutating func collectRoles() {
    for report in mentions.indices {
      for (position, mention) in mentions[report].enumerated() where !mention.isDerived {
        guard let person = personOfSurface[surfaces.numbers[report][position]],
          people.people(surname: people.all[person].surname).count > 1,
          let role = role(before: mention)
        else { continue }
        rolesOfPeople[person, default: []].insert(role)
      }
    }
  }

  private func word(_ token: Int) -> [UInt8] {
    NameFolding.plain(corpus.vocabulary.text(of: corpus.tokenForms[token]))
  }

  /// The group of a family: "die Sommers", "Familie Carstens".
  private mutating func family(of mention: NameMention, _ surface: Int) -> Int? {
    let words = surfaces.all[surface].words
    guard mention.tokens.lowerBound > 0, let last = words.last, words.count <= 2 else { return nil }
    let name = PersonName(words)
    guard name.given.isEmpty else { return nil }
    let before = word(mention.tokens.lowerBound - 1)
    let isFamily = KnownNames.families.contains(before)
    let base = NameFolding.plain(nominative([last])[0])
    let isPlural =
      (before == [0x64, 0x69, 0x65] || before == [0x64, 0x65, 0x6E])
      && last.hasSuffix("s") && !isBeforeNoun(mention)
      && (base != NameFolding.plain(last) || !people.people(surname: name.surname).isEmpty)
    guard isFamily || isPlural else { return nil }
    let key = [0x23] + NameFolding.sound(isPlural ? base : name.surname)
    return group(for: key)
  }

  /// Whether a capitalised word follows: "die Trumps" are a family, "die Trumps Berater schrieben"
  /// are not.
  private func isBeforeNoun(_ mention: NameMention) -> Bool {
    guard mention.tokens.upperBound < corpus.tokenForms.count else { return false }
    let next = corpus.vocabulary.text(of: corpus.tokenForms[mention.tokens.upperBound])
    return next.unicodeScalars.first?.properties.isUppercase ?? false
  }

  /// Whether a name stands behind "geborene".
  private func isBirthName(_ mention: NameMention) -> Bool {
    mention.tokens.lowerBound > 0
      && KnownNames.birthWords.contains(word(mention.tokens.lowerBound - 1))
  }

  /// The group of a person without a first name.
  private func person(
    _ name: PersonName, at token: Int, named: ArraySlice<(person: Int, token: Int)>,
    known: NamedPeople
  ) -> Int? {
    let candidates = people.people(surname: name.surname)
    if candidates.isEmpty {
      let person =
        known.only(withPart: name.surname) ?? known.only(given: GivenName(name.surname))
      return person.map { people.all[$0].group }
    }
    let counts = known.counts
    let near = candidates.filter { counts[$0] != nil }
    if !near.isEmpty {
      // Several of one surname: the one just named in full, or else the one who is most often.
      let last = named.last { near.contains($0.person) }
      if near.count > 1, let last, isJustBefore(last.token, token) {
        return people.all[last.person].group
      }
      let most = near.map { counts[$0] ?? 0 }.max() ?? 0
      let leaders = near.filter { counts[$0] == most }
      if leaders.count == 1 { return people.all[leaders[0]].group }
      let leader = named.last { leaders.contains($0.person) }?.person ?? leaders[0]
      return people.all[leader].group
    }
    if let person = candidates.max(by: { people.all[$0].mentions < people.all[$1].mentions }) {
      let most = people.all[person].mentions
      let isClear = candidates.allSatisfy { $0 == person || people.all[$0].mentions * 2 <= most }
      return isClear ? people.all[person].group : nil
    }
    return nil
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
