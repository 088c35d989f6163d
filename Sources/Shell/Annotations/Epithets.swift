import Languages
import NewsCorpus

/// What reports call people instead of their names: "der Sprecher", "die Ministerin".
///
/// A report that gives a person a role may call the person by it, whole or in part, and by a role
/// that only other reports of the selection spell out. Where two people of a report could be meant,
/// nobody is.
struct Epithets: Sendable {
  fileprivate struct Role: Sendable {
    let entity: Int
    let stems: Set<String>
  }

  private let entities: NamedEntities
  /// For each entity the stems of its roles.
  private let stems: [[Set<String>]]
  /// The roles that each document gives itself.
  private var roles: [Int: [Role]] = [:]

  /// Gathers the roles of the people in some documents.
  init(of entities: NamedEntities, in documents: Set<Int>) {
    self.entities = entities
    stems = Blocks.map(of: entities.roles.indices) { entity in
      entities.roles[entity].map { Epithets.stems(of: $0.text) }
    }
    for (entity, given) in entities.roles.enumerated() {
      for (role, stems) in zip(given, stems[entity]) {
        for document in role.documents where documents.contains(document) {
          roles[document, default: []].append(Role(entity: entity, stems: stems))
        }
      }
    }
  }

  /// What one of the documents calls people.
  func inDocument(_ document: Int) -> OfDocument {
    OfDocument(roles: roles[document] ?? [], document: document, epithets: self)
  }

  /// The roles of the people named in a document that any document gives them.
  private func rolesOfNamed(in document: Int) -> [Role] {
    let named = Set(entities.mentions(in: document).compactMap(\.entity))
    return named.sorted().flatMap { entity in
      stems[entity].map { Role(entity: entity, stems: $0) }
    }
  }

  /// What one document calls people.
  struct OfDocument {
    fileprivate let roles: [Role]
    fileprivate let document: Int
    fileprivate let epithets: Epithets
    /// The roles that other documents give the people named here.
    private lazy var rolesElsewhere = epithets.rolesOfNamed(in: document)

    fileprivate init(roles: [Role], document: Int, epithets: Epithets) {
      self.roles = roles
      self.document = document
      self.epithets = epithets
    }

    /// The one person of the document whose role has all nouns of a wording, at least as the ends of
    /// compounds: "der Minister" for the "Außenminister".
    mutating func person(called wording: String) -> Int? {
      let stems = Epithets.stems(of: wording)
      guard !stems.isEmpty else { return nil }
      return Epithets.only(stems, among: roles) ?? Epithets.only(stems, among: rolesElsewhere)
    }
  }

  private static func only(_ stems: Set<String>, among roles: [Role]) -> Int? {
    let called = Set(roles.filter { stems.isSubset(of: $0.stems) }.map(\.entity))
    if !called.isEmpty { return called.count == 1 ? called.first : nil }
    let like = roles.filter { role in
      stems.allSatisfy { stem in role.stems.contains { $0.hasSuffix(stem) } }
    }
    let meant = Set(like.map(\.entity))
    return meant.count == 1 ? meant.first : nil
  }

  /// The stems of the nouns of a phrase; articles, adjectives and the spelling of "ß" may differ.
  private static func stems(of phrase: String) -> Set<String> {
    let words = phrase.split { !$0.isLetter && $0 != "-" }
    // German phrases end in a noun: "the chief executive" is English.
    if words.last?.first?.isLowercase == true || words.first?.lowercased() == "the" {
      return Set(
        words.filter { !Language.english.stopWords.contains($0.lowercased()) }
          .map { Stemmer.english.stem(of: $0.lowercased()) })
    }
    let isAfterArticle = words.count > 1
    return Set(
      words.enumerated().compactMap { place, word in
        guard word.first?.isUppercase == true, !(place == 0 && isAfterArticle && isArticle(word))
        else { return nil }
        let plain = word.split(separator: "ß", omittingEmptySubsequences: false)
          .joined(separator: "ss")
        return Stemmer.german.stem(of: plain)
      })
  }

  private static func isArticle(_ word: Substring) -> Bool {
    Language.german.stopWords.contains(word.lowercased())
      || Language.english.stopWords.contains(word.lowercased())
  }
}
