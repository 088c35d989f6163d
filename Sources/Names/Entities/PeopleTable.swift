/// The people of a selection who stand in it with first name and surname.
struct PeopleTable {
  struct Person {
    let given: [GivenName]
    let surname: [UInt8]
    let sound: [UInt8]
    let group: Int
    var mentions = 0
    /// The spellings of the surname, each with the place of the person among those spelled so.
    fileprivate(set) var spellings: [(surname: [UInt8], place: Int)] = []
  }

  private(set) var all: [Person] = []
  private var bySurname: [[UInt8]: [Int]] = [:]
  private var bySound: [[UInt8]: [Int]] = [:]
  /// The first people with each of some keys of a name that a letter is left out of.
  private var byRest: [UInt64: SIMD4<Int32>] = [:]
  /// The first people with each first name.
  private var byGivenName: [[UInt8]: SIMD4<Int32>] = [:]
  private var byFullName: [[UInt8]: Int] = [:]
  /// First names as they are compared: there are few in any selection.
  private var givenNames: [[UInt8]: GivenName] = [:]

  /// The length of the shortest surname that is compared letter by letter.
  private static let shortest = 5

  /// How many people of one surname are looked at for a spelling that is not known yet.
  private static let mostCandidates = 64
  private static let nobody = SIMD4<Int32>(repeating: -1)

  /// The people whose first name sounds so; nobody where many bear it.
  func people(given name: GivenName) -> [Int] {
    let few = byGivenName[name.sound] ?? PeopleTable.nobody
    guard few[few.scalarCount - 1] < 0 else { return [] }
    return few.indices.compactMap { few[$0] < 0 ? nil : Int(few[$0]) }
  }

  /// The people of a surname: spelled so, or else sounding so.
  func people(surname: [UInt8]) -> [Int] {
    bySurname[surname] ?? bySound[NameFolding.sound(surname)] ?? []
  }

  /// Those of some people who bear a surname as ``people(surname:)`` says, in the same order.
  ///
  /// - Complexity: O(*p* log *p*) for *p* people, however many bear the name elsewhere.
  func bearers(of surname: [UInt8], among people: some Sequence<Int>) -> [Int] {
    guard bySurname[surname] == nil else {
      return people.compactMap { number in
        all[number].spellings.first { $0.surname == surname }.map { ($0.place, number) }
      }.sorted { $0.0 < $1.0 }.map(\.1)
    }
    let sound = NameFolding.sound(surname)
    return people.filter { all[$0].sound == sound }.sorted()
  }

  /// The person with a full name, who is added when nobody fits.
  mutating func person(
    given: [[UInt8]], surname: [UInt8], groups: inout DisjointSets
  ) -> Int {
    let full = Array((given + [surname]).joined(separator: [0x20]))
    if let known = byFullName[full] { return known }
    let sound = NameFolding.sound(surname)
    let given = given.map { givenName($0) }
    let person =
      match(given: given, surname: surname, sound: sound)
      ?? add(
        given: given, surname: surname, sound: sound, groups: &groups)
    byFullName[full] = person
    if !all[person].spellings.contains(where: { $0.surname == surname }) {
      all[person].spellings.append((surname, bySurname[surname]?.count ?? 0))
      bySurname[surname, default: []].append(person)
    }
    return person
  }

  private mutating func givenName(_ plain: [UInt8]) -> GivenName {
    if let known = givenNames[plain] { return known }
    let name = GivenName(plain)
    givenNames[plain] = name
    return name
  }

  private func match(given: [GivenName], surname: [UInt8], sound: [UInt8]) -> Int? {
    let same = bySound[sound]?.prefix(PeopleTable.mostCandidates) ?? []
    let isRomance = KnownNames.romanceParticles.contains { surname.starts(with: $0) }
    if let person = same.first(where: {
      GivenName.agree(all[$0].given, given, tolerant: true)
        || isRomance && GivenName.agreeInSurname(all[$0].given, given)
    }) {
      return person
    }
    guard sound.count >= PeopleTable.shortest, !given[0].isInitial else { return nil }
    for key in PeopleTable.rests(of: sound, given[0].soundOfKey) {
      guard let few = byRest[key] else { continue }
      for place in 0..<few.scalarCount where few[place] >= 0 {
        let person = Int(few[place])
        // One letter in six; in a shorter name only a vowel that is written or not.
        let isAlike =
          min(sound.count, all[person].sound.count) > PeopleTable.shortest
          ? EditDistance.isAtMostOne(all[person].sound, sound)
          : EditDistance.isOneVowelMore(all[person].sound, sound)
        if isAlike, GivenName.agreeInConsonants(all[person].given, given) {
          return person
        }
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
    if let first = given.first, !first.isInitial {
      note(Int32(number), in: &byGivenName[first.sound, default: PeopleTable.nobody])
    }
    if sound.count >= PeopleTable.shortest, !given[0].isInitial {
      for key in PeopleTable.rests(of: sound, given[0].soundOfKey) {
        note(Int32(number), in: &byRest[key, default: PeopleTable.nobody])
      }
    }
    return number
  }

  /// Adds to the first people with a key; few share one, since first names are part of it.
  private func note(_ number: Int32, in few: inout SIMD4<Int32>) {
    if let free = few.indices.first(where: { few[$0] < 0 }) { few[free] = number }
  }

  /// Keys of a first name with a surname, and with the surname less each one of its letters; long
  /// surnames only whole.
  private static func rests(of surname: [UInt8], _ given: [UInt8]) -> [UInt64] {
    func added(_ letter: UInt8, to key: UInt64) -> UInt64 {
      let mixed = (key ^ UInt64(letter)) &* 0xD6E8_FEB8_6659_FD93
      return mixed ^ mixed >> 32
    }
    var start = given.reduce(0x9E37_79B9_7F4A_7C15) { added($1, to: $0) }
    start = added(0, to: start)
    var keys = [surname.reduce(start) { added($1, to: $0) }]
    guard surname.count <= 24 else { return keys }
    for place in surname.indices {
      keys.append(surname[(place + 1)...].reduce(start) { added($1, to: $0) })
      start = added(surname[place], to: start)
    }
    return keys
  }

  /// Adds to the mentions of a person.
  mutating func count(_ person: Int, _ mentions: Int) { all[person].mentions += mentions }

  /// The people whose surname is spelled just so.
  func spelledExactly(surname: [UInt8]) -> [Int] { bySurname[surname] ?? [] }
}
