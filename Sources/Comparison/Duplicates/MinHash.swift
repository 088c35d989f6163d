/// A short summary of a set of numbers: the more alike two sets, the more of it is equal.
///
/// One permutation hashing: the numbers are spread over 64 bins and each bin keeps its least; an
/// empty bin takes that of a bin drawn by lot, the same lot for all sets (Li, Owen and Zhang 2012;
/// Shrivastava, "Optimal Densification for Fast and Accurate Minwise Hashing", 2017). The chance
/// that two bins are equal is the Jaccard similarity *s* of the sets.
///
/// The bins form 16 bands of 4. Two sets meet when a band is equal, which happens with probability
/// 1 − (1 − *s*⁴)¹⁶: 0.9998 for *s* = 0.8, 0.64 for *s* = 0.5, 0.12 for *s* = 0.3.
enum MinHash {
  /// The number of bins.
  static let bins = 64
  /// The number of bins that make a band.
  static let rows = 4

  /// The bands of a set, each as one number; nothing for the empty set.
  ///
  /// - Parameter numbers: evenly spread over all 64-bit numbers; may repeat.
  /// - Complexity: O(*n*).
  static func bands(of numbers: [UInt64]) -> [UInt64] {
    var least = [UInt64](repeating: .max, count: bins)
    for number in numbers {
      let bin = Int(number >> 58)
      if number < least[bin] { least[bin] = number }
    }
    let filled = least
    guard filled.contains(where: { $0 != .max }) else { return [] }
    for bin in 0..<bins where filled[bin] == .max {
      var lot = UInt64(bin + 1)
      repeat { lot = mixed(lot) } while filled[Int(lot >> 58)] == .max
      least[bin] = filled[Int(lot >> 58)]
    }
    return stride(from: 0, to: bins, by: rows).map { first in
      // The first bin's number is part of the key, so that bands do not meet other bands.
      least[first..<first + rows].reduce(UInt64(first + 1)) { mixed($0 ^ $1) }
    }
  }

  /// Spreads a number over all 64-bit numbers (the finishing steps of SplitMix64).
  @inline(__always)
  static func mixed(_ number: UInt64) -> UInt64 {
    var value = number &+ 0x9E37_79B9_7F4A_7C15
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}
