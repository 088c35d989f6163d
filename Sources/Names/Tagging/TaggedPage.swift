import NewsCorpus

/// One report's way through the tagger.
struct TaggedPage {
  private let document: Document
  private var scorer: SentenceScorer
  /// The forms of the report by their numbers in the scorer.
  private var vocabulary: [UInt32] = []
  /// Stretches of tokens that are read as sentences, in reading order.
  private var sentences: [Range<Int>] = []
  /// For each token of the sentences the number of its form in the scorer, in reading order.
  private var forms: [Int] = []
  /// For each token its number in the corpus.
  private var tokens: [Int] = []
  private var labels: [UInt8] = []
  /// What the rules read of each form.
  private var traits: [FormTraits] = []

  init(
    _ document: Document, sentences numbers: [Int], model: NameModel, memory: FormMemory
  ) {
    self.document = document
    scorer = SentenceScorer(model: model)
    let corpus = document.corpus
    var local = LocalNumbers()
    for sentence in numbers {
      for stretch in NameTagger.stretches(of: corpus.tokens(ofSentence: sentence)) {
        let start = forms.count
        for token in stretch {
          let form = corpus.tokenForms[token]
          let number = local.number(of: form)
          if number == vocabulary.count {
            vocabulary.append(form)
            _ = scorer.add(
              memory.form(form) { scorer.described(corpus.vocabulary.bytes(of: form)) })
            traits.append(scorer.traits(of: number))
          }
          forms.append(number)
          tokens.append(token)
        }
        sentences.append(start..<forms.count)
      }
    }
  }

  private var isEnglish: Bool { document.metadata.language == "en" }

  /// Labels the tokens, then once more with what the first reading found.
  mutating func tag(decoder: LabelDecoder) {
    var decoder = decoder
    labels.reserveCapacity(forms.count)
    var vectors: [SentenceScorer.Vector] = []
    var found: [UInt8] = []
    var all: [SentenceScorer.Vector] = []
    all.reserveCapacity(forms.count)
    for sentence in sentences {
      if Task.isCancelled {
        // Whoever cancelled takes no result; a page without names is a whole one.
        labels = Array(repeating: UInt8(NameLabel.outside.number), count: forms.count)
        return
      }
      scorer.score(forms[sentence], into: &vectors)
      if isEnglish { raiseCapitals(&vectors, sentence) }
      decoder.decode(vectors, into: &found)
      labels += found
      all += vectors
    }
    let plain = plainForms()
    let explained = applyRules(plain, explained: [:])
    let memory = PageMemory(
      forms: forms, labels: labels, sentences: sentences, plain: plain, explained: explained,
      joint: { scorer.joint(of: $0) }, traits: traits)
    guard !memory.isEmpty else {
      labelDerivedWords(plain)
      return
    }
    for sentence in sentences where memory.concerns(forms[sentence]) {
      vectors.removeAll(keepingCapacity: true)
      vectors += all[sentence]
      memory.adjust(&vectors, forms: forms[sentence])
      decoder.decode(vectors, into: &found)
      labels.replaceSubrange(sentence, with: found)
    }
    _ = applyRules(plain, explained: explained)
    labelDerivedWords(plain)
  }

  /// Makes it harder for a lone capitalised word inside an English sentence to be no name.
  ///
  /// The model reads English with what it knows of German, where nouns have capitals. Titles of
  /// which most words are capitalised tell nothing.
  private func raiseCapitals(_ vectors: inout [SentenceScorer.Vector], _ sentence: Range<Int>) {
    let words = sentence.filter { traits[forms[$0]].contains(.word) }
    let small = words.count { !traits[forms[$0]].contains(.capital) }
    guard small * 2 > words.count, let first = words.first else { return }
    for position in words where position > first {
      let here = traits[forms[position]]
      guard here.contains(.capital),
        traits[forms[position - 1]].isDisjoint(with: [.quote, .capital]),
        position + 1 == sentence.upperBound || !traits[forms[position + 1]].contains(.capital),
        here.isDisjoint(with: [.role, .title, .common, .determiner, .union]),
        !isStateWord(forms[position])
      else { continue }
      vectors[position - sentence.lowerBound][NameLabel.outside.number] &-= TaggedPage.capitalStep
    }
  }

  /// "Belarusian", and "U.S.", which stands for an adjective.
  private func isStateWord(_ form: Int) -> Bool {
    let word = bytes(of: form)
    return word.contains(0x2E)
      || KnownStates.isEnglishAdjective(word.withUnsafeBufferPointer(Letters.lowercased))
  }

  /// How much a capital inside an English sentence tells.
  private static let capitalStep: Int16 = 60

