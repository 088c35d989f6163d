/// The last two words of a body's name, whose beginnings may make its short name: "EUCOM" of "US
/// European Command".
struct SyllableBlend {
  private let first: [UInt8]
  private let second: [UInt8]

  /// How many letters of each word stand in the short name at least.
  private static let least = (first: 2, second: 3)
  /// How many letters a short name has at most.
  private static let longest = 12

  /// Nothing where the name has more than three words, or no two with capitals at its end.
  init?(of words: [String]) {
    let last = words.suffix(2)
    guard last.count == 2, words.count <= 3,
      last.allSatisfy({
        $0.utf8.count > 3 && $0.first?.isUppercase == true && $0 != $0.uppercased()
      })
    else { return nil }
    let letters = last.map { Array($0.uppercased().utf8) }
    (first, second) = (letters[0], letters[1])
  }

  /// The first letters of both words.
  var key: [UInt8] { Array(first.prefix(Self.least.first) + second.prefix(Self.least.second)) }

  /// The keys of all names that a short one may be made of.
  static func keys(of short: [UInt8]) -> Set<[UInt8]> {
    Set(cuts(of: short).map { Array(short[..<least.first] + short[$0..<$0 + least.second]) })
  }

  /// Whether a short name consists of the beginnings of both words.
  func makes(_ short: [UInt8]) -> Bool {
    Self.cuts(of: short).contains { cut in
      first.starts(with: short[..<cut]) && second.starts(with: short[cut...])
    }
  }

  /// Where the second word may begin in a short name.
  private static func cuts(of short: [UInt8]) -> Range<Int> {
    guard (least.first + least.second...longest).contains(short.count) else { return 0..<0 }
    return least.first..<short.count - least.second + 1
  }
}
