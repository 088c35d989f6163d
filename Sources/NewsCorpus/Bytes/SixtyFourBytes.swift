public import CBytes

/// 64 bytes of a text, looked at together: every question about them gives one bit a byte, the first
/// byte's lowest.
///
/// For loops that cut texts. How long a word is nobody can foresee, so that a wrong guess at every
/// byte costs more than all of the arithmetic here; where a run of bytes ends is one step in a
/// ``BitRow`` of the answers.
@frozen public struct SixtyFourBytes {
  @usableFromInline let start: UnsafeRawPointer

  /// Looks at the bytes from a place on, all of which can be read.
  @inlinable @inline(__always)
  public init(_ start: UnsafeRawPointer) { self.start = start }

  /// Calls the body with the bytes of a stretch of a text, from its beginning on, and with their
  /// number from 0; what stands behind the text is 0.
  @inlinable @inline(__always)
  public static func forEach(
    in text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>,
    _ body: (Int, SixtyFourBytes) -> Void
  ) {
    guard let base = text.baseAddress else { return }
    // One more is read for the bytes that follow each.
    let size = 64 + 1
    withUnsafeTemporaryAllocation(byteCount: size, alignment: 1) { tail in
      guard let tail = tail.baseAddress else { return }
      var position = range.lowerBound
      var number = 0
      while position < range.upperBound {
        var source = UnsafeRawPointer(base + position)
        if position &+ size > text.count {
          tail.initializeMemory(as: UInt8.self, repeating: 0, count: size)
          tail.copyMemory(from: source, byteCount: text.count &- position)
          source = UnsafeRawPointer(tail)
        }
        body(number, SixtyFourBytes(source))
        position &+= 64
        number &+= 1
      }
    }
  }

  /// For each of them the byte that follows it.
  @inlinable @inline(__always)
  public var following: SixtyFourBytes { SixtyFourBytes(start + 1) }

  /// Which of them lie between two values.
  @inlinable @inline(__always)
  public func between(_ first: UInt8, _ last: UInt8) -> UInt64 { bytes_between(start, first, last) }

  /// Which of them have a value.
  @inlinable @inline(__always)
  public func equal(_ byte: UInt8) -> UInt64 { bytes_between(start, byte, byte) }

  /// Which of them are ASCII letters.
  @inlinable @inline(__always)
  public var asciiLetters: UInt64 { between(0x41, 0x5A) | between(0x61, 0x7A) }

  /// Which of them are ASCII digits.
  @inlinable @inline(__always)
  public var asciiDigits: UInt64 { between(0x30, 0x39) }
}

/// A row of bits, one for each byte of a stretch of text.
@frozen public struct BitRow {
  @usableFromInline let blocks: UnsafeMutablePointer<UInt64>

  /// How many bits ``subscript(from:)`` gives at least.
  public static let reach = 57

  /// How many numbers a row has room for that has so many bits.
  @inlinable
  public static func size(for bits: Int) -> Int { (bits + 63) / 64 + 1 }

  /// Makes a row in memory that outlives it, without bits.
  @inlinable
  public init(_ memory: UnsafeMutablePointer<UInt64>, size: Int) {
    memory.initialize(repeating: 0, count: size)
    blocks = memory
  }

  /// 64 bits, of which the lowest comes first.
  @inlinable @inline(__always)
  public subscript(block: Int) -> UInt64 {
    get { UInt64(littleEndian: blocks[block]) }
    nonmutating set { blocks[block] = newValue.littleEndian }
  }

  /// The bits from a position on, lowest first: ``reach`` of them, and what stands above those says
  /// nothing.
  @inlinable @inline(__always)
  public subscript(from position: Int) -> UInt64 {
    let bits = UnsafeRawPointer(blocks).loadUnaligned(
      fromByteOffset: position &>> 3, as: UInt64.self)
    return UInt64(littleEndian: bits) &>> UInt64(truncatingIfNeeded: position & 7)
  }

  /// How many bits from a position on are set, at most ``reach``.
  @inlinable @inline(__always)
  public func run(from position: Int) -> Int {
    min((~self[from: position]).trailingZeroBitCount, BitRow.reach)
  }
}
