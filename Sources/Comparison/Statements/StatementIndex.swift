import Glibc
import NewsCorpus

/// A word of a statement and how much it tells, 0 to 1.
struct StatementWord {
  var stem: Int32
  var weight: Double
  /// The word in the compared text.
  var word: Int
}

/// Words of one sentence or of a part of it.
struct Statement {
  /// The words that say something, each stem once.
  var words: [StatementWord] = []
  var weight = 0.0
  /// The signs of all words; two statements without a common sign have nothing in common.
  var signs: UInt64 = 0

  /// The statement without some words, given as positions in the compared text.
  func without(_ left: Set<Int>) -> Statement {
    guard !left.isEmpty else { return self }
    var rest = self
    rest.words.removeAll { left.contains($0.word) }
    rest.weight = rest.words.reduce(0) { $0 + $1.weight }
    return rest
  }

  /// The statement with one word more, where there is one.
  func with(_ word: StatementWord?, of families: WordFamilies) -> Statement {
    guard let word, !words.contains(where: { $0.stem == word.stem }) else { return self }
    var more = self
    more.add(word, signs: families.signs(word.stem))
    return more
  }

  mutating func add(_ word: StatementWord, signs other: UInt64) {
    words.append(word)
    weight += word.weight
    signs |= other
  }
}

/// What two statements have in common.
struct StatementOverlap {
  /// The sum of the weights of related words, the lesser of two each, by how related they are.
  var shared = 0.0
  /// Pairs of related words.
  var pairs: [(left: Int, right: Int)] = []

  /// The common part of both, 0 to 1.
  func share(_ left: Statement, _ right: Statement) -> Double {
    let size = (left.weight * right.weight).squareRoot()
    return size > 0 ? shared / size : 0
  }
}

/// The sentences of the reports as weighted words.
///
/// A word weighs ln((*S* + 100) ÷ (*s* + ½)) ÷ ln(*S* + 100), where *s* of all *S* sentences have
/// it: what most sentences of a story have tells little about one of them.
struct StatementIndex {
  let text: ComparedText
  let families: WordFamilies
  /// By position of the sentence in the compared text.
  let statements: [Statement]
  /// The position of each sentence's document in the compared text.
  let documentOfSentence: [Int]
  private let weights: [Double]
  private static let imaginedSentences = 100.0

  /// - Complexity: O(words).
  init(_ text: ComparedText) throws(CancellationError) {
    let families = WordFamilies(text)
    self.text = text
    self.families = families
    let sentences = text.sentenceNumbers.count
    var frequency = [Int](repeating: 0, count: families.stems.count)
    var lastSentence = [Int](repeating: -1, count: families.stems.count)
    for (word, stem) in families.stemOfWord.enumerated() where stem != WordFamilies.none {
      let stem = Int(stem)
      let sentence = Int(text.sentenceOfWord[word])
      if lastSentence[stem] != sentence {
        lastSentence[stem] = sentence
        frequency[stem] += 1
      }
    }
    let all = Double(sentences) + StatementIndex.imaginedSentences
    let weights = frequency.map { max(0, log(all / (Double($0) + 0.5)) / log(all)) }
    self.weights = weights
    var documentOfSentence = [Int](repeating: 0, count: sentences)
    for (document, extent) in text.sentenceExtents.enumerated() {
      for sentence in extent { documentOfSentence[sentence] = document }
    }
    self.documentOfSentence = documentOfSentence
    var statements: [Statement] = []
    statements.reserveCapacity(sentences)
    for sentence in 0..<sentences {
      if sentence & 0x3FF == 0, Task.isCancelled { throw CancellationError() }
      var statement = Statement()
      for word in text.words(ofSentence: sentence) {
        let stem = families.stemOfWord[word]
        guard stem != WordFamilies.none, !statement.words.contains(where: { $0.stem == stem })
        else { continue }
        statement.add(
          StatementWord(stem: stem, weight: weights[Int(stem)], word: word),
          signs: families.signs(stem))
      }
      statements.append(statement)
    }
    self.statements = statements
  }

