import Shell
import Synchronization

/// Work a person waits for, who may leave before it ends.
final class AwaitedWork: Sendable {
  private enum State {
    case running
    case awaited(CheckedContinuation<ExitStatus?, Never>)
    case left
    case ended(ExitStatus)
  }

  private let task: Task<Void, Never>
  private let state: Place

  /// The state, apart from the work, so that the task can hold it from the start.
  private final class Place: Sendable {
    let state = Mutex(State.running)

    /// Moves on, unless the work has ended, and tells whoever waits.
    func become(_ next: State, telling status: ExitStatus?) {
      let waiting = state.withLock { state -> CheckedContinuation<ExitStatus?, Never>? in
        defer { if case .ended = state {} else { state = next } }
        if case .awaited(let continuation) = state { return continuation }
        return nil
      }
      waiting?.resume(returning: status)
    }
  }

  /// Starts work on another thread.
  init(_ body: @escaping @Sendable () async -> ExitStatus) {
    let place = Place()
    state = place
    task = Task.detached {
      let status = await body()
      place.become(.ended(status), telling: status)
    }
  }

  /// Asks the work to stop; it ends when it notices.
  func cancel() { task.cancel() }

  /// Lets whoever waits for the outcome go, while the work goes on until it notices.
  func leave() { state.become(.left, telling: nil) }

  /// How the work ended; nothing where it was left before.
  ///
  /// May be asked for once.
  func outcome() async -> ExitStatus? {
    await withCheckedContinuation { continuation in
      let known = state.state.withLock { state -> ExitStatus?? in
        switch state {
        case .ended(let status): return .some(status)
        case .left: return .some(nil)
        case .running, .awaited:
          state = .awaited(continuation)
          return nil
        }
      }
      if let known { continuation.resume(returning: known) }
    }
  }

  /// Whether the work is over, not only left.
  var hasEnded: Bool {
    state.state.withLock { if case .ended = $0 { true } else { false } }
  }

  /// Comes back when the work is over.
  func end() async { await task.value }
}
