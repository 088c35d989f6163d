import Glibc

/// A program running on a terminal that the test types into and looks at.
///
/// The program gets a session of its own with this terminal as the controlling one. Used from one
/// thread; output is taken in whenever the test sends or waits.
public final class PseudoTerminal {
  /// A key that is not a character.
  public enum SpecialKey: String, Sendable {
    case enter = "\r"
    case tab = "\t"
    case escape = "\u{1B}"
    case backspace = "\u{7F}"
    case up = "\u{1B}[A"
    case down = "\u{1B}[B"
    case right = "\u{1B}[C"
    case left = "\u{1B}[D"
    case home = "\u{1B}[H"
    case end = "\u{1B}[F"
    case delete = "\u{1B}[3~"
    case pageUp = "\u{1B}[5~"
    case controlLeft = "\u{1B}[1;5D"
    case controlRight = "\u{1B}[1;5C"
    case altLeft = "\u{1B}[1;3D"
    case altRight = "\u{1B}[1;3C"
    case controlA = "\u{1}"
    case controlC = "\u{3}"
    case controlD = "\u{4}"
    case controlG = "\u{7}"
    case controlL = "\u{C}"
    case controlR = "\u{12}"
    case controlU = "\u{15}"
    case controlZ = "\u{1A}"
  }

  /// The program.
  public let child: Int32

  /// What a person would see.
  public private(set) var screen: ScreenModel

  /// Everything the program has written so far.
  public private(set) var output: [UInt8] = []

  /// How the program ended (128 and the number for a signal); nil while it runs.
  public private(set) var status: Int32?

  private var descriptor: Int32
  private var hasEnded = false

  /// `TIOCSPTLCK` and `TIOCGPTN` of Linux, which are macros that Swift does not see.
  private static let setLock: UInt = 0x4004_5431
  private static let getNumber: UInt = 0x8004_5430

  /// Starts a program on a new terminal.
  ///
  /// - Parameters:
  ///   - environment: its whole environment; `testEnvironment()` if nil. `TERM` is added.
  public init(
    _ binary: String, _ arguments: [String] = [], environment: [String: String]? = nil,
    directory: String? = nil, terminal: String? = "xterm-256color", columns: Int = 80,
    rows: Int = 24
  ) throws {
    let descriptor = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw SpawnFailure("cannot open a pseudo-terminal", errno) }
    var lock: Int32 = 0
    var number: UInt32 = 0
    guard ioctl(descriptor, Self.setLock, &lock) == 0,
      ioctl(descriptor, Self.getNumber, &number) == 0
    else {
      let reason = errno
      close(descriptor)
      throw SpawnFailure("cannot prepare a pseudo-terminal", reason)
    }
    self.descriptor = descriptor
    screen = ScreenModel(columns: columns, rows: rows)
    Self.setSize(of: descriptor, columns: columns, rows: rows)
    var variables = environment ?? testEnvironment()
    variables["TERM"] = terminal
    do {
      child = try ChildProcess.spawn(
        binary, arguments, environment: variables, directory: directory,
        streams: .terminal(path: "/dev/pts/\(number)"))
    } catch {
      close(descriptor)
      throw error
    }
  }

  deinit {
    hangUp()
    if status == nil {
      kill(child, SIGKILL)
      _ = ChildProcess.status(of: child, waiting: true)
    }
  }

  // MARK: Doing

  /// Types text.
  public func send(_ text: String) {
    send(Array(text.utf8))
  }

  /// Types a key.
  public func send(key: SpecialKey) {
    send(key.rawValue)
  }

  /// Pastes text the way a terminal does that marks pastes.
  public func paste(_ text: String) {
    send("\u{1B}[200~" + text.replacing("\n", with: "\r") + "\u{1B}[201~")
  }

  /// Types bytes, taking in output meanwhile so that neither side has to wait for the other.
  public func send(_ bytes: [UInt8]) {
    var rest = bytes[...]
    let end = ChildProcess.milliseconds() + 60_000
    while !rest.isEmpty, !hasEnded, ChildProcess.milliseconds() < end {
      let count = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, min($0.count, 1024)) }
      if count > 0 { rest = rest.dropFirst(count) } else { pump(milliseconds: 5) }
    }
  }

  /// Gives the window another size, as a person would by dragging its edge.
  public func resize(columns: Int, rows: Int) {
    pump(milliseconds: 0)
    screen.resize(columns: columns, rows: rows)
    Self.setSize(of: descriptor, columns: columns, rows: rows)
  }

  /// Sends a signal to the program.
  public func signal(_ number: Int32) {
    kill(child, number)
  }

  /// Closes the terminal under the program.
  public func hangUp() {
    guard descriptor >= 0 else { return }
    close(descriptor)
    descriptor = -1
    hasEnded = true
  }

  // MARK: Looking

  /// Waits until the screen satisfies a condition; false if it never does.
  public func waitFor(
    timeout: Double = 20, _ condition: (ScreenModel) -> Bool
  ) -> Bool {
    let end = ChildProcess.milliseconds() + Int(timeout * 1000)
    while true {
      if condition(screen) { return true }
      let left = end - ChildProcess.milliseconds()
      if left <= 0 || hasEnded { return false }
      pump(milliseconds: min(left, 50))
    }
  }

  /// Waits until the screen shows a text.
  public func waitFor(_ text: String, timeout: Double = 20) -> Bool {
    waitFor(timeout: timeout) { $0.text.contains(text) }
  }

  /// Waits until the row in which the cursor stands reads so, blanks at its end not counted.
  public func waitForRow(_ text: String, timeout: Double = 20) -> Bool {
    waitFor(timeout: timeout) { $0.row($0.cursor.row) == text }
  }

  /// Waits until nothing has been written for a while.
  public func settle(milliseconds: Int = 150) {
    var count = -1
    while count != output.count, !hasEnded {
      count = output.count
      pump(milliseconds: milliseconds)
    }
  }

  /// Waits until the program ends and returns its status; nil if it does not end.
  public func waitForExit(timeout: Double = 20) -> Int32? {
    let end = ChildProcess.milliseconds() + Int(timeout * 1000)
    while status == nil, ChildProcess.milliseconds() < end {
      pump(milliseconds: 10)
      status = ChildProcess.status(of: child, waiting: false)
      if hasEnded && status == nil { usleep(5_000) }
    }
    pump(milliseconds: 0)
    return status
  }

  /// Whether the terminal is in the state in which commands run: whole lines, echo, signals.
  public var isCooked: Bool {
    var modes = termios()
    guard tcgetattr(descriptor, &modes) == 0 else { return false }
    let wanted = tcflag_t(ICANON | ECHO | ISIG)
    return modes.c_lflag & wanted == wanted
  }

  /// Takes in what there is to read, waiting for a first byte at most so long.
  private func pump(milliseconds: Int) {
    var wait = Int32(milliseconds)
    while !hasEnded {
      var polled = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      guard poll(&polled, 1, wait) > 0 else { return }
      guard let bytes = readAvailable(descriptor) else {
        hasEnded = true
        return
      }
      output += bytes
      screen.feed(bytes)
      wait = 0
    }
  }

  private static func setSize(of descriptor: Int32, columns: Int, rows: Int) {
    var size = winsize(
      ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(descriptor, UInt(TIOCSWINSZ), &size)
  }
}
