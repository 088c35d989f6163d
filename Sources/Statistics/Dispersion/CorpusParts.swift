/// The sizes of the parts a corpus falls into, made ready for dispersion.
///
/// Parts without tokens are not counted as parts.
public struct CorpusParts: Sendable, Hashable {
  /// The size of every part in tokens, in order.
  public let sizes: [Int]
  /// All tokens together.
  public let total: Int
  /// The number of parts that have tokens.
  public let count: Int
  /// The smallest share any part with tokens has of the whole; 0 for an empty corpus.
  public let smallestShare: Double

  /// Measures the parts; negative sizes count as zero.
  public init(sizes: [Int]) {
    self.sizes = sizes.map { max(0, $0) }
    total = self.sizes.reduce(0, +)
    let filled = self.sizes.filter { $0 > 0 }
    count = filled.count
    smallestShare = total > 0 ? Double(filled.min() ?? 0) / Double(total) : 0
  }
}
