import NewsCorpus

/// The states, lands, unions and bodies of world politics the program knows, by their names and
/// adjectives.
struct KnownStates {
  private var names: [[UInt8]: [UInt8]] = [:]
  private var inflected: [[UInt8]: [UInt8]] = [:]
  private var usualNames: [[UInt8]: String] = [:]
  private var stems: [[UInt8]: [UInt8]] = [:]
  private static let unions = Set(["eu", "uno", "nato"].map { Array($0.utf8) })
  /// The usual names of the bodies of world politics.
  private var bodies: Set<[UInt8]> = []

  /// All of them; reading the lists takes longer than small selections do.
  static let shared = KnownStates()

  /// Reads the lists in ``KnownNames``.
  private init() {
    take(KnownNames.stateRows + KnownNames.landRows + KnownNames.regionRows)
    let states = Set(usualNames.keys)
    take(KnownNames.worldBodies.split(separator: "\n").map(KnownNames.State.init))
    bodies = Set(usualNames.keys).subtracting(states)
  }

  private mutating func take(_ rows: [KnownNames.State]) {
    for row in rows {
      guard let first = row.names.first else { continue }
      let usual = NameFolding.plain(first)
      usualNames[usual] = String(first)
      for spelling in row.names {
        names[NameFolding.plain(spelling)] = usual
        let words = spelling.split(separator: " ").map { NameFolding.plain($0) }
        if words.count > 1 { inflected[BodyName.key(words, isPlace: true)] = usual }
      }
      for stem in row.stems + row.english { stems[NameFolding.plain(stem)] = usual }
    }
  }

  /// The usual name of a state in plain letters, for any of its names in any case.
  func name(of words: NameWords) -> [UInt8]? {
    var plain = words.plain
    while plain.count > 1, let first = plain.first, KnownNames.articles.contains(first) {
      plain.removeFirst()
    }
    let whole = Array(plain.joined(separator: [0x20]))
    if let name = names[whole] ?? inflected[BodyName.key(words.plain, isPlace: true)] {
      return name
    }
    // "UKS" is no genitive of "UK".
    if let last = words.texts.last, last.utf8.count < 6, last == last.uppercased() { return nil }
    for ending in ["s", "n", "'s", "en"]
    where whole.suffix(ending.utf8.count).elementsEqual(ending.utf8) {
      if let name = names[Array(whole.dropLast(ending.utf8.count))] { return name }
    }
    return nil
  }

  /// Whether a word in small letters is an English adjective or inhabitant of a state: "german".
  static func isEnglishAdjective(_ small: [UInt8]) -> Bool {
    englishAdjectives.contains(small[...])
      || small.last == 0x73 && englishAdjectives.contains(small.dropLast())
  }

  private static let englishAdjectives: Set<ArraySlice<UInt8>> = {
    var words: Set<ArraySlice<UInt8>> = []
    for row in KnownNames.stateRows + KnownNames.landRows + KnownNames.regionRows {
      for word in row.english { words.insert(Array(word.utf8)[...]) }
    }
    return words
  }()

  /// Whether a usual name is that of a union of states or another body.
  func isUnion(_ usual: [UInt8]) -> Bool {
    KnownStates.unions.contains(usual) || bodies.contains(usual)
  }

  /// A usual name as it is spelled; nothing for bodies, which bear the name that the pages give them.
  func spelling(of usual: [UInt8]) -> String? {
    bodies.contains(usual) ? nil : usualNames[usual]
  }

  /// What a word is made from that no name of the selection is: the key of its group and its name.
  func origin(of surface: Surface) -> (key: [UInt8], name: String)? {
    if let state = state(of: surface.plain) {
      return usualNames[state].map { ([0x21] + state, $0) }
    }
    guard let word = surface.words.texts.first, let name = KnownDerivations.origin(of: word) else {
      return nil
    }
    let type = name.type
    let key = BodyName.key([NameFolding.plain(name.text)], isPlace: type == .place)
    return ([0x30 + type.rawValue] + key, name.text)
  }

  /// The state, land or body of world politics that a word in plain letters is made from.
  private func state(of plain: [UInt8]) -> [UInt8]? {
    var plain = plain
    if let hyphen = plain.firstIndex(of: 0x2D) {
      plain = Array(plain[..<hyphen])
      if let name = name(ofStem: plain) { return name }
    }
    for (head, name) in KnownStates.joinedHeads where plain.starts(with: head) {
      return usualNames[name] == nil ? nil : name
    }
    for ending in KnownStates.endings where plain.suffix(ending.count) == ending[...] {
      let stem = Array(plain.dropLast(ending.count))
      if stem.count >= 2, let name = stems[stem] { return name }
    }
    return nil
  }

