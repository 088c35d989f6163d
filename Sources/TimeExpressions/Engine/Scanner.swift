/// Cuts text into tokens, a sentence at a time.
///
/// The tagger has its own idea of tokens: dates fall apart into numbers and marks, so that rules
/// can name every part.
struct Scanner {
  let text: UnsafeBufferPointer<UInt8>
  let lexicon: Lexicon
  let compounds: Compounds
  private(set) var position: Int
  private let end: Int

  /// A sentence never gives more tokens at once, so that memory does not grow with the text.
  static let limit = 400

  init(
    text: UnsafeBufferPointer<UInt8>, range: Range<Int>, lexicon: Lexicon, compounds: Compounds
  ) {
    self.text = text
    self.lexicon = lexicon
    self.compounds = compounds
    position = range.lowerBound
    end = range.upperBound
  }

  /// Reads the next sentence; false at the end of the text.
  mutating func nextSentence(into tokens: inout [Token]) -> Bool {
    tokens.removeAll(keepingCapacity: true)
    var isSpaced = true
    var isInitial = true
    while position < end, tokens.count < Scanner.limit {
      let byte = text[position]
      if byte <= 0x20 {
        if byte == 0x0A, isParagraphEnd(position), !tokens.isEmpty { return true }
        position += 1
        isSpaced = true
        continue
      }
      let start = position
      if byte >= 0x30, byte <= 0x39 {
        tokens.append(number(isSpaced: isSpaced))
        isInitial = false
      } else if isLetter(byte) {
        var token = word(isSpaced: isSpaced)
        token.isInitial = isInitial
        tokens.append(token)
        isInitial = false
      } else {
        let (value, length) = mark()
        position += length
        if value == 0x20 {
          isSpaced = true
          continue
        }
        if value == 0 { continue }
        var token = Token(start: start, end: position, kind: .mark, isSpaced: isSpaced)
        token.value = value
        if value != 0x2E || tokens.last?.kind != .number { isInitial = true }
        if value == 0x2D, !isSpaced { isInitial = false }
        tokens.append(token)
        if value == 0x2E || value == 0x21 || value == 0x3F, endsSentence(tokens) {
          closeMarks(into: &tokens)
          return true
        }
      }
      isSpaced = false
    }
    return !tokens.isEmpty
  }

  @inline(__always)
  private func isLetter(_ byte: UInt8) -> Bool {
    (byte >= 0x61 && byte <= 0x7A) || (byte >= 0x41 && byte <= 0x5A)
      || (byte >= 0xC3 && byte < 0xE2) || byte > 0xE2
  }

  private func isParagraphEnd(_ position: Int) -> Bool {
    var next = position + 1
    while next < end, text[next] == 0x20 || text[next] == 0x09 || text[next] == 0x0D { next += 1 }
    return next >= end || text[next] == 0x0A
  }

  /// The mark at the position: an ASCII byte, `-` for dashes, `"` for quotation marks, a blank for
  /// white space, 0 for what does not count, 2 for a paragraph sign, 1 for everything else.
  private func mark() -> (Int32, Int) {
    let byte = text[position]
    if byte < 0x80 { return (Int32(byte), 1) }
    if byte == 0xC2, position + 1 < end {
      switch text[position + 1] {
      case 0xA0, 0x85: return (0x20, 2)
      case 0xAB, 0xBB: return (0x22, 2)
      case 0xAD: return (0, 2)
      case 0xA7: return (2, 2)
      default: return (1, 2)
      }
    }
    if byte == 0xE2, position + 2 < end {
      let (second, third) = (text[position + 1], text[position + 2])
      if second == 0x80 {
        switch third {
        case 0x80...0x8A, 0xAF, 0xA8, 0xA9: return (0x20, 3)
        case 0x8B...0x8F, 0xAA...0xAE: return (0, 3)
        case 0x90...0x95: return (0x2D, 3)
        case 0x98...0x9B: return (0x27, 3)
        case 0x9C...0x9F, 0xB9, 0xBA: return (0x22, 3)
        case 0xA6: return (0x2E, 3)
        default: return (1, 3)
        }
      }
      if second == 0x81, third >= 0x9F { return (third == 0x9F ? 0x20 : 0, 3) }
      if second == 0x88, third == 0x92 { return (0x2D, 3) }
      return (1, 3)
    }
    return (1, 1)
  }

  // MARK: - Words

