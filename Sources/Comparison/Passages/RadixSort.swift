/// Sorting of many integers in time proportional to their number.
enum RadixSort {
  /// Sorts values by the bits from `lowestBit` to `highestBit`, keeping the order of equal ones.
  ///
  /// - Complexity: O(*n* × bits ÷ 11).
  static func sort(_ values: inout [UInt64], lowestBit: Int, highestBit: Int) {
    guard values.count > 1 else { return }
    var other = [UInt64](repeating: 0, count: values.count)
    var shift = lowestBit
    while shift < highestBit {
      let bits = min(11, highestBit - shift)
      pass(values, into: &other, shift: UInt64(shift), mask: UInt64(1) << UInt64(bits) - 1)
      swap(&values, &other)
      shift += bits
    }
  }

  private static func pass(
    _ values: [UInt64], into result: inout [UInt64], shift: UInt64, mask: UInt64
  ) {
    var places = [Int](repeating: 0, count: Int(mask) + 2)
    for value in values { places[Int((value >> shift) & mask) + 1] += 1 }
    for digit in 1..<places.count { places[digit] += places[digit - 1] }
    places.withUnsafeMutableBufferPointer { places in
      result.withUnsafeMutableBufferPointer { result in
        for value in values {
          let digit = Int((value >> shift) & mask)
          result[places[digit]] = value
          places[digit] += 1
        }
      }
    }
  }
}
