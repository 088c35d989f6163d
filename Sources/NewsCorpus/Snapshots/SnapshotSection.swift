import Glibc
import Synchronization

/// The memory of a section, filled from the file block by block when it is first read.
///
/// A block is copied out of the file, checked, and stays: what was checked is what is read ever
/// after. A plain map of the file would show what others do to it later – a file that is cut short
/// while it is open ends a program that has it mapped, and one that is overwritten in place changes
/// answers. Here both are noticed as damage of the blocks that had not been read yet. The program
/// itself never writes into a snapshot: ``save`` puts a new file in the place of the old one.
///
/// Several threads may read at once: blocks are filled one at a time, and shown only when they are
/// whole.
@usableFromInline
final class SnapshotSection: @unchecked Sendable {
  let entry: SnapshotEntry
  private let file: SnapshotFile
  private let base: UnsafeMutableRawPointer
  private let size: Int
  /// For each block whether it has been read, 0 or 1.
  private let isRead: UnsafeMutablePointer<Atomic<UInt8>>
  private let isWhole: Atomic<Bool>
  private let reading = Mutex<Int>(0)

  /// Reserves memory for a section; its bytes are read later.
  init(_ entry: SnapshotEntry, of file: SnapshotFile) throws(SnapshotError) {
    self.entry = entry
    self.file = file
    size = max(SnapshotLayout.pageSize, SnapshotLayout.roundedToPage(entry.byteCount))
    let memory = mmap(
      nil, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0)
    guard let memory, memory != MAP_FAILED else {
      throw .system(path: file.path, code: errno)
    }
    base = memory
    isRead = .allocate(capacity: max(1, entry.checksums.count))
    for block in entry.checksums.indices { (isRead + block).initialize(to: Atomic(0)) }
    isWhole = Atomic(entry.checksums.isEmpty)
  }

  deinit {
    munmap(base, size)
    isRead.deinitialize(count: entry.checksums.count)
    isRead.deallocate()
  }

  /// Where the elements are, once they have been read.
  var start: UnsafeRawPointer { UnsafeRawPointer(base) }

  /// Makes sure that bytes have been read before somebody looks at them.
  ///
  /// Where that is impossible the program ends with one sentence: who gets here has not asked
  /// ``check(_:)`` before, and to go on with other bytes would mean a wrong answer.
  @usableFromInline
  func prepare(_ first: UnsafeRawPointer, _ count: Int) {
    guard !isWhole.load(ordering: .acquiring), count > 0 else { return }
    let offset = first - UnsafeRawPointer(base)
    do {
      try check(offset..<offset + count)
    } catch {
      file.giveUp(error)
    }
  }

  /// Reads the blocks that hold bytes of a range, numbered in the section.
  func check(_ bytes: Range<Int>) throws(SnapshotError) {
    let bytes = bytes.clamped(to: 0..<entry.byteCount)
    guard !bytes.isEmpty, !isWhole.load(ordering: .acquiring) else { return }
    let size = SnapshotLayout.blockSize
    for block in bytes.lowerBound / size...(bytes.upperBound - 1) / size
    where isRead[block].load(ordering: .acquiring) == 0 {
      try read(block)
    }
  }

  private func read(_ block: Int) throws(SnapshotError) {
    try reading.withLock { (count) throws(SnapshotError) in
      guard isRead[block].load(ordering: .relaxed) == 0 else { return }
      let start = block * SnapshotLayout.blockSize
      let length = min(SnapshotLayout.blockSize, entry.byteCount - start)
      let memory = UnsafeMutableRawBufferPointer(start: base + start, count: length)
      try file.read(into: memory, at: entry.offset + start)
      guard Checksum.of(UnsafeRawBufferPointer(memory)) == entry.checksums[block] else {
        throw .damaged(
          path: file.path,
          part: "section `\(entry.name)`, block \(block + 1) of \(entry.checksums.count)")
      }
      isRead[block].store(1, ordering: .releasing)
      count += 1
      if count == entry.checksums.count { isWhole.store(true, ordering: .releasing) }
    }
  }
}
