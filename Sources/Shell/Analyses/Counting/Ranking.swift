/// Things with scores, of which only the first ones asked for are put in order.
struct Ranking: Sendable {
  /// A thing by its number, with its score.
  struct Entry: Sendable {
    let item: Int
    let score: Double
  }

  private let entries: [Entry]

  /// Takes the entries in any order; no score may be NaN.
  init(_ entries: [Entry]) { self.entries = entries }

  /// How many things there are.
  var count: Int { entries.count }

  /// The numbers of the first things, the greatest score first, ties by how they are written.
  ///
  /// - Complexity: O(*n* + *k* log *k*) for *k* of *n* things, as long as few share a score.
  func first(_ wanted: Int, text: (Int) -> String) -> [Int] {
    guard wanted > 0, !entries.isEmpty else { return [] }
    var chosen = entries
    if wanted < entries.count {
      let least = threshold(of: wanted)
      chosen = entries.filter { $0.score >= least }
    }
    let texts = chosen.map { (entry: $0, text: text($0.item)) }
    return texts.sorted { left, right in
      if left.entry.score != right.entry.score { return left.entry.score > right.entry.score }
      return left.text == right.text ? left.entry.item < right.entry.item : left.text < right.text
    }.prefix(wanted).map(\.entry.item)
  }

  /// The score of the thing at a place of the order, counted from 1, by quickselect.
  private func threshold(of place: Int) -> Double {
    var scores = entries.map(\.score)
    var low = 0
    var high = scores.count - 1
    let target = place - 1
    while low < high {
      // The middle of three keeps sorted and equal scores from being the worst case.
      let middle = low + (high - low) / 2
      let pivot = Self.median(scores[low], scores[middle], scores[high])
      var left = low
      var right = high
      while left <= right {
        while scores[left] > pivot { left += 1 }
        while scores[right] < pivot { right -= 1 }
        if left <= right {
          scores.swapAt(left, right)
          left += 1
          right -= 1
        }
      }
      if target <= right {
        high = right
      } else if target >= left {
        low = left
      } else {
        return pivot
      }
    }
    return scores[target]
  }

  private static func median(_ a: Double, _ b: Double, _ c: Double) -> Double {
    max(min(a, b), min(max(a, b), c))
  }
}
