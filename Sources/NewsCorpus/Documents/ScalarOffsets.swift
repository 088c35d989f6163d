/// Turns byte offsets of one text into Unicode-scalar offsets, as results report them.
public struct ScalarOffsets: Sendable {
  private let text: Column<UInt8>
  /// The number of scalars before every 512th byte.
  private let checkpoints: [UInt32]
  private static let step = 512

  /// Prepares a text.
  ///
  /// - Complexity: O(bytes).
  public init(_ text: Column<UInt8>) {
    self.text = text
    var checkpoints: [UInt32] = []
    checkpoints.reserveCapacity(text.count / ScalarOffsets.step + 1)
    let bytes = UnsafeRawBufferPointer(text.buffer)
    var scalars: UInt32 = 0
    for start in stride(from: 0, to: bytes.count, by: ScalarOffsets.step) {
      checkpoints.append(scalars)
      let end = min(start + ScalarOffsets.step, bytes.count)
      scalars &+= UInt32(truncatingIfNeeded: ScalarOffsets.scalars(in: bytes, start..<end))
    }
    self.checkpoints = checkpoints
  }

  /// The number of scalars before a byte; a byte inside a scalar counts that scalar.
  public func scalar(atByte byte: Int) -> Int {
    let byte = min(max(byte, 0), text.count)
    guard !checkpoints.isEmpty else { return 0 }
    let block = min(byte / ScalarOffsets.step, checkpoints.count - 1)
    let start = block * ScalarOffsets.step
    return Int(checkpoints[block])
      + ScalarOffsets.scalars(in: UnsafeRawBufferPointer(text.buffer), start..<byte)
  }

  /// The number of scalars that begin in a stretch of bytes, eight bytes at a time.
  private static func scalars(in bytes: UnsafeRawBufferPointer, _ range: Range<Int>) -> Int {
    var scalars = range.count
    var position = range.lowerBound
    while position + 8 <= range.upperBound {
      let word = bytes.loadUnaligned(fromByteOffset: position, as: UInt64.self)
      // A byte that goes on with a scalar has its highest bit set and the next one not.
      let following = (word >> 7) & ~(word >> 6) & 0x0101_0101_0101_0101
      scalars -= following.nonzeroBitCount
      position += 8
    }
    while position < range.upperBound {
      if bytes[position] & 0xC0 == 0x80 { scalars -= 1 }
      position += 1
    }
    return scalars
  }

  /// The scalar range of a byte range.
  public func scalars(_ bytes: Range<Int>) -> Range<Int> {
    let start = scalar(atByte: bytes.lowerBound)
    return start..<max(start, scalar(atByte: bytes.upperBound))
  }
}