  /// The usual name of the state an adjective or inhabitant belongs to.
  func name(ofStem stem: [UInt8]) -> [UInt8]? { stems[stem] ?? names[stem] }
}

extension EntityResolver {
  /// Assigns words made from names to what they are made from, where the selection names it.
  mutating func assignDerived(in reports: some Sequence<Int>, _ states: KnownStates) {
    var waiting: [(report: Int, position: Int)] = []
    var wanted = Array(repeating: false, count: surfaces.all.count)
    for report in reports {
      for (position, mention) in mentions[report].enumerated()
      where mention.isDerived && assigned[report][position] == nil {
        waiting.append((report, position))
        wanted[surfaces.numbers[report][position]] = true
      }
    }
    let groups = Blocks.map(of: wanted.indices) { [self, wanted] surface in
      wanted[surface] ? derivedGroup(of: surfaces.all[surface], states) : nil
    }
    for (report, position) in waiting {
      let surface = surfaces.numbers[report][position]
      assigned[report][position] =
        groups[surface] ?? unnamedGroup(of: surfaces.all[surface], states)
    }
  }

  /// The group of a state, town or body that the selection names only in words made from its name.
  private mutating func unnamedGroup(of surface: Surface, _ states: KnownStates) -> Int? {
    guard let (key, name) = states.origin(of: surface) else { return nil }
    let group = group(for: key)
    if stateNames[group] == nil { stateNames[group] = name }
    return group
  }

  /// The group of a place, for its words in plain letters.
  func placeGroup(of words: [[UInt8]]) -> Int? {
    bodies[[0x30 + NameType.place.rawValue] + BodyName.key(words, isPlace: true)]
  }

  /// The place that an adjective belongs to: "tarvonische".
  func placeGroup(ofAdjective plain: [UInt8], _ states: KnownStates) -> Int? {
    for ending in KnownStates.endings where plain.suffix(ending.count) == ending[...] {
      let stem = Array(plain.dropLast(ending.count))
      guard stem.count >= 3 else { continue }
      for rest in ["", "ien", "en", "e", "a", "land"] {
        if let group = placeGroup(of: [stem + rest.utf8]) { return group }
      }
    }
    return nil
  }

  private func derivedGroup(of surface: Surface, _ states: KnownStates) -> Int? {
    var plain = surface.plain
    if let hyphen = plain.firstIndex(of: 0x2D) {
      plain = Array(plain[..<hyphen])
      if let group = group(ofName: plain, states) { return group }
    }
    for (head, name) in KnownStates.joinedHeads where plain.starts(with: head) {
      if let group = bodies[[0x21] + name] ?? group(ofName: name, states) { return group }
    }
    for ending in KnownStates.endings where plain.suffix(ending.count) == ending[...] {
      let stem = Array(plain.dropLast(ending.count))
      guard stem.count >= 3 else { continue }
      if let town = KnownDerivations.townAdjectives[stem],
        let group = placeGroup(of: [town])
      {
        return group
      }
      if let state = states.name(ofStem: stem), let group = bodies[[0x21] + state] { return group }
      if let group = group(ofName: stem, states) { return group }
      for rest in ["en", "e", "a", "land", "ien"] {
        if let group = group(ofName: stem + rest.utf8, states) { return group }
      }
    }
    return nil
  }

  private func group(ofName plain: [UInt8], _ states: KnownStates) -> Int? {
    if let state = states.name(ofStem: plain), let group = bodies[[0x21] + state] { return group }
    for type in NameType.allCases where type != .person {
      let key = [0x30 + type.rawValue] + BodyName.key([plain], isPlace: type == .place)
      if let group = bodies[key] { return group }
    }
    let people = people.people(surname: plain)
    if people.count == 1 { return self.people.all[people[0]].group }
    return bodies[[0x22] + NameFolding.sound(plain)]
  }
}

extension KnownStates {
  /// Bodies that words are made from without a hyphen.
  static let joinedHeads = [
    ("kreml", "kreml"), ("bundestags", "bundestag"), ("bundeswehr", "bundeswehr"),
  ]
  .map { (Array($0.0.utf8), Array($0.1.utf8)) }

  /// Endings of adjectives and inhabitants, the longest first.
  static let endings: [[UInt8]] = [
    "erinnen", "ierinnen", "ierin", "innen", "erin", "iern", "iers", "ier", "in", "is", "i",
    "ischen", "ischer", "isches", "ischem", "ische", "isch", "schen", "scher", "sches", "sche",
    "ern", "ers", "en", "er", "es", "em", "e", "n", "s", "",
  ].map { Array($0.utf8) }
}
