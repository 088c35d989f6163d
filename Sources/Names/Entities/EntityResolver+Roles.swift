import NewsCorpus

/// Two people of one surname told apart by what they are.
extension EntityResolver {
  /// "Landeshauptmann Moosbrugger", where two of that surname are known: the one who is called so
  /// elsewhere.
  ///
  /// - Parameter told: whom each surname means since a role has told, in one report.
  func personByRole(
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

  /// The noun for a role directly before a name or at its start, in any case the same.
  private func role(before mention: NameMention) -> String? {
    let first = mention.tokens.lowerBound
    if mention.tokens.count > 1, let role = role(at: first) { return role }
    return first > 0 ? role(at: first - 1) : nil
  }

  private func role(at token: Int) -> String? {
    let text = corpus.vocabulary.text(of: corpus.tokenForms[token])
    let isCapital = text.unicodeScalars.first?.properties.isUppercase ?? false
    return RoleNouns.isRole(NameFolding.plain(text), isCapital: isCapital)
      ? BodyName.inflectionKey([text[...]]) : nil
  }
}
