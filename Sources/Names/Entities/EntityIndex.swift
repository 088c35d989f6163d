public import NewsCorpus
import Synchronization

/// The entities of a selection and where they are named.
public struct EntityIndex: Sendable {
  /// The entities, most mentions first, then by name and type; last come those that only words made
  /// from their names stand for.
  public let entities: [Entity]
  /// For each report and mention, in the order they were given, the number of its entity.
  private let assigned: [[Int?]]
  private let lazyKeys = LazyKeys()

  /// Brings mentions together under entities.
  ///
  /// A surname alone belongs to the person of that surname who is named in full in the same report,
  /// or else in the selection when that is clear. Two people with different first names are never
  /// one. A genitive is known by its plain form elsewhere. Spellings of one Russian, Ukrainian or
  /// Arabic name in German, English and Swiss transcription meet, and so do an abbreviation and the
  /// name it is put behind in brackets.
  ///
  /// - Parameters:
  ///   - mentions: for each report of the selection its mentions in reading order.
  ///   - corpus: the corpus the reports belong to.
  ///   - corrections: what a person knows better.
  /// - Complexity: O(*n* log *n*) for *n* mentions.
  public init(
    _ mentions: [[NameMention]], in corpus: Corpus, corrections: EntityCorrections = .init()
  ) {
    var resolver = EntityResolver(mentions, corpus: corpus, corrections: corrections)
    resolver.resolve()
    // Whoever cancelled takes no result.
    if Task.isCancelled {
      (entities, assigned) = ([], [])
      return
    }
    let builder = EntityBuilder(resolver)
    entities = builder.entities
    assigned = builder.assigned
  }

  /// The entities by everything they may be asked for, gathered when somebody asks first.
  var keys: EntityKeys { lazyKeys.keys(of: entities[..<namedCount]) }

  /// How many of the entities are named themselves.
  public var namedCount: Int { entities.lastIndex { !$0.mentions.isEmpty }.map { $0 + 1 } ?? 0 }

  /// The number of the entity a mention belongs to; nothing for a derived word whose name is
  /// not known, and for what a correction calls no name.
  ///
  /// - Parameters:
  ///   - position: the position of the mention in its report's list.
  ///   - report: the position of the report's list among those the index was made from.
  public func entity(ofMention position: Int, inList report: Int) -> Int? {
    guard assigned.indices.contains(report), assigned[report].indices.contains(position) else {
      return nil
    }
    return assigned[report][position]
  }
}

/// Keys that are made when they are first asked for: most commands list entities and find none.
private final class LazyKeys: Sendable {
  private final class Made: Sendable {
    let keys: EntityKeys
    init(_ keys: EntityKeys) { self.keys = keys }
  }

  private let made = AtomicLazyReference<Made>()

  func keys(of entities: ArraySlice<Entity>) -> EntityKeys {
    (made.load() ?? made.storeIfNil(Made(EntityKeys(entities)))).keys
  }
}

/// Makes entities of groups of mentions.
private struct EntityBuilder {
  private(set) var entities: [Entity] = []
  private(set) var assigned: [[Int?]]

  private struct Draft {
    var mentions: [NameMention] = []
    var derived: [NameMention] = []
    var surfaces: [Int: Int] = [:]
    var counts = SIMD4<Int>(repeating: 0)
  }

  init(_ resolver: EntityResolver) {
    let numbering = DraftNumbering(resolver)
    // Taken at once: lists that grow are copied again and again.
    var drafts = numbering.sizes.map { size in
      var draft = Draft()
      draft.mentions.reserveCapacity(size)
      return draft
    }
    for (report, line) in numbering.lines.enumerated() {
      for (position, draft) in line.enumerated() {
        guard let draft else { continue }
        var mention = resolver.mentions[report][position]
        let surface = resolver.surfaces.numbers[report][position]
        let isPromoted = mention.isDerived && resolver.isPromoted(report, position)
        if mention.isDerived && !isPromoted {
          drafts[draft].derived.append(mention)
          continue
        }
        if !isPromoted { mention.type = resolver.surfaces.all[surface].type ?? mention.type }
        drafts[draft].mentions.append(mention)
        drafts[draft].surfaces[surface, default: 0] += 1
        if !isPromoted { drafts[draft].counts[Int(mention.type.rawValue)] += 1 }
      }
    }
    var states: [Int: String] = [:]
    for (root, name) in resolver.stateNamesByRoot {
      if let draft = numbering.drafts[root] { states[draft] = name }
    }
    let made = Blocks.map(of: drafts.indices) { [drafts, states] draft in
      EntityBuilder.entity(drafts[draft], resolver, usualName: states[draft])
    }
    let order = made.indices.filter {
      !made[$0].mentions.isEmpty || !made[$0].derived.isEmpty && !made[$0].name.isEmpty
    }.sorted {
      let (left, right) = (made[$0], made[$1])
      if left.mentions.count != right.mentions.count {
        return left.mentions.count > right.mentions.count
      }
      return left.name != right.name ? left.name < right.name : left.type < right.type
    }
    var places: [Int: Int] = [:]
    for (place, draft) in order.enumerated() {
      places[draft] = place
      entities.append(made[draft])
    }
    let placeOfDraft = drafts.indices.map { places[$0] }
    assigned = numbering.lines.map { $0.map { $0.flatMap { placeOfDraft[$0] } } }
  }

