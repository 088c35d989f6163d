/// What was planted into a document, as a line of the list beside the text.
struct PlantedCopy: CustomStringConvertible {
  enum Kind: String { case copy, revision }

  let document: String
  let original: String
  let kind: Kind
  let sentencesKept: Int
  let sentences: Int

  var description: String {
    "\(document)\t\(original)\t\(kind.rawValue)\t\(sentencesKept)\t\(sentences)"
  }
}

/// Makes some documents copies or revisions of documents that came shortly before them.
struct CopyPlanter {
  private let copies: Double
  private let revisions: Double
  private var random: SeededRandom
  private var recent: [MadeDocument] = []
  private var oldest = 0
  /// Among how many of the last documents an original is chosen.
  private static let reach = 64

  init(seed: UInt64, copies: Double, revisions: Double) {
    self.copies = copies
    self.revisions = revisions
    random = SeededRandom(seed: seed ^ 0x636F_7079)
  }

  /// Keeps a document as a possible original.
  mutating func remember(_ document: MadeDocument) {
    if recent.count < CopyPlanter.reach {
      recent.append(document)
    } else {
      recent[oldest] = document
      oldest = (oldest + 1) % CopyPlanter.reach
    }
  }

  /// Turns a document into a copy or revision of an earlier one, or leaves it as it is.
  ///
  /// A copy has all sentences of its original; in a revision about a quarter of them are left out,
  /// replaced or shortened by their first word. Headline, outlet and date are the document's own.
  mutating func plant(
    into document: inout MadeDocument, making maker: inout DocumentMaker
  ) -> PlantedCopy? {
    let draw = random.unit()
    guard draw < copies + revisions, !recent.isEmpty else { return nil }
    let original = recent[random.below(recent.count)]
    let isCopy = draw < copies
    var sentences: [[UInt8]] = []
    var paragraphs: [Int] = []
    var kept = 0
    var next = 0
    for (position, sentence) in original.sentences.enumerated() {
      if next < original.paragraphs.count, original.paragraphs[next] == position {
        if paragraphs.last != sentences.count { paragraphs.append(sentences.count) }
        next += 1
      }
      switch isCopy ? 11 : random.below(12) {
      case 0 where original.sentences.count > 1 && position > 0: continue
      case 1: sentences.append(maker.sentence())
      case 2:
        let rest = sentence.drop { $0 != 0x20 }.dropFirst()
        var shorter = Array(rest.isEmpty ? sentence[...] : rest)
        Lexicon.capitalise(&shorter, at: 0)
        sentences.append(shorter)
      default:
        sentences.append(sentence)
        kept += 1
      }
    }
    if paragraphs.last == sentences.count { paragraphs.removeLast() }
    document.sentences = sentences
    document.paragraphs = paragraphs
    return PlantedCopy(
      document: document.name, original: original.name, kind: isCopy ? .copy : .revision,
      sentencesKept: kept, sentences: sentences.count)
  }
}
