import Foundation
import Glibc
import LineEditing
import TestSupport
import Testing

@Suite("The history file")
struct HistoryFileTests {
  private let folder: TemporaryFolder
  private let path: String

  init() throws {
    folder = try TemporaryFolder()
    path = folder.path("state/depesche/history")
  }

  private func load(limit: Int = 10_000) -> [String] {
    var file = HistoryFile(path: path, limit: limit)
    return file.load()
  }

  private func mode(_ path: String) -> UInt32 {
    var information = stat()
    return stat(path, &information) == 0 ? UInt32(information.st_mode & 0o777) : 0
  }

  @Test("what is written is read again, and only the owner can read it")
  func roundTrip() throws {
    let lines = ["docs", "a\nb\\n\\\nc", "größe \\", "\tx", "\\"]
    var file = HistoryFile(path: path)
    #expect(file.load() == [])
    for line in lines { try file.append(line) }
    #expect(load() == lines)
    #expect(mode(path) == 0o600)
    #expect(mode(folder.path("state/depesche")) == 0o700)
    #expect(mode(folder.path("state")) == 0o700)
    #expect(try folder.text(of: "state/depesche/history").split(separator: "\n").count == 5)
  }

  @Test("random entries come back as they were")
  func randomEntries() throws {
    var random = SeededRandom(seed: 3)
    let alphabet = Array("ab \\n\n\\ü\tЖ東")
    var file = HistoryFile(path: path)
    var expected: [String] = []
    for index in 0..<200 {
      let tail = (0..<Int.random(in: 0...12, using: &random)).map { _ in
        alphabet[Int.random(in: 0..<alphabet.count, using: &random)]
      }
      let entry = "\(index)" + String(tail)
      try file.append(entry)
      expected.append(entry)
    }
    #expect(load() == expected)
  }

  @Test("private, empty, repeated and huge lines are not kept")
  func notKept() throws {
    var file = HistoryFile(path: path)
    for line in ["", " secret", "\t\n", "docs", "docs", String(repeating: "x", count: 70_000)] {
      try file.append(line)
    }
    #expect(load() == ["docs"])
    var next = HistoryFile(path: path)
    _ = next.load()
    try next.append("docs")
    try next.append("who")
    try next.append("docs")
    #expect(load() == ["docs", "who", "docs"])
  }

  @Test("a damaged file gives what can be read of it")
  func damaged() throws {
    let bytes =
      Array("good\n\nbinary \u{0}\n".utf8) + [0xC3, 0x28, 0x0A]
      + Array(repeating: 0x78, count: 100_000) + Array("\nodd \\x\nlast with no end".utf8)
    try folder.write(bytes, to: "state/depesche/history")
    #expect(load() == ["good", "odd \\x", "last with no end"])
    var file = HistoryFile(path: path)
    try file.append("after a torn line")
    #expect(load() == ["good", "odd \\x", "last with no end", "after a torn line"])
  }

  @Test("only the newest are read, and a file of more than twice as many is cut")
  func trimming() throws {
    let lines = (1...25).map { "line \($0)" }
    try folder.write(lines.prefix(20).joined(separator: "\n") + "\n", to: "state/depesche/history")
    chmod(path, 0o640)
    #expect(load(limit: 10) == Array(lines[10..<20]))
    #expect(try folder.text(of: "state/depesche/history").split(separator: "\n").count == 20)
    var file = HistoryFile(path: path, limit: 10)
    for line in lines.suffix(5) { try file.append(line) }
    #expect(load(limit: 10) == Array(lines.suffix(10)))
    #expect(
      try folder.text(of: "state/depesche/history")
        == lines.suffix(10).map { $0 + "\n" }.joined())
    #expect(mode(path) == 0o640)
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: folder.path("state/depesche"))
        == ["history"])
  }

  @Test("a symbolic link stays one when its file is cut")
  func symbolicLink() throws {
    let lines = (1...30).map { "line \($0)\n" }.joined()
    try folder.write(lines, to: "real")
    try folder.write("", to: "state/depesche/other")
    symlink(folder.path("real"), path)
    #expect(load(limit: 5).count == 5)
    #expect(try folder.text(of: "real").split(separator: "\n").count == 5)
    #expect(
      try FileManager.default.destinationOfSymbolicLink(atPath: path) == folder.path("real"))
  }

  @Test("sessions side by side lose nothing, not even while one cuts the file")
  func concurrent() async throws {
    let path = path
    await withTaskGroup(of: Void.self) { group in
      for session in 0..<4 {
        group.addTask {
          var file = HistoryFile(path: path, limit: 150)
          for index in 0..<100 {
            try? file.append("session \(session) line \(index)")
            if index % 20 == 19 {
              var other = HistoryFile(path: path, limit: 150)
              _ = other.load()
            }
          }
        }
      }
    }
    // 400 lines were written; every cut leaves the newest 150, so each session's last are there.
    let entries = load(limit: 1000)
    for session in 0..<4 {
      let own = entries.filter { $0.hasPrefix("session \(session) ") }
      let numbers = own.compactMap { Int($0.split(separator: " ")[3]) }
      #expect(numbers == numbers.sorted())
      #expect(Set(numbers).count == numbers.count)
    }
    #expect(entries.count >= 150)
    #expect(!entries.contains { $0.split(separator: " ").count != 4 })
  }

  @Test("without cutting, all lines of all sessions are there")
  func concurrentAppends() async throws {
    let path = path
    await withTaskGroup(of: Void.self) { group in
      for session in 0..<4 {
        group.addTask {
          var file = HistoryFile(path: path)
          for index in 0..<100 { try? file.append("session \(session) line \(index)") }
        }
      }
    }
    #expect(Set(load()).count == 400)
  }

  @Test("a place that cannot be written is told once")
  func notWritable() throws {
    try folder.write("", to: "file")
    var file = HistoryFile(path: folder.path("file/history"))
    #expect(file.load() == [])
    let expected = HistoryError.notWritable(
      path: folder.path("file/history"), reason: "Not a directory")
    #expect(throws: expected) { try file.append("docs") }
    try file.append("who")
    #expect(expected.description.hasSuffix("/file/history: Not a directory"))
    var device = HistoryFile(path: "/dev/null")
    #expect(device.load() == [])
    try device.append("docs")
    var directory = HistoryFile(path: folder.path)
    #expect(directory.load() == [])
    #expect(throws: HistoryError.self) { try directory.append("docs") }
  }

  @Test("a lock that is never given back does not hang anybody")
  func staleLock() throws {
    var file = HistoryFile(path: path)
    try file.append("one")
    let holder = open(path, O_RDONLY)
    #expect(flock(holder, LOCK_EX) == 0)
    try file.append("two")
    close(holder)
    #expect(load() == ["one", "two"])
  }
}
