/// The words of each report that are its own: no copy and no speech of others.
struct OwnProse {
  /// For each group the words of each of its reports.
  private(set) var words: [[[UInt32]]]
  /// For each group the places of these words in the compared text.
  private var places: [[Int]]
  /// The words of passages that several groups share, each passage once.
  private(set) var sharedOnce: [UInt32] = []
  /// For each group the pairs of words next to each other in each of its reports, as positions in
  /// `pairs`.
  private(set) var pairNumbers: [[[UInt32]]]
  /// The pairs of passages that several groups share, each passage once.
  private(set) var sharedPairsOnce: [UInt32] = []
  /// The different pairs of content words that stand next to each other in a sentence.
  private(set) var pairs: [WordPair] = []
  private var numberOfPair: [WordPair: UInt32] = [:]

  /// Two words in a row.
  struct WordPair: Hashable {
    var first: UInt32
    var second: UInt32
  }

  /// Quotations of this many words are speech; shorter ones are the writer's choice of words.
  private static let speech = 5

  /// - Parameter groups: positions of documents in the compared text.
  init(_ shared: SharedText, groups: [[Int]]) throws(CancellationError) {
    let text = shared.text
    var groupOfDocument: [Int: Int] = [:]
    for (group, documents) in groups.enumerated() {
      for document in documents { groupOfDocument[document] = group }
    }
    var groupsOfPassage: [Set<Int>] = Array(repeating: [], count: shared.passages.count)
    for (document, group) in groupOfDocument {
      for stretch in shared.stretches[document] { groupsOfPassage[stretch.passage].insert(group) }
    }
    var isCounted = [Bool](repeating: false, count: shared.passages.count)
    words = groups.map { $0.map { _ in [] } }
    places = groups.map { _ in [] }
    pairNumbers = words
    let isContent = shared.vocabularies.isContent
    for (group, documents) in groups.enumerated() {
      if Task.isCancelled { throw CancellationError() }
      for (place, document) in documents.enumerated() {
        let extent = text.extents[document]
        var isOwn = OwnProse.withoutSpeech(text, extent)
        for stretch in shared.stretches[document] where stretch.kind != .quotation {
          let isShared = groupsOfPassage[stretch.passage].count > 1
          if isShared, !isCounted[stretch.passage] {
            sharedOnce.append(contentsOf: text.keys[stretch.words])
            sharedPairsOnce += numbers(of: stretch.words, text, isContent) { _ in true }
          }
          if isShared || isCounted[stretch.passage] {
            for word in stretch.words { isOwn[word - extent.lowerBound] = false }
          }
          isCounted[stretch.passage] = true
        }
        let own = extent.filter { isOwn[$0 - extent.lowerBound] }
        places[group] += own
        words[group][place] = own.map { text.keys[$0] }
        pairNumbers[group][place] = numbers(of: extent, text, isContent) {
          isOwn[$0 - extent.lowerBound]
        }
      }
    }
  }

  /// The tokens at which a group's own prose has each of some words.
  func tokens(
    ofWords wanted: Set<UInt32>, inGroup group: Int, _ text: ComparedText
  ) -> [UInt32: [Range<Int>]] {
    var found: [UInt32: [Range<Int>]] = [:]
    for place in places[group] where wanted.contains(text.keys[place]) {
      let token = Int(text.tokens[place])
      found[text.keys[place], default: []].append(token..<token + 1)
    }
    return found
  }

  /// The tokens at which a group's own prose has each of some pairs.
  func tokens(
    ofPairs wanted: Set<UInt32>, inGroup group: Int, _ text: ComparedText
  ) -> [UInt32: [Range<Int>]] {
    var found: [UInt32: [Range<Int>]] = [:]
    for (first, second) in zip(places[group], places[group].dropFirst())
    where second == first + 1 && text.sentenceOfWord[first] == text.sentenceOfWord[second] {
      let pair = WordPair(first: text.keys[first], second: text.keys[second])
      guard let number = numberOfPair[pair], wanted.contains(number),
        text.tokens[second] == text.tokens[first] + 1
      else { continue }
      found[number, default: []].append(Int(text.tokens[first])..<Int(text.tokens[second]) + 1)
    }
    return found
  }

  /// The numbers of the pairs of wanted words in a row of words.
  private mutating func numbers(
    of words: Range<Int>, _ text: ComparedText, _ isContent: [Bool], where isWanted: (Int) -> Bool
  ) -> [UInt32] {
    words.dropFirst().compactMap { word in
      let pair = WordPair(first: text.keys[word - 1], second: text.keys[word])
      guard isWanted(word - 1), isWanted(word), isContent[Int(pair.first)],
        isContent[Int(pair.second)], text.tokens[word] == text.tokens[word - 1] + 1,
        text.sentenceOfWord[word] == text.sentenceOfWord[word - 1]
      else { return nil }
      if let known = numberOfPair[pair] { return known }
      let number = UInt32(truncatingIfNeeded: pairs.count)
      numberOfPair[pair] = number
      pairs.append(pair)
      return number
    }
  }

  private static func withoutSpeech(_ text: ComparedText, _ extent: Range<Int>) -> [Bool] {
    var isOwn = [Bool](repeating: true, count: extent.count)
    var start = extent.lowerBound
    while start < extent.upperBound {
      guard text.isQuoted[start] else {
        start += 1
        continue
      }
      var end = start
      while end < extent.upperBound, text.isQuoted[end] { end += 1 }
      if end - start >= speech {
        for word in start..<end { isOwn[word - extent.lowerBound] = false }
      }
      start = end
    }
    return isOwn
  }
}
