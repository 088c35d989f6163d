/// The people whom a report names in full, found by parts of their names.
struct NamedPeople {
  /// For each person how often.
  let counts: [Int: Int]
  private var byPartOfSurname: [[UInt8]: [Int]] = [:]
  private var byGivenName: [[UInt8]: [Int]] = [:]

  /// Counts people.
  ///
  /// - Parameter named: their numbers in the table, one for each mention.
  /// - Complexity: O(mentions).
  init(_ named: [Int], of people: PeopleTable) {
    var counts: [Int: Int] = [:]
    for person in named { counts[person, default: 0] += 1 }
    self.counts = counts
    for number in counts.keys.sorted() {
      let person = people.all[number]
      let parts = person.surname.split(separator: 0x2D).map(Array.init)
      if parts.count > 1 {
        for part in Set(parts) { byPartOfSurname[part, default: []].append(number) }
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
}
