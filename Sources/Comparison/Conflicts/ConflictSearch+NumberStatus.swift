import NewsCorpus

/// What different numbers of one statement mean to each other.
extension ConflictSearch {
  func numberStatus(_ values: [StatedValue]) -> Disagreement.Status {
    let areCompatible = values.allSatisfy { left in
      values.allSatisfy { !areApart(left, $0) }
    }
    if areCompatible { return .compatible }
    if values.contains(where: isCorrection) { return .correction }
    return isUpdate(values) ? .update : .conflict
  }

  /// Whether counts grow from each report to later ones.
  ///
  /// Other numbers grow only where a later report says so.
  private func isUpdate(_ values: [StatedValue]) -> Bool {
    let needsNews = values.allSatisfy(\.fates.isEmpty) && !values.allSatisfy(growsByItself)
    for left in values {
      for right in values where areApart(left, right) {
        guard let first = date(of: left), let second = date(of: right), first != second,
          let (one, other) = left.quantities(with: right), !one.isTransposed(other)
        else { return false }
        guard first < second else { continue }
        if one.value > other.value || needsNews && !saysThatItIsNew(right) { return false }
      }
    }
    return true
  }

  /// Whether a count of others than people hit by something grows as news comes in.
  ///
  /// What is measured does not, nor do a firm's workers or a match's spectators.
  private func growsByItself(_ value: StatedValue) -> Bool {
    guard let counted = value.counted, counted >= 0 else { return value.counted == nil }
    return !isUnit(counted) && index.families.people[Int(counted)] == 0
  }

  /// Whether two numbers cannot both be true.
  private func areApart(_ left: StatedValue, _ right: StatedValue) -> Bool {
    guard let (one, other) = left.quantities(with: right) else { return false }
    return !one.isCompatible(with: other) && !one.agreesClosely(with: other)
  }
}