  /// Applies the rules to the labels and returns the forms that are explained as names.
  private mutating func applyRules(_ plain: [Int], explained: [Int: NameType]) -> [Int: NameType] {
    let vocabulary = document.corpus.vocabulary
    let numbers = self.vocabulary
    var rules = NameRules(
      forms: forms, traits: traits, plain: plain,
      isEnglish: isEnglish, labels: labels,
      explained: explained, bytes: { Array(vocabulary.bytes(of: numbers[$0])) })
    labels = []
    (rules.outlet, rules.outletStarts) = outlet
    rules.apply(to: sentences)
    labels = rules.labels
    return rules.explained
  }

  /// The words of the name of the page's paper without its article, and the forms that begin it.
  private var outlet: (words: [[UInt8]], starts: Set<Int>) {
    let words = (document.metadata.source ?? "").split(separator: " ")
      .map { NameFolding.plain($0) }
    let name = Array(words.drop { KnownNames.articles.contains($0) })
    guard let first = name.first, name.count <= 4, name.count > 1 || first.count > 3 else {
      return ([], [])
    }
    let starts = vocabulary.indices.filter { number in
      let form = bytes(of: number)
      guard traits[number].contains(.capital), form[0] | 0x20 == first[0] || form[0] >= 0x80,
        form.count <= first.count + 2
      else { return false }
      let word = NameFolding.plain(String(decoding: form, as: UTF8.self))
      return NameRules.isForm(word, of: first)
    }
    return (name, Set(starts))
  }

  /// For each form the number of the form without the ending of a genitive, where the page has it;
  /// "Al-Hamdan" at the beginning of a sentence is "al-Hamdan".
  private func plainForms() -> [Int] {
    var numbers: [[UInt8]: Int] = [:]
    let corpus = document.corpus
    for (number, form) in vocabulary.enumerated() where traits[number].contains(.word) {
      if traits[number].contains(.capital) || traits[number].contains(.arabic) {
        numbers[Array(corpus.vocabulary.bytes(of: form))] = number
      }
    }
    return vocabulary.indices.map { number in
      guard traits[number].contains(.capital) else { return number }
      if traits[number].contains(.arabic) {
        var bytes = Array(corpus.vocabulary.bytes(of: vocabulary[number]))
        bytes[0] |= 0x20
        for ending in TaggedPage.genitives where bytes.suffix(ending.count).elementsEqual(ending) {
          if let base = numbers[Array(bytes.dropLast(ending.count))] { return base }
        }
        return numbers[bytes] ?? number
      }
      guard traits[number].contains(.endsInS) || traits[number].contains(.apostrophe) else {
        return number
      }
      let bytes = Array(corpus.vocabulary.bytes(of: vocabulary[number]))
      for ending in TaggedPage.genitives
      where bytes.count > ending.count + 2 && bytes.suffix(ending.count).elementsEqual(ending) {
        if let base = numbers[Array(bytes.dropLast(ending.count))] { return base }
      }
      return number
    }
  }

  private static let genitives: [[UInt8]] = ["'s", "’s", "es", "s", "'", "’"].map { Array($0.utf8) }

  /// Marks words made from names that stand in the report: "tarvonisch", "GGH-Sprecherin".
  private mutating func labelDerivedWords(_ plain: [Int]) {
    var names: [Int: NameType] = [:]
    var isSurname = Set<Int>()
    for position in forms.indices {
      let label = NameLabel(number: Int(labels[position]))
      if label.role == .single, let type = label.type, traits[forms[position]].contains(.capital) {
        names[plain[forms[position]]] = type
      }
      if label.role == .last, label.type == .person {
        names[plain[forms[position]]] = .person
        isSurname.insert(plain[forms[position]])
      }
    }
    let words = names.sorted { $0.key < $1.key }.map {
      DerivedWords.Name(bytes: bytes(of: $0.key), type: $0.value)
    }
    let derived = DerivedWords(words)
    var derivations: [NameLabel?] = []
    for number in vocabulary.indices {
      derivations.append(
        names[plain[number]] != .place && !isSurname.contains(plain[number])
          && traits[number].contains(.word)
          ? derived.label(of: bytes(of: number)) : nil)
    }
    for position in forms.indices {
      let old = NameLabel(number: Int(labels[position]))
      guard let label = derivations[forms[position]] else {
        if !traits[forms[position]].isDisjoint(with: TaggedPage.derivedTraits),
          old.number == 0 || old.role == .single, !isSurname.contains(plain[forms[position]]),
          let label = knownDerivation(forms[position], old)
        {
          labels[position] = UInt8(label.number)
        }
        continue
      }
      // "Sanvita-Gruppe" is a body itself.
      if traits[forms[position]].contains(.namedBody), old == NameLabel(.organisation, .single) {
        continue
      }
      if old.number == 0 || old.role == .single { labels[position] = UInt8(label.number) }
    }
  }

