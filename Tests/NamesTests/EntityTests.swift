import Names
import Testing

/// One line for each case: pages with marked names, and the entities they must give.
@Suite struct EntityTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var name: String
    var pages: [String]
    var entities: [String]
    var testDescription: String { name }
  }

  static let cases: [Case] = [
    Case(
      name: "surname within a page",
      pages: ["[PER Anna Beck] sprach. [PER Beck] ging. [PER Becks] Rede war kurz."],
      entities: ["PER Anna Beck: Anna Beck, Beck, Becks"]),
    Case(
      name: "surname on another page",
      pages: ["[PER Anna Beck] sprach.", "[PER Beck] ging."],
      entities: ["PER Anna Beck: Anna Beck, Beck"]),
    Case(
      name: "two people of one surname",
      pages: ["[PER Anna Beck] und [PER Karl Beck] sprachen. [PER Beck] ging."],
      entities: ["PER Karl Beck: Beck, Karl Beck", "PER Anna Beck: Anna Beck"]),
    Case(
      name: "the surname belongs to whom the page names in full",
      pages: [
        "[PER Anna Beck] sprach. [PER Anna Beck] ging.", "[PER Karl Beck] kam. [PER Beck] blieb.",
      ],
      entities: ["PER Anna Beck: Anna Beck", "PER Karl Beck: Beck, Karl Beck"]),
    Case(
      name: "initial and middle initial",
      pages: ["[PER Anna T. Beck] sprach.", "[PER A. Beck] ging. [PER Anna Beck] blieb."],
      entities: ["PER Anna T. Beck: A. Beck, Anna Beck, Anna T. Beck"]),
    Case(
      name: "title within the name",
      pages: ["[PER Dr. Anna Beck] sprach. [PER General Beck] ging."],
      entities: ["PER Anna Beck: Dr. Anna Beck, General Beck"]),
    Case(
      name: "particles",
      pages: ["[PER Ursula von der Aue] sprach. [PER von der Aue] ging."],
      entities: ["PER Ursula von der Aue: Ursula von der Aue, von der Aue"]),
    Case(
      name: "Russian transliteration",
      pages: [
        "[PER Sergej Worobjow] kam.", "[PER Sergey Vorobyov] ging.", "[PER Worobjow] blieb.",
      ],
      entities: ["PER Sergej Worobjow: Sergej Worobjow, Sergey Vorobyov, Worobjow"]),
    Case(
      name: "Ukrainian transliteration",
      pages: ["[PER Oleh Zaluzkyj] kam.", "[PER Oleg Salusky] ging.", "[PER Zaluzki] blieb."],
      entities: ["PER Oleh Zaluzkyj: Oleg Salusky, Oleh Zaluzkyj, Zaluzki"]),
    Case(
      name: "Arabic article",
      pages: ["[PER Karim al-Hamdan] kam.", "[PER Hamdan] ging."],
      entities: ["PER Karim al-Hamdan: Hamdan, Karim al-Hamdan"]),
    Case(
      name: "umlaut spellings",
      pages: ["[PER Jürg Bühler] kam.", "[PER Juerg Buehler] ging.", "[PER Bühler] blieb."],
      entities: ["PER Juerg Buehler: Bühler, Juerg Buehler, Jürg Bühler"]),
    Case(
      name: "different people who sound much alike",
      pages: ["[PER Anna Meier] und [PER Anna Meyer] kamen."],
      entities: ["PER Anna Meier: Anna Meier", "PER Anna Meyer: Anna Meyer"]),
    Case(
      name: "places and their genitives",
      pages: ["[LOC Moskau] schwieg. [LOC Moskaus] Antwort kam. [LOC Kiew], also [LOC Kyjiw]."],
      entities: ["LOC Kyjiw: Kiew, Kyjiw", "LOC Moskau: Moskau, Moskaus"]),
    Case(
      name: "inflected names of bodies",
      pages: [
        "Der [ORG Nationale Rat] tagt. Beschluss des [ORG Nationalen Rates]. "
          + "Im [ORG Nationalen Rat]."
      ],
      entities: ["ORG Nationaler Rat: Nationale Rat, Nationalen Rat, Nationalen Rates"]),
    Case(
      name: "a body in the genitive more often than not",
      pages: [
        "Die Rechner des [ORG Klinikverbunds Ostmark] und der [ORG Deutschen Flugwache] stehen. "
          + "Der [ORG Klinikverbund Ostmark] und die [ORG Deutsche Flugwache] prüfen das. Ein "
          + "Sprecher des [ORG Klinikverbunds Ostmark] und der [ORG Deutschen Flugwache] schwieg."
      ],
      entities: [
        "ORG Deutsche Flugwache: Deutsche Flugwache, Deutschen Flugwache",
        "ORG Klinikverbund Ostmark: Klinikverbund Ostmark, Klinikverbunds Ostmark",
      ]),
    Case(
      name: "abbreviation in brackets",
      pages: [
        "Das [ORG Amt für Fischerei] (AFF) prüft.", "Das [ORG Amt für Fischerei] ([ORG AFF]).",
      ],
      entities: ["ORG Amt für Fischerei: AFF, Amt für Fischerei"]),
    Case(
      name: "a bracket that is no abbreviation",
      pages: ["[ORG Nordbank] ([LOC Bremen]) wächst."],
      entities: ["LOC Bremen: Bremen", "ORG Nordbank: Nordbank"]),
    Case(
      name: "names of states",
      pages: ["Die [LOC USA] und die [LOC Vereinigten Staaten]. Auch die [ORG US]."],
      entities: ["LOC USA: US, USA, Vereinigten Staaten"]),
  ]

  @Test(arguments: cases) func resolves(_ example: Case) throws {
    #expect(try Fixture(marked: example.pages).entities() == example.entities)
  }

  /// What no report names itself is known by the words made from its name.
  @Test(arguments: [
    ("Ein Bundeswehrsoldat sprach.", "Bundeswehr"), ("Der Kremlsprecher kam.", "Kreml"),
    ("Die Bundestagsabgeordnete ging.", "Bundestag"), ("Zwei Dresdner warteten.", "Dresden"),
    ("Die CDU-Politikerin schwieg.", "CDU"),
  ])
  func derivedWordsLeadToTheirNames(text: String, name: String) throws {
    let fixture = try Fixture([text])
    let index = EntityIndex(fixture.mentions, in: fixture.corpus)
    #expect(index.entities.map(\.name) == [name])
  }
}
