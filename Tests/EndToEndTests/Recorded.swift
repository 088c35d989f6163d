import Foundation
import TestSupport

/// Outputs that are kept in files and compared with what the program shows now.
enum Recorded {
  /// Whether differences are written to the files instead of being reported: `Scripts/record`.
  static let isUpdating = ProcessInfo.processInfo.environment["DEPESCHE_RECORD"] != nil

  /// The first line in which two texts differ, as a message; nothing where they are the same.
  static func difference(from old: String, to new: String) -> String? {
    guard old != new else { return nil }
    let (before, now) = (old.components(separatedBy: "\n"), new.components(separatedBy: "\n"))
    let line = zip(before, now).prefix { $0 == $1 }.count
    return """
      line \(line + 1)
      - \(line < before.count ? before[line] : "(end)")
      + \(line < now.count ? now[line] : "(end)")
      If this is right now: Scripts/record
      """
  }

  /// Compares a text with a file, or writes the file anew.
  static func difference(fromFile path: String, to text: String) throws -> String? {
    if isUpdating {
      try Data(text.utf8).write(to: URL(fileURLWithPath: path))
      return nil
    }
    let data = try Data(contentsOf: URL(fileURLWithPath: path))
    return difference(from: String(decoding: data, as: UTF8.self), to: text)
  }
}
