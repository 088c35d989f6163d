/// Reads `?`, `*`, `+`, `{m}`, `{m,}`, `{,n}` and `{m,n}`.
struct RepetitionReader {
  let scalars: [Unicode.Scalar]
  let end: Int
  private(set) var position: Int

  init(_ scalars: [Unicode.Scalar], end: Int, position: Int) {
    self.scalars = scalars
    self.end = end
    self.position = position
  }

  private var current: Unicode.Scalar? { position < end ? scalars[position] : nil }

  /// The least and the most times, or nothing where no repetition stands.
  mutating func read() throws(QueryError) -> (least: Int, most: Int?)? {
    switch current {
    case "?":
      position += 1
      return (0, 1)
    case "*":
      position += 1
      return (0, nil)
    case "+":
      position += 1
      return (1, nil)
    case "{":
      return try counted()
    default:
      return nil
    }
  }

  private mutating func counted() throws(QueryError) -> (least: Int, most: Int?) {
    let open = position
    position += 1
    let least = number()
    var most = least
    if current == "," {
      position += 1
      most = number()
      if current != "}" || (least == nil && most == nil) { throw malformed(from: open) }
    }
    guard current == "}", least != nil || most != nil else { throw malformed(from: open) }
    let hasComma = scalars[open..<position].contains(",")
    position += 1
    let low = least ?? 0
    let high = hasComma ? most : low
    let limit = QueryLimits.repetitions
    if max(low, high ?? 0) > limit {
      throw QueryError(
        "at most \(limit) repetitions", at: open..<position,
        advice: "leave the second number out for any number of times: `{\(min(low, limit)),}`")
    }
    if let high, high < low {
      throw QueryError(
        "the first number is larger than the second", at: open..<position,
        advice: "write `{\(high),\(low)}`")
    }
    if high == 0 {
      throw QueryError("nothing can be repeated 0 times", at: open..<position)
    }
    return (low, high)
  }

  private mutating func number() -> Int? {
    var value: Int?
    while let scalar = current, ("0"..."9").contains(scalar) {
      value = min((value ?? 0) * 10 + Int(scalar.value - 0x30), 1_000_000)
      position += 1
    }
    return value
  }

  private func malformed(from open: Int) -> QueryError {
    var close = position
    while close < end, scalars[close] != "}", close < open + 20 { close += 1 }
    return QueryError(
      "this is no number of times", at: open..<min(close + 1, end),
      advice: "write `{2}`, `{2,}`, `{,5}` or `{2,5}`")
  }
}
