/// A quotation mark's part in its language's pairs.
enum QuotationMark: UInt8 {
  case lowDouble, highDouble, rightDouble, straightDouble
  case leftGuillemet, rightGuillemet
  case lowSingle, highSingle, rightSingle, straightSingle
  case leftSingleGuillemet, rightSingleGuillemet

  /// The mark that a token is, if it is one.
  @inline(__always)
  init?(_ bytes: UnsafeBufferPointer<UInt8>, at range: Range<Int>) {
    let first = bytes[range.lowerBound]
    switch (range.count, first) {
    case (1, 0x22): self = .straightDouble
    case (1, 0x27): self = .straightSingle
    case (2, 0xC2):
      switch bytes[range.lowerBound + 1] {
      case 0xAB: self = .leftGuillemet
      case 0xBB: self = .rightGuillemet
      default: return nil
      }
    case (3, 0xE2) where bytes[range.lowerBound + 1] == 0x80:
      switch bytes[range.lowerBound + 2] {
      case 0x9E, 0x9F: self = .lowDouble
      case 0x9C: self = .highDouble
      case 0x9D: self = .rightDouble
      case 0x9A, 0x9B: self = .lowSingle
      case 0x98: self = .highSingle
      case 0x99: self = .rightSingle
      case 0xB9: self = .leftSingleGuillemet
      case 0xBA: self = .rightSingleGuillemet
      default: return nil
      }
    default: return nil
    }
  }

  /// Whether another mark can close a quotation this one has opened.
  func isClosed(by mark: QuotationMark) -> Bool {
    switch self {
    case .lowDouble: [.highDouble, .rightDouble, .straightDouble].contains(mark)
    case .highDouble: [.rightDouble, .highDouble].contains(mark)
    case .rightDouble: mark == .rightDouble
    case .straightDouble: mark == .straightDouble
    case .leftGuillemet: mark == .rightGuillemet
    case .rightGuillemet: mark == .leftGuillemet || mark == .rightGuillemet
    case .lowSingle: [.highSingle, .rightSingle, .straightSingle].contains(mark)
    case .highSingle: mark == .rightSingle
    case .rightSingle: false
    case .straightSingle: mark == .straightSingle
    case .leftSingleGuillemet: mark == .rightSingleGuillemet
    case .rightSingleGuillemet: mark == .leftSingleGuillemet
    }
  }

  /// Whether the mark is one of the small ones, which serve as apostrophes too.
  var isSingle: Bool {
    switch self {
    case .lowSingle, .highSingle, .rightSingle, .straightSingle: true
    default: false
    }
  }
}
