/// A section of a snapshot where it lies in the mapped file, checked block by block when it is first
/// read.
///
/// Nothing is copied: a search reads some bytes in each of many places, and to copy what stands
/// around them costs more than the search. What that means for a file that others write to while it
/// is open is said at ``SnapshotFile``.
///
/// The checksums of the blocks lie behind the section and are many; they are checked in blocks of
/// their own, whose checksums stand in the table that was read when the file was opened.
@usableFromInline
final class SnapshotSection: Sendable {
  let entry: SnapshotEntry
  private let file: SnapshotFile
  private let blocks: BlockMarks
  private let listBlocks: BlockMarks

  /// Shows a section, of which nothing is read yet.
  init(_ entry: SnapshotEntry, of file: SnapshotFile) {
    self.entry = entry
    self.file = file
    blocks = BlockMarks(count: entry.blockCount)
    listBlocks = BlockMarks(count: entry.listChecksums.count)
  }

  /// Where the elements are.
  var start: UnsafeRawPointer { file.start + entry.offset }

  /// Makes sure that bytes have been checked before somebody looks at them.
  ///
  /// Where that is impossible the program ends with one sentence: who gets here has not asked
  /// ``check(_:)`` before, and to go on with other bytes would mean a wrong answer.
  @usableFromInline
  func prepare(_ first: UnsafeRawPointer, _ count: Int) {
    do {
      try check(first, count)
    } catch {
      file.giveUp(error)
    }
  }

  /// Checks the blocks that hold some bytes of the section.
  @usableFromInline
  func check(_ first: UnsafeRawPointer, _ count: Int) throws(SnapshotError) {
    guard !blocks.isWhole, count > 0 else { return }
    let offset = first - start
    let size = SnapshotLayout.blockSize
    for block in offset / size...(offset + count - 1) / size where !blocks.contains(block) {
      try check(block: block)
    }
  }

  private func check(block: Int) throws(SnapshotError) {
    let start = block * SnapshotLayout.blockSize
    let length = min(SnapshotLayout.blockSize, entry.byteCount - start)
    guard Checksum.of(file.bytes(at: entry.offset + start, length)) == (try checksum(of: block))
    else {
      throw .damaged(
        path: file.path,
        part: "section `\(entry.name)`, block \(block + 1) of \(entry.blockCount)")
    }
    blocks.insert(block)
  }

  /// What the checksum of a block must be.
  private func checksum(of block: Int) throws(SnapshotError) -> UInt64 {
    let place = block * MemoryLayout<UInt64>.size
    let number = place / SnapshotLayout.blockSize
    if !listBlocks.contains(number) {
      let start = number * SnapshotLayout.blockSize
      let length = min(SnapshotLayout.blockSize, entry.listSize - start)
      let list = file.bytes(at: entry.listOffset + start, length)
      guard Checksum.of(list) == entry.listChecksums[number] else {
        throw .damaged(path: file.path, part: "the checksums of section `\(entry.name)`")
      }
      listBlocks.insert(number)
    }
    let checksum = (file.start + entry.listOffset).loadUnaligned(
      fromByteOffset: place, as: UInt64.self)
    return UInt64(littleEndian: checksum)
  }
}
