/// How a snapshot lies in its file.
///
/// | where | what |
/// | --- | --- |
/// | byte 0 | the header: 128 bytes, the same in every format there will ever be |
/// | byte 128 | the table: for each section its name, size of an element, count, offset and the checksum of each block of its list |
/// | from there on | the sections, each beginning at a page so that its elements are aligned; behind each, at a page again, its list: the checksum of each of its blocks |
///
/// All numbers are little-endian. The header carries its own checksum and that of the table, the
/// table those of the lists, the lists those of the sections: a byte that was changed anywhere is
/// noticed when it is read. What fills up pages is covered by none, and nobody reads it.
enum SnapshotLayout {
  /// The first bytes of every snapshot.
  ///
  /// The first is no ASCII and the line ends are of both kinds, so that a transfer that takes the
  /// file for text shows.
  static let magic: [UInt8] = [0x89, 0x44, 0x50, 0x53, 0x0D, 0x0A, 0x1A, 0x0A]
  /// The format written and read; it grows when an older program would misread a newer file.
  static let format: UInt32 = 3
  /// Bytes of a section that are checked together: few, as a search reads in many places.
  static let blockSize = 1 << 12
  /// What sections begin at a multiple of: the smallest pages there are.
  static let pageSize = 1 << 12
  static let headerSize = 128
  /// Bytes that the program's version may take in the header.
  static let versionSize = 40

  static func roundedToPage(_ size: Int) -> Int { (size + pageSize - 1) & ~(pageSize - 1) }

  /// The number of blocks of a section.
  static func blockCount(_ size: Int) -> Int { (size + blockSize - 1) / blockSize }
}

/// The first bytes of a snapshot.
struct SnapshotHeader: Equatable {
  var format = SnapshotLayout.format
  var fileSize: Int
  var tableSize: Int
  var tableChecksum: UInt64
  var programVersion: String

  /// The header as it stands in the file.
  var encoded: [UInt8] {
    var bytes = SnapshotLayout.magic
    bytes.append(number: format)
    bytes.append(number: UInt32(SnapshotLayout.blockSize))
    bytes.append(number: UInt64(fileSize))
    bytes.append(number: UInt64(tableSize))
    bytes.append(number: tableChecksum)
    let version = programVersion.utf8.prefix(SnapshotLayout.versionSize)
    bytes += version
    bytes += [UInt8](repeating: 0, count: SnapshotLayout.headerSize - 8 - bytes.count)
    bytes.append(number: Checksum.of(bytes))
    return bytes
  }

  init(fileSize: Int, tableSize: Int, tableChecksum: UInt64, programVersion: String) {
    self.fileSize = fileSize
    self.tableSize = tableSize
    self.tableChecksum = tableChecksum
    self.programVersion = programVersion
  }

  /// Reads a header of any format.
  init(_ bytes: [UInt8], path: String) throws(SnapshotError) {
    guard bytes.starts(with: SnapshotLayout.magic) else { throw .foreign(path: path) }
    guard bytes.count == SnapshotLayout.headerSize else {
      throw .truncated(path: path, size: bytes.count, expected: SnapshotLayout.headerSize)
    }
    let checked = SnapshotLayout.headerSize - 8
    guard Checksum.of(bytes[..<checked]) == bytes.number(at: checked, as: UInt64.self) else {
      throw .damaged(path: path, part: "its header")
    }
    format = bytes.number(at: 8, as: UInt32.self)
    let version = bytes[40..<40 + SnapshotLayout.versionSize].prefix { $0 != 0 }
    programVersion = String(decoding: version, as: UTF8.self)
    guard format <= SnapshotLayout.format else {
      throw .newer(path: path, version: programVersion)
    }
    guard format == SnapshotLayout.format else {
      throw .older(path: path, version: programVersion)
    }
    guard bytes.number(at: 12, as: UInt32.self) == UInt32(SnapshotLayout.blockSize),
      let fileSize = Int(exactly: bytes.number(at: 16, as: UInt64.self)),
      let tableSize = Int(exactly: bytes.number(at: 24, as: UInt64.self)),
      tableSize <= fileSize - SnapshotLayout.headerSize
    else { throw .damaged(path: path, part: "its header") }
    self.fileSize = fileSize
    self.tableSize = tableSize
    tableChecksum = bytes.number(at: 32, as: UInt64.self)
  }
}

/// Where a section stands and what its bytes must be.
struct SnapshotEntry: Equatable {
  var name: String
  var elementSize: Int
  var count: Int
  /// The first byte in the file.
  var offset: Int
  /// The checksum of each block of the list of checksums.
  var listChecksums: [UInt64]

  var byteCount: Int { elementSize * count }
  /// The number of blocks.
  var blockCount: Int { SnapshotLayout.blockCount(byteCount) }
  /// The bytes of the list of checksums.
  var listSize: Int { 8 * blockCount }
  /// The first byte of the list in the file.
  var listOffset: Int { SnapshotLayout.roundedToPage(offset + byteCount) }
  /// The first byte behind the list.
  var end: Int { listOffset + listSize }

  /// Adds the entry to a table.
  func append(to table: inout [UInt8]) {
    let name = Array(name.utf8.prefix(255))
    table.append(UInt8(name.count))
    table += name
    table.append(UInt8(elementSize))
    table.append(number: UInt64(count))
    table.append(number: UInt64(offset))
    for checksum in listChecksums { table.append(number: checksum) }
  }

  /// The bytes an entry takes in a table.
  static func size(name: String, byteCount: Int) -> Int {
    18 + min(255, name.utf8.count) + 8 * listBlockCount(byteCount)
  }

  /// The number of blocks of the list of checksums of a section.
  private static func listBlockCount(_ byteCount: Int) -> Int {
    SnapshotLayout.blockCount(8 * SnapshotLayout.blockCount(byteCount))
  }

  /// Reads a table; nothing where the bytes are none.
  static func entries(_ table: [UInt8], fileSize: Int) -> [SnapshotEntry]? {
    var entries: [SnapshotEntry] = []
    var position = 0
    while position < table.count {
      let length = Int(table[position])
      let fixed = position + 1 + length
      guard fixed + 17 <= table.count else { return nil }
      let size = Int(table[fixed])
      guard [1, 4, 8].contains(size),
        let count = Int(exactly: table.number(at: fixed + 1, as: UInt64.self)),
        let offset = Int(exactly: table.number(at: fixed + 9, as: UInt64.self)),
        count <= fileSize / size, offset <= fileSize - count * size,
        offset % SnapshotLayout.pageSize == 0
      else { return nil }
      let start = fixed + 17
      let blocks = listBlockCount(count * size)
      guard blocks <= (table.count - start) / 8 else { return nil }
      let entry = SnapshotEntry(
        name: String(decoding: table[fixed - length..<fixed], as: UTF8.self), elementSize: size,
        count: count, offset: offset,
        listChecksums: (0..<blocks).map { table.number(at: start + 8 * $0, as: UInt64.self) })
      guard entry.end <= fileSize else { return nil }
      entries.append(entry)
      position = start + 8 * blocks
    }
    return entries
  }
}

extension [UInt8] {
  fileprivate mutating func append(number: some FixedWidthInteger) {
    Swift.withUnsafeBytes(of: number.littleEndian) { append(contentsOf: $0) }
  }

  fileprivate func number<Number: FixedWidthInteger & BitwiseCopyable>(
    at position: Int, as type: Number.Type
  ) -> Number {
    withUnsafeBytes {
      Number(littleEndian: $0.loadUnaligned(fromByteOffset: position, as: Number.self))
    }
  }
}
