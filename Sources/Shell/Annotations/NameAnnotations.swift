import CommandLanguage
import Names
import NewsCorpus

/// The entities of a selection and everything said about who they are.
struct NamedEntities: Sendable {
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
  /// For each entity the gender its roles and first names tell of.
  let genders: [Gender?]
  /// The entity and place of each mention, document by document.
  let mentions: [(entity: Int?, mention: NameMention)]
  /// For each document read, where its mentions stand.
  private let ranges: [Int: Range<Int>]

  /// Brings the mentions of documents together.
  init(
    _ found: [(document: Int, annotation: [NameMention])], of corpus: Corpus,
    corrections: EntityCorrections
  ) {
    documents = found.map(\.document)
    let index = EntityIndex(found.map(\.annotation), in: corpus, corrections: corrections)
    // Inflected forms of one role count together; the form that came first stands for them.
    var roles = [[String: (text: String, count: Int, documents: Set<Int>)]](
      repeating: [:], count: index.entities.count)
    var votes = [Int](repeating: 0, count: index.entities.count)
    var mentions: [(entity: Int?, mention: NameMention)] = []
    var ranges: [Int: Range<Int>] = [:]
    let finder = RoleFinder()
    for (list, report) in found.enumerated() {
      // Whoever cancelled takes no result.
      if Task.isCancelled { break }
      ranges[report.document] = mentions.count..<mentions.count + report.annotation.count
      for (position, mention) in report.annotation.enumerated() {
        mentions.append((index.entity(ofMention: position, inList: list), mention))
      }
      let document = corpus[document: report.document]
      for role in finder.roles(in: document, mentions: report.annotation) {
        guard let entity = index.entity(ofMention: role.mention, inList: list) else { continue }
        if let gender = role.gender { votes[entity] += gender == .feminine ? 1 : -1 }
        var entry = roles[entity][role.key] ?? (role.role, 0, [])
        entry.count += 1
        entry.documents.insert(report.document)
        roles[entity][role.key] = entry
      }
    }
    genders = index.entities.indices.map { number in
      votes[number] == 0
        ? index.entities[number].genderOfName : votes[number] > 0 ? .feminine : .masculine
    }
    self.index = index
    self.mentions = mentions
    self.ranges = ranges
    self.roles = roles.map { byKey in
      byKey.values.sorted { ($1.count, $0.text) < ($0.count, $1.text) }
        .map { Role(text: $0.text, documents: $0.documents.sorted()) }
    }
  }

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
      let found = try await annotated(missing, of: selection.corpus) {
        var memory = FormMemory()
        return { document in tagger.mentions(in: document, zones: zones, memory: &memory) }
      }
      annotations.names.keep(found)
    }
    return tagger.completed(
      annotations.names.annotations(of: selection.documents), of: selection.corpus, zones: zones)
  }

  /// The entities of a selection; those asked for last are kept.
  func entities(of selection: Selection, for call: Call) async throws -> NamedEntities {
    if let kept = annotations.lastEntities, kept.isOf(selection, corrections.names) {
      return kept.entities
    }
    let found = try await names(of: selection, for: call)
    try Task.checkCancellation()
    let entities = NamedEntities(
      found, of: selection.corpus, corrections: corrections.names)
    try Task.checkCancellation()
    // One page, as `show` reads it, tells completion little.
    if selection.count > 1 || annotations.knownEntities.isEmpty {
      annotations.knownEntities = entities.index.entities
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