  @inline(__always)
  private mutating func word(isSpaced: Bool) -> Token {
    let start = position
    var hasLower = false
    while position < end {
      let byte = text[position]
      if isLetter(byte) || (byte >= 0x80 && byte < 0xC0) {
        if byte >= 0x61 { hasLower = hasLower || byte <= 0x7A }
        position += 1
      } else if byte == 0xC2, position + 1 < end, text[position + 1] == 0xAD {
        position += 2
      } else {
        break
      }
    }
    var token = Token(start: start, end: position, kind: .word, isSpaced: isSpaced)
    let bytes = UnsafeBufferPointer(rebasing: text[start..<position])
    token.isCapital = isUppercase(bytes, at: 0)
    token.isAllCapitals = !hasLower && token.isCapital && bytes.count > 1
    guard bytes.count <= 40 else { return token }
    var folded = FoldedWord()
    folded.append(bytes)
    if position < end, text[position] == 0x2E, bytes.count <= 8 {
      // Abbreviations stand in the tables with their stop.
      var dotted = folded
      dotted.append(UnsafeBufferPointer(rebasing: text[position..<position + 1]))
      let entry = dotted.withBytes { lexicon.find($0) }
      if entry != 0 {
        token.entry = entry
        position += 1
        token.end = position
        return token
      }
    }
    folded.withBytes { word in
      guard !word.isEmpty else { return }
      token.entry = lexicon.find(word)
      if token.entry == 0, word.count >= 6 {
        compounds.analyse(word, lexicon: lexicon, token: &token)
      }
      let last = word[word.count - 1]
      token.endsLikeAdjective =
        token.entry == 0 && !token.isCapital && word.count > 4
        && (last == 0x65 || last == 0x6E && word[word.count - 2] == 0x65)
    }
    return token
  }

  // MARK: - Numbers

  private mutating func number(isSpaced: Bool) -> Token {
    let start = position
    var token = Token(start: start, end: start, kind: .number, isSpaced: isSpaced)
    var value = 0
    var digits = 0
    func isDigit(_ position: Int) -> Bool {
      position < end && text[position] >= 0x30 && text[position] <= 0x39
    }
    while isDigit(position) {
      if digits < 9 { value = value * 10 + Int(text[position] - 0x30) }
      digits += 1
      position += 1
    }
    // 1.500 and 2.000.000
    while digits <= 9, digits > 0, position + 3 < end, text[position] == 0x2E,
      (position - start <= 3 || token.isGrouped),
      isDigit(position + 1), isDigit(position + 2), isDigit(position + 3), !isDigit(position + 4)
    {
      for offset in 1...3 where digits + offset <= 9 {
        value = value * 10 + Int(text[position + offset] - 0x30)
      }
      digits += 3
      position += 4
      token.isGrouped = true
    }
    // 1,5 and 2,25
    if digits <= 4, position + 1 < end, text[position] == 0x2C, isDigit(position + 1) {
      var next = position + 1
      var decimals = 0
      while isDigit(next), next - position <= 2 {
        decimals = decimals * 10 + Int(text[next] - 0x30)
        next += 1
      }
      if !isDigit(next) {
        token.decimals = UInt8(decimals)
        token.decimalDigits = UInt8(next - position - 1)
        position = next
      }
    }
    token.end = position
    token.value = Int32(truncatingIfNeeded: value)
    token.digits = UInt8(min(digits, 200))
    return token
  }

  // MARK: - Sentences

  /// Whether the sentence ends behind the mark that was just read.
  private func endsSentence(_ tokens: [Token]) -> Bool {
    guard position < end else { return true }
    var next = position
    var hasSpace = false
    loop: while next < end {
      let byte = text[next]
      switch byte {
      case 0x00...0x20:
        hasSpace = true
        next += 1
      case 0x22, 0x27, 0x28, 0x29, 0x5B, 0x5D, 0x2E, 0x21, 0x3F, 0x2D: next += 1
      case 0xC2: next += 2
      case 0xE2: next += 3
      default: break loop
      }
    }
    guard hasSpace || next >= end else { return false }
    guard next < end else { return true }
    let isNumber = text[next] >= 0x30 && text[next] <= 0x39
    let isUpper = isUppercase(text, at: next)
    guard isNumber || isUpper else { return false }
    guard let mark = tokens.last, mark.value == 0x2E, tokens.count >= 2 else { return true }
    let before = tokens[tokens.count - 2]
    switch before.kind {
    case .number: return before.digits > 2 || before.isGrouped
    case .word: return before.end - before.start > 1
    case .mark: return true
    }
  }

  /// Takes the closing marks behind a sentence into it.
  private mutating func closeMarks(into tokens: inout [Token]) {
    while position < end, text[position] > 0x20 {
      let start = position
      let (value, length) = mark()
      guard
        value == 0x22 || value == 0x27 || value == 0x29 || value == 0x2E || value == 0x21
          || value == 0x3F
      else { return }
      position += length
      var token = Token(start: start, end: position, kind: .mark, isSpaced: false)
      token.value = value
      tokens.append(token)
    }
  }
}
