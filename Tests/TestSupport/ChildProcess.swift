import Glibc

/// A program could not be started.
public struct SpawnFailure: Error, CustomStringConvertible {
  /// What was being done and what the system said.
  public let description: String

  init(_ what: String, _ number: Int32) {
    description = "\(what): \(String(cString: strerror(number)))"
  }
}

/// What a child's standard streams are connected to.
enum ChildStreams {
  /// A terminal, which becomes the controlling one of a session of the child's own.
  case terminal(path: String)
  /// Open descriptors for standard input, output and error.
  case descriptors(Int32, Int32, Int32)
}

/// Starting programs and asking how they ended.
enum ChildProcess {
  /// `POSIX_SPAWN_SETSID` of <spawn.h>, which shows it to GNU programs only.
  private static let newSession: Int32 = 0x80

  /// Starts a program with exactly this environment and with default signal handling.
  static func spawn(
    _ path: String, _ arguments: [String], environment: [String: String], directory: String?,
    streams: ChildStreams
  ) throws -> Int32 {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }

    var flags = POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK
    switch streams {
    case .terminal(let path):
      flags |= newSession
      // The first terminal that a session leader opens becomes its controlling terminal.
      posix_spawn_file_actions_addopen(&actions, 0, path, O_RDWR, 0)
      posix_spawn_file_actions_adddup2(&actions, 0, 1)
      posix_spawn_file_actions_adddup2(&actions, 0, 2)
    case .descriptors(let input, let output, let error):
      posix_spawn_file_actions_adddup2(&actions, input, 0)
      posix_spawn_file_actions_adddup2(&actions, output, 1)
      posix_spawn_file_actions_adddup2(&actions, error, 2)
    }
    var signals = sigset_t()
    sigfillset(&signals)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    posix_spawnattr_setflags(&attributes, Int16(flags))

    // `env -C` changes the folder and then becomes the program.
    let program = directory == nil ? path : "/usr/bin/env"
    let prefix = directory.map { ["-C", $0, path] } ?? []
    var words = ([program] + prefix + arguments).map { strdup($0) } + [nil]
    var variables =
      environment.sorted { $0.key < $1.key }.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { (words + variables).forEach { free($0) } }
    var child: pid_t = 0
    let result = posix_spawn(&child, program, &actions, &attributes, &words, &variables)
    guard result == 0 else { throw SpawnFailure("cannot start \(path)", result) }
    return child
  }

  /// How a child ended: its exit status, or 128 and the signal's number; nil while it runs.
  ///
  /// - Parameter usage: takes what the child used of the machine.
  static func status(
    of child: pid_t, waiting: Bool, usage: UnsafeMutablePointer<rusage>? = nil
  ) -> Int32? {
    var status: Int32 = 0
    var result: pid_t
    repeat {
      result = wait4(child, &status, waiting ? 0 : WNOHANG, usage)
    } while result < 0 && errno == EINTR
    guard result == child else { return nil }
    return status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + (status & 0x7F)
  }

  /// Milliseconds of a clock that only goes forward.
  static func milliseconds() -> Int {
    var now = timespec()
    clock_gettime(CLOCK_MONOTONIC, &now)
    return now.tv_sec * 1000 + now.tv_nsec / 1_000_000
  }
}
