public import NewsCorpus

/// Cuts the zones of a page into tokens and sentences.
///
/// A token is a word, a number or one punctuation mark. Words keep inner hyphens and apostrophes
/// ("US-Präsident", "don't"), numbers their inner marks ("1.500", "15:14", "2026-02-05", "500'000"),
/// abbreviations their stop ("Dr.", "z.B.", "U.S."), addresses stay whole. A sentence ends at
/// `.`, `!`, `?` or `…` (with closing marks behind it) when something follows that can begin one,
/// and always at the end of its zone.
///
/// One segmenter is made per language and used for any number of pages.
///
/// - Complexity: linear in the bytes of the zones.
public struct Segmenter: Sendable {
  let abbreviations: ByteStringSet
  let starters: ByteStringSet

  /// Makes a segmenter with a language's abbreviations and sentence starters.
  public init(_ language: Language) {
    abbreviations = ByteStringSet(language.abbreviations)
    starters = ByteStringSet(language.sentenceStarters)
  }

  /// Finds tokens and sentences of a page; what the segmentation held before is replaced.
  public func segment(_ page: Page, into segmentation: inout Segmentation) {
    segmentation.removeAll()
    page.text.withUnsafeBufferPointer { text in
      // The arrays move into the run and back, so that their memory is used again.
      var run = SegmenterRun(text: text, segmenter: self, output: segmentation)
      segmentation = Segmentation()
      run.reserve(text.count / 5)
      for (position, zone) in page.zones.enumerated() {
        run.segment(zone.range.clamped(to: 0..<text.count), zone: UInt32(position))
      }
      segmentation = run.output
    }
  }
}

/// One page's walk through the tokeniser.
struct SegmenterRun {
  private let text: UnsafeBufferPointer<UInt8>
  private let segmenter: Segmenter
  private let classes = ByteClass.table
  private(set) var output: Segmentation
  private var end = 0

  init(text: UnsafeBufferPointer<UInt8>, segmenter: Segmenter, output: Segmentation) {
    self.text = text
    self.segmenter = segmenter
    self.output = output
  }

  /// Makes room for about so many tokens.
  mutating func reserve(_ count: Int) {
    output.starts.reserveCapacity(count)
    output.ends.reserveCapacity(count)
  }

  mutating func segment(_ range: Range<Int>, zone: UInt32) {
    end = range.upperBound
    var position = range.lowerBound
    var sentenceIsOpen = false
    while position < end {
      let (start, next, kind) = token(from: position)
      guard kind != .nothing else { break }
      if !sentenceIsOpen {
        output.sentences.append(UInt32(truncatingIfNeeded: output.starts.count))
        output.zones.append(zone)
        sentenceIsOpen = true
      }
      add(start, next)
      position = next
      if kind == .terminator, endsSentence(after: &position) { sentenceIsOpen = false }
    }
  }

  @inline(__always)
  private mutating func add(_ start: Int, _ next: Int) {
    output.starts.append(UInt32(truncatingIfNeeded: start))
    output.ends.append(UInt32(truncatingIfNeeded: next))
  }
}

// MARK: - Tokens

extension SegmenterRun {
  private enum Kind { case nothing, word, mark, terminator }

  /// The next token at or after a position.
  @inline(__always)
  private func token(from position: Int) -> (start: Int, end: Int, kind: Kind) {
    var position = position
    while position < end {
      let byte = text[position]
      switch classes[Int(byte)] {
      case ByteClass.space: position += 1
      case ByteClass.letter: return (position, wordEnd(from: position), .word)
      case ByteClass.digit: return (position, numberEnd(from: position), .word)
      case ByteClass.punctuation:
        let isTerminator = byte == 0x2E || byte == 0x21 || byte == 0x3F
        return (position, position + 1, isTerminator ? .terminator : .mark)
      default:
        let (scalar, length) = decode(position)
        switch WideClass(scalar) {
        case .space, .ignorable: position += length
        case .letter, .mark, .digit: return (position, wordEnd(from: position), .word)
        case .closing, .symbol:
          return (position, position + length, scalar == 0x2026 ? .terminator : .mark)
        }
      }
    }
    return (end, end, .nothing)
  }

