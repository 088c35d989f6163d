/// The words for those who live in the states and lands that are known by name.
public enum Inhabitants {
  /// Whether a German noun stands for somebody of a state: "Bulgare", "Schweizerin".
  public static func contains(_ noun: String) -> Bool {
    guard noun.first?.isUppercase == true else { return false }
    let plain = NameFolding.plain(noun)
    // "die Ukraine" is nobody.
    guard !states.contains(plain) else { return false }
    return endings.contains { ending in
      plain.count > ending.count + 2 && plain.suffix(ending.count).elementsEqual(ending)
        && stems.contains(Array(plain.dropLast(ending.count)))
    }
  }

  private static let endings = ["", "e", "er", "ier", "in", "erin", "ierin"].map { Array($0.utf8) }

  private static let states: Set<[UInt8]> = {
    var names: Set<[UInt8]> = []
    for state in KnownNames.stateRows + KnownNames.landRows + KnownNames.regionRows {
      for name in state.names { names.insert(NameFolding.plain(name)) }
    }
    return names
  }()

  private static let stems: Set<[UInt8]> = {
    var stems: Set<[UInt8]> = []
    for state in KnownNames.stateRows + KnownNames.landRows + KnownNames.regionRows {
      for stem in state.stems where stem.utf8.count > 2 { stems.insert(NameFolding.plain(stem)) }
    }
    return stems
  }()
}
