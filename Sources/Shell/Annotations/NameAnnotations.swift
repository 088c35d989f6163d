import CommandLanguage
import Names
import NewsCorpus

/// The entities of a selection and everything said about who they are.
///
/// One object, since all threads ask it: a value's parts would be counted for each of them.
final class NamedEntities: Sendable {
  /// An entity's role as a report gives it.
  struct Role: Sendable {
    let text: String
    let documents: [Int]
  }

  /// The documents that were read, in order.
  let documents: [Int]
  let index: EntityIndex
  /// For each entity its roles, the most frequent first, ties by text.
  let roles: [[Role]]
  /// Every place where a report says what an entity is, document by document.
  let roleMentions: [(entity: Int, role: RoleMention)]
  /// For each entity the gender its roles and first names tell of.
  let genders: [Gender?]
  /// The entity and place of each mention, document by document.
  let mentions: [(entity: Int?, mention: NameMention)]
  /// For each document read, where its mentions stand.
  private let ranges: [Int: Range<Int>]

  /// Brings the mentions of documents together, and beside that reads what they say of people.
  ///
  /// - Throws: `CancellationError`.
  init(
    _ found: [(document: Int, annotation: [NameMention])], of corpus: Corpus,
    corrections: EntityCorrections
  ) async throws {
    async let merged = EntityIndex(found.map(\.annotation), in: corpus, corrections: corrections)
    let told = try await inParallel(found.count) {
      let finder = RoleFinder()
      var memory = RoleMemory()
      return { list in
        let report = found[list]
        return finder.roles(
          in: corpus[document: report.document], mentions: report.annotation, memory: &memory)
      }
    }
    let index = await merged
    try Task.checkCancellation()
    var mentions: [(entity: Int?, mention: NameMention)] = []
    var ranges: [Int: Range<Int>] = [:]
    var roleMentions: [(entity: Int, role: RoleMention)] = []
    mentions.reserveCapacity(found.reduce(0) { $0 + $1.annotation.count })
    ranges.reserveCapacity(found.count)
    for (list, report) in found.enumerated() {
      ranges[report.document] = mentions.count..<mentions.count + report.annotation.count
      for (position, mention) in report.annotation.enumerated() {
        mentions.append((index.entity(ofMention: position, inList: list), mention))
      }
      for role in told[list] {
        guard let entity = index.entity(ofMention: role.mention, inList: list) else { continue }
        roleMentions.append((entity, role))
      }
    }
    documents = found.map(\.document)
    self.index = index
    self.mentions = mentions
    self.ranges = ranges
    self.roleMentions = roleMentions
    (roles, genders) = NamedEntities.gathered(roleMentions, of: index)
  }

  /// The roles and genders of entities from all places that tell of them.
  private static func gathered(
    _ told: [(entity: Int, role: RoleMention)], of index: EntityIndex
  ) -> (roles: [[Role]], genders: [Gender?]) {
    // Inflected forms of one role count together; the form that came first stands for them.
    var roles = [[String: (text: String, count: Int, documents: [Int])]](
      repeating: [:], count: index.entities.count)
    var votes = [Int](repeating: 0, count: index.entities.count)
    for (entity, role) in told {
      if let gender = role.gender { votes[entity] += gender == .feminine ? 1 : -1 }
      var entry = roles[entity].removeValue(forKey: role.key) ?? (role.role, 0, [])
      entry.count += 1
      if entry.documents.last != role.document { entry.documents.append(role.document) }
      roles[entity][role.key] = entry
    }
    let genders = Blocks.map(of: votes.indices) { [votes] number -> Gender? in
      votes[number] == 0
        ? index.entities[number].genderOfName : votes[number] > 0 ? .feminine : .masculine
    }
    let sorted = roles.map { byKey in
      byKey.values.sorted { ($1.count, $0.text) < ($0.count, $1.text) }
        .map { Role(text: $0.text, documents: $0.documents.sorted()) }
    }
    return (sorted, genders)
  }

  /// Whether an entity is a person.
  func isPerson(_ entity: Int) -> Bool { index.entities[entity].type == .person }

  /// The mentions in a document, in the order of its text; none where it was not read.
  ///
  /// - Complexity: O(1).
  func mentions(in document: Int) -> ArraySlice<(entity: Int?, mention: NameMention)> {
    mentions[ranges[document] ?? 0..<0]
  }
}

extension Session {
  /// The names in a selection, by document.
  ///
  /// What single reports show is kept; what they show of each other depends on the selection.
  ///
  /// - Throws: a diagnostic where the model of names cannot be used.
  func names(
    of selection: Selection, for call: Call
  ) async throws -> [(document: Int, annotation: [NameMention])] {
    let tagger: NameTagger
    do {
      tagger = NameTagger(model: try NameModel.embedded())
    } catch {
      throw call.error(error.description, advice: "build the program again")
    }
    let zones = selection.zones
    let missing = try annotations.names.missing(from: selection)
    if !missing.isEmpty {
      let memory = FormMemory(of: selection.corpus)
      let found = try await annotated(missing, of: selection.corpus) {
        { document in tagger.mentions(in: document, zones: zones, memory: memory) }
      }
      annotations.names.keep(found)
    }
    return tagger.completed(
      annotations.names.annotations(of: selection.documents), of: selection.corpus, zones: zones)
  }

  /// The entities of a selection where they are those asked for last.
  func entitiesKept(of selection: Selection) -> NamedEntities? {
    guard let kept = annotations.lastEntities, kept.isOf(selection, corrections.names) else {
      return nil
    }
    return kept.entities
  }

  /// The entities of a selection; those asked for last are kept.
  func entities(of selection: Selection, for call: Call) async throws -> NamedEntities {
    if let kept = entitiesKept(of: selection) { return kept }
    let found = try await names(of: selection, for: call)
    try Task.checkCancellation()
    let entities = try await NamedEntities(
      found, of: selection.corpus, corrections: corrections.names)
    // One page, as `show` reads it, tells completion little.
    if selection.count > 1 || annotations.knownEntities.isEmpty {
      annotations.knownEntities = Array(entities.index.entities[..<entities.index.namedCount])
    }
    annotations.lastEntities = KeptEntities(
      selection: selection, corrections: corrections.names, entities: entities)
    return entities
  }
}

/// Entities with what they were found in.
struct KeptEntities: Sendable {
  let selection: Selection
  let corrections: EntityCorrections
  let entities: NamedEntities

  /// Whether a selection with these corrections gives the same entities.
  func isOf(_ other: Selection, _ corrections: EntityCorrections) -> Bool {
    selection.corpus === other.corpus && selection.zones == other.zones
      && selection.documents == other.documents && self.corrections == corrections
  }
}
