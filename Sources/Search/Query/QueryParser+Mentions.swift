extension QueryParser {
  /// Reads `<PER>`, `<PER:Lind>`, `<DATE:2026-02>`.
  mutating func mention() throws(QueryError) -> PatternNode {
    let open = position
    var end = open + 1
    while end < scalars.count, scalars[end] != ">", scalars[end] != "\n" {
      end += scalars[end] == "\\" ? 2 : 1
    }
    guard end < scalars.count, scalars[end] == ">" else { throw unclosed("<", at: open) }
    position = end + 1
    let colon = scalars[open + 1..<end].firstIndex(of: ":") ?? end
    let name = trimmed(open + 1..<colon)
    let typeName = text(in: name).uppercased()
    guard let (kind, type) = Self.type(named: typeName) else {
      throw QueryError(
        name.isEmpty ? "expected a type of name or time" : "unknown type `\(text(in: name))`",
        at: name.isEmpty ? open..<end + 1 : name,
        advice: NearestName.advice(for: typeName, among: Self.types.map(\.name)))
    }
    guard colon < end else { return .mention(MentionTest(kind: kind, type: type)) }
    let value = trimmed(colon + 1..<end)
    guard !value.isEmpty else {
      throw QueryError(
        "nothing follows this `:`", at: colon..<colon + 1,
        advice: kind == .name ? "try: `<PER:Lind>`" : "try: `<DATE:2026-02>`")
    }
    let test = MentionTest(
      kind: kind, type: type,
      value: kind == .name ? .words(nameWords(value)) : .period(text(in: value).uppercased()))
    return .mention(test)
  }

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var low = range.lowerBound
    var high = range.upperBound
    while low < high, Self.isBlank(scalars[low]) { low += 1 }
    while high > low, Self.isBlank(scalars[high - 1]) { high -= 1 }
    return low..<high
  }

  func text(in range: Range<Int>) -> String {
    var text = ""
    text.unicodeScalars.append(contentsOf: scalars[range])
    return text
  }

  private func nameWords(_ range: Range<Int>) -> [RegularExpression] {
    var words: [[WildcardScalar]] = [[]]
    var place = range.lowerBound
    while place < range.upperBound {
      var scalar = scalars[place]
      place += 1
      if Self.isBlank(scalar) {
        words.append([])
        continue
      }
      let isEscaped = scalar == "\\" && place < range.upperBound
      if isEscaped {
        scalar = scalars[place]
        place += 1
      }
      let part: WildcardScalar =
        isEscaped || (scalar != "*" && scalar != "?")
        ? .literal(scalar) : scalar == "*" ? .anyText : .anyScalar
      words[words.count - 1].append(part)
    }
    return words.filter { !$0.isEmpty }.map { .wildcard($0, foldsCase: true) }
  }

  /// The types that can be asked for.
  private static let types: [(name: String, kind: AnnotationKind, type: String?)] = [
    ("PER", .name, "PER"), ("ORG", .name, "ORG"), ("LOC", .name, "LOC"), ("MISC", .name, "MISC"),
    ("NAME", .name, nil), ("DATE", .time, "DATE"), ("TIME", .time, "TIME"),
    ("DURATION", .time, "DURATION"), ("SET", .time, "SET"), ("WHEN", .time, nil),
  ]

  private static func type(named name: String) -> (AnnotationKind, String?)? {
    types.first { $0.name == name }.map { ($0.kind, $0.type) }
  }
}
