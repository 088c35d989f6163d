/// What a piece of shown text is; how it looks is the ``Theme``'s business.
public enum Style: String, Sendable, Hashable, CaseIterable {
  /// Running text.
  case plain
  /// The heading of a result or column.
  case heading
  /// The name of a field, an option, a command.
  case key
  /// A figure.
  case number
  /// What matters less: rules, notes, counts of what is left out.
  case muted
  /// Something odd that does not stop the work.
  case warning
  /// What went wrong.
  case error
  /// What a search found.
  case match
  /// A person's name.
  case person
  /// The name of a body, party, company or outlet.
  case organisation
  /// The name of a place.
  case place
  /// Another name.
  case name
  /// A time expression.
  case time
  /// Somebody's words.
  case quotation
  /// Text shared with another document.
  case shared
  /// What came in between two states.
  case added
  /// What went between two states.
  case removed
  /// The prompt of the shell.
  case prompt
}
