import Glibc
import Synchronization

/// A file that is replaced as a whole or not at all.
///
/// What is written goes to a hidden file in the same folder, which takes the place of the target on
/// ``commit()``. A failure, ``discard()`` or dropping the value leaves the old file as it was, in
/// append mode too. Through a symbolic link the file it leads to is replaced, not the link; the
/// permissions of an existing file stay. What is no regular file (`/dev/stdout`, `/dev/null`, a pipe)
/// is written straight.
public final class AtomicFile: Sendable {
  /// The path as it was given.
  public let path: String
  /// Where to write.
  public let sink: OutputSink
  /// The file that is replaced, or nil where the target is written straight.
  private let replaced: String?
  private let temporary: String
  private let isOpen = Atomic<Bool>(true)
  private static let serial = Atomic<Int>(0)

  /// Opens a file for writing.
  ///
  /// - Parameters:
  ///   - path: where the result shall stand.
  ///   - appending: whether what stands there already is kept in front.
  public init(path: String, appending: Bool = false) throws(OutputError) {
    self.path = path
    if Self.isStraight(path) {
      replaced = nil
      temporary = ""
      sink = OutputSink(descriptor: try Self.openStraight(path, appending: appending), name: path)
      return
    }
    let target = try Self.resolved(path)
    var status = stat()
    let exists = stat(target, &status) == 0
    if exists, status.st_mode & S_IFMT == S_IFDIR {
      throw .system(action: "write", path: path, code: EISDIR)
    }
    if exists, access(target, W_OK) != 0 {
      throw .system(action: "write", path: path, code: errno)
    }
    let beside = Self.folder(of: target)
    var descriptor: Int32 = -1
    var name = ""
    repeat {
      // A name may be left from a process that was killed and had the same number.
      let number = Self.serial.add(1, ordering: .relaxed).newValue
      name = "\(beside).depesche-\(getpid())-\(number).tmp"
      descriptor = open(name, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    } while descriptor < 0 && errno == EEXIST
    guard descriptor >= 0 else { throw .system(action: "write", path: path, code: errno) }
    replaced = target
    temporary = name
    sink = OutputSink(descriptor: descriptor, name: path)
    guard exists else { return }
    if fchown(descriptor, status.st_uid, status.st_gid) != 0 {
      // Only the superuser may give a file away; the content matters more than its owner.
    }
    if fchmod(descriptor, status.st_mode & 0o7777) != 0 {
      let code = errno
      discard()
      throw .system(action: "set the permissions of", path: path, code: code)
    }
    if appending {
      do {
        try Self.copy(target, to: sink)
      } catch {
        discard()
        throw error
      }
    }
  }

  deinit { discard() }

  /// Puts what was written in the place of the target and closes the file.
  ///
  /// A file whose sink was muted is not whole and therefore discarded.
  public func commit() throws(OutputError) {
    guard isOpen.load(ordering: .relaxed) else { return }
    if sink.isMuted {
      discard()
      return
    }
    do {
      try sink.flush()
    } catch {
      discard()
      throw error
    }
    guard let replaced else {
      if isOpen.exchange(false, ordering: .relaxed) { close(sink.descriptor) }
      return
    }
    guard fsync(sink.descriptor) == 0, rename(temporary, replaced) == 0 else {
      let code = errno
      discard()
      throw .system(action: "write", path: path, code: code)
    }
    isOpen.store(false, ordering: .relaxed)
    close(sink.descriptor)
    let folder = open(Self.folder(of: replaced), O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    if folder >= 0 {
      // So that the new name survives a power cut; a file system that cannot do it loses nothing.
      fsync(folder)
      close(folder)
    }
  }

  /// Throws away what was written and closes the file; the target stays as it was.
  public func discard() {
    guard isOpen.exchange(false, ordering: .relaxed) else { return }
    close(sink.descriptor)
    if replaced != nil { unlink(temporary) }
  }
}

extension AtomicFile {
  /// Says whether a path is a device, a pipe or an open descriptor rather than a file.
  ///
  /// `/dev/stdout` may lead to a regular file, which must not be replaced under the shell's feet.
  private static func isStraight(_ path: String) -> Bool {
    if descriptor(named: path) != nil { return true }
    var status = stat()
    guard stat(path, &status) == 0 else { return false }
    let kind = status.st_mode & S_IFMT
    return kind != S_IFREG && kind != S_IFDIR
  }

  /// Returns the open descriptor that a path in `/dev` stands for.
  private static func descriptor(named path: String) -> Int32? {
    switch path {
    case "/dev/stdout": STDOUT_FILENO
    case "/dev/stderr": STDERR_FILENO
    default: path.hasPrefix("/dev/fd/") ? Int32(path.dropFirst("/dev/fd/".count)) : nil
    }
  }

  private static func openStraight(_ path: String, appending: Bool) throws(OutputError) -> Int32 {
    let opened: Int32
    if let descriptor = descriptor(named: path) {
      opened = fcntl(descriptor, F_DUPFD_CLOEXEC, 3)
    } else {
      opened = open(path, O_WRONLY | O_CLOEXEC | (appending ? O_APPEND : 0))
    }
    guard opened >= 0 else { throw .system(action: "write", path: path, code: errno) }
    return opened
  }

  /// Follows symbolic links to the path that shall be replaced, which need not exist.
  private static func resolved(_ path: String) throws(OutputError) -> String {
    var current = path
    for _ in 0..<40 {
      var status = stat()
      guard lstat(current, &status) == 0, status.st_mode & S_IFMT == S_IFLNK else { return current }
      var bytes = [CChar](repeating: 0, count: Int(PATH_MAX))
      let count = readlink(current, &bytes, bytes.count)
      guard count > 0 else { throw .system(action: "write", path: path, code: errno) }
      let link = String(
        decoding: bytes[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self)
      current = link.hasPrefix("/") ? link : folder(of: current) + link
    }
    throw .system(action: "write", path: path, code: ELOOP)
  }

  /// Returns the part of a path up to its last slash, `./` where there is none.
  private static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "./" }
    return String(path[...slash])
  }

  private static func copy(_ source: String, to sink: OutputSink) throws(OutputError) {
    let descriptor = open(source, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .system(action: "read", path: source, code: errno) }
    defer { close(descriptor) }
    var bytes = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = bytes.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
      if count == 0 { return }
      if count > 0 {
        try sink.write(Array(bytes[..<count]))
      } else if errno != EINTR {
        throw .system(action: "read", path: source, code: errno)
      }
    }
  }
}
