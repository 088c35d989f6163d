public import NewsCorpus

extension NameTagger {
  /// The names of a selection, with those that other reports of it show to be names.
  ///
  /// A name is recognised in one report and overlooked in another, or cut in two. What most reports
  /// agree on holds for all of them.
  ///
  /// - Parameters:
  ///   - mentions: for each report its mentions in reading order, as the tagger found them.
  ///   - zones: the kinds of zones that were read.
  /// - Returns: the mentions of each report in reading order.
  /// - Complexity: O(tokens of the reports).
  public func completed(
    _ mentions: [(document: Int, annotation: [NameMention])], of corpus: Corpus,
    zones: ZoneSet = .article
  ) -> [(document: Int, annotation: [NameMention])] {
    guard mentions.count > 1 else { return mentions }
    var shared = SharedNames(mentions.map(\.annotation), in: corpus, nouns: model.lists)
    let sentences = mentions.map { corpus[document: $0.document].sentences(in: zones) }
    for (list, report) in mentions.enumerated() {
      if Task.isCancelled { return mentions }
      shared.count(report.annotation, sentences: sentences[list])
    }
    shared.accept()
    return mentions.enumerated().map { list, report in
      (
        report.document,
        shared.completed(report.annotation, in: report.document, sentences: sentences[list])
      )
    }
  }
}

/// Names that the reports of a selection share.
private struct SharedNames {
  private struct Name {
    let forms: [UInt32]
    var counts = SIMD4<Int>(repeating: 0)
    /// How often it stands in the selection, recognised or not.
    var occurrences = 0
    var isAccepted = false
    /// Whether a legal form showed that it is a company's.
    var isCertain = false

    var found: Int { counts.wrappedSum() }

    var type: NameType {
      NameType.allCases.max { counts[Int($0.rawValue)] < counts[Int($1.rawValue)] } ?? .person
    }
  }

  private let corpus: Corpus
  private let lists: NameLists
  private var names: [Name] = []
  private var numbers: [[UInt32]: Int] = [:]
  /// The names that begin with a form, the longest first.
  private var namesByForm: [UInt32: [Int]] = [:]
  /// Forms of genitives and the forms they belong to.
  private var plain: [UInt32: UInt32] = [:]

  /// Words made from the places of the selection.
  private var derived = DerivedWords([])
  /// One-word names that end names of people.
  private var isSurname: Set<Int> = []

  private static let mostWords = 8

  init(_ mentions: [[NameMention]], in corpus: Corpus, nouns lists: NameLists) {
    self.corpus = corpus
    self.lists = lists
    var known: [[UInt8]: UInt32] = [:]
    for mention in mentions.joined() where !mention.isDerived {
      for token in mention.tokens {
        let form = corpus.tokenForms[token]
        known[Array(corpus.vocabulary.bytes(of: form))] = form
      }
    }
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
    for mention in mentions.joined() where !mention.isDerived {
      let key = key(mention.tokens)
      guard key.count <= SharedNames.mostWords else { continue }
      note(key, mention.type)
      // "Lindner Optik AG" is "Lindner Optik" elsewhere, "Alpkraft AG" is "Alpkraft".
      if mention.type == .organisation, isLegalForm(key[key.count - 1]),
        key.count > 2 || key.count == 2 && isNoPlainNoun(key[0])
      {
        note(Array(key.dropLast()), mention.type, isCertain: key.count == 2)
      }
    }
    for form in Array(namesByForm.keys) {
      namesByForm[form]?.sort {
        (names[$1].forms.count, $0) < (names[$0].forms.count, $1)
      }
    }
  }

  private mutating func note(_ key: [UInt32], _ type: NameType, isCertain: Bool = false) {
    let number = numbers[key] ?? names.count
    if number == names.count {
      numbers[key] = number
      names.append(Name(forms: key))
      namesByForm[key[0], default: []].append(number)
    }
    names[number].counts[Int(type.rawValue)] += 1
    if isCertain { names[number].isCertain = true }
  }

