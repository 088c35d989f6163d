import Foundation
import Testing

/// The views of `compare` against events marked by hand.
@Suite struct EventGoldTests {
  @Test func eventsAreMarkedWell() {
    #expect(GoldEvent.all.count >= 12)
    for event in GoldEvent.all {
      #expect((3...4).contains(event.reports.count), "\(event.name)")
      for kind in "veqrc" {
        for name in event.names(kind) {
          #expect(
            Set(event.stretches(name).map(\.doc)).count > 1, "\(event.name): \(name) stands alone")
        }
      }
      #expect(Set(event.names("c")) == Set(event.disagreements.map(\.mark)), "\(event.name)")
    }
  }

  @Test func viewsAgreeWithTheMarks() throws {
    let found = try GoldEvent.all.map { ($0, try FoundViews(of: $0.reports)) }
    func evaluation(_ isWanted: (GoldEvent) -> Bool) -> GoldEvaluation {
      var evaluation = GoldEvaluation()
      for (event, views) in found where isWanted(event) { evaluation.add(event, found: views) }
      return evaluation
    }
    let all = evaluation { _ in true }
    if let wanted = ProcessInfo.processInfo.environment["DEPESCHE_FIGURES"] {
      print(all.report)
      print(all.remarks.joined(separator: "\n"))
      // Some events alone, by the numbers of their files: DEPESCHE_FIGURES="15 16".
      let numbers = Set(wanted.split(separator: " ").map(String.init))
      let some = evaluation { numbers.contains(String($0.name.prefix(2))) }
      if some[.exclusive].marked > 0 { print("\nonly \(wanted)\n\(some.report)") }
    }
    #expect(all[.passages].f1 >= 0.95)
    #expect(all[.quotations].f1 >= 0.95)
    #expect(all[.conflicts].precision >= 0.85 && all[.conflicts].recall >= 0.75)
    #expect(all[.statuses].f1 >= 0.7)
    #expect(all[.exclusive].precision >= 0.8 && all[.exclusive].recall >= 0.8)
    #expect(all[.missing].f1 >= 0.7)
  }
}
