/// Puts German names of bodies and places into the form that lists give them: "Weißes Haus" for
/// "Weißen Haus", "Nationaler Sicherheitsrat" for "Nationalen Sicherheitsrates".
///
/// Reports speak of most bodies in other cases than the nominative or behind an article. The ending
/// of a leading adjective follows from the gender of the noun behind it; names without such an
/// adjective, or with a noun that is not known, stay as they are.
enum DictionaryForm {
  /// The dictionary form of a name as it was found.
  static func of(_ name: String) -> String {
    var words = name.split(separator: " ").map(String.init)
    // "Frankfurter Allgemeinen Zeitung": a town's adjective has one ending.
    let first = words.prefix { $0.hasSuffix("er") && !isAdjective($0) }.count
    let adjectives = first..<first + words[first...].prefix { isAdjective($0) }.count
    guard !adjectives.isEmpty, adjectives.upperBound < words.count else { return name }
    // "Nationalen Sicherheits- und Verteidigungsrates": the last part of the compound decides.
    var head = adjectives.upperBound
    while head + 2 < words.count, words[head].hasSuffix("-"), words[head + 1] == "und" { head += 2 }
    guard let (noun, ending) = nominative(words[head]) else { return name }
    words[head] = noun
    for place in adjectives { words[place] = stem(of: words[place]) + ending }
    return words.joined(separator: " ")
  }

  /// An adjective with an ending that more than one case has: "Weißen", "Nationale".
  private static func isAdjective(_ word: String) -> Bool {
    guard word.first?.isUppercase == true, !word.contains("-") else { return false }
    let stem = stem(of: word)
    guard stem.utf8.count < word.utf8.count else { return false }
    let small = stem.lowercased()
    // "Leipziger" and "Berliner" are of towns; "Europäischer" may be a genitive.
    if word.hasSuffix("er") { return ["sch", "nal", "lich"].contains { small.hasSuffix($0) } }
    return adjectives.contains(small) || adjectiveEnds.contains { small.hasSuffix($0) }
  }

  private static func stem(of adjective: String) -> String {
    for ending in ["en", "em", "er", "e"] where adjective.hasSuffix(ending) {
      return String(adjective.dropLast(ending.count))
    }
    return adjective
  }

  /// A noun without the ending of its genitive, and what an adjective before it ends with.
  private static func nominative(_ noun: String) -> (noun: String, ending: String)? {
    let small = noun.lowercased()
    for (gender, ending) in [(masculine, "er"), (neuter, "es")] {
      for genitive in ["", "s", "es"] where small.hasSuffix(genitive) {
        let base = small.dropLast(genitive.count)
        if gender.contains(where: { base.hasSuffix($0) }) {
          return (String(noun.dropLast(genitive.count)), ending)
        }
      }
    }
    return feminine.contains { small.hasSuffix($0) } ? (noun, "e") : nil
  }

  // MARK: - Words

  /// How the stems of adjectives end that stand in the names of bodies and places.
  private static let adjectiveEnds = [
    "sch", "nal", "zial", "ral", "mein", "lich", "ig", "iv", "är", "ell", "end", "int", "einigt",
    "est",
  ]

  /// The stems of others.
  private static let adjectives: Set<String> = [
    "alt", "blau", "erst", "eisern", "fern", "frei", "gelb", "golden", "groß", "gross", "grün",
    "heilig", "hoh", "jung", "kalt", "klein", "mittler", "nah", "neu", "ober", "oberst", "offen",
    "recht", "rot", "schwarz", "still", "tot", "unter", "weiss", "weiß", "weit", "zweit", "dritt",
  ]

  /// How nouns of each gender end that names of bodies and places have.
  private static let masculine = [
    "ausschuss", "ausschuß", "bahnhof", "beirat", "berg", "bund", "club", "dienst", "fluss",
    "fonds", "golf", "halbmond", "hof", "klub", "konvent", "kongress", "kreis", "krieg", "markt",
    "osten", "ozean", "palast", "park", "platz", "rat", "ring", "rundfunk", "senat", "staat",
    "stab", "stuhl", "tag", "verband", "verein", "vorhang", "wald", "westen",
  ]
  private static let neuter = [
    "amt", "archiv", "bündnis", "forum", "gebirge", "gericht", "haus", "institut", "kabinett",
    "kommando", "komitee", "kreuz", "meer", "ministerium", "museum", "netzwerk", "parlament",
    "präsidium", "reich", "sekretariat", "tal", "theater", "tor", "werk", "zentrum",
  ]
  /// Those of feminine gender, and plurals, before which adjectives end alike.
  private static let feminine = [
    "agentur", "akademie", "allianz", "anwaltschaft", "armee", "bahn", "bank", "behörde",
    "bewegung", "brücke", "emirate", "flotte", "föderation", "front", "garde", "gemeinde",
    "gemeinschaft", "gesellschaft", "gewerkschaft", "halbinsel", "hochschule", "insel", "inseln",
    "kammer", "kirche", "kommission", "konferenz", "liga", "marine", "nationen", "organisation",
    "partei", "polizei", "post", "republik", "republiken", "staaten", "stiftung", "streitkräfte",
    "union", "universität", "versammlung", "vereinigung", "welt", "zeitung",
  ]
}
