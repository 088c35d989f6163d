import Languages

/// What reports call people instead of their names: "der Sprecher", "die Ministerin".
///
/// A report that gives a person a role may call the person by it, whole or in part. Where two
/// people of a report could be meant, nobody is.
struct Epithets {
  private struct Role {
    let entity: Int
    let stems: Set<String>
  }

  private var roles: [Int: [Role]] = [:]

  /// Gathers the roles that some documents give.
  init(of entities: NamedEntities, in documents: Set<Int>) {
    for (entity, given) in entities.roles.enumerated() {
      for role in given {
        let stems = stems(of: role.text)
        for document in role.documents where documents.contains(document) {
          roles[document, default: []].append(Role(entity: entity, stems: stems))
        }
      }
    }
  }

  /// The one person of a document whose role has all nouns of a wording.
  func person(called wording: String, in document: Int) -> Int? {
    let stems = stems(of: wording)
    guard !stems.isEmpty, let roles = roles[document] else { return nil }
    let called = Set(roles.filter { stems.isSubset(of: $0.stems) }.map(\.entity))
    return called.count == 1 ? called.first : nil
  }

  /// The stems of the nouns of a phrase; articles and adjectives may differ.
  private func stems(of phrase: String) -> Set<String> {
    let words = phrase.split { !$0.isLetter && $0 != "-" }
    let isAfterArticle = words.count > 1
    return Set(
      words.enumerated().compactMap { place, word in
        guard word.first?.isUppercase == true, !(place == 0 && isAfterArticle && isArticle(word))
        else { return nil }
        return Stemmer.german.stem(of: String(word))
      })
  }

  private func isArticle(_ word: Substring) -> Bool {
    Language.german.stopWords.contains(word.lowercased())
      || Language.english.stopWords.contains(word.lowercased())
  }
}
