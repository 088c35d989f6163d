/// What the program knows about single words and short phrases, found by their hashes.
///
/// Keys are hashes of lowered UTF-8; two of them meeting is less likely than one in a billion for
/// the few thousand entries.
struct WordTable {
  /// What is known about a word or phrase.
  struct Mark {
    /// One bit a language whose word of grammar it is, and bits for other classes of words.
    var languages: UInt8 = 0
    /// What it says about the line it stands in, as a `Signal`'s position plus one; 0 for nothing.
    var signal: UInt8 = 0
    /// How strongly, in tenths.
    var tenths: UInt8 = 0

    static let nothing = Mark()
  }

  private var keys: [UInt64]
  private var marks: [Mark]
  private let mask: Int

  init(capacity: Int) {
    var size = 1024
    while size < capacity * 2 { size *= 2 }
    keys = Array(repeating: 0, count: size)
    marks = Array(repeating: .nothing, count: size)
    mask = size - 1
  }

  /// What is known about a hash.
  @inline(__always)
  subscript(_ hash: UInt64) -> Mark {
    var slot = Int(truncatingIfNeeded: hash >> 20) & mask
    while keys[slot] != 0 {
      if keys[slot] == hash { return marks[slot] }
      slot = (slot + 1) & mask
    }
    return .nothing
  }

  /// Changes what is known about a phrase.
  mutating func update(_ phrase: some StringProtocol, _ change: (inout Mark) -> Void) {
    var hash: UInt64 = 0
    for word in phrase.split(separator: " ") {
      let next = WordHash.of(word)
      hash = hash == 0 ? next : WordHash.joined(hash, next)
    }
    guard hash != 0 else { return }
    var slot = Int(truncatingIfNeeded: hash >> 20) & mask
    while keys[slot] != 0, keys[slot] != hash { slot = (slot + 1) & mask }
    keys[slot] = hash
    change(&marks[slot])
  }
}

/// Hashes of words in lower case, one byte at a time (FNV-1a).
enum WordHash {
  static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

  /// Takes one byte in; ASCII letters and the upper-case letters of Latin-1 are lowered.
  @inline(__always)
  static func add(_ byte: UInt8, after previous: UInt8, to hash: UInt64) -> UInt64 {
    var byte = byte
    if byte.isUpper || (previous == 0xC3 && byte >= 0x80 && byte <= 0x9E) { byte |= 0x20 }
    return (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
  }

  /// The hash of a phrase made longer by a word.
  @inline(__always)
  static func joined(_ phrase: UInt64, _ word: UInt64) -> UInt64 {
    (phrase &* 0x9E37_79B9_7F4A_7C15) ^ (word &+ phrase >> 29)
  }

  static func of(_ word: some StringProtocol) -> UInt64 {
    var hash = seed
    var previous: UInt8 = 0
    for byte in word.utf8 {
      hash = add(byte, after: previous, to: hash)
      previous = byte
    }
    return hash
  }
}
