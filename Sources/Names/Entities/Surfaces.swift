import NewsCorpus

/// A spelling of a name: all mentions of the same words.
struct Surface {
  /// The words as they stand on the page.
  let words: NameWords
  /// The words in plain letters with blanks between them.
  let plain: [UInt8]
  /// Whether the words are a company's here though somebody has the same surname.
  let isCompany: Bool
  /// How often the words stand for each type.
  let counts: SIMD4<Int>
  /// What the words name here, after all mentions were looked at; nothing when they are no name.
  var type: NameType?

  var text: String { words.text }
  var mentionCount: Int { counts.wrappedSum() }
}

/// The different spellings in a selection, numbered in the order they first come.
struct Surfaces {
  private(set) var all: [Surface] = []
  /// For each report and mention the number of its spelling; derived mentions have one too.
  private(set) var numbers: [[Int]] = []

  /// What follows the form of a word that is a company's here, and a person's elsewhere.
  private static let companyMark = UInt32.max

  /// Numbers the spellings of all mentions.
  ///
  /// - Complexity: O(tokens of the mentions).
  init(_ mentions: [[NameMention]], corpus: Corpus) {
    let shared = Surfaces.formsOfPeopleAndCompanies(mentions, corpus)
    var spellings = FormSequences()
    var counts: [SIMD4<Int>] = []
    var key: [UInt32] = []
    for report in mentions {
      var line: [Int] = []
      line.reserveCapacity(report.count)
      for mention in report {
        key.removeAll(keepingCapacity: true)
        for token in mention.tokens { key.append(corpus.tokenForms[token]) }
        if key.count == 1, mention.type == .organisation, shared.contains(key[0]) {
          key.append(Surfaces.companyMark)
        }
        let number = spellings.insert(key[...])
        if number == counts.count { counts.append(SIMD4(repeating: 0)) }
        if !mention.isDerived { counts[number][Int(mention.type.rawValue)] += 1 }
        line.append(number)
      }
      numbers.append(line)
    }
    all = Blocks.map(of: counts.indices) { [spellings, counts] number in
      Surfaces.surface(spellings[number], corpus, counts: counts[number])
    }
  }

  /// A longer name is cut: nobody is called so, and keys stay short.
  private static let longestWord = 200
  private static let mostWords = 20

  private static func surface(
    _ key: ArraySlice<UInt32>, _ corpus: Corpus, counts: SIMD4<Int>
  ) -> Surface {
    let isCompany = key.last == companyMark
    let words = NameWords(
      (isCompany ? key.dropLast() : key).prefix(mostWords).map { form in
        String(decoding: corpus.vocabulary.bytes(of: form).prefix(longestWord), as: UTF8.self)
      })
    return Surface(words: words, plain: words.plainText, isCompany: isCompany, counts: counts)
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
