public import Terminal

/// What a column of a table means and how people see it.
public struct Column: Sendable, Equatable {
  /// Who sees the column.
  public enum Visibility: Sendable, Equatable {
    /// People and machines.
    case both
    /// Machines: json, jsonl, csv, tsv.
    case recordOnly
    /// People: table and markdown.
    case tableOnly
  }

  /// How a value is written for people; machines always get the value itself.
  public enum Format: Sendable, Equatable {
    /// As it is; numbers with up to four decimals, lists joined by commas.
    case plain
    /// A count, with thousands marks on a terminal.
    case count
    /// A share from 0 to 1 with two decimals.
    case share
    /// A number with so many decimals.
    case decimal(Int)
    /// A bar so many columns wide, scaled to the greatest value of the column.
    case bar(Int)
    /// A sparkline of an array of numbers.
    case sparkline
    /// A passage of text, the first to be wrapped; on a terminal cut after three lines.
    case snippet
  }

  /// When a column goes where a terminal is too narrow.
  public enum Priority: Int, Sendable, Comparable {
    /// Goes first.
    case optional
    /// Goes when there is no other way.
    case normal
    /// Never goes.
    case essential

    /// Compares by importance.
    public static func < (left: Priority, right: Priority) -> Bool {
      left.rawValue < right.rawValue
    }
  }

  /// The machine's name, in snake_case.
  public var key: String
  /// What people read above the column.
  public var title: String
  /// The side its text stands at; nil means numbers right, everything else left.
  public var alignment: TextAlignment?
  /// Who sees it.
  public var visibility: Visibility
  /// What its text is.
  public var style: Style
  /// How people see its values.
  public var format: Format
  /// Whether its cells may be wrapped where the line is too narrow.
  public var isFlexible: Bool
  /// The columns it keeps when it is narrowed.
  public var minimumWidth: Int
  /// When it goes where a terminal is too narrow.
  public var priority: Priority

  /// Describes a column.
  ///
  /// - Parameters:
  ///   - key: the machine's name, in snake_case.
  ///   - title: what people read; without one the key with blanks for underscores.
  ///   - isFlexible: whether cells may be wrapped; snippets always may.
  public init(
    _ key: String, _ title: String? = nil, alignment: TextAlignment? = nil,
    visibility: Visibility = .both, style: Style = .plain, format: Format = .plain,
    isFlexible: Bool = false, minimumWidth: Int = 12, priority: Priority = .normal
  ) {
    self.key = key
    self.title = title ?? String(key.map { $0 == "_" ? " " : $0 })
    self.alignment = alignment
    self.visibility = visibility
    self.style = style
    self.format = format
    self.isFlexible = isFlexible || format == .snippet
    self.minimumWidth = max(1, minimumWidth)
    self.priority = priority
  }
}
