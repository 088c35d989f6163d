import Languages
import NewsCorpus

/// What reports call people instead of their names: "der Sprecher", "die Ministerin".
///
/// A report that gives a person a role may call the person by it, whole or in part, and by a role
/// that only other reports of the selection spell out. Where two people of a report could be meant,
/// nobody is.
///
/// Roles are compared by the numbers of their stems, and all threads read one object: counting
/// references to texts from several threads would take longer than comparing them.
final class Epithets: Sendable {
  fileprivate struct Role: Sendable {
    let entity: Int
    /// Where the numbers of its stems stand.
    let stems: Range<Int>
  }

  private let entities: NamedEntities
  /// The roles of all people, one person's behind the other's.
  private let roles: [Role]
  /// For each entity where its roles stand.
  private let rolesOfEntity: [Range<Int>]
  /// The numbers of the stems of all roles, one role's behind the other's.
  private let stems: [Int]
  /// The stems by their numbers.
  private let texts: [String]
  private let numbers: [String: Int]
  /// The numbers of the roles that each document gives itself.
  private let given: [Int: [Int]]

  /// Gathers the roles of the people in some documents.
  init(of entities: NamedEntities, in documents: Set<Int>) {
    self.entities = entities
    let found = Blocks.map(of: entities.roles.indices) { entity in
      entities.roles[entity].map { Epithets.stems(of: $0.text) }
    }
    var roles: [Role] = []
    var rolesOfEntity: [Range<Int>] = []
    var stems: [Int] = []
    var texts: [String] = []
    var numbers: [String: Int] = [:]
    var given: [Int: [Int]] = [:]
    for (entity, ofEntity) in entities.roles.enumerated() {
      rolesOfEntity.append(roles.count..<roles.count + ofEntity.count)
      for (role, words) in zip(ofEntity, found[entity]) {
        let start = stems.count
        for word in words {
          let number = numbers[word] ?? texts.count
          if number == texts.count {
            numbers[word] = number
            texts.append(word)
          }
          stems.append(number)
        }
        for document in role.documents where documents.contains(document) {
          given[document, default: []].append(roles.count)
        }
        roles.append(Role(entity: entity, stems: start..<stems.count))
      }
    }
    self.roles = roles
    self.rolesOfEntity = rolesOfEntity
    self.stems = stems
    self.texts = texts
    self.numbers = numbers
    self.given = given
  }

  /// What one of the documents calls people.
  func inDocument(_ document: Int) -> OfDocument {
    OfDocument(given: given[document] ?? [], document: document, epithets: self)
  }

  /// What one document calls people.
  struct OfDocument {
    fileprivate let given: [Int]
    fileprivate let document: Int
    fileprivate let epithets: Epithets
    /// The roles that other documents give the people named here.
    private lazy var givenElsewhere = epithets.rolesOfNamed(in: document)

    fileprivate init(given: [Int], document: Int, epithets: Epithets) {
      self.given = given
      self.document = document
      self.epithets = epithets
    }

    /// The one person of the document whose role has all nouns of a wording, at least as the ends of
    /// compounds: "der Minister" for the "Außenminister".
    mutating func person(called wording: String) -> Int? {
      let stems = Epithets.stems(of: wording)
      guard !stems.isEmpty else { return nil }
      return epithets.only(stems, among: given) ?? epithets.only(stems, among: givenElsewhere)
    }
  }

  /// The roles of the people named in a document that any document gives them.
  private func rolesOfNamed(in document: Int) -> [Int] {
    let named = Set(entities.mentions(in: document).compactMap(\.entity))
    return named.sorted().flatMap { rolesOfEntity[$0] }
  }

  private func only(_ wanted: Set<String>, among given: [Int]) -> Int? {
    let known = wanted.compactMap { numbers[$0] }
    var called: Set<Int> = []
    if known.count == wanted.count {
      for number in given {
        let role = roles[number]
        if known.allSatisfy({ stem in role.stems.contains { stems[$0] == stem } }) {
          called.insert(role.entity)
        }
      }
      if !called.isEmpty { return called.count == 1 ? called.first : nil }
    }
    for number in given {
      let role = roles[number]
      let hasAll = wanted.allSatisfy { stem in
        role.stems.contains { texts[stems[$0]].hasSuffix(stem) }
      }
      if hasAll { called.insert(role.entity) }
    }
    return called.count == 1 ? called.first : nil
  }

  /// The stems of the nouns of a phrase; articles, adjectives and the spelling of "ß" may differ.
  private static func stems(of phrase: String) -> Set<String> {
    let words = phrase.split { !$0.isLetter && $0 != "-" }
    // German phrases end in a noun: "the chief executive" is English.
    if words.last?.first?.isLowercase == true || words.first?.lowercased() == "the" {
      return Set(
        words.filter { $0.count > 1 && !Language.english.stopWords.contains($0.lowercased()) }
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
