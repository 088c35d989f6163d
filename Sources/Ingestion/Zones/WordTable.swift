/// What the program knows about single words and short phrases, found by their hashes.
///
/// Keys are hashes of lowered UTF-8; two of them meeting is less likely than one in a billion for
/// the few thousand entries.
struct WordTable {
  /// What is known about a word or phrase.
  struct Mark {
    /// One bit a language whose word of grammar it is, and bits for other classes of words.
    var languages: UInt16 = 0
    /// What it says about the line it stands in, as a `Signal`'s position plus one; 0 for nothing.
    var signal: UInt8 = 0
    /// How strongly, in tenths.
    var tenths: UInt8 = 0

    static let nothing = Mark()
    /// The bit of `languages` for a word that a phrase of several words ends with.
    static let endsPhrase: UInt16 = 8
  }

  private var keys: [UInt64]
  private var marks: [Mark]
  private let mask: Int
  /// One bit for every hash of so many bits that an entry has: most words have none and are told
  /// here, in memory that stays in the cache.
  private var filter = [UInt64](repeating: 0, count: 1 << 10)

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
    mayHold(hash) ? find(hash) : .nothing
  }

  /// Whether something may be known about a hash.
  @inline(__always)
  func mayHold(_ hash: UInt64) -> Bool {
    let bit = hash &>> 48
    return filter[Int(truncatingIfNeeded: bit &>> 6)] &>> (bit & 63) & 1 != 0
  }

  /// What is known about a hash of which something may be known.
  @inline(never)
  func find(_ hash: UInt64) -> Mark {
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
    var last: UInt64 = 0
    for word in phrase.split(separator: " ") {
      last = WordHash.of(word.utf8)
      hash = hash == 0 ? last : WordHash.joined(hash, last)
    }
    guard hash != 0 else { return }
    update(hash, change)
    if last != hash { update(last) { $0.languages |= Mark.endsPhrase } }
  }

  private mutating func update(_ hash: UInt64, _ change: (inout Mark) -> Void) {
    var slot = Int(truncatingIfNeeded: hash >> 20) & mask
    while keys[slot] != 0, keys[slot] != hash { slot = (slot + 1) & mask }
    keys[slot] = hash
    filter[Int(hash >> 54)] |= 1 << (hash >> 48 & 63)
    change(&marks[slot])
  }
}
