import NewsCorpus

/// Numbers of one statement.
extension ConflictSearch {
  /// What speaks for and against two numbers being one statement, in shares of a telling word.
  private enum Worth {
    static let sameCounted = 1.0
    static let samePeople = 0.7
    static let anyPeople = 0.6
    static let relatedCounted = 0.6
    static let unit = 0.4
    static let nothingCounted = 0.3
    static let sameValue = 1.0
    static let agrees = 1.0
    static let precise = 0.4
    static let companion = 0.8
    static let transposed = 0.8
    static let near = 0.2
    static let alone = 0.5
    static let far = -1.0
    static let otherScope = -1.2
    static let toldTogether = -0.5
    static let bothTold = -0.5
    static let share = 2.0
    static let needed = 1.9
  }

  /// The numbers that differ.
  func numbers() throws(CancellationError) -> [Disagreement] {
    let values = try statedNumbers()
    var matches: [[Match]] = Array(repeating: [], count: values.count)
    try forEachPair(values) { left, right in
      guard let score = score(values[left], values[right])?.score,
        isEnough(score, of: Worth.needed, values[left], values[right])
      else {
        return
      }
      let isSame = values[left].quantity?.value == values[right].quantity?.value
      matches[left].append(
        Match(other: right, document: values[right].document, score: score, isSameValue: isSame))
      matches[right].append(
        Match(other: left, document: values[left].document, score: score, isSameValue: isSame))
    }
    return groups(values, matches).compactMap { group in
      guard Set(group.compactMap { values[$0].quantity }).count > 1,
        let first = group.first
      else { return nil }
      let what = group.lazy.map { values[$0].what }.first { !$0.isEmpty } ?? values[first].what
      return disagreement(
        group, of: values, kind: .number, what: what,
        ties: ties(of: group, values, scoredBy: score),
        status: status(group.map { values[$0] }))
    }
  }

  /// What ties the values of a group that different reports state.
  ///
  /// - Parameter score: how strongly two values are tied, and by what; nothing where they are not.
  func ties(
    of group: [Int], _ values: [StatedValue],
    scoredBy score: (StatedValue, StatedValue) -> (score: Double, reasons: [String])?
  ) -> [Disagreement.Tie] {
    var ties: [Disagreement.Tie] = []
    for (place, left) in group.enumerated() {
      for (other, right) in group.enumerated() where other > place {
        guard values[left].document != values[right].document,
          let found = score(values[left], values[right]), found.score >= Worth.needed
        else { continue }
        ties.append(
          tie(
            left, right, at: (place, other), of: values, reasons: found.reasons,
            score: found.score))
      }
    }
    return ties
  }

  /// The numbers of all reports with their contexts.
  private func statedNumbers() throws(CancellationError) -> [StatedValue] {
    let yearsOfSentence = periodYears()
    var values: [StatedValue] = []
    var others: [[UInt8]: Int32] = [:]
    for document in text.documents.indices {
      if Task.isCancelled { throw CancellationError() }
      let first = values.count
      for figure in text.sentenceExtents[document].flatMap({ figuresOfSentence[$0] ?? [] }) {
        var value = StatedValue(
          document: document, sentence: figure.sentence, bytes: figure.bytes,
          content: .number(figure.quantity), what: figure.counted ?? "",
          context: index.context(
            of: figure.bytes, inSentence: figure.sentence,
            except: sources.words(ofSentence: figure.sentence, around: figure.bytes)))
        value.counted = figure.counted.map { stem(of: $0, &others) }
        value.scope = scope(of: figure.bytes, inSentence: figure.sentence)
        value.years = years(inSentence: figure.sentence)
          .union(yearsOfSentence[figure.sentence] ?? [])
        values.append(value)
      }
      let ofSentence = Dictionary(grouping: first..<values.count) { values[$0].sentence }
      for place in first..<values.count {
        values[place].companions = (ofSentence[values[place].sentence] ?? []).filter { $0 != place }
          .compactMap { values[$0].quantity }.filter { $0.value >= FigureIndex.telling }
      }
      var allOfWord: [Int32?: Int] = [:]
      var sameOfWord: [Int32?: [Double: Int]] = [:]
      for value in values[first...] {
        allOfWord[value.counted, default: 0] += 1
        sameOfWord[value.counted, default: [:]][value.quantity?.value ?? 0, default: 0] += 1
      }
      for place in first..<values.count {
        let (counted, number) = (values[place].counted, values[place].quantity?.value ?? 0)
        values[place].rivals =
          (allOfWord[counted] ?? 0) - (sameOfWord[counted]?[number] ?? 0)
      }
    }
    findDocuments(with: &values)
    return values
  }

