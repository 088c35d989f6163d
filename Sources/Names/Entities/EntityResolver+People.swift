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

  /// Joins "Otto B." with "Otto Brink", whom other papers name in full, where only one of that first
  /// name and initial is known and they are named beside the same people or bodies.
  mutating func joinAbbreviatedSurnames() {
    var full: [[UInt8]: [Int]] = [:]
    var short: [(key: [UInt8], person: Int)] = []
    for (number, person) in people.all.enumerated() {
      guard let given = person.given.first, !given.isInitial, let letter = person.surname.first
      else { continue }
      let key = given.sound + [0x20, letter]
      if person.surname.count == 2, person.surname.last == 0x2E {
        short.append((key, number))
      } else {
        full[key, default: []].append(number)
      }
    }
    guard !short.isEmpty else { return }
    // Of a trial that all papers follow, some reports tell as much as all, and not all pairs are compared.
    let mostReports = 50
    let reports = reportsOfPeople()
    for name in short {
      let named = full[name.key, default: []]
      guard let first = named.first,
        Set(named.map { groups.root(people.all[$0].group) }).count == 1
      else { continue }
      let own = reports[name.person, default: []]
      let others = named.flatMap { reports[$0, default: []] }
      // Whom far more reports name in full is known for something else.
      guard others.count <= 8 * own.count,
        own.prefix(mostReports).contains(where: { one in
          others.prefix(mostReports).contains { haveNamesInCommon(one, $0) }
        })
      else { continue }
      groups.join(people.all[first].group, people.all[name.person].group)
    }
  }

  /// The reports that name each of the people in full, ascending.
  private func reportsOfPeople() -> [Int: [Int]] {
    var reports: [Int: [Int]] = [:]
    for report in mentions.indices {
      for person in Set(surfaces.numbers[report].compactMap { personOfSurface[$0] }) {
        reports[person, default: []].append(report)
      }
    }
    return reports
  }

  /// Whether two reports name a person or two bodies alike, or are one.
  private func haveNamesInCommon(_ one: Int, _ other: Int) -> Bool {
    if one == other { return true }
    let types = Set(surfaces.numbers[one]).intersection(surfaces.numbers[other])
      .map { surfaces.all[$0].type }
    return types.contains(.person) || types.count { $0 == .organisation } >= 2
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
