import NewsCorpus

/// Times of one statement.
extension ConflictSearch {
  /// What speaks for two times being those of one statement.
  private enum Worth {
    static let sameValue = 0.8
    static let alone = 0.4
    static let close = 0.4
    static let slip = 1.0
    static let overlap = 0.4
    static let samePreposition = 0.6
    static let otherPreposition = -0.4
    static let far = 0.5
    static let otherDistance = -0.8
    static let companion = 0.6
    static let shareOfOneWord = 0.4
    static let share = 2.0
    /// Years are told of much; the statements must be nearly the same.
    static let shareOfYears = 0.32
    static let needed = 2.2
    /// Periods that overlap are told only where the statements are nearly the same.
    static let neededOfCompatible = 2.4
  }

  /// Minutes from one period to another up to which both may be a slip of one.
  private static let closeMinutes = 3 * 24 * 60
  /// Minutes between two periods up to which it is not sure that they are apart.
  private static let blurredMinutes = 2 * 60
  /// How many times farther from the day of publication a time is that is hardly a slip of another.
  private static let otherDistance = 3
  /// The bytes that may stand between the parts of one time: " um ", ", ".
  private static let joiningBytes = 12
  private static let relativeWords: Set<String> = [
    "selben", "gleichen", "zuvor", "darauf", "danach", "später", "damals", "davor", "folgenden",
    "nächsten", "wochenende", "wochenendes", "same", "later", "earlier", "weekend", "inzwischen",
    "künftig", "bislang", "bisher",
  ]
  private static let tellingPrepositions: Set<String> = [
    "bis", "seit", "ab", "until", "since", "till", "vor", "nach",
  ]

  /// The times that differ.
  func dates() throws(CancellationError) -> [Disagreement] {
    let values = try statedTimes()
    var matches: [[Match]] = Array(repeating: [], count: values.count)
    try forEachPair(values) { left, right in
      guard let score = dateScore(values[left], values[right])?.score,
        isEnough(score, of: Worth.needed, values[left], values[right])
      else {
        return
      }
      let isSame = values[left].content == values[right].content
      matches[left].append(
        Match(other: right, document: values[right].document, score: score, isSameValue: isSame))
      matches[right].append(
        Match(other: left, document: values[left].document, score: score, isSameValue: isSame))
    }
    return groups(values, matches).compactMap { group in
      let periods = group.compactMap { values[$0].minutes }
      guard Set(periods).count > 1 else { return nil }
      let isCompatible = periods.allSatisfy { left in periods.allSatisfy { $0.overlaps(left) } }
      let ties = ties(of: group, values, scoredBy: dateScore)
      guard !isCompatible || (ties.map(\.score).max() ?? 0) >= Worth.neededOfCompatible else {
        return nil
      }
      let isCorrection = group.contains { self.isCorrection(values[$0]) }
      return disagreement(
        group, of: values, kind: .date, what: subject(ties), ties: ties,
        status: isCompatible ? .compatible : isCorrection ? .correction : .conflict)
    }
  }

  /// The words that the strongest tie has in common: what the statement is about.
  func subject(_ ties: [Disagreement.Tie]) -> String {
    guard let best = ties.max(by: { $0.score < $1.score }) else { return "" }
    return best.words.prefix(3).map { words in
      words.prefix { $0 != "=" }.split(separator: " ").joined(separator: " ")
    }.joined(separator: " ")
  }

