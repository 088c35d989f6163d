import NewsCorpus
import Search
import Testing

/// Names and time expressions as parts of patterns.
struct MentionTests {
  //  0   1    2     3     4  5   6   7       8    9   10    11
  static let text = "Frau Ada Lind sagte am 5. Februar , dass Lind gestern schwieg"

  static func annotations() throws -> SampleAnnotations {
    let day = try #require(CivilDate(year: 2026, month: 2, day: 5))
    return SampleAnnotations(
      names: [
        Annotation(tokens: 9..<10, type: "PER", labels: ["Ada Lind"]),
        Annotation(tokens: 1..<3, type: "PER", labels: ["Ada Lind"]),
        Annotation(tokens: 2..<3, type: "ORG", labels: ["Lind"]),
        Annotation(tokens: 11..<99, type: "LOC", labels: ["anderswo"]),
      ],
      times: [
        Annotation(tokens: 5..<7, type: "DATE", labels: ["2026-02-05"], days: day...day),
        Annotation(tokens: 10..<11, type: "DATE", labels: ["PAST_REF"]),
      ])
  }

  @Test(arguments: [
    ("<PER>", ["Ada Lind", "Lind"]),
    ("<per>", ["Ada Lind", "Lind"]),
    ("<NAME> sagte", ["Ada Lind sagte"]),
    ("<PER> \"sagte\"", ["Ada Lind sagte"]),
    ("<PER>? sagte", ["Ada Lind sagte"]),
    ("Frau <PER>", ["Frau Ada Lind"]),
    ("<ORG>", []),
    ("<LOC>", []),
    ("<PER:lind>", ["Ada Lind", "Lind"]),
    ("<PER:Ada Lind>", ["Ada Lind", "Lind"]),
    ("<PER:A* L?nd>", ["Ada Lind", "Lind"]),
    ("<PER:Brandt>", []),
    ("<DATE>", ["5. Februar", "gestern"]),
    ("<DATE:2026-02>", ["5. Februar"]),
    ("<DATE:2026>", ["5. Februar"]),
    ("<DATE:2026-02-05>", ["5. Februar"]),
    ("<DATE:2026-03>", []),
    ("<DATE:PAST_REF>", ["gestern"]),
    ("<WHEN> schwieg", ["gestern schwieg"]),
    ("<PER> ..9 <DATE>", ["Ada Lind sagte am 5. Februar , dass Lind gestern"]),
    ("<PER>|<DATE>", ["Ada Lind", "5. Februar", "Lind", "gestern"]),
    ("<DATE> | schwieg", ["5. Februar", "gestern", "schwieg"]),
    ("[name=\"PER\"]", ["Ada", "Lind", "Lind"]),
    ("[name=\".*Lind\"]+", ["Ada Lind", "Lind"]),
    ("[word=\"Lind\" & !name=\"PER\"]", []),
    ("[time=\"2026.*\"]", ["5.", "Februar"]),
    ("[name!=\"PER\" & word=\"Frau|Ada\"]", ["Frau"]),
  ])
  func finds(pattern: String, expected: [String]) throws {
    let corpus = try corpus([SampleReport(Self.text)])
    #expect(try found(pattern, in: corpus, annotations: Self.annotations()) == expected)
  }

  @Test func mentionsAreLookedForWithoutAnyWord() throws {
    let corpus = try corpus([SampleReport("Ada Lind | Lind kam"), SampleReport("leer")])
    let source = SampleAnnotations(
      names: [Annotation(tokens: 0..<2, type: "PER", labels: ["Ada Lind"])])
    // The second report gets the same annotations, which lie outside it.
    #expect(try found("<PER>", in: corpus, annotations: source) == ["Ada Lind"])
    #expect(try Query("<PER> kam").annotations == [.name])
    #expect(try Query("[time=\"P.*\"] kam").annotations == [.time])
    #expect(try Query("kam").annotations.isEmpty)
  }
}
