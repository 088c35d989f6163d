/// What was done at the keyboard, independent of how the terminal spells it.
enum Key: Equatable {
  /// A printable character.
  case scalar(Unicode.Scalar)
  /// A control character that libedit knows itself, for example Ctrl-A or Enter.
  case control(UInt8)
  /// A letter typed together with Alt, again for libedit.
  case alt(UInt8)
  /// Text that was pasted in one piece.
  case paste(String)
  /// Tab.
  case complete
  /// Ctrl-C.
  case interrupt
  /// Ctrl-D.
  case endOfFile
  /// Ctrl-Z.
  case suspend
  /// Ctrl-R or, forwards, Ctrl-S.
  case search(older: Bool)
  /// Ctrl-G.
  case abort
  /// Up or Ctrl-P.
  case previousLine
  /// Down or Ctrl-N.
  case nextLine
  /// The Delete key.
  case deleteForward

  /// Ctrl-A.
  static let home = Key.control(0x01)
  /// Ctrl-B.
  static let left = Key.control(0x02)
  /// Ctrl-E.
  static let end = Key.control(0x05)
  /// Ctrl-F.
  static let right = Key.control(0x06)
  /// Alt-B.
  static let wordLeft = Key.alt(UInt8(ascii: "b"))
  /// Alt-F.
  static let wordRight = Key.alt(UInt8(ascii: "f"))
  /// Alt-D.
  static let deleteWordForward = Key.alt(UInt8(ascii: "d"))
}
