/// A word that took part in a match, with what it stood for.
struct Capture {
  var category: Category
  var value: Int32
  var token: Int
}

/// A rule that fits at a place.
struct Match {
  var rule: Int
  /// The tokens of the span.
  var tokens: Range<Int>
  /// The words of the span, then those before it (from right to left), then those behind it.
  var captures: [Capture]
  /// How many captures belong to the span.
  var spanCount: Int

  /// The value of the first word of a category.
  func value(_ name: Category.Name) -> Int? {
    let category = Category(name)
    return captures.first { $0.category == category }.map { Int($0.value) }
  }

  /// The first word of a category.
  func capture(_ name: Category.Name) -> Capture? {
    let category = Category(name)
    return captures.first { $0.category == category }
  }
}

/// Tries rules on the tokens of a sentence.
///
/// Patterns have no repetition, so that the work at each token is bounded by the size of the tables.
struct Matcher {
  let book: RuleBook
  private var trail: [Capture] = []
  private(set) var matches: [Match] = []

  /// More rules never fit at one place in sensible text.
  private static let limit = 24

  init(book: RuleBook) { self.book = book }

  /// Finds the rules whose span begins at a token, the longest first, then in the tables' order.
  mutating func match(at start: Int, in tokens: [Token]) {
    matches.removeAll(keepingCapacity: true)
    let token = tokens[start]
    let next = start + 1
    let isAlone = next >= tokens.count || tokens[next].kind == .word && tokens[next].entry == 0
    switch token.kind {
    case .word:
      for place in book.lexicon.range(of: token.entry) {
        let reading = book.lexicon.readings[place]
        if allows(reading, token) { tryRules(Int(reading.category.code), start, tokens, isAlone) }
      }
    case .number:
      for name in Matcher.numeric where Matcher.value(of: token, as: name) != nil {
        tryRules(Int(name.rawValue), start, tokens, isAlone)
      }
    case .mark:
      tryRules(128 + Int(token.value & 0x7F), start, tokens, isAlone)
    }
    if matches.count > 1 {
      matches.sort {
        ($0.tokens.count, -$0.rule, $0.spanCount) > ($1.tokens.count, -$1.rule, $1.spanCount)
      }
    }
  }

  private mutating func tryRules(
    _ category: Int, _ start: Int, _ tokens: [Token], _ isAlone: Bool
  ) {
    guard category + 1 < book.firstStarts.count else { return }
    for number in Int(book.firstStarts[category])..<Int(book.firstStarts[category + 1]) {
      let entry = book.starts[number]
      if isAlone, entry.needsNext { continue }
      trail.removeAll(keepingCapacity: true)
      walk(Int(entry.rule), Int(entry.position), start, start, tokens)
    }
  }

  /// Matches a position of a span and, in every way there is, all that may follow it.
  private mutating func walk(
    _ rule: Int, _ position: Int, _ place: Int, _ start: Int, _ tokens: [Token]
  ) {
    let element = book.elements[position]
    guard place < tokens.count, let value = matches(element, tokens, place) else { return }
    trail.append(Capture(category: element.category, value: value, token: place))
    if element.isFinal { complete(rule, start..<place + 1, tokens) }
    for next in element.follows {
      walk(rule, Int(book.follows[Int(next)]), place + 1, start, tokens)
    }
    trail.removeLast()
  }

  /// Matches what stands beside a span, in the first way that works; what it captured stays.
  private mutating func look(
    _ position: Int, _ place: Int, _ step: Int, _ tokens: [Token]
  ) -> Bool {
    let element = book.elements[position]
    let value = tokens.indices.contains(place) ? matches(element, tokens, place) : nil
    if element.isNegative {
      if value != nil { return false }
      if element.isFinal { return true }
      for next in element.follows {
        if look(Int(book.follows[Int(next)]), place, step, tokens) { return true }
      }
      return false
    }
    guard let value else { return false }
    trail.append(Capture(category: element.category, value: value, token: place))
    for next in element.follows {
      if look(Int(book.follows[Int(next)]), place + step, step, tokens) { return true }
    }
    if element.isFinal { return true }
    trail.removeLast()
    return false
  }

