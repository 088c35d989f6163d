import NewsCorpus

/// A spelling of a name: all mentions of the same words.
struct Surface {
  /// The words as they stand on the page.
  let words: [String]
  /// The words in plain letters with blanks between them.
  let plain: [UInt8]
  /// Whether the words are a company's here though somebody has the same surname.
  let isCompany: Bool
  /// How often the words stand for each type.
  var counts = SIMD4<Int>(repeating: 0)
  /// What the words name here, after all mentions were looked at; nothing when they are no name.
  var type: NameType?

  var text: String { words.joined(separator: " ") }
  var mentionCount: Int { counts.wrappedSum() }
}

/// The different spellings in a selection, numbered in the order they first come.
struct Surfaces {
  private(set) var all: [Surface] = []
  /// For each report and mention the number of its spelling; derived mentions have one too.
  private(set) var numbers: [[Int]] = []

  private struct Key: Hashable {
    var forms: [UInt32]
    /// Whether the word is a company's here, and a person's elsewhere.
    var isCompany: Bool
  }

  /// Numbers the spellings of all mentions.
  ///
  /// - Complexity: O(tokens of the mentions).
  init(_ mentions: [[NameMention]], corpus: Corpus) {
    var known: [Key: Int] = [:]
    let shared = Surfaces.formsOfPeopleAndCompanies(mentions, corpus)
    for report in mentions {
      var line: [Int] = []
      line.reserveCapacity(report.count)
      for mention in report {
        let forms = mention.tokens.map { corpus.tokenForms[$0] }
        let isCompany =
          forms.count == 1 && mention.type == .organisation && shared.contains(forms[0])
        let key = Key(forms: forms, isCompany: isCompany)
        let number: Int
        if let old = known[key] {
          number = old
        } else {
          number = all.count
          known[key] = number
          all.append(Surfaces.surface(key.forms, corpus, isCompany: isCompany))
        }
        if !mention.isDerived { all[number].counts[Int(mention.type.rawValue)] += 1 }
        line.append(number)
      }
      numbers.append(line)
    }
  }

  /// A longer name is cut: nobody is called so, and keys stay short.
  private static let longestWord = 200
  private static let mostWords = 20

  private static func surface(
    _ forms: [UInt32], _ corpus: Corpus, isCompany: Bool
  ) -> Surface {
    let words = forms.prefix(mostWords).map { form in
      String(decoding: corpus.vocabulary.bytes(of: form).prefix(longestWord), as: UTF8.self)
    }
    return Surface(
      words: words, plain: Array(words.map { NameFolding.plain($0) }.joined(separator: [0x20])),
      isCompany: isCompany)
  }

  /// The words that end the names of people and stand in those of companies: "Lindner" where there
  /// are "Paul Lindner" and "Lindner Optik".
  private static func formsOfPeopleAndCompanies(
    _ mentions: [[NameMention]], _ corpus: Corpus
  ) -> Set<UInt32> {
    var surnames: Set<UInt32> = []
    var companies: Set<UInt32> = []
    for mention in mentions.joined() where mention.tokens.count > 1 && !mention.isDerived {
      let first = corpus.tokenForms[mention.tokens.lowerBound]
      let last = corpus.tokenForms[mention.tokens.upperBound - 1]
      if mention.type == .person { surnames.insert(last) }
      if mention.type == .organisation { companies.formUnion([first, last]) }
    }
    return surnames.intersection(companies)
  }

  /// Decides what each spelling names: what most of its mentions say, or a correction.
  mutating func decideTypes(_ corrections: EntityCorrections) {
    var fixed: [[UInt8]: NameType?] = [:]
    for (name, type) in corrections.types.sorted(by: { $0.key < $1.key }) {
      fixed[NameFolding.plain(name)] = type
    }
    for number in all.indices {
      if !fixed.isEmpty, let type = Surfaces.fixedType(all[number].plain, fixed) {
        all[number].type = type
        continue
      }
      let counts = all[number].counts
      guard all[number].mentionCount > 0 else { continue }
      var best = NameType.person
      for type in NameType.allCases where counts[Int(type.rawValue)] > counts[Int(best.rawValue)] {
        best = type
      }
      all[number].type = best
    }
  }

  private static func fixedType(_ plain: [UInt8], _ fixed: [[UInt8]: NameType?]) -> NameType?? {
    if let type = fixed[plain] { return type }
    return plain.last == 0x73 ? fixed[Array(plain.dropLast())] : nil
  }

  /// Says that a spelling names something else than its mentions say.
  mutating func setType(_ type: NameType, of surface: Int) { all[surface].type = type }
}
