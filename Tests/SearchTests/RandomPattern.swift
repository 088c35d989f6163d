import TestSupport

/// A random pattern with a meaning of its own, so that the search can be compared with it.
indirect enum RandomPattern: Sendable {
  /// A token that passes a test, written as an item of a pattern.
  case token(String, @Sendable (String) -> Bool)
  case sequence([RandomPattern])
  case alternatives([RandomPattern])
  case repeated(RandomPattern, Int, Int?)
  case gap(Int)

  static func isWord(_ token: String) -> Bool { token.contains(where: \.isLetter) }

  /// Items of simple patterns.
  private static let simple: [RandomPattern] = [
    .token("ab") { $0.lowercased() == "ab" },
    .token("b") { $0.lowercased() == "b" },
    .token("\"Ä\"") { $0.lowercased() == "ä" },
    .token("a*") { $0.lowercased().hasPrefix("a") },
    .token("?") { $0.count == 1 && isWord($0) },
    .token("*") { isWord($0) },
    .token("/a.?/") { $0 == "a" || $0 == "ab" },
    .token("/[ab]+/i") { $0.lowercased().allSatisfy { "ab".contains($0) } },
    .token("\",\"") { $0 == "," },
    .token("a|b") { ["a", "b"].contains($0.lowercased()) },
  ]

  /// Items of CQL.
  private static let conditions: [RandomPattern] = [
    .token("[]") { _ in true },
    .token("[word=\"a\"]") { $0 == "a" },
    .token("[word!=\"a\"]") { $0 != "a" },
    .token("[word=\"A.*\" %c]") { $0.lowercased().hasPrefix("a") },
    .token("[lower=\"ab\" | word=\",\"]") { $0.lowercased() == "ab" || $0 == "," },
    .token("[!(shape=\"X+\") & lower=\"a.*\"]") {
      $0.lowercased().hasPrefix("a") && $0.contains { !$0.isUppercase }
    },
    .token("[stem=\"b\"]") { $0.lowercased() == "b" },
    .token("[zone=\"body|lead\" & word=\"b\"]") { $0 == "b" },
  ]

  static func make(
    usesConditions: Bool, depth: Int, _ random: inout SeededRandom
  ) -> RandomPattern {
    let items = usesConditions ? simple + conditions : simple
    if depth == 0 || Int.random(in: 0..<10, using: &random) < 3 {
      return items[Int.random(in: 0..<items.count, using: &random)]
    }
    let count = Int.random(in: 2...3, using: &random)
    func parts() -> [RandomPattern] {
      (0..<count).map { _ in
        make(usesConditions: usesConditions, depth: depth - 1, &random)
      }
    }
    switch Int.random(in: 0..<7, using: &random) {
    case 0: return .alternatives(parts())
    case 1:
      let least = Int.random(in: 0...2, using: &random)
      let most = Bool.random(using: &random) ? nil : least + Int.random(in: 1...2, using: &random)
      return .repeated(
        make(usesConditions: usesConditions, depth: depth - 1, &random), least, most)
    case 2:
      let two = parts()
      return .sequence([two[0], .gap(Int.random(in: 1...3, using: &random)), two[1]])
    default: return .sequence(parts())
    }
  }

  /// The pattern as a user would write it.
  var text: String {
    switch self {
    case .token(let text, _): text
    case .sequence(let parts): parts.map(\.grouped).joined(separator: " ")
    case .alternatives(let parts): parts.map(\.grouped).joined(separator: " | ")
    case .repeated(let part, 0, nil): "(\(part.text))*"
    case .repeated(let part, 1, nil): "(\(part.text))+"
    case .repeated(let part, 0, 1): "(\(part.text))?"
    case .repeated(let part, let least, let most):
      "(\(part.text)){\(least),\(most.map(String.init) ?? "")}"
    case .gap(let words): "..\(words)"
    }
  }

  private var grouped: String {
    switch self {
    case .sequence, .alternatives: "(\(text))"
    default: text
    }
  }

  /// Where matches that begin at a token can end.
  func ends(_ tokens: [String], from start: Int) -> Set<Int> {
    switch self {
    case .token(_, let test):
      return start < tokens.count && test(tokens[start]) ? [start + 1] : []
    case .sequence(let parts):
      return parts.reduce([start]) { starts, part in
        starts.reduce(into: []) { $0.formUnion(part.ends(tokens, from: $1)) }
      }
    case .alternatives(let parts):
      return parts.reduce(into: []) { $0.formUnion($1.ends(tokens, from: start)) }
    case .repeated(let part, let least, let most):
      var result: Set<Int> = least == 0 ? [start] : []
      var reached: Set<Int> = [start]
      for count in 1...(most ?? least + tokens.count + 1) {
        reached = reached.reduce(into: []) { $0.formUnion(part.ends(tokens, from: $1)) }
        if count >= least { result.formUnion(reached) }
        if reached.isEmpty { break }
      }
      return result
    case .gap(let words):
      var result: Set<Int> = []
      var count = 0
      for end in start...tokens.count {
        result.insert(end)
        guard end < tokens.count else { break }
        if Self.isWord(tokens[end]) { count += 1 }
        if count > words { break }
      }
      return result
    }
  }
}
