import NewsCorpus

/// What a finder of roles has worked out about the words of one corpus.
///
/// It serves one thread and one corpus; what it does not hold is worked out again, so it never
/// grows beyond some megabytes.
public struct RoleMemory: Sendable {
  /// A role as it is told, worked out from its words.
  struct Wording {
    let role: String
    let key: String
    let gender: Gender?
  }

  /// What a wording follows from.
  struct WordingKey: Hashable {
    /// The role as it stands on the page.
    let bytes: [UInt8]
    /// The position of the noun that says what somebody is, where that is inflected.
    let head: Int?
    /// The form before the role; nothing at the start of a sentence.
    let article: UInt32?
  }

  /// Facts by the last bits of the form's number: frequent forms come early in a corpus and have
  /// small numbers, so they seldom drive each other out.
  private var facts = [WordFacts](repeating: [], count: RoleMemory.places)
  /// For each place the form whose facts stand there.
  private var forms = [UInt32](repeating: .max, count: RoleMemory.places)
  private var wordings: [WordingKey: Wording] = [:]

  /// A power of two.
  private static let places = 65_536
  private static let mostWordings = 32_768

  /// Creates a memory that knows no word.
  public init() {}

  /// What is known of a form, worked out unless it was met lately.
  mutating func facts(of form: UInt32, in corpus: Corpus) -> WordFacts {
    let place = Int(form) & (RoleMemory.places - 1)
    if forms[place] != form {
      facts[place] = WordFacts(form, in: corpus.vocabulary)
      forms[place] = form
    }
    return facts[place]
  }

  /// The wording of a role, worked out when it is met first.
  mutating func wording(for key: WordingKey, make: () -> Wording) -> Wording {
    if let known = wordings[key] { return known }
    let wording = make()
    if wordings.count < RoleMemory.mostWordings { wordings[key] = wording }
    return wording
  }
}
