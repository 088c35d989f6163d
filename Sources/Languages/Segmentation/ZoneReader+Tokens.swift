/// How tokens are told from each other.
extension ZoneReader {
  enum Kind { case nothing, word, mark, terminator }

  /// The end of the word that begins at a position and has a blank behind it, nothing but letters and
  /// digits in it and a letter of ASCII at its beginning, as most tokens are; 0 where none does.
  @inline(__always)
  func simpleWordEnd(from start: Int) -> Int {
    let next = start &+ bits.wordBytes(from: start)
    guard next < end else { return 0 }
    // One question instead of two, which are foreseen less well.
    let first = classes[Int(text[start])] ^ ByteClass.letter
    let behind = classes[Int(text[next])] ^ ByteClass.space
    return first | behind == 0 ? next : 0
  }

  /// The next token at or after a position.
  func token(from position: Int) -> (start: Int, end: Int, kind: Kind) {
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
    while true {
      position = plainEnd(from: position)
      guard position < end else { return end }
      let byte = text[position]
      let kind = classes[Int(byte)]
      if kind == ByteClass.space {
        return position
      } else if kind == ByteClass.wide {
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
