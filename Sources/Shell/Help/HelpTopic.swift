import Tables
import Terminal

/// Help that belongs to no command.
enum HelpTopic: String, CaseIterable {
  case keys
  case syntax

  /// The topic as pairs of what is written or pressed and what it means.
  var lines: [(String, String)] {
    switch self {
    case .keys:
      [
        ("Tab", "complete; twice: list what could stand here"),
        ("Up, Down", "earlier and later lines"),
        ("Ctrl-R", "look for an earlier line while typing"),
        ("Ctrl-A, Ctrl-E", "begin and end of the line; also Home, End"),
        ("Ctrl- or Alt-Left, -Right", "a word back, a word on"),
        ("Ctrl-W, Ctrl-K, Ctrl-U", "cut a word, to the end, the line; Ctrl-Y puts it back"),
        ("Ctrl-L", "clear the screen"),
        ("Ctrl-C", "drop the line; stop the running command"),
        ("Ctrl-Z", "suspend; fg in the shell that started this one comes back"),
        ("Ctrl-D", "leave, on an empty line"),
      ]
    case .syntax:
      [
        ("COMMAND; COMMAND", "commands end at a semicolon or at the end of the line"),
        ("# …", "a comment"),
        ("\"…\" '…' \\", "quotes and backslash work as in a POSIX shell"),
        ("\\ at the end", "the command goes on in the next line; so does an open quote"),
        ("3, bergpost, berg*, Bergpost", "documents by number, name, glob or outlet"),
        ("who NAME in 3 @early", "in who, said, when and find documents follow `in`"),
        ("where CONDITION", "=, !=, <, <=, >, >=, ~ (contains), and, or, not, parentheses"),
        ("where date >= 2026-02", "a partial date is a period"),
        ("let x = COMMAND", "keeps a result; its documents are @x"),
        ("let x = \"text\"", "keeps text; it is $x"),
        ("$1, $2, $@", "the arguments of a script"),
        ("COMMAND > FILE", "writes the result to a file; >> adds to it"),
        ("use @x, use all", "later commands work on these documents"),
      ]
    }
  }

  /// The topic as a table.
  var output: CommandOutput {
    var table = Table(columns: [
      TableColumn(self == .keys ? "key" : "written", style: .key, priority: .essential),
      TableColumn("meaning", isFlexible: true, minimumWidth: 20, priority: .essential),
    ])
    table.isAlwaysWhole = true
    table.rows = lines.map { [.text($0.0), .text($0.1)] }
    return CommandOutput(table)
  }
}
