import NewsCorpus
import Statistics

/// The words that stand near the places of a node.
struct Collocates: Sendable {
  /// How far words are looked at.
  enum Window: Sendable, Equatable {
    /// So many words and numbers to the left and to the right, within the sentence.
    case words(left: Int, right: Int)
    /// The rest of the sentence.
    case sentence
  }

  /// How the width of the window goes into the expected frequency.
  enum Span: String, CaseIterable, Sendable {
    /// The words asked for, left and right together.
    case nominal
    /// The mean number of words there really were: sentence ends cut windows.
    case counted
  }

  /// The words of the selection.
  let words: CountedWords
  /// How often the node occurs.
  let nodeFrequency: Int
  /// The number of words in all windows, each counted once.
  let positions: Int
  /// The span that goes into the expected frequency.
  let span: Double
  /// The items of the words near the node, with how often they stand there, by item.
  let joint: [(item: Int, frequency: Int)]
  private let items: WordItems
  private let places: [Range<Int>]

  /// Counts what stands near some places.
  ///
  /// Windows end with the sentence. A word that stands near two places counts once.
  ///
  /// - Parameter nodes: the tokens of each place, ascending; places do not overlap.
  /// - Throws: `CancellationError`.
  /// - Complexity: O(tokens in the windows + forms).
  init(
    of nodes: [Range<Int>], in words: CountedWords, window: Window, span: Span, isFolded: Bool
  ) throws {
    self.words = words
    nodeFrequency = nodes.count
    let items = try WordItems(words, isFolded: isFolded)
    self.items = items
    let places = try Self.stretches(around: nodes, in: words, window: window)
    self.places = places
    let forms = words.corpus.tokenForms.readBuffer
    var counts: [Int: Int] = [:]
    var positions = 0
    for stretch in places {
      for token in stretch where words.contains(token) {
        counts[items.item(ofForm: forms[token]), default: 0] += 1
        positions += 1
      }
    }
    self.positions = positions
    joint = counts.map { (item: $0.key, frequency: $0.value) }.sorted { $0.item < $1.item }
    switch (window, span) {
    case (.words(let left, let right), .nominal): self.span = Double(left + right)
    default: self.span = nodes.isEmpty ? 0 : Double(positions) / Double(nodes.count)
    }
  }

  /// How a word is written.
  func text(of item: Int) -> String { items.text(of: item) }

  /// The numbers behind a word.
  func table(of item: Int, joint: Int) -> CollocationTable {
    CollocationTable(
      joint: joint, nodeFrequency: nodeFrequency,
      collocateFrequency: Int(items.frequencies[item]), size: words.count, span: span)
  }

  /// Where a word stands near the node, ascending.
  func tokens(of item: Int) -> [Int] {
    let forms = words.corpus.tokenForms.readBuffer
    return places.flatMap { stretch in
      stretch.filter { words.contains($0) && items.item(ofForm: forms[$0]) == item }
    }
  }

  /// The windows as stretches of tokens that do not overlap, ascending.
  private static func stretches(
    around nodes: [Range<Int>], in words: CountedWords, window: Window
  ) throws -> [Range<Int>] {
    let corpus = words.corpus
    var sides: [Range<Int>] = []
    sides.reserveCapacity(nodes.count * 2)
    for (number, node) in nodes.enumerated() {
      if number & 0xFFF == 0, Task.isCancelled { throw CancellationError() }
      let first = corpus.tokens(ofSentence: corpus.sentence(ofToken: node.lowerBound))
      // A match can run over a sentence's end only where the pattern allows it.
      let last =
        first.contains(node.upperBound - 1)
        ? first : corpus.tokens(ofSentence: corpus.sentence(ofToken: node.upperBound - 1))
      var (low, high) = (first.lowerBound, last.upperBound)
      if case .words(let left, let right) = window {
        low = reach(left, from: node.lowerBound, by: -1, until: low, in: words)
        high = reach(right, from: node.upperBound, by: 1, until: high, in: words)
      }
      if low < node.lowerBound { sides.append(low..<node.lowerBound) }
      if node.upperBound < high { sides.append(node.upperBound..<high) }
    }
    sides.sort { $0.lowerBound < $1.lowerBound }
    var merged: [Range<Int>] = []
    for side in sides {
      if let last = merged.last, side.lowerBound <= last.upperBound {
        merged[merged.count - 1] =
          last.lowerBound..<max(last.upperBound, side.upperBound)
      } else {
        merged.append(side)
      }
    }
    return merged
  }

  /// The end of a window that holds so many words.
  private static func reach(
    _ count: Int, from start: Int, by step: Int, until end: Int, in words: CountedWords
  ) -> Int {
    var (place, left) = (start, count)
    while left > 0, place != end {
      if words.contains(step < 0 ? place - 1 : place) { left -= 1 }
      place += step
    }
    return place
  }
}
