/// A growing set of byte strings, each numbered in the order it first came.
///
/// Open addressing with linear probing over 64-bit slots (hash in the upper half, number + 1 in the
/// lower), and one arena for the bytes.
struct FormTable {
  private(set) var arena: [UInt8] = []
  private(set) var offsets: [UInt32] = [0]
  private(set) var slots: [UInt64]
  private var mask: Int

  var count: Int { offsets.count - 1 }

  init(minimumCapacity: Int = 1 << 12) {
    var capacity = 1 << 12
    while capacity < minimumCapacity * 2 { capacity <<= 1 }
    slots = Array(repeating: 0, count: capacity)
    mask = capacity - 1
  }

  /// Creates the table of an existing vocabulary, so that it can grow further.
  init(arena: Column<UInt8>, offsets: Column<UInt32>) {
    self.init(minimumCapacity: max(0, offsets.count - 1))
    guard offsets.count > 1 else { return }
    self.arena = Array(arena.buffer)
    self.offsets = Array(offsets.buffer)
    for number in 0..<count { place(number) }
  }

  /// The number of a form, new or known.
  ///
  /// - Complexity: O(length), amortised.
  @inline(__always)
  mutating func intern(_ base: UnsafePointer<UInt8>, _ length: Int) -> UInt32 {
    let hash = FormHash.hash(base, length)
    var slot = Int(hash) & mask
    while true {
      let entry = slots[slot]
      if entry == 0 { break }
      if UInt32(truncatingIfNeeded: entry >> 32) == hash {
        let number = Int(UInt32(truncatingIfNeeded: entry)) - 1
        if equals(number, base, length) { return UInt32(truncatingIfNeeded: number) }
      }
      slot = (slot + 1) & mask
    }
    return insert(base, length, hash, slot)
  }

  @inline(__always)
  private func equals(_ number: Int, _ base: UnsafePointer<UInt8>, _ length: Int) -> Bool {
    let start = Int(offsets[number])
    guard Int(offsets[number + 1]) - start == length else { return false }
    return arena.withUnsafeBufferPointer { bytes in
      guard let known = bytes.baseAddress else { return length == 0 }
      let left = UnsafeRawPointer(known + start)
      let right = UnsafeRawPointer(base)
      var position = 0
      while position + 8 <= length {
        if left.loadUnaligned(fromByteOffset: position, as: UInt64.self)
          != right.loadUnaligned(fromByteOffset: position, as: UInt64.self)
        {
          return false
        }
        position += 8
      }
      while position < length {
        if known[start + position] != base[position] { return false }
        position += 1
      }
      return true
    }
  }

  @inline(never)
  private mutating func insert(
    _ base: UnsafePointer<UInt8>, _ length: Int, _ hash: UInt32, _ slot: Int
  ) -> UInt32 {
    let number = count
    arena.append(contentsOf: UnsafeBufferPointer(start: base, count: length))
    offsets.append(UInt32(truncatingIfNeeded: arena.count))
    slots[slot] = UInt64(hash) << 32 | UInt64(number + 1)
    if count * 2 > slots.count { grow() }
    return UInt32(truncatingIfNeeded: number)
  }

  private mutating func grow() {
    slots = Array(repeating: 0, count: slots.count * 2)
    mask = slots.count - 1
    for number in 0..<count { place(number) }
  }

  private mutating func place(_ number: Int) {
    let start = Int(offsets[number])
    let length = Int(offsets[number + 1]) - start
    let hash = arena.withUnsafeBufferPointer { bytes in
      bytes.baseAddress.map { FormHash.hash($0 + start, length) } ?? 0
    }
    var slot = Int(hash) & mask
    while slots[slot] != 0 { slot = (slot + 1) & mask }
    slots[slot] = UInt64(hash) << 32 | UInt64(number + 1)
  }
}
