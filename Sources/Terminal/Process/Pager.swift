import Glibc

/// Shows text that is taller than the screen page by page.
public struct Pager: Sendable, Equatable {
  /// The command line that is given to `/bin/sh`, or nil where no pager is wanted.
  public let command: String?

  /// Creates a pager from a command line; an empty one or `cat` means none.
  public init(command: String?) {
    let trimmed = command?.split(separator: " ").joined(separator: " ") ?? ""
    self.command = trimmed.isEmpty || trimmed == "cat" ? nil : command
  }

  /// The pager that the environment asks for: `PAGER`, or else `less`.
  ///
  /// `less` leaves at once if all fits (F), keeps colours (R), leaves the text on the screen (X) and
  /// leaves on Ctrl-C (K).
  public static func standard(
    environment: (String) -> String? = Environment.value
  ) -> Pager {
    Pager(command: environment("PAGER") ?? "less -FRXK")
  }

  /// Says whether text needs paging: there is a pager, and it is taller than the terminal.
  ///
  /// - Complexity: O(*n*), but only until the screen is full.
  public func isNeeded(for text: String, on capabilities: TerminalCapabilities) -> Bool {
    guard command != nil, capabilities.isTerminal, capabilities.canErase else { return false }
    // One line is left for the prompt.
    return Self.isTaller(text, than: capabilities.rows - 1, columns: capabilities.columns)
  }

  /// Says whether text takes more lines than there are, long lines folded as a terminal folds them.
  static func isTaller(_ text: String, than rows: Int, columns: Int) -> Bool {
    var used = 0
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).dropLast() {
      let width = DisplayWidth.of(withoutSequences(line))
      used += max(1, (width + max(1, columns) - 1) / max(1, columns))
      if used > rows { return true }
    }
    return used > rows
  }

  /// Drops our own colour sequences, which take no columns.
  private static func withoutSequences(_ line: Substring) -> Substring {
    guard line.utf8.contains(0x1B) else { return line }
    var result = ""
    var isInside = false
    for scalar in line.unicodeScalars {
      if isInside {
        isInside = scalar != "m"
      } else if scalar == "\u{1B}" {
        isInside = true
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result[...]
  }

  /// Shows text in the pager and waits until the reader leaves it.
  ///
  /// That the reader leaves early is no error. Ctrl-C meanwhile belongs to the pager.
  ///
  /// - Returns: false where the pager could not be started; nothing has been shown then.
  public func show(_ text: String) -> Bool {
    guard let command, let pipe = try? PrivatePipe() else { return false }
    let former = PagerSignals.ignore()
    defer { former.restore() }
    guard let process = Self.spawn(command, input: pipe.input) else {
      pipe.close()
      return false
    }
    close(pipe.input)
    let sink = OutputSink(descriptor: pipe.output, name: "the pager")
    // A closed pipe means that the reader has seen enough.
    try? sink.write(text)
    try? sink.flush()
    close(pipe.output)
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    let code = (status >> 8) & 0xFF
    // What a shell answers when it cannot find or run a command.
    return !(status & 0x7F == 0 && (code == 126 || code == 127))
  }

  /// What `less` is told where the environment says nothing, also when `PAGER` names it bare.
  ///
  /// Our text is UTF-8 whatever the locale says.
  private static let lessVariables = [
    (name: "LESS", value: "FRXK"), (name: "LESSCHARSET", value: "utf-8"),
  ]

  private static func spawn(_ command: String, input: Int32) -> pid_t? {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var usual = sigset_t()
    sigemptyset(&usual)
    for number in [SIGINT, SIGQUIT, SIGPIPE] { sigaddset(&usual, number) }
    var mask = sigset_t()
    sigemptyset(&mask)
    posix_spawnattr_setsigdefault(&attributes, &usual)
    posix_spawnattr_setsigmask(&attributes, &mask)
    posix_spawnattr_setflags(
      &attributes, Int16(POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK))

    let arguments: [UnsafeMutablePointer<CChar>?] = [strdup("sh"), strdup("-c"), strdup(command)]
    let defaults = Self.lessVariables.filter { Environment.value($0.name) == nil }
    let added: [UnsafeMutablePointer<CChar>?] = defaults.map { strdup("\($0.name)=\($0.value)") }
    defer { for pointer in arguments + added { free(pointer) } }
    var variables: [UnsafeMutablePointer<CChar>?] = added
    var next = environ
    while let variable = next.pointee {
      variables.append(variable)
      next += 1
    }
    var process = pid_t()
    let code = posix_spawn(
      &process, "/bin/sh", &actions, &attributes, arguments + [nil], variables + [nil])
    return code == 0 ? process : nil
  }
}

/// The signals that belong to the pager while it runs.
private struct PagerSignals {
  private var former: [(number: Int32, action: sigaction)] = []

  static func ignore() -> PagerSignals {
    var result = PagerSignals()
    for number in [SIGINT, SIGQUIT, SIGPIPE] {
      var action = sigaction()
      action.__sigaction_handler.sa_handler = SIG_IGN
      sigemptyset(&action.sa_mask)
      var old = sigaction()
      sigaction(number, &action, &old)
      result.former.append((number, old))
    }
    return result
  }

  func restore() {
    for entry in former {
      var action = entry.action
      sigaction(entry.number, &action, nil)
    }
  }
}
