/// Alignment of short rows of words by dynamic programming.
enum WordAlignment {
  /// What a step is worth: the same word in both, another word, a word in one only.
  private static let match = 2
  private static let change = -1
  private static let skip = -1
  /// How far the worth may fall behind the best before an extension ends.
  private static let dropOff = 12

  /// The equal words of two rows that both stand between words that are aligned.
  static func between(
    _ keys: [UInt32], _ first: Range<Int>, _ second: Range<Int>
  ) -> [PairAligner.Match] {
    guard !first.isEmpty, !second.isEmpty else { return [] }
    let table = Table(keys, Array(first), Array(second), dropOff: nil)
    return table.matches(endingAt: (first.count, second.count))
  }

  /// The equal words of two rows that begin (or, reversed, end) next to words that are aligned.
  static func extend(
    _ keys: [UInt32], _ first: [Int], _ second: [Int]
  ) -> [PairAligner.Match] {
    guard !first.isEmpty, !second.isEmpty else { return [] }
    let table = Table(keys, first, second, dropOff: dropOff)
    return table.matches(endingAt: table.best)
  }

  /// The worth of aligning the first words of one row with the first words of another.
  private struct Table {
    private let keys: [UInt32]
    private let first: [Int]
    private let second: [Int]
    private let width: Int
    private var worth: [Int32]
    private(set) var best = (0, 0)

    private static let unreached = Int32.min / 2

    init(_ keys: [UInt32], _ first: [Int], _ second: [Int], dropOff: Int?) {
      self.keys = keys
      self.first = first
      self.second = second
      width = second.count + 1
      worth = Array(repeating: Table.unreached, count: (first.count + 1) * width)
      fill(dropOff: dropOff.map { Int32($0) })
    }

    private mutating func fill(dropOff: Int32?) {
      worth[0] = 0
      for column in 1..<width {
        worth[column] = worth[column - 1] + Int32(WordAlignment.skip)
      }
      var highest: Int32 = 0
      for row in 1...first.count {
        var highestOfRow = Table.unreached
        let key = keys[first[row - 1]]
        let above = (row - 1) * width
        let here = row * width
        worth[here] = worth[above] + Int32(WordAlignment.skip)
        for column in 1..<width {
          let step = keys[second[column - 1]] == key ? WordAlignment.match : WordAlignment.change
          let value = max(
            worth[above + column - 1] + Int32(step),
            max(worth[above + column], worth[here + column - 1]) + Int32(WordAlignment.skip))
          worth[here + column] = value
          highestOfRow = max(highestOfRow, value)
          if value > highest {
            highest = value
            best = (row, column)
          }
        }
        if let dropOff, highestOfRow < highest - dropOff { return }
      }
    }

    /// The equal words on the way to a cell, in the order of the rows.
    func matches(endingAt cell: (Int, Int)) -> [PairAligner.Match] {
      var (row, column) = cell
      var matches: [PairAligner.Match] = []
      while row > 0, column > 0 {
        let value = worth[row * width + column]
        let diagonal = worth[(row - 1) * width + column - 1]
        let equal = keys[first[row - 1]] == keys[second[column - 1]]
        let step = Int32(equal ? WordAlignment.match : WordAlignment.change)
        if value == diagonal + step {
          if equal {
            matches.append(
              PairAligner.Match(first: first[row - 1], second: second[column - 1]))
          }
          row -= 1
          column -= 1
        } else if value == worth[(row - 1) * width + column] + Int32(WordAlignment.skip) {
          row -= 1
        } else {
          column -= 1
        }
      }
      return matches.reversed()
    }
  }
}
