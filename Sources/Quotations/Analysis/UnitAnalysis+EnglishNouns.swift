/// English nouns, which have no capitals to be known by.
extension UnitAnalysis {
  /// English nouns without an article: "according to documents".
  func bareNouns(at start: Int, before limit: Int) -> NounPhrase? {
    guard lexicon.allowsVerbLast, let end = plainNouns(from: start, before: limit) else {
      return nil
    }
    return NounPhrase(items: start..<end, next: end)
  }

  /// The end of English nouns, which have no capitals: "the local police".
  func plainNouns(from start: Int, before limit: Int) -> Int? {
    var index = start
    while index < limit, index < start + 4, item(index).kind == .word,
      item(index).traits.isDisjoint(with: [
        .article, .determiner, .preposition, .auxiliary, .coordinator, .pronoun, .oblique, .that,
        .question, .subordinator, .adverb,
      ]), item(index).entry.verbs == 0 || index == start && item(index - 1).has(.article)
    {
      index += 1
    }
    return index > start ? index : nil
  }

  /// The role that an English capital leads to: "the Armenian leader", "White House press secretary".
  func englishRole(behind start: Int, before limit: Int) -> Int? {
    guard lexicon.allowsVerbLast, start < limit else { return nil }
    let role = (start..<min(start + 3, limit)).first {
      item($0).kind == .word && item($0).has(.role) && !item($0).isCapital
    }
    guard let role,
      (start..<role).allSatisfy({
        item($0).kind == .word && item($0).traits.isEmpty && item($0).entry.verbs == 0
          && !item($0).isCapital && !item($0).isNumber
      })
    else { return nil }
    return role
  }

  /// Where the name begins that an English role leads to: "Transport secretary Imogen Farrell".
  func englishName(behind role: Int, before limit: Int) -> Int? {
    guard lexicon.allowsVerbLast, !item(role).isCapital,
      let end = plainNouns(from: role, before: limit),
      let name = (role + 1..<min(end + 1, limit)).first(where: { item($0).isCapital }),
      item(name).name.isSuperset(of: [.person, .beginning])
    else { return nil }
    return name
  }
}
