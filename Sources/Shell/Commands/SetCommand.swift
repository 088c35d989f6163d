import CommandLanguage
import Tables
import Terminal

/// `set`: how results look.
enum SetCommand: Command {
  static let description = CommandDescription(
    name: "set", summary: "show or change a setting",
    parameters: [
      .init("NAME", .setting, arity: .optional, summary: "the setting"),
      .init("VALUE", .text, arity: .optional, summary: "its new value"),
    ],
    options: [CommonOption.format],
    examples: [
      .init("set", "lists the settings"), .init("set width 120", "tables 120 columns wide"),
      .init("set zones title,lead,body,caption", "captions are read too"),
    ])

  static func run(_ call: Call, in session: isolated Session) async throws -> CommandResult {
    guard let word = call.argument("NAME") else { return .table(list(session.settings)) }
    guard let setting = Setting.all.first(where: { $0.name == word.text }) else {
      let names = Setting.all.map(\.name)
      throw word.word.error(
        "unknown setting `\(word.text)`",
        advice: Suggestions.advice(for: word.text, among: names)
          ?? "settings are \(names.joined(separator: ", "))")
    }
    guard let value = call.argument("VALUE") else {
      return .table(list(session.settings, only: setting.name))
    }
    if let expected = setting.change(&session.settings, value.text) {
      throw value.word.error(
        "`\(setting.name)` cannot be `\(value.text)`", advice: "it takes \(expected)")
    }
    return .nothing
  }

  private static func list(_ settings: Settings, only name: String? = nil) -> Table {
    var table = Table(columns: [
      TableColumn("setting", style: .key), TableColumn("value"),
      TableColumn("meaning", isFlexible: true, minimumWidth: 20),
    ])
    table.isAlwaysWhole = true
    for setting in Setting.all where name == nil || setting.name == name {
      table.rows.append([
        .text(setting.name), .text(setting.read(settings)), .text(setting.summary),
      ])
    }
    return table
  }
}
