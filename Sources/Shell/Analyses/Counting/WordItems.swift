import Languages
import NewsCorpus

/// The word forms of a selection, as they are written or with upper and lower case as one.
struct WordItems: CountedItems {
  let frequencies: [Int32]
  private let words: CountedWords
  private let folding: CaseFolding?

  /// Counts the forms.
  ///
  /// - Throws: `CancellationError`.
  init(_ words: CountedWords, isFolded: Bool) throws {
    self.words = words
    var counts = try words.frequencies()
    folding = isFolded ? CaseFolding(words.corpus.vocabulary, counting: counts) : nil
    if let folding {
      for (form, first) in folding.folded.enumerated() where Int(first) != form {
        counts[Int(first)] &+= counts[form]
        counts[form] = 0
      }
    }
    frequencies = counts
  }

  /// The number of the item a form belongs to.
  func item(ofForm form: UInt32) -> Int { Int(folding?.folded[Int(form)] ?? form) }

  func text(of item: Int) -> String {
    let text = words.corpus.vocabulary.text(of: UInt32(item))
    return folding == nil ? text : text.lowercased()
  }

  func tokens(of item: Int) -> [UInt32] {
    guard let folding else { return words.tokens(of: UInt32(item)) }
    return folding.forms(of: UInt32(item)).flatMap(words.tokens).sorted()
  }
}

extension WordItems {
  /// The frequencies of a word list by item, then those of words that no form of the corpus is.
  func frequencies(inList list: [String: Int]) -> (all: [Int], unseen: [String]) {
    var result = [Int](repeating: 0, count: frequencies.count)
    var unseen: [String: Int] = [:]
    let isFolded = folding != nil
    // Folded, the first form of any spelling stands for the item.
    let items = folding.map { folding in
      Dictionary(
        zip(result.indices.map { text(of: Int(folding.folded[$0])) }, folding.folded.map(Int.init)),
        uniquingKeysWith: { first, _ in first })
    }
    for (word, frequency) in list {
      let key = isFolded ? word.lowercased() : word
      let item = items.map { $0[key] } ?? words.corpus.vocabulary.form(key).map(Int.init)
      if let item { result[item] += frequency } else { unseen[key, default: 0] += frequency }
    }
    let sorted = unseen.sorted { $0.key < $1.key }
    return (result + sorted.map(\.value), sorted.map(\.key))
  }
}

/// For each word form the first form that differs from it in case only.
struct CaseFolding: Sendable {
  /// The first form, by the number of the form.
  let folded: [UInt32]
  /// The forms with another first form, sorted by it.
  private let others: [(first: UInt32, form: UInt32)]

  /// Folds a vocabulary.
  ///
  /// - Parameter frequencies: how often each form counts; those that never do are left alone.
  /// - Complexity: O(forms).
  init(_ vocabulary: Vocabulary, counting frequencies: [Int32]? = nil) {
    var known: [String: UInt32] = [:]
    var folded = Array(0..<UInt32(vocabulary.count))
    var others: [(first: UInt32, form: UInt32)] = []
    for form in 0..<UInt32(vocabulary.count) {
      if let frequencies, frequencies[Int(form)] == 0 { continue }
      let key = vocabulary.text(of: form).lowercased()
      if let first = known[key] {
        folded[Int(form)] = first
        others.append((first, form))
      } else {
        known[key] = form
      }
    }
    self.folded = folded
    self.others = others.sorted { ($0.first, $0.form) < ($1.first, $1.form) }
  }

  /// The forms that differ from a first form in case only, itself among them.
  func forms(of first: UInt32) -> [UInt32] {
    var low = 0
    var high = others.count
    while low < high {
      let middle = (low + high) / 2
      if others[middle].first < first { low = middle + 1 } else { high = middle }
    }
    return [first] + others[low...].prefix { $0.first == first }.map(\.form)
  }
}

/// The words of grammar of the languages of a selection, as forms of its vocabulary.
struct StopForms: Sendable {
  private let forms: Set<UInt32>

  /// Finds them in lower case, with a first capital, and in capitals.
  init(_ selection: Selection) {
    let vocabulary = selection.corpus.vocabulary
    let languages = Set(selection.documents.map { selection.corpus.metadata[$0].language })
    let codes = Set(languages.map { Language.named($0).code })
    var forms: Set<UInt32> = []
    for word in codes.flatMap({ Language.named($0).stopWords }) {
      for spelling in [word, word.prefix(1).uppercased() + word.dropFirst(), word.uppercased()] {
        if let form = vocabulary.form(spelling) { forms.insert(form) }
      }
    }
    self.forms = forms
  }

  /// Whether a form is a word of grammar.
  func contains(_ form: UInt32) -> Bool { forms.contains(form) }
}
