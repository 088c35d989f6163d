/// The gender by which pronouns mean somebody.
public enum Gender: Sendable {
  /// "er", "he".
  case masculine
  /// "sie", "she".
  case feminine
}

extension Entity {
  /// What titles and the first name of a person tell of the gender, where they do.
  ///
  /// Only "Frau", "Herr" and their like, listed first names, and those that end in "-a" as most names of
  /// women do.
  public var genderOfName: Gender? {
    guard type == .person else { return nil }
    for alias in aliases {
      let person = NameWords(alias.text.split(separator: " ").map(String.init)).person
      for title in person.titles {
        let plain = NameFolding.plain(title)
        if KnownNames.titlesOfWomen.contains(plain) { return .feminine }
        if KnownNames.titlesOfMen.contains(plain) { return .masculine }
      }
    }
    let words = name.split(separator: " ").map(String.init)
    guard let given = NameWords(words).person.given.first, given.count > 1 else { return nil }
    // "Jan-Peter", "Ann-Kathrin": the first part tells.
    let first = Array(given.prefix { $0 != 0x2D })
    if KnownNames.women.contains(first) { return .feminine }
    if KnownNames.men.contains(first) { return .masculine }
    if KnownNames.menInA.contains(first) {
      return KnownNames.eitherInA.contains(first) ? nil : .masculine
    }
    return first.count > 2 && first.last == 0x61 ? .feminine : nil
  }
}
