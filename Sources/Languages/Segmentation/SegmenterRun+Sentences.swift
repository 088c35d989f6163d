/// What the scans ahead of a terminator found in a zone.
///
/// Terminators that follow one another ("......", ". . . .") scan the same bytes: without this the
/// time would grow with the square of their number.
struct SentenceLookahead {
  /// Where the closing marks end that were passed over last.
  var closersEnd = 0
  /// Bytes that were passed over in search of one that tells whether a sentence can begin.
  var skipped = 0..<0
  /// What the byte behind them told.
  var canBegin = false
}

/// Where sentences end.
extension SegmenterRun {
  /// Whether a sentence ends after the terminator that was just added.
  ///
  /// Closing marks that follow directly are added to it, and the position moved behind them.
  ///
  /// - Parameter token: the one before the terminator.
  mutating func endsSentence(
    after position: inout Int, behind token: Range<Int>, in zone: ZoneReader
  ) -> Bool {
    let (text, end) = (zone.text, zone.end)
    let terminator = position
    var look = max(position, lookahead.closersEnd)
    while look < end {
      let byte = text[look]
      if Segmenter.closesSentence(byte) {
        look += 1
      } else if zone.classes[Int(byte)] == ByteClass.wide {
        let (scalar, length) = zone.decode(look)
        guard WideClass(scalar) == .closing || scalar == 0x2026 else { break }
        look += length
      } else {
        break
      }
    }
    lookahead.closersEnd = look
    guard look >= end || zone.isSpace(look) else { return false }
    if isInsideNumberOrName(token, terminator, zone) { return false }
    guard canBeginSentence(look, zone) else { return false }
    while position < look {
      let length = zone.decode(position).length
      add(position, position + length)
      position += length
    }
    return true
  }

  /// Whether the full stop that was just added makes an ordinal of the number before it.
  private func isInsideNumberOrName(
    _ number: Range<Int>, _ terminator: Int, _ zone: ZoneReader
  ) -> Bool {
    let text = zone.text
    guard text[terminator - 1] == 0x2E else { return false }
    guard !number.isEmpty, number.upperBound == terminator - 1, number.count <= 5 else {
      return false
    }
    let isOrdinal = number.count <= 2 && text[number].allSatisfy { $0 >= 0x30 && $0 <= 0x39 }
    let isRoman = text[number].allSatisfy { $0 == 0x49 || $0 == 0x56 || $0 == 0x58 }
    guard isOrdinal || isRoman else { return false }
    // "Es kamen 12. Die anderen …": a word that begins sentences decides for an end.
    return !zone.segmenter.starters.contains(zone.nextWord(from: terminator))
  }

  /// Whether the next word behind a position, or the lack of one, allows a sentence to begin there.
  private mutating func canBeginSentence(_ position: Int, _ zone: ZoneReader) -> Bool {
    if lookahead.skipped.contains(position) { return lookahead.canBegin }
    var next = position
    lookahead.canBegin = zone.tellsBegin(&next)
    lookahead.skipped = position..<next
    return lookahead.canBegin
  }
}

/// What follows a terminator.
extension ZoneReader {
  /// What the first byte that tells something says; the position is moved to it.
  fileprivate func tellsBegin(_ position: inout Int) -> Bool {
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
  fileprivate func nextWord(from position: Int) -> UnsafeBufferPointer<UInt8> {
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