  /// What two statements have in common; each word counts once.
  func overlap(_ left: Statement, _ right: Statement) -> StatementOverlap {
    var overlap = StatementOverlap()
    guard left.signs & right.signs != 0 else { return overlap }
    var isTaken: UInt64 = 0
    for (first, word) in left.words.enumerated() {
      var best: (likeness: Double, place: Int)?
      for (second, other) in right.words.enumerated()
      where second > 63 || isTaken >> second & 1 == 0 {
        let likeness = families.likeness(word.stem, other.stem)
        if likeness > best?.likeness ?? 0 { best = (likeness, second) }
      }
      guard let best else { continue }
      if best.place < 64 { isTaken |= 1 << UInt64(best.place) }
      overlap.shared += best.likeness * min(word.weight, right.words[best.place].weight)
      overlap.pairs.append((first, best.place))
    }
    return overlap
  }

  /// The word of a stretch of a sentence that has a stem.
  func word(
    withStem stem: Int32, in bytes: Range<Int>, ofSentence sentence: Int
  ) -> StatementWord? {
    guard stem >= 0 else { return nil }
    let word = text.words(ofSentence: sentence).first { word in
      families.stemOfWord[word] == stem
        && text.corpus.byteRange(ofToken: Int(text.tokens[word])).overlaps(bytes)
    }
    return word.map { StatementWord(stem: stem, weight: weights[Int(stem)], word: $0) }
  }

  /// The words around a stretch of a sentence: those of the same clause weigh in full, those of
  /// other clauses less.
  ///
  /// - Parameter left: words, as positions in the compared text, that are left out.
  func context(
    of bytes: Range<Int>, inSentence sentence: Int, except left: Set<Int> = []
  ) -> Statement {
    let words = text.words(ofSentence: sentence)
    let clauses = clauses(of: words)
    var own = 0
    for (word, clause) in zip(words, clauses)
    where text.corpus.byteRange(ofToken: Int(text.tokens[word])).overlaps(bytes) {
      own = clause
      break
    }
    var statement = Statement()
    for (word, clause) in zip(words, clauses) {
      let stem = families.stemOfWord[word]
      guard stem != WordFamilies.none, !left.contains(word),
        !text.corpus.byteRange(ofToken: Int(text.tokens[word])).overlaps(bytes),
        !statement.words.contains(where: { $0.stem == stem })
      else { continue }
      let weight = weights[Int(stem)] * (clause == own ? 1 : StatementIndex.otherClause)
      statement.add(
        StatementWord(stem: stem, weight: weight, word: word), signs: families.signs(stem))
    }
    return statement
  }

  /// Whether a stretch of a sentence stands in quotation marks.
  func isQuoted(_ bytes: Range<Int>, inSentence sentence: Int) -> Bool {
    text.words(ofSentence: sentence).contains { word in
      text.isQuoted[word] && text.corpus.byteRange(ofToken: Int(text.tokens[word])).overlaps(bytes)
    }
  }

  /// The stem of an adjective like "dolnisch" in a stretch of a sentence.
  func origin(in bytes: Range<Int>, ofSentence sentence: Int) -> Int32? {
    for word in text.words(ofSentence: sentence)
    where text.corpus.byteRange(ofToken: Int(text.tokens[word])).overlaps(bytes) {
      let stem = families.stemOfWord[word]
      if stem != WordFamilies.none, families.stems[Int(stem)].suffix(4).elementsEqual("isch".utf8),
        !isCapitalised(word)
      {
        return stem
      }
    }
    return nil
  }

  /// Whether a word is written with a capital.
  func isCapitalised(_ word: Int) -> Bool {
    text.corpus.vocabulary.text(of: text.corpus.tokenForms[Int(text.tokens[word])])
      .unicodeScalars.first?.properties.isUppercase ?? false
  }

  /// What the clause of a stretch says happened to people; see ``CountableNouns/fates``.
  func fates(of bytes: Range<Int>, inSentence sentence: Int) -> Set<Int32> {
    let words = text.words(ofSentence: sentence)
    let clauses = clauses(of: words)
    let own = zip(words, clauses).first { word, _ in
      text.corpus.byteRange(ofToken: Int(text.tokens[word])).overlaps(bytes)
    }?.1
    return Set(
      zip(words, clauses).lazy.filter { $0.1 == own }.compactMap { word, _ in
        let stem = families.stemOfWord[word]
        let fate = stem == WordFamilies.none ? 0 : families.fate[Int(stem)]
        return fate == 0 ? nil : fate
      })
  }

