import NewsCorpus
import Statistics

/// Things that are counted: words, stems, names, n-grams; each known by a number.
protocol CountedItems: Sendable {
  /// How often each occurs, by its number.
  var frequencies: [Int32] { get }
  /// How an item is written.
  func text(of item: Int) -> String
  /// The tokens an item's occurrences begin with, ascending.
  func tokens(of item: Int) -> [UInt32]
  /// How many tokens an occurrence that begins with a token has.
  func length(of item: Int, at token: UInt32) -> Int
  /// What stands beside the item for people, such as the words behind a stem; empty for most.
  func note(of item: Int) -> String
}

extension CountedItems {
  func length(of item: Int, at token: UInt32) -> Int { 1 }
  func note(of item: Int) -> String { "" }
}

/// Items in an order, of which only as many are sorted and measured as somebody looks at.
struct ItemList<Items: CountedItems>: Sendable {
  /// The items.
  let items: Items
  /// The words they were counted in.
  let words: CountedWords
  /// How many items the list has.
  let count: Int
  /// The numbers of the items that are listed, in no order.
  private let listed: [Int]
  private let parts: CorpusParts

  /// Chooses the items to list.
  ///
  /// - Throws: what the choice throws.
  init(
    _ items: Items, in words: CountedWords, where isListed: (Int, Int) throws -> Bool
  ) rethrows {
    self.items = items
    self.words = words
    var listed: [Int] = []
    for (item, frequency) in items.frequencies.enumerated() where frequency > 0 {
      if try isListed(item, Int(frequency)) { listed.append(item) }
    }
    self.listed = listed
    count = listed.count
    parts = CorpusParts(sizes: words.documentSizes)
  }

  /// The first items, the most frequent first, ties by how they are written.
  ///
  /// - Complexity: O(items), and sorting of those as frequent as the last one asked for.
  func first(_ wanted: Int) -> [Int] {
    let frequencies = items.frequencies
    var least = 0
    if wanted < count {
      // How many items are how often there; rare ones are the most, and need no sorting.
      var bins: [Int32: Int] = [:]
      for item in listed { bins[frequencies[item], default: 0] += 1 }
      var left = wanted
      for (frequency, size) in bins.sorted(by: { $0.key > $1.key }) {
        least = Int(frequency)
        left -= size
        if left <= 0 { break }
      }
    }
    let chosen = listed.filter { Int(frequencies[$0]) >= least }
      .map { (item: $0, frequency: frequencies[$0], text: items.text(of: $0)) }
    return chosen.sorted { left, right in
      if left.frequency != right.frequency { return left.frequency > right.frequency }
      return left.text == right.text ? left.item < right.item : left.text < right.text
    }.prefix(wanted).map(\.item)
  }

  /// All items in an order of their figures, the greatest first, ties by how they are written.
  ///
  /// - Throws: `CancellationError`.
  func sorted(by key: (ItemFigures) -> Double?) throws -> [Int] {
    var rows: [(item: Int, value: Double, text: String)] = []
    for (place, item) in listed.enumerated() {
      if place & 0x3FF == 0, Task.isCancelled { throw CancellationError() }
      rows.append((item, key(figures(of: item)) ?? -.infinity, items.text(of: item)))
    }
    return rows.sorted { left, right in
      if left.value != right.value { return left.value > right.value }
      return left.text == right.text ? left.item < right.item : left.text < right.text
    }.map(\.item)
  }

  /// The figures of an item.
  func figures(of item: Int) -> ItemFigures {
    words.figures(ofTokens: items.tokens(of: item), parts: parts)
  }
}
