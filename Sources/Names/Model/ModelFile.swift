package import NewsCorpus

/// Why bytes are not a model.
public enum NameModelError: Error, Sendable, Equatable {
  /// There are no bytes.
  case missing
  /// The bytes do not begin like a model.
  case notAModel
  /// The model has another version than this program reads.
  case otherVersion(found: Int, expected: Int)
  /// The bytes were changed or cut after the model was written.
  case damaged
}

extension NameModelError: CustomStringConvertible {
  /// What is wrong, in a few words.
  public var description: String {
    switch self {
    case .missing: "the name model is missing"
    case .notAModel: "the file is not a name model"
    case .otherVersion(let found, let expected):
      "the name model has version \(found), this program reads version \(expected)"
    case .damaged: "the name model is damaged (its checksum is wrong)"
    }
  }
}

/// The container of a model: a header, then named columns of little-endian integers.
///
/// | bytes | what |
/// | --- | --- |
/// | 0–7 | `DEPNAMES` |
/// | 8–11 | version |
/// | 12–15 | number of columns |
/// | 16–23 | checksum of everything from byte 24 on |
/// | 24– | for each column its first byte and its length in bytes, 8 bytes each |
package struct ModelFile {
  /// The columns in the order they stand in the file.
  package enum Section: Int, CaseIterable {
    case featureSlots, featureRows, transitions, wordKeys, wordValues
    case phraseKeys, phraseValues, nounBits
  }

  /// The version of format, labels and features this program reads.
  package static let version = 2
  private static let magic = Array("DEPNAMES".utf8)
  private static let headerSize = 24 + Section.allCases.count * 16

  private let bytes: Column<UInt8>
  private let extents: [Range<Int>]

  /// Checks the header and the checksum.
  package init(_ bytes: Column<UInt8>) throws(NameModelError) {
    let buffer = UnsafeRawBufferPointer(bytes.buffer)
    guard !buffer.isEmpty else { throw .missing }
    guard buffer.count >= 24, buffer.prefix(8).elementsEqual(ModelFile.magic) else {
      throw .notAModel
    }
    func number(_ offset: Int) -> UInt32 {
      UInt32(littleEndian: buffer.loadUnaligned(fromByteOffset: offset, as: UInt32.self))
    }
    func wide(_ offset: Int) -> UInt64 {
      UInt64(littleEndian: buffer.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
    }
    let version = Int(number(8))
    guard version == ModelFile.version else {
      throw .otherVersion(found: version, expected: ModelFile.version)
    }
    guard number(12) == UInt32(Section.allCases.count), buffer.count >= ModelFile.headerSize,
      wide(16) == ModelFile.checksum(UnsafeRawBufferPointer(rebasing: buffer[24...]))
    else { throw .damaged }
    var extents: [Range<Int>] = []
    for section in Section.allCases {
      let start = wide(24 + section.rawValue * 16)
      let length = wide(32 + section.rawValue * 16)
      guard start <= UInt64(buffer.count), length <= UInt64(buffer.count) - start, start % 8 == 0
      else { throw .damaged }
      extents.append(Int(start)..<Int(start) + Int(length))
    }
    self.bytes = bytes
    self.extents = extents
  }

  /// A column of integers, or nothing when its length or place does not fit them.
  package func column<Element: FixedWidthInteger & BitwiseCopyable & Sendable>(
    _ section: Section
  ) -> Column<Element>? {
    let part = bytes[extents[section.rawValue]]
    let raw = UnsafeRawBufferPointer(part.buffer)
    let size = MemoryLayout<Element>.stride
    guard raw.count % size == 0, let base = raw.baseAddress,
      Int(bitPattern: base) % MemoryLayout<Element>.alignment == 0
    else { return nil }
    return Column(
      base: base.assumingMemoryBound(to: Element.self), count: raw.count / size,
      owner: ModelMemory(part))
  }

  /// The file that holds the given columns.
  package static func bytes(_ columns: [Section: [UInt8]]) -> [UInt8] {
    var table: [UInt8] = []
    var content: [UInt8] = []
    func append(_ value: some FixedWidthInteger, to bytes: inout [UInt8]) {
      withUnsafeBytes(of: value.littleEndian) { bytes.append(contentsOf: $0) }
    }
    for section in Section.allCases {
      let column = columns[section] ?? []
      append(UInt64(headerSize + content.count), to: &table)
      append(UInt64(column.count), to: &table)
      content += column
      while (headerSize + content.count) % 8 != 0 { content.append(0) }
    }
    let rest = table + content
    var file = magic
    append(UInt32(version), to: &file)
    append(UInt32(Section.allCases.count), to: &file)
    append(rest.withUnsafeBytes { checksum($0) }, to: &file)
    return file + rest
  }

  private static func checksum(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
    var state: UInt64 = 0x9E37_79B9_7F4A_7C15 ^ UInt64(bytes.count)
    var position = 0
    while position + 8 <= bytes.count {
      let word = bytes.loadUnaligned(fromByteOffset: position, as: UInt64.self)
      state = FeatureHash.mix(state, UInt64(littleEndian: word)) &+ state
      position += 8
    }
    while position < bytes.count {
      state = FeatureHash.mix(state, UInt64(bytes[position])) &+ state
      position += 1
    }
    return state
  }
}

/// Keeps the memory of a file alive for its columns.
private final class ModelMemory: Sendable {
  let bytes: Column<UInt8>
  init(_ bytes: Column<UInt8>) { self.bytes = bytes }
}
