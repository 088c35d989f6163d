import Glibc
import Synchronization

/// Ctrl-C while a command runs.
///
/// The signal handler only counts and writes a byte to a pipe; a thread reads it and calls the
/// closure, so the closure may do anything. System calls are not restarted: a blocked read or write
/// returns with `EINTR`. Several interruptions may be installed inside each other; the latest that is
/// not suspended is called.
public final class Interruption: Sendable {
  private let identity: Int
  private let countAtStart = Atomic<Int>(0)

  private init(identity: Int) {
    self.identity = identity
    countAtStart.store(SignalState.shared.count.load(ordering: .relaxed), ordering: .relaxed)
  }

  deinit { uninstall() }

  /// Takes over SIGINT.
  ///
  /// - Parameter onInterrupt: called once for each signal, on a thread of its own.
  /// - Returns: the interruption; SIGINT is given back when it is uninstalled or dropped.
  /// - Throws: ``OutputError`` where no pipe or thread can be had.
  public static func install(
    onInterrupt: @escaping @Sendable () -> Void
  ) throws(OutputError) -> Interruption {
    Interruption(identity: try SignalState.shared.add(onInterrupt))
  }

  /// How many signals came since the start or the last ``reset()``; may be polled from anywhere.
  public var count: Int {
    SignalState.shared.count.load(ordering: .relaxed) - countAtStart.load(ordering: .relaxed)
  }

  /// Whether a signal came since the start or the last ``reset()``.
  public var isInterrupted: Bool { count > 0 }

  /// Begins to count anew, as before a command.
  public func reset() {
    countAtStart.store(SignalState.shared.count.load(ordering: .relaxed), ordering: .relaxed)
  }

  /// Gives SIGINT back for a while, as to the line editor or a pager.
  public func suspend() { SignalState.shared.setSuspended(identity, true) }

  /// Takes SIGINT over again.
  public func resume() { SignalState.shared.setSuspended(identity, false) }

  /// Gives SIGINT back for good.
  public func uninstall() { SignalState.shared.remove(identity) }

  /// Lets writes to a closed pipe fail with `EPIPE` instead of ending the process.
  public static func ignoreBrokenPipes() {
    signal(SIGPIPE, SIG_IGN)
  }
}

/// The one SIGINT disposition a process has, and who is called.
///
/// Signal dispositions belong to the process, so this is its one shared value. It holds constants,
/// atomics and a lock; the handler itself touches the atomics only.
private final class SignalState: Sendable {
  static let shared = SignalState()

  private struct Listener: Sendable {
    let identity: Int
    var isSuspended = false
    let onInterrupt: @Sendable () -> Void
  }

  private struct Registry: Sendable {
    var listeners: [Listener] = []
    var nextIdentity = 0
    var isHandling = false
    var hasThread = false
    var former = sigaction()
  }

  let count = Atomic<Int>(0)
  let pipeEnd = Atomic<Int32>(-1)
  private let registry = Mutex(Registry())

  func add(_ onInterrupt: @escaping @Sendable () -> Void) throws(OutputError) -> Int {
    try registry.withLock { (registry) throws(OutputError) in
      if !registry.hasThread {
        try startReading()
        registry.hasThread = true
      }
      let identity = registry.nextIdentity
      registry.nextIdentity += 1
      registry.listeners.append(Listener(identity: identity, onInterrupt: onInterrupt))
      updateHandler(&registry)
      return identity
    }
  }

  func setSuspended(_ identity: Int, _ isSuspended: Bool) {
    registry.withLock { registry in
      for index in registry.listeners.indices where registry.listeners[index].identity == identity {
        registry.listeners[index].isSuspended = isSuspended
      }
      updateHandler(&registry)
    }
  }

  func remove(_ identity: Int) {
    registry.withLock { registry in
      registry.listeners.removeAll { $0.identity == identity }
      updateHandler(&registry)
    }
  }

  /// Calls the latest listener; the lock is free meanwhile, so that it may uninstall itself.
  func notify() {
    let listener = registry.withLock { registry in
      registry.listeners.last { !$0.isSuspended }
    }
    listener?.onInterrupt()
  }

  private func updateHandler(_ registry: inout Registry) {
    let isWanted = registry.listeners.contains { !$0.isSuspended }
    guard isWanted != registry.isHandling else { return }
    registry.isHandling = isWanted
    if isWanted {
      var action = sigaction()
      action.__sigaction_handler.sa_handler = { _ in
        let saved = errno
        SignalState.shared.count.add(1, ordering: .relaxed)
        var byte: UInt8 = 1
        _ = write(SignalState.shared.pipeEnd.load(ordering: .relaxed), &byte, 1)
        errno = saved
      }
      sigemptyset(&action.sa_mask)
      // No SA_RESTART: whoever waits in a system call shall notice.
      action.sa_flags = 0
      sigaction(SIGINT, &action, &registry.former)
    } else {
      sigaction(SIGINT, &registry.former, nil)
    }
  }

  /// Opens the pipe and starts the thread that reads it for the rest of the process.
  private func startReading() throws(OutputError) {
    let pipe = try PrivatePipe()
    // A full pipe must not block the handler; one waiting byte is as good as many.
    _ = fcntl(pipe.output, F_SETFL, O_NONBLOCK)
    // The thread takes no signals, so that they interrupt the threads that work.
    var all = sigset_t()
    var former = sigset_t()
    sigfillset(&all)
    pthread_sigmask(SIG_SETMASK, &all, &former)
    defer { pthread_sigmask(SIG_SETMASK, &former, nil) }
    var thread = pthread_t()
    let code = pthread_create(
      &thread, nil,
      { argument in
        let descriptor = Int32(Int(bitPattern: argument))
        var byte: UInt8 = 0
        while true {
          let count = read(descriptor, &byte, 1)
          if count == 1 {
            SignalState.shared.notify()
          } else if count == 0 || errno != EINTR {
            return nil
          }
        }
      },
      UnsafeMutableRawPointer(bitPattern: Int(pipe.input)))
    guard code == 0 else {
      pipe.close()
      throw .system(action: "start", path: "a thread for signals", code: code)
    }
    pthread_detach(thread)
    pipeEnd.store(pipe.output, ordering: .relaxed)
  }
}
