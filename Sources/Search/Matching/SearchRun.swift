import NewsCorpus

/// One search through a selection.
struct SearchRun {
  private let corpus: Corpus
  private let query: CompiledQuery
  private let selection: Selection
  private let span: Range<Int>
  private var locator: TokenLocator
  private var evaluator: TokenEvaluator
  private var matcher: UnitMatcher
  private var isDone = 0
  private var ticks = 0

  /// - Parameter span: all tokens of the selected documents and of those between them.
  init(
    _ query: CompiledQuery, _ selection: Selection, span: Range<Int>,
    _ annotations: any AnnotationSource
  ) {
    corpus = selection.corpus
    self.query = query
    self.selection = selection
    self.span = span
    locator = TokenLocator(selection)
    evaluator = TokenEvaluator(
      selection.corpus, tests: query.tests, mentions: query.mentions, source: annotations)
    matcher = UnitMatcher(query.automaton)
  }

  typealias Found = (_ document: Int, _ tokens: Range<Int>) throws -> Void

  mutating func run(_ found: Found) throws {
    if let phrase = query.phrase {
      try runPhrase(phrase, found)
    } else if let forms = query.anchor.forms, query.anchor.mentions.isEmpty {
      try FormOccurrences(forms, in: corpus).forEach(in: span) { try visit($0, found) }
    } else if query.anchor.isNone {
      try runEverywhere(found)
    } else {
      try runByMention(found)
    }
  }

  // MARK: - A row of words

  private mutating func runPhrase(_ phrase: [LanguageForms], _ found: Found) throws {
    guard let forms = query.anchor.forms else { return }
    let offset = query.anchor.offset
    // Where languages make no difference the index says of one word what it is.
    let isKnown = phrase[offset].english == nil
    try FormOccurrences(forms, in: corpus).forEach(in: span) { token in
      try tick()
      guard token >= isDone + offset, try locator.move(to: token) else { return }
      let tokens = token - offset..<token - offset + phrase.count
      let unit = try query.staysInSentence ? locator.sentenceTokens : locator.zoneTokens()
      guard tokens.lowerBound >= unit.lowerBound, tokens.upperBound <= unit.upperBound else {
        return
      }
      try evaluator.enter(locator.document)
      if phrase.count > 1 || !isKnown { try corpus.tokenForms.check(tokens) }
      for place in phrase.indices
      where !(isKnown && place == offset)
        && !evaluator.hasForm(phrase[place], tokens.lowerBound + place)
      {
        return
      }
      try found(locator.document, tokens)
      isDone = tokens.upperBound
    }
  }

  // MARK: - Everything else

  /// Reads the sentence or zone a token stands in, unless that is done.
  private mutating func visit(_ token: Int, _ found: Found) throws {
    try tick()
    guard token >= isDone else { return }
    guard try locator.move(to: token) else {
      isDone = locator.end
      return
    }
    let unit = try query.staysInSentence ? locator.sentenceTokens : locator.zoneTokens()
    let document = locator.document
    try corpus.tokenForms.check(unit)
    try evaluator.enter(document)
    evaluator.zone = locator.zone
    try matcher.run(unit, evaluator) { try found(document, $0) }
    isDone = unit.upperBound
  }

  private mutating func runEverywhere(_ found: Found) throws {
    for number in selection.documents {
      let tokens = corpus[document: number].tokens
      var token = max(tokens.lowerBound, isDone)
      while token < tokens.upperBound {
        try visit(token, found)
        token = max(isDone, token + 1)
      }
    }
  }

  /// Goes from mention to mention, and to the forms that can stand in their place.
  private mutating func runByMention(_ found: Found) throws {
    var forms: [UInt32] = []
    if let set = query.anchor.forms {
      try FormOccurrences(set, in: corpus).forEach(in: span) { forms.append(UInt32($0)) }
    }
    var next = 0
    for number in selection.documents {
      let tokens = corpus[document: number].tokens
      try evaluator.enter(number)
      var candidates: [Int] = []
      while next < forms.count, Int(forms[next]) < tokens.upperBound {
        if Int(forms[next]) >= tokens.lowerBound { candidates.append(Int(forms[next])) }
        next += 1
      }
      for mention in query.anchor.mentions {
        for range in evaluator.mentions[mention] { candidates.append(contentsOf: range) }
      }
      candidates.sort()
      for token in candidates { try visit(token, found) }
    }
  }

  @inline(__always)
  private mutating func tick() throws {
    ticks &+= 1
    if ticks & 0xFFFF == 0, Task.isCancelled { throw CancellationError() }
  }
}
