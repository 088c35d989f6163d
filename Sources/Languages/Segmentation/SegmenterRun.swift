import NewsCorpus

/// One page's walk through the tokeniser.
struct SegmenterRun {
  private let text: UnsafeBufferPointer<UInt8>
  private let bits: WordBits
  private let segmenter: Segmenter
  /// The token that was found last, when a zone is through.
  private var last = 0..<0
  /// What was found out about where sentences end, so that nothing is looked at twice.
  var lookahead = SentenceLookahead()
  private var queue: TokenQueue
  private var output: Segmentation

  init(
    text: UnsafeBufferPointer<UInt8>, bits: WordBits, segmenter: Segmenter, queue: TokenQueue,
    output: Segmentation
  ) {
    self.text = text
    self.bits = bits
    self.segmenter = segmenter
    self.queue = queue
    self.output = output
  }

  mutating func segment(_ range: Range<Int>, zone: UInt32) {
    let reader = ZoneReader(
      text: text, bits: bits, end: range.upperBound, segmenter: segmenter)
    lookahead = SentenceLookahead()
    var position = range.lowerBound
    var last = last
    defer { self.last = last }
    var sentenceIsOpen = false
    // Tokens begin where a bit is set: the next one is known before the last one's end is. One begins
    // with the zone, too, in the middle of a word.
    let zoneStart = (position &- bits.start) / 64
    for block in zoneStart..<max((range.upperBound &- bits.start &+ 63) / 64, zoneStart) {
      let first = bits.start &+ block &* 64
      var beginnings = bits.beginnings(inBlock: block)
      if block == zoneStart { beginnings |= 1 &<< UInt64(truncatingIfNeeded: position &- first) }
      while beginnings != 0 {
        let beginning = first &+ beginnings.trailingZeroBitCount
        beginnings &= beginnings &- 1
        // What stands before the zone, or inside of the last token.
        if beginning < position { continue }
        if beginning >= reader.end { return }
        var token = (start: beginning, end: reader.simpleWordEnd(from: beginning))
        var isTerminator = false
        if token.end == 0 {
          let (start, next, kind) = reader.token(from: beginning)
          guard kind != .nothing else { return }
          token = (start, next)
          isTerminator = kind == .terminator
        }
        if !sentenceIsOpen {
          openSentence(zone)
          sentenceIsOpen = true
        }
        add(token.start, token.end)
        position = token.end
        if isTerminator, endsSentence(after: &position, behind: last, in: reader) {
          sentenceIsOpen = false
        }
        last = Range(uncheckedBounds: (token.start, token.end))
      }
    }
  }

  private mutating func openSentence(_ zone: UInt32) {
    output.sentences.append(UInt32(truncatingIfNeeded: output.starts.count + queue.count))
    output.zones.append(zone)
  }

  @inline(__always)
  mutating func add(_ start: Int, _ next: Int) {
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