  /// Looks which reports have the number of each value of the same counted word.
  private func findDocuments(with values: inout [StatedValue]) {
    struct Told: Hashable {
      var story: Int
      var counted: Int32
      var value: Double
    }
    var documents: [Told: Set<Int>] = [:]
    let told = values.map { value -> Told? in
      guard let counted = value.counted, let quantity = value.quantity else { return nil }
      return Told(
        story: storyOfDocument[value.document], counted: counted, value: quantity.value)
    }
    for (value, told) in zip(values, told) {
      if let told { documents[told, default: []].insert(value.document) }
    }
    for (place, told) in told.enumerated() {
      if let told { values[place].documentsWithValue = documents[told] ?? [] }
    }
  }

  /// The number of a word's stem; negative for words that stand for signs and are in no report.
  private func stem(of word: String, _ others: inout [[UInt8]: Int32]) -> Int32 {
    let stem = WordFamilies.stem(of: word)
    if let number = index.families.number(of: stem) { return number }
    if let number = others[stem] { return number }
    let number = -Int32(others.count) - 1
    others[stem] = number
    return number
  }

  /// The years that time expressions of a sentence mean as a whole, "dieses Jahr" and "Vorjahr".
  private func periodYears() -> [Int: Set<Int>] {
    var positions: [Int: Int] = [:]
    for (position, number) in text.documents.enumerated() { positions[number] = position }
    var years: [Int: Set<Int>] = [:]
    for time in notes.times where time.minutes.count > 300 * 1440 && time.minutes.count < 370 * 1440
    {
      guard let document = positions[time.document],
        let sentence = index.sentence(atByte: time.bytes.lowerBound, ofDocument: document),
        !isComparison(time.bytes, inSentence: sentence)
      else { continue }
      years[sentence, default: []].insert(
        CivilDate(dayNumber: time.minutes.lowerBound / 1440).year)
    }
    return years
  }

  /// Whether "als" stands close before a stretch, as in "mehr als im Vorjahr".
  private func isComparison(_ bytes: Range<Int>, inSentence sentence: Int) -> Bool {
    let words = text.words(ofSentence: sentence)
    guard
      let first = words.first(where: {
        text.corpus.byteRange(ofToken: Int(text.tokens[$0])).overlaps(bytes)
      })
    else { return false }
    return words.clamped(to: max(words.lowerBound, first - 2)..<first).contains { word in
      let form = text.corpus.vocabulary.text(of: text.corpus.tokenForms[Int(text.tokens[word])])
      return form == "als" || form == "than"
    }
  }

  private func scope(of bytes: Range<Int>, inSentence sentence: Int) -> UInt32 {
    let words = text.words(ofSentence: sentence)
    let clauses = index.clauses(of: words)
    guard
      let own = zip(words, clauses).first(where: { word, _ in
        text.corpus.byteRange(ofToken: Int(text.tokens[word])).overlaps(bytes)
      })?.1
    else { return 0 }
    var scope: UInt32 = 0
    for (word, clause) in zip(words, clauses) where clause == own {
      let form = text.corpus.vocabulary.text(
        of: text.corpus.tokenForms[Int(text.tokens[word])]
      ).lowercased()
      for (bit, list) in ScopeWords.lists.enumerated()
      where list.words.contains(form)
        && !isComparison(
          text.corpus.byteRange(ofToken: Int(text.tokens[word])), inSentence: sentence)
      {
        scope |= 1 << UInt32(bit)
      }
    }
    return scope
  }

  /// The years that a sentence names in figures.
  private func years(inSentence sentence: Int) -> Set<Int> {
    var years: Set<Int> = []
    for word in text.words(ofSentence: sentence) {
      let bytes = text.corpus.vocabulary.bytes(of: text.corpus.tokenForms[Int(text.tokens[word])])
      guard bytes.count == 4, let year = Int(String(decoding: bytes, as: UTF8.self)),
        (1900..<2100).contains(year)
      else { continue }
      years.insert(year)
    }
    return years
  }

  // MARK: - Judgement

  /// How much two counted words say for one statement; nothing where they count different things.
  private func counted(_ left: StatedValue, _ right: StatedValue) -> (Double, String)? {
    guard let first = left.counted, let second = right.counted else {
      return left.counted == nil && right.counted == nil
        ? (Worth.nothingCounted, "a number alone") : nil
    }
    let families = index.families
    if first == second {
      return isUnit(first)
        ? (Worth.unit, "the same unit") : (Worth.sameCounted, "count the same word")
    }
    guard first >= 0, second >= 0 else { return nil }
    guard !families.isUnit[Int(first)], !families.isUnit[Int(second)] else { return nil }
    let (a, b) = (families.people[Int(first)], families.people[Int(second)])
    if a != 0, b != 0 {
      if a == b { return (Worth.samePeople, "count the same people") }
      return a == 1 || b == 1 ? (Worth.anyPeople, "count people") : nil
    }
    if families.likeness(first, second) > 0 {
      return (Worth.relatedCounted, "count related words")
    }
    guard let one = left.quantity, let other = right.quantity, one.value >= 100,
      one.agreesClosely(with: other)
    else { return nil }
    return (0, "count different words")
  }

