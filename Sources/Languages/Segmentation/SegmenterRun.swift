import NewsCorpus

/// One page's walk through the tokeniser.
struct SegmenterRun {
  private let text: UnsafeBufferPointer<UInt8>
  private let segmenter: Segmenter
  /// The token that was found last, and the one before it.
  private(set) var last = 0..<0
  private(set) var secondLast = 0..<0
  /// What was found out about where sentences end, so that nothing is looked at twice.
  var lookahead = SentenceLookahead()
  private var queue: TokenQueue
  private var output: Segmentation

  init(
    text: UnsafeBufferPointer<UInt8>, segmenter: Segmenter, queue: TokenQueue,
    output: Segmentation
  ) {
    self.text = text
    self.segmenter = segmenter
    self.queue = queue
    self.output = output
  }

  mutating func segment(_ range: Range<Int>, zone: UInt32) {
    let reader = ZoneReader(text: text, end: range.upperBound, segmenter: segmenter)
    lookahead = SentenceLookahead()
    var position = range.lowerBound
    var sentenceIsOpen = false
    while position < reader.end {
      let (start, next, kind) = reader.token(from: position)
      guard kind != .nothing else { break }
      if !sentenceIsOpen {
        let first = output.starts.count + queue.count
        output.sentences.append(UInt32(truncatingIfNeeded: first))
        output.zones.append(zone)
        sentenceIsOpen = true
      }
      add(start, next)
      position = next
      if kind == .terminator, endsSentence(after: &position, in: reader) { sentenceIsOpen = false }
    }
  }

  @inline(__always)
  mutating func add(_ start: Int, _ next: Int) {
    secondLast = last
    last = Range(uncheckedBounds: (start, next))
    queue.add(start, next)
    if queue.isFull { queue.empty(into: &output) }
  }

  /// What was found.
  mutating func finish() -> Segmentation {
    queue.empty(into: &output)
    return output
  }
}

/// Some tokens on their way into the arrays of a segmentation.
///
/// Appending to an array asks each time whether the array is shared and has room; here that happens
/// once for many tokens.
struct TokenQueue {
  private let starts: UnsafeMutablePointer<UInt32>
  private let ends: UnsafeMutablePointer<UInt32>
  /// The number of tokens waiting.
  private(set) var count = 0

  private static let capacity = 512

  /// Calls the body with an empty queue, which lives as long as the call.
  static func withQueue(_ body: (TokenQueue) -> Void) {
    withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 2 * capacity) { memory in
      guard let base = memory.baseAddress else { return }
      body(TokenQueue(starts: base, ends: base + capacity))
    }
  }

  private init(starts: UnsafeMutablePointer<UInt32>, ends: UnsafeMutablePointer<UInt32>) {
    self.starts = starts
    self.ends = ends
  }

  var isFull: Bool { count == TokenQueue.capacity }

  /// Takes in a token; the queue must not be full.
  @inline(__always)
  mutating func add(_ start: Int, _ end: Int) {
    starts[count] = UInt32(truncatingIfNeeded: start)
    ends[count] = UInt32(truncatingIfNeeded: end)
    count &+= 1
  }

  /// Moves the tokens behind those of a segmentation.
  @inline(never)
  mutating func empty(into output: inout Segmentation) {
    output.starts.append(contentsOf: UnsafeBufferPointer(start: starts, count: count))
    output.ends.append(contentsOf: UnsafeBufferPointer(start: ends, count: count))
    count = 0
  }
}
