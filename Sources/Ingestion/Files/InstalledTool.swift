import Glibc
import Synchronization

/// A program that is installed on the machine, while it runs and prints.
///
/// No shell is involved, and no part of a path or text becomes an argument: the program reads its
/// standard input and writes its standard output. It is ended when nobody reads it any more.
final class InstalledTool: Sendable {
  /// Why a program gave nothing.
  enum Failure: Error {
    case cancelled
    /// There is no such program.
    case missing
    /// What the program said when it failed.
    case failed(String)
  }

  /// What is still open of the program.
  private struct State: Sendable {
    /// The process, as long as it was not waited for.
    var process: pid_t?
    /// Where it prints, or -1 behind the end.
    var output: Int32
    /// Where it complains, or -1 behind the end.
    var messages: Int32
    /// The beginning of what it complained about.
    var said: [UInt8] = []

    var isOpen: Bool { output >= 0 || messages >= 0 }
  }

  private let state: Mutex<State>

  /// How long to wait for output before looking whether the task was cancelled.
  private static let patience: Int32 = 100

  /// Starts a program on an open file.
  ///
  /// - Parameters:
  ///   - command: the program's name, looked for in `PATH`, and its arguments.
  ///   - input: the descriptor it reads.
  init(_ command: [String], input: Int32) throws(Failure) {
    guard let output = Pipe() else { throw .failed(InstalledTool.lastError()) }
    guard let messages = Pipe() else {
      output.close()
      throw .failed(InstalledTool.lastError())
    }
    let process: pid_t
    do throws(Failure) {
      process = try InstalledTool.spawn(command, input, output.writing, messages.writing)
    } catch {
      output.close()
      messages.close()
      throw error
    }
    close(output.writing)
    close(messages.writing)
    state = Mutex(State(process: process, output: output.reading, messages: messages.reading))
  }

  deinit {
    state.withLock { state in
      if state.output >= 0 { close(state.output) }
      if state.messages >= 0 { close(state.messages) }
      guard let process = state.process else { return }
      kill(process, SIGKILL)
      InstalledTool.wait(for: process)
    }
  }

  /// Appends so many bytes of what the program prints, fewer only where it came to its end.
  ///
  /// - Parameter progress: told the number of bytes in all, now and then.
  func append(
    _ room: Int, to bytes: inout [UInt8], progress: (Int) -> Void
  ) throws(Failure) {
    let wanted = bytes.count + room
    try state.withLock { (state) throws(Failure) in
      while state.isOpen, bytes.count < wanted {
        if Task.isCancelled { throw .cancelled }
        var polled = [state.output, state.messages].map {
          pollfd(fd: $0, events: Int16(POLLIN), revents: 0)
        }
        guard poll(&polled, 2, InstalledTool.patience) > 0 else { continue }
        if polled[0].fd >= 0, polled[0].revents != 0 {
          let limit = wanted - bytes.count
          let count = InstalledTool.read(state.output, limit) { bytes.append(contentsOf: $0) }
          if count == 0 { InstalledTool.end(&state.output) }
          progress(bytes.count)
        }
        if polled[1].fd >= 0, polled[1].revents != 0 {
          let count = InstalledTool.read(state.messages, 1 << 16) { message in
            state.said.append(contentsOf: message.prefix(max(0, 4096 - state.said.count)))
          }
          if count == 0 { InstalledTool.end(&state.messages) }
        }
      }
      guard !state.isOpen, let process = state.process else { return }
      state.process = nil
      guard InstalledTool.wait(for: process) == 0 else {
        throw .failed(InstalledTool.message(state.said))
      }
    }
  }

  private static func end(_ descriptor: inout Int32) {
    close(descriptor)
    descriptor = -1
  }

  /// The status a process ended with.
  @discardableResult
  private static func wait(for process: pid_t) -> Int32 {
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 {
      if errno != EINTR { return -1 }
    }
    return status
  }

  /// The first line of what a program said.
  private static func message(_ said: [UInt8]) -> String {
    let line = said.split(separator: 0x0A).first { $0.contains { $0 > 0x20 } } ?? []
    let text = String(decoding: line, as: UTF8.self).trimmed
    return text.isEmpty ? "it gave no reason" : text
  }

  private static func lastError() -> String {
    strerror(errno).map { String(cString: $0) } ?? "error \(errno)"
  }

  /// Reads what is there, up to a limit; 0 at the end and on errors.
  private static func read(
    _ descriptor: Int32, _ limit: Int, _ take: (UnsafeRawBufferPointer) -> Void
  ) -> Int {
    withUnsafeTemporaryAllocation(byteCount: 1 << 16, alignment: 16) { buffer in
      while true {
        let count = Glibc.read(descriptor, buffer.baseAddress, min(buffer.count, limit))
        if count < 0, errno == EINTR { continue }
        if count > 0 { take(UnsafeRawBufferPointer(rebasing: buffer[..<count])) }
        return max(count, 0)
      }
    }
  }

  private struct Pipe {
    let reading: Int32
    let writing: Int32

    init?() {
      var ends: [Int32] = [-1, -1]
      guard pipe(&ends) == 0 else { return nil }
      for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
      (reading, writing) = (ends[0], ends[1])
    }

    func close() {
      Glibc.close(reading)
      Glibc.close(writing)
    }
  }

  /// Starts the program, with default signals.
  private static func spawn(
    _ command: [String], _ input: Int32, _ output: Int32, _ messages: Int32
  ) throws(Failure) -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO)
    posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO)
    posix_spawn_file_actions_adddup2(&actions, messages, STDERR_FILENO)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var usual = sigset_t()
    sigemptyset(&usual)
    for number in [SIGINT, SIGQUIT, SIGPIPE] { sigaddset(&usual, number) }
    var mask = sigset_t()
    sigemptyset(&mask)
    posix_spawnattr_setsigdefault(&attributes, &usual)
    posix_spawnattr_setsigmask(&attributes, &mask)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK))
    let arguments: [UnsafeMutablePointer<CChar>?] = command.map { strdup($0) }
    defer { for argument in arguments { free(argument) } }
    var process = pid_t()
    let code = posix_spawnp(
      &process, command[0], &actions, &attributes, arguments + [nil], environ)
    if code == ENOENT || code == EACCES { throw .missing }
    guard code == 0 else {
      throw .failed(strerror(code).map { String(cString: $0) } ?? "error \(code)")
    }
    return process
  }
}
