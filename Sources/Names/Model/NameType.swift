/// What a name names.
public enum NameType: UInt8, CaseIterable, Sendable, Comparable {
  /// People, also invented ones.
  case person
  /// Companies, parties, authorities, clubs, media.
  case organisation
  /// Countries, towns, streets, rivers, buildings.
  case place
  /// Works, products, events and other names.
  case other

  /// The code records use: `PER`, `ORG`, `LOC`, `MISC`.
  public var code: String {
    switch self {
    case .person: "PER"
    case .organisation: "ORG"
    case .place: "LOC"
    case .other: "MISC"
    }
  }

  /// The type with a code, in upper or lower case, or nothing when there is no such type.
  public init?(code: String) {
    let code = code.uppercased()
    guard let type = NameType.allCases.first(where: { $0.code == code }) else { return nil }
    self = type
  }

  /// Orders types as records list them: people, organisations, places, others.
  public static func < (left: NameType, right: NameType) -> Bool { left.rawValue < right.rawValue }
}
