import Foundation
import Testing

@testable import Terminal

@Suite("Files that are replaced as a whole")
struct AtomicFileTests {
  @Test("A new file appears on commit and leaves nothing beside it")
  func new() throws {
    let folder = try FolderForTests()
    let file = try AtomicFile(path: folder.file("out.csv"))
    try file.sink.write("a,b\n")
    #expect(try !folder.names.contains("out.csv"))
    try file.commit()
    #expect(try folder.names == ["out.csv"])
    #expect(try folder.read("out.csv") == "a,b\n")
  }

  @Test("An old file stays until commit and survives a discard", arguments: [false, true])
  func discard(appending: Bool) throws {
    let folder = try FolderForTests()
    try folder.write("old\n", to: "out")
    do {
      let file = try AtomicFile(path: folder.file("out"), appending: appending)
      try file.sink.write("half of the n")
      try file.sink.flush()
      #expect(try folder.read("out") == "old\n")
      file.discard()
      try file.commit()
    }
    #expect(try folder.names == ["out"])
    #expect(try folder.read("out") == "old\n")
  }

  @Test("What was muted is not whole and never takes the place of the old file")
  func muted() throws {
    let folder = try FolderForTests()
    try folder.write("old\n", to: "out")
    let file = try AtomicFile(path: folder.file("out"))
    try file.sink.write("half")
    file.sink.mute()
    try file.commit()
    #expect(try folder.names == ["out"])
    #expect(try folder.read("out") == "old\n")
  }

  @Test("Dropping the value is a discard")
  func dropped() throws {
    let folder = try FolderForTests()
    do {
      let file = try AtomicFile(path: folder.file("out"))
      try file.sink.write("x")
    }
    #expect(try folder.names.isEmpty)
  }

  @Test("Appending keeps what was there")
  func appending() throws {
    let folder = try FolderForTests()
    let old = String(repeating: "line\n", count: 40_000)
    try folder.write(old, to: "log")
    let file = try AtomicFile(path: folder.file("log"), appending: true)
    try file.sink.write("new\n")
    try file.commit()
    #expect(try folder.read("log") == old + "new\n")
    let fresh = try AtomicFile(path: folder.file("fresh"), appending: true)
    try fresh.sink.write("first\n")
    try fresh.commit()
    #expect(try folder.read("fresh") == "first\n")
  }

  @Test("Permissions stay")
  func permissions() throws {
    let folder = try FolderForTests()
    try folder.write("old", to: "out")
    #expect(chmod(folder.file("out"), 0o640) == 0)
    let file = try AtomicFile(path: folder.file("out"))
    try file.sink.write("new")
    try file.commit()
    var status = stat()
    #expect(stat(folder.file("out"), &status) == 0)
    #expect(status.st_mode & 0o7777 == 0o640)
    #expect(try folder.read("out") == "new")
  }

  @Test("A link leads to the file that is replaced, whether that exists or not")
  func links() throws {
    let folder = try FolderForTests()
    try folder.write("old", to: "target")
    #expect(symlink("target", folder.file("link")) == 0)
    #expect(symlink("missing", folder.file("dangling")) == 0)
    for (link, target) in [("link", "target"), ("dangling", "missing")] {
      let file = try AtomicFile(path: folder.file(link))
      try file.sink.write("through \(link)")
      try file.commit()
      #expect(try folder.read(target) == "through \(link)")
    }
    #expect(try folder.names == ["dangling", "link", "missing", "target"])
    #expect(symlink("loop", folder.file("loop")) == 0)
    #expect(throws: OutputError.system(action: "write", path: folder.file("loop"), code: ELOOP)) {
      try AtomicFile(path: folder.file("loop"))
    }
  }

  @Test("Errors name the path and the reason")
  func errors() throws {
    let folder = try FolderForTests()
    #expect(throws: OutputError.system(action: "write", path: folder.path, code: EISDIR)) {
      try AtomicFile(path: folder.path)
    }
    let path = folder.file("none/out")
    let error = #expect(throws: OutputError.self) { try AtomicFile(path: path) }
    #expect(error?.description == "cannot write \(path): No such file or directory")
    let odd = OutputError.system(action: "write", path: "a\u{1B}b", code: EACCES)
    #expect(odd.description == "cannot write a␛b: Permission denied")
  }

  @Test("Devices and pipes are written straight")
  func straight() throws {
    let null = try AtomicFile(path: "/dev/null")
    try null.sink.write("gone")
    try null.commit()
    let folder = try FolderForTests()
    let path = folder.file("fifo")
    #expect(mkfifo(path, 0o600) == 0)
    let reader = open(path, O_RDONLY | O_NONBLOCK)
    #expect(reader >= 0)
    defer { close(reader) }
    let file = try AtomicFile(path: path)
    try file.sink.write("through the pipe")
    try file.commit()
    var bytes = [UInt8](repeating: 0, count: 100)
    let count = read(reader, &bytes, bytes.count)
    #expect(String(decoding: bytes.prefix(max(0, count)), as: UTF8.self) == "through the pipe")
  }

  @Test("An open descriptor keeps its place even where it is a regular file")
  func openDescriptor() throws {
    let folder = try FolderForTests()
    try folder.write("", to: "captured")
    let descriptor = open(folder.file("captured"), O_WRONLY)
    #expect(descriptor >= 0)
    defer { close(descriptor) }
    #expect(write(descriptor, "one ", 4) == 4)
    let file = try AtomicFile(path: "/dev/fd/\(descriptor)")
    try file.sink.write("two ")
    try file.commit()
    #expect(write(descriptor, "three", 5) == 5)
    #expect(try folder.read("captured") == "one two three")
  }
}
