import Glibc

/// A snapshot that was opened: its sections, of which nothing has been read yet.
///
/// The file is mapped as long as a column of it lives, so that it may be replaced or removed: the
/// program itself puts a new file in the place of the old one. Who writes into it nevertheless, or
/// cuts it short, changes what was checked already. ``checkUnchanged()`` notices that before the next
/// command reads; what happens while a command reads it cannot notice. Then bytes that are gone end
/// the program by a signal, for which `MemoryFault` has a sentence.
public final class SnapshotFile: Sendable {
  /// The path it was opened by.
  public let path: String
  /// The version of the program that wrote it.
  public let programVersion: String
  private let descriptor: Int32
  private let map: MappedFile
  private let state: FileState
  private let entries: [String: SnapshotEntry]
  private let onDamage: @Sendable (SnapshotError) -> Never

  /// Opens a snapshot and checks its header, its size and its table of sections.
  ///
  /// - Parameter onDamage: ends the program where a block that is damaged is read without having
  ///   been asked for before; see ``Corpus/check(_:)``.
  /// - Complexity: O(size of the table), 4 bytes a megabyte.
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
      state = try FileState(of: descriptor, path: path)
      (programVersion, entries) = try Self.table(of: descriptor, size: state.size, path: path)
      map = try MappedFile(descriptor, size: state.size, path: path)
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
    guard (try? FileState(of: descriptor, path: path)) != nil else { return false }
    let bytes = try? read(descriptor, path: path, at: 0, count: SnapshotLayout.magic.count)
    return bytes == SnapshotLayout.magic
  }

  private static func table(
    of descriptor: Int32, size: Int, path: String
  ) throws(SnapshotError) -> (String, [String: SnapshotEntry]) {
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

  private static func read(
    _ descriptor: Int32, path: String, at offset: Int, count: Int
  ) throws(SnapshotError) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: count)
    var position = 0
    while position < count {
      let taken = bytes.withUnsafeMutableBytes { buffer in
        pread(
          descriptor, buffer.baseAddress.map { $0 + position }, count - position,
          off_t(offset + position))
      }
      if taken > 0 {
        position += taken
      } else if taken == 0 {
        throw .truncated(path: path, size: offset + position, expected: offset + count)
      } else if errno != EINTR {
        throw .system(path: path, code: errno)
      }
    }
    return bytes
  }

  /// Where the file begins in memory.
  var start: UnsafeRawPointer { map.start }

  /// Bytes of the file.
  func bytes(at offset: Int, _ count: Int) -> UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(start: map.start + offset, count: count)
  }

  /// Makes sure that nobody wrote into the file since it was opened.
  func checkUnchanged() throws(SnapshotError) {
    guard try FileState(of: descriptor, path: path) == state else { throw .changed(path: path) }
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
    return Column(section: SnapshotSection(entry, of: self), count: entry.count)
  }
}

/// What tells whether a file was written to.
private struct FileState: Equatable {
  let size: Int
  private let seconds: Int
  private let nanoseconds: Int

  init(of descriptor: Int32, path: String) throws(SnapshotError) {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw .system(path: path, code: errno) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .noRegularFile(path: path) }
    size = Int(status.st_size)
    seconds = status.st_mtim.tv_sec
    nanoseconds = status.st_mtim.tv_nsec
  }
}
