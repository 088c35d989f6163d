/// Runs a pattern over one sentence or zone and finds the matches from left to right, each as long
/// as possible, none overlapping another.
///
/// All ways to match are followed at once (Pike's method), each with the token it began at; of two
/// that meet in one step the one that began earlier goes on. What was read beyond the end of a
/// match without leading to a longer one is remembered and never read again, so that the time is
/// linear in the tokens times the steps of the pattern.
struct UnitMatcher {
  private let steps: [TokenAutomaton.Step]
  private let start: Int
  private var unit = 0..<0
  private var current: [Thread] = []
  private var following: [Thread] = []
  private var stamps: [Int]
  private var stamp = 0
  private var open: [Int] = []
  private var best: Range<Int>?
  private var beyond: [(step: Int32, position: Int)] = []
  private var deadEnds: [UInt64] = []
  private var ticks = 0

  private struct Thread {
    var step: Int
    var start: Int
  }

  private static let shortWay = 16
  private static let largestMemory = 1 << 24

  init(_ automaton: TokenAutomaton) {
    steps = automaton.steps
    start = automaton.start
    stamps = Array(repeating: 0, count: steps.count)
  }

  /// Finds the matches in a unit.
  ///
  /// - Throws: `SearchError.textTooLong` when a long unit and a large pattern meet, what `found`
  ///   throws, `CancellationError`.
  mutating func run(
    _ unit: Range<Int>, _ evaluator: TokenEvaluator, found: (Range<Int>) throws -> Void
  ) throws {
    self.unit = unit
    deadEnds.removeAll(keepingCapacity: true)
    var from = unit.lowerBound
    while from < unit.upperBound {
      guard let match = try next(from: from, evaluator) else { return }
      try found(match)
      from = match.upperBound
    }
  }

  private mutating func next(from: Int, _ evaluator: TokenEvaluator) throws -> Range<Int>? {
    best = nil
    beyond.removeAll(keepingCapacity: true)
    current.removeAll(keepingCapacity: true)
    stamp += 1
    var position = from
    while position < unit.upperBound {
      if best == nil { add(start, from: position, at: position, toFollowing: false) }
      if current.isEmpty, best != nil { break }
      ticks += current.count + 1
      if ticks > 1 << 16 {
        ticks = 0
        if Task.isCancelled { throw CancellationError() }
      }
      stamp += 1
      following.removeAll(keepingCapacity: true)
      for thread in current { advance(thread, over: position, evaluator) }
      swap(&current, &following)
      position += 1
    }
    try rememberDeadEnds()
    return best
  }

  /// Reads a token.
  @inline(__always)
  private mutating func advance(
    _ thread: Thread, over token: Int, _ evaluator: TokenEvaluator
  ) {
    if let best, thread.start > best.lowerBound { return }
    switch steps[thread.step] {
    case .token(let test, let next):
      if evaluator.passes(test, token) {
        add(next, from: thread.start, at: token + 1, toFollowing: true)
      }
    case .mention(let test, let next):
      guard let range = evaluator.mention(test, at: token), range.lowerBound == token,
        range.upperBound <= unit.upperBound
      else { return }
      let target = range.count == 1 ? next : thread.step - 1
      add(target, from: thread.start, at: token + 1, toFollowing: true)
    case .restOfMention(let test, let next):
      guard let range = evaluator.mention(test, at: token) else { return }
      let target = token + 1 == range.upperBound ? next : thread.step
      add(target, from: thread.start, at: token + 1, toFollowing: true)
    case .split, .open, .close, .end:
      break
    }
  }

  /// Adds all steps that read a token and are reached from a step without reading one.
  private mutating func add(_ step: Int, from start: Int, at position: Int, toFollowing: Bool) {
    open.append(step)
    while let step = open.popLast() {
      guard stamps[step] != stamp else { continue }
      stamps[step] = stamp
      switch steps[step] {
      case .split(let first, let second):
        open.append(second)
        open.append(first)
      case .open(_, let next), .close(_, let next):
        open.append(next)
      case .end:
        if best.map({ start <= $0.lowerBound }) ?? true {
          best = start..<position
          beyond.removeAll(keepingCapacity: true)
        }
      case .token, .mention, .restOfMention:
        guard !isDeadEnd(step, position) else { continue }
        if toFollowing {
          following.append(Thread(step: step, start: start))
        } else {
          current.append(Thread(step: step, start: start))
        }
        if best != nil { beyond.append((Int32(step), position)) }
      }
    }
  }

  // MARK: - Dead ends

  @inline(__always)
  private func isDeadEnd(_ step: Int, _ position: Int) -> Bool {
    guard !deadEnds.isEmpty else { return false }
    let bit = (position - unit.lowerBound) * steps.count + step
    return deadEnds[bit / 64] & (1 << UInt64(bit % 64)) != 0
  }

  private mutating func rememberDeadEnds() throws {
    guard let best, let last = beyond.last, last.position > best.upperBound + Self.shortWay else {
      return
    }
    if deadEnds.isEmpty {
      let words = ((unit.count + 1) * steps.count + 63) / 64
      guard words <= Self.largestMemory else { throw SearchError.textTooLong(tokens: unit.count) }
      deadEnds = Array(repeating: 0, count: words)
    }
    for (step, position) in beyond {
      let bit = (position - unit.lowerBound) * steps.count + Int(step)
      deadEnds[bit / 64] |= 1 << UInt64(bit % 64)
    }
  }
}
