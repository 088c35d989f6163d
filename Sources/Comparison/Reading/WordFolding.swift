import NewsCorpus

/// Reduces a word form to what all spellings of the word have in common.
///
/// Case and diacritics go, `ß` is `ss`, umlauts and their transliterations are one vowel (`ä`, `ae`,
/// `a`), hyphens and apostrophes inside a word go, and so do the thousands marks and leading zeros
/// of a number. The result is a key for comparing only; it is never shown.
enum WordFolding {
  /// The folded bytes of a form.
  static func fold(_ form: UnsafeBufferPointer<UInt8>, isNumber: Bool) -> [UInt8] {
    isNumber ? foldNumber(form) : foldWord(form)
  }

  private static func foldWord(_ form: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(form.count)
    if form.contains(where: { $0 >= 0x80 }) {
      for scalar in String(decoding: form, as: UTF8.self).unicodeScalars {
        appendWide(scalar, to: &result)
      }
    } else {
      for byte in form { appendASCII(byte, to: &result) }
    }
    return result.isEmpty ? Array(form) : joiningVowels(result)
  }

  private static func appendASCII(_ byte: UInt8, to result: inout [UInt8]) {
    switch byte {
    case 0x41...0x5A: result.append(byte | 0x20)
    case 0x61...0x7A, 0x30...0x39: result.append(byte)
    case 0x27, 0x2D, 0x2E, 0x5F: break  // ' - . _
    default: result.append(byte)
    }
  }

  private static func appendWide(_ scalar: Unicode.Scalar, to result: inout [UInt8]) {
    guard scalar.value >= 0x80 else {
      appendASCII(UInt8(truncatingIfNeeded: scalar.value), to: &result)
      return
    }
    for lower in scalar.properties.lowercaseMapping.unicodeScalars {
      if let plain = LetterFolds.table[lower] {
        result.append(contentsOf: plain)
      } else if lower.properties.isAlphabetic || lower.properties.numericType != nil {
        result.append(contentsOf: String(lower).utf8)
      }
    }
  }

  /// Writes `ae`, `oe`, `ue` as their first letter, as `ä`, `ö`, `ü` are.
  private static func joiningVowels(_ word: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(word.count)
    for byte in word {
      if byte == 0x65, let last = result.last, last == 0x61 || last == 0x6F || last == 0x75 {
        continue
      }
      result.append(byte)
    }
    return result
  }

  private static func foldNumber(_ form: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    // Digits and ASCII marks; the typographic apostrophe of Swiss numbers becomes a plain one.
    var plain: [UInt8] = []
    for scalar in String(decoding: form, as: UTF8.self).unicodeScalars {
      plain.append(scalar.isASCII ? UInt8(truncatingIfNeeded: scalar.value) : 0x27)
    }
    return withoutLeadingZeros(withoutThousandsMarks(plain))
  }

  /// The digits alone where the number is written in groups of three.
  static func withoutThousandsMarks(_ number: [UInt8]) -> [UInt8] {
    let groups = number.split(
      omittingEmptySubsequences: false, whereSeparator: { $0 == 0x2E || $0 == 0x27 })
    guard groups.count > 1, let first = groups.first, (1...3).contains(first.count),
      groups.dropFirst().allSatisfy({ $0.count == 3 }),
      groups.allSatisfy({ $0.allSatisfy { (0x30...0x39).contains($0) } })
    else { return number }
    return groups.flatMap { $0 }
  }

  private static func withoutLeadingZeros(_ number: [UInt8]) -> [UInt8] {
    var number = number[...]
    while number.count > 1, number.first == 0x30, let next = number.dropFirst().first,
      (0x30...0x39).contains(next)
    {
      number = number.dropFirst()
    }
    return Array(number)
  }
}
