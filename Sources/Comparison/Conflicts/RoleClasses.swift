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
      "government",
      [
        "ministerpräsident ministerpräsidentin premierminister premierministerin premier",
        "staatssekretär staatssekretärin", "vizepräsident vizepräsidentin",
        "bundeskanzler bundeskanzlerin kanzler kanzlerin chancellor",
        "bürgermeister bürgermeisterin oberbürgermeister oberbürgermeisterin mayor",
        "landrat landrätin", "botschafter botschafterin ambassador", "konsul konsulin",
      ]
    ),
    (
      "ministry",
      [
        "außenminister außenministerin", "innenminister innenministerin",
        "verteidigungsminister verteidigungsministerin", "finanzminister finanzministerin",
        "justizminister justizministerin", "umweltminister umweltministerin",
        "wirtschaftsminister wirtschaftsministerin", "verkehrsminister verkehrsministerin",
        "gesundheitsminister gesundheitsministerin", "kulturminister kulturministerin",
        "bildungsminister bildungsministerin", "landwirtschaftsminister landwirtschaftsministerin",
        "sozialminister sozialministerin", "energieminister energieministerin",
      ]
    ),
  ]

  /// Where a role belongs.
  struct Place: Hashable {
    var classNumber: Int
    var group: Int
  }

  /// For each word of the classes where it belongs.
  private static let places: [String: Place] = {
    var places: [String: Place] = [:]
    for (number, entry) in classes.enumerated() {
      for (group, names) in entry.groups.enumerated() {
        for name in names.split(separator: " ") where places[String(name)] == nil {
          places[String(name)] = Place(classNumber: number, group: group)
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
    for word in role.lowercased().split(whereSeparator: { $0 == " " || $0 == "," }) {
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