  /// What a form needs at least to be made from a known name.
  private static let derivedTraits: FormTraits = [
    .stateAdjective, .inhabitant, .hyphenated, .joinedToBody,
  ]

  /// The label of a form that is made from a known name.
  private func knownDerivation(_ form: Int, _ old: NameLabel) -> NameLabel? {
    let traits = traits[form]
    let isInhabitant = traits.isSuperset(of: [.inhabitant, .capital])
    // "auf Englisch": the language.
    let isLanguage =
      traits.isSuperset(of: [.stateAdjective, .capital]) && bytes(of: form).last == 0x68
    if isInhabitant || traits.contains(.stateAdjective), !isEnglish, !isLanguage {
      // "Europäisch", "Tiroler": as a body's name it is one.
      return old.type == .organisation && !traits.contains(.stateAdjective)
        || old.type == .person && old.number != 0 && !traits.contains(.unknown)
        ? nil : NameLabel(.place, .derived)
    }
    guard old.number == 0, traits.contains(.capital) || traits.contains(.word) else { return nil }
    guard !traits.isDisjoint(with: [.hyphenated, .joinedToBody]) else { return nil }
    let word = bytes(of: form)
    if let hyphen = word.firstIndex(of: 0x2D), hyphen > 1 {
      if let type = KnownDerivations.typeOfHead(word[..<hyphen]) { return NameLabel(type, .part) }
      // "deutsch-tschechische"
      guard !isEnglish else { return nil }
      let parts = word.withUnsafeBufferPointer(Letters.lowercased).split(separator: 0x2D)
      let isMade = parts.count == 2 && KnownDerivations.isAdjective(Array(parts[1]))
      return isMade ? NameLabel(.place, .derived) : nil
    }
    guard !isEnglish, traits.contains(.joinedToBody) else { return nil }
    return NameLabel(.organisation, .part)
  }

  private func bytes(of form: Int) -> [UInt8] {
    Array(document.corpus.vocabulary.bytes(of: vocabulary[form]))
  }

  /// The names the labels mark.
  func mentions() -> [NameMention] {
    var mentions: [NameMention] = []
    for sentence in sentences {
      var position = sentence.lowerBound
      while position < sentence.upperBound {
        let label = NameLabel(number: Int(labels[position]))
        var end = position + 1
        if let type = label.type, let role = label.role {
          if label.isOpen {
            while end < sentence.upperBound, NameLabel(number: Int(labels[end - 1])).isOpen {
              end += 1
            }
          }
          let isDerived = role == .derived || role == .part
          if role != .single || !isCalendarWord(position) {
            mentions.append(mention(position..<end, type: type, isDerived: isDerived))
          }
        }
        position = end
      }
    }
    return mentions
  }

  private func isCalendarWord(_ position: Int) -> Bool {
    let form = document.corpus.tokenForms[tokens[position]]
    return KnownNames.calendar.contains(
      Letters.lowercased(document.corpus.vocabulary.bytes(of: form)))
  }

  private func mention(_ range: Range<Int>, type: NameType, isDerived: Bool) -> NameMention {
    let first = tokens[range.lowerBound]
    let last = tokens[range.upperBound - 1]
    let start = document.corpus.byteRange(ofToken: first).lowerBound
    let end = document.corpus.byteRange(ofToken: last).upperBound
    return NameMention(
      document: document.number, bytes: start..<end, tokens: first..<last + 1, type: type,
      isDerived: isDerived)
  }
}

/// Numbers the forms of one report from 0 in the order they first come.
private struct LocalNumbers {
  private var slots = [UInt64](repeating: 0, count: 1024)
  private var count = 0

  mutating func number(of form: UInt32) -> Int {
    let key = UInt64(form) + 1
    var slot = place(form)
    while slots[slot] != 0 {
      if slots[slot] >> 32 == key { return Int(slots[slot] & 0xFFFF_FFFF) }
      slot = (slot + 1) & (slots.count - 1)
    }
    slots[slot] = key << 32 | UInt64(count)
    count += 1
    if count * 2 > slots.count { grow() }
    return count - 1
  }

  private func place(_ form: UInt32) -> Int {
    Int((UInt64(form) &* 0x9E37_79B9_7F4A_7C15) >> 32) & (slots.count - 1)
  }

  private mutating func grow() {
    let entries = slots.filter { $0 != 0 }
    slots = [UInt64](repeating: 0, count: slots.count * 2)
    for entry in entries {
      var slot = place(UInt32(truncatingIfNeeded: (entry >> 32) - 1))
      while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = entry
    }
  }
}
