import NewsCorpus
import Synchronization

/// Works on each of some numbers from 0 on all processors.
///
/// Each worker takes the next few numbers when it is done with the last ones, so that none waits
/// for another at the end, and keeps what it remembers from one to the next. The results are in the
/// order of the numbers, whatever the number of workers.
///
/// - Parameter makeWorker: gives each worker its own function, which it calls with one number after
///   the other.
/// - Throws: `CancellationError`; what the function gave once the task was cancelled is dropped.
func inParallel<Result: Sendable>(
  _ count: Int, by makeWorker: @escaping @Sendable () -> (Int) -> Result
) async throws -> [Result] {
  let workers = min(count, Blocks.processors)
  // Short, so that all workers end at about the same time, but long enough that taking costs nothing.
  let length = max(1, min(32, count / (workers * 64 + 1)))
  let next = NextStretch(length: length, count: count)
  let parts = try await withThrowingTaskGroup(of: [(start: Int, results: [Result])].self) { group in
    for _ in 0..<workers {
      group.addTask {
        let work = makeWorker()
        var done: [(start: Int, results: [Result])] = []
        while let stretch = next.take() {
          let results = try stretch.map { number in
            let result = work(number)
            try Task.checkCancellation()
            return result
          }
          done.append((stretch.lowerBound, results))
        }
        return done
      }
    }
    return try await group.reduce(into: []) { $0 += $1 }
  }
  return parts.sorted { $0.start < $1.start }.flatMap(\.results)
}

/// The stretches of numbers that several workers share.
private final class NextStretch: Sendable {
  private let start = Atomic(0)
  private let length: Int
  private let count: Int

  init(length: Int, count: Int) {
    self.length = length
    self.count = count
  }

  /// The next stretch; nothing where all are taken.
  func take() -> Range<Int>? {
    let first = start.wrappingAdd(length, ordering: .relaxed).oldValue
    return first < count ? first..<min(first + length, count) : nil
  }
}

/// Annotates documents in parallel.
///
/// - Returns: the annotations in the documents' order.
/// - Throws: `CancellationError`; an annotator that was stopped gives what it has so far, which is
///   not kept.
func annotated<Annotation: Sendable>(
  _ documents: [Int], of corpus: Corpus,
  by makeAnnotator: @escaping @Sendable () -> (Document) -> Annotation
) async throws -> [(document: Int, annotation: Annotation)] {
  let annotations = try await inParallel(documents.count) {
    let annotate = makeAnnotator()
    return { annotate(corpus[document: documents[$0]]) }
  }
  return Array(zip(documents, annotations)).map { (document: $0, annotation: $1) }
}
