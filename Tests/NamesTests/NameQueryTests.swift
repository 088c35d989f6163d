import Names
import Testing

@Suite struct NameQueryTests {
  private let fixture: Fixture
  private let index: EntityIndex

  init() throws {
    fixture = try Fixture(marked: [
      "[PER Rustam Umjarow] sprach in [LOC Nordhausen]. [PER Umjarow] ging.",
      "[PER Anna Bühler] vom [ORG Nationalen Rat] kam.",
    ])
    index = EntityIndex(fixture.mentions, in: fixture.corpus)
  }

  @Test(arguments: [
    ("Rustam Umjarow", "Rustam Umjarow"), ("umjarow", "Rustam Umjarow"),
    ("Umyarov", "Rustam Umjarow"), ("bühler", "Anna Bühler"), ("BUEHLER", "Anna Bühler"),
    ("anna", "Anna Bühler"), ("nordh", "Nordhausen"), ("rat", "Nationaler Rat"),
    ("Nationale Rat", "Nationaler Rat"),
  ])
  func finds(_ text: String, _ name: String) throws {
    guard case .found(let numbers) = index.find(text) else {
      Issue.record("nothing found for \(text)")
      return
    }
    #expect(numbers.map { index.entities[$0].name } == [name])
  }

  @Test func suggests() {
    #expect(index.find("Nordhaufen") == .unknown(suggestions: ["Nordhausen"]))
    #expect(index.find("xyzxyzxyz") == .unknown(suggestions: []))
    #expect(index.find("") == .unknown(suggestions: []))
    #expect(
      index.find(String(repeating: "ä", count: 100_000)) == .unknown(suggestions: []))
  }
}
