import NewsCorpus

extension EntityResolver {
  /// Joins short names with the long ones of the same report: "Blackmoor" and "Blackmoor Capital",
  /// "FCW" and "FC Waldstetten".
  ///
  /// Only where one long name alone fits.
  mutating func joinShortNames(in report: Int) {
    var long: [(group: Int, words: [[UInt8]], texts: [String])] = []
    var short: [(group: Int, words: [[UInt8]], text: String)] = []
    var seen: Set<Int> = []
    for (position, group) in assigned[report].enumerated() {
      let number = surfaces.numbers[report][position]
      guard let group, seen.insert(number).inserted,
        surfaces.all[number].type == .organisation
      else { continue }
      let words = nominative(surfaces.all[number].words)
      let plain = words.map { NameFolding.plain($0) }
      if words.count > 1 { long.append((group, plain, words)) }
      if words.count < 4 { short.append((group, plain, surfaces.all[number].text)) }
    }
    guard !long.isEmpty, long.count * short.count < 20_000 else { return }
    for name in short {
      var groups: Set<Int> = []
      for other in long where other.words.count > name.words.count {
        let isPart =
          other.words.prefix(name.words.count).elementsEqual(name.words)
          || other.words.suffix(name.words.count).elementsEqual(name.words)
        if isPart || name.words.count == 1 && BodyName.isInitials(name.text, of: other.texts) {
          groups.insert(self.groups.root(other.group))
        }
      }
      if groups.count == 1, let group = groups.first { self.groups.join(group, name.group) }
    }
  }

  /// Joins long names of states with the short ones: "Tarvonische Föderation" and "Tarvonien",
  /// "Vereinigte Republiken von Alvarien" and "Alvarien".
  mutating func joinStates(_ states: KnownStates) {
    for report in mentions.indices {
      for (position, mention) in mentions[report].enumerated() where mention.tokens.count > 1 {
        let surface = surfaces.all[surfaces.numbers[report][position]]
        guard let group = assigned[report][position], surface.type == .place,
          let other = stateGroup(of: surface.words, states)
        else { continue }
        groups.join(other, group)
      }
    }
  }

  private func stateGroup(of words: [String], _ states: KnownStates) -> Int? {
    let plain = words.map { NameFolding.plain($0) }
    guard let form = plain.firstIndex(where: { KnownNames.stateForms.contains($0) }) else {
      return nil
    }
    if form + 2 < words.count, KnownNames.stateLinks.contains(plain[form + 1]) {
      let name = nominative(Array(words[(form + 2)...]))
      return bodies[[0x30 + NameType.place.rawValue] + BodyName.key(name, isPlace: true)]
    }
    guard form == words.count - 1, form > 0 else { return nil }
    return placeGroup(ofAdjective: plain[form - 1], states)
  }
}
