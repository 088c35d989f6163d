import NewsCorpus

/// Names that the reports of a selection share.
struct SharedNames {
  struct Name {
    var counts = SIMD4<Int>(repeating: 0)
    /// How often it stands in the selection, recognised or not.
    var occurrences = 0
    /// Whether places are looked for where it stands: at first those of all names, later only those
    /// of accepted ones.
    var isSought = true
    /// Whether a legal form showed that it is a company's.
    var isCertain = false
    /// Whether a report explains it as a body: "Bund der Lotsen (BdL)".
    var isExplained = false

    var found: Int { counts.wrappedSum() }

    var type: NameType {
      NameType.allCases.max { counts[Int($0.rawValue)] < counts[Int($1.rawValue)] } ?? .person
    }
  }

  let corpus: Corpus
  private let lists: NameLists
  private(set) var names: [Name] = []
  /// The plain forms of the names, numbered like ``names``.
  private var sequences = FormSequences()
  /// Forms of genitives and the forms they belong to.
  private var plain: [UInt32: UInt32] = [:]
  /// For each form of the vocabulary the lengths of the names that begin with it.
  private var lengths: [NameLengths]

  /// The last forms of the names of people.
  private var surnames: Set<UInt32> = []
  /// Forms that only stand for somebody who lives in one of the places.
  private(set) var inhabitants: Set<UInt32> = []

  private static let mostWords = 8

  /// Gathers the names that were recognised.
  ///
  /// - Complexity: O(tokens of the mentions + forms of the vocabulary).
  init(_ mentions: [[NameMention]], in corpus: Corpus, nouns lists: NameLists) {
    self.corpus = corpus
    self.lists = lists
    lengths = Array(repeating: NameLengths(), count: corpus.vocabulary.count)
    plain = SharedNames.genitives(mentions, in: corpus)
    var key: [UInt32] = []
    let explained = SharedNames.explained(mentions, in: corpus)
    for mention in mentions.joined() where !mention.isDerived {
      write(mention.tokens, to: &key)
      guard key.count <= SharedNames.mostWords else { continue }
      // "Landesamt (LA)" names a body only where it stands.
      let isExplained =
        explained.contains(mention.tokens.lowerBound)
        && (key.count > 1 || isUnknown(key[0])
          || corpus.vocabulary.bytes(of: key[0]).contains(0x2D))
      note(key[...], mention.type, isExplained: isExplained)
      // "Lindner Optik AG" is "Lindner Optik" elsewhere, "Alpkraft AG" is "Alpkraft".
      if mention.type == .organisation, isLegalForm(key[key.count - 1]),
        key.count > 2 || key.count == 2 && isNoPlainNoun(key[0])
      {
        note(key.dropLast(), mention.type, isCertain: key.count == 2)
      }
    }
    noteSurnames(mentions)
    shareLengths()
  }

  /// "Harmsen" is somebody in every report where one of them has "Jens Harmsen", unless it is found as
  /// something else: a surname that is no word of the language needs not be recognised alone.
  private mutating func noteSurnames(_ mentions: [[NameMention]]) {
    for mention in mentions.joined()
    where mention.type == .person && mention.tokens.count > 1 && !mention.isDerived {
      let form = corpus.tokenForms[mention.tokens.upperBound - 1]
      let surname = plain[form] ?? form
      let key = [surname]
      guard sequences.number(of: key[...]) == nil, corpus.vocabulary.bytes(of: surname).count > 4,
        isUnknown(surname)
      else { continue }
      note(key[...], .person, isCertain: true)
    }
  }

  /// The forms of names that are genitives of others of them, each with the other.
  private static func genitives(
    _ mentions: [[NameMention]], in corpus: Corpus
  ) -> [UInt32: UInt32] {
    var forms: Set<UInt32> = []
    for mention in mentions.joined() where !mention.isDerived {
      for token in mention.tokens { forms.insert(corpus.tokenForms[token]) }
    }
    var known: [[UInt8]: UInt32] = [:]
    for form in forms { known[Array(corpus.vocabulary.bytes(of: form))] = form }
    var plain: [UInt32: UInt32] = [:]
    for (bytes, form) in known where bytes.count > 3 && bytes.last == 0x73 {
      for length in 1...2 {
        if let base = known[Array(bytes.dropLast(length))],
          length == 1 || bytes[bytes.count - 2] == 0x65
        {
          plain[form] = base
          break
        }
      }
    }
    return plain
  }

