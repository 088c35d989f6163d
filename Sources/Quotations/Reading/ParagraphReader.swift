import NewsCorpus

/// Turns the tokens of a paragraph into items.
struct ParagraphReader {
  private struct Token {
    var item: Item
    var beginsSentence: Bool
    var isFinite = false
  }

  /// No sentence of a report is longer; whatever goes on without an end is cut, so that looking
  /// back and forth in a sentence cannot take more than linear time over all.
  private static let longestUnit = 300

  private let lexicon: CueLexicon
  private let corpus: Corpus
  private let text: UnsafeBufferPointer<UInt8>
  private var tokens: [Token] = []
  private var pairing = MarkPairing()
  private var word: [UInt8] = []

  init(_ document: Document, lexicon: CueLexicon) {
    self.lexicon = lexicon
    corpus = document.corpus
    text = document.text.buffer
  }

  /// Reads the sentences of one zone.
  mutating func read(_ sentences: Range<Int>, into paragraph: inout Paragraph) {
    paragraph.removeAll()
    tokens.removeAll(keepingCapacity: true)
    pairing.removeAll()
    for sentence in sentences {
      let range = corpus.tokens(ofSentence: sentence)
      for number in range { add(number, beginsSentence: number == range.lowerBound) }
    }
    guard let first = tokens.first, let last = tokens.last else { return }
    paragraph.range = first.item.range.lowerBound..<last.item.range.upperBound
    pairMarks(limits: paragraph.range)
    let pairs = outermostPairs(&paragraph)
    collect(pairs, into: &paragraph)
  }

  // MARK: - Tokens

  private mutating func add(_ number: Int, beginsSentence: Bool) {
    let range = corpus.byteRange(ofToken: number)
    var item = Item(kind: .word, range: range)
    let first = text[range.lowerBound]
    if first >= 0x80 || (first | 0x20) >= 0x61 && (first | 0x20) <= 0x7A {
      readWord(&item)
    } else if first >= 0x30, first <= 0x39 {
      // "der 39-Jährige" is a noun, though it begins with a number.
      item.isCapital = holdsNoun(range)
      item.isNumber = !item.isCapital
    } else {
      item.kind = ParagraphReader.markKind(first)
    }
    let end = range.upperBound
    item.isGluedToNext = end < text.count && text[end] > 0x20 && text[end] != 0xC2
    tokens.append(Token(item: item, beginsSentence: beginsSentence))
  }

  /// Whether a capital stands behind a hyphen.
  private func holdsNoun(_ range: Range<Int>) -> Bool {
    range.dropFirst().contains {
      text[$0 - 1] == 0x2D && text[$0] >= 0x41 && text[$0] <= 0x5A
    }
  }

  private static func markKind(_ byte: UInt8) -> Item.Kind {
    switch byte {
    case 0x2C: .comma
    case 0x3A: .colon
    case 0x3B: .semicolon
    case 0x2D: .dash
    case 0x2E, 0x21, 0x3F: .terminator
    default: .other
    }
  }

