import NewsCorpus

extension SharedNames {
  /// The mentions of a report with what is missing among them, in reading order.
  func completed(_ mentions: [NameMention], in document: Int, sentences: [Int]) -> [NameMention] {
    let missing = missing(among: mentions, in: document, sentences: sentences)
    let mentions = mentions.map { withoutInhabitant(explained($0)) }
    guard !missing.isEmpty else { return mentions }
    var result: [NameMention] = []
    result.reserveCapacity(mentions.count + missing.count)
    var place = 0
    for mention in mentions {
      while place < missing.count,
        missing[place].tokens.lowerBound < mention.tokens.lowerBound
      {
        result.append(missing[place])
        place += 1
      }
      let isReplaced =
        result.last.map { $0.tokens.overlaps(mention.tokens) } ?? false
        || place < missing.count && missing[place].tokens.overlaps(mention.tokens)
      if !isReplaced { result.append(mention) }
    }
    return result + missing[place...]
  }

  /// The places of accepted names that the mentions of a report leave out or cut in two.
  private func missing(
    among mentions: [NameMention], in document: Int, sentences: [Int]
  ) -> [NameMention] {
    var missing: [NameMention] = []
    var next = 0
    forEachPlace(sentences) { number, tokens in
      while next < mentions.count, mentions[next].tokens.upperBound <= tokens.lowerBound {
        next += 1
      }
      var end = next
      while end < mentions.count, mentions[end].tokens.lowerBound < tokens.upperBound { end += 1 }
      let overlapping = mentions[next..<end]
      if overlapping.contains(where: { $0.tokens == tokens && !$0.isDerived }) { return }
      let isInside = overlapping.allSatisfy {
        $0.tokens.lowerBound >= tokens.lowerBound && $0.tokens.upperBound <= tokens.upperBound
          && ($0.isDerived || $0.tokens.count < tokens.count)
      }
      guard isInside || overlapping.allSatisfy({ isLoose($0, around: number, tokens) }) else {
        return
      }
      let start = corpus.byteRange(ofToken: tokens.lowerBound).lowerBound
      let last = corpus.byteRange(ofToken: tokens.upperBound - 1).upperBound
      missing.append(
        NameMention(
          document: document, bytes: start..<last, tokens: tokens, type: names[number].type,
          isDerived: false))
    }
    return missing
  }

  /// A body that some report explains is one wherever it stands, whatever its sentence looks like.
  private func explained(_ mention: NameMention) -> NameMention {
    guard !mention.isDerived, mention.type != .organisation,
      let number = number(of: mention.tokens), names[number].isExplained
    else { return mention }
    var mention = mention
    mention.type = .organisation
    return mention
  }

  /// "Tarvonier" are no person where "Tarvonien" is a place.
  private func withoutInhabitant(_ mention: NameMention) -> NameMention {
    guard !mention.isDerived, mention.tokens.count == 1, mention.type != .place,
      inhabitants.contains(corpus.tokenForms[mention.tokens.lowerBound])
    else { return mention }
    var mention = mention
    mention.type = .place
    mention.isDerived = true
    return mention
  }

  /// Whether a mention that goes beyond a well-known name was met only once.
  private func isLoose(_ mention: NameMention, around number: Int, _ tokens: Range<Int>) -> Bool {
    guard mention.tokens.lowerBound <= tokens.lowerBound,
      mention.tokens.upperBound >= tokens.upperBound,
      let other = self.number(of: mention.tokens)
    else { return false }
    let (long, short) = (names[other], names[number])
    if hasTitle(other), short.type == .person {
      return tokens.upperBound == mention.tokens.upperBound
    }
    // "Yussuf al-Haddad" goes beyond "al-Haddad" by his first name.
    if mention.type == .person, tokens.upperBound == mention.tokens.upperBound,
      (mention.tokens.lowerBound..<tokens.lowerBound).allSatisfy({
        isUnknown(corpus.tokenForms[$0])
      })
    {
      return false
    }
    return long.found == 1 && short.found >= 3 && mention.type == short.type
      && (mention.type == .place || mention.type == .person)
  }
}
