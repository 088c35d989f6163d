import Testing

@testable import Names

/// The form in which lists give the names of bodies and places.
@Suite struct DictionaryFormTests {
  @Test(arguments: [
    ("Weißen Hauses", "Weißes Haus"), ("Schwarzen Meer", "Schwarzes Meer"),
    ("Nationale Rat", "Nationaler Rat"), ("Europäischer Union", "Europäische Union"),
    ("Nationalen Küsten- und Hafenrates", "Nationaler Küsten- und Hafenrat"),
    ("Internationalen Komitees vom Blauen Stern", "Internationales Komitee vom Blauen Stern"),
    ("Loher Allgemeinen Zeitung", "Loher Allgemeine Zeitung"),
    ("Vereinten Nationen", "Vereinte Nationen"),
  ])
  func adjectivesAgreeWithTheNounInTheNominative(found: String, expected: String) {
    #expect(DictionaryForm.of(found) == expected)
  }

  /// No adjective, one of a town, a noun of unknown gender, English, and what is right already.
  @Test(arguments: [
    "Leipziger Bank", "Baden Bank", "Grünen", "Open Forum", "Golden Bank", "Hohen Lohe",
    "Bund Deutscher Lotsen", "Blaues Kreuz", "Rote", "", " ",
  ])
  func otherNamesStayAsTheyAre(name: String) { #expect(DictionaryForm.of(name) == name) }

  @Test func aFormHasNoOtherForm() {
    for found in ["Weißen Haus", "Nationalen Rates", "Europäischer Union", "Hohen Gerichten"] {
      let form = DictionaryForm.of(found)
      #expect(DictionaryForm.of(form) == form)
    }
  }
}
