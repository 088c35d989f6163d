/// A noun with its article that stands for a person without a name: "der Diplomat", "die frühere
/// Botschafterin", "the lawyer".
public struct PersonDescription: Equatable, Sendable {
  /// The noun as it stands on the page.
  public let noun: String
  /// What article and noun tell of the gender; nothing in English.
  public let gender: Gender?

  /// Reads a wording; nothing where it is more or other than an article, adjectives and such a noun.
  ///
  /// Plurals are none, nor are nouns for relatives, who belong to somebody else.
  public init?(_ wording: String) {
    let words = wording.split(separator: " ").map(String.init)
    guard let noun = words.last, (2...4).contains(words.count),
      let article = words.first.map(NameFolding.plain)
    else { return nil }
    let plain = NameFolding.plain(noun)
    self.noun = noun
    guard !RoleNouns.kinship.contains(plain), !RoleNouns.speakers.contains(plain) else {
      return nil
    }
    let adjectives = words.dropFirst().dropLast()
    // "der Bonner Jurist"
    guard adjectives.allSatisfy({ $0.first?.isLowercase == true || $0.hasSuffix("er") }) else {
      return nil
    }
    if article == Self.the {
      guard RoleNouns.isRole(plain, isCapital: false) else { return nil }
      gender = nil
      return
    }
    guard noun.first?.isUppercase == true, Self.articles.contains(article),
      let gender = Self.gender(of: noun, plain, behind: article)
    else { return nil }
    self.gender = gender
  }

  private static func gender(
    of noun: String, _ plain: [UInt8], behind article: [UInt8]
  ) -> Gender? {
    if let person = RoleNouns.people[plain] { return person }
    guard RoleNouns.isRole(plain, isCapital: true) else { return nil }
    let gender = RoleWording([noun], head: 0, article: article).gender
    // "die Diplomaten" are several.
    return article == Self.die && gender == .masculine ? nil : gender
  }

  private static let the = Array("the".utf8)
  private static let die = Array("die".utf8)
  private static let articles = Set(["der", "die", "dem", "den"].map { Array($0.utf8) })
}
