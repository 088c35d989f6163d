/// A set of short texts that stretches of bytes are looked up in, upper and lower case of ASCII being
/// the same.
struct ByteStringSet: Sendable {
  private let entries: [[UInt8]]
  /// Numbers of entries plus one by the hash of their bytes, with linear probing; 0 is free.
  private let slots: [UInt16]
  /// The length of the longest entry.
  let longest: Int

  /// Creates a set of texts in lower case.
  init(_ texts: some Sequence<String>) {
    entries = Set(texts).sorted().map { Array($0.utf8) }
    longest = entries.map(\.count).max() ?? 0
    var size = 64
    while size < entries.count * 4 { size *= 2 }
    var slots = [UInt16](repeating: 0, count: size)
    for (number, entry) in entries.enumerated() {
      var slot = entry.withUnsafeBufferPointer { ByteStringSet.hash($0) } & (size - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (size - 1) }
      slots[slot] = UInt16(number + 1)
    }
    self.slots = slots
  }

  /// Whether a stretch of bytes is in the set.
  ///
  /// - Complexity: O(length).
  func contains(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard bytes.count <= longest else { return false }
    var slot = ByteStringSet.hash(bytes) & (slots.count - 1)
    while slots[slot] != 0 {
      let entry = entries[Int(slots[slot]) - 1]
      if entry.count == bytes.count,
        bytes.indices.allSatisfy({ ByteStringSet.lowered(bytes[$0]) == entry[$0] })
      {
        return true
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    return false
  }

  private static func hash(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var hash: UInt32 = 0x811C_9DC5
    for byte in bytes { hash = (hash ^ UInt32(lowered(byte))) &* 0x0100_0193 }
    return Int(hash ^ hash >> 15)
  }

  @inline(__always)
  private static func lowered(_ byte: UInt8) -> UInt8 {
    byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
  }
}
