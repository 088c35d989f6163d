/// Roles of which somebody has one only.
///
/// Most roles go together ("Ministerin", "Abgeordnete", "Mutter"); those of one class here do not,
/// unless they are in one group. Words are in lower case and stand for compounds that end with them.
enum RoleClasses {
  /// The classes, each a list of groups of words that mean the same.
  static let classes: [(name: String, groups: [String])] = [
    (
      "kin",
      [
        "schwager", "schwägerin", "schwiegersohn", "schwiegertochter", "schwiegervater",
        "schwiegermutter", "sohn son", "tochter daughter", "bruder brother", "schwester sister",
        "vater father", "mutter mother", "onkel uncle", "tante aunt", "neffe nephew",
        "nichte niece",
        "cousin vetter", "cousine", "ehemann gatte husband", "ehefrau gattin wife witwe",
        "enkel grandson", "enkelin granddaughter", "großvater", "großmutter", "stiefsohn",
        "brother-in-law", "son-in-law",
      ]
    ),
    (
      "rank",
      [
        "feldmarschall", "generaloberst", "generalleutnant", "generalmajor", "brigadegeneral",
        "general", "oberstleutnant", "oberst colonel", "major", "hauptmann captain", "leutnant",
        "admiral", "vizeadmiral", "konteradmiral", "kommissar", "oberkommissar", "feldwebel",
      ]
    ),
    (
      "court",
      [
        "richter richterin judge", "staatsanwalt staatsanwältin ankläger anklägerin prosecutor",
        "verteidiger verteidigerin rechtsanwalt rechtsanwältin anwalt anwältin lawyer",
        "gutachter gutachterin", "zeuge zeugin",
      ]
    ),
    (
      "post",
      [
        "geschäftsführer geschäftsführerin", "direktor direktorin director",
        "finanzchef finanzchefin finanzvorstand finanzvorständin", "personalchef personalchefin",
        "technikchef technikchefin", "werkleiter werkleiterin", "pressesprecher pressesprecherin",
        "betriebsratschef betriebsratschefin betriebsratsvorsitzender betriebsratsvorsitzende"
          + " betriebsratsvorsitzenden betriebsrat betriebsrätin",
        "stellvertreter stellvertreterin vize deputy",
        "betriebsleiter betriebsleiterin",
        "prokurist prokuristin", "chefunterhändler chefunterhändlerin",
        "missionsleiter missionsleiterin projektleiter"
          + " projektleiterin einsatzleiter einsatzleiterin",
        "vorsitzender vorsitzende vorsitzenden vorstandschef vorstandschefin konzernchef"
          + " konzernchefin firmenchef firmenchefin chair chairman chairwoman ceo",
        "mitglied member", "sprecher sprecherin spokesman spokeswoman spokesperson",
        "kassenwart kassenwartin kassierer kassiererin schatzmeister schatzmeisterin",
        "chefarzt chefärztin", "oberarzt oberärztin",
        "chefingenieur chefingenieurin ingenieur"
          + " ingenieurin engineer",
        "aufsichtsratschef aufsichtsratschefin"
          + " aufsichtsratsvorsitzender aufsichtsratsvorsitzende aufsichtsratsvorsitzenden",
        "intendant intendantin", "dirigent dirigentin", "kurator kuratorin",
      ]
    ),
    (
      "sport",
      [
        "co-trainer co-trainerin cotrainer", "trainer trainerin chefcoach coach cheftrainer",
        "sportdirektor sportdirektorin", "torwart torhüter keeper", "physiotherapeut",
      ]
    ),
    (
      "crew",
      [
        "kapitän kapitänin skipper captain", "steuermann steuerfrau", "lotse lotsin",
        "pilot pilotin", "copilot copilotin", "lokführer lokführerin", "schaffner schaffnerin",
        "fahrdienstleiter fahrdienstleiterin", "maschinist maschinistin",
      ]
    ),
    (
      "government",
      [
        "ministerpräsident ministerpräsidentin premierminister premierministerin premier"
          + " regierungschef regierungschefin bundeskanzler bundeskanzlerin kanzler kanzlerin"
          + " chancellor",
        "bundespräsident bundespräsidentin staatspräsident staatspräsidentin staatschef"
          + " staatschefin staatsoberhaupt",
        "bürgermeister bürgermeisterin oberbürgermeister oberbürgermeisterin mayor",
        "landrat landrätin",
      ]
    ),
    (
      "deputies",
      [
        "staatssekretär staatssekretärin", "vizepräsident vizepräsidentin",
        "vizekanzler vizekanzlerin", "botschafter botschafterin ambassador", "konsul konsulin",
      ]
    ),
  ]

