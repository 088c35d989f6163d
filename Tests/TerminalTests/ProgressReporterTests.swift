import Synchronization
import Testing

@testable import Terminal

@Suite("Progress")
struct ProgressReporterTests {
  /// A clock and a screen that a test holds in its hands.
  private final class Stage: Sendable {
    let now = Mutex<UInt64>(0)
    let shown = Mutex<[String]>([])

    func reporter(isTerminal: Bool = true, bytes: Int? = 100_000_000) -> ProgressReporter {
      ProgressReporter(
        label: "loading", unit: "documents", totalItems: 40, totalBytes: bytes,
        capabilities: TerminalCapabilities(
          isTerminal: isTerminal, columns: 80, canErase: isTerminal),
        clock: { self.now.withLock { $0 } },
        draw: { text in self.shown.withLock { $0.append(text) } })
    }

    func wait(_ milliseconds: UInt64) { now.withLock { $0 += milliseconds * 1_000_000 } }
    var screens: [String] { shown.withLock { $0 } }
  }

  @Test("Nothing for quick work")
  func quick() {
    let stage = Stage()
    let reporter = stage.reporter()
    stage.wait(399)
    reporter.advance(bytes: 5)
    reporter.finish()
    #expect(stage.screens.isEmpty)
  }

  @Test("Nothing where it is no terminal")
  func file() {
    let stage = Stage()
    let reporter = stage.reporter(isTerminal: false)
    stage.wait(5000)
    reporter.advance()
    reporter.finish()
    #expect(stage.screens.isEmpty)
  }

  @Test("Slow work shows documents, megabytes, rate and time left, then goes")
  func slow() {
    let stage = Stage()
    let reporter = stage.reporter()
    stage.wait(2000)
    reporter.advance(items: 10, bytes: 25_000_000)
    stage.wait(50)
    reporter.advance(items: 1, bytes: 0)
    stage.wait(60)
    reporter.advance(items: 1, bytes: 0)
    reporter.finish()
    reporter.advance()
    #expect(
      stage.screens.first
        == "\rloading 10 of 40 documents, 25.0 MB, 12.5 MB/s, 6 s left\u{1B}[K")
    #expect(stage.screens.count == 3)
    #expect(stage.screens.last == "\r\u{1B}[K")
  }

  @Test("Without a size the items say what is left")
  func itemsOnly() {
    let stage = Stage()
    let reporter = stage.reporter(bytes: nil)
    stage.wait(100_000)
    reporter.advance(items: 1)
    #expect(stage.screens == ["\rloading 1 of 40 documents, 1 h 5 min left\u{1B}[K"])
  }
}
