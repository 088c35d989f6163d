import Languages
import NewsCorpus

/// Tests tokens of one document.
struct TokenEvaluator {
  let corpus: Corpus
  let tests: [CompiledTest]
  private let forms: UnsafeBufferPointer<UInt32>
  private var matchers: [MentionMatcher]
  private let source: any AnnotationSource
  /// For each test of mentions those of the current document, ascending and apart.
  private(set) var mentions: [[Range<Int>]]
  private var document = -1
  private var isEnglish = false
  /// Whether a test has other forms in an English text.
  private let asksForLanguage: Bool
  /// The kind of zone the tokens stand in.
  var zone = ZoneKind.body

  init(
    _ corpus: Corpus, tests: [CompiledTest], mentions: [MentionTest],
    source: any AnnotationSource
  ) {
    self.corpus = corpus
    self.tests = tests
    self.source = source
    // Who asks about tokens has checked them.
    forms = corpus.tokenForms.readBuffer
    matchers = mentions.map { MentionMatcher($0) }
    self.mentions = Array(repeating: [], count: mentions.count)
    asksForLanguage = tests.contains { $0.asksForLanguage }
  }

  /// Goes to a document and asks for its annotations where the pattern needs them.
  mutating func enter(_ number: Int) throws {
    guard number != document else { return }
    document = number
    if asksForLanguage {
      try corpus.checkMetadata(of: number)
      isEnglish = Stemmer(language: corpus[document: number].metadata.language) == .english
    }
    guard !matchers.isEmpty else { return }
    let tokens = corpus[document: number].tokens
    for kind in [AnnotationKind.name, .time]
    where matchers.contains(where: { $0.test.kind == kind }) {
      let found = try source.annotations(kind, inDocument: number)
      let sound = Self.apart(found, in: tokens)
      for place in matchers.indices where matchers[place].test.kind == kind {
        var ranges: [Range<Int>] = []
        for annotation in sound where matchers[place].matches(annotation) {
          ranges.append(annotation.tokens)
        }
        mentions[place] = ranges
      }
    }
  }

  /// The annotations in reading order without those that overlap an earlier or longer one.
  private static func apart(_ annotations: [Annotation], in tokens: Range<Int>) -> [Annotation] {
    var result: [Annotation] = []
    let sorted = annotations.sorted {
      ($0.tokens.lowerBound, -$0.tokens.count, $0.type)
        < ($1.tokens.lowerBound, -$1.tokens.count, $1.type)
    }
    var end = tokens.lowerBound
    for annotation in sorted
    where !annotation.tokens.isEmpty && annotation.tokens.lowerBound >= end
      && annotation.tokens.upperBound <= tokens.upperBound
    {
      result.append(annotation)
      end = annotation.tokens.upperBound
    }
    return result
  }

  /// Whether a token passes a test.
  @inline(__always)
  func passes(_ test: Int, _ token: Int) -> Bool {
    if case .forms(let set) = tests[test] {
      return set.contains(forms[token], inEnglish: isEnglish)
    }
    return passes(tests[test], token)
  }

  /// Whether a token has one of some forms.
  @inline(__always)
  func hasForm(_ set: LanguageForms, _ token: Int) -> Bool {
    set.contains(forms[token], inEnglish: isEnglish)
  }

  private func passes(_ test: CompiledTest, _ token: Int) -> Bool {
    switch test {
    case .always: true
    case .forms(let set): set.contains(forms[token], inEnglish: isEnglish)
    case .zone(let zones): zones.contains(zone)
    case .inside(let mention): self.mention(mention, at: token) != nil
    case .not(let test): !passes(test, token)
    case .all(let tests): tests.allSatisfy { passes($0, token) }
    case .some(let tests): tests.contains { passes($0, token) }
    }
  }

  /// The mention of a test that a token belongs to.
  func mention(_ test: Int, at token: Int) -> Range<Int>? {
    let ranges = mentions[test]
    var low = 0
    var high = ranges.count
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].upperBound > token { high = middle } else { low = middle + 1 }
    }
    return low < ranges.count && ranges[low].contains(token) ? ranges[low] : nil
  }
}
