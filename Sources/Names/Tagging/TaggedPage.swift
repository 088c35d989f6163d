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

  init(_ document: Document, sentences numbers: [Int], model: NameModel) {
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
            _ = scorer.add(corpus.vocabulary.bytes(of: form))
          }
          forms.append(number)
          tokens.append(token)
        }
        sentences.append(start..<forms.count)
      }
    }
  }

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
      decoder.decode(vectors, into: &found)
      labels += found
      all += vectors
    }
    let memory = PageMemory(forms: forms, labels: labels) { scorer.joint(of: $0) }
    guard !memory.isEmpty else { return }
    for sentence in sentences where memory.concerns(forms[sentence]) {
      vectors.removeAll(keepingCapacity: true)
      vectors += all[sentence]
      memory.adjust(&vectors, forms: forms[sentence])
      decoder.decode(vectors, into: &found)
      labels.replaceSubrange(sentence, with: found)
    }
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
