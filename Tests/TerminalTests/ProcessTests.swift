import Foundation
import Synchronization
import TestSupport
import Testing

@testable import Terminal

/// What changes signal dispositions of the whole process runs one after the other.
@Suite("Signals, pipes and pager", .serialized)
struct ProcessTests {
  @Test("Everything arrives through a pipe that is slow and small")
  func slowPipe() throws {
    let pipe = try PrivatePipe()
    #expect(fcntl(pipe.output, F_SETFL, O_NONBLOCK) == 0)
    let text = String((0..<60_000).map { "\($0)," }.joined())
    let reader = OwnThread {
      var received: [UInt8] = []
      var bytes = [UInt8](repeating: 0, count: 1000)
      while case let count = read(pipe.input, &bytes, bytes.count), count > 0 {
        received += bytes[..<count]
      }
      return String(decoding: received, as: UTF8.self)
    }
    let sink = OutputSink(descriptor: pipe.output, name: "pipe")
    for part in 0..<10 {
      let bytes = Array(text.utf8)
      try sink.write(Array(bytes[(bytes.count * part / 10)..<(bytes.count * (part + 1) / 10)]))
    }
    try sink.flush()
    close(pipe.output)
    #expect(try reader.value() == text)
    close(pipe.input)
  }

  @Test("A pipe that nobody reads is told apart from other failures")
  func closedPipe() throws {
    Interruption.ignoreBrokenPipes()
    let pipe = try PrivatePipe()
    close(pipe.input)
    let sink = OutputSink(descriptor: pipe.output, name: "pipe")
    try sink.write("lost")
    #expect(throws: OutputError.closedPipe) { try sink.flush() }
    close(pipe.output)
    let full = open("/dev/full", O_WRONLY)
    defer { close(full) }
    let device = OutputSink(descriptor: full, name: "the disk")
    try device.write("x")
    #expect(throws: OutputError.system(action: "write", path: "the disk", code: ENOSPC)) {
      try device.flush()
    }
  }

  @Test("A muted sink swallows what waits and what comes")
  func muted() throws {
    let folder = try FolderForTests()
    let descriptor = open(folder.file("out"), O_WRONLY | O_CREAT, 0o600)
    defer { close(descriptor) }
    let sink = OutputSink(descriptor: descriptor, name: "out")
    try sink.write("waiting ")
    sink.mute()
    try sink.write("late ")
    try sink.flush()
    sink.unmute()
    try sink.write("after")
    try sink.flush()
    #expect(try folder.read("out") == "after")
  }

  @Test("Muting ends a write that nobody reads", .timeLimit(.minutes(1)))
  func mutedWhileBlocked() async throws {
    let pipe = try PrivatePipe()
    let sink = OutputSink(descriptor: pipe.output, name: "pipe")
    let writer = Task.detached { try sink.write([UInt8](repeating: 65, count: 1 << 20)) }
    usleep(50_000)
    sink.mute()
    try await writer.value
    pipe.close()
  }

  /// Waits until something holds, at most two seconds.
  private func eventually(_ holds: () -> Bool) -> Bool {
    for _ in 0..<400 {
      if holds() { return true }
      usleep(5000)
    }
    return holds()
  }

  /// What SIGINT does now, as a number that can be compared.
  private func disposition() -> Int {
    var action = sigaction()
    sigaction(SIGINT, nil, &action)
    return unsafeBitCast(action.__sigaction_handler.sa_handler, to: Int.self)
  }

  @Test("SIGINT counts, calls the latest that is not suspended, and is given back")
  func interruption() throws {
    let calls = Mutex<[String]>([])
    let former = disposition()
    let outer = try Interruption.install { calls.withLock { $0.append("outer") } }
    let inner = try Interruption.install { calls.withLock { $0.append("inner") } }
    #expect(!outer.isInterrupted)

    kill(getpid(), SIGINT)
    #expect(eventually { calls.withLock { $0 } == ["inner"] })
    #expect(inner.count == 1)
    inner.reset()
    #expect(inner.count == 0)
    #expect(outer.count == 1)

    inner.suspend()
    kill(getpid(), SIGINT)
    #expect(eventually { calls.withLock { $0 } == ["inner", "outer"] })

    inner.resume()
    inner.uninstall()
    inner.uninstall()
    kill(getpid(), SIGINT)
    #expect(eventually { calls.withLock { $0 } == ["inner", "outer", "outer"] })

    outer.suspend()
    #expect(disposition() == former)
    outer.resume()
    #expect(disposition() != former)
    var action = sigaction()
    sigaction(SIGINT, nil, &action)
    #expect(action.sa_flags & Int32(SA_RESTART) == 0)
    outer.uninstall()
    #expect(disposition() == former)
  }

  @Test("A dropped interruption gives SIGINT back")
  func droppedInterruption() throws {
    let former = disposition()
    _ = try Interruption.install {}
    #expect(disposition() == former)
  }

  @Test("The pager gets every byte")
  func pagerReads() throws {
    let folder = try FolderForTests()
    let text = (1...50_000).map { "line \($0)\n" }.joined()
    #expect(Pager(command: "cat > '\(folder.file("shown"))'").show(text))
    #expect(try folder.read("shown") == text)
  }

  @Test("A pager that leaves early is no failure, one that is missing is told")
  func pagerLeaves() {
    let text = String(repeating: "line\n", count: 100_000)
    #expect(Pager(command: "head -1 > /dev/null").show(text))
    #expect(Pager(command: "exit 3").show(text))
    #expect(!Pager(command: "exec 2>/dev/null; no-such-pager-anywhere").show(text))
    #expect(!Pager(command: nil).show(text))
  }

  @Test("A bare less in PAGER gets what it needs for colours and UTF-8")
  func pagerEnvironment() throws {
    let folder = try FolderForTests()
    let path = folder.file("variables")
    #expect(Pager(command: "echo \"$LESS $LESSCHARSET\" > '\(path)'").show("text"))
    let less = Environment.value("LESS") ?? "FRXK"
    let charset = Environment.value("LESSCHARSET") ?? "utf-8"
    #expect(try folder.read("variables") == "\(less) \(charset)\n")
  }

  @Test("SIGINT ends the pager's own child as usual, not the shell")
  func pagerInterrupted() {
    #expect(Pager(command: "kill -INT $PPID; kill -INT $$").show("text"))
  }

  @Test("Paging only what is taller than a terminal")
  func pagerNeeded() {
    let screen = TerminalCapabilities(isTerminal: true, columns: 10, rows: 4, canErase: true)
    let pager = Pager.standard { _ in nil }
    #expect(pager.command == "less -FRXK")
    #expect(!pager.isNeeded(for: "1\n2\n3\n", on: screen))
    #expect(pager.isNeeded(for: "1\n2\n3\n4\n", on: screen))
    #expect(pager.isNeeded(for: "1\n2\n12345678901\n", on: screen))
    #expect(!pager.isNeeded(for: "1\n2\n\u{1B}[1;31m123456789\u{1B}[0m\n", on: screen))
    #expect(!pager.isNeeded(for: "1\n2\n3\n4\n", on: TerminalCapabilities()))
    #expect(Pager.standard { _ in "cat" }.command == nil)
    #expect(Pager.standard { _ in "" }.command == nil)
    #expect(Pager.standard { $0 == "PAGER" ? "more -d" : nil }.command == "more -d")
  }
}
