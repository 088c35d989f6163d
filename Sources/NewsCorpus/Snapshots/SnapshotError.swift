import Glibc

/// Why a file cannot be used as a snapshot.
public enum SnapshotError: Error, Sendable, Equatable {
  /// The operating system refuses; the code is that of `errno`.
  case system(path: String, code: Int32)
  /// A folder, a pipe or a device: blocks can only be read from a regular file.
  case noRegularFile(path: String)
  /// The file was not written by this program.
  case foreign(path: String)
  /// The file is of a format that came after this program.
  case newer(path: String, version: String)
  /// The file is of a format that this program no longer reads.
  case older(path: String, version: String)
  /// The file ends before its contents do.
  case truncated(path: String, size: Int, expected: Int)
  /// Bytes are not those that were written; `part` says which, where that is known.
  case damaged(path: String, part: String)
  /// Somebody wrote into the file after it was opened.
  case changed(path: String)

  /// What is wrong, in one sentence that names the file.
  public var message: String {
    switch self {
    case .system(let path, let code): "cannot read `\(path)`: \(String(cString: strerror(code)))"
    case .noRegularFile(let path): "`\(path)` is no regular file, so it cannot be a snapshot"
    case .foreign(let path): "`\(path)` is no snapshot"
    case .newer(let path, let version):
      "`\(path)` was written by depesche \(version), in a format this version does not know"
    case .older(let path, let version):
      "`\(path)` was written by depesche \(version), in a format this version no longer reads"
    case .truncated(let path, let size, let expected):
      "the snapshot `\(path)` is cut off: \(size) of \(expected) bytes are there"
    case .damaged(let path, let part): "the snapshot `\(path)` is damaged (\(part))"
    case .changed(let path): "the snapshot `\(path)` was written to while it was open"
    }
  }

  /// What to do instead, where that is known.
  public var advice: String? {
    switch self {
    case .system, .noRegularFile: nil
    case .foreign(let path): "pages are read with: load \(path)"
    case .newer(_, let version):
      "open it with depesche \(version) or newer, or load the pages again"
    case .older: "load the pages again and save them"
    case .changed(let path): "try: open \(path)"
    case .truncated, .damaged: "open a copy of it, or load the pages again"
    }
  }
}
