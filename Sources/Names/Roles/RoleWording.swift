/// The words of a role in the nominative, as a list of people gives them: "dolnischer
/// Verhandlungsführer" for "dem dolnischen Verhandlungsführer".
///
/// Only what is certain is changed: a noun whose plain form the lists know, and the adjectives
/// directly before it. Where gender or number is open, the words stay as they stand on the page.
struct RoleWording {
  /// The words of the role.
  private let words: [String]
  /// The position of the noun that says what somebody is.
  private let head: Int?
  /// What stands before the role, in plain letters.
  private let article: [UInt8]

  /// Prepares a role.
  ///
  /// - Parameters:
  ///   - words: the words as they stand on the page.
  ///   - head: the position of the noun among them; nothing where they are left as they are.
  ///   - article: the word before them in plain letters; empty at the start of a sentence.
  init(_ words: [String], head: Int?, article: [UInt8]) {
    self.words = words
    self.head = head
    self.article = article
  }

  /// The role in the nominative, without an article.
  var nominative: String {
    guard let head, let noun = noun() else { return words.joined(separator: " ") }
    var result = words
    result[head] = noun.text
    var position = head - 1
    while position >= 0, let adjective = adjective(words[position], noun.isFeminine) {
      result[position] = adjective
      position -= 1
    }
    return result.joined(separator: " ")
  }

  /// The gender the noun tells of; nothing where that is open.
  var gender: Gender? {
    noun().map { $0.isFeminine ? .feminine : .masculine }
  }

  private struct Noun {
    var text: String
    var isFeminine: Bool
  }

  /// The noun in the nominative; nothing where that is not certain.
  private func noun() -> Noun? {
    guard let head, words.indices.contains(head) else { return nil }
    let word = words[head]
    let plain = NameFolding.plain(word)
    if isAdjectival(plain) { return adjectivalNoun(word, plain) }
    if isFeminine(plain) { return Noun(text: word, isFeminine: true) }
    // "Verhandlungsführer", "Chef": the plain form, in any case of the singular.
    if RoleNouns.isBase(plain) { return Noun(text: word, isFeminine: false) }
    for ending in RoleWording.nounEndings
    where plain.count > ending.utf8.count + 2
      && plain.suffix(ending.utf8.count).elementsEqual(ending.utf8)
      && RoleNouns.isBase(Array(plain.dropLast(ending.utf8.count)))
    {
      return Noun(text: String(word.dropLast(ending.count)), isFeminine: false)
    }
    return nil
  }

  /// Endings of the genitive and of nouns such as "Präsident", longest first.
  private static let nounEndings = ["en", "es", "n", "s"]

  private func isAdjectival(_ plain: [UInt8]) -> Bool {
    RoleWording.adjectiveEndings.contains { ending in
      plain.suffix(ending.utf8.count).elementsEqual(ending.utf8)
        && RoleNouns.adjectivalStems.contains {
          plain.dropLast(ending.utf8.count).suffix($0.count) == $0[...]
        }
    }
  }

  /// "Gesandte", "Vorsitzender": nouns inflected like adjectives, whose gender the article tells.
  private func adjectivalNoun(_ word: String, _ plain: [UInt8]) -> Noun? {
    for ending in RoleWording.adjectiveEndings
    where plain.suffix(ending.utf8.count).elementsEqual(ending.utf8) {
      let stem = plain.dropLast(ending.utf8.count)
      guard RoleNouns.adjectivalStems.contains(where: { stem.suffix($0.count) == $0[...] }) else {
        continue
      }
      guard let isFeminine = isFeminine(adjectivalEnding: ending) else { return nil }
      let text = String(word.dropLast(ending.count)) + (isFeminine ? "e" : "er")
      return Noun(text: text, isFeminine: isFeminine)
    }
    return nil
  }

  /// The gender of a noun inflected like an adjective; nothing where it is open.
  private func isFeminine(adjectivalEnding ending: String) -> Bool? {
    switch ending {
    case "em", "es": return false
    case "er": return RoleWording.feminineArticles.contains(article) ? nil : false
    case "e":
      if article == RoleWording.der { return false }
      return true
    default:
      if RoleWording.masculineArticles.contains(article) { return false }
      return RoleWording.feminineArticles.contains(article) ? true : nil
    }
  }

  private func isFeminine(_ plain: [UInt8]) -> Bool {
    if plain.suffix(5).elementsEqual("innen".utf8) { return false }
    return plain.suffix(2).elementsEqual("in".utf8) && plain.count > 5
      || RoleNouns.feminine.contains { plain.suffix($0.count) == $0[...] }
  }

  /// An adjective in the nominative behind no article; nothing for any other word.
  private func adjective(_ word: String, _ isFeminine: Bool) -> String? {
    let plain = NameFolding.plain(word)
    guard plain.count > 4, !RoleNouns.articles.contains(plain), !RoleNouns.links.contains(plain),
      let first = word.unicodeScalars.first,
      !first.properties.isUppercase || RoleNouns.capitalAttributes.contains(plain)
    else { return nil }
    for ending in RoleWording.adjectiveEndings
    where plain.suffix(ending.utf8.count).elementsEqual(ending.utf8) {
      // Behind "die" a masculine noun is a plural: of each of them one role is told.
      return String(word.dropLast(ending.count)) + (isFeminine ? "e" : "er")
    }
    return nil
  }

  private static let adjectiveEndings = ["en", "em", "er", "es", "e"]
  private static let der = Array("der".utf8)
  private static let masculineArticles = Set(
    [
      "dem", "des", "den", "einem", "eines", "einen", "im", "vom", "zum", "beim", "seinem",
      "seines",
      "seinen", "ihrem", "ihres", "ihren",
    ].map { Array($0.utf8) })
  private static let feminineArticles = Set(
    ["der", "die", "einer", "eine", "zur", "seiner", "ihrer", "seine", "ihre"]
      .map { Array($0.utf8) })
}
