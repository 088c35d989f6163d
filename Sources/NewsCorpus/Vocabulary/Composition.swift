import Glibc

/// Unicode canonical composition (NFC) of the letters European press texts use.
///
/// Word forms are kept composed, so that "Ä" typed as one scalar and "A" followed by a combining
/// diaeresis are one form. The table is derived from the standard library's own canonical
/// equivalence, so no Unicode data is carried here.
struct Composition {
  private let composed: [String: Unicode.Scalar]

  /// Builds the table for the Latin, Greek and Cyrillic blocks.
  init() {
    var table: [String: Unicode.Scalar] = [:]
    for block in [0xC0...0x24F, 0x370...0x52F, 0x1E00...0x1FFF] as [ClosedRange<UInt32>] {
      for value in block {
        // A string is looked up by canonical equivalence: its decomposed spelling finds it.
        if let scalar = Unicode.Scalar(value), scalar.properties.isAlphabetic {
          let key = String(scalar)
          if table[key] == nil { table[key] = scalar }
        }
      }
    }
    composed = table
  }

  /// The composed spelling of a form.
  func compose(_ form: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    for character in String(decoding: form, as: UTF8.self) {
      if let scalar = composed[String(character)] {
        result.append(contentsOf: String(scalar).utf8)
      } else {
        result.append(contentsOf: partly(character))
      }
    }
    return result
  }

  /// Composes what can be composed of a letter with several marks, from the front.
  private func partly(_ character: Character) -> [UInt8] {
    var scalars = Array(character.unicodeScalars)
    while scalars.count > 1 {
      var pair = String(scalars[0])
      pair.unicodeScalars.append(scalars[1])
      guard let scalar = composed[pair] else { break }
      scalars.replaceSubrange(0..<2, with: [scalar])
    }
    return scalars.flatMap { String($0).utf8.map { $0 } }
  }

  /// Whether a form holds a combining mark (U+0300 to U+036F) and so may need composing.
  static func isNeeded(for form: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let base = form.baseAddress else { return false }
    return memchr(base, 0xCC, form.count) != nil || memchr(base, 0xCD, form.count) != nil
  }
}
