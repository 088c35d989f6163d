/// Sequences of word forms, each stored once and numbered in the order they first come.
///
/// The sequences lie one behind the other in one array, and a table of open addressing finds them:
/// a name of several words costs no allocation of its own.
struct FormSequences {
  private var forms: [UInt32] = []
  private var starts = [0]
  /// The number of a sequence plus one; 0 where a place is free.
  private var slots = [UInt32](repeating: 0, count: 256)

  /// How many sequences there are.
  var count: Int { starts.count - 1 }

  /// The forms of a sequence.
  subscript(number: Int) -> ArraySlice<UInt32> { forms[starts[number]..<starts[number + 1]] }

  /// The number of a sequence; nothing where it was not inserted.
  ///
  /// - Complexity: O(length).
  func number(of sequence: ArraySlice<UInt32>) -> Int? {
    let entry = slots[slot(of: sequence)]
    return entry == 0 ? nil : Int(entry) - 1
  }

  /// The number of a sequence, which is added where it is new.
  ///
  /// - Complexity: O(length), on average over many.
  mutating func insert(_ sequence: ArraySlice<UInt32>) -> Int {
    let slot = slot(of: sequence)
    if slots[slot] != 0 { return Int(slots[slot]) - 1 }
    forms += sequence
    starts.append(forms.count)
    slots[slot] = UInt32(count)
    if count * 2 > slots.count { grow() }
    return count - 1
  }

  /// Where a sequence stands in the table, or where it would.
  private func slot(of sequence: ArraySlice<UInt32>) -> Int {
    var slot = FormSequences.hash(sequence) & (slots.count - 1)
    while slots[slot] != 0, self[Int(slots[slot]) - 1] != sequence {
      slot = (slot + 1) & (slots.count - 1)
    }
    return slot
  }

  private static func hash(_ sequence: ArraySlice<UInt32>) -> Int {
    var hash: UInt64 = 0x9E37_79B9_7F4A_7C15
    for form in sequence {
      hash = (hash ^ UInt64(form)) &* 0xD6E8_FEB8_6659_FD93
      hash ^= hash >> 32
    }
    return Int(truncatingIfNeeded: hash)
  }

  private mutating func grow() {
    slots = [UInt32](repeating: 0, count: slots.count * 2)
    for number in 0..<count {
      let slot = slot(of: self[number])
      slots[slot] = UInt32(number) + 1
    }
  }
}
