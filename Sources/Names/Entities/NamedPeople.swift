/// The people whom a report names in full, found by parts of their names.
struct NamedPeople {
  /// Those of them who bear one surname.
  struct Bearers {
    /// Those named most often.
    var leaders: [Int] = []
    /// The places among the full names where one of them stands.
    var places: [Int] = []
    /// The places where one of the leaders stands.
    var leaderPlaces: [Int] = []
    var areSeveral = false
  }

  /// Who is named in full where, in reading order.
  private let named: [(person: Int, token: Int)]
  /// For each person how often.
  private let counts: [Int: Int]
  private var byPartOfSurname: [[UInt8]: [Int]] = [:]
  private var byGivenName: [[UInt8]: [Int]] = [:]
  private var bearers: [[UInt8]: Bearers] = [:]

  /// Counts people.
  ///
  /// - Parameter named: their numbers in the table and where they are named, in reading order.
  /// - Complexity: O(*n* log *n*) for *n* names.
  init(_ named: [(person: Int, token: Int)], of people: PeopleTable) {
    self.named = named
    var counts: [Int: Int] = [:]
    for name in named { counts[name.person, default: 0] += 1 }
    self.counts = counts
    for number in counts.keys.sorted() {
      let person = people.all[number]
      if person.surname.contains(0x2D) {
        let parts = Set(person.surname.split(separator: 0x2D).map(Array.init))
        for part in parts { byPartOfSurname[part, default: []].append(number) }
      }
      if let given = person.given.first, !given.isInitial {
        byGivenName[given.sound, default: []].append(number)
      }
    }
  }

  /// The one whose double surname holds a surname: "Caflisch" for "Caflisch-Meier"; nobody where it
  /// may be several.
  func only(withPart surname: [UInt8]) -> Int? { only(byPartOfSurname[surname]) }

  /// The one with a first name; nobody where it may be several.
  func only(given name: GivenName) -> Int? { only(byGivenName[name.sound]) }

  private func only(_ people: [Int]?) -> Int? { people?.count == 1 ? people?.first : nil }

  /// The one whom a surname alone means behind some of the full names; nobody where the report names
  /// nobody of that surname in full.
  ///
  /// Where it may be several it is the one just named, as the caller defines it, or else the one
  /// named most often.
  mutating func bearer(
    of surname: [UInt8], behind count: Int, in people: PeopleTable,
    isJustBefore: (_ token: Int) -> Bool
  ) -> Int? {
    let near = bearers(of: surname, in: people)
    guard let first = near.leaders.first else { return nil }
    if near.areSeveral, let last = NamedPeople.last(of: near.places, before: count),
      isJustBefore(named[last].token)
    {
      return named[last].person
    }
    if near.leaders.count == 1 { return first }
    return NamedPeople.last(of: near.leaderPlaces, before: count).map { named[$0].person } ?? first
  }

  private mutating func bearers(of surname: [UInt8], in people: PeopleTable) -> Bearers {
    if let known = bearers[surname] { return known }
    var found = Bearers()
    let counts = counts
    let all = people.bearers(of: surname, among: counts.keys)
    let most = all.lazy.map { counts[$0] ?? 0 }.max() ?? 0
    found.areSeveral = all.count > 1
    found.leaders = all.filter { counts[$0] == most }
    let (bearers, leaders) = (Set(all), Set(found.leaders))
    for (place, name) in named.enumerated() where bearers.contains(name.person) {
      found.places.append(place)
      if leaders.contains(name.person) { found.leaderPlaces.append(place) }
    }
    self.bearers[surname] = found
    return found
  }

  /// The last of some ascending numbers that is below a bound.
  private static func last(of numbers: [Int], before bound: Int) -> Int? {
    var low = 0
    var high = numbers.count
    while low < high {
      let middle = (low + high) / 2
      if numbers[middle] < bound { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? nil : numbers[low - 1]
  }
}
