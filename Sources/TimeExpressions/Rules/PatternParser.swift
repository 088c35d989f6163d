/// Why a line of a rule table cannot be read.
struct RuleError: Error, Equatable {
  var line: String
  var reason: String
}

/// Reads patterns such as `det? dir unit=year ('lang' | ~'-')`.
struct PatternParser {
  private indirect enum Node {
    case element(Int)
    case sequence([Node])
    case choice([Node])
    case optional(Node)
  }

  private let text: [UInt8]
  private var position = 0
  private var elements: [PatternElement] = []
  private var follows: [[Int]] = []

  init(_ text: some Sequence<UInt8>) { self.text = Array(text) }

  /// Reads the whole pattern into a book; `reversed` gives the one that matches from right to left.
  ///
  /// Quoted words become entries of the lexicon.
  mutating func parse(reversed: Bool = false, into book: inout RuleBook) throws -> Pattern {
    let node = try choice(reversed, &book.lexicon)
    skipSpace()
    guard position == text.count else { throw error("unexpected text") }
    let (isOptional, first, last) = link(node)
    for number in last { elements[number].isFinal = true }
    let base = book.elements.count
    for number in elements.indices {
      elements[number].follows = book.addFollows(follows[number].map { $0 + base })
    }
    book.elements += elements
    return Pattern(first: book.addFollows(first.map { $0 + base }), isOptional: isOptional)
  }

  private func error(_ reason: String) -> RuleError {
    RuleError(line: String(decoding: text, as: UTF8.self), reason: reason)
  }

  private mutating func skipSpace() {
    while position < text.count, text[position] == 0x20 { position += 1 }
  }

  private mutating func choice(_ reversed: Bool, _ lexicon: inout Lexicon) throws -> Node {
    var branches = [try sequence(reversed, &lexicon)]
    while position < text.count, text[position] == UInt8(ascii: "|") {
      position += 1
      branches.append(try sequence(reversed, &lexicon))
    }
    return branches.count == 1 ? branches[0] : .choice(branches)
  }

  private mutating func sequence(_ reversed: Bool, _ lexicon: inout Lexicon) throws -> Node {
    var nodes: [Node] = []
    while true {
      skipSpace()
      guard position < text.count, text[position] != UInt8(ascii: "|"),
        text[position] != UInt8(ascii: ")")
      else { break }
      var node = try item(reversed, &lexicon)
      if position < text.count, text[position] == UInt8(ascii: "?") {
        position += 1
        node = .optional(node)
      }
      nodes.append(node)
    }
    return .sequence(reversed ? nodes.reversed() : nodes)
  }

  private mutating func item(_ reversed: Bool, _ lexicon: inout Lexicon) throws -> Node {
    let isJoinedGroup =
      text[position] == 0x7E && position + 1 < text.count
      && text[position + 1] == UInt8(ascii: "(")
    if isJoinedGroup { position += 1 }
    if text[position] == UInt8(ascii: "(") {
      position += 1
      let node = try choice(reversed, &lexicon)
      guard position < text.count, text[position] == UInt8(ascii: ")") else {
        throw error("missing )")
      }
      position += 1
      if isJoinedGroup {
        for first in firstPositions(of: node) { elements[first].isJoined = true }
      }
      return node
    }
    var element = PatternElement(category: Category(.det))
    while position < text.count, text[position] == 0x7E || text[position] == 0x21 {
      if text[position] == 0x7E { element.isJoined = true } else { element.isNegative = true }
      position += 1
    }
    if position < text.count, text[position] == 0x27 {
      let start = position + 1
      position = start
      while position < text.count, text[position] != 0x27 || position == start { position += 1 }
      guard position < text.count else { throw error("missing '") }
      let word = String(decoding: text[start..<position], as: UTF8.self)
      position += 1
      element.category = lexicon.literal(word)
    } else {
      let name = word()
      guard let category = Category.names[name] else { throw error("unknown category \(name)") }
      element.category = Category(category)
      if position < text.count, text[position] == UInt8(ascii: "=") {
        position += 1
        let value = word()
        guard let number = Category.symbols[value] ?? Int32(value) else {
          throw error("unknown value \(value)")
        }
        element.required = number
      }
    }
    elements.append(element)
    follows.append([])
    return .element(elements.count - 1)
  }

  private func firstPositions(of node: Node) -> [Int] {
    switch node {
    case .element(let number): [number]
    case .optional(let inner): firstPositions(of: inner)
    case .choice(let branches): branches.flatMap(firstPositions)
    case .sequence(let nodes): nodes.first.map(firstPositions) ?? []
    }
  }

  private mutating func word() -> String {
    let start = position
    while position < text.count, text[position].isNamePart { position += 1 }
    return String(decoding: text[start..<position], as: UTF8.self)
  }

  /// Notes what may follow each position.
  private mutating func link(_ node: Node) -> (isOptional: Bool, first: [Int], last: [Int]) {
    switch node {
    case .element(let number): return (false, [number], [number])
    case .optional(let inner):
      let (_, first, last) = link(inner)
      return (true, first, last)
    case .choice(let branches):
      var result: (isOptional: Bool, first: [Int], last: [Int]) = (false, [], [])
      for branch in branches {
        let (isOptional, first, last) = link(branch)
        result.isOptional = result.isOptional || isOptional
        result.first += first
        result.last += last
      }
      return result
    case .sequence(let nodes):
      var result: (isOptional: Bool, first: [Int], last: [Int]) = (true, [], [])
      for node in nodes {
        let (isOptional, first, last) = link(node)
        for number in result.last { follows[number] += first }
        if result.isOptional { result.first += first }
        result.last = isOptional ? result.last + last : last
        result.isOptional = result.isOptional && isOptional
      }
      return result
    }
  }
}

extension UInt8 {
  /// Whether the byte is a letter, digit or minus sign of a name in a table.
  var isNamePart: Bool {
    switch self {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D: true
    default: false
    }
  }
}
