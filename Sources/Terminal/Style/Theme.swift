/// A table from roles to looks, as `set theme` chooses it.
public struct Theme: Sendable, Equatable {
  /// What people call the theme.
  public let name: String
  private let parameters: [Style: String]

  /// Returns the parameters of the SGR sequence for a role; empty where it looks like plain text.
  public func parameters(for style: Style) -> String {
    parameters[style] ?? ""
  }

  /// The themes there are, the usual one first.
  public static let all: [Theme] = [.standard, .bright, .light, .mono]

  /// Returns the theme of that name.
  public static func named(_ name: String) -> Theme? {
    all.first { $0.name == name }
  }

  /// The terminal's own 16 colours in their plain form, which its palette fits to its ground.
  public static let standard = Theme(
    name: "standard",
    parameters: [
      .heading: "1", .key: "36", .muted: "2", .warning: "33", .error: "1;31", .match: "1;33",
      .person: "34", .organisation: "35", .place: "32", .name: "36", .time: "33",
      .quotation: "3", .shared: "4", .added: "32", .removed: "31", .prompt: "1;36",
    ])

  /// Brighter colours for dark ground.
  public static let bright = Theme(
    name: "bright",
    parameters: [
      .heading: "1;97", .key: "96", .number: "97", .muted: "90", .warning: "93", .error: "1;91",
      .match: "1;93", .person: "94", .organisation: "95", .place: "92", .name: "96", .time: "93",
      .quotation: "3;37", .shared: "4;37", .added: "92", .removed: "91", .prompt: "1;96",
    ])

  /// Darker colours, of the 256 that terminals agree on, for light ground.
  public static let light = Theme(
    name: "light",
    parameters: [
      .heading: "1", .key: "38;5;24", .muted: "38;5;242", .warning: "38;5;130",
      .error: "1;38;5;124", .match: "1;38;5;124", .person: "38;5;26", .organisation: "38;5;90",
      .place: "38;5;22", .name: "38;5;24", .time: "38;5;130", .quotation: "3", .shared: "4",
      .added: "38;5;22", .removed: "38;5;124", .prompt: "1;38;5;24",
    ])

  /// No colours: bold, faint and underlined only.
  public static let mono = Theme(
    name: "mono",
    parameters: [
      .heading: "1", .key: "1", .muted: "2", .warning: "1", .error: "1", .match: "1;4",
      .person: "1", .organisation: "1", .place: "1", .name: "1", .time: "4", .quotation: "3",
      .shared: "4", .added: "1", .removed: "2", .prompt: "1",
    ])
}