  private mutating func look(
    _ pattern: Pattern?, _ place: Int, _ step: Int, _ tokens: [Token]
  ) -> Bool {
    guard let pattern else { return true }
    for first in pattern.first {
      if look(Int(book.follows[Int(first)]), place, step, tokens) { return true }
    }
    return pattern.isOptional
  }

  /// Checks what stands around a span and notes the match.
  private mutating func complete(_ rule: Int, _ span: Range<Int>, _ tokens: [Token]) {
    guard matches.count < Matcher.limit else { return }
    let depth = trail.count
    if look(book.rules[rule].before, span.lowerBound - 1, -1, tokens),
      look(book.rules[rule].after, span.upperBound, 1, tokens)
    {
      matches.append(Match(rule: rule, tokens: span, captures: trail, spanCount: depth))
    }
    trail.removeLast(trail.count - depth)
  }

  // MARK: - Tokens and categories

  static let numeric: [Category.Name] = [
    .number, .day, .monthnumber, .year, .shortyear, .hour, .minute, .integer, .num, .zeroday,
    .zeromonth,
  ]

  /// The value a number has as something, if it can be that.
  @inline(__always)
  static func value(of token: Token, as name: Category.Name) -> Int32? {
    let value = token.value
    let isPlain = token.decimalDigits == 0 && !token.isGrouped
    let fits: Bool
    switch name {
    case .number, .num: fits = token.digits <= 9
    case .integer: fits = token.decimalDigits == 0 && token.digits <= 9
    case .day: fits = isPlain && token.digits <= 2 && value >= 1 && value <= 31
    case .monthnumber: fits = isPlain && token.digits <= 2 && value >= 1 && value <= 12
    case .zeroday: fits = isPlain && token.digits == 2 && value >= 1 && value <= 31
    case .zeromonth: fits = isPlain && token.digits == 2 && value >= 1 && value <= 12
    case .year: fits = isPlain && token.digits == 4 && value >= 1000 && value <= 2199
    case .shortyear: fits = isPlain && token.digits == 2
    case .hour: fits = isPlain && token.digits <= 2 && value <= 24
    case .minute: fits = isPlain && token.digits == 2 && value <= 59
    default: fits = false
    }
    return fits ? value : nil
  }

  @inline(__always)
  private func allows(_ reading: Lexicon.Reading, _ token: Token) -> Bool {
    if reading.isAnyCase || token.isAllCapitals { return true }
    return reading.isCapitalised ? token.isCapital : !token.isCapital || token.isInitial
  }

  @inline(__always)
  private func matches(_ element: PatternElement, _ tokens: [Token], _ place: Int) -> Int32? {
    let token = tokens[place]
    if element.isJoined, token.isSpaced { return nil }
    let value: Int32
    switch token.kind {
    case .mark:
      guard element.category.code == 128 + UInt16(token.value & 0x7F) else { return nil }
      value = 0
    case .number:
      guard let name = element.category.name,
        let number = Matcher.value(of: token, as: name)
      else { return nil }
      value = number
    case .word:
      if element.category.code == Category.Name.noun.rawValue {
        return token.isCapital && !token.isInitial ? 0 : nil
      }
      if element.category.code == Category.Name.adjective.rawValue {
        return token.endsLikeAdjective ? 0 : nil
      }
      for place in book.lexicon.range(of: token.entry) {
        let reading = book.lexicon.readings[place]
        guard reading.category == element.category, allows(reading, token),
          element.required == nil || element.required == reading.value
        else { continue }
        return reading.category.code == Category.Name.numunit.rawValue ? token.value : reading.value
      }
      return nil
    }
    if let required = element.required, required != value { return nil }
    return value
  }
}
