import NewsCorpus

/// Words that follow each other within a sentence, punctuation between them passed over.
struct NgramItems: CountedItems {
  let frequencies: [Int32]
  private let words: CountedWords
  private let size: Int
  /// The ranks of each n-gram, grouped.
  private let starts: [UInt32]
  private let ranks: [UInt32]
  /// The token at each rank.
  private let tokenOfRank: [UInt32]
  private let folding: CaseFolding?
  private static var none: UInt32 { .max }

  /// Counts n-grams that occur often enough.
  ///
  /// - Parameters:
  ///   - size: the number of words, at least 1.
  ///   - least: how often an n-gram must occur; those that begin or end with a rarer one cannot.
  /// - Throws: `CancellationError`.
  /// - Complexity: O(tokens × size).
  init(_ words: CountedWords, size: Int, least: Int, isFolded: Bool) throws {
    self.words = words
    self.size = size
    let corpus = words.corpus
    let folding = isFolded ? CaseFolding(corpus.vocabulary) : nil
    self.folding = folding
    var tokenOfRank: [UInt32] = []
    tokenOfRank.reserveCapacity(words.count)
    // How many counted tokens are left in the sentence, from each one on.
    var room: [UInt32] = []
    room.reserveCapacity(words.count)
    for (number, sentence) in words.selection.sentences.enumerated() {
      if number & 0xFFF == 0, Task.isCancelled { throw CancellationError() }
      let first = tokenOfRank.count
      for token in corpus.tokens(ofSentence: sentence) where words.contains(token) {
        tokenOfRank.append(UInt32(token))
      }
      for place in first..<tokenOfRank.count { room.append(UInt32(tokenOfRank.count - place)) }
    }
    func form(_ rank: Int) -> UInt32 {
      let form = corpus.tokenForms[Int(tokenOfRank[rank])]
      return folding?.folded[Int(form)] ?? form
    }
    var items = tokenOfRank.indices.map(form)
    var counts = [Int32](repeating: 0, count: corpus.vocabulary.count)
    for item in items { counts[Int(item)] &+= 1 }
    for length in 2..<max(2, size + 1) {
      if Task.isCancelled { throw CancellationError() }
      var numbers = PairNumbers(capacity: items.count / 2)
      var next: [Int32] = []
      let least = Int32(truncatingIfNeeded: least)
      for rank in items.indices {
        let item = items[rank]
        guard item != Self.none else { continue }
        // The n-gram without its last word, or without its first, is at least as frequent.
        guard Int(room[rank]) >= length, counts[Int(item)] >= least else {
          items[rank] = Self.none
          continue
        }
        let number = numbers.number(of: item, form(rank + length - 1))
        if Int(number) == next.count { next.append(0) }
        next[Int(number)] &+= 1
        items[rank] = number
      }
      counts = next
    }
    var starts = [UInt32](repeating: 0, count: counts.count + 1)
    for (item, count) in counts.enumerated() { starts[item + 1] = starts[item] + UInt32(count) }
    var places = starts
    var ranks = [UInt32](repeating: 0, count: Int(starts.last ?? 0))
    for (rank, item) in items.enumerated() where item != Self.none {
      ranks[Int(places[Int(item)])] = UInt32(rank)
      places[Int(item)] += 1
    }
    frequencies = counts
    self.starts = starts
    self.ranks = ranks
    self.tokenOfRank = tokenOfRank
  }

  /// The forms of an n-gram where it first stands.
  func forms(of item: Int) -> [UInt32] {
    let rank = Int(ranks[Int(starts[item])])
    return (rank..<rank + size).map { words.corpus.tokenForms[Int(tokenOfRank[$0])] }
  }

  func text(of item: Int) -> String {
    let text = forms(of: item).map(words.corpus.vocabulary.text).joined(separator: " ")
    return folding == nil ? text : text.lowercased()
  }

  func tokens(of item: Int) -> [UInt32] {
    ranks[Int(starts[item])..<Int(starts[item + 1])].map { tokenOfRank[Int($0)] }
  }

  func length(of item: Int, at token: UInt32) -> Int {
    let last = words.rank(Int(token)) + size - 1
    return Int(tokenOfRank[last]) - Int(token) + 1
  }
}

/// Numbers for pairs of numbers, in the order in which they first come.
private struct PairNumbers {
  private var keys: [UInt64]
  private var values: [UInt32]
  private var count: UInt32 = 0
  private var mask: Int

  init(capacity: Int) {
    var size = 1024
    while size < capacity { size *= 2 }
    keys = Array(repeating: .max, count: size)
    values = Array(repeating: 0, count: size)
    mask = size - 1
  }

  /// The number of a pair; a new pair gets the next one.
  mutating func number(of first: UInt32, _ second: UInt32) -> UInt32 {
    if Int(count) * 2 >= keys.count { grow() }
    let key = UInt64(first) << 32 | UInt64(second)
    let place = place(of: key)
    if keys[place] == key { return values[place] }
    keys[place] = key
    values[place] = count
    count += 1
    return count - 1
  }

  private func place(of key: UInt64) -> Int {
    let mixed = (key ^ (key >> 29)) &* 0x9E37_79B9_7F4A_7C15
    var place = Int(truncatingIfNeeded: mixed >> 20) & mask
    while keys[place] != .max, keys[place] != key { place = (place + 1) & mask }
    return place
  }

  private mutating func grow() {
    let (oldKeys, oldValues) = (keys, values)
    keys = Array(repeating: .max, count: oldKeys.count * 2)
    values = Array(repeating: 0, count: oldKeys.count * 2)
    mask = keys.count - 1
    for (index, key) in oldKeys.enumerated() where key != .max {
      let place = place(of: key)
      keys[place] = key
      values[place] = oldValues[index]
    }
  }
}
