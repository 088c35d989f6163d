internal import Glibc
internal import Synchronization

/// The writing end of the pipe that signals go into while a line is being read, or -1.
///
/// A signal handler can reach nothing but globals.
private let signalPipe = Atomic<Int32>(-1)

/// Hears the signals that concern a terminal while a line is being read.
///
/// A handler only writes the signal's number into a pipe; everything else happens in the loop that
/// polls the pipe's other end. Outside of `begin` and `end` the handlers are those of before.
struct SignalWatch: ~Copyable {
  private static let watched = [SIGWINCH, SIGCONT, SIGINT, SIGTSTP, SIGTERM, SIGHUP]

  /// The end to poll and read; each byte is a signal's number.
  let descriptor: Int32
  private let writingEnd: Int32
  private var previous: [(signal: Int32, action: sigaction)] = []

  /// Creates the pipe; nil if the process has no descriptors left.
  init?() {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return nil }
    for end in ends {
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
    }
    descriptor = ends[0]
    writingEnd = ends[1]
  }

  deinit {
    close(descriptor)
    close(writingEnd)
  }

  /// Puts the handlers in place.
  mutating func begin() {
    guard previous.isEmpty else { return }
    signalPipe.store(writingEnd, ordering: .sequentiallyConsistent)
    for signal in Self.watched {
      var action = sigaction()
      action.__sigaction_handler.sa_handler = { number in
        let saved = errno
        var byte = UInt8(truncatingIfNeeded: number)
        _ = write(signalPipe.load(ordering: .relaxed), &byte, 1)
        errno = saved
      }
      var old = sigaction()
      if sigaction(signal, &action, &old) == 0 { previous.append((signal, old)) }
    }
  }

  /// Puts back the handlers that were there before.
  ///
  /// - Parameter hasHungUp: whether the terminal is gone. The signal that says so may still be on
  ///   its way and must not kill a program that is already taking its leave: it is ignored then.
  mutating func end(hasHungUp: Bool = false) {
    for (signal, action) in previous {
      var action = action
      if signal == SIGHUP && hasHungUp { action.__sigaction_handler.sa_handler = SIG_IGN }
      sigaction(signal, &action, nil)
    }
    previous = []
  }

  /// Sends a signal to the calling thread, which takes it before it goes on.
  ///
  /// Threads of queues block all signals: one sent to the process would be taken by another thread
  /// while this one went on, and the program might end in order before it ends by the signal.
  static func raise(_ signal: Int32) {
    var signals = sigset_t()
    var former = sigset_t()
    sigemptyset(&signals)
    sigaddset(&signals, signal)
    pthread_sigmask(SIG_UNBLOCK, &signals, &former)
    Glibc.raise(signal)
    pthread_sigmask(SIG_SETMASK, &former, nil)
  }

  /// Returns the signals that have arrived since the last call, each once, without waiting.
  func received() -> [Int32] {
    var bytes: [UInt8] = Array(repeating: 0, count: 64)
    let count = read(descriptor, &bytes, bytes.count)
    return bytes.prefix(max(0, count)).reduce(into: []) { signals, byte in
      if !signals.contains(Int32(byte)) { signals.append(Int32(byte)) }
    }
  }
}
