/// The finished table that leads from the bytes of a form to its number.
///
/// Slots are those of a ``FormTable``: their number is a power of two.
struct FormLookup: Sendable {
  let slots: Column<UInt64>

  /// The number of a form, or nothing where the vocabulary does not hold it.
  ///
  /// - Complexity: O(length).
  func number(
    of form: UnsafeBufferPointer<UInt8>, among vocabulary: Vocabulary
  ) -> UInt32? {
    guard let base = form.baseAddress, slots.count > 0 else { return nil }
    let hash = FormHash.hash(base, form.count)
    let mask = slots.count - 1
    var slot = Int(hash) & mask
    // A snapshot may have no free slot.
    for _ in 0..<slots.count {
      let entry = slots[slot]
      guard entry != 0 else { return nil }
      if let number = Self.number(in: entry, hash: hash, among: vocabulary),
        vocabulary.bytes(of: number).elementsEqual(form)
      {
        return number
      }
      slot = (slot + 1) & mask
    }
    return nil
  }

  /// Reads and checks what ``number(of:among:)`` looks at.
  func check(
    _ form: UnsafeBufferPointer<UInt8>, among vocabulary: Vocabulary
  ) throws(SnapshotError) {
    guard let base = form.baseAddress, slots.count > 0 else { return }
    let hash = FormHash.hash(base, form.count)
    let mask = slots.count - 1
    var slot = Int(hash) & mask
    for _ in 0..<slots.count {
      let entry = try slots.element(at: slot)
      guard entry != 0 else { return }
      if let number = Self.number(in: entry, hash: hash, among: vocabulary) {
        try vocabulary.check(number)
      }
      slot = (slot + 1) & mask
    }
  }

  /// The number of the form that a slot leads to, where it has a hash and is one of the vocabulary.
  private static func number(
    in entry: UInt64, hash: UInt32, among vocabulary: Vocabulary
  ) -> UInt32? {
    guard UInt32(truncatingIfNeeded: entry >> 32) == hash else { return nil }
    let number = UInt32(truncatingIfNeeded: entry) &- 1
    return Int(number) < vocabulary.count ? number : nil
  }
}
