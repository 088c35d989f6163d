import TestSupport
import Testing

/// Disagreements of the real pages.
@Suite(.enabled(if: RealPages.areHere, "the five real pages are not here"))
struct SeedConflictTests {
  private let conflicts: [StatedConflict]

  init() throws { conflicts = try StatedConflict.found(in: RealPages.folder) }

  @Test func wordingsForOneMomentAreComparedByTheirBounds() throws {
    let broken = try #require(
      conflicts.first { conflict in
        conflict.kind == "date" && conflict.values.contains { $0.text == "Herbst 2021" }
      })
    #expect(broken.status == "compatible")
    #expect(Set(broken.values.map(\.text)).isSuperset(of: ["Herbst 2021", "Ende 2021", "2021"]))
    #expect(Set(broken.values.map(\.doc)).count >= 3)
  }

  @Test func figuresOfTwoYearsAreNoContradiction() {
    for conflict in conflicts where conflict.kind == "number" {
      let isOfFallen = conflict.values.contains { $0.text.contains("000") }
      #expect(!isOfFallen || conflict.status == "compatible", "\(conflict.values)")
    }
    #expect(conflicts.allSatisfy { $0.kind != "number" || $0.status != "conflict" })
  }
}
