public import NewsCorpus

/// One quotation that several reports give, each in its wording.
public struct QuotationGroup: Hashable, Sendable {
  /// The positions, in the list that was given, of the quotations; that of the report published
  /// first leads.
  public let members: [Int]
  /// The least share of common words between one of them and the first: twice the common words by
  /// the words of both, 0 to 1.
  public let similarity: Double

  /// Brings together the quotations of different reports that are one.
  ///
  /// Two are one when they have at least four words in common, in the same order, and these are
  /// three quarters of the shorter one. Words are compared without case, diacritics and
  /// transcription. Candidates are found by their rarest words.
  ///
  /// - Parameter quotations: tokens of the corpus, each row in one document.
  /// - Returns: the groups, those in most reports first, then as their first members stand.
  /// - Throws: `CancellationError`.
  /// - Complexity: about linear in the words, plus the alignment of candidates.
  public static func groups(
    of quotations: [Range<Int>], in corpus: Corpus
  ) throws(CancellationError) -> [QuotationGroup] {
    var keys = WordKeys(corpus.vocabulary)
    let rows = quotations.map { WordRow($0, in: corpus, keys: &keys) }
    let documents = quotations.map { corpus.document(ofToken: $0.lowerBound) }
    var frequencies = [Int](repeating: 0, count: keys.count)
    for row in rows { for key in Set(row.keys) { frequencies[Int(key)] += 1 } }
    // The rarest words of a quotation that another could have too.
    let telling = rows.map { row in
      Set(row.keys).filter { (2...mostCommon).contains(frequencies[Int($0)]) }
        .sorted { (frequencies[Int($0)], $0) < (frequencies[Int($1)], $1) }.prefix(mostTelling)
    }
    var postings: [UInt32: [Int]] = [:]
    var sets = DisjointSets(count: rows.count)
    for number in rows.indices {
      if Task.isCancelled { throw CancellationError() }
      var shared: [Int: Int] = [:]
      for key in telling[number] {
        for other in postings[key, default: []] where documents[other] != documents[number] {
          shared[other, default: 0] += 1
        }
        postings[key, default: []].append(number)
      }
      for (other, count) in shared where count >= min(2, telling[number].count) {
        if sets.representative(of: other) != sets.representative(of: number),
          areOne(rows[other], rows[number])
        {
          sets.join(other, number)
        }
      }
    }
    var members: [Int: [Int]] = [:]
    for number in rows.indices {
      members[sets.representative(of: number), default: []].append(number)
    }
    let groups = members.values.compactMap { numbers -> (group: QuotationGroup, reports: Int)? in
      let reports = Set(numbers.map { documents[$0] }).count
      guard reports > 1 else { return nil }
      let order = numbers.sorted { isBefore(documents[$0], documents[$1], corpus) ?? ($0 < $1) }
      let values = order.dropFirst().map { similarity(rows[order[0]], rows[$0]) }
      return (QuotationGroup(members: order, similarity: values.min() ?? 1), reports)
    }
    return groups.sorted {
      (-$0.reports, $0.group.members.min() ?? 0) < (-$1.reports, $1.group.members.min() ?? 0)
    }.map(\.group)
  }

  private static let fewestWords = 4
  private static let leastShare = 0.75
  private static let mostCommon = 200
  private static let mostTelling = 8

  /// Whether a document was published before another; nothing where neither was.
  private static func isBefore(_ left: Int, _ right: Int, _ corpus: Corpus) -> Bool? {
    guard left != right else { return nil }
    let dates = (corpus.metadata[left].date, corpus.metadata[right].date)
    switch dates {
    case (let first?, let second?) where first != second: return first < second
    case (_?, nil): return true
    case (nil, _?): return false
    default: return corpus.metadata[left].name < corpus.metadata[right].name
    }
  }

  private static func common(_ left: WordRow, _ right: WordRow) -> Int {
    WordAlignment.between(
      left.keys + right.keys, 0..<left.count, left.count..<left.count + right.count
    ).count
  }

  private static func areOne(_ left: WordRow, _ right: WordRow) -> Bool {
    let shorter = min(left.count, right.count)
    guard shorter >= fewestWords else { return false }
    let common = common(left, right)
    return common >= fewestWords && Double(common) >= leastShare * Double(shorter)
  }

  private static func similarity(_ left: WordRow, _ right: WordRow) -> Double {
    let words = left.count + right.count
    return words == 0 ? 1 : 2 * Double(common(left, right)) / Double(words)
  }
}
