/// Gathers the sections of a snapshot and writes them one behind the other.
public struct SnapshotWriter {
  private struct Section {
    let name: String
    let elementSize: Int
    let count: Int
    /// Calls its argument with the bytes, which live no longer than the call.
    let withBytes: ((UnsafeRawBufferPointer) throws -> Void) throws -> Void

    var byteCount: Int { elementSize * count }
  }

  private let programVersion: String
  private var sections: [Section] = []

  /// Starts without sections.
  ///
  /// - Parameter programVersion: what a program that cannot read the format tells its user; of
  ///   longer ones the first 40 bytes count.
  public init(programVersion: String) { self.programVersion = programVersion }

  /// Adds a column as a section; names are given once each.
  public mutating func add<Element: FixedWidthInteger & BitwiseCopyable & Sendable>(
    _ name: String, _ column: Column<Element>
  ) {
    sections.append(
      Section(name: name, elementSize: MemoryLayout<Element>.size, count: column.count) { body in
        try body(UnsafeRawBufferPointer(column.buffer))
      })
  }

  /// The size of the file in bytes.
  public var size: Int { layout.end }

  /// Where the sections begin and where the last one ends.
  private var layout: (tableSize: Int, offsets: [Int], end: Int) {
    let tableSize = sections.reduce(0) {
      $0 + SnapshotEntry.size(name: $1.name, byteCount: $1.byteCount)
    }
    var end = SnapshotLayout.headerSize + tableSize
    var offsets: [Int] = []
    for section in sections {
      let offset = SnapshotLayout.roundedToPage(end)
      offsets.append(offset)
      end = offset + section.byteCount
    }
    return (tableSize, offsets, end)
  }

  /// Writes the whole file from its first byte to its last.
  ///
  /// The checksums stand in front of what they belong to, which is why everything is gone through
  /// twice.
  ///
  /// - Parameter write: takes the next bytes, which live no longer than the call.
  /// - Throws: what `write` throws, `CancellationError`.
  public func write(to write: (UnsafeRawBufferPointer) throws -> Void) throws {
    let layout = layout
    var table: [UInt8] = []
    for (section, offset) in zip(sections, layout.offsets) {
      var checksums: [UInt64] = []
      try Self.forEachBlock(of: section) { checksums.append(Checksum.of($0)) }
      SnapshotEntry(
        name: section.name, elementSize: section.elementSize, count: section.count,
        offset: offset, checksums: checksums
      ).append(to: &table)
    }
    let header = SnapshotHeader(
      fileSize: layout.end, tableSize: layout.tableSize, tableChecksum: Checksum.of(table),
      programVersion: programVersion)
    try (header.encoded + table).withUnsafeBytes(write)
    var position = SnapshotLayout.headerSize + layout.tableSize
    for (section, offset) in zip(sections, layout.offsets) {
      try [UInt8](repeating: 0, count: offset - position).withUnsafeBytes(write)
      try Self.forEachBlock(of: section, write)
      position = offset + section.byteCount
    }
  }

  private static func forEachBlock(
    of section: Section, _ body: (UnsafeRawBufferPointer) throws -> Void
  ) throws {
    try section.withBytes { bytes in
      for start in stride(from: 0, to: bytes.count, by: SnapshotLayout.blockSize) {
        if Task.isCancelled { throw CancellationError() }
        let end = min(start + SnapshotLayout.blockSize, bytes.count)
        try body(UnsafeRawBufferPointer(rebasing: bytes[start..<end]))
      }
    }
  }
}