  private static func entity(
    _ draft: Draft, _ resolver: EntityResolver, usualName: String?
  ) -> Entity {
    var type = draft.mentions.isEmpty ? draft.derived.first?.type ?? .person : .person
    for other in NameType.allCases
    where draft.counts[Int(other.rawValue)] > draft.counts[Int(type.rawValue)] {
      type = other
    }
    var aliases: [String: Int] = [:]
    var names: [String: Int] = [:]
    var fullNames: [String: Int] = [:]
    for (surface, count) in draft.surfaces {
      aliases[resolver.surfaces.all[surface].text, default: 0] += count
      let words = resolver.nominatives[surface]
      if type == .person {
        let person = words.person
        let name = person.words.joined(separator: " ")
        names[name, default: 0] += count
        if person.isFull { fullNames[name, default: 0] += count }
      } else {
        names[words.text, default: 0] += count
      }
    }
    let sorted = aliases.map { Entity.Alias(text: $0.key, mentions: $0.value) }
      .sorted { $0.mentions != $1.mentions ? $0.mentions > $1.mentions : $0.text < $1.text }
    return Entity(
      name: usualName
        ?? (type == .person
          ? usual(fullNames.isEmpty ? names : fullNames) : DictionaryForm.of(usualBody(names))),
      type: type,
      aliases: sorted, mentions: draft.mentions, derived: draft.derived)
  }

  /// The most frequent name, in the nominative where some mention has it: reports speak of "des
  /// Verbands Nord" and "der Deutschen Bahn" more often than not.
  private static func usualBody(_ names: [String: Int]) -> String {
    let best = usual(names)
    let words = best.split(separator: " ")
    let nominatives = names.filter { name, _ in
      let own = name.split(separator: " ")
      return own.count == words.count && name != best
        && zip(own, words).allSatisfy { base, word in
          word.hasPrefix(base) && ["", "s", "es", "n"].contains(word.dropFirst(base.count))
        }
    }
    // "Nationale Rat" of "Nationalen Rates" and "Nationalen Rat".
    let shortest = nominatives.keys.map(\.utf8.count).min()
    return shortest == nil ? best : usual(nominatives.filter { $0.key.utf8.count == shortest })
  }

  /// The most frequent name; among equals the longest, then the first by text.
  private static func usual(_ names: [String: Int]) -> String {
    names.max {
      if $0.value != $1.value { return $0.value < $1.value }
      if $0.key.utf8.count != $1.key.utf8.count { return $0.key.utf8.count < $1.key.utf8.count }
      return $0.key > $1.key
    }?.key ?? ""
  }
}

/// Numbers for the groups that mentions belong to, in the order in which they first come.
private struct DraftNumbering {
  /// For each report and mention the number.
  private(set) var lines: [[Int?]] = []
  /// For each number how many mentions it has that are not made from a name.
  private(set) var sizes: [Int] = []
  /// The numbers by the roots of the groups.
  private(set) var drafts: [Int?]

  init(_ resolver: EntityResolver) {
    drafts = Array(repeating: nil, count: resolver.groups.count)
    lines.reserveCapacity(resolver.assigned.count)
    for (report, groups) in resolver.assigned.enumerated() {
      var line: [Int?] = []
      line.reserveCapacity(groups.count)
      for (position, group) in groups.enumerated() {
        guard let group else {
          line.append(nil)
          continue
        }
        let root = resolver.groups.root(group)
        let draft = drafts[root] ?? sizes.count
        if draft == sizes.count {
          drafts[root] = draft
          sizes.append(0)
        }
        if !resolver.mentions[report][position].isDerived { sizes[draft] += 1 }
        line.append(draft)
      }
      lines.append(line)
    }
  }
}
