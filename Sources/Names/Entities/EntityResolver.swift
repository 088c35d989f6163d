import NewsCorpus

/// Brings the mentions of a selection together under entities.
///
/// Works on spellings, not on mentions: only names of people without a first name are decided
/// report by report.
struct EntityResolver {
  let corpus: Corpus
  let mentions: [[NameMention]]
  let corrections: EntityCorrections
  var surfaces: Surfaces
  /// The plain forms of all spellings and surnames: "Umerows" is a genitive where "Umerow" is one.
  var knownForms: Set<[UInt8]> = []
  /// For each spelling its words with the last one in the nominative.
  private(set) var nominatives: [NameWords] = []
  var groups = DisjointSets()
  var people = PeopleTable()
  var bodies: [[UInt8]: Int] = [:]
  var personOfSurface: [Int: Int] = [:]
  /// The roles before the full names of people who share their surname.
  var rolesOfPeople: [Int: Set<String>] = [:]
  var groupOfSurface: [Int: Int] = [:]
  /// The groups of single words that have a legal form elsewhere: "Alpkraft AG".
  var companyGroups: Set<Int> = []
  /// The usual names of groups that are states.
  var stateNames: [Int: String] = [:]
  /// What forms before names of people say of them.
  var wordsBefore: [UInt32: WordBefore] = [:]
  /// For surnames the person who is meant where a report names nobody of that surname in full.
  var bestKnown: [[UInt8]: Int?] = [:]
  /// For each report the positions of derived words that turned out to be names.
  private var promoted: [Int: Set<Int>] = [:]
  /// For each report and mention the number of its group.
  var assigned: [[Int?]] = []

  init(_ mentions: [[NameMention]], corpus: Corpus, corrections: EntityCorrections) {
    self.corpus = corpus
    let companies = FamilyCompanies(mentions, corpus: corpus)
    self.mentions = mentions.map { report in
      var report = report
      companies.type(&report)
      return report
    }
    self.corrections = corrections
    surfaces = Surfaces(self.mentions, corpus: corpus)
    surfaces.decideTypes(corrections)
  }

  /// Assigns every mention to a group.
  ///
  /// A cancelled task leaves the rest unassigned; whoever cancelled takes no result.
  mutating func resolve() {
    collectForms()
    let states = KnownStates.shared
    typeStates(states)
    typePlaces()
    typeCompanies()
    collectPeople()
    collectRoles()
    if Task.isCancelled { return }
    assigned = mentions.map { Array(repeating: nil, count: $0.count) }
    let reports = mentions.indices.lazy.filter { _ in !Task.isCancelled }
    for report in reports { assignPeople(in: report) }
    for report in reports { assignBodies(in: report, states) }
    for report in reports { joinAbbreviations(in: report, states) }
    joinShortNames()
    joinInitials()
    joinAbbreviatedSurnames()
    joinStates(states)
    applyCorrections()
    assignDerived(in: reports, states)
  }

  /// A state is a place, a union of states a body, whatever a sentence makes of it.
  private mutating func typeStates(_ states: KnownStates) {
    guard corrections.types.isEmpty else { return }
    let names = Blocks.map(of: surfaces.all.indices) { [surfaces] number -> [UInt8]? in
      let surface = surfaces.all[number]
      guard let type = surface.type, type != .person || surface.words.count > 1 else { return nil }
      return states.name(of: surface.words)
    }
    for (number, name) in names.enumerated() {
      guard let name else { continue }
      surfaces.setType(states.isUnion(name) ? .organisation : .place, of: number)
    }
  }

  private mutating func collectForms() {
    for surface in surfaces.all where surface.mentionCount > 0 {
      knownForms.insert(surface.plain)
      if surface.type == .person {
        knownForms.insert(surface.words.person.surname)
      }
    }
    nominatives = Blocks.map(of: surfaces.all.indices) { [surfaces, knownForms] number in
      let surface = surfaces.all[number]
      return EntityResolver.nominative(surface.words, among: knownForms)
    }
  }

  /// The words of a spelling with its last word put into the nominative where the selection shows it.
  func nominative(_ words: some Sequence<String>) -> NameWords {
    EntityResolver.nominative(NameWords(Array(words)), among: knownForms)
  }

  private static func nominative(
    _ words: NameWords, among knownForms: Set<[UInt8]>
  ) -> NameWords {
    guard let last = words.texts.last, last.utf8.last == 0x73 || last.utf8.last == 0x53,
      last.count > 3
    else { return words }
    let whole = NameWords(words.texts.dropLast() + [String(last.dropLast())])
    guard let base = whole.plain.last,
      knownForms.contains(base) || knownForms.contains(whole.plainText)
        || knownForms.contains(PersonName.withoutArticle(base))
    else { return words }
    return whole
  }

  private mutating func assignBodies(in report: Int, _ states: KnownStates) {
    for (position, mention) in mentions[report].enumerated() where !mention.isDerived {
      let surface = surfaces.numbers[report][position]
      guard assigned[report][position] == nil, let type = surfaces.all[surface].type,
        type != .person
      else { continue }
      assigned[report][position] = body(of: surface, type, states)
    }
  }

