import NewsCorpus

extension EntityResolver {
  /// Types spellings as places where the selection shows them to be: a person is not lived in, and
  /// "Qasrania" is what "Qasranien" is.
  mutating func typePlaces() {
    guard corrections.types.isEmpty else { return }
    var inside = [Int](repeating: 0, count: surfaces.all.count)
    let locative = corpus.vocabulary.form("in")
    for report in mentions.indices {
      for (position, mention) in mentions[report].enumerated()
      where !mention.isDerived && mention.tokens.lowerBound > 0
        && (corpus.tokenForms[mention.tokens.lowerBound - 1] == locative
          || isLocality(mention.tokens.lowerBound - 1))
      {
        inside[surfaces.numbers[report][position]] += 1
      }
    }
    for number in surfaces.all.indices where inside[number] > 0 {
      let surface = surfaces.all[number]
      if surface.type == .person, surface.counts[Int(NameType.place.rawValue)] > 0 {
        surfaces.setType(.place, of: number)
      }
    }
    var places: [[UInt8]: Int] = [:]
    for surface in surfaces.all where surface.type == .place && surface.words.count == 1 {
      places[BodyName.key(surface.words.plain, isPlace: true), default: 0] += surface.mentionCount
    }
    let surnames = surnamesOfPeople()
    for number in surfaces.all.indices {
      let surface = surfaces.all[number]
      guard let type = surface.type, type != .place else { continue }
      if surface.words.count == 1, surface.plain.count > 5,
        surface.plain.suffix(2) == [0x69, 0x61]
          || type == .person && !surnames.contains(surface.plain),
        places[BodyName.key(nominatives[number].plain, isPlace: true), default: 0]
          >= surface.mentionCount
      {
        surfaces.setType(.place, of: number)
      }
    }
  }

  private func isLocality(_ token: Int) -> Bool {
    let bytes = corpus.vocabulary.bytes(of: corpus.tokenForms[token])
    return KnownNames.isLocality(Letters.lowercased(bytes))
  }

  /// The surnames of those who are named in full.
  private func surnamesOfPeople() -> Set<[UInt8]> {
    Set(
      surfaces.all.lazy.filter { $0.type == .person && $0.words.count > 1 }
        .map(\.words.person.surname))
  }

  /// Types spellings as companies where the selection shows them with their legal form: "Nordkai" is
  /// what "Nordkai AG" is.
  mutating func typeCompanies() {
    guard corrections.types.isEmpty else { return }
    var companies: Set<[UInt8]> = []
    for surface in surfaces.all
    where surface.type == .organisation && surface.words.count == 2
      && BodyName.isLegalForm(surface.words.plain[1])
    {
      companies.insert(BodyName.key(surface.words.plain, isPlace: false))
    }
    guard !companies.isEmpty else { return }
    // "Lindner" beside "Paul Lindner" is he, whatever is called "Lindner AG".
    let surnames = surnamesOfPeople()
    for number in surfaces.all.indices {
      let surface = surfaces.all[number]
      guard surface.words.count == 1, let type = surface.type, type != .organisation,
        companies.contains(BodyName.key(surface.words.plain, isPlace: false)),
        !surnames.contains(surface.words.person.surname)
      else { continue }
      surfaces.setType(.organisation, of: number)
    }
  }

  /// Joins short names with the long ones of the same report: "Blackmoor" and "Blackmoor Capital",
  /// "FCW" and "FC Waldstetten".
  ///
  /// Only where one long name alone fits.
  mutating func joinShortNames() {
    let found = Blocks.map(of: mentions.indices) { [self] in shortNames(in: $0) }
    for name in found.joined() where !isNameOfItsOwn(name.words, name.group) {
      let groups = Set(name.longer.map { self.groups.root($0) })
      if groups.count == 1, let group = groups.first { self.groups.join(group, name.group) }
    }
  }

