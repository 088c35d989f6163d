import Foundation

/// Programs of others that some tests use; a test whose tool is missing is skipped and says so.
enum Tool {
  static let sqlite3 = path(of: "sqlite3")
  static let tidy = path(of: "tidy")
  static let chromium = path(of: "chromium") ?? path(of: "chromium-browser")
  static let man = path(of: "man")

  /// Where a program is on the path.
  static func path(of name: String) -> String? {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin")
      .split(separator: ":")
    return folders.map { "\($0)/\(name)" }.first {
      FileManager.default.isExecutableFile(atPath: $0)
    }
  }
}
