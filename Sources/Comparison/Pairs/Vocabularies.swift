import Glibc
import Languages
import NewsCorpus

/// The weighted content words of each report.
///
/// The weight of a word in a report is (1 + ln *f*) × ln((*N* + 100) ÷ (*n* + ½)) for *f*
/// occurrences in the report and *n* of *N* reports that have it (tf-idf with logarithmic
/// frequency, Manning, Raghavan and Schütze 2008, ch. 6; the 100 imagined reports without the word
/// keep a small selection about one event from having no rare words). Stop words, single letters
/// and numbers of fewer than three digits are left out. The resemblance of two reports is the
/// cosine of their weights.
struct Vocabularies {
  /// A word and its weight.
  struct Term {
    var key: UInt32
    var weight: Double
  }

  /// For each document its words by key; the squares of the weights add up to 1.
  let terms: [[Term]]
  /// For each key the number of documents that have the word.
  let documentFrequency: [Int]
  /// Whether a key is a content word.
  let isContent: [Bool]

  private static let imaginedReports = 100.0

  init(_ text: ComparedText) throws(CancellationError) {
    let isContent = Vocabularies.contentWords(text)
    var counts: [[(key: UInt32, count: Int)]] = []
    var documentFrequency = [Int](repeating: 0, count: text.wordKeys.count)
    for words in text.extents {
      if Task.isCancelled { throw CancellationError() }
      var found: [(key: UInt32, count: Int)] = []
      for key in text.keys[words].filter({ isContent[Int($0)] }).sorted() {
        if let last = found.last, last.key == key {
          found[found.count - 1].count += 1
        } else {
          found.append((key, 1))
          documentFrequency[Int(key)] += 1
        }
      }
      counts.append(found)
    }
    let reports = Double(text.extents.count)
    terms = counts.map { found in
      let weights = found.map { key, count in
        (1 + log(Double(count)))
          * Vocabularies.rarity(documentFrequency[Int(key)], of: reports)
      }
      let length = weights.reduce(0) { $0 + $1 * $1 }.squareRoot()
      return zip(found, weights).map { Term(key: $0.key, weight: $1 / max(length, 1e-300)) }
    }
    self.documentFrequency = documentFrequency
    self.isContent = isContent
  }

  /// How much a word that a number of reports have tells about one of them.
  static func rarity(_ documents: Int, of reports: Double) -> Double {
    log((reports + imaginedReports) / (Double(documents) + 0.5))
  }

  /// The resemblance of two documents, 0 to 1.
  ///
  /// - Complexity: O(words of both).
  func similarity(_ left: Int, _ right: Int) -> Double {
    min(1, Vocabularies.product(terms[left], terms[right]))
  }

  /// The sum of the products of the weights of words that two rows of terms, sorted by key, have in
  /// common.
  static func product(_ left: [Term], _ right: [Term]) -> Double {
    var (i, j, sum) = (0, 0, 0.0)
    while i < left.count, j < right.count {
      if left[i].key == right[j].key {
        sum += left[i].weight * right[j].weight
        i += 1
        j += 1
      } else if left[i].key < right[j].key {
        i += 1
      } else {
        j += 1
      }
    }
    return sum
  }

  private static func contentWords(_ text: ComparedText) -> [Bool] {
    let vocabulary = text.corpus.vocabulary
    var isContent = text.wordKeys.forms.map { form in
      let length = vocabulary.bytes(of: form).count
      return vocabulary.formClass(of: form) == .number ? length >= 3 : length >= 2
    }
    for language in [Language.german, .english] {
      for word in language.stopWords {
        if let key = text.wordKeys.key(of: word) { isContent[Int(key)] = false }
      }
    }
    return isContent
  }
}
