import CommandLanguage

/// The manual page, made from the descriptions that feed parser and help.
public struct ManualPage {
  /// An option of the program: how it is written, and what it does.
  public struct Option: Sendable {
    /// How it is written, such as `-l, --load <path>`.
    public let usage: String
    /// What it does.
    public let summary: String

    /// Creates an option.
    public init(usage: String, summary: String) {
      self.usage = usage
      self.summary = summary
    }
  }

  private let options: [Option]
  private let synopsis: [String]
  private let grammar = CommandCatalog.grammar

  /// Describes the program's own part of the page.
  public init(synopsis: [String], options: [Option]) {
    self.synopsis = synopsis
    self.options = options
  }

  /// The page as `man` reads it (groff's man macros).
  public var text: String {
    var page = ".\\\" Made by depesche --help-man from the command descriptions.\n"
    page += ".TH DEPESCHE 1 \"\" \"depesche \(Program.version)\" \"User Commands\"\n"
    page += ".SH NAME\ndepesche \\- a shell for reading the press\n"
    page += ".SH SYNOPSIS\n.nf\n" + synopsis.map(Self.line).joined() + ".fi\n"
    page += ".SH DESCRIPTION\n"
    page += Self.line(
      "Drop in raw report pages about the same events and ask who is named, what happened when, who "
        + "said what, and where the reports agree, copy or contradict each other. Commands are typed "
        + "at the prompt, kept in scripts or given with -c.")
    page += ".SH OPTIONS\n"
    for option in options {
      page += ".TP\n.B " + Self.line(option.usage) + Self.line(option.summary)
    }
    page += ".SH COMMANDS\n" + grammar.commands.map(section).joined()
    for topic in HelpTopic.allCases {
      page += ".SH \(topic.rawValue.uppercased())\n"
      page += topic.lines.map { ".TP\n.B " + Self.line($0.0) + Self.line($0.1) }.joined()
    }
    page += ".SH EXIT STATUS\n"
    for (status, meaning) in Self.statuses {
      page += ".TP\n.B \(status)\n" + Self.line(meaning)
    }
    page += ".SH FILES\n.TP\n.I $XDG_CONFIG_HOME/depesche/init.dep\n"
    page += Self.line("commands that interactive sessions begin with; --no-init leaves them out")
    page += ".TP\n.I $XDG_STATE_HOME/depesche/history\n"
    return page + Self.line("the lines typed; a leading blank keeps a line out of it")
  }

  private static let statuses = [
    (0, "all went well, also when the reader of the output has seen enough"),
    (1, "a command failed: a missing file, an unknown document, name or selection, bad data"),
    (2, "the call or a script could not be understood; nothing ran"),
    (3, "a replay check or an `expect` found a difference"),
    (130, "interrupted"),
  ]

  private func section(_ command: CommandDescription) -> String {
    var text = ".SS " + Self.line(command.usage)
    text += Self.line(command.summary.prefix(1).uppercased() + command.summary.dropFirst() + ".")
    if !command.discussion.isEmpty { text += ".PP\n" + Self.line(command.discussion) }
    for parameter in command.parameters {
      text += ".TP\n.I " + Self.line(parameter.name) + Self.line(parameter.summary)
    }
    for option in command.options {
      let names = [option.alias, option.usage].compactMap { $0 }.joined(separator: ", ")
      var meaning = option.summary
      if let text = option.defaultText { meaning += " (default: \(text))" }
      if case .choice(let choices) = option.kind {
        meaning += ": " + choices.joined(separator: ", ")
      }
      text += ".TP\n.B " + Self.line(names) + Self.line(meaning)
    }
    if !command.examples.isEmpty {
      text += ".PP\nExamples:\n.nf\n.RS\n"
      for example in command.examples {
        text += Self.line("\(example.command)   # \(example.explanation)")
      }
      text += ".RE\n.fi\n"
    }
    return text
  }

  /// A line of text whose signs mean nothing to groff.
  private static func line(_ text: some StringProtocol) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\": result += "\\e"
      case "-": result += "\\-"
      case "'": result += "\\(aq"
      case "`": result += "\\(ga"
      case "^": result += "\\(ha"
      case "~": result += "\\(ti"
      case "\n": result += " "
      default: result.unicodeScalars.append(scalar)
      }
    }
    // A point at the beginning would be a request.
    return (result.hasPrefix(".") ? "\\&" : "") + result + "\n"
  }
}
