import Glibc

/// How a program ended and what it wrote.
public struct ProgramResult: Sendable {
  /// The exit status; 128 and the signal's number if a signal ended it.
  public let status: Int32
  /// The bytes of standard output.
  public let outputBytes: [UInt8]
  /// The bytes of standard error.
  public let errorBytes: [UInt8]
  /// Whether it was killed because its time was over.
  public let hasTimedOut: Bool
  /// The processor time it took on all its threads, which other programs change little.
  public let work: Duration

  /// Standard output as text.
  public var stdout: String { String(decoding: outputBytes, as: UTF8.self) }
  /// Standard error as text.
  public var stderr: String { String(decoding: errorBytes, as: UTF8.self) }
}

/// The environment that programs get in tests unless the test says otherwise.
///
/// - Parameter home: the folder for everything a person's own settings and history would go to.
public func testEnvironment(home: String = "/nonexistent") -> [String: String] {
  [
    "PATH": getenv("PATH").map { String(cString: $0) } ?? "/usr/bin:/bin",
    "HOME": home, "XDG_STATE_HOME": home + "/.state", "XDG_CONFIG_HOME": home + "/.config",
    "LANG": "C.UTF-8", "TZ": "UTC",
    // A crash must end the test, not wait for a key.
    "SWIFT_BACKTRACE": "enable=no",
  ]
}

/// Runs a program with pipes for its standard streams until it ends.
///
/// - Parameters:
///   - stdin: what it reads; an empty input ends at once.
///   - environment: its whole environment; `testEnvironment()` if nil.
///   - timeout: seconds after which it is killed.
public func run(
  _ binary: String, _ arguments: [String] = [], stdin: [UInt8] = [],
  environment: [String: String]? = nil, directory: String? = nil, timeout: Double = 60
) throws -> ProgramResult {
  let input = try makePipe()
  let output = try makePipe()
  let error = try makePipe()
  // Writing to a child that has ended must not end the tests.
  signal(SIGPIPE, SIG_IGN)
  defer { [output.reading, error.reading].forEach { _ = close($0) } }
  let child: pid_t
  do {
    defer { [input.reading, output.writing, error.writing].forEach { _ = close($0) } }
    child = try ChildProcess.spawn(
      binary, arguments, environment: environment ?? testEnvironment(), directory: directory,
      streams: .descriptors(input.reading, output.writing, error.writing))
  } catch {
    close(input.writing)
    throw error
  }
  _ = fcntl(input.writing, F_SETFL, O_NONBLOCK)

  var pending = stdin[...]
  var isInputOpen = true
  if pending.isEmpty {
    close(input.writing)
    isInputOpen = false
  }
  var collected: [Int32: [UInt8]] = [output.reading: [], error.reading: []]
  var open = [output.reading, error.reading]
  let end = ChildProcess.milliseconds() + Int(timeout * 1000)
  var hasTimedOut = false
  while !open.isEmpty {
    let left = end - ChildProcess.milliseconds()
    if left <= 0 {
      hasTimedOut = true
      kill(child, SIGKILL)
      break
    }
    var polled = open.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    if isInputOpen {
      polled.append(pollfd(fd: input.writing, events: Int16(POLLOUT), revents: 0))
    }
    guard poll(&polled, nfds_t(polled.count), Int32(left)) > 0 else { continue }
    for entry in polled where entry.revents != 0 {
      if isInputOpen && entry.fd == input.writing {
        let count = pending.withUnsafeBytes { write(entry.fd, $0.baseAddress, $0.count) }
        if count > 0 { pending = pending.dropFirst(count) }
        if pending.isEmpty || (count < 0 && errno != EAGAIN && errno != EINTR) {
          close(entry.fd)
          isInputOpen = false
        }
      } else if let bytes = readAvailable(entry.fd) {
        collected[entry.fd]?.append(contentsOf: bytes)
      } else {
        open.removeAll { $0 == entry.fd }
      }
    }
  }
  if isInputOpen { close(input.writing) }
  var usage = rusage()
  let status = ChildProcess.status(of: child, waiting: true, usage: &usage)
  let work = [usage.ru_utime, usage.ru_stime].reduce(Duration.zero) {
    $0 + .seconds($1.tv_sec) + .microseconds(Int($1.tv_usec))
  }
  return ProgramResult(
    status: status ?? -1,
    outputBytes: collected[output.reading] ?? [], errorBytes: collected[error.reading] ?? [],
    hasTimedOut: hasTimedOut, work: work)
}

/// Runs a program that reads `stdin` as text; see the variant for bytes.
public func run(
  _ binary: String, _ arguments: [String] = [], stdin: String,
  environment: [String: String]? = nil, directory: String? = nil, timeout: Double = 60
) throws -> ProgramResult {
  try run(
    binary, arguments, stdin: Array(stdin.utf8), environment: environment, directory: directory,
    timeout: timeout)
}

/// Bytes that can be read now; nil at the end.
func readAvailable(_ descriptor: Int32) -> [UInt8]? {
  var chunk: [UInt8] = Array(repeating: 0, count: 65_536)
  let count = read(descriptor, &chunk, chunk.count)
  if count > 0 { return Array(chunk[..<count]) }
  return count < 0 && (errno == EINTR || errno == EAGAIN) ? [] : nil
}

private func makePipe() throws -> (reading: Int32, writing: Int32) {
  var ends: [Int32] = [-1, -1]
  guard pipe(&ends) == 0 else { throw SpawnFailure("cannot make a pipe", errno) }
  // No other child of a test that runs at the same time may hold an end open.
  for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
  return (ends[0], ends[1])
}
