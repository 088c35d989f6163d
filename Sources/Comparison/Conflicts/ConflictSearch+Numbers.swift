import NewsCorpus

/// Numbers of one statement.
extension ConflictSearch {
  /// What speaks for and against two numbers being one statement, in shares of a telling word.
  private enum Worth {
    static let sameCounted = 1.0
    static let samePeople = 0.7
    static let sameFate = 0.9
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
    let groups = joined(groups(values, matches), of: values)
    return groups.compactMap { group in
      guard Set(group.compactMap { values[$0].quantity }).count > 1,
        let first = group.first
      else { return nil }
      let what = group.lazy.map { values[$0].what }.first { !$0.isEmpty } ?? values[first].what
      let ties = ties(of: group, values, scoredBy: score)
      // "Stärke 6,8" counts nothing: what the statements are about says what it measures.
      return disagreement(
        group, of: values, kind: .number, what: what.isEmpty ? subject(ties) : what, ties: ties,
        status: numberStatus(group.map { values[$0] }))
    }
  }

  /// The groups, those of one thing as one: where each report with values in both gives the same in
  /// both, as a title and the text below it do.
  private func joined(_ groups: [[Int]], of values: [StatedValue]) -> [[Int]] {
    var joined: [[Int]] = []
    for group in groups {
      let place = joined.firstIndex { other in
        let common = Set(group.map { values[$0].document })
          .intersection(other.map { values[$0].document })
        return common.count > 1
          && common.allSatisfy { document in
            group.contains { one in
              values[one].document == document
                && other.contains { another in
                  values[another].document == document
                    && values[one].quantity == values[another].quantity
                    && counted(values[one], values[another]) != nil
                }
            }
          }
          && !group.contains { one in other.contains { values[one].excludes(values[$0]) } }
      }
      if let place {
        joined[place] = (joined[place] + group).sorted()
      } else {
        joined.append(group)
      }
    }
    return joined
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

  // MARK: - Judgement

  /// How much two counted words say for one statement; nothing where they count different things.
  private func counted(_ left: StatedValue, _ right: StatedValue) -> (Double, String)? {
    guard let first = left.counted, let second = right.counted else {
      return left.counted == nil && right.counted == nil
        ? (Worth.nothingCounted, "a number alone") : nil
    }
    let families = index.families
    let isOneFate = !left.fates.isDisjoint(with: right.fates)
    if !left.fates.isEmpty, !right.fates.isEmpty, !isOneFate { return nil }
    if let one = left.origin, let other = right.origin, one != other { return nil }
    if first == second {
      return isUnit(first)
        ? (Worth.unit, "the same unit") : (Worth.sameCounted, "count the same word")
    }
    if let one = left.measure, let other = right.measure, one.dimension == other.dimension {
      return (Worth.unit, "units of one measure")
    }
    guard first >= 0, second >= 0 else { return nil }
    guard !families.isUnit[Int(first)], !families.isUnit[Int(second)] else { return nil }
    let (a, b) = (families.people[Int(first)], families.people[Int(second)])
    if a != 0, b != 0 {
      if a == b { return (Worth.samePeople, "count the same people") }
      if a == 1 || b == 1, isOneFate {
        return (Worth.sameFate, "count those to whom the same happened")
      }
      return a == 1 || b == 1 ? (Worth.anyPeople, "count people") : nil
    }
    if families.likeness(first, second) > 0 || families.isCompound(first, of: second)
      || families.isCompound(second, of: first)
    {
      return (Worth.relatedCounted, "count related words")
    }
    if isOneFate { return (Worth.sameFate, "count those to whom the same happened") }
    guard let one = left.quantity, let other = right.quantity, one.value >= 100,
      one.agreesClosely(with: other)
    else { return nil }
    return (0, "count different words")
  }

  /// What two statements have in common: what one counts may be what the other says.
  private func overlap(
    _ left: StatedValue, _ right: StatedValue
  ) -> (overlap: StatementOverlap, share: Double) {
    let plain = index.overlap(left.context, right.context)
    let share = plain.share(left.context, right.context)
    guard left.counted != right.counted else { return (plain, share) }
    let first = left.context.with(left.countedWord, of: index.families)
    let second = right.context.with(right.countedWord, of: index.families)
    let wide = index.overlap(first, second)
    let wideShare = wide.share(first, second)
    return wide.shared > plain.shared && wideShare > share ? (wide, wideShare) : (plain, share)
  }

  /// Whether a counted word is a unit of measurement; signs that no report spells out are.
  func isUnit(_ stem: Int32) -> Bool {
    stem < 0 ? true : index.families.isUnit[Int(stem)]
  }

  private func score(
    _ left: StatedValue, _ right: StatedValue
  ) -> (score: Double, reasons: [String])? {
    guard let (one, other) = left.quantities(with: right),
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
    let (overlap, share) = overlap(left, right)
    if left.counted == nil, share < 0.5 { return nil }
    guard overlap.shared > 0 || hasCompanion || one.agreesClosely(with: other) else { return nil }
    // Much is measured in hours and per cent.
    if let counted = left.counted, isUnit(counted), overlap.pairs.count < 2, !hasCompanion,
      !one.isOfOneSize(as: other), !one.isTransposed(other)
    {
      return nil
    }
    return (score + overlap.shared + Worth.share * share, reasons)
  }
}