  /// Whether a form is no word of the language.
  private func isUnknown(_ form: UInt32) -> Bool {
    let small = Letters.lowercased(corpus.vocabulary.bytes(of: form))
    return small.withUnsafeBufferPointer {
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

  private func isLegalForm(_ form: UInt32) -> Bool {
    SharedNames.legalForms.contains(Letters.lowercased(corpus.vocabulary.bytes(of: form)))
  }

  private static let legalForms = Set(
    KnownNames.legalForms.split { $0 == " " || $0 == "\n" }.map { Array($0.utf8) })

  private func key(_ tokens: Range<Int>) -> [UInt32] {
    tokens.map { token in
      let form = corpus.tokenForms[token]
      return plain[form] ?? form
    }
  }

  /// Calls the body with every place where a name stands, the longest one where several do.
  private func forEachPlace(
    _ sentences: [Int], of isWanted: (Name) -> Bool, _ body: (Int, Range<Int>) -> Void
  ) {
    for sentence in sentences {
      let tokens = corpus.tokens(ofSentence: sentence)
      var token = tokens.lowerBound
      while token < tokens.upperBound {
        let form = corpus.tokenForms[token]
        if let candidates = namesByForm[plain[form] ?? form],
          let number = candidates.first(where: { number in
            let length = names[number].forms.count
            return isWanted(names[number]) && token + length <= tokens.upperBound
              && (length == 1 || names[number].forms == key(token..<token + length))
          })
        {
          let length = names[number].forms.count
          body(number, token..<token + length)
          token += length
        } else {
          token += 1
        }
      }
    }
  }

  /// Counts how often the names stand in a report, recognised or not.
  mutating func count(_ mentions: [NameMention], sentences: [Int]) {
    var counts: [Int: Int] = [:]
    forEachPlace(sentences, of: { _ in true }) { number, _ in counts[number, default: 0] += 1 }
    for (number, count) in counts { names[number].occurrences += count }
  }

  /// Decides which names are names wherever they stand.
  mutating func accept() {
    var places: [DerivedWords.Name] = []
    for name in names where name.forms.count == 1 && name.type == .place && name.found > 1 {
      places.append(
        .init(bytes: Array(corpus.vocabulary.bytes(of: name.forms[0])), type: .place))
    }
    derived = DerivedWords(places)
    for name in names where name.forms.count > 1 && name.type == .person {
      if let number = numbers[[name.forms[name.forms.count - 1]]] { isSurname.insert(number) }
    }
    for number in names.indices {
      let name = names[number]
      let found = name.found
      if name.forms.count > 1 {
        names[number].isAccepted = found * 3 >= name.occurrences && !isLonger(name)
        continue
      }
      let bytes = corpus.vocabulary.bytes(of: name.forms[0])
      let small = Letters.lowercased(bytes)
      let (isSmall, noun) = small.withUnsafeBufferPointer {
        (lists.isSeenInLowerCase($0), lists.nouns.noun($0))
      }
      // A word of the language must be a name mostly, a made-up word only at times.
      let share = isSmall || noun == .noun ? 60 : noun == .unknown ? 33 : 40
      let isOwn = noun != .noun && !isSmall && isSurname.contains(number)
      let least = isOwn || name.isCertain ? 1 : share == 33 ? 2 : 3
      let enough = name.isCertain ? 20 : share
      names[number].isAccepted = found >= least && found * 100 >= name.occurrences * enough
    }
  }

  /// Whether a name found once holds a well-known place or person: "Port Helm Lust".
  private func isLonger(_ name: Name) -> Bool {
    guard name.found == 1, name.type == .place || name.type == .person || hasTitle(name) else {
      return false
    }
    let parts = [Array(name.forms.dropLast()), Array(name.forms.dropFirst())]
    return parts.contains { part in
      numbers[part].map { names[$0].found >= 3 && (names[$0].type == name.type || hasTitle(name)) }
        ?? false
    }
  }

  private func hasTitle(_ name: Name) -> Bool {
    KnownNames.titles.contains(NameFolding.plain(corpus.vocabulary.text(of: name.forms[0])))
  }

  /// The mentions of a report with what is missing among them, in reading order.
  func completed(_ mentions: [NameMention], in document: Int, sentences: [Int]) -> [NameMention] {
    var result: [NameMention] = []
    var added: [NameMention] = []
    var next = 0
    forEachPlace(sentences, of: { $0.isAccepted }) { number, tokens in
      while next < mentions.count, mentions[next].tokens.upperBound <= tokens.lowerBound {
        next += 1
      }
      var end = next
      while end < mentions.count, mentions[end].tokens.lowerBound < tokens.upperBound { end += 1 }
      let overlapping = mentions[next..<end]
      if overlapping.contains(where: { $0.tokens == tokens && !$0.isDerived }) { return }
      let isInside = overlapping.allSatisfy {
        $0.tokens.lowerBound >= tokens.lowerBound && $0.tokens.upperBound <= tokens.upperBound
          && ($0.isDerived || $0.tokens.count < tokens.count)
      }
      guard isInside || overlapping.allSatisfy({ isLoose($0, around: number, tokens) }) else {
        return
      }
      let start = corpus.byteRange(ofToken: tokens.lowerBound).lowerBound
      let last = corpus.byteRange(ofToken: tokens.upperBound - 1).upperBound
      added.append(
        NameMention(
          document: document, bytes: start..<last, tokens: tokens, type: names[number].type,
          isDerived: false))
    }
    let mentions = mentions.map(withoutInhabitant)
    guard !added.isEmpty else { return mentions }
    var place = 0
    for mention in mentions {
      while place < added.count, added[place].tokens.lowerBound < mention.tokens.lowerBound {
        result.append(added[place])
        place += 1
      }
      let isReplaced =
        result.last.map { $0.tokens.overlaps(mention.tokens) } ?? false
        || place < added.count && added[place].tokens.overlaps(mention.tokens)
      if !isReplaced { result.append(mention) }
    }
    return result + added[place...]
  }

  /// "Tarvonier" are no person where "Tarvonien" is a place.
  private func withoutInhabitant(_ mention: NameMention) -> NameMention {
    guard !mention.isDerived, mention.tokens.count == 1, mention.type != .place else {
      return mention
    }
    let form = corpus.tokenForms[mention.tokens.lowerBound]
    guard let label = derived.label(of: Array(corpus.vocabulary.bytes(of: form))),
      label.role == .derived, numbers[[form]].map({ !isSurname.contains($0) }) ?? true
    else { return mention }
    var mention = mention
    mention.type = .place
    mention.isDerived = true
    return mention
  }

  /// Whether a mention that goes beyond a well-known name was met only once.
  private func isLoose(_ mention: NameMention, around number: Int, _ tokens: Range<Int>) -> Bool {
    guard mention.tokens.lowerBound <= tokens.lowerBound,
      mention.tokens.upperBound >= tokens.upperBound,
      let other = numbers[key(mention.tokens)]
    else { return false }
    if hasTitle(names[other]), names[number].type == .person {
      return tokens.upperBound == mention.tokens.upperBound
    }
    // "Yussuf al-Haddad" goes beyond "al-Haddad" by his first name.
    if mention.type == .person, tokens.upperBound == mention.tokens.upperBound,
      (mention.tokens.lowerBound..<tokens.lowerBound).allSatisfy({
        isUnknown(corpus.tokenForms[$0])
      })
    {
      return false
    }
    return names[other].found == 1 && names[number].found >= 3
      && mention.type == names[number].type
      && (mention.type == .place || mention.type == .person)
  }
}
