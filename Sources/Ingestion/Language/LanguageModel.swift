/// How a language spells: its letters beyond those of English, and its commonest trigrams.
struct LanguageProfile: Sendable {
  /// ISO 639-1.
  let code: String
  /// The letters beyond ASCII.
  let letters: String
  /// Trigrams by falling frequency, parted by white space.
  let trigrams: String
}

/// Tells languages by runs of three letters.
///
/// A trigram speaks for a language with log2((400 + 10) / (rank + 10)) bits, 0 where it is none of
/// the 400 commonest (after Zipf: frequency falls with rank); a letter that a language does not
/// have speaks against it with 4 bits, a letter of its own beyond ASCII for it with 1.5. Languages
/// of the other script are not considered.
struct LanguageModel: Sendable {
  /// The model of all profiles.
  static let standard = LanguageModel(
    LanguageProfile.told + LanguageProfile.neighbours + LanguageProfile.others)

  /// The languages' codes; those that are only known to be none of the others follow.
  let codes: [String]
  /// The number of languages that are told by name.
  let told = LanguageProfile.told.count
  private let isCyrillic: [Bool]
  private var slots: [Int32]
  private var keys: [UInt64] = []
  private var weights: [Float] = []
  private let mask: Int
  private var letterRows: [UInt32: Int] = [:]
  private var letterWeights: [Float] = []

  private static let listed: Float = 400
  private static let offset: Float = 10
  private static let foreignLetter: Float = -4
  private static let ownLetter: Float = 1.5

  private init(_ profiles: [LanguageProfile]) {
    codes = profiles.map(\.code)
    isCyrillic = profiles.map { $0.letters.unicodeScalars.contains { $0.value >= 0x400 } }
    slots = Array(repeating: -1, count: 1 << 14)
    mask = (1 << 14) - 1
    let count = profiles.count
    for (language, profile) in profiles.enumerated() {
      for (rank, trigram) in profile.trigrams.split(whereSeparator: \.isWhitespace).enumerated() {
        var key: UInt64 = 0
        for scalar in trigram.unicodeScalars {
          key = key << 21 | UInt64(scalar == "_" ? 0x20 : scalar.value)
        }
        let slot = self.slot(of: key)
        if slots[slot] < 0 {
          slots[slot] = Int32(keys.count)
          keys.append(key)
          weights += Array(repeating: 0, count: count)
        }
        weights[Int(slots[slot]) * count + language] = LanguageModel.bits(Float(rank))
      }
    }
    for scalar in profiles.flatMap({ Array($0.letters.unicodeScalars) })
    where letterRows[scalar.value] == nil {
      letterRows[scalar.value] = letterRows.count
      for (language, profile) in profiles.enumerated() {
        let own: Float = isCyrillic[language] ? 0 : LanguageModel.ownLetter
        let has = profile.letters.unicodeScalars.contains(scalar)
        letterWeights.append(has ? own : LanguageModel.foreignLetter)
      }
    }
  }

  /// log2((listed + offset) / (rank + offset)), by halving: ranks are few and Glibc stays out.
  private static func bits(_ rank: Float) -> Float {
    var ratio = (listed + offset) / (rank + offset)
    var bits: Float = 0
    while ratio >= 2 {
      ratio /= 2
      bits += 1
    }
    // log2 between 1 and 2 to three digits.
    let x = (ratio - 1) / (ratio + 1)
    return bits + 2.885_39 * (x + x * x * x / 3 + x * x * x * x * x / 5)
  }