  /// The words around a stretch of a sentence, those that stand close to it in full, the farther
  /// ones less.
  ///
  /// - Parameter left: words, as positions in the compared text, that are left out.
  func vicinity(
    of bytes: Range<Int>, inSentence sentence: Int, except left: Set<Int>
  ) -> Statement {
    let words = text.words(ofSentence: sentence)
    let clauses = clauses(of: words)
    let own = words.filter {
      text.corpus.byteRange(ofToken: Int(text.tokens[$0])).overlaps(bytes)
    }
    guard let first = own.first, let last = own.last else { return Statement() }
    let ownClause = clauses[first - words.lowerBound]
    let timedClause = timedClause(behind: ownClause, of: words, clauses)
    let antecedent = antecedent(of: ownClause, in: words, clauses)
    var statement = Statement()
    for (word, clause) in zip(words, clauses) where word < first || word > last {
      let stem = families.stemOfWord[word]
      guard stem != WordFamilies.none, !left.contains(word),
        !statement.words.contains(where: { $0.stem == stem })
      else { continue }
      let distance = word < first ? first - word : word - last
      let nearness = distance <= StatementIndex.nearWords ? 1 : StatementIndex.fartherWord
      let weight =
        weights[Int(stem)]
        * (clause == ownClause
          ? nearness
          : clause == timedClause || antecedent.contains(word) ? 1 : StatementIndex.farClause)
      statement.add(
        StatementWord(stem: stem, weight: weight, word: word), signs: families.signs(stem))
    }
    return statement
  }

  /// The clause behind another one that tells what happened at its time: "es war kurz nach 13 Uhr,
  /// als das Seil riss".
  private func timedClause(
    behind clause: Int, of words: Range<Int>, _ clauses: [Int]
  ) -> Int? {
    guard let start = clauses.firstIndex(of: clause + 1) else { return nil }
    let word = words.lowerBound + start
    let form = text.corpus.vocabulary.text(of: text.corpus.tokenForms[Int(text.tokens[word])])
    return StatementIndex.timingWords.contains(form.lowercased()) ? clause + 1 : nil
  }

  private static let timingWords: Set<String> = ["als", "da", "damals", "when"]

  /// What a relative clause is about: the last words before it, "der Vertrag, der seit 2011 gilt".
  private func antecedent(
    of clause: Int, in words: Range<Int>, _ clauses: [Int]
  ) -> Range<Int> {
    guard clause > 0, let start = clauses.firstIndex(of: clause) else { return 0..<0 }
    let first = words.lowerBound + start
    let form = text.corpus.vocabulary.text(of: text.corpus.tokenForms[Int(text.tokens[first])])
    guard StatementIndex.relativeWords.contains(form.lowercased()) else { return 0..<0 }
    return max(words.lowerBound, first - StatementIndex.antecedentWords)..<first
  }

  private static let relativeWords: Set<String> = [
    "der", "die", "das", "dem", "den", "deren", "dessen", "welche", "welcher", "welches", "which",
    "who", "that",
  ]
  private static let antecedentWords = 3

  /// How many words to either side of a stretch are close to it, and what others weigh.
  private static let nearWords = 6
  private static let fartherWord = 0.7
  private static let farClause = 0.35

  /// What words of other clauses of a sentence weigh.
  private static let otherClause = 0.6

  /// For each word of a sentence the number of its clause, as commas and dashes part them.
  func clauses(of words: Range<Int>) -> [Int] {
    var clause = 0
    return words.map { word in
      if word > words.lowerBound, text.hasClauseMark(behind: word - 1) { clause += 1 }
      return clause
    }
  }

  /// The sentence, as a position in the compared text, that has a byte of a document; nothing where
  /// it is in no sentence that is read.
  func sentence(atByte byte: Int, ofDocument document: Int) -> Int? {
    let extent = text.sentenceExtents[document]
    let source = text.corpus[document: text.documents[document]]
    var low = extent.lowerBound
    var high = extent.upperBound
    while low < high {
      let middle = (low + high) / 2
      if source.byteRange(ofSentence: text.sentenceNumbers[middle]).lowerBound <= byte {
        low = middle + 1
      } else {
        high = middle
      }
    }
    guard low > extent.lowerBound,
      source.byteRange(ofSentence: text.sentenceNumbers[low - 1]).contains(byte)
    else { return nil }
    return low - 1
  }
}