  private mutating func readWord(_ item: inout Item) {
    let range = item.range
    if text[range.lowerBound] == 0xE2 {
      item.kind = .other
      if range.count == 3, text[range.lowerBound + 1] == 0x80 {
        switch text[range.lowerBound + 2] {
        case 0x93, 0x94, 0x95: item.kind = .dash
        case 0xA6: item.kind = .terminator
        default: break
        }
      }
      return
    }
    if text[range.lowerBound] == 0xC2 {
      item.kind = .other
      return
    }
    word.removeAll(keepingCapacity: true)
    var hash = CueLexicon.hashStart
    var previous: UInt8 = 0
    var isCapital = false
    var capitals = 0
    for position in range {
      var byte = text[position]
      if byte >= 0x41 && byte <= 0x5A {
        byte |= 0x20
        capitals += 1
        // "documenta-Leitung" is a noun like any other.
        if position == range.lowerBound || previous == 0x2D { isCapital = true }
      } else if byte == 0x2E, position > range.lowerBound + 1, position + 2 < range.upperBound {
        // An address serves as the name of its outlet.
        isCapital = true
      } else if previous == 0xC3, byte >= 0x80, byte <= 0x9E {
        byte |= 0x20
        if position == range.lowerBound + 1 { isCapital = true }
      }
      previous = byte
      word.append(byte)
      CueLexicon.hash(byte, into: &hash)
    }
    if previousIsOtherCapital(range) { isCapital = true }
    item.isCapital = isCapital
    item.isAcronym = capitals >= 2 && capitals == word.count
    item.endsInS = word.last == 0x73
    item.isOwner =
      item.endsInS && word.count > 3
      && (word[word.count - 2] == 0x27 || word[word.count - 2] == 0x99)
    item.mayBeAdjective =
      word.last == 0x65
      || word.count > 3 && word[word.count - 2] == 0x65
        && [0x6E, 0x72, 0x73, 0x6D].contains(word[word.count - 1])
    item.isWeakAdjective =
      !isCapital && word.count > 4 && word[word.count - 1] == 0x6E && word[word.count - 2] == 0x65
    item.entry = word.withUnsafeBufferPointer {
      lexicon.entry(
        lowercase: $0, hash: CueLexicon.finished(hash), isCapital: isCapital)
    }
    item.mayBeSubjunctive =
      !isCapital && word.count > 3 && word.last == 0x65 && item.entry.verbs == 0
      && item.entry.traits.isEmpty && ![0x74, 0x64].contains(word[word.count - 2])
  }

  /// Whether a word begins with a capital outside Latin-1: "Žižek", "Čapek", "Эмма".
  private func previousIsOtherCapital(_ range: Range<Int>) -> Bool {
    let first = text[range.lowerBound]
    guard first >= 0xC4, first <= 0xDF, range.count >= 2 else { return false }
    let value = (UInt32(first) & 0x1F) << 6 | UInt32(text[range.lowerBound + 1]) & 0x3F
    return Unicode.Scalar(value)?.properties.isUppercase ?? false
  }

  // MARK: - Marks

  private mutating func pairMarks(limits: Range<Int>) {
    for number in tokens.indices {
      let item = tokens[number].item
      guard item.kind == .other, let mark = QuotationMark(text, at: item.range) else { continue }
      let start = item.range.lowerBound
      let before: UInt8 = start > limits.lowerBound ? text[start - 1] : 0x20
      let end = item.range.upperBound
      let after: UInt8 = end < limits.upperBound ? text[end] : 0x20
      let spaceBefore = before <= 0x20 || isWideSpace(endingAt: start)
      let spaceAfter = after <= 0x20
      let opensBefore =
        spaceBefore || before == 0x28 || before == 0x5B || before == 0x2F || before == 0x2D
        || (number > 0 && isMark(number - 1) && tokens[number - 1].beginsSentence)
        || isDashOrMark(endingAt: start)
      pairing.add(
        mark, token: number, canOpen: opensBefore && !spaceAfter, canClose: !spaceBefore)
    }
  }

  private func isMark(_ number: Int) -> Bool {
    QuotationMark(text, at: tokens[number].item.range) != nil
  }

  private func isWideSpace(endingAt end: Int) -> Bool {
    end >= 2 && text[end - 1] == 0xA0 && text[end - 2] == 0xC2
  }

  /// Whether a dash or an opening low mark ends at a position.
  private func isDashOrMark(endingAt end: Int) -> Bool {
    guard end >= 3, text[end - 3] == 0xE2, text[end - 2] == 0x80 else { return false }
    return [0x93, 0x94, 0x9E, 0x9A].contains(text[end - 1])
  }

  private mutating func outermostPairs(_ paragraph: inout Paragraph) -> [MarkPairing.Pair] {
    var pairs = pairing.outermost()
    if let open = pairing.unclosed, opensToEnd(open) {
      pairs.removeAll { $0.open > open }
      pairs.append(MarkPairing.Pair(open: open, close: tokens.count))
    }
    paragraph.startsWithMark = tokens.indices.contains(0) && isMark(0)
    return pairs
  }