  private mutating func note(
    _ key: ArraySlice<UInt32>, _ type: NameType, isCertain: Bool = false,
    isExplained: Bool = false
  ) {
    let number = sequences.insert(key)
    if number == names.count {
      names.append(Name())
      if let first = key.first { lengths[Int(first)].insert(key.count) }
    }
    names[number].counts[Int(type.rawValue)] += 1
    if isCertain || isExplained { names[number].isCertain = true }
    if isExplained { names[number].isExplained = true }
  }

  /// The first tokens of bodies that an abbreviation in brackets follows, and of these.
  private static func explained(_ mentions: [[NameMention]], in corpus: Corpus) -> Set<Int> {
    let bracket = corpus.vocabulary.form("(")
    var tokens: Set<Int> = []
    for report in mentions {
      for (long, short) in zip(report, report.dropFirst())
      where long.type == .organisation && short.type == .organisation && !long.isDerived
        && !short.isDerived && short.tokens.count == 1
        && long.tokens.upperBound + 1 == short.tokens.lowerBound
        && corpus.tokenForms[long.tokens.upperBound] == bracket
        // The last text may break off behind the abbreviation.
        && short.tokens.upperBound < corpus.tokenForms.count
        && corpus.vocabulary.formClass(of: corpus.tokenForms[short.tokens.upperBound])
          == .punctuation
      {
        tokens.insert(long.tokens.lowerBound)
        let text = corpus.vocabulary.text(of: corpus.tokenForms[short.tokens.lowerBound])
        if text.utf8.count > 2, text == text.uppercased() { tokens.insert(short.tokens.lowerBound) }
      }
    }
    return tokens
  }

  /// Whether a form is no word of the language.
  func isUnknown(_ form: UInt32) -> Bool {
    Letters.lowercased(corpus.vocabulary.bytes(of: form)).withUnsafeBufferPointer {
      !lists.isSeenInLowerCase($0) && lists.nouns.noun($0) == .unknown
    }
  }

  /// Whether a form is no noun of the language, though perhaps made of some.
  private func isNoPlainNoun(_ form: UInt32) -> Bool {
    let small = Letters.lowercased(corpus.vocabulary.bytes(of: form))
    return small.count > 4 && !small.contains(0x2D)
      && small.withUnsafeBufferPointer {
        !lists.isSeenInLowerCase($0) && lists.nouns.noun($0) != .noun
      }
  }

  /// A genitive begins the names that its plain form begins.
  private mutating func shareLengths() {
    for (form, base) in plain { lengths[Int(form)] = lengths[Int(base)] }
  }

  private func isLegalForm(_ form: UInt32) -> Bool {
    SharedNames.legalForms.contains(Letters.lowercased(corpus.vocabulary.bytes(of: form)))
  }

  private static let legalForms = Set(
    KnownNames.legalForms.split { $0 == " " || $0 == "\n" }.map { Array($0.utf8) })

  /// Writes the plain forms of some tokens.
  private func write(_ tokens: Range<Int>, to key: inout [UInt32]) {
    key.removeAll(keepingCapacity: true)
    for token in tokens {
      let form = corpus.tokenForms[token]
      key.append(plain[form] ?? form)
    }
  }

  /// The number of the name that some tokens are; nothing where they are none.
  func number(of tokens: Range<Int>) -> Int? {
    var key: [UInt32] = []
    write(tokens, to: &key)
    return sequences.number(of: key[...])
  }

  /// Calls the body with every place where a name stands, the longest one where several do.
  ///
  /// - Complexity: O(tokens), however many names begin with the same word: all but the few tokens
  ///   that begin a name cost a look at one byte.
  func forEachPlace(_ sentences: [Int], _ body: (Int, Range<Int>) -> Void) {
    var key: [UInt32] = []
    for sentence in sentences {
      let tokens = corpus.tokens(ofSentence: sentence)
      var token = tokens.lowerBound
      while token < tokens.upperBound {
        let lengths = lengths[Int(corpus.tokenForms[token])]
        guard !lengths.isEmpty else {
          token += 1
          continue
        }
        write(token..<min(token + lengths.longest, tokens.upperBound), to: &key)
        if let (number, length) = longestName(in: key, lengths) {
          body(number, token..<token + length)
          token += length
        } else {
          token += 1
        }
      }
    }
  }

