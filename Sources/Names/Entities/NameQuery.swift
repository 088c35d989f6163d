/// Which entity a user means by a text.
public enum NameAnswer: Equatable, Sendable {
  /// The numbers of the entities that fit, the best known first; never empty.
  case found([Int])
  /// Nobody fits; names that are spelled much like the text, the best known first.
  case unknown(suggestions: [String])
}

/// Entities by everything they may be asked for.
struct EntityKeys: Sendable {
  private let plain: [[UInt8]: [Int]]
  private let words: [[UInt8]: [Int]]
  private let sounds: [[UInt8]: [Int]]
  private let names: [(key: [UInt8], name: String)]

  init(_ entities: ArraySlice<Entity>) {
    var plain: [[UInt8]: [Int]] = [:]
    var words: [[UInt8]: [Int]] = [:]
    var sounds: [[UInt8]: [Int]] = [:]
    func note(_ key: [UInt8], _ number: Int, _ table: inout [[UInt8]: [Int]]) {
      if table[key]?.last != number { table[key, default: []].append(number) }
    }
    for (number, entity) in entities.enumerated() {
      for text in [entity.name] + entity.aliases.map(\.text) {
        let key = NameFolding.plain(text)
        note(key, number, &plain)
        let parts = key.split(separator: 0x20).map(Array.init)
        for part in parts { note(part, number, &words) }
        note(EntityKeys.sound(parts), number, &sounds)
        if let last = parts.last { note(NameFolding.sound(last), number, &sounds) }
      }
    }
    self.plain = plain
    self.words = words
    self.sounds = sounds
    names = entities.map { (NameFolding.plain($0.name), $0.name) }
  }

  private static func sound(_ words: [[UInt8]]) -> [UInt8] {
    Array(words.map { NameFolding.sound($0) }.joined(separator: [0x20]))
  }

  /// The entities with a name: spelled so; holding the word; sounding so; beginning so.
  func numbers(for text: String) -> [Int] {
    let key = NameFolding.plain(text)
    guard !key.isEmpty else { return [] }
    if let numbers = plain[key] ?? words[key] { return numbers }
    let parts = key.split(separator: 0x20).map(Array.init)
    if let numbers = sounds[EntityKeys.sound(parts)] { return numbers }
    return names.indices.filter { place in
      let name = names[place].key
      return name.starts(with: key)
        || name.split(separator: 0x20).contains { $0.starts(with: key) }
    }
  }

  /// Names much like a text.
  func suggestions(for text: String, limit: Int) -> [String] {
    let key = NameFolding.plain(text)
    guard !key.isEmpty, key.count <= 60 else { return [] }
    let bound = max(1, key.count / 3)
    var found: [(distance: Int, place: Int)] = []
    for (place, entry) in names.enumerated() {
      let parts = [entry.key] + entry.key.split(separator: 0x20).map(Array.init)
      let distances = parts.filter { abs($0.count - key.count) <= bound }
        .map { EditDistance.count($0, key) }
      if let distance = distances.min(), distance <= bound { found.append((distance, place)) }
    }
    found.sort { ($0.distance, $0.place) < ($1.distance, $1.place) }
    return found.prefix(limit).map { names[$0.place].name }
  }
}

extension EditDistance {
  /// The number of letters inserted, left out or changed between two words (Levenshtein).
  static func count(_ left: [UInt8], _ right: [UInt8]) -> Int {
    var row = Array(0...right.count)
    for (position, letter) in left.enumerated() {
      var corner = row[0]
      row[0] = position + 1
      for column in right.indices {
        let change = corner + (letter == right[column] ? 0 : 1)
        corner = row[column + 1]
        row[column + 1] = min(change, corner + 1, row[column] + 1)
      }
    }
    return row[right.count]
  }
}

extension EntityIndex {
  /// The entities a user means by a text.
  ///
  /// Case, accents and umlaut spellings do not matter. A text is looked for as a whole name, as a
  /// word of a name, by sound ("Umerov" finds "Umjerow"), and as the beginning of a name, in this
  /// order; the first that finds anything decides.
  ///
  /// - Complexity: O(length); O(entities) when only beginnings or suggestions are left.
  public func find(_ text: String) -> NameAnswer {
    // "das Weiße Haus" is listed as "Weißes Haus".
    for form in [text, DictionaryForm.of(text)] {
      let numbers = keys.numbers(for: form)
      if !numbers.isEmpty { return .found(numbers.sorted()) }
    }
    return .unknown(suggestions: keys.suggestions(for: text, limit: 3))
  }
}
