/// What a key does that libedit does not know by itself.
///
/// The raw values are C1 control characters. Nobody types those, so libedit is told of each command
/// as of one more key, and no setting of the terminal's own keys can get in the way.
enum EditCommand: UInt8, CaseIterable {
  case complete = 0x80
  case interrupt
  case endOfFile
  case suspend
  case search
  case continueSearch
  case previousLine
  case nextLine
  case deleteForward
  case paste
}
