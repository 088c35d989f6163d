internal import Glibc

/// The error number of a system call that failed.
struct SystemFailure: Error, Equatable {
  var number: Int32
}

/// A file open for appending, locked against other sessions as long as the value lives.
struct LockedFile: ~Copyable {
  private let descriptor: Int32
  private let size: Int64

  /// Whether it is a file in the narrow sense, not a device.
  let isRegular: Bool

  /// How often a lock is tried before going on without it, 10 ms apart.
  ///
  /// A session that was stopped while it held the lock must not hang all others.
  private static let attempts = 100

  /// Opens the file, making it and its folder if need be, and locks it.
  init(path: String) throws(SystemFailure) {
    try Self.makeFolder(of: path)
    for attempt in 1... {
      let file = open(path, O_RDWR | O_APPEND | O_CREAT | O_CLOEXEC | O_NOCTTY, 0o600)
      guard file >= 0 else { throw SystemFailure(number: errno) }
      let isLocked = flock(file, LOCK_EX | LOCK_NB) == 0
      let isBusy = !isLocked && (errno == EWOULDBLOCK || errno == EINTR)
      var opened = stat()
      fstat(file, &opened)
      // Another session may have put a trimmed file in its place meanwhile.
      var named = stat()
      let isCurrent =
        stat(path, &named) == 0 && named.st_ino == opened.st_ino && named.st_dev == opened.st_dev
      if (isCurrent && !isBusy) || attempt >= Self.attempts {
        descriptor = file
        size = Int64(opened.st_size)
        isRegular = opened.st_mode & S_IFMT == S_IFREG
        return
      }
      close(file)
      if isBusy { usleep(10_000) }
    }
    throw SystemFailure(number: EAGAIN)
  }

  deinit {
    close(descriptor)
  }

  /// Whether the last line has no line end.
  var endsInsideLine: Bool {
    guard isRegular, size > 0 else { return false }
    var last: UInt8 = 0
    return pread(descriptor, &last, 1, off_t(size - 1)) == 1 && last != UInt8(ascii: "\n")
  }

  /// Appends bytes with one call.
  func write(_ bytes: [UInt8]) throws(SystemFailure) {
    while true {
      let count = Glibc.write(descriptor, bytes, bytes.count)
      if count == bytes.count { return }
      // The disk is full; the torn line is closed by whoever writes next.
      if count >= 0 { throw SystemFailure(number: ENOSPC) }
      if errno != EINTR { throw SystemFailure(number: errno) }
    }
  }

  /// Puts a new file with these bytes and the same permissions in the place of this one.
  func replace(by bytes: [UInt8], at path: String) {
    var information = stat()
    guard fstat(descriptor, &information) == 0 else { return }
    let temporary = "\(path).\(getpid()).new"
    let file = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard file >= 0 else { return }
    var done = 0
    while done < bytes.count {
      let count = bytes[done...].withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
      if count <= 0 && errno != EINTR { break }
      done += max(0, count)
    }
    let isWritten =
      done == bytes.count && fchmod(file, information.st_mode & 0o777) == 0 && fsync(file) == 0
    close(file)
    if !isWritten || rename(temporary, path) != 0 { unlink(temporary) }
  }

  /// Makes the folders above a file, for the owner only.
  private static func makeFolder(of path: String) throws(SystemFailure) {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    var folder = ""
    for part in parts {
      folder += part + "/"
      guard !part.isEmpty else { continue }
      guard mkdir(folder, 0o700) != 0 else { continue }
      let number = errno
      if number != EEXIST && access(folder, F_OK) != 0 { throw SystemFailure(number: number) }
    }
  }
}
