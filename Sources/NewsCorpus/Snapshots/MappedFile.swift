import Glibc

/// A file as memory, which nobody writes to.
final class MappedFile: @unchecked Sendable {
  /// The first byte.
  let start: UnsafeRawPointer
  private let size: Int

  /// Maps the first bytes of an open file, at least one.
  ///
  /// - Throws: `SnapshotError.system`.
  init(_ descriptor: Int32, size: Int, path: String) throws(SnapshotError) {
    let memory = mmap(nil, size, PROT_READ, MAP_PRIVATE, descriptor, 0)
    guard let memory, memory != MAP_FAILED else { throw .system(path: path, code: errno) }
    start = UnsafeRawPointer(memory)
    self.size = size
  }

  deinit { munmap(UnsafeMutableRawPointer(mutating: start), size) }
}