  private func slot(of key: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 40) & mask
    while slots[slot] >= 0, keys[Int(slots[slot])] != key { slot = (slot + 1) & mask }
    return slot
  }

  /// What a text speaks for.
  struct Evidence {
    /// Bits by language.
    fileprivate(set) var sums: [Float]
    fileprivate(set) var trigrams = 0
    fileprivate var latin = 0
    fileprivate var cyrillic = 0
  }

  /// Evidence of nothing.
  var nothing: Evidence { Evidence(sums: Array(repeating: 0, count: codes.count)) }

  /// Takes a stretch of text in.
  ///
  /// - Complexity: O(bytes).
  func add(_ bytes: ArraySlice<UInt8>, to evidence: inout Evidence) {
    var key: UInt64 = 0x20
    let triple: UInt64 = (1 << 63) - 1
    let pair: UInt64 = (1 << 42) - 1
    var position = bytes.startIndex
    while position <= bytes.endIndex {
      var letter: UInt32 = 0x20
      if position < bytes.endIndex {
        let (scalar, length) = LanguageModel.scalar(bytes, position)
        position += length
        letter = LanguageModel.lowered(scalar)
      } else {
        position += 1
      }
      if letter == 0x20, key & 0x1F_FFFF == 0x20 { continue }
      // The middle is the last letter; of " x" there is no trigram yet.
      let isWhole = key > 0x1F_FFFF && (key & 0x1F_FFFF) != 0x20
      key = ((key & pair) << 21 | UInt64(letter)) & triple
      if isWhole { count(key, &evidence) }
      if letter == 0x20 {
        key = 0x20
      } else if letter >= 0x80 {
        countLetter(letter, &evidence)
      } else {
        evidence.latin += 1
      }
    }
  }

  private func count(_ key: UInt64, _ evidence: inout Evidence) {
    evidence.trigrams += 1
    let found = slots[slot(of: key)]
    guard found >= 0 else { return }
    let row = Int(found) * codes.count
    for language in codes.indices { evidence.sums[language] += weights[row + language] }
  }

  private func countLetter(_ letter: UInt32, _ evidence: inout Evidence) {
    if (0x400...0x4FF).contains(letter) { evidence.cyrillic += 1 } else { evidence.latin += 1 }
    guard let row = letterRows[letter] else {
      // A letter that none of them has.
      for language in codes.indices { evidence.sums[language] += LanguageModel.foreignLetter }
      return
    }
    for language in codes.indices {
      evidence.sums[language] += letterWeights[row * codes.count + language]
    }
  }

  /// The likeliest language of the script that prevails, and by how many bits it leads.
  func best(_ evidence: Evidence) -> (language: Int, lead: Float)? {
    guard evidence.trigrams > 0 else { return nil }
    let script = evidence.cyrillic > evidence.latin
    var best: (language: Int, bits: Float)?
    var second: Float = 0
    for language in codes.indices where isCyrillic[language] == script {
      let bits = evidence.sums[language]
      if let leader = best, bits <= leader.bits {
        second = max(second, bits)
      } else {
        second = best.map { max(second, $0.bits) } ?? second
        best = (language, bits)
      }
    }
    guard let best, best.bits > 0 else { return nil }
    return (best.language, best.bits - second)
  }

  /// The code of the language where it leads by enough, else `und`.
  func code(_ evidence: Evidence, lead: Float) -> String {
    guard let best = best(evidence), best.language < told, best.lead >= lead else { return "und" }
    return codes[best.language]
  }
}

extension LanguageModel {
  /// The scalar at a position of valid UTF-8, and its length.
  private static func scalar(_ bytes: ArraySlice<UInt8>, _ position: Int) -> (UInt32, Int) {
    let first = bytes[position]
    if first < 0x80 { return (UInt32(first), 1) }
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
    guard first >= 0xC2, position + length <= bytes.endIndex else { return (0x20, 1) }
    var value = UInt32(first) & (0x7F >> UInt32(length))
    for next in bytes[(position + 1)..<(position + length)] {
      value = value << 6 | UInt32(next & 0x3F)
    }
    return (value, length)
  }

  /// A letter in lower case; a blank for everything else.
  private static func lowered(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0x61...0x7A: scalar
    case 0x41...0x5A: scalar + 0x20
    case 0xD7, 0xF7: 0x20
    case 0xC0...0xDE: scalar + 0x20
    case 0xDF...0xFF: scalar
    case 0x130: 0x69
    case 0x139...0x148, 0x179...0x17E: scalar + (scalar & 1)
    case 0x178: 0xFF
    case 0x100...0x17F, 0x200...0x24F: scalar | 1
    case 0x410...0x42F: scalar + 0x20
    case 0x400...0x40F: scalar + 0x50
    case 0x490, 0x4D8: scalar + 1
    case 0x250...0x2AF, 0x370...0x1FFF: scalar
    default: 0x20
    }
  }
}
