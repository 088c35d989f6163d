import NewsCorpus

/// Reading the numbers that reports state.
extension ConflictSearch {
  /// The numbers of all reports with their contexts.
  func statedNumbers() throws(CancellationError) -> [StatedValue] {
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
        value.countedWord = value.counted.flatMap {
          index.word(withStem: $0, in: figure.bytes, ofSentence: figure.sentence)
        }
        if let counted = value.counted, counted >= 0,
          index.families.people[Int(counted)] != 0
            || index.families.fate[Int(counted)] != 0
        {
          value.fates = fates(of: value)
        }
        value.origin = index.origin(in: figure.bytes, ofSentence: figure.sentence)
        value.measure = Measure.of(stem: figure.stem)
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
      countRivals(in: &values[first...])
    }
    findDocuments(with: &values)
    return values
  }

  /// Counts for each value of a report the other numbers that count the same; of units only those
  /// of its size, because thousands and millions of euros are seldom taken for one another.
  private func countRivals(in values: inout ArraySlice<StatedValue>) {
    let numbersOfWord = Dictionary(grouping: values, by: \.counted).mapValues { values in
      values.compactMap { $0.quantity?.value }.sorted()
    }
    for place in values.indices {
      let value = values[place]
      guard let numbers = numbersOfWord[value.counted], let number = value.quantity?.value else {
        continue
      }
      let isMeasured = value.counted.map(isUnit) ?? false
      let least = isMeasured ? number / ConflictSearch.otherSize : -Double.infinity
      let most = isMeasured ? number * ConflictSearch.otherSize : Double.infinity
      func count(_ low: Double, _ high: Double) -> Int {
        numbers.partitioningIndex { $0 > high } - numbers.partitioningIndex { $0 >= low }
      }
      values[place].rivals = count(least, most) - count(number, number)
    }
  }

  /// How many times greater a number is that is hardly of the same thing.
  private static let otherSize = 20.0

  /// What the counted noun says happened to people, or else what the clause says.
  private func fates(of value: StatedValue) -> Set<Int32> {
    if let counted = value.counted, counted >= 0, index.families.fate[Int(counted)] != 0 {
      return [index.families.fate[Int(counted)]]
    }
    return index.fates(of: value.bytes, inSentence: value.sentence)
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
    var years: [Int: Set<Int>] = [:]
    for time in notes.times where time.minutes.count > 300 * 1440 && time.minutes.count < 370 * 1440
    {
      guard let document = text.positionOfDocument[time.document],
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
}
