package import NewsCorpus

/// A read-only table from 32-bit hashes to small values: open addressing with linear probing.
package struct HashedTable<Value: BitwiseCopyable & Sendable & FixedWidthInteger>: Sendable {
  private let keys: Column<UInt32>
  private let values: Column<Value>
  private let mask: Int

  /// Creates a table over its two columns, whose common length is a power of two.
  package init?(keys: Column<UInt32>, values: Column<Value>) {
    guard keys.count == values.count, keys.count > 0, keys.count & (keys.count - 1) == 0 else {
      return nil
    }
    // A table without a free slot would let a search run for ever.
    guard keys.buffer.contains(0) else { return nil }
    self.keys = keys
    self.values = values
    mask = keys.count - 1
  }

  /// The value of a key, 0 when the table does not hold it.
  @inline(__always)
  package func value(of key: UInt32) -> Value {
    let known = keys.buffer
    var slot = Int(key &* 0x9E37_79B1) & mask
    while true {
      let entry = known[slot]
      if entry == key { return values.buffer[slot] }
      if entry == 0 { return 0 }
      slot = (slot + 1) & mask
    }
  }

  /// The columns of a table with the given entries; keys are different and not 0.
  package static func columns(
    _ entries: [(key: UInt32, value: Value)]
  ) -> (keys: [UInt32], values: [Value]) {
    var size = 16
    while size * 2 < entries.count * 3 { size *= 2 }
    var keys = [UInt32](repeating: 0, count: size)
    var values = [Value](repeating: 0, count: size)
    for entry in entries {
      var slot = Int(entry.key &* 0x9E37_79B1) & (size - 1)
      while keys[slot] != 0 { slot = (slot + 1) & (size - 1) }
      keys[slot] = entry.key
      values[slot] = entry.value
    }
    return (keys, values)
  }
}
