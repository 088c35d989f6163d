/// Finds the likeliest course of a page: what stands before the article, the article, what stands
/// behind it, and what every line is.
///
/// A Viterbi search over pairs of page part and column; parts only follow each other, so that the
/// article is one stretch.
struct ZoneDecoder {
  /// What one line is.
  struct Label: Equatable {
    let part: PagePart
    let column: ZoneColumn
  }

  private static let states: [Label] = PagePart.allCases.flatMap { part in
    part.columns.map { Label(part: part, column: $0) }
  }

  /// Labels lines by their scores.
  ///
  /// - Parameters:
  ///   - scores: per line, one score a column.
  ///   - closing: per line, what speaks against its standing inside the article.
  /// - Complexity: O(lines), with some twenty states a line.
  static func labels(scores: [[Float]], closing: [Float]) -> [Label] {
    guard !scores.isEmpty else { return [] }
    let count = states.count
    var best = states.map { state in
      score(of: state, scores[0], closing[0]) + (state.part == .before ? 0 : -0.1)
    }
    var origins = [UInt8](repeating: 0, count: count * scores.count)
    for line in scores.indices.dropFirst() {
      // The best predecessor of every part and the parts before it.
      var bestOfPart = [Int](repeating: -1, count: PagePart.allCases.count)
      for (state, label) in states.enumerated() {
        for part in label.part.rawValue..<bestOfPart.count
        where bestOfPart[part] < 0 || best[state] > best[bestOfPart[part]] {
          bestOfPart[part] = state
        }
      }
      var next = best
      for (state, label) in states.enumerated() {
        let changing = bestOfPart[label.part.rawValue]
        let stay = best[state] + staying(label)
        let change = best[changing] - ZoneWeights.change
        let own = score(of: label, scores[line], closing[line])
        origins[line * count + state] = UInt8(stay >= change ? state : changing)
        next[state] = max(stay, change) + own
      }
      best = next
    }
    var state = best.indices.max { best[$0] < best[$1] } ?? 0
    var labels = Array(repeating: states[state], count: scores.count)
    for line in scores.indices.reversed() {
      labels[line] = states[state]
      state = Int(origins[line * count + state])
    }
    return labels
  }

  private static func staying(_ label: Label) -> Float {
    label.part == .after && label.column == .byline
      ? ZoneWeights.stayingByline : ZoneWeights.staying[label.column.rawValue]
  }

  private static func score(of state: Label, _ scores: [Float], _ closing: Float) -> Float {
    let score = scores[state.column.rawValue]
    guard state.part == .article else {
      return state.column == .foreign ? score - ZoneWeights.outsideForeign : score
    }
    return score - closing - (state.column == .teaser ? ZoneWeights.insideTeaser : 0)
  }
}
