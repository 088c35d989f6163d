import NewsCorpus
import Testing

@testable import Shell

/// Work on many numbers at once.
@Suite struct ParallelWorkTests {
  @Test(arguments: [0, 1, 2, 7, 600, 5_000])
  func resultsStandInTheOrderOfTheNumbers(count: Int) async throws {
    let squares = try await inParallel(count) {
      { number in
        // The first ones take longest.
        var sum = number * number
        for _ in 0..<max(0, 200 - number) { sum = sum &* 31 / 31 }
        return sum
      }
    }
    #expect(squares == (0..<count).map { $0 * $0 })
  }

  @Test func aWorkerKeepsWhatItRemembers() async throws {
    let ages = try await inParallel(1_000) {
      var age = 0
      return { _ in
        age += 1
        return age
      }
    }
    // Each worker counted on from one number to the next, and none was asked twice for one.
    #expect(ages.count == 1_000)
    #expect(ages.filter { $0 == 1 }.count <= Blocks.processors)
    #expect((ages.max() ?? 0) >= 1_000 / Blocks.processors)
  }

  @Test func aCancelledTaskGetsNothing() async {
    let task = Task {
      try await inParallel(1_000_000) {
        { number in
          while !Task.isCancelled {}
          return number
        }
      }
    }
    task.cancel()
    await #expect(throws: CancellationError.self) { try await task.value }
  }

  @Test(arguments: [0, 1, 63, 64, 65, 3_000])
  func blocksStandInOrder(count: Int) {
    #expect(Blocks.map(count) { "\($0)" } == (0..<count).map { "\($0)" })
    for numbers in [0..<count, 7..<7 + count] {
      #expect(Blocks.map(of: numbers) { "\($0)" } == numbers.map { "\($0)" })
    }
  }
}
