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

  /// Joins "Dirk S." with "Dirk Sievert", whom other papers name in full, where only one of that first
  /// name and initial is known.
  mutating func joinAbbreviatedSurnames() {
    var full: [[UInt8]: Set<Int>] = [:]
    var short: [(key: [UInt8], group: Int)] = []
    for person in people.all {
      guard let given = person.given.first, !given.isInitial, let letter = person.surname.first
      else { continue }
      let key = given.sound + [0x20, letter]
      if person.surname.count == 2, person.surname.last == 0x2E {
        short.append((key, person.group))
      } else {
        full[key, default: []].insert(person.group)
      }
    }
    for name in short {
      let candidates = Set(full[name.key, default: []].map { groups.root($0) })
      if candidates.count == 1, let group = candidates.first { groups.join(group, name.group) }
    }
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
