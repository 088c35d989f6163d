/// First names of Arabic, which papers write together or apart, with a father's name or without.
enum ArabicName {
  /// First names as they are compared: "Abdul Asis bin Raschid" is "abdulasis", "raschid".
  static func given(_ words: [[UInt8]]) -> [[UInt8]] {
    var result: [[UInt8]] = []
    for word in words {
      if let last = result.last, servants.contains(last) {
        result[result.count - 1] = last + word
      } else if result.isEmpty || !sons.contains(word) {
        result.append(word)
      }
    }
    return result
  }

  /// A name that begins with "servant of the" in one form: "Abdulasis", "Abdel-Asis" and
  /// "Abdalaziz"; nothing for other names.
  static func servant(_ name: [UInt8]) -> [UInt8]? {
    guard name.starts(with: servant), name.count > 6 else { return nil }
    var rest = name.dropFirst(servant.count)
    rest = rest.drop { $0 == 0x2D || $0 == 0x27 }
    guard let vowel = rest.first, vowels.contains(vowel) else { return nil }
    rest = rest.dropFirst()
    // The article takes on the sound of what follows: "Abdurrahman", "Abd ar-Rahman".
    if rest.first == 0x6C || rest.count > 1 && isDoubled(rest) { rest = rest.dropFirst() }
    rest = rest.drop { $0 == 0x2D || $0 == 0x27 }
    return rest.count >= 3 ? servant + rest : nil
  }

  /// Whether the first letter stands twice, perhaps with a hyphen between.
  private static func isDoubled(_ rest: ArraySlice<UInt8>) -> Bool {
    let second = rest.dropFirst().drop { $0 == 0x2D }
    return rest.first == second.first
  }

  private static let servant = Array("abd".utf8)
  private static let vowels = Set("aeiou".utf8)
  private static let servants = Set(["abd", "abdul", "abdel", "abdal"].map { Array($0.utf8) })
  private static let sons = Set(["bin", "ibn", "ben", "bint"].map { Array($0.utf8) })
}
