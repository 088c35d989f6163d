/// How a run ended, as the process tells its caller.
public enum ExitStatus: Int32, Sendable, Equatable {
  /// All went well.
  case success = 0
  /// A command failed: a missing file, an unknown document, name or selection, bad data.
  case failed = 1
  /// The call or a script could not be understood.
  case misunderstood = 2
  /// A replay check or an `expect` found a difference.
  case different = 3
  /// The user interrupted.
  case interrupted = 130

  /// The status of two runs together: of several, an interruption goes first, then 2, 1 and 3.
  public func combined(with other: ExitStatus) -> ExitStatus {
    let order: [ExitStatus] = [.interrupted, .misunderstood, .failed, .different, .success]
    return order.first { $0 == self || $0 == other } ?? .success
  }
}
