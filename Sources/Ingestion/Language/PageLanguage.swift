/// The language of a page, and which of its lines are in another one.
///
/// Words of grammar, which are counted anyway, decide where nearly all of them are of one language;
/// everything else is told by `LanguageModel`. A line is foreign only where its letters speak for
/// another language with many bits more than for the page's: names and short lines never do.
struct PageLanguage {
  /// The position of the page's language in the model, or nothing where it cannot be told.
  let main: Int?
  /// Whether the page is in Cyrillic letters.
  let isCyrillic: Bool
  private let text: [UInt8]

  private static let model = LanguageModel.standard
  /// How many bytes of prose are looked at.
  private static let sample = 1600
  /// By how many bits the page's language must lead.
  private static let lead: Float = 6
  /// By how many bits a foreign line must speak for its language rather than the page's.
  private static let foreignLead: Float = 14

  /// Tells the language of most of the prose among lines.
  init(_ lines: some Collection<LineFeatures>, text: [UInt8]) {
    self.text = text
    let cyrillic = lines.reduce(0) { $0 + Int($1.cyrillic) }
    isCyrillic = cyrillic * 2 > lines.reduce(0) { $0 + Int($1.letters) }
    main = PageLanguage.byGrammar(lines) ?? PageLanguage.byLetters(lines, text)
  }

  /// The code of the language: de, en, fr, ru, uk or `und`.
  var code: String {
    guard let main, main < PageLanguage.model.told else { return "und" }
    return PageLanguage.model.codes[main]
  }

  /// The language that at least a fifth of all words are grammar of, and hardly any of another.
  private static func byGrammar(_ lines: some Collection<LineFeatures>) -> Int? {
    var counts = [0, 0, 0]
    var words = 0
    for line in lines {
      counts[0] += Int(line.germanWords)
      counts[1] += Int(line.englishWords)
      counts[2] += Int(line.frenchWords)
      words += Int(line.words)
    }
    guard words >= 60, let best = counts.indices.max(by: { counts[$0] < counts[$1] }),
      counts[best] * 5 >= words, (counts.reduce(0, +) - counts[best]) * 8 <= counts[best]
    else { return nil }
    return model.codes.firstIndex(of: ["de", "en", "fr"][best])
  }

  private static func byLetters(_ lines: some Collection<LineFeatures>, _ text: [UInt8]) -> Int? {
    var evidence = model.nothing
    var left = sample
    // Prose first; menus and names tell little.
    for isProse in [true, false] {
      for line in lines where left > 0 && isProse == (line.words >= 8 && line.endsSentence) {
        let range = line.range.lowerBound..<min(line.range.upperBound, line.range.lowerBound + left)
        model.add(text[range], to: &evidence)
        left -= range.count
      }
      if left < sample - 200 { break }
    }
    guard let best = model.best(evidence), best.lead >= lead else { return nil }
    return best.language
  }

  /// Whether a line is in another language of the same script.
  ///
  /// - Complexity: O(1) for lines with the page's own words of grammar, else O(bytes).
  func isForeign(_ line: LineFeatures) -> Bool {
    guard line.letters >= 30, line.words >= 5, let main else { return false }
    let own =
      switch main {
      case 0: line.germanWords
      case 1: line.englishWords
      case 2: line.frenchWords
      default: Int16(0)
      }
    guard own * 8 < line.words else { return false }
    let model = PageLanguage.model
    var evidence = model.nothing
    model.add(text[line.range.prefix(600)], to: &evidence)
    guard let best = model.best(evidence), best.language != main else { return false }
    return evidence.sums[best.language] - evidence.sums[main] >= PageLanguage.foreignLead
  }

  /// Whether a line is in another script.
  func isOtherScript(_ line: LineFeatures) -> Bool {
    line.hasCyrillic != isCyrillic
      && (line.hasCyrillic || (line.letters >= 10 && line.cyrillic * 5 < line.letters))
  }
}

extension LineFeatures {
  /// Whether a good part of the line is Cyrillic.
  var hasCyrillic: Bool { cyrillic >= 10 && cyrillic * 5 > letters }
}
