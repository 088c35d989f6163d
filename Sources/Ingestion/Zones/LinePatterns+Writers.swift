/// What writers are, and notes on them.
extension LinePatterns {
  /// Whether a line says what its writer is: "Korrespondentin in Prag", "Wales correspondent".
  func isWriterRole(_ line: LineFeatures) -> Bool {
    guard (1...8).contains(line.words), line.digits == 0, !line.endsSentence,
      line.range.count <= 80
    else { return false }
    return withBytes(line.range) { bytes in
      guard mayNameWriter(bytes) else { return false }
      let words = bytes.split { !($0.isLetter || $0 >= 0x80) }
      return words.contains(where: isWriterNoun)
        && words.allSatisfy { word in
          isCapitalised(word) || isWriterNoun(word)
            || LinePatterns.nameJoiners.contains(String(decoding: word, as: UTF8.self))
        }
    }
  }

  /// Whether a line of prose begins with what a writer is: "Athens-based correspondent covering …".
  func beginsWithRole(_ line: LineFeatures) -> Bool {
    guard line.words >= 5, line.stops > 0 else { return false }
    return text[line.range].prefix(80).split(maxSplits: 4) { !($0.isLetter || $0 >= 0x80) }
      .prefix(4).contains(where: isWriterNoun)
  }

  /// Whether a line tells who the writer is, "Anna Muster ist Redakteurin in Prag", and is a sentence.
  func isNoteOnWriter(_ line: LineFeatures) -> Bool {
    guard (5...45).contains(line.words), line.grammarWords > 0, line.endsSentence else {
      return false
    }
    // Nearly all lines are told by their first words, before there is a list of them.
    guard mayTellOfWriter(line.range) else { return false }
    let words = text[line.range].split(maxSplits: 12) { !($0.isLetter || $0 >= 0x80) }
    guard words.count > 4, isCapitalised(words[0]), isCapitalised(words[1]) else { return false }
    let verb = words.prefix(5).firstIndex { LinePatterns.verbsOfNotes.contains(Array($0)) }
    guard let verb, (2...4).contains(verb) else { return false }
    return words[..<verb].allSatisfy { isCapitalised($0) || $0.count <= 3 }
      && words[verb...].dropLast().contains(where: isWriterNoun)
  }

  /// Whether the third, fourth or fifth word of a line is the verb of a note on a writer.
  private func mayTellOfWriter(_ range: Range<Int>) -> Bool {
    text.withUnsafeBufferPointer { text in
      var (start, words) = (range.lowerBound, 0)
      for position in range {
        if text[position].isLetter || text[position] >= 0x80 { continue }
        if start < position {
          // The verb is behind a name of two words and more.
          if words == 1, text[start] >= 0x61, text[start] < 0x80 { return false }
          if words >= 2,
            LinePatterns.verbsOfNotes.contains(where: { verb in
              text[start..<position].elementsEqual(verb)
            })
          {
            return true
          }
          words += 1
          if words == 5 { return false }
        }
        start = position + 1
      }
      return false
    }
  }

  private static let verbsOfNotes = ["ist", "arbeitet", "is", "works", "leitet"].map {
    Array($0.utf8)
  }

  private func isWriterNoun(_ word: some BidirectionalCollection<UInt8>) -> Bool {
    LinePatterns.writerNouns.contains { noun in
      word.count >= noun.count && word.suffix(noun.count).elementsEqual(noun)
    }
  }

  /// Whether the beginning of a writer's noun stands somewhere: in nearly all lines none does.
  private func mayNameWriter(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    let starts = LinePatterns.writerStarts
    return zip(bytes, bytes.dropFirst()).contains { starts.contains($0, $1) }
  }

  private static let writerNouns = [
    "orrespondent", "orrespondentin", "edakteur", "edakteurin", "eporter", "eporterin", "editor",
    "Editor", "olontär", "olontärin", "utor", "utorin", "edaktor", "edaktorin",
  ].map { Array($0.utf8) }
  private static let writerStarts = BytePairs(beginning: writerNouns)
}
