import CAllocator

/// A growing set of byte strings, each numbered in the order it first came.
///
/// Open addressing with linear probing, and one arena for the bytes. A slot holds a short form
/// itself: nearly all tokens are told by the one cache line that their slot stands in.
struct FormTable: ~Copyable {
  private(set) var arena = GrowingColumn<UInt8>()
  /// Where each form begins in the arena, and where the last one ends.
  private(set) var offsets = GrowingColumn<UInt32>()
  private var slots = GrowingColumn<FormSlot>()
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
    count = vocabulary.count
    let entries = vocabulary.lookup.slots.buffer
    mask = entries.count - 1
    slots.append(repeating: .free, count: entries.count)
    for (position, entry) in entries.enumerated() where entry != 0 {
      let number = UInt32(truncatingIfNeeded: entry) &- 1
      slots[position] = slot(of: number, hash: UInt32(truncatingIfNeeded: entry >> 32))
    }
  }

  /// What stands in the slot of a form that is in the arena.
  private func slot(of number: UInt32, hash: UInt32) -> FormSlot {
    let start = offsets[Int(number)]
    let length = Int(offsets[Int(number) + 1] - start)
    let key = arena.base.map { FormSlot.key(padded: $0 + Int(start), length, inArenaAt: start) }
    return FormSlot(key: key ?? 0, hash: hash, successor: number + 1)
  }

  /// The numbers of padded forms among those that are known, in their order; see ``FormHash``.
  ///
  /// No step waits for the one before it: slots are spread over more memory than a cache holds, and
  /// reads that do not wait for each other overlap.
  ///
  /// - Parameters:
  ///   - numbers: room for the numbers; what stands there for a form that was not found is of no use.
  ///   - others: room for the forms that were not found here, which are long ones, new ones, and
  ///     those whose place is taken by another.
  ///   - form: where a form begins, and its length.
  /// - Returns: the number of the others.
  @inline(__always)
  func find(
    _ positions: Range<Int>, into numbers: UnsafeMutablePointer<UInt32>,
    others: UnsafeMutablePointer<SoughtForm>,
    _ form: (Int) -> (start: UnsafePointer<UInt8>, length: Int)
  ) -> Int {
    for (offset, position) in positions.enumerated() {
      let (start, length) = form(position)
      let hash = FormHash.hash(padded: start, length)
      others[offset] = SoughtForm(
        position: UInt32(truncatingIfNeeded: position), hash: hash,
        key: FormSlot.shortKey(padded: start, length))
      if let slots = slots.base {
        allocator_prefetch(slots + (Int(truncatingIfNeeded: hash) & mask))
      }
    }
    guard let slots = slots.base else { return positions.count }
    var count = 0
    for offset in 0..<positions.count {
      let sought = others[offset]
      let slot = slots[Int(truncatingIfNeeded: sought.hash) & mask]
      numbers[Int(sought.position)] = slot.successor &- 1
      others[count] = sought
      // 1 where the keys differ, without a branch.
      let difference = slot.key ^ sought.key
      count &+= Int(truncatingIfNeeded: (difference | (0 &- difference)) &>> 63)
    }
    if let arena = arena.base {
      for offset in 0..<count {
        let slot = slots[Int(truncatingIfNeeded: others[offset].hash) & mask]
        allocator_prefetch(arena + (slot.key >> 56 == 0xFF ? slot.arenaStart : 0))
      }
    }
    return count
  }

  /// The number of a padded form, or nothing where it is new.
  ///
  /// - Complexity: O(length).
  @inline(__always)
  func number(
    ofPadded form: UnsafePointer<UInt8>, _ length: Int, hash: UInt32
  ) -> UInt32? {
    guard let slots = slots.base, let arena = arena.base else { return nil }
    let short = FormSlot.shortKey(padded: form, length)
    let long = FormSlot.longKey(length)
    var position = Int(truncatingIfNeeded: hash) & mask
    while slots[position].successor != 0 {
      let slot = slots[position]
      let number = slot.successor &- 1
      if slot.key == short { return number }
      if slot.hash == hash, slot.key >> 32 == long, isLength(length, of: number),
        FormHash.areEqual(padded: arena + slot.arenaStart, form, length)
      {
        return number
      }
      position = (position &+ 1) & mask
    }
    return nil
  }

  /// Whether a long form has a length, where its slot cannot say so.
  @inline(__always)
  private func isLength(_ length: Int, of number: UInt32) -> Bool {
    length < FormSlot.longest
      || Int(offsets[Int(number) &+ 1]) &- Int(offsets[Int(number)]) == length
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
    place(slot(of: UInt32(truncatingIfNeeded: count), hash: hash))
    count += 1
    return UInt32(truncatingIfNeeded: count - 1)
  }

  /// Doubles the slots; the hashes in them say where each goes.
  private mutating func grow() {
    let size = max(1 << 12, slots.count * 2)
    var former = GrowingColumn<FormSlot>()
    swap(&former, &slots)
    slots.append(repeating: .free, count: size)
    mask = size - 1
    for slot in former.buffer where slot.successor != 0 { place(slot) }
  }

  @inline(__always)
  private mutating func place(_ slot: FormSlot) {
    var position = Int(truncatingIfNeeded: slot.hash) & mask
    while slots[position].successor != 0 { position = (position &+ 1) & mask }
    slots[position] = slot
  }

  /// The vocabulary of the forms.
  consuming func finish(classes: consuming GrowingColumn<UInt8>) -> Vocabulary {
    var entries = GrowingColumn<UInt64>()
    entries.appendUpTo(slots.count) { target in
      for (position, slot) in slots.buffer.enumerated() {
        target[position] = UInt64(slot.hash) << 32 | UInt64(slot.successor)
      }
      return slots.count
    }
    slots = GrowingColumn()
    return Vocabulary(
      arena: arena.finish(), offsets: offsets.finish(), classes: classes.finish(),
      slots: entries.finish())
  }
}

/// A form that is looked up among many.
struct SoughtForm {
  let position: UInt32
  let hash: UInt32
  /// As in a ``FormSlot``.
  let key: UInt64
}

/// A place in a ``FormTable``.
struct FormSlot {
  /// A form of up to seven bytes, and its length plus one in the uppermost byte; of a longer one all
  /// bits in that byte, 24 bits of its length and 32 of its place in the arena.
  let key: UInt64
  let hash: UInt32
  /// The number of the form plus one; 0 where the slot is free.
  let successor: UInt32

  static let free = FormSlot(key: 0, hash: 0, successor: 0)
  /// From this length on a key does not tell the length of a form.
  static let longest = 0xFF_FFFF

  var arenaStart: Int { Int(UInt32(truncatingIfNeeded: key)) }

  /// The key of a padded short form; of a longer one something that is no key.
  @inline(__always)
  static func shortKey(padded form: UnsafePointer<UInt8>, _ length: Int) -> UInt64 {
    let mark = UInt64(truncatingIfNeeded: min(length &+ 1, 0xFE))
    return FormHash.head(padded: form, length) & 0xFF_FFFF_FFFF_FFFF | mark &<< 56
  }

  /// The upper half of the key of a long form.
  @inline(__always)
  static func longKey(_ length: Int) -> UInt64 {
    0xFF00_0000 | UInt64(truncatingIfNeeded: min(length, longest))
  }

  static func key(
    padded form: UnsafePointer<UInt8>, _ length: Int, inArenaAt start: UInt32
  ) -> UInt64 {
    length <= 7 ? shortKey(padded: form, length) : longKey(length) << 32 | UInt64(start)
  }
}
