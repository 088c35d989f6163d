package import NewsCorpus

/// The scores of all features: an open-addressing table of fingerprints over rows of small integers.
///
/// A slot holds the upper twelve bits of a feature's hash and the number of its row, from 1; a row
/// holds one score for each label. A feature that is not in the table is taken for another one once
/// in some thousand times, which training has seen and the sum of many features forgives.
package struct FeatureScores: Sendable {
  private let slots: Column<UInt32>
  private let rows: Column<Int8>
  private let mask: Int

  /// The scores of one token for all labels; the lanes behind the last label are not used.
  package typealias Vector = SIMD32<Int16>

  /// The bytes behind the last row, so that a whole vector can be read from it.
  package static let padding = 32
  private static let rowBits: UInt32 = 20

  /// Creates the scores over their columns, when they fit together.
  package init?(slots: Column<UInt32>, rows: Column<Int8>) {
    let rowCount = (rows.count - FeatureScores.padding) / NameLabel.count
    guard slots.count > 0, slots.count & (slots.count - 1) == 0, rowCount >= 0,
      slots.buffer.contains(0),
      slots.buffer.allSatisfy({ $0 & 0xF_FFFF <= UInt32(rowCount) })
    else { return nil }
    self.slots = slots
    self.rows = rows
    mask = slots.count - 1
  }

  /// Adds the scores of a feature.
  @inline(__always)
  package func add(_ feature: UInt64, to sum: inout ScoreSum) {
    let known = slots.buffer
    let fingerprint = UInt32(truncatingIfNeeded: feature >> 52)
    var slot = Int(truncatingIfNeeded: feature) & mask
    while true {
      let entry = known[slot]
      if entry == 0 { return }
      if entry >> FeatureScores.rowBits == fingerprint {
        let row = Int(entry & 0xF_FFFF) - 1
        guard row >= 0, let base = rows.buffer.baseAddress else { return }
        sum.add(row: UnsafeRawPointer(base + row * NameLabel.count))
        return
      }
      slot = (slot + 1) & mask
    }
  }

  /// The columns for rows of scores by feature.
  ///
  /// Two features with the same fingerprint in one run of slots share the first one's row.
  package static func columns(
    _ features: [(hash: UInt64, scores: [Int8])]
  ) -> (slots: [UInt32], rows: [Int8]) {
    var size = 16
    while size * 2 < features.count * 3 { size *= 2 }
    var slots = [UInt32](repeating: 0, count: size)
    var rows: [Int8] = []
    rows.reserveCapacity(features.count * NameLabel.count + padding)
    for (number, feature) in features.enumerated() {
      var slot = Int(truncatingIfNeeded: feature.hash) & (size - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (size - 1) }
      let fingerprint = UInt32(truncatingIfNeeded: feature.hash >> 52)
      slots[slot] = fingerprint << rowBits | UInt32(number + 1)
      rows += feature.scores
    }
    rows += [Int8](repeating: 0, count: padding)
    return (slots, rows)
  }
}
