extension ExpressionParser {
  /// Reads `[…]`.
  mutating func bracket() throws(QueryError) -> ScalarSet {
    let open = position
    position += 1
    var set = ScalarSet(foldsCase: foldsCase)
    if current == "^" {
      set.isNegated = true
      position += 1
    }
    let first = position
    while let scalar = current, scalar != "]" || position == first {
      if scalar == "]" {
        throw QueryError(
          "this set holds no character", at: open..<position + 1,
          advice: "write `\\]` for the bracket itself")
      }
      let low = position
      let part = try member()
      guard current == "-", position + 1 < range.upperBound, scalars[position + 1] != "]" else {
        set.parts.append(part)
        continue
      }
      position += 1
      let high = try member()
      guard case .range(let from) = part, case .range(let to) = high, from.count == 1,
        to.count == 1, from.lowerBound <= to.lowerBound
      else {
        throw QueryError(
          "this is no range of characters", at: low..<position,
          advice: "write the lower end first, as in `a-z`")
      }
      set.parts.append(.range(from.lowerBound...to.lowerBound))
    }
    guard current == "]" else {
      throw QueryError(
        "this `[` is never closed", at: open..<open + 1,
        advice: "close it, or write `\\[` for the character itself")
    }
    position += 1
    if foldsCase { set.addFoldedEnds() }
    return set
  }

  private mutating func member() throws(QueryError) -> ScalarSet.Part {
    guard let scalar = current else {
      throw QueryError(
        "the set of characters is not complete", at: position - 1..<position)
    }
    if scalar == "\\" { return try escape().parts[0] }
    position += 1
    return .range(scalar.value...scalar.value)
  }

  /// Reads `\` and what follows it.
  mutating func escape() throws(QueryError) -> ScalarSet {
    let start = position
    position += 1
    guard let scalar = current else {
      throw QueryError(
        "nothing follows this `\\`", at: start..<start + 1,
        advice: "write `\\\\` for the character itself")
    }
    position += 1
    switch scalar {
    case "d": return property(.digit, false)
    case "D": return property(.digit, true)
    case "w": return property(.word, false)
    case "W": return property(.word, true)
    case "s": return property(.space, false)
    case "S": return property(.space, true)
    case "p", "P": return try category(from: start, isNegated: scalar == "P")
    default: break
    }
    guard !ScalarSet.Property.word.holds(for: scalar) else {
      throw QueryError(
        "unknown escape `\\\(scalar)`", at: start..<position,
        advice: "known are \\d \\D \\w \\W \\s \\S \\p{L} and `\\` before a mark")
    }
    return .only(scalar, foldsCase: foldsCase)
  }

  private mutating func category(from start: Int, isNegated: Bool) throws(QueryError) -> ScalarSet {
    var name = ""
    if current == "{" {
      position += 1
      while let scalar = current, scalar != "}" {
        name.unicodeScalars.append(scalar)
        position += 1
      }
      if current == "}" { position += 1 }
    }
    guard let found = ScalarSet.Property(category: name) else {
      throw QueryError(
        "unknown class of characters", at: start..<position,
        advice: "known are \\p{L} \\p{Lu} \\p{Ll} \\p{N} \\p{Nd} \\p{P} \\p{S}")
    }
    return property(found, isNegated)
  }

  private func property(_ property: ScalarSet.Property, _ isNegated: Bool) -> ScalarSet {
    ScalarSet(parts: [.property(property, isNegated: isNegated)], foldsCase: foldsCase)
  }
}

extension ScalarSet {
  /// Adds what single scalars of the set fold to, so that `[ẞ]` holds "ß" when case is ignored.
  mutating func addFoldedEnds() {
    for case .range(let range) in parts where range.count == 1 {
      guard let scalar = Unicode.Scalar(range.lowerBound) else { continue }
      let folded = LetterCase.folded(scalar).value
      if folded != range.lowerBound { parts.append(.range(folded...folded)) }
    }
  }
}