  /// Whether a counted word is a unit of measurement; signs that no report spells out are.
  private func isUnit(_ stem: Int32) -> Bool {
    stem < 0 ? true : index.families.isUnit[Int(stem)]
  }

  private func score(
    _ left: StatedValue, _ right: StatedValue
  ) -> (score: Double, reasons: [String])? {
    guard let one = left.quantity, let other = right.quantity,
      left.years.isEmpty || right.years.isEmpty || !left.years.isDisjoint(with: right.years),
      let counted = counted(left, right)
    else { return nil }
    var score = counted.0
    var reasons = [counted.1]
    func add(_ worth: Double, _ reason: String) {
      score += worth
      reasons.append(reason)
    }
    if one.value == other.value {
      add(Worth.sameValue, "the same value")
    } else if one.agreesClosely(with: other) {
      add(Worth.agrees, "the values agree when rounded")
      if one.isPrecise || other.isPrecise { add(Worth.precise, "to three digits or more") }
    } else if one.isTransposed(other) {
      add(Worth.transposed, "the same digits in another order")
    } else {
      if !left.documentsWithValue.isDisjoint(with: right.documentsWithValue) {
        add(Worth.toldTogether, "one report has both values")
      } else if left.documentsWithValue.count > 1, right.documentsWithValue.count > 1 {
        add(Worth.bothTold, "several reports have either value")
      }
      if one.isOfOneSize(as: other) { add(Worth.near, "values of one size") }
      let ratio = one.ratio(to: other)
      if ratio > 3 { add(Worth.far * (ratio > 20 ? 2 : 1), "values of different size") }
    }
    if left.counted != nil, left.rivals == 0, right.rivals == 0 {
      add(Worth.alone, "nothing else in either report counts this")
    }
    let different = left.scope ^ right.scope
    for (bit, list) in ScopeWords.lists.enumerated() where different >> UInt32(bit) & 1 == 1 {
      add(Worth.otherScope, "only one is \(list.name)")
    }
    let hasCompanion = left.sharesCompanion(with: right)
    if hasCompanion { add(Worth.companion, "another figure stands in both sentences") }
    // Without a single word in common the best that numbers can say is not enough.
    let overlap = index.overlap(left.context, right.context)
    let share = overlap.share(left.context, right.context)
    if left.counted == nil, share < 0.5 { return nil }
    guard overlap.shared > 0 || hasCompanion || one.agreesClosely(with: other) else { return nil }
    // Much is measured in hours and per cent.
    if let counted = left.counted, isUnit(counted), overlap.pairs.count < 2, !hasCompanion,
      !one.isOfOneSize(as: other)
    {
      return nil
    }
    return (score + overlap.shared + Worth.share * share, reasons)
  }

  // MARK: - Status

  private func status(_ values: [StatedValue]) -> Disagreement.Status {
    let quantities = values.compactMap(\.quantity)
    let areCompatible = quantities.allSatisfy { left in
      quantities.allSatisfy { left.isCompatible(with: $0) || left.agreesClosely(with: $0) }
    }
    if areCompatible { return .compatible }
    if values.contains(where: isCorrection) { return .correction }
    return isUpdate(values) ? .update : .conflict
  }

  /// Whether counts grow from each report to later ones.
  ///
  /// What is measured, as lengths and sums are, grows only where a later report says so.
  private func isUpdate(_ values: [StatedValue]) -> Bool {
    let isMeasured = values.contains { $0.counted.map(isUnit) ?? false }
    guard !isMeasured || values.contains(where: saysThatItIsNew) else { return false }
    let dated = values.compactMap { value -> (date: Timestamp, quantity: Quantity)? in
      guard let date = date(of: value), let quantity = value.quantity else { return nil }
      return (date, quantity)
    }
    guard dated.count == values.count else { return false }
    for left in dated {
      for right in dated
      where !left.quantity.isCompatible(with: right.quantity)
        && !left.quantity.agreesClosely(with: right.quantity)
      {
        if left.quantity.isTransposed(right.quantity) { return false }
        if left.date == right.date { return false }
        if left.date < right.date, left.quantity.value > right.quantity.value { return false }
      }
    }
    return true
  }
}