  /// Whether an unclosed mark begins speech that runs to the end of its paragraph.
  private func opensToEnd(_ open: Int) -> Bool {
    guard tokens.count - open > 3, tokens[open].item.kind == .other else { return false }
    guard QuotationMark(text, at: tokens[open].item.range)?.isSingle == false else { return false }
    return open == 0 || tokens[open - 1].item.kind == .colon
  }

  // MARK: - Items

  private mutating func collect(_ pairs: [MarkPairing.Pair], into paragraph: inout Paragraph) {
    var unitStart = 0
    var nextPair = 0
    var number = 0
    while number < tokens.count {
      let isTooLong = paragraph.items.count - unitStart >= ParagraphReader.longestUnit
      if tokens[number].beginsSentence || isTooLong, paragraph.items.count > unitStart {
        paragraph.units.append(unitStart..<paragraph.items.count)
        unitStart = paragraph.items.count
      }
      while nextPair < pairs.count, pairs[nextPair].open < number { nextPair += 1 }
      if nextPair < pairs.count, pairs[nextPair].open == number {
        paragraph.items.append(quoteItem(pairs[nextPair], &paragraph))
        number = pairs[nextPair].close + 1
        nextPair += 1
        continue
      }
      if text[tokens[number].item.range.lowerBound] == 0x28, let end = asideEnd(number) {
        var item = tokens[number].item
        item.kind = .aside
        item.range = item.range.lowerBound..<tokens[end].item.range.upperBound
        item.isGluedToNext = tokens[end].item.isGluedToNext
        paragraph.items.append(item)
        number = end + 1
        continue
      }
      paragraph.items.append(tokens[number].item)
      number += 1
    }
    if paragraph.items.count > unitStart {
      paragraph.units.append(unitStart..<paragraph.items.count)
    }
  }

  /// The token that closes the parenthesis opened at a token, if it does so soon.
  private func asideEnd(_ open: Int) -> Int? {
    for number in open + 1..<max(open + 1, min(tokens.count, open + 60))
    where text[tokens[number].item.range.lowerBound] == 0x29 {
      return number
    }
    return nil
  }

  private func quoteItem(
    _ pair: MarkPairing.Pair, _ paragraph: inout Paragraph
  ) -> Item {
    let last = min(pair.close, tokens.count - 1)
    let range = tokens[pair.open].item.range.lowerBound..<tokens[last].item.range.upperBound
    var facts = QuotedText(range: range)
    facts.isOpen = pair.close == tokens.count
    let inner = pair.open + 1..<max(pair.open + 1, min(pair.close, tokens.count))
    for number in inner {
      let token = tokens[number]
      if token.beginsSentence, number > pair.open + 1 { facts.holdsSeveralSentences = true }
      switch token.item.kind {
      case .word:
        if facts.words == 0 { facts.startsCapital = token.item.isCapital || token.item.isNumber }
        facts.words += 1
        if facts.endsInComma { facts.holdsComma = true }
        if token.item.isCapital || token.item.isNumber {
          facts.capitalWords += 1
        } else {
          if token.item.has([.auxiliary, .modal, .subjunctive, .pastSubjunctive])
            || token.item.entry.verbs != 0
          {
            facts.hasFiniteVerb = true
          }
        }
        if token.item.has(.firstPerson) { facts.hasFirstPerson = true }
        facts.endsSentence = false
        facts.endsInComma = false
      case .terminator: facts.endsSentence = true
      case .comma: facts.endsInComma = true
      default: break
      }
    }
    var item = tokens[last].item
    item.kind = .quote
    item.range = range
    item.entry = CueLexicon.Entry()
    item.quote = paragraph.quotes.count
    item.isCapital = facts.startsCapital
    paragraph.quotes.append(facts)
    return item
  }
}
