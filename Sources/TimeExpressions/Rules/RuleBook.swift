/// The tables of a language, compiled: words to categories, categories to the rules they begin.
///
/// A line of words reads `category value: form form …`. A line of rules reads
/// `action argument …: before [span] after`, where
///
/// - `weekday` is a word of a category, `unit=year` one with a value;
/// - `'Uhr'` is this word, whatever its case, `'.'` this mark;
/// - `?` makes what stands before it optional, `( | )` gives a choice;
/// - `~` says that no space stands before, `!` that something else, or nothing, stands here;
/// - `[ ]` holds the words of the expression; without brackets all of them are;
/// - `$A = …` is a shorthand for the lines below.
///
/// Of all rules that fit at a word the one with the longest span wins, of equals the earlier line;
/// when its action finds no meaning in the words, the next one is tried.
struct RuleBook: Sendable {
  var lexicon = Lexicon()
  /// The positions of all patterns.
  var elements: [PatternElement] = []
  /// Numbers of positions, pattern by pattern.
  private(set) var follows: [Int32] = []
  private(set) var rules: [Rule] = []
  /// For each category the rules whose span can begin with it, with the position.
  private(set) var starts: [Start] = []
  /// Where the starts of each category begin; one more than there are categories.
  private(set) var firstStarts: [Int32] = []

  struct Start: Sendable {
    var category: UInt16
    var rule: UInt16
    var position: Int32
    /// Whether the rule needs another word that the lexicon knows behind the first.
    var needsNext: Bool
  }

  /// Compiles the tables of a language.
  ///
  /// - Throws: ``RuleError`` for a line that cannot be read.
  init(_ language: TimeLanguage) throws {
    try addWords(language.words)
    addJoinedDays(language)
    for abbreviation in language.abbreviations.sorted() {
      add(abbreviation, as: .abbreviation, value: 0)
    }
    try addRules(language.rules)
    lexicon.finish()
    addStarts()
  }

  private mutating func addStarts() {
    let open = [Category(.noun), Category(.adjective)]
    for (number, rule) in rules.enumerated() {
      for first in rule.span.first {
        let position = follows[Int(first)]
        let element = elements[Int(position)]
        let seesAnything = element.follows.contains {
          open.contains(elements[Int(follows[Int($0)])].category)
        }
        starts.append(
          Start(
            category: element.category.code, rule: UInt16(number), position: position,
            needsNext: !element.isFinal && !seesAnything))
      }
    }
    starts.sort { ($0.category, $0.rule, $0.position) < ($1.category, $1.rule, $1.position) }
    firstStarts = Array(repeating: 0, count: 256 + lexicon.literalCount + 1)
    for start in starts { firstStarts[Int(start.category) + 1] += 1 }
    for category in 1..<firstStarts.count { firstStarts[category] += firstStarts[category - 1] }
  }

  /// Keeps a list of positions; returns where it stands.
  mutating func addFollows(_ positions: [Int]) -> Range<Int32> {
    let start = Int32(follows.count)
    follows += positions.map { Int32($0) }
    return start..<Int32(follows.count)
  }

  /// Tables without entries.
  static let empty = RuleBook()

  private init() { firstStarts = Array(repeating: 0, count: 257) }

  private mutating func addWords(_ table: String) throws {
    for line in table[...].parts("\n") where !line.hasPrefix("#") {
      guard let colon = line.utf8.firstIndex(of: 0x3A) else {
        throw RuleError(line: String(line), reason: "missing :")
      }
      let head = line[..<colon].parts(" ")
      guard let name = head.first, let category = Category.names[String(name)] else {
        throw RuleError(line: String(line), reason: "unknown category")
      }
      var value: Int32 = 0
      if head.count > 1 {
        guard let number = Category.symbols[String(head[1])] ?? Int32(head[1]) else {
          throw RuleError(line: String(line), reason: "unknown value")
        }
        value = number
      }
      for form in line[line.index(after: colon)...].utf8.split(separator: 0x20) {
        form.withContiguousStorageIfAvailable {
          lexicon.add($0, as: Category(category), value: value)
        }
      }
    }
  }

  private mutating func add(_ form: String, as name: Category.Name, value: Int32) {
    var form = form
    form.withUTF8 { lexicon.add($0, as: Category(name), value: value) }
  }

  /// "Montagabend", "montagabends": eight times the day and the part in one value.
  private mutating func addJoinedDays(_ language: TimeLanguage) {
    for (day, number) in language.joinedDays.days {
      for (part, code) in language.joinedDays.parts {
        let value = number * 8 + code
        add("\(day)\(part)", as: .weekdaypart, value: value)
        add("\(day.lowercased())\(part)s", as: .weekdaypartset, value: value)
      }
    }
  }

  private mutating func addRules(_ table: String) throws {
    var shorthands: [(name: Substring, pattern: Substring)] = []
    for line in table[...].parts("\n") where !line.hasPrefix("#") {
      if line.hasPrefix("$"), let sign = line.utf8.firstIndex(of: 0x3D) {
        let name = line[..<sign].parts(" ")[0]
        shorthands.append((name, line[line.index(after: sign)...]))
        continue
      }
      let line = RuleBook.expand(line, shorthands)
      guard let colon = line.utf8.firstIndex(of: 0x3A) else {
        throw RuleError(line: String(line), reason: "missing :")
      }
      let head = line[..<colon].parts(" ").map(String.init)
      guard let name = head.first, let action = Action(rawValue: name) else {
        throw RuleError(line: String(line), reason: "unknown action")
      }
      let body = line[line.index(after: colon)...]
      var (before, span, after) = (body[..<body.startIndex], body, body[body.endIndex...])
      if let open = body.utf8.firstIndex(of: 0x5B), let close = body.utf8.lastIndex(of: 0x5D) {
        before = body[..<open]
        span = body[body.index(after: open)..<close]
        after = body[body.index(after: close)...]
      }
      let rule = Rule(
        action: action, arguments: Array(head.dropFirst()),
        before: try pattern(before, reversed: true),
        span: try pattern(span) ?? Pattern(first: 0..<0, isOptional: true),
        after: try pattern(after))
      guard !rule.span.isOptional else {
        throw RuleError(line: String(line), reason: "the span can be empty")
      }
      rules.append(rule)
    }
  }

  /// Puts the patterns of shorthands into a line.
  private static func expand(
    _ line: Substring, _ shorthands: [(name: Substring, pattern: Substring)]
  ) -> Substring {
    guard line.utf8.contains(0x24) else { return line }
    var result: [UInt8] = []
    var rest = line.utf8[...]
    while let sign = rest.firstIndex(of: 0x24) {
      result += rest[..<sign]
      let end = rest[rest.index(after: sign)...].firstIndex { !$0.isNamePart } ?? rest.endIndex
      let name = Substring(rest[sign..<end])
      let pattern = shorthands.first { $0.name == name }?.pattern
      result += (pattern ?? name).utf8
      rest = rest[end...]
    }
    result += rest
    return Substring(String(decoding: result, as: UTF8.self))
  }

  private mutating func pattern(_ text: Substring, reversed: Bool = false) throws -> Pattern? {
    guard text.utf8.contains(where: { $0 != 0x20 }) else { return nil }
    var parser = PatternParser(text.utf8)
    return try parser.parse(reversed: reversed, into: &self)
  }
}

extension Substring {
  /// The parts between occurrences of an ASCII character; empty ones are left out.
  func parts(_ separator: Character) -> [Substring] {
    guard let byte = separator.asciiValue else { return [self] }
    return utf8.split(separator: byte).map { Substring($0) }
  }
}
