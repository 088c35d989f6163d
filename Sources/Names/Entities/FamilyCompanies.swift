import NewsCorpus

/// Companies that are called by the surname of the family who own them: "Rahlstedt AG" is meant by
/// "Rahlstedt", though Hanna Rahlstedt and Otto Rahlstedt are people.
///
/// A report names people in full before it calls them by their surname, and calls a company by one
/// word at once. So a surname of which nobody was named before is the company's, where the selection
/// has a company of that name and several people.
struct FamilyCompanies {
  /// For each form of a surname that companies and several people bear, the surname as it sounds.
  private var surnames: [UInt32: [UInt8]] = [:]
  private let corpus: Corpus

  /// - Complexity: O(tokens of the mentions).
  init(_ mentions: [[NameMention]], corpus: Corpus) {
    self.corpus = corpus
    var companies: Set<[UInt8]> = []
    for mention in mentions.joined()
    where mention.type == .organisation && mention.tokens.count == 2 {
      let form = plain(corpus.tokenForms[mention.tokens.upperBound - 1])
      guard BodyName.isLegalForm(form) else { continue }
      companies.insert(sound(corpus.tokenForms[mention.tokens.lowerBound]))
    }
    guard !companies.isEmpty else { return }
    var known: [UInt32: [UInt8]] = [:]
    var people: [[UInt8]: Set<UInt32>] = [:]
    for mention in mentions.joined() where mention.type == .person && !mention.isDerived {
      let form = corpus.tokenForms[mention.tokens.upperBound - 1]
      if known[form] == nil { known[form] = sound(form) }
      guard let surname = known[form], companies.contains(surname) else { continue }
      surnames[form] = surname
      if mention.tokens.count > 1 {
        people[surname, default: []].insert(corpus.tokenForms[mention.tokens.lowerBound])
      }
    }
    surnames = surnames.filter { people[$0.value]?.count ?? 0 > 1 }
  }

  /// Makes the mentions of a report that mean a company the company's.
  func type(_ report: inout [NameMention]) {
    guard !surnames.isEmpty else { return }
    var named: Set<[UInt8]> = []
    for position in report.indices
    where report[position].type == .person && !report[position].isDerived {
      let tokens = report[position].tokens
      guard let surname = surnames[corpus.tokenForms[tokens.upperBound - 1]] else { continue }
      if tokens.count > 1 {
        named.insert(surname)
      } else if !named.contains(surname), !isAddressed(tokens.lowerBound) {
        report[position].type = .organisation
      }
    }
  }

  /// Whether a title stands before a name: "Frau Rahlstedt".
  private func isAddressed(_ token: Int) -> Bool {
    token > 0 && FamilyCompanies.titles.contains(plain(corpus.tokenForms[token - 1]))
  }

  /// "Kübler" in German reports is "Kuebler" in English ones.
  private func sound(_ form: UInt32) -> [UInt8] { NameFolding.sound(plain(form)) }

  private func plain(_ form: UInt32) -> [UInt8] {
    NameFolding.plain(
      String(decoding: corpus.vocabulary.bytes(of: form).prefix(200), as: UTF8.self))
  }

  private static let titles: Set<[UInt8]> = Set(
    ["frau", "herr", "herrn", "familie", "mr", "mrs", "ms", "dr", "prof"].map { Array($0.utf8) })
}
