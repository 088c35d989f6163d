import Languages

/// What reports call people instead of their names: "der Sprecher", "die Ministerin".
///
/// A report that gives a person a role may call the person by it, whole or in part, and by a role
/// that only other reports of the selection spell out. Where two people of a report could be meant,
/// nobody is.
struct Epithets {
  private struct Role {
    let entity: Int
    let stems: Set<String>
  }

  /// The roles that each document gives itself.
  private var roles: [Int: [Role]] = [:]
  /// The roles of the people named in each document that other documents give them.
  private var rolesElsewhere: [Int: [Role]] = [:]

  /// Gathers the roles of the people in some documents.
  init(of entities: NamedEntities, in documents: Set<Int>) {
    let given = entities.roles.map { $0.map { (stems: stems(of: $0.text), role: $0) } }
    for (entity, roles) in given.enumerated() {
      for (stems, role) in roles {
        for document in role.documents where documents.contains(document) {
          self.roles[document, default: []].append(Role(entity: entity, stems: stems))
        }
      }
    }
    for document in documents {
      let named = Set(entities.mentions(in: document).compactMap(\.entity))
      rolesElsewhere[document] = named.sorted().flatMap { entity in
        given[entity].map { Role(entity: entity, stems: $0.stems) }
      }
    }
  }

  /// The one person of a document whose role has all nouns of a wording, at least as the ends of
  /// compounds: "der Minister" for the "Außenminister".
  func person(called wording: String, in document: Int) -> Int? {
    let stems = stems(of: wording)
    guard !stems.isEmpty else { return nil }
    return only(stems, among: roles[document]) ?? only(stems, among: rolesElsewhere[document])
  }

  private func only(_ stems: Set<String>, among roles: [Role]?) -> Int? {
    guard let roles else { return nil }
    let called = Set(roles.filter { stems.isSubset(of: $0.stems) }.map(\.entity))
    if !called.isEmpty { return called.count == 1 ? called.first : nil }
    let like = roles.filter { role in
      stems.allSatisfy { stem in role.stems.contains { $0.hasSuffix(stem) } }
    }
    let meant = Set(like.map(\.entity))
    return meant.count == 1 ? meant.first : nil
  }

  /// The stems of the nouns of a phrase; articles, adjectives and the spelling of "ß" may differ.
  private func stems(of phrase: String) -> Set<String> {
    let words = phrase.split { !$0.isLetter && $0 != "-" }
    // German phrases end in a noun: "the chief executive" is English.
    if words.last?.first?.isLowercase == true {
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

  private func isArticle(_ word: Substring) -> Bool {
    Language.german.stopWords.contains(word.lowercased())
      || Language.english.stopWords.contains(word.lowercased())
  }
}
