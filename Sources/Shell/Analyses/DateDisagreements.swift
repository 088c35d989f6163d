import Glibc
import Languages
import NewsCorpus
import TimeExpressions

/// Reports that date what is plainly the same event differently.
///
/// Two sentences of two documents speak of the same event when their content words agree: the sum
/// of the weights of the words they share is at least half of the smaller sum, and at least four
/// words are shared. A word weighs the more the fewer documents have it: log(1 + documents/having).
/// Their dates disagree when the stretches of the calendar do not overlap. Only sentences with one
/// date are looked at, where it is plain what it dates.
struct DateDisagreements: Sendable {
  private struct Statement {
    let mention: TimeMention
    let sentence: Int
    let words: Set<UInt32>
  }

  /// For each mention that another report contradicts, by document and place, the other mentions.
  private(set) var others: [Place: [TimeMention]] = [:]

  /// Where a mention stands.
  struct Place: Hashable {
    let document: Int
    let start: Int

    init(_ mention: TimeMention) {
      document = mention.document
      start = mention.expression.range.lowerBound
    }
  }

  private static let minimumWords = 4
  private static let minimumShare = 0.5
  /// Words that more than this many statements have cannot lead from one to another.
  private static let commonest = 50

  /// Compares the dated sentences of a corpus.
  ///
  /// - Complexity: about linear in the sentences, as only those that share a rare word are compared.
  init(_ mentions: [TimeMention], in corpus: Corpus) {
    let statements = DateDisagreements.statements(mentions, in: corpus)
    var byWord: [UInt32: [Int]] = [:]
    for (number, statement) in statements.enumerated() {
      for word in statement.words { byWord[word, default: []].append(number) }
    }
    let documents = Double(Set(statements.map(\.mention.document)).count)
    var weights: [UInt32: Double] = [:]
    for (word, numbers) in byWord {
      let having = Set(numbers.map { statements[$0].mention.document }).count
      weights[word] = log(1 + documents / Double(having))
    }
    for (number, statement) in statements.enumerated() {
      var candidates: Set<Int> = []
      for word in statement.words {
        guard let numbers = byWord[word], numbers.count <= DateDisagreements.commonest else {
          continue
        }
        for other in numbers where other > number { candidates.insert(other) }
      }
      for other in candidates.sorted()
      where DateDisagreements.areOneEvent(statement, statements[other], weights) {
        note(statement.mention, statements[other].mention)
      }
    }
  }

  private mutating func note(_ left: TimeMention, _ right: TimeMention) {
    guard let first = left.expression.dayBounds, let second = right.expression.dayBounds,
      first.latest < second.earliest || second.latest < first.earliest
    else { return }
    others[Place(left), default: []].append(right)
    others[Place(right), default: []].append(left)
  }

  private static func areOneEvent(
    _ left: Statement, _ right: Statement, _ weights: [UInt32: Double]
  ) -> Bool {
    guard left.mention.document != right.mention.document else { return false }
    let shared = left.words.intersection(right.words)
    guard shared.count >= minimumWords else { return false }
    func sum(_ words: Set<UInt32>) -> Double {
      words.sorted().reduce(0) { $0 + (weights[$1] ?? 0) }
    }
    let smaller = min(sum(left.words), sum(right.words))
    return smaller > 0 && sum(shared) >= minimumShare * smaller
  }

  /// The sentences with exactly one date, each with the stems of its content words.
  private static func statements(_ mentions: [TimeMention], in corpus: Corpus) -> [Statement] {
    var bySentence: [Int: [TimeMention]] = [:]
    for mention in mentions where mention.expression.bounds != nil {
      if let sentence = mention.sentence { bySentence[sentence, default: []].append(mention) }
    }
    var stems: [UInt32: UInt32?] = [:]
    var numbers: [String: UInt32] = [:]
    return bySentence.sorted { $0.key < $1.key }.compactMap { sentence, mentions in
      guard mentions.count == 1, let mention = mentions.first else { return nil }
      let language = Language.named(corpus.metadata[mention.document].language)
      let stemmer = Stemmer(language: language.code)
      var words: Set<UInt32> = []
      for token in corpus.tokens(ofSentence: sentence) {
        let range = corpus.byteRange(ofToken: token)
        guard !range.overlaps(mention.expression.range) else { continue }
        let form = corpus.tokenForms[token]
        if stems[form] == nil {
          let text = corpus.vocabulary.text(of: form).lowercased()
          let isContent =
            corpus.vocabulary.formClass(of: form) == .word && !language.stopWords.contains(text)
          if isContent {
            let stem = stemmer.stem(of: text)
            let number = numbers[stem] ?? UInt32(numbers.count)
            numbers[stem] = number
            stems[form] = .some(number)
          } else {
            stems[form] = .some(nil)
          }
        }
        if let stem = stems[form] ?? nil { words.insert(stem) }
      }
      return Statement(mention: mention, sentence: sentence, words: words)
    }
  }
}