  private func statedTimes() throws(CancellationError) -> [StatedValue] {
    var values: [StatedValue] = []
    for (number, time) in joinedTimes().enumerated() {
      if number & 0xFF == 0, Task.isCancelled { throw CancellationError() }
      guard let document = text.positionOfDocument[time.document],
        let sentence = index.sentence(atByte: time.bytes.lowerBound, ofDocument: document),
        !sources.isInSpeechClause(time.bytes, inSentence: sentence), !isRelative(time),
        !index.isQuoted(time.bytes, inSentence: sentence)
      else { continue }
      var value = StatedValue(
        document: document, sentence: sentence, bytes: time.bytes,
        content: .date(time.value, time.minutes),
        what: text.corpus[document: time.document].string(time.bytes).lowercased(),
        context: index.vicinity(
          of: time.bytes, inSentence: sentence,
          except: sources.words(ofSentence: sentence, around: time.bytes)))
      value.preposition = preposition(before: time.bytes, inSentence: sentence)
      if let published = date(of: value)?.date.dayNumber {
        let (first, last) = (time.minutes.lowerBound / 1440, time.minutes.upperBound / 1440)
        value.isFar = first > published + 7 || last < published - 7
        value.distance = max(1, max(first - published, published - last))
      }
      value.companions = (figuresOfSentence[sentence] ?? []).map(\.quantity).filter {
        $0.value >= FigureIndex.telling
      }
      values.append(value)
    }
    var counts: [Int: Int] = [:]
    for value in values { counts[value.sentence, default: 0] += 1 }
    for place in values.indices { values[place].rivals = counts[values[place].sentence] ?? 1 }
    return values
  }

  /// The times, each with what stands close behind it and belongs to it: "am Freitagabend um 22.14
  /// Uhr" and "am Mittwoch vergangener Woche" are one time each, the more exact.
  private func joinedTimes() -> [ReportNotes.Time] {
    var joined: [ReportNotes.Time] = []
    for time in notes.times {
      if let last = joined.last, last.document == time.document,
        time.bytes.lowerBound <= last.bytes.upperBound + ConflictSearch.joiningBytes,
        last.minutes.contains(time.minutes) || time.minutes.contains(last.minutes)
      {
        let exact = last.minutes.contains(time.minutes) ? time : last
        joined[joined.count - 1] = ReportNotes.Time(
          document: time.document,
          bytes: last.bytes.lowerBound..<max(last.bytes.upperBound, time.bytes.upperBound),
          value: exact.value, minutes: exact.minutes)
      } else {
        joined.append(time)
      }
    }
    return joined
  }

  /// Whether a time depends on another one that the text named before: "am selben Tag".
  private func isRelative(_ time: ReportNotes.Time) -> Bool {
    text.corpus[document: time.document].string(time.bytes).lowercased()
      .split { $0.isWhitespace || $0 == "," }
      .contains { ConflictSearch.relativeWords.contains(String($0)) }
  }

  /// "bis", "seit" and the like, where one stands right before a time.
  private func preposition(before bytes: Range<Int>, inSentence sentence: Int) -> String {
    let words = text.words(ofSentence: sentence)
    let own = words.first {
      text.corpus.byteRange(ofToken: Int(text.tokens[$0])).upperBound > bytes.lowerBound
    }
    guard let own else { return "" }
    for word in words.clamped(to: max(words.lowerBound, own - 2)..<own + 1).reversed() {
      let form = text.corpus.vocabulary.text(of: text.corpus.tokenForms[Int(text.tokens[word])])
        .lowercased()
      if ConflictSearch.tellingPrepositions.contains(form) { return form }
    }
    return ""
  }

  /// Whether the sentences have figures of one kind with different values: then each time has its
  /// own figure, and neither contradicts the other.
  private func haveOtherFigures(_ left: StatedValue, _ right: StatedValue) -> Bool {
    let first = figuresOfSentence[left.sentence] ?? []
    let second = figuresOfSentence[right.sentence] ?? []
    return first.contains { figure in
      second.contains { $0.stem == figure.stem && !$0.quantity.isCompatible(with: figure.quantity) }
    }
  }

