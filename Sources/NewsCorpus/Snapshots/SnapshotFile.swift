import Glibc

/// A snapshot that was opened: its sections, of which nothing has been read yet.
///
/// The file stays open as long as a column of it lives, so that it may be replaced or removed.
public final class SnapshotFile: Sendable {
  /// The path it was opened by.
  public let path: String
  /// The version of the program that wrote it.
  public let programVersion: String
  private let descriptor: Int32
  private let entries: [String: SnapshotEntry]
  private let onDamage: @Sendable (SnapshotError) -> Never

  /// Opens a snapshot and checks its header, its size and its table of sections.
  ///
  /// - Parameter onDamage: ends the program where a block that is damaged is read without having
  ///   been asked for before; see ``Corpus/check(_:)``.
  /// - Complexity: O(size of the table), 32 bytes a megabyte.
  public init(
    _ path: String, onDamage: @escaping @Sendable (SnapshotError) -> Never
  ) throws(SnapshotError) {
    self.path = path
    self.onDamage = onDamage
    // Without waiting for a writer, should it be a pipe.
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw .system(path: path, code: errno) }
    self.descriptor = descriptor
    do throws(SnapshotError) {
      (programVersion, entries) = try Self.table(of: descriptor, path: path)
    } catch {
      close(descriptor)
      throw error
    }
  }

  deinit { close(descriptor) }

  /// Whether a file begins as snapshots do.
  public static func isSnapshot(_ path: String) -> Bool {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    guard (try? size(of: descriptor, path: path)) != nil else { return false }
    let bytes = try? read(descriptor, path: path, at: 0, count: SnapshotLayout.magic.count)
    return bytes == SnapshotLayout.magic
  }

  private static func table(
    of descriptor: Int32, path: String
  ) throws(SnapshotError) -> (String, [String: SnapshotEntry]) {
    let size = try size(of: descriptor, path: path)
    let header = try SnapshotHeader(
      read(descriptor, path: path, at: 0, count: min(size, SnapshotLayout.headerSize)), path: path)
    guard size >= header.fileSize else {
      throw .truncated(path: path, size: size, expected: header.fileSize)
    }
    guard size == header.fileSize else {
      throw .damaged(path: path, part: "\(size - header.fileSize) bytes behind its end")
    }
    let table = try read(
      descriptor, path: path, at: SnapshotLayout.headerSize, count: header.tableSize)
    guard Checksum.of(table) == header.tableChecksum,
      let entries = SnapshotEntry.entries(table, fileSize: size)
    else { throw .damaged(path: path, part: "its table of sections") }
    return (
      header.programVersion, Dictionary(entries.map { ($0.name, $0) }, uniquingKeysWith: { $1 })
    )
  }

  private static func size(of descriptor: Int32, path: String) throws(SnapshotError) -> Int {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw .system(path: path, code: errno) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .noRegularFile(path: path) }
    return Int(status.st_size)
  }

  private static func read(
    _ descriptor: Int32, path: String, at offset: Int, count: Int
  ) throws(SnapshotError) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: count)
    var failure: SnapshotError?
    bytes.withUnsafeMutableBytes { buffer in
      do throws(SnapshotError) {
        try fill(buffer, from: descriptor, path: path, at: offset)
      } catch {
        failure = error
      }
    }
    if let failure { throw failure }
    return bytes
  }

  private static func fill(
    _ memory: UnsafeMutableRawBufferPointer, from descriptor: Int32, path: String, at offset: Int
  ) throws(SnapshotError) {
    var position = 0
    while position < memory.count {
      let count = pread(
        descriptor, memory.baseAddress.map { $0 + position }, memory.count - position,
        off_t(offset + position))
      if count > 0 {
        position += count
      } else if count == 0 {
        throw .truncated(path: path, size: offset + position, expected: offset + memory.count)
      } else if errno != EINTR {
        throw .system(path: path, code: errno)
      }
    }
  }

  /// Fills memory with bytes of the file.
  func read(
    into memory: UnsafeMutableRawBufferPointer, at offset: Int
  ) throws(SnapshotError) {
    try Self.fill(memory, from: descriptor, path: path, at: offset)
  }

  func giveUp(_ error: SnapshotError) -> Never { onDamage(error) }

  /// Whether there is a section with a name.
  public func contains(_ name: String) -> Bool { entries[name] != nil }

  /// A section as a column, whose elements are read when they are looked at.
  ///
  /// - Throws: ``SnapshotError/damaged(path:part:)`` where there is none of this name and kind.
  public func column<Element: FixedWidthInteger & BitwiseCopyable & Sendable>(
    _ name: String, of type: Element.Type
  ) throws(SnapshotError) -> Column<Element> {
    guard let entry = entries[name], entry.elementSize == MemoryLayout<Element>.size else {
      throw .damaged(path: path, part: "section `\(name)` is not as it should be")
    }
    return Column(section: try SnapshotSection(entry, of: self), count: entry.count)
  }
}
