import NewsCorpus

@testable import Names

/// How well names, entities and roles agree with a gold standard.
///
/// Entities are measured by B³ over mentions (Bagga and Baldwin 1998): each mention has the share of
/// its entity's mentions that belong there; precision is the mean over the mentions that were found,
/// recall over those that should be. A mention that is found and should not be counts 0 in the
/// precision, one that is not found counts 0 in the recall. Words only made from a name are left out.
struct GoldScore {
  struct Ratio {
    var hits = 0.0
    var found = 0
    var wanted = 0

    var precision: Double { found == 0 ? 1 : hits / Double(found) }
    var recall: Double { wanted == 0 ? 1 : hits / Double(wanted) }
    var f1: Double {
      precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall)
    }
  }

  struct Entities {
    var precision = 0.0
    var recall = 0.0
    var f1: Double { 2 * precision * recall / max(precision + recall, 1e-9) }
  }

  /// Exact spans, any type.
  private(set) var names = Ratio()
  /// The share of the spans found that have the right type.
  private(set) var typeAccuracy = 0.0
  private(set) var derived = Ratio()
  /// B³ with the names the tagger finds.
  private(set) var endToEnd = Entities()
  /// B³ with the names of the gold standard.
  private(set) var givenNames = Entities()
  private(set) var roles = Ratio()
  private(set) var epithets = Ratio()
  /// What went wrong, one line each.
  private(set) var errors: [String] = []

  private let gold: GoldCollection

  private struct Place: Hashable {
    var document: Int
    var start: Int
    var end: Int
  }

  init(_ gold: GoldCollection, tagger: NameTagger) {
    self.gold = gold
    let found = tagger.completed(
      gold.reports.map { ($0.document.number, tagger.mentions(in: $0.document)) }, of: gold.corpus
    ).map(\.annotation)
    let marked = gold.reports.map { report in
      report.mentions.map { GoldScore.mention($0, in: report.document) }
    }
    endToEnd = measure(EntityIndex(found, in: gold.corpus), isNamed: true)
    givenNames = measure(EntityIndex(marked, in: gold.corpus), isNamed: false)
    measureRoles(found, EntityIndex(found, in: gold.corpus))
  }

  private static func mention(_ gold: GoldCollection.Mention, in document: Document) -> NameMention
  {
    let tokens = document.tokens.filter {
      document.corpus.byteRange(ofToken: $0).overlaps(gold.bytes)
    }
    return NameMention(
      document: document.number, bytes: gold.bytes,
      tokens: (tokens.first ?? 0)..<(tokens.last ?? -1) + 1, type: gold.type,
      isDerived: gold.isDerived)
  }

  /// The gold mention a span hits: the same, or with an English 's more.
  private func target(_ mention: NameMention) -> GoldCollection.Mention? {
    let report = gold.reports[mention.document]
    return report.mentions.first {
      $0.bytes.lowerBound == mention.bytes.lowerBound
        && ($0.bytes.upperBound == mention.bytes.upperBound
          || (1...4).contains(mention.bytes.upperBound - $0.bytes.upperBound)
            && ["'s", "’s", "'", "’"].contains(
              report.document.string($0.bytes.upperBound..<mention.bytes.upperBound)))
    }
  }

  private func counts(_ mention: NameMention) -> Bool {
    !gold.reports[mention.document].ignored.contains { $0.overlaps(mention.bytes) }
  }

  private mutating func measure(_ index: EntityIndex, isNamed: Bool) -> Entities {
    var clusterSizes: [Int: Int] = [:]
    var pairs: [(cluster: Int, entity: String)] = []
    var joint: [Int: [String: Int]] = [:]
    var hitPlaces: Set<Place> = []
    var spurious = 0
    var typed = 0
    for (number, entity) in index.entities.enumerated() {
      for mention in entity.mentions where counts(mention) {
        let text = gold.reports[mention.document].document.string(mention.bytes)
        guard let target = target(mention), !target.isDerived else {
          if overlapsOptional(mention) { continue }
          spurious += 1
          clusterSizes[number, default: 0] += 1
          if isNamed { errors.append("found: \(mention.type.code) \(text) \(place(mention))") }
          continue
        }
        if target.isOptional { continue }
        hitPlaces.insert(
          Place(
            document: mention.document, start: target.bytes.lowerBound,
            end: target.bytes.upperBound))
        clusterSizes[number, default: 0] += 1
        pairs.append((number, target.entity))
        joint[number, default: [:]][target.entity, default: 0] += 1
        if entity.type == target.type {
          typed += 1
        } else if isNamed {
          errors.append(
            "type: \(entity.type.code) for \(target.type.code) \(text) \(place(mention))")
        }
      }
    }
    var goldSizes: [String: Int] = [:]
    var wanted = 0
    for report in gold.reports {
      for mention in report.mentions where !mention.isDerived && !mention.isOptional {
        goldSizes[mention.entity, default: 0] += 1
        wanted += 1
        let place = Place(
          document: report.document.number, start: mention.bytes.lowerBound,
          end: mention.bytes.upperBound)
        if isNamed, !hitPlaces.contains(place) {
          errors.append(
            "lost: \(mention.type.code) \(report.document.string(mention.bytes)) "
              + report.document.metadata.name)
        }
      }
    }
    var precision = 0.0
    var recall = 0.0
    for (cluster, entity) in pairs {
      let shared = Double(joint[cluster]?[entity] ?? 0)
      precision += shared / Double(clusterSizes[cluster] ?? 1)
      recall += shared / Double(goldSizes[entity] ?? 1)
    }
    report(joint, index, isNamed ? "end to end" : "given names")
    if isNamed {
      names = Ratio(hits: Double(pairs.count), found: pairs.count + spurious, wanted: wanted)
      typeAccuracy = Double(typed) / Double(max(pairs.count, 1))
      measureDerived(index)
    }
    return Entities(
      precision: precision / Double(max(pairs.count + spurious, 1)),
      recall: recall / Double(max(wanted, 1)))
  }

  /// Notes entities that are torn apart or mixed up.
  private mutating func report(
    _ joint: [Int: [String: Int]], _ index: EntityIndex, _ label: String
  ) {
    var clusters: [String: [String]] = [:]
    for (cluster, entities) in joint.sorted(by: { $0.key < $1.key }) {
      let name = index.entities[cluster].name
      if entities.count > 1 {
        let parts = entities.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }
        errors.append("mixed (\(label)): \(name) = \(parts.joined(separator: ", "))")
      }
      for (entity, count) in entities {
        clusters[entity, default: []].append(
          "\(index.entities[cluster].type.code) \(name) \(count)")
      }
    }
    for (entity, parts) in clusters.sorted(by: { $0.key < $1.key }) where parts.count > 1 {
      errors.append("torn (\(label)): \(entity) = \(parts.joined(separator: ", "))")
    }
  }

  private mutating func measureDerived(_ index: EntityIndex) {
    var hits = 0
    var found = 0
    for mention in index.entities.flatMap(\.derived) where counts(mention) {
      let target = target(mention)
      if target?.isOptional == true { continue }
      found += 1
      if target?.isDerived == true { hits += 1 }
    }
    let wanted = gold.reports.flatMap(\.mentions).filter(\.isDerived).count
    derived = Ratio(hits: Double(hits), found: found, wanted: wanted)
  }

  private func overlapsOptional(_ mention: NameMention) -> Bool {
    gold.reports[mention.document].mentions.contains {
      $0.isOptional && $0.bytes.overlaps(mention.bytes)
    }
  }

  private func place(_ mention: NameMention) -> String {
    gold.reports[mention.document].document.metadata.name
  }

  private mutating func measureRoles(_ found: [[NameMention]], _ index: EntityIndex) {
    for (list, report) in gold.reports.enumerated() {
      var known: Set<String> = []
      var open = report.roles.map { role in
        (
          entity: role.entity,
          keys: role.wordings.map { BodyName.inflectionKey($0.split(separator: " ")) }, role: role
        )
      }
      open.removeAll { !known.insert($0.entity + " " + $0.keys[0]).inserted }
      roles.wanted += open.filter { !$0.role.isOptional }.count
      var seen: Set<String> = []
      for role in RoleFinder().roles(in: report.document, mentions: found[list]) {
        let mention = found[list][role.mention]
        guard counts(mention) else { continue }
        let target = target(mention)
        guard seen.insert((target?.entity ?? "?") + " " + role.key).inserted else { continue }
        let match =
          open.firstIndex { $0.entity == target?.entity && $0.keys[0] == role.key }
          ?? open.firstIndex { $0.entity == target?.entity && $0.keys.contains(role.key) }
        let isOptional = match.map { open[$0].role.isOptional } ?? false
        if let match { open.remove(at: match) }
        if isOptional { continue }
        roles.found += 1
        if match != nil {
          roles.hits += 1
        } else {
          let name = report.document.string(mention.bytes)
          errors.append("role: \(name) = \(role.role) \(report.document.metadata.name)")
        }
      }
      for role in open where !role.role.isOptional {
        errors.append(
          "lost role: \(role.entity) = \(role.role.wordings[0]) \(report.document.metadata.name)")
      }
    }
  }
}
