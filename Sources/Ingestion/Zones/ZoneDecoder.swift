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

  /// The states, those of a part behind those of the part before it, with what the search adds to
  /// or takes off their scores.
  private struct State {
    let label: Label
    let column: Int
    /// What going on in the state is worth.
    let staying: Float
    let penalty: Float

    init(_ part: PagePart, _ column: ZoneColumn) {
      label = Label(part: part, column: column)
      self.column = column.rawValue
      staying =
        part == .after && column == .byline
        ? ZoneWeights.stayingByline : ZoneWeights.staying[column.rawValue]
      switch (part, column) {
      case (.article, .teaser): penalty = ZoneWeights.insideTeaser
      case (.article, _): penalty = 0
      case (_, .foreign): penalty = ZoneWeights.outsideForeign
      default: penalty = 0
      }
    }
  }

  private static let states = PagePart.allCases.flatMap { part in
    part.columns.map { State(part, $0) }
  }
  /// Where the states of each part stand, and whether it is the article.
  private static let parts = PagePart.allCases.map { part in
    let own = states.indices.filter { states[$0].label.part == part }
    return (states: (own.first ?? 0)..<(own.last.map { $0 + 1 } ?? 0), isArticle: part == .article)
  }

  /// Labels lines by their scores.
  ///
  /// - Complexity: O(lines), with some twenty states a line.
  static func labels(_ scores: [LineScore]) -> [Label] {
    guard !scores.isEmpty else { return [] }
    let states = states
    let count = states.count
    var best = states.map { state in
      score(of: state, scores[0]) + (state.label.part == .before ? 0 : -0.1)
    }
    var next = best
    var origins = [UInt8](repeating: 0, count: count * scores.count)
    // Every line of the page comes by here, one behind the other.
    origins.withUnsafeMutableBufferPointer { origins in
      states.withUnsafeBufferPointer { states in
        for line in scores.indices.dropFirst() {
          best.withUnsafeBufferPointer { best in
            next.withUnsafeMutableBufferPointer { next in
              let own = UnsafeMutableBufferPointer(
                rebasing: origins[line * count..<(line + 1) * count])
              advance(states, scores[line], from: best, to: next, origins: own)
            }
          }
          swap(&best, &next)
        }
      }
    }
    var state = best.indices.max { best[$0] < best[$1] } ?? 0
    var labels = Array(repeating: states[state].label, count: scores.count)
    for line in scores.indices.reversed() {
      labels[line] = states[state].label
      state = Int(origins[line * count + state])
    }
    return labels
  }

  /// Goes on by a line: the best predecessor of every state is itself or, with a change, the first
  /// best one of its part and the parts before it.
  @inline(__always)
  private static func advance(
    _ states: UnsafeBufferPointer<State>, _ score: LineScore, from best: UnsafeBufferPointer<Float>,
    to next: UnsafeMutableBufferPointer<Float>, origins: UnsafeMutableBufferPointer<UInt8>
  ) {
    var leader = 0
    for (part, isArticle) in parts {
      for state in part where best[state] > best[leader] { leader = state }
      let change = best[leader] - ZoneWeights.change
      let closing = isArticle ? score.closing : 0
      for state in part {
        let stay = best[state] + states[state].staying
        origins[state] = UInt8(truncatingIfNeeded: stay >= change ? state : leader)
        next[state] =
          max(stay, change) + (score[states[state].column] - closing - states[state].penalty)
      }
    }
  }

  private static func score(of state: State, _ line: LineScore) -> Float {
    line[state.column] - (state.label.part == .article ? line.closing : 0) - state.penalty
  }
}
