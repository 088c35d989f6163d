import Glibc
import NewsCorpus

/// Finds the forms of a vocabulary whose spelling holds a row of letters.
struct LiteralScan {
  private let literal: RequiredLiteral
  /// The place in the literal of the letter that is looked for first, a rare one.
  private let anchor: Int

  /// Prepares a scan.
  init(_ literal: RequiredLiteral) {
    self.literal = literal
    anchor =
      literal.bytes.indices.min { left, right in
        Self.frequency(of: literal.bytes[left]) < Self.frequency(of: literal.bytes[right])
      } ?? 0
  }

  /// The forms that can match, ascending: those with the row, and those with scalars that are
  /// invisible or that case folding turns into ASCII, which hide it.
  ///
  /// - Complexity: O(bytes of the vocabulary), at the pace of the system's `memchr`.
  func forms(of vocabulary: Vocabulary) -> [UInt32] {
    let spellings = vocabulary.spellings.buffer
    guard let base = spellings.baseAddress else { return [] }
    var found = FormSet(capacity: vocabulary.count)
    let letter = literal.bytes[anchor]
    var wanted: [UInt8] = [letter]
    if literal.foldsCase, letter >= 0x61 { wanted.append(letter & ~0x20) }
    for byte in wanted {
      each(byte, from: base, spellings.count) { position in
        let start = position - anchor
        guard start >= 0, start + literal.bytes.count <= spellings.count else { return }
        for place in literal.bytes.indices
        where !matches(spellings[start + place], literal.bytes[place]) {
          return
        }
        let form = vocabulary.form(atSpellingByte: start)
        // A row that runs over the end of a form is no row.
        guard form == vocabulary.form(atSpellingByte: start + literal.bytes.count - 1) else {
          return
        }
        found.insert(form)
      }
    }
    // Soft hyphen (C2 AD), word joiner (E2 81 A0), Kelvin sign (E2 84 AA).
    for byte: UInt8 in [0xC2, 0xE2] {
      each(byte, from: base, spellings.count) { position in
        guard position + 1 < spellings.count, [0xAD, 0x81, 0x84].contains(spellings[position + 1])
        else { return }
        found.insert(vocabulary.form(atSpellingByte: position))
      }
    }
    return found.forms
  }

  @inline(__always)
  private func matches(_ byte: UInt8, _ wanted: UInt8) -> Bool {
    if byte == wanted { return true }
    return literal.foldsCase && (0x41...0x5A).contains(byte) && byte | 0x20 == wanted
  }

  /// Calls the body with every position of a byte.
  private func each(
    _ byte: UInt8, from base: UnsafePointer<UInt8>, _ count: Int, _ body: (Int) -> Void
  ) {
    var position = 0
    while position < count, let hit = memchr(base + position, Int32(byte), count - position) {
      let place = UnsafeRawPointer(hit) - UnsafeRawPointer(base)
      body(place)
      position = place + 1
    }
  }

  /// How common a letter is in German and English words, in thousandths; digits are rare.
  private static func frequency(of byte: UInt8) -> Int {
    let letters = [
      65, 19, 31, 51, 160, 17, 30, 48, 76, 3, 12, 34, 25, 98, 30, 8, 1, 70, 73, 62, 43, 7, 19, 1, 1,
      11,
    ]
    let place = Int(byte | 0x20) - 0x61
    return letters.indices.contains(place) ? letters[place] : 1
  }
}
