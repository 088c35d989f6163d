import NewsCorpus
import Statistics

/// What the words of a selection are held against.
enum KeywordReference: Sendable {
  /// The words of other documents.
  case words(CountedWords)
  /// A word list with frequencies.
  case list([String: Int], total: Int)

  /// The number of words and numbers.
  var size: Int {
    switch self {
    case .words(let words): words.count
    case .list(_, let total): total
    }
  }
}

/// The words that tell a selection from a reference.
struct Keywords: Sendable {
  /// What a keyword must be.
  struct Limits: Sendable {
    /// The least frequency in the selection.
    var target = 3
    /// The least frequency in the reference.
    var reference = 0
    /// Whether the words are wanted that the selection avoids.
    var isNegative = false
  }

  /// The words the selection consists of.
  let target: CountedWords
  /// The number of words and numbers of the reference.
  let referenceSize: Int
  /// The words by the strength of the measure, numbered as items.
  let ranking: Ranking
  private let items: WordItems
  private let references: [Int]
  /// Words of the reference that no loaded document has; their numbers follow those of the forms.
  private let unseen: [String]

  /// Ranks the words of a selection.
  ///
  /// - Parameter isListed: whether a word is looked at, by its number and how it is written.
  /// - Throws: `CancellationError`.
  /// - Complexity: O(tokens + forms).
  init(
    _ target: CountedWords, against reference: KeywordReference, isFolded: Bool,
    by measure: KeynessMeasure, limits: Limits,
    where isListed: (_ item: Int, _ text: @autoclosure () -> String) -> Bool
  ) throws {
    self.target = target
    let items = try WordItems(target, isFolded: isFolded)
    self.items = items
    let forms = items.frequencies.count
    var references: [Int]
    var unseen: [String] = []
    switch reference {
    case .words(let words):
      references = [Int](repeating: 0, count: forms)
      for (form, frequency) in try words.frequencies().enumerated() where frequency > 0 {
        references[items.item(ofForm: UInt32(form))] += Int(frequency)
      }
    case .list(let list, _):
      (references, unseen) = items.frequencies(inList: list)
    }
    self.references = references
    self.unseen = unseen
    let (size, referenceSize) = (target.count, reference.size)
    self.referenceSize = referenceSize
    var entries: [Ranking.Entry] = []
    for item in references.indices {
      if item & 0xFFFF == 0, Task.isCancelled { throw CancellationError() }
      let (frequency, other) = (item < forms ? Int(items.frequencies[item]) : 0, references[item])
      let least = limits.isNegative ? 0 : limits.target
      guard frequency + other > 0, frequency >= least, other >= limits.reference else { continue }
      let isRarer = Double(frequency) * Double(referenceSize) < Double(other) * Double(size)
      guard isRarer == limits.isNegative,
        isListed(item, item < forms ? items.text(of: item) : unseen[item - forms])
      else { continue }
      let table = KeynessTable(
        frequency: frequency, referenceFrequency: other, size: size, referenceSize: referenceSize)
      guard let value = table.value(measure) else { continue }
      // Of what is avoided the farthest from even comes first, whatever the sign of the measure.
      entries.append(
        Ranking.Entry(
          item: item, score: limits.isNegative && measure.fallsWithRarity ? -value : value))
    }
    ranking = Ranking(entries)
  }

  /// The first items, the strongest first, ties by how they are written.
  func first(_ wanted: Int) -> [Int] { ranking.first(wanted, text: text) }

  /// How a word is written.
  func text(of item: Int) -> String {
    item < items.frequencies.count
      ? items.text(of: item) : unseen[item - items.frequencies.count]
  }

  /// The numbers behind a keyword.
  func table(of item: Int) -> KeynessTable {
    KeynessTable(
      frequency: item < items.frequencies.count ? Int(items.frequencies[item]) : 0,
      referenceFrequency: references[item], size: target.count, referenceSize: referenceSize)
  }

  /// Where a word stands in the selection.
  func tokens(of item: Int) -> [UInt32] {
    item < items.frequencies.count ? items.tokens(of: item) : []
  }
}

extension KeynessMeasure {
  /// Whether the measure is the smaller the rarer a word is in the selection.
  fileprivate var fallsWithRarity: Bool {
    switch self {
    case .chiSquared, .chiSquaredYates, .bic: false
    default: true
    }
  }
}
