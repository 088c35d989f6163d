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
  /// What going on in each state is worth.
  private static let staying: [Float] = states.map { state in
    state.part == .after && state.column == .byline
      ? ZoneWeights.stayingByline : ZoneWeights.staying[state.column.rawValue]
  }

  /// Labels lines by their scores.
  ///
  /// - Complexity: O(lines), with some twenty states a line.
  static func labels(_ scores: [LineScore]) -> [Label] {
    guard !scores.isEmpty else { return [] }
    let states = states
    let staying = staying
    let count = states.count
    var best = states.map { state in
      score(of: state, scores[0]) + (state.part == .before ? 0 : -0.1)
    }
    var next = best
    var origins = [UInt8](repeating: 0, count: count * scores.count)
    for line in scores.indices.dropFirst() {
      // The best predecessor of every part: the first best one of it and the parts before it, which
      // stand before it among the states.
      var leader = 0
      var state = 0
      while state < count {
        let part = states[state].part
        var end = state
        while end < count, states[end].part == part {
          if best[end] > best[leader] { leader = end }
          end += 1
        }
        let change = best[leader] - ZoneWeights.change
        while state < end {
          let stay = best[state] + staying[state]
          origins[line * count + state] = UInt8(stay >= change ? state : leader)
          next[state] = max(stay, change) + score(of: states[state], scores[line])
          state += 1
        }
      }
      swap(&best, &next)
    }
    var state = best.indices.max { best[$0] < best[$1] } ?? 0
    var labels = Array(repeating: states[state], count: scores.count)
    for line in scores.indices.reversed() {
      labels[line] = states[state]
      state = Int(origins[line * count + state])
    }
    return labels
  }

  @inline(__always)
  private static func score(of state: Label, _ line: LineScore) -> Float {
    let score = line[state.column]
    guard state.part == .article else {
      return state.column == .foreign ? score - ZoneWeights.outsideForeign : score
    }
    return score - line.closing - (state.column == .teaser ? ZoneWeights.insideTeaser : 0)
  }
}
