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
    let counts = Counts(lines)
    isCyrillic = counts.cyrillic * 2 > counts.letters
    main = counts.language ?? PageLanguage.byLetters(lines, text)
  }

  /// The code of the language: de, en, fr, ru, uk or `und`.
  var code: String {
    guard let main, main < PageLanguage.model.told else { return "und" }
    return PageLanguage.model.codes[main]
  }

  /// What the lines of a page have, taken together.
  private struct Counts {
    private(set) var letters = 0
    private(set) var cyrillic = 0
    private var words = 0
    private var german = 0
    private var english = 0
    private var french = 0

    init(_ lines: some Collection<LineFeatures>) {
      for line in lines {
        letters += Int(line.letters)
        cyrillic += Int(line.cyrillic)
        words += Int(line.words)
        german += Int(line.germanWords)
        english += Int(line.englishWords)
        french += Int(line.frenchWords)
      }
    }

    /// The language that at least a fifth of all words are grammar of, and hardly any of another.
    var language: Int? {
      let grammar = german + english + french
      guard words >= 60,
        let best = [("de", german), ("en", english), ("fr", french)].max(by: { $0.1 < $1.1 }),
        best.1 * 5 >= words, (grammar - best.1) * 8 <= best.1
      else { return nil }
      return model.codes.firstIndex(of: best.0)
    }
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
