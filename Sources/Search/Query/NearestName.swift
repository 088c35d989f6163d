/// Finds the name that was meant when an unknown one was written.
enum NearestName {
  /// Advice that names the nearest of some names, or all of them when none is near.
  static func advice(for name: String, among names: [String]) -> String {
    let ranked = names.map { (name: $0, distance: distance(name, $0)) }
    if let best = ranked.min(by: { $0.distance < $1.distance }),
      best.distance <= max(1, name.unicodeScalars.count / 3)
    {
      return "did you mean `\(best.name)`?"
    }
    return "there are " + names.map { "`\($0)`" }.joined(separator: ", ")
  }

  /// The number of scalars to insert, delete, replace or swap with a neighbour (Damerau's distance
  /// in its restricted form).
  private static func distance(_ left: String, _ right: String) -> Int {
    let left = Array(left.unicodeScalars.prefix(64))
    let right = Array(right.unicodeScalars)
    var older: [Int] = []
    var last = Array(0...right.count)
    for row in left.indices {
      var next = [row + 1]
      for column in right.indices {
        var cost = min(last[column + 1] + 1, next[column] + 1)
        cost = min(cost, last[column] + (left[row] == right[column] ? 0 : 1))
        if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
          cost = min(cost, older[column - 1] + 1)
        }
        next.append(cost)
      }
      older = last
      last = next
    }
    return last[right.count]
  }
}
