import Glibc

/// When output is coloured, as `--color` says.
public enum ColorChoice: String, Sendable, CaseIterable {
  /// Colour on a terminal that wants it.
  case auto
  /// Colour everywhere.
  case always
  /// No colour.
  case never
}

/// What the place that output goes to can show.
public struct TerminalCapabilities: Sendable, Equatable {
  /// The width where nothing else is known, and wherever output is not a terminal.
  public static let defaultColumns = 100

  /// Whether a person's terminal is at the other end.
  public var isTerminal: Bool
  /// Columns of a line.
  public var columns: Int
  /// Lines of the screen; only meaningful for a terminal.
  public var rows: Int
  /// Whether colours are wanted.
  public var usesColor: Bool
  /// Whether box, block and other signs beyond ASCII may be drawn.
  public var usesUnicode: Bool
  /// Whether the cursor can be moved and lines erased.
  public var canErase: Bool

  /// Describes a place by hand; without arguments a file or pipe.
  public init(
    isTerminal: Bool = false, columns: Int = defaultColumns, rows: Int = 24,
    usesColor: Bool = false, usesUnicode: Bool = true, canErase: Bool = false
  ) {
    self.isTerminal = isTerminal
    self.columns = columns
    self.rows = rows
    self.usesColor = usesColor
    self.usesUnicode = usesUnicode
    self.canErase = canErase
  }

  /// Finds out what a file descriptor leads to.
  ///
  /// A file or pipe is always UTF-8 and ``defaultColumns`` wide, whatever the environment says, so
  /// that output does not depend on it. On a terminal the window's size counts, then `COLUMNS` and
  /// `LINES`; colour is off with `NO_COLOR` or `TERM=dumb` unless it is asked for; signs beyond
  /// ASCII are on where `LC_ALL`, `LC_CTYPE` or `LANG` (the first that is set) names UTF-8.
  ///
  /// - Parameters:
  ///   - descriptor: the open file descriptor.
  ///   - color: what `--color` says.
  ///   - width: what `--width` says; goes before everything else.
  ///   - environment: looks up a variable of the environment.
  public static func detect(
    descriptor: Int32, color: ColorChoice = .auto, width: Int? = nil,
    environment: (String) -> String? = Environment.value
  ) -> TerminalCapabilities {
    let window = isatty(descriptor) == 1 ? windowSize(of: descriptor) : nil
    return describe(
      isTerminal: isatty(descriptor) == 1,
      isKnown: TerminalDatabase.knows(environment("TERM"), environment: environment),
      window: window, color: color, width: width, environment: environment)
  }

  /// Decides from the facts; see ``detect(descriptor:color:width:environment:)``.
  static func describe(
    isTerminal: Bool, isKnown: Bool, window: (columns: Int, rows: Int)?, color: ColorChoice,
    width: Int?, environment: (String) -> String?
  ) -> TerminalCapabilities {
    guard isTerminal else {
      return TerminalCapabilities(
        columns: width ?? defaultColumns, usesColor: color == .always)
    }
    let refusesColor = !isKnown || !(environment("NO_COLOR") ?? "").isEmpty
    return TerminalCapabilities(
      isTerminal: true,
      columns: width ?? window?.columns ?? positive(environment("COLUMNS")) ?? defaultColumns,
      rows: window?.rows ?? positive(environment("LINES")) ?? 24,
      usesColor: color == .always || (color == .auto && !refusesColor),
      usesUnicode: namesUTF8(environment), canErase: isKnown)
  }

  /// Asks the terminal for its size; nil where it does not know.
  private static func windowSize(of descriptor: Int32) -> (columns: Int, rows: Int)? {
    var size = winsize()
    guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return (Int(size.ws_col), size.ws_row > 0 ? Int(size.ws_row) : 24)
  }

  private static func positive(_ text: String?) -> Int? {
    text.flatMap { Int($0) }.flatMap { $0 > 0 ? $0 : nil }
  }

  private static func namesUTF8(_ environment: (String) -> String?) -> Bool {
    for name in ["LC_ALL", "LC_CTYPE", "LANG"] {
      guard let locale = environment(name), !locale.isEmpty else { continue }
      let folded = locale.lowercased()
      return folded.contains("utf-8") || folded.contains("utf8")
    }
    return false
  }
}

/// The variables of the process's environment.
public enum Environment {
  /// Returns the value of a variable, or nil where it is not set.
  public static func value(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }
}
