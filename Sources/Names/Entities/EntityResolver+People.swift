import NewsCorpus

/// The people of a selection who stand in it with first name and surname.
struct PeopleTable {
  struct Person {
    var given: [GivenName]
    var surname: [UInt8]
    var sound: [UInt8]
    var group: Int
    var mentions = 0
  }

  private(set) var all: [Person] = []
  private var bySurname: [[UInt8]: [Int]] = [:]
  private var bySound: [[UInt8]: [Int]] = [:]
  /// People by their surname's sound with one letter left out.
  private var byRest: [[UInt8]: [Int]] = [:]
  private var byFullName: [[UInt8]: Int] = [:]

  /// How many people of one surname are looked at for a spelling that is not known yet.
  private static let mostCandidates = 64

  /// The people of a surname: spelled so, or else sounding so.
  func people(surname: [UInt8]) -> [Int] {
    bySurname[surname] ?? bySound[NameFolding.sound(surname)] ?? []
  }

  /// The person with a full name, who is added when nobody fits.
  mutating func person(
    given: [[UInt8]], surname: [UInt8], groups: inout DisjointSets
  ) -> Int {
    let full = Array((given + [surname]).joined(separator: [0x20]))
    if let known = byFullName[full] { return known }
    let sound = NameFolding.sound(surname)
    let given = given.map { GivenName($0) }
    let person =
      match(given: given, surname: surname, sound: sound)
      ?? add(
        given: given, surname: surname, sound: sound, groups: &groups)
    byFullName[full] = person
    if !(bySurname[surname] ?? []).contains(person) {
      bySurname[surname, default: []].append(person)
    }
    return person
  }

  private func match(given: [GivenName], surname: [UInt8], sound: [UInt8]) -> Int? {
    let same = bySound[sound, default: []].prefix(PeopleTable.mostCandidates)
    let isRomance = KnownNames.romanceParticles.contains { surname.starts(with: $0) }
    if let person = same.first(where: {
      GivenName.agree(all[$0].given, given, tolerant: true)
        || isRomance && GivenName.agreeInSurname(all[$0].given, given)
    }) {
      return person
    }
    guard sound.count >= 6, !given[0].isInitial else { return nil }
    for key in PeopleTable.rests(sound) {
      // The first names' sound is part of the key, so few people share one.
      for person in byRest[key + [0] + given[0].sound, default: []].prefix(4)
      where EditDistance.isAtMostOne(all[person].sound, sound)
        && GivenName.agree(all[person].given, given, tolerant: false)
      {
        return person
      }
    }
    return nil
  }

  private mutating func add(
    given: [GivenName], surname: [UInt8], sound: [UInt8], groups: inout DisjointSets
  ) -> Int {
    let number = all.count
    all.append(Person(given: given, surname: surname, sound: sound, group: groups.add()))
    bySound[sound, default: []].append(number)
    if sound.count >= 6, !given[0].isInitial {
      for key in PeopleTable.rests(sound) {
        byRest[key + [0] + given[0].sound, default: []].append(number)
      }
    }
    return number
  }

  /// A key, and the key with each one of its letters left out; long keys only at their ends.
  private static func rests(_ sound: [UInt8]) -> [[UInt8]] {
    guard sound.count <= 24 else { return [sound] }
    return [sound] + sound.indices.map { Array(sound[..<$0] + sound[($0 + 1)...]) }
  }

  /// Adds to the mentions of a person.
  mutating func count(_ person: Int, _ mentions: Int) { all[person].mentions += mentions }

  /// The people whose surname is spelled just so.
  func spelledExactly(surname: [UInt8]) -> [Int] { bySurname[surname] ?? [] }
}

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
