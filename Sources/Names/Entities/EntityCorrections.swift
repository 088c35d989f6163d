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

extension EntityIndex {
  /// The spellings by which corrections know what a text means.
  ///
  /// A spelling that stands on a page is known by itself; any other text stands for the longest
  /// spelling of each entity it means.
  ///
  /// - Returns: none where nobody is meant, several where the text does not say who.
  public func spellings(meantBy text: String) -> [String] {
    guard case .found(let numbers) = find(text) else { return [] }
    let plain = NameFolding.plain(text)
    let isSpelling = numbers.contains { number in
      entities[number].aliases.contains { NameFolding.plain($0.text) == plain }
    }
    if isSpelling { return [text] }
    return numbers.compactMap { number in
      // The first of equals is the most frequent.
      entities[number].aliases.reduce(nil as String?) { best, alias in
        guard let best else { return alias.text }
        let isLonger = EntityIndex.wordCount(alias.text) > EntityIndex.wordCount(best)
        return isLonger ? alias.text : best
      }
    }
  }

  private static func wordCount(_ text: String) -> Int {
    text.utf8.count { $0 == 0x20 } + 1
  }
}
