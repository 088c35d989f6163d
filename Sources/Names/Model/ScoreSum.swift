/// The sum of rows of scores, which a processor adds sixteen at a time.
///
/// The scores of labels with even and odd numbers are kept apart: both can be cut out of a row of
/// bytes by shifting, while widening 32 bytes in their order takes a step for each of them.
package struct ScoreSum: Sendable {
  private var even = SIMD16<Int16>(repeating: 0)
  private var odd = SIMD16<Int16>(repeating: 0)

  /// Creates a sum of nothing.
  package init() {}

  /// Adds the 32 bytes at an address, the first of them to label 0.
  @inline(__always)
  mutating func add(row: UnsafeRawPointer) {
    let pairs = row.loadUnaligned(as: SIMD16<Int16>.self)
    even &+= (pairs &<< 8) &>> 8
    odd &+= pairs &>> 8
  }

  /// Adds to the score of the label with number 0.
  mutating func addOutside(_ score: Int16) { even[0] &+= score }

  /// Adds another sum.
  @inline(__always)
  static func &+= (left: inout ScoreSum, right: ScoreSum) {
    left.even &+= right.even
    left.odd &+= right.odd
  }

  /// The scores in the order of the labels.
  @inline(__always)
  package var vector: FeatureScores.Vector {
    var vector = FeatureScores.Vector()
    vector.evenHalf = even
    vector.oddHalf = odd
    return vector
  }
}
