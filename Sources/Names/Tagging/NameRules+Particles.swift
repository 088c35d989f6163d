extension NameRules {
  /// Joins what a small word inside a surname parts: "Joost ter Braak", "Ana de Luna".
  ///
  /// The model knows few such names and takes their parts for other names, or for none.
  mutating func joinParticle(_ position: Int, _ sentence: Range<Int>) {
    joinCapitalParticle(position, sentence)
    guard position > sentence.lowerBound else { return }
    if self[position].contains(.weakParticle) { joinWeakParticle(position, sentence) }
    guard self[position].contains(.particle) else { return }
    // "van der", "de la"
    var end = position + 1
    while end < sentence.upperBound, end < position + 2, self[end].contains(.particle) { end += 1 }
    guard end < sentence.upperBound, isSurname(end) else { return }
    var start = position - 1
    if let before = name(before: position, sentence) {
      guard label(before.lowerBound).type == .person else { return }
      start = before.lowerBound
    } else if label(position - 1).isOpen, let type = label(position - 1).type {
      // The name reaches over the small word already, as in "Joost Ter", or is a place's whose
      // first word is a forename.
      while start > sentence.lowerBound, label(start).role != .first { start -= 1 }
      let isLikePerson = self[start].contains(.forename) && !self[start].contains(.town)
      guard type == .person || type == .place && isLikePerson else { return }
    } else {
      guard isFree(position - 1), self[position - 1].isSuperset(of: [.capital, .forename]) else {
        return
      }
    }
    guard self[start].isDisjoint(with: [.particle, .role, .title]) else { return }
    var last = end + 1
    if let (range, _) = name(at: end, sentence) { last = range.upperBound }
    if let (range, type) = name(at: start, sentence), type == .person, range.upperBound >= last {
      return
    }
    while label(last - 1).isOpen, last < sentence.upperBound { last += 1 }
    set(start..<last, .person, in: sentence)
  }

  /// "Van der Bellen", "Alexander Van der Bellen": a capital within a sentence says that the small
  /// words begin a surname.
  private mutating func joinCapitalParticle(_ position: Int, _ sentence: Range<Int>) {
    let end = position + 2
    guard self[position].contains(.capital), end < sentence.upperBound,
      NameRules.capitalParticles.contains(bytes(forms[position])),
      NameRules.secondParticles.contains(bytes(forms[position + 1])),
      self[end].isSuperset(of: [.capital, .word])
    else { return }
    // "Von der Ostsee kommt Wind."
    if sentence.first(where: { self[$0].contains(.word) }) == position {
      guard self[end].contains(.unknown), label(end).type ?? .person == .person else { return }
    }
    var start = position
    if position > sentence.lowerBound {
      if let before = name(before: position, sentence), label(before.lowerBound).type == .person {
        start = before.lowerBound
      } else if self[position - 1].isSuperset(of: [.capital, .forename]) {
        start = position - 1
      } else if label(position).role == .inner || label(position).role == .last {
        while start > sentence.lowerBound, label(start).role != .first { start -= 1 }
      }
    }
    var last = end + 1
    while last < sentence.upperBound, label(last - 1).isOpen { last += 1 }
    set(start..<last, .person, in: sentence)
  }

  private static let capitalParticles = ["Van", "Von", "De"].map { Array($0.utf8) }
  private static let secondParticles = ["der", "den", "dem", "de", "het", "la"].map {
    Array($0.utf8)
  }

  /// "Paulo Ferreira da Cunha": only between two names of people, for "da" is a German word too.
  private mutating func joinWeakParticle(_ position: Int, _ sentence: Range<Int>) {
    guard isFree(position), !self[position].contains(.capital),
      let before = name(before: position, sentence), label(before.lowerBound).type == .person,
      !self[position - 1].contains(.endsInS), position + 1 < sentence.upperBound,
      let (surname, type) = name(at: position + 1, sentence), type == .person
    else { return }
    set(before.lowerBound..<surname.upperBound, .person, in: sentence)
  }

  /// Whether a token can be a surname behind a small word: a name of any kind, or no word of the
  /// language.
  private func isSurname(_ position: Int) -> Bool {
    let here = self[position]
    guard here.isSuperset(of: [.capital, .word]) else { return false }
    if let type = label(position).type, type != .organisation { return true }
    return here.contains(.surname) || here.contains(.unknown)
  }
}
