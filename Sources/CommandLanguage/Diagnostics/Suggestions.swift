/// Finds what somebody may have meant.
public enum Suggestions {
  /// Words longer than this are never compared; nobody mistypes them.
  private static let longestWord = 64

  /// Returns the candidates closest to a word, best first; empty if none is close.
  ///
  /// Case, accents and umlauts do not count ("umerow" is close to "Umjérow"). Close means within one
  /// to three typing errors by the length of the word (optimal string alignment, a restricted
  /// Damerau-Levenshtein distance), or that a candidate begins with the word. Only the candidates
  /// that share the best distance are returned, at most three, in the order given.
  ///
  /// - Complexity: O(*c* · *l*²) for *c* candidates of at most 64 scalars *l*.
  public static func closest(
    to word: String, among candidates: some Sequence<String>
  ) -> [String] {
    let key = FoldedText.of(word)
    guard !key.isEmpty, key.count <= longestWord else { return [] }
    let limit = key.count <= 2 ? 1 : key.count <= 4 ? 1 : key.count <= 8 ? 2 : 3

    var best = limit + 1
    var found: [String] = []
    for candidate in candidates {
      let other = FoldedText.of(candidate)
      guard !other.isEmpty else { continue }
      let distance: Int
      if key.count >= 2, other.starts(with: key) {
        distance = other.count == key.count ? 0 : 1
      } else if abs(other.count - key.count) > min(best, limit) {
        continue
      } else {
        distance = alignmentDistance(key, other)
      }
      // A word that shares nothing with the candidate is no slip of the finger.
      guard distance <= limit, distance < max(key.count, other.count) else { continue }
      if distance < best {
        best = distance
        found = [candidate]
      } else if distance == best, !found.contains(candidate) {
        found.append(candidate)
      }
    }
    return Array(found.prefix(3))
  }

  /// Returns the advice "did you mean `a` or `b`?", or `nil` if nothing is close.
  public static func advice(for word: String, among candidates: some Sequence<String>) -> String? {
    let names = closest(to: word, among: candidates).map { "`\($0)`" }
    return names.isEmpty ? nil : "did you mean \(names.joined(separator: " or "))?"
  }

  /// Counts insertions, deletions, replacements and swaps of neighbours between two words.
  private static func alignmentDistance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
    var beforeLast = [Int](repeating: 0, count: b.count + 1)
    var last = Array(0...b.count)
    for i in 1...max(1, a.count) where i <= a.count {
      var row = [i]
      row.reserveCapacity(b.count + 1)
      for j in 1...max(1, b.count) where j <= b.count {
        let cost = a[i - 1] == b[j - 1] ? 0 : 1
        var distance = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + cost)
        if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
          distance = min(distance, beforeLast[j - 2] + 1)
        }
        row.append(distance)
      }
      beforeLast = last
      last = row
    }
    return last[b.count]
  }
}

/// Text folded for comparing what people type: lower case, without accents and umlauts.
public enum FoldedText {
  /// Returns the folded scalars of a text.
  public static func of(_ text: String) -> [Unicode.Scalar] {
    var folded: [Unicode.Scalar] = []
    for scalar in text.unicodeScalars {
      if scalar.isASCII {
        let isCapital = scalar.value >= 0x41 && scalar.value <= 0x5A
        folded.append(isCapital ? Unicode.Scalar(UInt8(scalar.value) + 0x20) : scalar)
        continue
      }
      for small in scalar.properties.lowercaseMapping.unicodeScalars {
        if small.properties.generalCategory == .nonspacingMark { continue }
        if let plain = plainLetters[small] {
          folded.append(contentsOf: plain.unicodeScalars)
        } else {
          folded.append(small)
        }
      }
    }
    return folded
  }

  /// The plain spelling of letters with marks that occur in German and its neighbours.
  private static let plainLetters: [Unicode.Scalar: String] = {
    let rows = [
      ("a", "àáâãäåāăą"), ("ae", "æ"), ("c", "çćĉċč"), ("d", "ďđð"), ("e", "èéêëēĕėęě"),
      ("g", "ĝğġģ"), ("h", "ĥħ"), ("i", "ìíîïĩīĭįı"), ("j", "ĵ"), ("k", "ķ"), ("l", "ĺļľŀł"),
      ("n", "ñńņňŉ"), ("o", "òóôõöøōŏő"), ("oe", "œ"), ("r", "ŕŗř"), ("s", "śŝşšș"), ("ss", "ß"),
      ("t", "ţťŧț"), ("u", "ùúûüũūŭůűų"), ("w", "ŵ"), ("y", "ýÿŷ"), ("z", "źżž"),
    ]
    var table: [Unicode.Scalar: String] = [:]
    for (plain, marked) in rows {
      for scalar in marked.unicodeScalars { table[scalar] = plain }
    }
    return table
  }()
}
