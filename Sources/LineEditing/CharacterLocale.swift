internal import Glibc

/// The character encoding that the C library, and with it libedit, works in.
enum CharacterLocale {
  /// Names to try in order; the empty one stands for what the environment says.
  ///
  /// `C.UTF-8` comes first so that widths and letter classes are the same for everybody.
  static let candidates = ["C.UTF-8", "", "en_US.UTF-8"]

  /// Sets a UTF-8 character encoding for this process, whatever `LANG` says.
  ///
  /// A process starts in "C", where libedit drops umlauts. Only `LC_CTYPE` is touched, so number
  /// formats and sorting stay as they are.
  ///
  /// - Returns: whether a UTF-8 locale is in force now.
  static func establish() -> Bool {
    for name in candidates where setlocale(LC_CTYPE, name) != nil {
      if let codeset = nl_langinfo(nl_item(CODESET)).map({ String(cString: $0) }),
        codeset == "UTF-8"
      {
        return true
      }
    }
    return false
  }
}
