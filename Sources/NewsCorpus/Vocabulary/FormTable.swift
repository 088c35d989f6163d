/// A growing set of byte strings, each numbered in the order it first came.
///
/// Open addressing with linear probing over 64-bit slots (hash in the upper half, number + 1 in the
/// lower), and one arena for the bytes.
struct FormTable: ~Copyable {
  private(set) var arena = GrowingColumn<UInt8>()
  /// Where each form begins in the arena, and where the last one ends.
  private(set) var offsets = GrowingColumn<UInt32>()
  private var slots = GrowingColumn<UInt64>()
  private var mask = 0
  /// The number of forms.
  private(set) var count = 0

  /// Creates an empty table.
  init() {}

  /// Creates the table of an existing vocabulary, so that it can grow further.
  init(_ vocabulary: Vocabulary) {
    guard vocabulary.count > 0 else { return }
    arena = GrowingColumn(vocabulary.arena)
    arena.reserve(FormHash.padding)
    offsets = GrowingColumn(vocabulary.offsets)
    slots = GrowingColumn(vocabulary.lookup.slots)
    mask = vocabulary.lookup.slots.count - 1
    count = vocabulary.count
  }

  /// The slot where looking for a hash begins, for ``number(ofPadded:_:hash:slot:)``.
  @inline(__always)
  func slot(of hash: UInt32) -> UInt64 {
    slots.base.map { $0[Int(truncatingIfNeeded: hash) & mask] } ?? 0
  }

  /// The number of a padded form, or nothing where it is not the one in a slot that was read before.
  ///
  /// The table may have changed in between: what a slot said of a form stays true.
  @inline(__always)
  func number(
    ofPadded form: UnsafePointer<UInt8>, _ length: Int, hash: UInt32, slot entry: UInt64
  ) -> UInt32? {
    guard entry != 0, UInt32(truncatingIfNeeded: entry >> 32) == hash, let offsets = offsets.base,
      let arena = arena.base
    else { return nil }
    let number = UInt32(truncatingIfNeeded: entry) &- 1
    let start = Int(offsets[Int(number)])
    guard Int(offsets[Int(number) &+ 1]) &- start == length,
      FormHash.areEqual(padded: arena + start, form, length)
    else { return nil }
    return number
  }

  /// The number of a padded form, or nothing where it is new.
  ///
  /// - Complexity: O(length).
  func number(
    ofPadded form: UnsafePointer<UInt8>, _ length: Int, hash: UInt32
  ) -> UInt32? {
    guard count > 0 else { return nil }
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot] != 0 {
      if let number = number(ofPadded: form, length, hash: hash, slot: slots[slot]) {
        return number
      }
      slot = (slot &+ 1) & mask
    }
    return nil
  }

  /// Adds a form that is new, and returns its number.
  @inline(never)
  mutating func insert(
    _ form: UnsafePointer<UInt8>, _ length: Int, hash: UInt32
  ) -> UInt32 {
    if (count + 1) * 2 > slots.count { grow() }
    if count == 0 { offsets.append(0) }
    precondition(arena.count + length < Int(UInt32.max), "a vocabulary of 4 GB")
    // Forms are compared where they stand here, so the last one is padded too.
    arena.reserve(length + FormHash.padding)
    offsets.reserve(1)
    arena.append(contentsOf: UnsafeBufferPointer(start: form, count: length))
    offsets.appendReserved(UInt32(truncatingIfNeeded: arena.count))
    place(UInt64(hash) << 32 | UInt64(count + 1))
    count += 1
    return UInt32(truncatingIfNeeded: count - 1)
  }

  /// Doubles the slots; the hashes in them say where each goes.
  private mutating func grow() {
    let size = max(1 << 12, slots.count * 2)
    var former = GrowingColumn<UInt64>()
    swap(&former, &slots)
    slots.append(repeating: 0, count: size)
    mask = size - 1
    for entry in former.buffer where entry != 0 { place(entry) }
  }

  @inline(__always)
  private mutating func place(_ entry: UInt64) {
    var slot = Int(truncatingIfNeeded: entry >> 32) & mask
    while slots[slot] != 0 { slot = (slot &+ 1) & mask }
    slots[slot] = entry
  }

  /// Forgets the forms but keeps the memory.
  mutating func removeAll() {
    guard count > 0 else { return }
    arena.removeAll()
    offsets.removeAll()
    let size = slots.count
    slots.removeAll()
    slots.append(repeating: 0, count: size)
    count = 0
  }

  /// The vocabulary of the forms.
  consuming func finish(classes: consuming GrowingColumn<UInt8>) -> Vocabulary {
    Vocabulary(
      arena: arena.finish(), offsets: offsets.finish(), classes: classes.finish(),
      slots: slots.finish())
  }
}