  /// The end of a word that begins at a position.
  @inline(__always)
  private func wordEnd(from start: Int) -> Int {
    var position = start
    while position < end {
      let byte = text[position]
      let kind = classes[Int(byte)]
      if kind == ByteClass.letter || kind == ByteClass.digit {
        position += 1
      } else if kind == ByteClass.wide {
        // Umlauts and the other letters of Latin-1.
        if byte == 0xC3, position + 1 < end, text[position + 1] & 0x9F != 0x97 {
          position += 2
          continue
        }
        let (scalar, length) = decode(position)
        switch WideClass(scalar) {
        case .letter, .mark, .digit: position += length
        case .ignorable where scalar == 0xAD || scalar == 0x2060: position += length
        case .closing where scalar == 0x2019 && isWordByte(position + length):
          position += length
        case .symbol where (scalar == 0x2011 || scalar == 0x2010) && isWordByte(position + length):
          position += length
        default: return position
        }
      } else if let next = joined(byte, at: position, from: start) {
        if next < 0 { return -next }
        position = next
      } else {
        return position
      }
    }
    return position
  }

  /// Where a word goes on after a punctuation mark inside it; negative where it ends behind it.
  private func joined(_ byte: UInt8, at position: Int, from start: Int) -> Int? {
    switch byte {
    case 0x2D, 0x27, 0x5F, 0x26:  // - ' _ &
      if isWordByte(position + 1) { return position + 1 }
      // "Sicherheits- und Verteidigungsrat": the hyphen belongs to the word.
      if byte == 0x2D, position + 1 < end, text[position + 1] == 0x20 { return -(position + 1) }
      return nil
    case 0x3A where position + 2 < end && text[position + 1] == 0x2F && text[position + 2] == 0x2F:
      return -addressEnd(from: position)
    case 0x2A, 0x3A:  // gender forms: "Leser*innen", "Leser:innen"
      return isGenderSuffix(position + 1) ? position + 1 : nil
    case 0x2E:
      return stop(at: position, from: start)
    case 0x40:
      return isWordByte(position + 1) ? -addressEnd(from: position) : nil
    default:
      return nil
    }
  }

  /// Whether a full stop belongs to the word before it.
  private func stop(at position: Int, from start: Int) -> Int? {
    let length = position - start
    if isWordByte(position + 1) {
      if length == 1 || isWebStart(start, length) {
        // "z.B.", "U.S.", "www.example.org"
        return length == 1 ? position + 1 : -addressEnd(from: position)
      }
      if let host = hostEnd(from: position) { return -host }
      return nil
    }
    if length == 1, isUpper(start) { return -(position + 1) }
    if length >= 3, text[position - 2] == 0x2E { return -(position + 1) }
    return isAbbreviation(start..<position + 1) ? -(position + 1) : nil
  }

  private func isWebStart(_ start: Int, _ length: Int) -> Bool {
    length == 3 && text[start] | 0x20 == 0x77 && text[start + 1] | 0x20 == 0x77
  }

  /// The end of a host name such as "example.org" whose dot stands at a position, if it is one.
  private func hostEnd(from dot: Int) -> Int? {
    var position = dot + 1
    while position < end, text[position] >= 0x61, text[position] <= 0x7A { position += 1 }
    let length = position - dot - 1
    guard length >= 2, length <= 6 else { return nil }
    let suffix = text[dot + 1..<position]
    guard Segmenter.hostSuffixes.contains(UnsafeBufferPointer(rebasing: suffix)) else { return nil }
    if position < end, isWordByte(position) { return nil }
    return position < end && text[position] == 0x2F ? addressEnd(from: position) : position
  }

