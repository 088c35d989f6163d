import CommandLanguage
import Tables
import Terminal

/// Help made from the command descriptions.
enum HelpText {
  /// All commands, a line each.
  static func overview(_ grammar: Grammar) -> CommandOutput {
    var table = Table(columns: [
      TableColumn("command", style: .key, priority: .essential),
      TableColumn("summary", isFlexible: true, minimumWidth: 20, priority: .essential),
    ])
    table.isAlwaysWhole = true
    table.rows = grammar.commands.map { [.text($0.name), .text($0.summary)] }
    table.footnotes = [
      "help COMMAND explains one; help syntax and help keys the rest; help --find TEXT looks for one."
    ]
    return CommandOutput(table)
  }

  /// One command: usage, what it does, parameters, options, examples.
  static func page(_ command: CommandDescription) -> CommandOutput {
    var views: [Block] = [
      .paragraph(StyledText(command.usage, .key)),
      .paragraph(
        StyledText(command.summary.prefix(1).uppercased() + command.summary.dropFirst() + ".")),
    ]
    if !command.discussion.isEmpty { views.append(.paragraph(StyledText(command.discussion))) }
    if !command.aliases.isEmpty {
      views.append(.paragraph(StyledText("Also: " + command.aliases.joined(separator: ", "))))
    }
    var table = Table(columns: [
      TableColumn("option", style: .key, priority: .essential),
      TableColumn("meaning", isFlexible: true, minimumWidth: 20, priority: .essential),
    ])
    table.isAlwaysWhole = true
    for parameter in command.parameters {
      table.rows.append([.text(parameter.usage), .text(parameter.summary)])
    }
    for option in command.options {
      var meaning = option.summary
      if let text = option.defaultText { meaning += " (default: \(text))" }
      if case .choice(let choices) = option.kind {
        meaning += ": " + choices.joined(separator: ", ")
      }
      let names = [option.alias, option.usage].compactMap { $0 }.joined(separator: ", ")
      table.rows.append([.text(names), .text(meaning)])
    }
    if !table.rows.isEmpty { views.append(.table(table)) }
    if !command.examples.isEmpty {
      views.append(.heading("Examples"))
      views.append(.preformatted(command.examples.flatMap(lines)))
    }
    return CommandOutput(record: record(command), views: views)
  }

  /// An example as help shows it: what is typed, what it does, and how its result begins.
  private static func lines(of example: CommandDescription.Example) -> [StyledText] {
    let head =
      StyledText("  " + example.command, .key) + StyledText("   # " + example.explanation, .muted)
    return [head] + ExampleOutputs.lines(of: example.command).map { StyledText("    " + $0) }
  }

  private static func record(_ command: CommandDescription) -> Table {
    Table(object: [
      (TableColumn("command"), .text(command.name)), (TableColumn("usage"), .text(command.usage)),
      (TableColumn("summary"), .text(command.summary)),
      (TableColumn("discussion"), .text(command.discussion)),
      (TableColumn("options"), .texts(command.options.map(\.usage))),
      (TableColumn("examples"), .texts(command.examples.map(\.command))),
    ])
  }

  /// The commands and topics in whose help a text occurs, whatever its case.
  static func find(_ text: String, in grammar: Grammar) -> Table {
    let wanted = text.lowercased().split(separator: " ")
    var table = Table(
      columns: [
        TableColumn("help", style: .key, priority: .essential),
        TableColumn("line", isFlexible: true, minimumWidth: 20, priority: .essential),
      ], emptyText: "No help speaks of that.")
    func add(_ name: String, _ lines: [String]) {
      func holds(_ text: String) -> Bool {
        let folded = text.lowercased()
        return wanted.allSatisfy { folded.contains($0) }
      }
      var found = lines.filter(holds)
      // Words that stand in several lines lead to the command all the same.
      if found.isEmpty, holds(lines.joined(separator: " ")) { found = Array(lines.prefix(1)) }
      table.rows += found.map { [.text("help " + name), .text($0)] }
    }
    for command in grammar.commands {
      add(
        command.name,
        ["\(command.name): \(command.summary)", command.discussion]
          + command.parameters.map { "\($0.name): \($0.summary)" }
          + command.options.map { "\($0.usage): \($0.summary)" }
          + command.examples.map { "\($0.command)   # \($0.explanation)" })
    }
    for topic in HelpTopic.allCases { add(topic.rawValue, topic.lines.map { "\($0) \($1)" }) }
    return table
  }
}