  /// Whether two days that are written as dates are easily taken for one another.
  ///
  /// They are next to each other, or differ in the month or the year only: "28. Dezember" and "29.
  /// Dezember", "3. Mai" and "3. Juni".
  private func areSlips(_ left: StatedValue, _ right: StatedValue) -> Bool {
    guard left.isFar, right.isFar, let one = left.minutes, let other = right.minutes else {
      return false
    }
    let (first, second) = (one.lowerBound / 1440, other.lowerBound / 1440)
    guard first != second else { return false }
    let (a, b) = (CivilDate(dayNumber: first), CivilDate(dayNumber: second))
    if one.count <= 1440, other.count <= 1440 {
      return abs(first - second) <= 2 || a.day == b.day && (a.month == b.month || a.year == b.year)
    }
    // "Ende 2027" and "Ende 2028"; "1978" and "1987". Years alone are many.
    let isYear = left.what.utf8.count <= 4 || right.what.utf8.count <= 4
    guard abs(one.count - other.count) <= 2 * 1440, one.count <= 366 * 1440, a.day == b.day,
      a.month == b.month
    else { return false }
    return Quantity(Double(a.year)).isTransposed(Quantity(Double(b.year)))
      || abs(a.year - b.year) == 1 && (!isYear || left.sharesCompanion(with: right))
  }

  private func dateScore(
    _ left: StatedValue, _ right: StatedValue
  ) -> (score: Double, reasons: [String])? {
    guard let one = left.minutes, let other = right.minutes else { return nil }
    let overlap = index.overlap(left.context, right.context)
    let share = overlap.share(left.context, right.context)
    let isSlip = areSlips(left, right)
    guard overlap.pairs.count > 1 || share >= Worth.shareOfOneWord || isSlip && overlap.shared > 0
    else { return nil }
    var score = overlap.shared + Worth.share * share
    var reasons: [String] = []
    // Copies of one sentence mean one day, whatever day they were published on.
    if left.what == right.what, one != other { return nil }
    if left.preposition == right.preposition, !left.preposition.isEmpty {
      score += Worth.samePreposition
      reasons.append("both `\(left.preposition)`")
    } else if left.preposition != right.preposition {
      score += Worth.otherPreposition
      reasons.append("`\(left.preposition)` and `\(right.preposition)`")
    }
    if left.sharesCompanion(with: right) {
      score += Worth.companion
      reasons.append("the same figure stands in both sentences")
    }
    if let one = left.distance, let other = right.distance, left.isFar || right.isFar,
      max(one, other) > ConflictSearch.otherDistance * min(one, other)
    {
      score += Worth.otherDistance
      reasons.append("one is much farther from the day of publication")
    }
    if left.isFar, right.isFar {
      score += Worth.far
      reasons.append("both far from the day of publication")
    }
    if one == other {
      score += Worth.sameValue
      reasons.append("the same period")
    } else if one.overlaps(other) {
      if left.isFar, right.isFar { score += Worth.overlap }
      reasons.append("the periods overlap")
    } else if haveOtherFigures(left, right) {
      return nil
    } else {
      let gap = max(one.lowerBound, other.lowerBound) - min(one.upperBound, other.upperBound)
      // Parts of days have no sharp ends, midnight belongs to two days, and the end of a year is
      // soon the next one; but Saturday is not Sunday.
      let areDays = one.count == 1440 && other.count == 1440
      if gap < ConflictSearch.blurredMinutes, !areDays, !isSlip, one.count > 1 || other.count > 1 {
        return nil
      }
      if isSlip {
        score += Worth.slip
        reasons.append("dates that are easily taken for one another")
      } else if gap <= ConflictSearch.closeMinutes, max(one.count, other.count) <= 1440 {
        score += Worth.close
        reasons.append("the periods are close to each other")
      } else if share < Worth.shareOfYears, max(one.count, other.count) > 300 * 1440 {
        return nil
      } else {
        reasons.append("the periods are apart")
      }
    }
    if left.rivals == 1, right.rivals == 1 {
      score += Worth.alone
      reasons.append("no other time in either sentence")
    }
    return (score, reasons)
  }
}

extension StatedValue {
  /// The period of a time.
  var minutes: ClosedRange<Int>? {
    guard case .date(_, let minutes) = content else { return nil }
    return minutes
  }
}
