/// What a byte can begin in running text, for the tokeniser's inner loop.
enum ByteClass {
  // Letters and digits come first, so that one comparison tells what a word goes on with.
  static let letter: UInt8 = 0
  static let digit: UInt8 = 1
  static let space: UInt8 = 2
  static let punctuation: UInt8 = 3
  static let wide: UInt8 = 4

  /// The class of each byte value; the table lives as long as the program.
  nonisolated(unsafe) static let table: UnsafePointer<UInt8> = {
    let table = UnsafeMutablePointer<UInt8>.allocate(capacity: 256)
    for value in 0...255 {
      table[value] =
        switch UInt8(value) {
        case 0...0x20, 0x7F: space
        case 0x30...0x39: digit
        case 0x41...0x5A, 0x61...0x7A: letter
        case 0x80...: wide
        default: punctuation
        }
    }
    return UnsafePointer(table)
  }()
}

/// What a scalar outside ASCII is to the tokeniser.
enum WideClass: UInt8 {
  case space, letter, mark, closing, digit, symbol, ignorable

  /// Classifies a scalar outside ASCII.
  @inline(__always)
  init(_ scalar: UInt32) {
    switch scalar {
    case 0xAA, 0xB5, 0xBA, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x2AF: self = .letter
    case 0x370...0x52F where scalar != 0x37E && scalar != 0x387: self = .letter
    case 0x1E00...0x1FFF: self = .letter
    case 0x300...0x36F: self = .mark
    case 0x80...0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000:
      self = .space
    case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0x2066...0x2069, 0xFEFF:
      self = .ignorable
    case 0xBB, 0xAB, 0x2018...0x201F, 0x2039, 0x203A: self = .closing
    default: self = WideClass(rare: scalar)
    }
  }

  @inline(never)
  private init(rare value: UInt32) {
    guard value >= 0x2B0, let scalar = Unicode.Scalar(value) else {
      self = .symbol
      return
    }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter:
      self = .letter
    case .nonspacingMark, .spacingMark, .enclosingMark: self = .mark
    case .decimalNumber: self = .digit
    case .spaceSeparator, .lineSeparator, .paragraphSeparator, .control: self = .space
    case .format: self = .ignorable
    default: self = .symbol
    }
  }
}
