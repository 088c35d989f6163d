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
  public var size: Int { layout.last?.end ?? SnapshotLayout.headerSize }

  private var tableSize: Int {
    sections.reduce(0) { $0 + SnapshotEntry.size(name: $1.name, byteCount: $1.byteCount) }
  }

  /// Where the sections and their lists stand.
  private var layout: [SnapshotEntry] {
    var end = SnapshotLayout.headerSize + tableSize
    return sections.map { section in
      let entry = SnapshotEntry(
        name: section.name, elementSize: section.elementSize, count: section.count,
        offset: SnapshotLayout.roundedToPage(end), listChecksums: [])
      end = entry.end
      return entry
    }
  }

  /// Writes the whole file from its first byte to its last.
  ///
  /// The checksums of the lists stand in front of what they belong to, which is why everything is
  /// gone through twice.
  ///
  /// - Parameter write: takes the next bytes, which live no longer than the call.
  /// - Throws: what `write` throws, `CancellationError`.
  public func write(to write: (UnsafeRawBufferPointer) throws -> Void) throws {
    let layout = layout
    var table: [UInt8] = []
    var lists: [[UInt8]] = []
    for (section, place) in zip(sections, layout) {
      let list = try Self.checksums(of: section)
      var entry = place
      entry.listChecksums = list.withUnsafeBytes(Self.checksums)
      entry.append(to: &table)
      lists.append(list)
    }
    let header = SnapshotHeader(
      fileSize: size, tableSize: tableSize, tableChecksum: Checksum.of(table),
      programVersion: programVersion)
    var position = 0
    func put(_ bytes: UnsafeRawBufferPointer, at offset: Int) throws {
      if offset > position {
        try [UInt8](repeating: 0, count: offset - position).withUnsafeBytes(write)
      }
      try write(bytes)
      position = offset + bytes.count
    }
    try (header.encoded + table).withUnsafeBytes { try put($0, at: 0) }
    for ((section, list), entry) in zip(zip(sections, lists), layout) {
      try section.withBytes { bytes in
        // In pieces, between which an interruption is noticed.
        for start in stride(from: 0, to: bytes.count, by: Self.pieceSize) {
          if Task.isCancelled { throw CancellationError() }
          let end = min(start + Self.pieceSize, bytes.count)
          try put(UnsafeRawBufferPointer(rebasing: bytes[start..<end]), at: entry.offset + start)
        }
      }
      try list.withUnsafeBytes { try put($0, at: entry.listOffset) }
    }
  }

  private static let pieceSize = 1 << 18

  /// The list of a section as it stands in the file.
  private static func checksums(of section: Section) throws -> [UInt8] {
    var list = ByteWriter()
    try section.withBytes { bytes in
      for start in stride(from: 0, to: bytes.count, by: pieceSize) {
        if Task.isCancelled { throw CancellationError() }
        let piece = UnsafeRawBufferPointer(
          rebasing: bytes[start..<min(start + pieceSize, bytes.count)])
        for checksum in checksums(of: piece) { list.write(bits: checksum) }
      }
    }
    return list.bytes
  }

  /// The checksum of each block.
  private static func checksums(of bytes: UnsafeRawBufferPointer) -> [UInt64] {
    stride(from: 0, to: bytes.count, by: SnapshotLayout.blockSize).map { start in
      let end = min(start + SnapshotLayout.blockSize, bytes.count)
      return Checksum.of(UnsafeRawBufferPointer(rebasing: bytes[start..<end]))
    }
  }
}
