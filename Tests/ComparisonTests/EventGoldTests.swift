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
    var evaluation = GoldEvaluation()
    for event in GoldEvent.all {
      evaluation.add(event, found: try FoundViews(of: event.reports))
    }
    if ProcessInfo.processInfo.environment["DEPESCHE_FIGURES"] != nil {
      print(evaluation.report)
      print(evaluation.remarks.joined(separator: "\n"))
    }
    #expect(evaluation[.passages].f1 >= 0.95)
    #expect(evaluation[.quotations].f1 >= 0.95)
    #expect(evaluation[.conflicts].precision >= 0.85 && evaluation[.conflicts].recall >= 0.75)
    #expect(evaluation[.statuses].f1 >= 0.7)
    #expect(evaluation[.exclusive].precision >= 0.8 && evaluation[.exclusive].recall >= 0.8)
    #expect(evaluation[.missing].f1 >= 0.7)
  }
}
