import CommandLanguage
import Names
import NewsCorpus

extension Session {
  /// Makes a correction about names, and returns the entities with it; nothing where it would change
  /// nothing.
  ///
  /// - Parameters:
  ///   - words: the words of the command that are names.
  ///   - make: the correction, from the spellings the words stand for.
  /// - Throws: a diagnostic at a word that nobody is called by, or several are.
  func correctNames(
    _ words: [ExpandedWord?], of call: Call, _ make: ([String]) -> Correction
  ) async throws -> EntityIndex? {
    guard !corpus.isEmpty else {
      throw call.error("no documents are loaded", advice: "try: load PATH…")
    }
    let selection = Selection(allOf: corpus, zones: settings.zones)
    let mentions = try await names(of: selection, for: call).map(\.annotation)
    let before =
      entitiesKept(of: selection)?.index
      ?? EntityIndex(mentions, in: corpus, corrections: corrections.names)
    try Task.checkCancellation()
    var spellings: [String] = []
    for word in words {
      guard let word else { throw call.error("who?") }
      // What a correction says is no name can still be said to be one.
      var meant = before.spellings(meantBy: word.text)
      if meant.isEmpty {
        meant = EntityIndex(mentions, in: corpus).spellings(meantBy: word.text)
        try Task.checkCancellation()
      }
      if meant.isEmpty { _ = try WhoCommand.numbers(of: word, in: before) }
      guard meant.count == 1 else {
        throw word.word.error(
          "`\(word.text)` may be \(Phrase.list(meant, atMost: 5))", advice: "name one of them")
      }
      spellings.append(meant[0])
    }
    let correction = make(spellings)
    var log = corrections
    log.add(CorrectionLog.Entry(correction: correction))
    let after = EntityIndex(mentions, in: corpus, corrections: log.names)
    try Task.checkCancellation()
    guard !after.says(theSameAs: before) else { return nil }
    try correct(correction)
    annotations.knownEntities = after.entities
    return after
  }
}

extension EntityIndex {
  /// Whether both have the same entities with the same mentions.
  fileprivate func says(theSameAs other: EntityIndex) -> Bool {
    entities.count == other.entities.count
      && zip(entities, other.entities).allSatisfy { left, right in
        left.name == right.name && left.type == right.type && left.mentions == right.mentions
      }
  }

  /// The entity a text means first, with the number of its mentions, as a note says it.
  func phrase(for text: String) -> String? {
    guard case .found(let numbers) = find(text), let number = numbers.first else { return nil }
    let entity = entities[number]
    return "\(entity.name) (\(Phrase.count(entity.mentions.count, "mention")))"
  }
}
