import Names
import NewsCorpus

/// Collects what the model shall know of single words, and makes its tables.
struct ListBuilder {
  private var counts: [[UInt8]: [Int]] = [:]
  private var small: Set<[UInt8]> = []
  private var phrases: [UInt32: UInt8] = [:]
  private var nouns: [[UInt8]] = []

  /// Counts how often each word is part of names of each type in annotated sentences.
  mutating func countNames(in sentences: [AnnotatedSentence]) {
    for sentence in sentences {
      for (token, label) in zip(sentence.tokens, sentence.labels) {
        guard let type = label.type, let role = label.role, role != .derived, role != .part,
          token.count > 1
        else { continue }
        let isFirst = role == .first || role == .single
        let field: NameLists.Field? =
          switch type {
          case .person: isFirst && role != .single ? .personFirst : .personRest
          case .place: isFirst ? .placeFirst : .placeRest
          case .organisation: isFirst ? .organisationFirst : .organisationRest
          case .other: nil
          }
        if let field { add(token, field, 1) }
      }
    }
  }

  /// Notes the names of several words in annotated sentences.
  mutating func notePhrases(in sentences: [AnnotatedSentence]) {
    for sentence in sentences {
      var words: [[UInt8]] = []
      for (token, label) in zip(sentence.tokens, sentence.labels) {
        if label.role == .first { words = [] }
        if label.isOpen || label.role == .last { words.append(token) }
        if let type = label.type, label.role == .last { note(words, type) }
      }
    }
  }

  private mutating func note(_ words: [[UInt8]], _ type: NameType) {
    guard words.count > 1, words.count <= PhraseTable.longest else { return }
    var key = words[0].withUnsafeBufferPointer(FeatureHash.word)
    phrases[key, default: 0] |= PhraseTable.beginning
    for (position, word) in words.enumerated().dropFirst() {
      key = PhraseTable.key(key, word.withUnsafeBufferPointer(FeatureHash.word))
      phrases[key, default: 0] |=
        position + 1 == words.count ? 1 << type.rawValue : PhraseTable.beginning
    }
  }

  /// Adds the names of a list; those of several words as phrases of a type.
  mutating func add(_ names: [[UInt8]], as field: NameLists.Field, type: NameType) {
    for name in names {
      let words = name.split(separator: 0x20).map(Array.init)
      if words.count == 1 { add(name, field, 2) } else { note(words, type) }
    }
  }

  private mutating func add(_ word: [UInt8], _ field: NameLists.Field, _ count: Int) {
    let empty = [Int](repeating: 0, count: NameLists.Field.allCases.count)
    counts[word, default: empty][field.rawValue] += count
  }

  /// Notes the words that are written small in annotated sentences.
  mutating func noteSmallWords(in sentences: [AnnotatedSentence]) {
    for sentence in sentences {
      for token in sentence.tokens {
        guard let first = token.first, first >= 0x61, first <= 0x7A || first == 0xC3 else {
          continue
        }
        small.insert(token)
      }
    }
  }

  /// Adds common nouns.
  mutating func add(nouns: [[UInt8]]) {
    self.nouns += nouns.map { $0.withUnsafeBufferPointer(Letters.lowercased) }
  }

  /// The tables of the lists, sorted so that the same input gives the same bytes.
  func tables() -> ListTables {
    var entries: [UInt32: UInt32] = [:]
    for (word, counts) in counts {
      var entry = NameLists.Entry()
      for field in NameLists.Field.allCases {
        let count = counts[field.rawValue]
        entry[field] = count == 0 ? 0 : count == 1 ? 1 : count < 6 ? 2 : 3
      }
      entries[word.withUnsafeBufferPointer(FeatureHash.word), default: 0] |= entry.bits
    }
    for word in small {
      entries[word.withUnsafeBufferPointer(FeatureHash.word), default: 0] |=
        NameLists.Entry.smallBit
    }
    return ListTables(
      words: ListTables.columns(entries),
      phrases: ListTables.columns(phrases),
      nouns: WordFilter.bits(of: nouns))
  }
}

/// The tables of the lists as columns.
struct ListTables {
  var words: (keys: [UInt32], values: [UInt32])
  var phrases: (keys: [UInt32], values: [UInt8])
  var nouns: [UInt64]

  static func columns<Value: BitwiseCopyable & Sendable & FixedWidthInteger>(
    _ entries: [UInt32: Value]
  ) -> (keys: [UInt32], values: [Value]) {
    HashedTable.columns(entries.sorted { $0.key < $1.key }.map { ($0.key, $0.value) })
  }

  /// The lists the features read while training.
  func lists() -> NameLists? {
    guard let words = HashedTable(keys: Column(words.keys), values: Column(words.values)),
      let phrases = HashedTable(keys: Column(phrases.keys), values: Column(phrases.values)),
      let nouns = WordFilter(bits: Column(nouns))
    else { return nil }
    return NameLists(words: words, phrases: PhraseTable(phrases), nouns: nouns)
  }
}
