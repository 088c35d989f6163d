/// What others have found in the reports: names, roles, times and speech.
///
/// Comparison works without any of it and finds more with it. Places are in bytes of the documents'
/// texts, documents are numbers in their corpus.
public struct ReportNotes: Sendable {
  /// What a name stands for.
  public enum NameKind: Sendable, CaseIterable {
    /// Somebody.
    case person
    /// A body: an agency, a company, an authority.
    case body
    /// Somewhere.
    case place
    /// Anything else with a name.
    case other
  }

  /// A name at one place.
  public struct Name: Sendable {
    /// The number of the document.
    public let document: Int
    /// Where the name stands.
    public let bytes: Range<Int>
    /// The position of what is named in `entities`.
    public let entity: Int
    /// What the name stands for.
    public let kind: NameKind

    /// Describes a name.
    public init(document: Int, bytes: Range<Int>, entity: Int, kind: NameKind) {
      self.document = document
      self.bytes = bytes
      self.entity = entity
      self.kind = kind
    }
  }

  /// What somebody is said to be, at one place.
  public struct Role: Sendable {
    /// The number of the document.
    public let document: Int
    /// Where the role stands.
    public let bytes: Range<Int>
    /// The position of the person in `entities`.
    public let entity: Int
    /// The role as written.
    public let text: String

    /// Describes a role.
    public init(document: Int, bytes: Range<Int>, entity: Int, text: String) {
      self.document = document
      self.bytes = bytes
      self.entity = entity
      self.text = text
    }
  }

  /// A time that the calendar can tell.
  public struct Time: Sendable {
    /// The number of the document.
    public let document: Int
    /// Where the expression stands.
    public let bytes: Range<Int>
    /// The period as a TIMEX3 value.
    public let value: String
    /// The first and last minute of the period, counted from the start of 1970.
    public let minutes: ClosedRange<Int>

    /// Describes a time.
    public init(document: Int, bytes: Range<Int>, value: String, minutes: ClosedRange<Int>) {
      self.document = document
      self.bytes = bytes
      self.value = value
      self.minutes = minutes
    }
  }

  /// Somebody's words.
  public struct Speech: Sendable {
    /// The number of the document.
    public let document: Int
    /// Where the words stand, with their marks.
    public let bytes: Range<Int>
    /// Whether they are given word for word.
    public let isDirect: Bool
    /// The position of the speaker in `entities`, nothing where that is not known.
    public let speaker: Int?
    /// The speaker as the page has it.
    public let speakerText: String?

    /// Describes speech.
    public init(
      document: Int, bytes: Range<Int>, isDirect: Bool, speaker: Int?, speakerText: String?
    ) {
      self.document = document
      self.bytes = bytes
      self.isDirect = isDirect
      self.speaker = speaker
      self.speakerText = speakerText
    }
  }

  /// The names of what the reports name.
  public var entities: [String] = []
  /// The names, in reading order of each document.
  public var names: [Name] = []
  /// The roles of persons.
  public var roles: [Role] = []
  /// The times.
  public var times: [Time] = []
  /// Direct and indirect speech.
  public var speech: [Speech] = []

  /// Creates notes without anything in them.
  public init() {}
}
