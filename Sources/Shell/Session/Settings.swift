import NewsCorpus
public import Tables
public import Terminal

/// What `set` changes.
public struct Settings: Sendable {
  /// How results are written.
  public var format: OutputFormat
  /// The width of tables in columns, or nothing to follow the terminal (100 where there is none).
  public var width: Int?
  /// How many rows a table shows; 0 shows all.
  public var top: Int
  /// The kinds of zones analyses read.
  var zones: ZoneSet
  /// Words shown on each side of a match by `find`.
  var context: Int
  /// The colours.
  public var theme: Theme
  /// Whether long results go through a pager on a terminal.
  var usesPager: Bool

  /// Creates the settings a session starts with.
  public init(format: OutputFormat = .table, width: Int? = nil) {
    self.format = format
    self.width = width
    top = 20
    zones = .article
    context = 8
    theme = .standard
    usesPager = true
  }
}

/// A setting by name: how it reads, what it takes and how it is changed.
struct Setting: Sendable {
  let name: String
  let summary: String
  let choices: [String]?
  let read: @Sendable (Settings) -> String
  /// Changes the setting, or says what the setting takes.
  let change: @Sendable (inout Settings, String) -> String?

  /// Every setting, by name.
  static let all: [Setting] = [
    Setting(
      name: "context", summary: "words shown on each side of a match, 0 to 100", choices: nil,
      read: { String($0.context) },
      change: { settings, text in
        guard let number = Int(text), (0...100).contains(number) else { return "0 to 100" }
        settings.context = number
        return nil
      }),
    Setting(
      name: "format", summary: "how results are written", choices: OutputFormat.names,
      read: { $0.format.rawValue },
      change: { settings, text in
        guard let format = OutputFormat(rawValue: text) else { return OutputFormat.list }
        settings.format = format
        return nil
      }),
    Setting(
      name: "pager", summary: "whether results taller than the screen go through a pager",
      choices: ["off", "on"],
      read: { $0.usesPager ? "on" : "off" },
      change: { settings, text in
        guard text == "on" || text == "off" else { return "on or off" }
        settings.usesPager = text == "on"
        return nil
      }),
    Setting(
      name: "theme", summary: "the colours", choices: Theme.all.map(\.name),
      read: { $0.theme.name },
      change: { settings, text in
        guard let theme = Theme.named(text) else {
          return Theme.all.map(\.name).joined(separator: ", ")
        }
        settings.theme = theme
        return nil
      }),
    Setting(
      name: "top", summary: "rows a table shows; 0 shows all", choices: nil,
      read: { String($0.top) },
      change: { settings, text in
        guard let number = Int(text), number >= 0 else { return "a whole number, 0 for all" }
        settings.top = number
        return nil
      }),
    Setting(
      name: "width", summary: "columns of a table, 20 to 1000, or auto", choices: nil,
      read: { $0.width.map(String.init) ?? "auto" },
      change: { settings, text in
        if text == "auto" {
          settings.width = nil
          return nil
        }
        guard let number = Int(text), (20...1000).contains(number) else {
          return "20 to 1000, or auto"
        }
        settings.width = number
        return nil
      }),
    Setting(
      name: "zones", summary: "the kinds of zones that are read, or all", choices: nil,
      read: { $0.zones.description },
      change: { settings, text in
        guard let zones = ZoneSet(names: text) else {
          return "all, or some of \(ZoneKind.allCases.map(\.name).joined(separator: ","))"
        }
        settings.zones = zones
        return nil
      }),
  ]
}

extension OutputFormat {
  /// The names of the formats.
  static var names: [String] { allCases.map(\.rawValue) }
  /// The names of the formats in a sentence.
  static var list: String { names.joined(separator: ", ") }
}

extension ZoneSet {
  /// The set with the names, separated by commas, or `all`.
  init?(names text: String) {
    if text == "all" {
      self = .all
      return
    }
    var kinds: [ZoneKind] = []
    for name in text.split(separator: ",", omittingEmptySubsequences: false) {
      guard let kind = ZoneKind(name: String(name)) else { return nil }
      kinds.append(kind)
    }
    self.init(kinds)
  }

  /// The names of the kinds, separated by commas, or `all`.
  var description: String {
    self == .all
      ? "all" : ZoneKind.allCases.filter(contains).map(\.name).joined(separator: ",")
  }
}
