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
    text.withSpan { bytes in
      var scalars: UInt32 = 0
      for position in bytes.indices {
        if position % ScalarOffsets.step == 0 { checkpoints.append(scalars) }
        if bytes[position] & 0xC0 != 0x80 { scalars &+= 1 }
      }
    }
    self.checkpoints = checkpoints
  }

  /// The number of scalars before a byte; a byte inside a scalar counts that scalar.
  public func scalar(atByte byte: Int) -> Int {
    let byte = min(max(byte, 0), text.count)
    guard !checkpoints.isEmpty else { return 0 }
    let block = min(byte / ScalarOffsets.step, checkpoints.count - 1)
    return text.withSpan { bytes in
      var scalars = Int(checkpoints[block])
      for position in block * ScalarOffsets.step..<byte where bytes[position] & 0xC0 != 0x80 {
        scalars += 1
      }
      return scalars
    }
  }

  /// The scalar range of a byte range.
  public func scalars(_ bytes: Range<Int>) -> Range<Int> {
    let start = scalar(atByte: bytes.lowerBound)
    return start..<max(start, scalar(atByte: bytes.upperBound))
  }
}
