/// What a word says by its end about names beside it or within it: "Sonder-gesandter" is somebody,
/// "Küsten-verband" a body, "Kamenez-Brücke" a place.
enum WordKinds {
  /// The word is what somebody is.
  static let role: UInt8 = 1
  /// The word is a body of people.
  static let body: UInt8 = 2
  /// The word is a place, water or building.
  static let place: UInt8 = 4
  /// The word is an office or institute, which is often named with "für".
  static let office: UInt8 = 16
  /// What the model's features read.
  static let learned: UInt8 = role | body | place
  /// Only the whole word says so.
  private static let whole: UInt8 = 8

  /// The kinds of a word given in small letters, as bits.
  ///
  /// - Parameter plain: memory for the word in plain letters.
  static func kinds(_ lower: [UInt8], plain: inout [UInt8]) -> UInt8 {
    guard lower.count > 1 else { return 0 }
    fold(lower, into: &plain)
    var state = start
    var found: UInt8 = 0
    let first = max(0, plain.count - longest)
    for position in stride(from: plain.count - 1, through: first, by: -1) {
      state = step(state, plain[position])
      guard plain.count - position >= shortest else { continue }
      let value = table.value(of: state)
      if value == 0 { continue }
      let isWhole = position == 0 || plain[position - 1] == 0x2D
      if isWhole || value & whole == 0 && position > 1 { found |= value & ~whole }
    }
    return found
  }

  /// Writes a word with "ae" for "ä" and so on.
  private static func fold(_ lower: [UInt8], into plain: inout [UInt8]) {
    plain.removeAll(keepingCapacity: true)
    var position = 0
    while position < lower.count {
      let next = position + 1 < lower.count ? lower[position + 1] : 0
      switch (lower[position], next) {
      case (0xC3, 0xA4): plain += [0x61, 0x65]
      case (0xC3, 0xB6): plain += [0x6F, 0x65]
      case (0xC3, 0xBC): plain += [0x75, 0x65]
      case (0xC3, 0x9F): plain += [0x73, 0x73]
      default:
        plain.append(lower[position])
        position += 1
        continue
      }
      position += 2
    }
  }

  private static let shortest = 2
  private static let longest = 26
  private static let start: UInt64 = 0xCBF2_9CE4_8422_2325

  @inline(__always)
  private static func step(_ state: UInt64, _ byte: UInt8) -> UInt64 {
    let mixed = (state ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
    return mixed ^ (mixed >> 29)
  }

  /// Values under the hashes of words read from their ends.
  private struct Table {
    private var keys: [UInt64]
    private var values: [UInt8]
    private let mask: Int

    init(size: Int) {
      keys = Array(repeating: 0, count: size)
      values = Array(repeating: 0, count: size)
      mask = size - 1
    }

    @inline(__always)
    func value(of key: UInt64) -> UInt8 {
      var slot = Int(truncatingIfNeeded: key >> 20) & mask
      while keys[slot] != 0 {
        if keys[slot] == key { return values[slot] }
        slot = (slot + 1) & mask
      }
      return 0
    }

    mutating func add(_ key: UInt64, _ value: UInt8) {
      var slot = Int(truncatingIfNeeded: key >> 20) & mask
      while keys[slot] != 0, keys[slot] != key { slot = (slot + 1) & mask }
      // A word that may also stand at the end of others does.
      if keys[slot] == key, values[slot] & whole == 0 || value & whole == 0 {
        values[slot] &= ~whole
        values[slot] |= value & ~whole
      } else {
        values[slot] |= value
      }
      keys[slot] = key
    }
  }

  private static let table: Table = {
    var table = Table(size: 1 << 15)
    func add(_ words: some Sequence<some Collection<UInt8>>, _ kind: UInt8, _ endings: [String]) {
      for word in words {
        // A short word at the end of another one says little: "Ration" is no "Nation".
        let value = word.count < 4 ? kind | whole : kind
        for ending in endings {
          var state = start
          for byte in ending.utf8.reversed() { state = step(state, byte) }
          for byte in word.reversed() { state = step(state, byte) }
          table.add(state, value)
        }
      }
    }
    add(RoleNouns.heads, role, ["", "s", "es", "e", "en", "n", "er", "in", "innen", "r"])
    add(RoleNouns.english, role | whole, [""])
    add(words(KnownNames.bodyHeads), body, ["", "s", "es", "e", "en", "n"])
    add(words(KnownNames.offices), office, ["", "s", "es", "e", "en", "n"])
    add(words(KnownNames.englishBodies), body | whole, [""])
    add(words(KnownNames.placeHeads), place, ["", "s", "es", "n", "en"])
    add(words(KnownNames.englishPlaces), place | whole, [""])
    return table
  }()

  private static func words(_ text: String) -> [[UInt8]] {
    text.split { $0 == " " || $0 == "\n" }.map { Array($0.utf8) }
  }
}
