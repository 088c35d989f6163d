internal import Glibc

/// Reads keys and signals from the terminal, whichever comes first.
struct TerminalInput {
  /// What there was to read.
  enum Event: Equatable {
    case key(Key)
    case signal(Int32)
    /// The terminal has gone away.
    case end
  }

  private let descriptor: Int32
  private var decoder = KeyDecoder()
  private var signals: [Int32] = []
  private var hasEnded = false

  /// Creates a reader; what it has read ahead is kept from one line to the next.
  init(descriptor: Int32) {
    self.descriptor = descriptor
  }

  /// Waits for the next event.
  mutating func next(watching watch: borrowing SignalWatch) -> Event {
    while true {
      if !signals.isEmpty { return .signal(signals.removeFirst()) }
      if let key = decoder.next() { return .key(key) }
      if hasEnded { return .end }
      wait(watch)
    }
  }

  private mutating func wait(_ watch: borrowing SignalWatch) {
    var polled = [
      pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0),
      pollfd(fd: watch.descriptor, events: Int16(POLLIN), revents: 0),
    ]
    guard poll(&polled, 2, -1) > 0 else {
      hasEnded = errno != EINTR && errno != EAGAIN
      return
    }
    if polled[1].revents != 0 { signals = watch.received() }
    guard polled[0].revents != 0 else { return }
    var chunk: [UInt8] = Array(repeating: 0, count: 16_384)
    let count = read(descriptor, &chunk, chunk.count)
    if count > 0 {
      decoder.append(chunk[..<count])
    } else if count == 0 || (errno != EINTR && errno != EAGAIN) {
      hasEnded = true
    }
  }
}
