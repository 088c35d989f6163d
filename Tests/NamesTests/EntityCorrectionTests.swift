import Names
import Testing

@Suite struct EntityCorrectionTests {
  private let pages = [
    "[PER Anna Beck] sprach. [PER Beck] ging.", "[PER Anna Beek] kam. [ORG Beck] wächst.",
  ]

  @Test func joinsWhatIsTheSame() throws {
    var corrections = EntityCorrections()
    corrections.same = [.init("Anna Beck", "Anna Beek")]
    #expect(
      try Fixture(marked: ["[PER Anna Beck] kam.", "[PER Carla Roth] ging."])
        .entities(corrections).count == 2)
    #expect(
      try Fixture(marked: ["[PER Anna Beck] kam.", "[PER Anna Beek] ging."])
        .entities(corrections) == ["PER Anna Beck: Anna Beck, Anna Beek"])
  }

  @Test func keepsApartWhatIsNot() throws {
    var corrections = EntityCorrections()
    corrections.apart = [.init("Oleg Sawin", "Oleh Sawyn")]
    #expect(
      try Fixture(marked: ["[PER Oleg Sawin] kam.", "[PER Oleh Sawyn] ging."])
        .entities(corrections) == ["PER Oleg Sawin: Oleg Sawin", "PER Oleh Sawyn: Oleh Sawyn"])
  }

  @Test func changesTypes() throws {
    var corrections = EntityCorrections()
    corrections.types = ["nordlicht": .organisation]
    #expect(
      try Fixture(marked: ["[LOC Nordlicht] strahlt."]).entities(corrections)
        == ["ORG Nordlicht: Nordlicht"])
  }

  @Test func removesWhatIsNoName() throws {
    var corrections = EntityCorrections()
    corrections.types = ["Nordlicht": nil]
    #expect(
      try Fixture(marked: ["[LOC Nordlicht] strahlt. [LOC Nordlichts] Glanz."])
        .entities(corrections) == [])
  }

  @Test func ignoresNamesNobodyHas() throws {
    var corrections = EntityCorrections()
    corrections.same = [.init("Nobody", "Nothing")]
    corrections.apart = [.init("", "")]
    corrections.types = ["": .person]
    let fixture = try Fixture(marked: pages)
    #expect(fixture.entities(corrections) == fixture.entities())
  }
}