  /// The names of a report's bodies that longer ones there begin or end with or are spelt out by.
  private func shortNames(
    in report: Int
  ) -> [(group: Int, words: [[UInt8]], longer: Set<Int>)] {
    var long: [(group: Int, words: [[UInt8]], texts: [String])] = []
    var short: [(group: Int, words: [[UInt8]], text: String)] = []
    var seen: Set<Int> = []
    for (position, group) in assigned[report].enumerated() {
      let number = surfaces.numbers[report][position]
      guard let group, surfaces.all[number].type == .organisation, seen.insert(number).inserted
      else { continue }
      let words = nominatives[number]
      if words.count > 1 || words.plain.first?.contains(0x2D) ?? false {
        long.append((group, words.plain, words.texts))
      }
      if words.count < 4 { short.append((group, words.plain, surfaces.all[number].text)) }
    }
    guard !long.isEmpty, long.count * short.count < 20_000 else { return [] }
    return short.compactMap { name in
      let longer = long.filter { other in
        let isEnd = isEnd(name.words, of: other.words)
        guard other.words.count > name.words.count || isEnd else { return false }
        return isEnd || other.words.prefix(name.words.count).elementsEqual(name.words)
          || other.words.suffix(name.words.count).elementsEqual(name.words)
          || name.words.count == 1 && BodyName.isInitials(name.text, of: other.texts)
      }
      return longer.isEmpty ? nil : (name.group, name.words, Set(longer.map(\.group)))
    }
  }

  /// Whether a name is what stands behind the last hyphen of another: "Seebahn" of "Rheintal-Seebahn".
  private func isEnd(_ words: [[UInt8]], of other: [[UInt8]]) -> Bool {
    guard words.count == 1, let word = words.first, word.count > 4, let compound = other.first,
      let hyphen = compound.lastIndex(of: 0x2D)
    else { return false }
    return compound[(hyphen + 1)...].elementsEqual(word)
  }

  /// Whether a short name needs no long one: "Alpkraft" where there is an "Alpkraft AG" is not
  /// "Alpkraft Engineering", and "Bank" may be any.
  private func isNameOfItsOwn(_ words: [[UInt8]], _ group: Int) -> Bool {
    words.count == 1 && KnownNames.plainBodies.contains(words[0])
      && !KnownNames.shortBodies.contains(words[0])
      || companyGroups.contains(groups.root(group))
  }

  /// Joins abbreviations with the names whose words begin with their letters, wherever they stand:
  /// "EMSA" of one report, "European Maritime Safety Agency" of another, "EUCOM" and "US European
  /// Command".
  ///
  /// Only four letters or more, and only where one long name alone fits.
  mutating func joinInitials() {
    /// So many names with the same letters make nothing certain, and comparing them takes long.
    let mostBlends = 64
    var groupsByInitials: [String: Set<Int>] = [:]
    var blends: [[UInt8]: [(blend: SyllableBlend, group: Int)]] = [:]
    var short: [(text: String, group: Int)] = []
    for (surface, group) in groupOfSurface.sorted(by: { $0.key < $1.key })
    where surfaces.all[surface].type == .organisation {
      let words = nominatives[surface].texts
      if words.count == 1, words[0].utf8.count > 3, words[0] == words[0].uppercased() {
        short.append((words[0], group))
      } else if words.count > 3, let initials = BodyName.initials(of: words) {
        groupsByInitials[initials, default: []].insert(group)
      }
      if let blend = SyllableBlend(of: words) {
        blends[blend.key, default: []].append((blend, group))
      }
    }
    for name in short {
      let letters = Array(name.text.utf8)
      let blended = SyllableBlend.keys(of: letters).lazy.compactMap { blends[$0] }
        .filter { $0.count <= mostBlends }
        .joined().filter { $0.blend.makes(letters) }
      let candidates = Set(
        (groupsByInitials[name.text, default: []] + blended.map(\.group)).map { groups.root($0) })
      if candidates.count == 1, let group = candidates.first { groups.join(group, name.group) }
    }
  }

  /// Joins long names of states with the short ones: "Tarvonische Föderation" and "Tarvonien",
  /// "Vereinigte Republiken von Alvarien" and "Alvarien".
  mutating func joinStates(_ states: KnownStates) {
    let short = surfaces.all.map { surface in
      surface.type == .place && surface.words.count > 1
        ? stateGroup(of: surface.words, states) : nil
    }
    for report in mentions.indices {
      for (position, surface) in surfaces.numbers[report].enumerated() {
        if let group = assigned[report][position], let other = short[surface] {
          groups.join(other, group)
        }
      }
    }
  }

  private func stateGroup(of words: NameWords, _ states: KnownStates) -> Int? {
    let plain = words.plain
    guard let form = plain.firstIndex(where: { KnownNames.stateForms.contains($0) }) else {
      return nil
    }
    if form + 2 < words.count, KnownNames.stateLinks.contains(plain[form + 1]) {
      return placeGroup(of: nominative(words.texts[(form + 2)...]).plain)
    }
    if form == 0, words.count == 2 {
      return placeGroup(of: nominative(words.texts[1...]).plain)
    }
    guard form == words.count - 1, form > 0 else { return nil }
    return placeGroup(ofAdjective: plain[form - 1], states)
  }
}
