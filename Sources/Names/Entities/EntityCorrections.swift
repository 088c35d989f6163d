/// What a person says about names, against what the program found.
///
/// Names are compared in plain letters, so "müller" means "Müller" and "MUELLER" too.
public struct EntityCorrections: Sendable, Equatable {
  /// Two names of one entity.
  public struct Pair: Sendable, Equatable {
    /// The first name.
    public var first: String
    /// The second name.
    public var second: String

    /// Creates a pair.
    public init(_ first: String, _ second: String) {
      self.first = first
      self.second = second
    }
  }

  /// Pairs of names that are one entity.
  public var same: [Pair] = []
  /// Pairs of names that are two entities: the second gets an entity of its own.
  public var apart: [Pair] = []
  /// What names are; nothing stands for "not a name".
  public var types: [String: NameType?] = [:]

  /// Creates corrections that change nothing.
  public init() {}
}
