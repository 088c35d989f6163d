/// The lengths of the names that begin with a word: some of the numbers from 1 to 8.
struct NameLengths {
  private var bits: UInt8 = 0

  var isEmpty: Bool { bits == 0 }
  var longest: Int { 8 - bits.leadingZeroBitCount }

  mutating func insert(_ length: Int) { bits |= 1 << (length - 1) }

  func contains(_ length: Int) -> Bool { bits >> (length - 1) & 1 == 1 }
}
