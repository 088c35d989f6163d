import Glibc
import Synchronization

/// A line among the messages that shows how far long work has come.
///
/// It appears only on a terminal and only after 0.4 seconds, is redrawn at most ten times a second
/// and erased at the end. It may be told from any thread. The clock is read for show only.
public final class ProgressReporter: Sendable {
  /// What is counted so far.
  private struct State: Sendable {
    var items = 0
    var bytes = 0
    var nextDrawing: UInt64
    var isShown = false
    var isFinished = false
  }

  private let label: String
  private let unit: String
  private let totalItems: Int?
  private let totalBytes: Int?
  private let columns: Int
  private let isActive: Bool
  private let start: UInt64
  private let clock: @Sendable () -> UInt64
  private let draw: @Sendable (String) -> Void
  private let state: Mutex<State>

  private static let delay: UInt64 = 400_000_000
  private static let interval: UInt64 = 100_000_000

  /// Begins to watch a piece of work.
  ///
  /// - Parameters:
  ///   - label: what is done, such as "loading".
  ///   - unit: what the items are, in the plural.
  ///   - totalItems: how many items there will be, where known.
  ///   - totalBytes: how many bytes there will be, where known; the time left follows from them, or
  ///     else from the items.
  ///   - capabilities: what the place of the line can show.
  ///   - sink: the place of the line.
  public convenience init(
    label: String, unit: String = "documents", totalItems: Int? = nil, totalBytes: Int? = nil,
    capabilities: TerminalCapabilities, sink: OutputSink
  ) {
    self.init(
      label: label, unit: unit, totalItems: totalItems, totalBytes: totalBytes,
      capabilities: capabilities, clock: Self.monotonicNanoseconds,
      draw: { text in
        // A lost progress line is no loss.
        try? sink.write(text)
        try? sink.flush()
      })
  }

  /// Begins to watch with a clock and a screen of the caller's.
  init(
    label: String, unit: String, totalItems: Int?, totalBytes: Int?,
    capabilities: TerminalCapabilities, clock: @escaping @Sendable () -> UInt64,
    draw: @escaping @Sendable (String) -> Void
  ) {
    self.label = Gate.line(label)
    self.unit = unit
    self.totalItems = totalItems
    self.totalBytes = totalBytes
    columns = capabilities.columns
    isActive = capabilities.isTerminal && capabilities.canErase
    start = clock()
    self.clock = clock
    self.draw = draw
    state = Mutex(State(nextDrawing: start + Self.delay))
  }

  deinit { finish() }

  /// Tells that so many more items and bytes are done.
  public func advance(items: Int = 1, bytes: Int = 0) {
    guard isActive else { return }
    let now = clock()
    state.withLock { state in
      state.items += items
      state.bytes += bytes
      guard now >= state.nextDrawing, !state.isFinished else { return }
      state.nextDrawing = now + Self.interval
      state.isShown = true
      draw("\r" + DisplayWidth.truncated(line(state, at: now), to: columns - 1) + "\u{1B}[K")
    }
  }

  /// Erases the line; nothing is shown afterwards.
  public func finish() {
    state.withLock { state in
      if state.isShown, !state.isFinished { draw("\r\u{1B}[K") }
      state.isFinished = true
    }
  }

  private func line(_ state: State, at now: UInt64) -> String {
    let seconds = Double(now - start) / 1e9
    var parts = ["\(label) \(state.items)" + (totalItems.map { " of \($0)" } ?? "") + " \(unit)"]
    if state.bytes > 0 {
      let megabytes = Double(state.bytes) / 1e6
      parts.append("\(Self.oneDecimal(megabytes)) MB")
      if seconds > 0 { parts.append("\(Self.oneDecimal(megabytes / seconds)) MB/s") }
    }
    if let left = secondsLeft(state, after: seconds) { parts.append(Self.duration(left) + " left") }
    return parts.joined(separator: ", ")
  }

  private func secondsLeft(_ state: State, after seconds: Double) -> Double? {
    let done: Double
    if let totalBytes, totalBytes > 0, state.bytes > 0 {
      done = Double(state.bytes) / Double(totalBytes)
    } else if let totalItems, totalItems > 0, state.items > 0 {
      done = Double(state.items) / Double(totalItems)
    } else {
      return nil
    }
    return done < 1 ? seconds / done - seconds : 0
  }

  private static func oneDecimal(_ value: Double) -> String {
    let tenths = Int((min(value, 1e12) * 10).rounded())
    return "\(tenths / 10).\(tenths % 10)"
  }

  private static func duration(_ seconds: Double) -> String {
    let whole = Int(min(seconds, 1e9).rounded(.up))
    if whole < 60 { return "\(whole) s" }
    if whole < 3600 { return "\(whole / 60) min \(whole % 60) s" }
    return "\(whole / 3600) h \(whole % 3600 / 60) min"
  }

  private static func monotonicNanoseconds() -> UInt64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
  }
}