  private func longestName(in key: [UInt32], _ lengths: NameLengths) -> (number: Int, length: Int)?
  {
    for length in (1...key.count).reversed() where lengths.contains(length) {
      if let number = sequences.number(of: key[..<length]), names[number].isSought {
        return (number, length)
      }
    }
    return nil
  }

  /// How often each name stands in some reports, recognised or not.
  func occurrences(inSentences sentences: some Sequence<[Int]>) -> [Int] {
    var counts = [Int](repeating: 0, count: names.count)
    for sentences in sentences {
      forEachPlace(sentences) { number, _ in counts[number] += 1 }
    }
    return counts
  }

  /// Adds to how often the names stand in the selection.
  mutating func add(_ occurrences: [Int]) {
    for number in names.indices { names[number].occurrences += occurrences[number] }
  }

  /// Decides which names are names wherever they stand.
  ///
  /// - Parameter mentions: for each report its mentions, as they were given at first.
  mutating func accept(among mentions: [[NameMention]]) {
    for number in names.indices where isMultiple(number) && names[number].type == .person {
      if let last = sequences[number].last { surnames.insert(last) }
    }
    for number in names.indices {
      names[number].isSought = isMultiple(number) ? isWhole(number) : isMostlyName(number)
    }
    lengths = Array(repeating: NameLengths(), count: lengths.count)
    for number in names.indices where names[number].isSought {
      if let first = sequences[number].first {
        lengths[Int(first)].insert(sequences[number].count)
      }
    }
    shareLengths()
    findInhabitants(among: mentions)
  }

  private func isMultiple(_ number: Int) -> Bool { sequences[number].count > 1 }

  /// Whether a name of several words is found often enough where its words stand together, and no
  /// longer than it should be.
  private func isWhole(_ number: Int) -> Bool {
    names[number].found * 3 >= names[number].occurrences && !isLonger(number)
  }

  /// Whether a word of the language is mostly a name here; of a made-up word less is asked.
  private func isMostlyName(_ number: Int) -> Bool {
    let small = Letters.lowercased(corpus.vocabulary.bytes(of: firstForm(of: number)))
    let (isSmall, noun) = small.withUnsafeBufferPointer {
      (lists.isSeenInLowerCase($0), lists.nouns.noun($0))
    }
    let share = isSmall || noun == .noun ? 60 : noun == .unknown ? 33 : 40
    let isSurname = noun != .noun && !isSmall && surnames.contains(firstForm(of: number))
    let least = isSurname || names[number].isCertain ? 1 : share == 33 ? 2 : 3
    let enough = names[number].isExplained ? 10 : names[number].isCertain ? 20 : share
    let found = names[number].found
    return found >= least && found * 100 >= names[number].occurrences * enough
  }

  /// Whether a name found once holds a well-known place or person: "Port Helm Lust".
  private func isLonger(_ number: Int) -> Bool {
    let type = names[number].type
    guard names[number].found == 1, type == .place || type == .person || hasTitle(number) else {
      return false
    }
    let forms = sequences[number]
    return [forms.dropLast(), forms.dropFirst()].contains { part in
      guard let other = sequences.number(of: part) else { return false }
      return names[other].found >= 3 && (names[other].type == type || hasTitle(number))
    }
  }

  /// Whether the first word of a name is a title.
  func hasTitle(_ number: Int) -> Bool {
    KnownNames.titles.contains(NameFolding.plain(corpus.vocabulary.text(of: firstForm(of: number))))
  }

  /// No name is empty.
  private func firstForm(of number: Int) -> UInt32 { sequences[number].first ?? 0 }

  /// Finds the words that were taken for names and stand for those who live in a place.
  private mutating func findInhabitants(among mentions: [[NameMention]]) {
    let places = names.indices.filter {
      !isMultiple($0) && names[$0].type == .place && names[$0].found > 1
    }
    let derived = DerivedWords(
      places.map {
        .init(bytes: Array(corpus.vocabulary.bytes(of: firstForm(of: $0))), type: .place)
      })
    var seen: Set<UInt32> = []
    for mention in mentions.joined() where !mention.isDerived && mention.tokens.count == 1 {
      let form = corpus.tokenForms[mention.tokens.lowerBound]
      guard seen.insert(form).inserted, !surnames.contains(form) else { continue }
      let label = derived.label(of: Array(corpus.vocabulary.bytes(of: form)))
      if label?.role == .derived { inhabitants.insert(form) }
    }
  }
}
