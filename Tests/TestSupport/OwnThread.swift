import Foundation
import Synchronization

/// Work on a thread of its own, for tests that wait for something that blocks.
///
/// The threads that tasks run on are as few as processors. Where two tests block one each and wait for
/// a task of theirs, neither task is ever begun.
public final class OwnThread<Value: Sendable>: Sendable {
  private let result = Mutex<Result<Value, any Error>?>(nil)
  private let isDone = DispatchSemaphore(value: 0)

  /// Begins the work.
  public init(_ body: @escaping @Sendable () throws -> Value) {
    Thread.detachNewThread { [self] in
      let value = Result { try body() }
      result.withLock { $0 = value }
      isDone.signal()
    }
  }

  /// What the work comes to, once it is done; to be asked for once.
  public func value() throws -> Value {
    isDone.wait()
    guard let value = result.withLock({ $0 }) else { throw CancellationError() }
    return try value.get()
  }
}
