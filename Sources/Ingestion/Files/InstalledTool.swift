import Glibc

/// Runs a program that is installed on the machine and takes what it prints.
///
/// No shell is involved, and no part of a path or text becomes an argument: the program reads its
/// standard input and writes its standard output.
enum InstalledTool {
  /// Why a program gave nothing.
  enum Failure: Error {
    case cancelled
    /// There is no such program.
    case missing
    /// What the program said when it failed.
    case failed(String)
    /// It printed more than is wanted.
    case tooMuch
  }

  /// How long to wait for output before looking whether the task was cancelled.
  private static let patience: Int32 = 100

  /// Runs a program on an open file.
  ///
  /// - Parameters:
  ///   - command: the program's name, looked for in `PATH`, and its arguments.
  ///   - input: the descriptor it reads.
  ///   - isTooMuch: asked with the bytes printed so far.
  ///   - progress: told the bytes printed so far.
  static func output(
    of command: [String], input: Int32, isTooMuch: (Int) -> Bool, progress: (Int) -> Void
  ) throws(Failure) -> [UInt8] {
    guard let output = Pipe(), let messages = Pipe() else { throw .failed(lastError()) }
    guard let process = try spawn(command, input, output.writing, messages.writing) else {
      output.close()
      messages.close()
      throw .missing
    }
    close(output.writing)
    close(messages.writing)
    var printed: [UInt8] = []
    var said: [UInt8] = []
    var problem: Failure?
    var polled = [
      pollfd(fd: output.reading, events: Int16(POLLIN), revents: 0),
      pollfd(fd: messages.reading, events: Int16(POLLIN), revents: 0),
    ]
    while polled.contains(where: { $0.fd >= 0 }), problem == nil {
      if Task.isCancelled { problem = .cancelled }
      guard problem == nil, poll(&polled, 2, patience) > 0 else { continue }
      for stream in polled.indices where polled[stream].fd >= 0 && polled[stream].revents != 0 {
        let isOutput = stream == 0
        let count = read(polled[stream].fd) { bytes in
          if isOutput {
            printed.append(contentsOf: bytes)
          } else if said.count < 4096 {
            said.append(contentsOf: bytes)
          }
        }
        if count == 0 { polled[stream].fd = -1 }
      }
      if isTooMuch(printed.count) { problem = .tooMuch }
      progress(printed.count)
    }
    close(output.reading)
    close(messages.reading)
    if problem != nil { kill(process, SIGKILL) }
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    if let problem { throw problem }
    guard status == 0 else { throw .failed(message(said)) }
    return printed
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

  /// Reads what is there; 0 at the end and on errors.
  private static func read(_ descriptor: Int32, _ take: (UnsafeRawBufferPointer) -> Void) -> Int {
    withUnsafeTemporaryAllocation(byteCount: 1 << 16, alignment: 16) { buffer in
      while true {
        let count = Glibc.read(descriptor, buffer.baseAddress, buffer.count)
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

  /// Starts the program, with default signals; nothing where there is none of that name.
  private static func spawn(
    _ command: [String], _ input: Int32, _ output: Int32, _ messages: Int32
  ) throws(Failure) -> pid_t? {
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
    if code == ENOENT || code == EACCES { return nil }
    guard code == 0 else {
      throw .failed(strerror(code).map { String(cString: $0) } ?? "error \(code)")
    }
    return process
  }
}