  private func addressEnd(from start: Int) -> Int {
    var position = start
    while position < end, text[position] > 0x20, !Segmenter.endsAddress(text[position]) {
      position += 1
    }
    while position > start + 1 {
      switch text[position - 1] {
      case 0x2E, 0x2C, 0x3B, 0x3A, 0x21, 0x3F: position -= 1  // . , ; : ! ?
      default: return position
      }
    }
    return position
  }

  private func isAbbreviation(_ range: Range<Int>) -> Bool {
    segmenter.abbreviations.contains(UnsafeBufferPointer(rebasing: text[range]))
  }

  /// The end of a number that begins at a position; letters directly behind belong to it ("20er").
  private func numberEnd(from start: Int) -> Int {
    var position = start
    while position < end {
      let byte = text[position]
      switch classes[Int(byte)] {
      case ByteClass.digit: position += 1
      case ByteClass.letter: return wordEnd(from: position)
      case ByteClass.punctuation:
        // These marks keep a number together only between digits.
        guard Segmenter.joinsDigits(byte), isDigit(position + 1) else {
          return byte == 0x2D && isLetter(position + 1) ? wordEnd(from: position + 1) : position
        }
        position += 1
      case ByteClass.wide:
        let (scalar, length) = decode(position)
        if scalar == 0x2019, isDigit(position + length) {
          position += length
        } else if WideClass(scalar) == .letter {
          return wordEnd(from: position)
        } else {
          return position
        }
      default: return position
      }
    }
    return position
  }
}

// MARK: - Sentences

extension SegmenterRun {
  /// Whether a sentence ends after the terminator that was just added.
  ///
  /// Closing marks that follow directly are added to it, and the position moved behind them.
  private mutating func endsSentence(after position: inout Int) -> Bool {
    let terminator = position
    var look = position
    while look < end {
      let byte = text[look]
      if Segmenter.closesSentence(byte) {
        look += 1
      } else if classes[Int(byte)] == ByteClass.wide {
        let (scalar, length) = decode(look)
        guard WideClass(scalar) == .closing || scalar == 0x2026 else { break }
        look += length
      } else {
        break
      }
    }
    guard look >= end || isSpace(look) else { return false }
    if isInsideNumberOrName(terminator) { return false }
    guard canBeginSentence(look) else { return false }
    while position < look {
      let length = decode(position).length
      add(position, position + length)
      position += length
    }
    return true
  }

  /// Whether the full stop that was just added makes an ordinal of the number before it.
  private func isInsideNumberOrName(_ terminator: Int) -> Bool {
    guard text[terminator - 1] == 0x2E, output.starts.count >= 2 else { return false }
    let before = output.starts.count - 2
    let start = Int(output.starts[before])
    let stop = Int(output.ends[before])
    guard stop == terminator - 1 else { return false }
    let isOrdinal = stop - start <= 2 && text[start..<stop].allSatisfy { $0 >= 0x30 && $0 <= 0x39 }
    let isRoman =
      stop - start <= 5 && text[start..<stop].allSatisfy { [0x49, 0x56, 0x58].contains($0) }
    guard isOrdinal || isRoman else { return false }
    // "Es kamen 12. Die anderen …": a word that begins sentences decides for an end.
    return !segmenter.starters.contains(nextWord(from: terminator))
  }

  private func canBeginSentence(_ position: Int) -> Bool {
    var position = position
    while position < end {
      let byte = text[position]
      switch classes[Int(byte)] {
      case ByteClass.space: position += 1
      case ByteClass.letter: return byte < 0x60
      case ByteClass.digit: return true
      case ByteClass.punctuation:
        if byte == 0x2C || byte == 0x3B || byte == 0x3A { return false }  // , ; :
        position += 1
      default:
        let (scalar, length) = decode(position)
        switch WideClass(scalar) {
        case .letter:
          // The letters of Latin-1 need no look into the tables of Unicode.
          if scalar >= 0xC0, scalar <= 0xFF { return scalar < 0xDF }
          return Unicode.Scalar(scalar).map { !$0.properties.isLowercase } ?? true
        case .digit: return true
        default: position += length
        }
      }
    }
    return true
  }

