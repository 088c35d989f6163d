import Glibc

/// What the system's terminfo database knows.
enum TerminalDatabase {
  /// Whether a kind of terminal can be driven with escape sequences.
  ///
  /// "dumb" and no name at all cannot. Where the system has no database every other name is taken
  /// for a terminal like most.
  static func knows(_ kind: String?, environment: (String) -> String?) -> Bool {
    guard let kind, !kind.isEmpty, kind != "dumb", !kind.contains("/"),
      let first = kind.utf8.first
    else { return false }
    var folders = ["/etc/terminfo", "/lib/terminfo", "/usr/share/terminfo", "/usr/lib/terminfo"]
    if let home = environment("HOME") { folders.insert(home + "/.terminfo", at: 0) }
    if let named = environment("TERMINFO") { folders.insert(named, at: 0) }
    folders = folders.filter { access($0, R_OK) == 0 }
    let shelves = [String(Character(Unicode.Scalar(first))), String(first, radix: 16)]
    return folders.isEmpty
      || folders.contains { folder in
        shelves.contains { access("\(folder)/\($0)/\(kind)", R_OK) == 0 }
      }
  }
}
