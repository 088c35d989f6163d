/// Eight bytes of a text in one number, looked at together.
///
/// For loops that cut words: how long a word is nobody can foresee, so that a wrong guess at every
/// byte costs more than all of the arithmetic here.
@frozen public struct EightBytes: Sendable {
  @usableFromInline let bytes: UInt64

  /// Reads eight bytes.
  @inlinable @inline(__always)
  public init(_ start: UnsafePointer<UInt8>) {
    bytes = UInt64(littleEndian: UnsafeRawPointer(start).loadUnaligned(as: UInt64.self))
  }

  /// How many of them, from the first on, are ASCII letters or digits.
  @inlinable @inline(__always)
  public var lettersAndDigits: Int { EightBytes.run((letters | digits) & ~bytes) }

  /// A byte of 1 for each ASCII letter, of 0 for all others.
  @inlinable @inline(__always)
  public var asciiLetters: UInt64 { EightBytes.ones(letters & ~bytes) }

  /// A byte of 1 for each ASCII digit, of 0 for all others.
  @inlinable @inline(__always)
  public var asciiDigits: UInt64 { EightBytes.ones(digits & ~bytes) }

  /// Whether all of them are ASCII.
  @inlinable @inline(__always)
  public var isASCII: Bool { bytes & EightBytes.high == 0 }

  /// How many of them, from the first on, are ASCII letters or digits or stand beyond ASCII and are
  /// neither 0xC2 nor 0xE2, which begin no-break spaces, quotes and dashes.
  @inlinable @inline(__always)
  public var wordBytes: Int {
    let other = (bytes & (EightBytes.all &* 0xDF)) ^ EightBytes.all &* 0xC2
    let isOther = ((other & ~EightBytes.high) &+ ~EightBytes.high) | other
    return EightBytes.run((letters | digits | bytes) & isOther)
  }

  /// The highest bit of every byte that is an ASCII letter, or would be one in ASCII.
  @inlinable @inline(__always)
  var letters: UInt64 {
    EightBytes.between(0x61, 0x7A, bytes & ~EightBytes.high | EightBytes.all &* 0x20)
  }

  /// The highest bit of every byte that is an ASCII digit, or would be one in ASCII.
  @inlinable @inline(__always)
  var digits: UInt64 { EightBytes.between(0x30, 0x39, bytes & ~EightBytes.high) }

  @inlinable static var all: UInt64 { @inline(__always) get { 0x0101_0101_0101_0101 } }
  @inlinable static var high: UInt64 { @inline(__always) get { 0x8080_8080_8080_8080 } }

  /// How many bytes from the first on have their highest bit set.
  @inlinable @inline(__always)
  static func run(_ bytes: UInt64) -> Int { (~bytes & high).trailingZeroBitCount &>> 3 }

  /// A byte of 1 for each whose highest bit is set.
  @inlinable @inline(__always)
  static func ones(_ bytes: UInt64) -> UInt64 { (bytes & high) &>> 7 }

  /// The sum of eight bytes, of which none is more than 127.
  @inlinable @inline(__always)
  public static func sum(_ bytes: UInt64) -> Int {
    let pairs = (bytes & 0x00FF_00FF_00FF_00FF) &+ (bytes &>> 8 & 0x00FF_00FF_00FF_00FF)
    return Int(truncatingIfNeeded: (pairs &* 0x0001_0001_0001_0001) &>> 48)
  }

  /// The highest bit of every byte that lies between two; all bytes are less than 128.
  @inlinable @inline(__always)
  static func between(_ first: UInt64, _ last: UInt64, _ bytes: UInt64) -> UInt64 {
    (bytes &+ all &* (0x80 &- first)) & ~(bytes &+ all &* (0x7F &- last))
  }
}