  private mutating func body(of surface: Int, _ type: NameType, _ states: KnownStates) -> Int {
    if let known = groupOfSurface[surface] { return known }
    let words = surfaces.all[surface].words
    let group: Int
    if let state = states.name(of: words) {
      group = self.group(for: [0x21] + state)
      stateNames[group] = states.spelling(of: state)
    } else {
      let key = BodyName.key(nominatives[surface].plain, isPlace: type == .place)
      // Places and organisations of one name are two things; what a selection calls "MISC" is not.
      group = self.group(for: [0x30 + type.rawValue] + key)
    }
    groupOfSurface[surface] = group
    if words.count == 2, BodyName.isLegalForm(words.plain[1]) {
      companyGroups.insert(group)
    }
    return group
  }

  mutating func group(for key: [UInt8]) -> Int {
    if let group = bodies[key] { return group }
    let group = groups.add()
    bodies[key] = group
    return group
  }

  /// "US-Europakommando (Eucom)", "Westkommando der Streitkräfte, WESKOM,": two names of one body.
  private mutating func joinAbbreviations(in report: Int, _ states: KnownStates) {
    let line = mentions[report]
    let (round, square) = (corpus.vocabulary.form("("), corpus.vocabulary.form("["))
    let comma = corpus.vocabulary.form(",")
    for position in line.indices.dropLast() {
      let long = line[position]
      let short = line[position + 1]
      // A closing quotation mark may stand before the bracket.
      let gap = short.tokens.lowerBound - long.tokens.upperBound
      guard gap == 1 || gap == 2, !short.isDerived,
        short.tokens.count == 1, let group = assigned[report][position + 1],
        surfaces.all[surfaces.numbers[report][position + 1]].type != .person
      else { continue }
      let mark = corpus.tokenForms[short.tokens.lowerBound - 1]
      guard mark == round || mark == square || mark == comma else { continue }
      let longSurface = surfaces.all[surfaces.numbers[report][position]]
      let shortSurface = surfaces.all[surfaces.numbers[report][position + 1]]
      let isBracket =
        mark != comma
        && (gap == 1
          || corpus.vocabulary.formClass(of: corpus.tokenForms[long.tokens.upperBound])
            == .punctuation)
      let isCapitals =
        shortSurface.text.count > 2 && shortSurface.text == shortSurface.text.uppercased()
      guard isBracket || (mark == comma && isCapitals && gap == 1),
        longSurface.type != .person || long.isDerived,
        BodyName.isAbbreviation(shortSurface.plain, of: longSurface.plain)
          || isBracket && gap == 1 && isForeign(shortSurface, of: longSurface, states)
      else { continue }
      if let other = assigned[report][position] {
        groups.join(group, other)
      } else {
        // "US-Europakommando" looks like a word made from a name; the brackets say it is one.
        assigned[report][position] = group
        promoted[report, default: []].insert(position)
      }
    }
  }

  private func isForeign(_ short: Surface, of long: Surface, _ states: KnownStates) -> Bool {
    long.type == .organisation && short.type == .organisation
      && states.name(of: long.words) == nil && states.name(of: short.words) == nil
      && BodyName.isForeignAbbreviation(short.text, of: long.words.texts)
  }

  /// The usual names of states by the roots of their groups.
  var stateNamesByRoot: [Int: String] {
    var names: [Int: String] = [:]
    for (group, name) in stateNames.sorted(by: { $0.key > $1.key }) {
      names[groups.root(group)] = name
    }
    return names
  }

  /// Whether a word that looked derived turned out to be a name.
  func isPromoted(_ report: Int, _ position: Int) -> Bool {
    promoted[report]?.contains(position) ?? false
  }

  private mutating func applyCorrections() {
    guard !corrections.same.isEmpty || !corrections.apart.isEmpty else { return }
    var groupsByName: [[UInt8]: Int] = [:]
    for report in mentions.indices {
      for (position, group) in assigned[report].enumerated() {
        guard let group else { continue }
        let surface = surfaces.all[surfaces.numbers[report][position]]
        let plain = nominatives[surfaces.numbers[report][position]].plainText
        for name in [surface.plain, plain] where groupsByName[name] == nil {
          groupsByName[name] = group
        }
      }
    }
    for pair in corrections.same {
      if let first = groupsByName[NameFolding.plain(pair.first)],
        let second = groupsByName[NameFolding.plain(pair.second)]
      {
        groups.join(first, second)
      }
    }
    for pair in corrections.apart {
      let name = NameFolding.plain(pair.second)
      guard let first = groupsByName[NameFolding.plain(pair.first)],
        let second = groupsByName[name], groups.root(first) == groups.root(second)
      else { continue }
      let own = groups.add()
      for report in mentions.indices {
        for (position, group) in assigned[report].enumerated() where group != nil {
          let surface = surfaces.all[surfaces.numbers[report][position]]
          let plain = nominatives[surfaces.numbers[report][position]].plainText
          if surface.plain == name || plain == name { assigned[report][position] = own }
        }
      }
    }
  }
}

/// Sets of numbers that are joined pair by pair (union by order, path halving).
struct DisjointSets {
  private var parents: [Int] = []

  /// The number of elements.
  var count: Int { parents.count }

  /// Adds a set with one new element.
  mutating func add() -> Int {
    parents.append(parents.count)
    return parents.count - 1
  }

  /// The element that stands for a set: its smallest.
  func root(_ element: Int) -> Int {
    var element = element
    while parents[element] != element { element = parents[element] }
    return element
  }

  /// Joins the sets of two elements.
  mutating func join(_ first: Int, _ second: Int) {
    let left = root(first)
    let right = root(second)
    if left != right { parents[max(left, right)] = min(left, right) }
    // Shorten the ways, so that chains of joins stay cheap.
    parents[first] = min(left, right)
    parents[second] = min(left, right)
  }
}
