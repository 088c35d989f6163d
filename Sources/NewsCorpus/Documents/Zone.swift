/// What a stretch of a page is.
public enum ZoneKind: UInt8, CaseIterable, Sendable {
  case title, dateline, byline, lead, body, caption, comments, teaser, boilerplate, foreign

  /// The kind's name as users write it, `body`.
  public var name: String { String(describing: self) }

  /// The kind with a name, or nothing when there is no such kind.
  public init?(name: String) {
    guard let kind = ZoneKind.allCases.first(where: { $0.name == name }) else { return nil }
    self = kind
  }
}

/// A set of zone kinds, such as the ones an analysis reads.
public struct ZoneSet: OptionSet, Sendable, Hashable {
  /// One bit a kind, bit *n* for the kind with raw value *n*.
  public let rawValue: UInt16

  /// Creates a set from its bits.
  public init(rawValue: UInt16) { self.rawValue = rawValue }

  /// Creates a set of the given kinds.
  public init(_ kinds: some Sequence<ZoneKind>) {
    self.init(rawValue: kinds.reduce(0) { $0 | (1 << UInt16($1.rawValue)) })
  }

  /// What the writers of a report wrote: title, lead and body; analyses read these by default.
  public static let article = ZoneSet([.title, .lead, .body])
  /// Every kind.
  public static let all = ZoneSet(ZoneKind.allCases)

  /// Whether the set holds a kind.
  public func contains(_ kind: ZoneKind) -> Bool {
    rawValue & (1 << UInt16(kind.rawValue)) != 0
  }
}

/// A stretch of a page with its kind; one paragraph, or a part of a line.
public struct Zone: Hashable, Sendable {
  /// Where the stretch stands, in UTF-8 bytes of the document's text.
  public let range: Range<Int>
  /// What the stretch is.
  public let kind: ZoneKind

  /// Creates a zone.
  public init(range: Range<Int>, kind: ZoneKind) {
    self.range = range
    self.kind = kind
  }
}
