/// The points, without their marks, in which a report says at its beginning what it says at length.
///
/// They look like links to other stories and like the tools below a headline. What tells them are
/// the label above them, or their number and their place directly above the first paragraph.
enum KeyPoints {
  /// Points stand at most so many lines behind the headline.
  private static let reach = 30
  /// A longer row is a menu.
  private static let limit = 8

  /// Where the points of a page stand, or an empty range.
  static func range(
    in lines: [LineFeatures], _ choice: TitleChoice, _ patterns: LinePatterns, isByline: [Bool]
  ) -> Range<Int> {
    guard let title = choice.line else { return 0..<0 }
    func isPoint(_ position: Int) -> Bool {
      !isByline[position] && mayBePoint(lines[position], patterns)
    }
    let below = title + 1..<min(title + 1 + reach, lines.count)
    for label in below where patterns.isLabelOfKeyPoints(lines[label]) {
      // A second label may stand below the first.
      for start in label + 1...label + 2 {
        let row = lines.indices.dropFirst(start).prefix(limit + 1).prefix(while: isPoint)
        if (2...limit).contains(row.count) { return start..<row.endIndex }
        guard below.contains(start), lines[start].words <= 2 else { break }
      }
    }
    // Between the headline and them stand at least author and day.
    let end = choice.firstParagraph
    guard end < lines.count, end > title + 4 else { return 0..<0 }
    let row = lines[..<end].indices.suffix(limit + 1).reversed().prefix {
      isPoint($0) && lines[$0].words >= 4
    }
    guard (3...limit).contains(row.count), let start = row.last, start > title + 1 else {
      return 0..<0
    }
    return start..<end
  }

  private static func mayBePoint(_ line: LineFeatures, _ patterns: LinePatterns) -> Bool {
    (3...22).contains(line.words) && line.capitalised < line.words && !TitleChoice.isParagraph(line)
      && !line.isDateOnly
      && line.separators == 0 && line.menuWords * 2 < line.words && line.letters > line.digits
      && LineScores.weighted(line).furniture < 0.5
      && line.signals[.ownVoice] + line.signals[.address] == 0
      && !patterns.endsWithDate(line) && !patterns.hasCredit(line)
  }
}

extension LinePatterns {
  /// Whether a line heads the points in which a report says in short what it says.
  func isLabelOfKeyPoints(_ line: LineFeatures) -> Bool {
    guard line.words <= 6, !line.endsSentence, line.range.count <= 48 else { return false }
    let bytes = text[line.range]
    return LinePatterns.labelsOfKeyPoints.contains { label in
      // Small and large letters differ by one bit, those of two bytes too.
      bytes.count >= label.count && zip(bytes, label).allSatisfy { $0 | 0x20 == $1 | 0x20 }
        // "Das Wichtigste in Kürze", but not "Darum geht es beim neuen Gesetz".
        && bytes.dropFirst(label.count).count { $0 == 0x20 } <= 2
    }
  }

  private static let labelsOfKeyPoints = [
    "auf einen blick", "darum geht", "das wichtigste", "das wissen wir", "der überblick",
    "die kernpunkte", "im überblick", "in kürze", "kernaussagen", "kernpunkte", "key points",
    "key takeaways", "kurz und knapp", "kurz zusammengefasst", "kurzfassung", "summary",
    "the essentials", "worum es geht", "worum geht", "zusammenfassung", "zusammengefasst",
  ].map { Array($0.utf8) }
}
