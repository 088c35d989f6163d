/// A partition of numbers into sets that grow together.
struct DisjointSets {
  private var parents: [Int]

  init(count: Int) { parents = Array(0..<count) }

  /// The smallest number of the set that a number is in.
  mutating func representative(of number: Int) -> Int {
    var root = number
    while parents[root] != root {
      parents[root] = parents[parents[root]]
      root = parents[root]
    }
    return root
  }

  /// Makes two sets one.
  mutating func join(_ left: Int, _ right: Int) {
    let first = representative(of: left)
    let second = representative(of: right)
    if first < second { parents[second] = first } else { parents[first] = second }
  }
}
