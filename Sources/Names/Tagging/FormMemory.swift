public import NewsCorpus
import Synchronization

/// What a tagger has worked out about the forms of one corpus, for all threads that read it.
///
/// It serves one corpus and one model. Whoever meets a form first works it out and leaves the result
/// to the others; should two meet it at once, both do, with the same result. Nobody waits.
public final class FormMemory: @unchecked Sendable {
  private enum State {
    static let unknown: UInt8 = 0
    /// Somebody is writing what is known.
    static let open: UInt8 = 1
    static let known: UInt8 = 2
  }

  private let count: Int
  /// What is known of the forms with the least numbers; a place is written once and read only behind
  /// its state, which makes the memory safe to share.
  private let forms: UnsafeMutablePointer<SentenceScorer.Form>
  private let states: UnsafeMutablePointer<Atomic<UInt8>>

  /// The number of forms held, in about 27 megabytes, of which only what is used is taken.
  ///
  /// Frequent forms come early in a corpus and have small numbers; the others are worked out each
  /// time.
  private static let capacity = 65_536

  /// Creates a memory that knows no form of a corpus.
  public init(of corpus: Corpus) {
    count = min(corpus.vocabulary.count, FormMemory.capacity)
    forms = .allocate(capacity: count)
    states = .allocate(capacity: count)
    for place in 0..<count { (states + place).initialize(to: Atomic(State.unknown)) }
  }

  deinit {
    // What is known of a form owns nothing.
    forms.deallocate()
    states.deinitialize(count: count)
    states.deallocate()
  }

  /// What is known of a form, worked out when it is met first.
  func form(
    _ number: UInt32, describe: () -> SentenceScorer.Form
  ) -> SentenceScorer.Form {
    let place = Int(number)
    guard place < count else { return describe() }
    if states[place].load(ordering: .acquiring) == State.known { return forms[place] }
    let form = describe()
    let (isFirst, _) = states[place].compareExchange(
      expected: State.unknown, desired: State.open, ordering: .relaxed)
    if isFirst {
      (forms + place).initialize(to: form)
      states[place].store(State.known, ordering: .releasing)
    }
    return form
  }
}
