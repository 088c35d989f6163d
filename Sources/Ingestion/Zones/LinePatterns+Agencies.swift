/// The signs of agencies and writers.
extension LinePatterns {
  /// Whether a line is a name or sign beside those of agencies: "Anna Muster mit dpa, afp",
  /// "red, blatt.example/Agenturen", "am/kl (dpa, rtr)".
  func isNameWithAgencies(_ line: LineFeatures) -> Bool {
    guard (2...8).contains(line.words), line.digits == 0, !line.endsSentence,
      line.range.count <= 64
    else { return false }
    return withBytes(line.range) { bytes in
      // Nearly all lines are told by their last word, before there is a list of them.
      let isWord: (UInt8) -> Bool = { $0.isLetter || $0 >= 0x80 }
      guard let end = bytes.lastIndex(where: isWord),
        let before = bytes[..<end].lastIndex(where: { !isWord($0) })
      else { return false }
      let last = bytes[before + 1...end]
      if ["agenturen", "Agenturen", "agencies"].contains(where: { last.elementsEqual($0.utf8) }) {
        return bytes[before] == 0x2F && bytes[..<before].contains(where: isWord)
      }
      guard last.count <= LinePatterns.longestAgency, LinePatterns.agencies.contains(Array(last))
      else { return false }
      let words = bytes.split { !isWord($0) }
      return words.count >= 2
        && words.allSatisfy { word in
          isCapitalised(word) || word.count <= 4 || LinePatterns.agencies.contains(Array(word))
        } && !bytes.contains(0x3A)
    }
  }

  private static let longestAgency = agencies.lazy.map(\.count).max() ?? 0
  private static let agencies: Set<[UInt8]> = Set(
    [
      "dpa", "afp", "rtr", "ap", "epd", "kna", "sid", "apa", "sda", "reuters", "AFP", "AP", "DPA",
      "Reuters", "APA", "SDA", "dapd", "ots", "tass", "ansa", "efe", "pap", "ntb",
    ].map { Array($0.utf8) })

  /// Whether a line is an agency's or writers' sign without brackets: "dpa/hav", "SDA/fl".
  func isBareSign(_ line: LineFeatures) -> Bool {
    guard line.range.count <= 24, line.words >= 2, line.words <= 4 else { return false }
    let parts = text[line.range].split(separator: 0x2F, omittingEmptySubsequences: false)
    func isSmall(_ part: ArraySlice<UInt8>) -> Bool {
      !part.isEmpty && part.allSatisfy { $0 >= 0x61 && $0 <= 0x7A }
    }
    return parts.count >= 2 && parts.contains(where: isSmall)
      && parts.allSatisfy { part in
        isSmall(part) || (2...5).contains(part.count) && part.allSatisfy(\.isUpper)
      }
  }

  /// Whether a stretch is an agency's or writers' sign: "(dpa/hav)", "(sda)".
  func isAgencySign(_ range: Range<Int>) -> Bool {
    guard (4...32).contains(range.count), text[range.lowerBound] == 0x28,
      text[range.upperBound - 1] == 0x29
    else { return false }
    let inside = text[range.lowerBound + 1..<range.upperBound - 1]
    let isPlain = inside.allSatisfy {
      $0.isLetter || [0x2F, 0x2C, 0x20, 0x2E, 0x2D].contains($0)
    }
    let parts = inside.split(whereSeparator: { !$0.isLetter })
    return isPlain && !parts.isEmpty && parts.allSatisfy { $0.count <= 6 }
      && parts.contains { $0.allSatisfy { $0 >= 0x61 } && $0.count <= 5 } && parts.count <= 4
      && (parts.count == 1 || inside.contains(0x2F) || inside.contains(0x2C))
  }

  /// Where the agency's sign begins that a paragraph ends with.
  func trailingSign(_ line: LineFeatures) -> Int? {
    let range = line.range
    guard line.last == 0x29, range.count > 40 else { return nil }
    let low = max(range.lowerBound, range.upperBound - 32)
    guard let open = text[low..<range.upperBound].lastIndex(of: 0x28), open > range.lowerBound,
      text[open - 1] == 0x20, isAgencySign(open..<range.upperBound)
    else { return nil }
    return open
  }
}
