import Names
import NewsCorpus
import Testing

@Suite struct RoleTests {
  /// A sentence with its people marked, and the roles it gives them.
  static let cases: [(String, [String])] = [
    ("Der Präsident [PER Anna Beck] kam.", ["Anna Beck = Präsident"]),
    ("Der frühere Außenminister [PER Karl Roth] kam.", ["Karl Roth = früherer Außenminister"]),
    ("Der [LOC* dänische] Botschafter [PER Karl Roth] kam.", ["Karl Roth = dänischer Botschafter"]),
    ("[PER Karl Roth], Chef des Generalstabs, kam.", ["Karl Roth = Chef des Generalstabs"]),
    (
      "[PER Karl Roth], der Leiter des Amtes für Fischerei, kam.",
      ["Karl Roth = Leiter des Amtes für Fischerei"]
    ),
    (
      "Das sagte die Sprecherin des Roten Hauses, [PER Anna Beck].",
      ["Anna Beck = Sprecherin des Roten Hauses"]
    ),
    (
      "Der Chef des Generalstabs [PER Karl Roth] kam.", ["Karl Roth = Chef des Generalstabs"]
    ),
    ("[PER Anna Beck] ist Direktorin der Stadtwerke.", ["Anna Beck = Direktorin der Stadtwerke"]),
    (
      "[LOC Dänemarks] Regierungschef [PER Karl Roth] kam.",
      [
        "Karl Roth = Dänemarks Regierungschef"
      ]
    ),
    ("Das sagte [PER General Roth] am Abend.", ["General Roth = General"]),
    ("Direktor Prof. Dr. [PER Anna Beck] kam.", ["Anna Beck = Direktor"]),
    ("President [PER Karl Roth] spoke.", ["Karl Roth = President"]),
    (
      "[PER Anna Beck], head of the Harbour Office, spoke.",
      ["Anna Beck = head of the Harbour Office"]
    ),
    // What looks like a role and is none.
    ("[PER Anna Beck], der das gefiel, kam.", []),
    ("Die Minister der Länder trafen [PER Anna Beck].", []),
    ("Der Präsident traf am Montag [PER Anna Beck].", []),
    ("[PER Anna Beck] und [PER Karl Roth] kamen.", []),
    ("In [LOC Bremen] wohnt [PER Anna Beck].", []),
    (
      "[PER Anna Beck], Verhandlungsführer [PER Karl Roth] und andere kamen.",
      ["Karl Roth = Verhandlungsführer"]
    ),
  ]

  @Test func knowsARoleInEveryCase() throws {
    let fixture = try Fixture(marked: [
      "Der Sondergesandte [PER Karl Roth] kam. Mit dem Sondergesandten [PER Karl Roth]. "
        + "Ein Sondergesandter, [PER Karl Roth]. Der Sprecher [PER Karl Roth]."
    ])
    let roles = RoleFinder().roles(in: fixture.corpus[document: 0], mentions: fixture.mentions[0])
    #expect(roles.map(\.role).count == 4)
    #expect(Set(roles.prefix(3).map(\.key)).count == 1)
    #expect(roles.first?.key != roles.last?.key)
  }

  @Test(arguments: cases) func finds(_ sentence: String, _ roles: [String]) throws {
    #expect(try Fixture(marked: [sentence]).roles == roles)
  }
}
