/// Writes numbers and texts one behind the other, small numbers in few bytes.
public struct ByteWriter: Sendable {
  /// What has been written.
  public private(set) var bytes: [UInt8] = []

  /// Starts with nothing written.
  public init() {}

  /// Adds a number that is not negative: seven bits a byte, the lowest first (LEB128).
  public mutating func write(_ number: Int) {
    var rest = UInt64(bitPattern: Int64(number))
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  /// Adds a number or nothing.
  public mutating func write(_ number: Int?) {
    bytes.append(number == nil ? 0 : 1)
    if let number { write(number) }
  }

  /// Adds a range of numbers that are not negative.
  public mutating func write(_ range: Range<Int>) {
    write(range.lowerBound)
    write(range.count)
  }

  /// Adds a range or nothing.
  public mutating func write(_ range: Range<Int>?) {
    bytes.append(range == nil ? 0 : 1)
    if let range { write(range) }
  }

  /// Adds a number with its exact bits.
  public mutating func write(_ number: Double) { write(bits: number.bitPattern) }

  /// Adds the eight bytes of a number.
  mutating func write(bits: UInt64) {
    withUnsafeBytes(of: bits.littleEndian) { bytes.append(contentsOf: $0) }
  }

  /// Adds a text.
  public mutating func write(_ text: String) {
    write(text.utf8.count)
    bytes.append(contentsOf: text.utf8)
  }

  /// Adds a text or nothing.
  public mutating func write(_ text: String?) {
    bytes.append(text == nil ? 0 : 1)
    if let text { write(text) }
  }
}

/// Reads what a ``ByteWriter`` wrote, in the same order.
///
/// Bytes that nobody wrote so give nothing, never a crash.
public struct ByteReader {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var position = 0

  /// Reads from bytes that stay where they are as long as the reader lives.
  public init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  /// Whether everything was read.
  public var isAtEnd: Bool { position == bytes.count }

  private mutating func byte() -> UInt8? {
    guard position < bytes.count else { return nil }
    defer { position += 1 }
    return bytes[position]
  }

  /// Reads a number that is not negative.
  public mutating func number() -> Int? {
    var value: UInt64 = 0
    var shift: UInt64 = 0
    while let byte = byte() {
      guard shift < 63 else { return nil }
      value |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { return Int(exactly: value) }
      shift += 7
    }
    return nil
  }

  /// Reads a number or nothing; the outer optional is that of bytes that make no sense.
  public mutating func optionalNumber() -> Int?? {
    switch byte() {
    case 0: .some(nil)
    case 1: number().map { .some($0) }
    default: nil
    }
  }

  /// Reads a range.
  public mutating func range() -> Range<Int>? {
    guard let start = number(), let count = number() else { return nil }
    let (end, isTooLarge) = start.addingReportingOverflow(count)
    return isTooLarge ? nil : start..<end
  }

  /// Reads a range or nothing; the outer optional is that of bytes that make no sense.
  public mutating func optionalRange() -> Range<Int>?? {
    switch byte() {
    case 0: .some(nil)
    case 1: range().map { .some($0) }
    default: nil
    }
  }

  /// Reads a number with its exact bits.
  public mutating func double() -> Double? {
    guard bytes.count - position >= 8, let base = bytes.baseAddress else { return nil }
    let bits = UnsafeRawPointer(base).loadUnaligned(fromByteOffset: position, as: UInt64.self)
    position += 8
    return Double(bitPattern: UInt64(littleEndian: bits))
  }

  /// Reads a text.
  public mutating func text() -> String? {
    textBytes().map { String(decoding: $0, as: UTF8.self) }
  }

  /// Reads a text and leaves it where it is.
  mutating func textBytes() -> UnsafeBufferPointer<UInt8>? {
    guard let count = number(), count <= bytes.count - position else { return nil }
    defer { position += count }
    return UnsafeBufferPointer(rebasing: bytes[position..<position + count])
  }

  /// Reads a text or nothing; the outer optional is that of bytes that make no sense.
  public mutating func optionalText() -> String?? {
    switch byte() {
    case 0: .some(nil)
    case 1: text().map { .some($0) }
    default: nil
    }
  }
}

extension ByteWriter {
  /// Adds a day or nothing.
  public mutating func write(_ date: CivilDate?) {
    write(date.map { $0.dayNumber + CivilDate.daysBefore1970 })
  }
}

extension ByteReader {
  /// Reads a day or nothing; the outer optional is that of bytes that make no sense.
  public mutating func optionalDate() -> CivilDate?? {
    guard let days = optionalNumber() else { return nil }
    guard let days else { return .some(nil) }
    guard days < 10_000 * 366 else { return nil }
    return CivilDate(dayNumber: days - CivilDate.daysBefore1970)
  }
}

extension CivilDate {
  /// What is added to day numbers so that none is negative.
  fileprivate static let daysBefore1970 = 719_162
}
