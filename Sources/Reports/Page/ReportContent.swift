public import Comparison
public import NewsCorpus

/// Everything a report page shows; what it is made of, not how it looks.
public struct ReportContent: Sendable {
  /// A stretch of the calendar that is spoken of.
  public struct Period: Sendable {
    /// The stretch as TIMEX3 value.
    public let value: String
    /// The days it covers.
    public let days: ClosedRange<CivilDate>
    /// How often it is spoken of.
    public let mentions: Int
    /// The documents that speak of it, ascending.
    public let documents: [Int]
    /// The strongest sentence, by its number in the corpus.
    public let sentence: Int?

    /// Creates a period.
    public init(
      value: String, days: ClosedRange<CivilDate>, mentions: Int, documents: [Int], sentence: Int?
    ) {
      self.value = value
      self.days = days
      self.mentions = mentions
      self.documents = documents
      self.sentence = sentence
    }
  }

  /// A person who is named.
  public struct Person: Sendable {
    /// Who somebody is in the words of some outlets.
    public struct Role: Sendable {
      /// The words.
      public let text: String
      /// The outlets, by name.
      public let sources: [String]

      /// Creates a role.
      public init(text: String, sources: [String]) {
        self.text = text
        self.sources = sources
      }
    }

    /// The usual name.
    public let name: String
    /// The other spellings, most frequent first.
    public let spellings: [String]
    /// The roles, most frequent first.
    public let roles: [Role]
    /// How often the person is named.
    public let mentions: Int
    /// The documents that name the person, ascending.
    public let documents: [Int]
    /// Sentences that name the person, one from each document, by their numbers in the corpus.
    public let sentences: [Int]

    /// Creates a person.
    public init(
      name: String, spellings: [String], roles: [Role], mentions: Int, documents: [Int],
      sentences: [Int]
    ) {
      self.name = name
      self.spellings = spellings
      self.roles = roles
      self.mentions = mentions
      self.documents = documents
      self.sentences = sentences
    }
  }

  /// The heading of the page.
  public let title: String
  /// What made the page of what: program, version, fingerprint.
  public let origin: String
  /// The documents.
  public let selection: Selection
  /// What is spoken of when, in calendar order.
  public let periods: [Period]
  /// Who is named, most mentions first.
  public let people: [Person]
  /// What the documents share.
  public let shared: SharedText
  /// Where the documents disagree.
  public let conflicts: [Disagreement]
  /// Words that tell one outlet from the others.
  public let wording: [DistinctiveWord]

  /// Brings together what a page shows.
  public init(
    title: String, origin: String, selection: Selection, periods: [Period], people: [Person],
    shared: SharedText, conflicts: [Disagreement], wording: [DistinctiveWord]
  ) {
    self.title = title
    self.origin = origin
    self.selection = selection
    self.periods = periods
    self.people = people
    self.shared = shared
    self.conflicts = conflicts
    self.wording = wording
  }
}
