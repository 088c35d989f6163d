import Foundation
import TestSupport
import Testing

/// Five real pages that stand beside the project on some machines.
private enum SeedPages {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "shared/seeds").path()
  static let areThere = FileManager.default.fileExists(atPath: folder)
}

/// Disagreements of the real pages.
@Suite(.enabled(if: SeedPages.areThere, "the five real pages are not here"))
struct SeedConflictTests {
  private struct Conflict: Decodable {
    struct Stated: Decodable {
      let doc: String
      let text: String
    }
    let kind: String
    let status: String
    let values: [Stated]
  }

  private let conflicts: [Conflict]

  init() throws {
    let result = try run(
      BuiltProduct.depesche(),
      ["--no-init", "--quiet", "-l", SeedPages.folder, "-f", "json", "-c", "compare * --conflicts"])
    conflicts = try JSONDecoder().decode([Conflict].self, from: Data(result.outputBytes))
  }

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
