import TestSupport

/// The interactive shell on a terminal, with a home of its own.
struct EditingSession {
  let terminal: PseudoTerminal
  let home: TemporaryFolder

  /// The prompt as it stood when the shell was ready, without the blank at its end.
  let prompt: String

  /// The shell did not come up.
  struct NoPrompt: Error {
    let screen: String
  }

  /// Starts the shell and waits for its prompt.
  init(
    home: TemporaryFolder? = nil, terminal kind: String? = "xterm-256color", columns: Int = 80,
    rows: Int = 24, variables: [String: String?] = [:]
  ) throws {
    let home = try home ?? TemporaryFolder()
    var environment = testEnvironment(home: home.path)
    // A pager would wait for a key behind every long answer.
    environment["PAGER"] = "cat"
    for (name, value) in variables { environment[name] = value }
    let terminal = try PseudoTerminal(
      try BuiltProduct.depesche(), environment: environment, directory: home.path, terminal: kind,
      columns: columns, rows: rows)
    guard terminal.waitFor(timeout: 30, { $0.row($0.cursor.row).hasPrefix("depesche") }) else {
      throw NoPrompt(screen: terminal.screen.text)
    }
    terminal.settle()
    self.home = home
    self.terminal = terminal
    prompt = terminal.screen.row(terminal.screen.cursor.row)
  }

  /// Waits until the cursor's row shows the prompt and this line.
  func shows(_ line: String) -> Bool {
    terminal.waitForRow(line.isEmpty ? prompt : prompt + " " + line)
  }

  /// Submits what has been typed and waits until the next prompt is there.
  func submit() -> Bool {
    let before = terminal.screen.cursor.row + terminal.screen.scrollback.count
    terminal.send(key: .enter)
    return terminal.waitFor { screen in
      screen.cursor.row + screen.scrollback.count > before
        && screen.row(screen.cursor.row) == prompt
    }
  }
}