  /// Where a role belongs.
  struct Place: Hashable {
    var classNumber: Int
    var group: String
  }

  /// Offices of which each field has its own: "Innenminister" and "Justizminister" are two.
  private static let offices = [
    "ministerinnen", "ministerin", "minister", "senatorin", "senator", "dezernentin", "dezernent",
    "stadträtin", "stadtrat",
  ]
  private static let governmentClass = classes.firstIndex { $0.name == "government" } ?? 0
  /// What stands before an office and is no field of its own.
  private static let noFields: Set<String> = [
    "", "premier", "erste", "vize", "fach", "ressort", "landes", "bundes", "staats", "ex", "amts",
    "kollegin", "kollegen",
  ]
  /// What may stand before the field.
  private static let levels = ["bundes", "landes", "vize", "ex-", "us-"]

  /// For each word of the classes where it belongs.
  private static let places: [String: Place] = {
    var places: [String: Place] = [:]
    for (number, entry) in classes.enumerated() {
      for names in entry.groups {
        for name in names.split(separator: " ") where places[String(name)] == nil {
          places[String(name)] = Place(classNumber: number, group: names)
        }
      }
    }
    return places
  }()
  /// The letters from which on a word stands for compounds that end with it.
  private static let shortestEnding = 6

  /// The class and group of a role as written; nothing for roles that go with others.
  ///
  /// The first noun that has a class decides: "Chef des Generalstabs" is about a chief, not a
  /// general. Of words that end alike the longest counts.
  static func place(of role: String) -> Place? {
    let words = role.lowercased().split(whereSeparator: { $0 == " " || $0 == "," })
    // "Wirtschafts- und Energieminister" has two fields.
    guard !words.contains(where: { $0.hasSuffix("-") }) else { return nil }
    for word in words {
      if let field = field(of: word) { return Place(classNumber: governmentClass, group: field) }
      if let place = place(ofWord: word) { return place }
      if word.hasSuffix("chef") || word.hasSuffix("chefin") { return nil }
    }
    return nil
  }

  /// Where a noun for kin belongs, which is written with a capital; nothing for other words.
  static func kin(_ form: String) -> Place? {
    guard form.first?.isUppercase ?? false, let place = place(of: form),
      classes[place.classNumber].name == "kin"
    else { return nil }
    return place
  }

  /// The field of an office, "justiz" of "Justizministerin".
  private static func field(of word: Substring) -> String? {
    for office in offices {
      for ending in ["s", "n", ""] where word.hasSuffix(office + ending) {
        var field = word.dropLast(office.count + ending.count)
        for level in levels where field.hasPrefix(level) && field.count > level.count {
          field = field.dropFirst(level.count)
        }
        let name = String(field).split(separator: "ß").joined(separator: "ss")
        return noFields.contains(name) ? nil : name
      }
    }
    return nil
  }

  /// The longest of our words that a word is or, from six letters on, ends with, both with or
  /// without an ending of the case.
  private static func place(ofWord word: Substring) -> Place? {
    var rest = word
    while !rest.isEmpty {
      let isWhole = rest.startIndex == word.startIndex
      for dropped in 0...(isWhole ? 2 : 1) {
        let name = rest.dropLast(dropped)
        guard isWhole || name.count >= shortestEnding else { break }
        if let place = places[String(name)] { return place }
      }
      rest = rest.dropFirst()
    }
    return nil
  }
}