  /// The next word, of which 24 bytes are looked at.
  private func nextWord(from position: Int) -> UnsafeBufferPointer<UInt8> {
    var start = position
    while start < end, classes[Int(text[start])] == ByteClass.space { start += 1 }
    var stop = start
    while stop < end, stop - start < 24,
      classes[Int(text[stop])] == ByteClass.letter
        || text[stop] >= 0x80
    {
      stop += 1
    }
    return UnsafeBufferPointer(rebasing: text[start..<stop])
  }
}

// MARK: - Bytes

extension SegmenterRun {
  /// The scalar at a position and its length; the text is valid UTF-8.
  @inline(__always)
  private func decode(_ position: Int) -> (scalar: UInt32, length: Int) {
    let first = UInt32(text[position])
    if first < 0x80 { return (first, 1) }
    func rest(_ offset: Int) -> UInt32 {
      position + offset < text.count ? UInt32(text[position + offset]) & 0x3F : 0
    }
    if first < 0xE0 { return ((first & 0x1F) << 6 | rest(1), min(2, end - position)) }
    if first < 0xF0 {
      return ((first & 0x0F) << 12 | rest(1) << 6 | rest(2), min(3, end - position))
    }
    return (
      (first & 0x07) << 18 | rest(1) << 12 | rest(2) << 6 | rest(3), min(4, end - position)
    )
  }

  private func isDigit(_ position: Int) -> Bool {
    position < end && classes[Int(text[position])] == ByteClass.digit
  }

  private func isLetter(_ position: Int) -> Bool {
    guard position < end else { return false }
    let kind = classes[Int(text[position])]
    if kind == ByteClass.letter { return true }
    return kind == ByteClass.wide && WideClass(decode(position).scalar) == .letter
  }

  private func isWordByte(_ position: Int) -> Bool { isLetter(position) || isDigit(position) }

  private func isUpper(_ position: Int) -> Bool {
    text[position] >= 0x41 && text[position] <= 0x5A
  }

  private func isSpace(_ position: Int) -> Bool {
    let kind = classes[Int(text[position])]
    return kind == ByteClass.space
      || (kind == ByteClass.wide && WideClass(decode(position).scalar) == .space)
  }

  private func isGenderSuffix(_ position: Int) -> Bool {
    Segmenter.genderSuffixes.contains { suffix in
      position + suffix.count <= end
        && text[position..<position + suffix.count].elementsEqual(suffix)
    }
  }
}

extension Segmenter {
  /// Endings of host names that are taken for addresses where no "www" or "://" says so.
  static let hostSuffixes = ByteStringSet([
    "de", "at", "ch", "com", "org", "net", "eu", "info", "uk", "fr", "ru", "ua", "tv", "media",
  ])
  static let genderSuffixes: [[UInt8]] = [Array("innen".utf8), Array("in".utf8)]

  /// Whether a mark keeps a number together: . , : ' -
  @inline(__always)
  static func joinsDigits(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x2E, 0x2C, 0x3A, 0x27, 0x2D: true
    default: false
    }
  }

  /// Whether a mark may stand between the terminator of a sentence and its end: . ! ? " ' ) ]
  @inline(__always)
  static func closesSentence(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x2E, 0x21, 0x3F, 0x22, 0x27, 0x29, 0x5D: true
    default: false
    }
  }

  /// Whether a mark ends an address.
  @inline(__always)
  static func endsAddress(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x22, 0x27, 0x3C, 0x3E, 0x28, 0x29, 0x5B, 0x5D, 0x7B, 0x7D, 0x7C: true
    default: false
    }
  }
}
