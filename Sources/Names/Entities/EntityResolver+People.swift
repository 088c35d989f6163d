import NewsCorpus

extension EntityResolver {
  /// Finds the people with full names, the most frequent spellings first.
  mutating func collectPeople() {
    retypeTitled()
    let order = surfaces.all.indices
      .filter { surfaces.all[$0].type == .person }
      .sorted {
        let (left, right) = (surfaces.all[$0], surfaces.all[$1])
        if left.mentionCount != right.mentionCount { return left.mentionCount > right.mentionCount }
        return left.plain.lexicographicallyPrecedes(right.plain)
      }
    for surface in order {
      if Task.isCancelled { return }
      let name = nominatives[surface].person
      guard name.isFull else { continue }
      let person = people.person(given: name.given, surname: name.surname, groups: &groups)
      personOfSurface[surface] = person
      people.count(person, surfaces.all[surface].mentionCount)
    }
    retypeSurnames()
  }

  /// "General Grynkewich" is somebody, whatever the tagger took it for.
  private mutating func retypeTitled() {
    for number in surfaces.all.indices {
      let surface = surfaces.all[number]
      guard let type = surface.type, type != .person, surface.words.count > 1 else { continue }
      let name = surface.words.person
      guard !name.titles.isEmpty else { continue }
      let isKnown = name.words.count == 1 && knownForms.contains(name.surname)
      // "Generalleutnant Wadym Skibizkyj", but not "General Motors Europe".
      let isNamed = name.words.count == 2 && (name.titles.first?.utf8.count ?? 0) > 7
      if isKnown || isNamed { surfaces.setType(.person, of: number) }
    }
  }

  /// A lone surname that the tagger once took for a place belongs to the person who is known here.
  private mutating func retypeSurnames() {
    for number in surfaces.all.indices {
      let surface = surfaces.all[number]
      guard let type = surface.type, type != .person, surface.words.count == 1,
        !surface.isCompany
      else { continue }
      let mentions = people.spelledExactly(surname: nominatives[number].plain[0]).reduce(0) {
        $0 + people.all[$1].mentions
      }
      if mentions >= surface.mentionCount * 3, mentions > 0 {
        surfaces.setType(.person, of: number)
      }
    }
  }
}
