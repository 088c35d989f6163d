internal import Glibc

/// Why the history cannot be kept.
public enum HistoryError: Error, Equatable, Sendable, CustomStringConvertible {
  /// The file or its folder cannot be written; `reason` is the system's own wording.
  case notWritable(path: String, reason: String)

  /// A short explanation in lower case.
  public var description: String {
    switch self {
    case .notWritable(let path, let reason): "cannot write the history file \(path): \(reason)"
    }
  }
}

/// The lines typed in all sessions, kept in a file.
///
/// Each entry is one line of the file and is appended with one write under a lock, so that
/// sessions side by side lose nothing and a killed one loses at most the line it was writing.
/// Only the owner may read the file.
public struct HistoryFile {
  /// Where the file is.
  public let path: String

  /// How many entries are read, and kept when the file is trimmed.
  public let limit: Int

  /// The newest entry this session knows of; it is not written twice in a row.
  private var newest: String?

  /// Set after a failure, so that the warning comes once.
  private var isOff = false

  /// Creates a history in the file at `path`; nothing is read or written yet.
  public init(path: String, limit: Int = 10_000) {
    self.path = path
    self.limit = max(1, limit)
  }

  /// Tells whether a line belongs into the file: not if it is empty or begins with a blank.
  public static func keeps(_ line: String) -> Bool {
    guard let first = line.utf8.first, first != UInt8(ascii: " ") else { return false }
    return line.contains { !$0.isWhitespace }
  }

  /// Returns the newest entries, oldest first; none if there is no file.
  ///
  /// Lines that are too long, binary or broken are passed over. A file of more than twice `limit`
  /// lines is cut to its newest entries.
  public mutating func load() -> [String] {
    guard let tail = FileTail(path: path) else { return [] }
    var entries: [String] = []
    for line in tail.lines.reversed() {
      guard entries.count < limit else { break }
      if let entry = HistoryEncoding.decode(line) { entries.append(entry) }
    }
    entries.reverse()
    newest = entries.last
    if tail.isPartial || tail.lines.count > 2 * limit { trim() }
    return entries
  }

  /// Writes an entry at the end of the file.
  ///
  /// A line that is private (see `keeps`), longer than 64 KiB or the same as the one before is
  /// passed over. The folder is made if need be.
  ///
  /// - Throws: `HistoryError.notWritable`, once; from then on nothing is written any more.
  public mutating func append(_ line: String) throws(HistoryError) {
    guard !isOff, Self.keeps(line), line != newest else { return }
    let bytes = HistoryEncoding.encode(line)
    guard bytes.count <= HistoryEncoding.maximumLength else { return }
    newest = line
    do {
      try write(bytes)
    } catch {
      isOff = true
      throw .notWritable(path: path, reason: String(cString: strerror(error.number)))
    }
  }

  private func write(_ entry: [UInt8]) throws(SystemFailure) {
    let file = try LockedFile(path: path)
    // A session that was killed in the middle of a line must not take the next one with it.
    let bytes = (file.endsInsideLine ? [UInt8(ascii: "\n")] : []) + entry + [UInt8(ascii: "\n")]
    try file.write(bytes)
  }

  /// Rewrites the file with its newest entries only.
  ///
  /// The new file is written beside the old one and takes its place at once. If that fails the
  /// old one stays as it is.
  private func trim() {
    guard let file = try? LockedFile(path: path), file.isRegular,
      let target = realpath(path, nil)
    else { return }
    defer { free(target) }
    let real = String(cString: target)
    guard let tail = FileTail(path: real) else { return }
    var bytes: [UInt8] = []
    for line in tail.lines.suffix(limit) where line.count <= HistoryEncoding.maximumLength {
      bytes.append(contentsOf: line)
      bytes.append(UInt8(ascii: "\n"))
    }
    file.replace(by: bytes, at: real)
  }
}
