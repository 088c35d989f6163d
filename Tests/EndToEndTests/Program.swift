import Foundation
import TestSupport

/// The project's own folders, found from this file.
enum Project {
  /// The top of the checkout.
  static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path
  /// The sample corpus.
  static let corpus = root + "/Corpus"
  /// Whether slow suites are left out.
  static let isQuick = ProcessInfo.processInfo.environment["DEPESCHE_QUICK"] != nil
}

/// Runs the real program.
func depesche(
  _ arguments: String..., stdin: String = "", in directory: String = Project.root,
  environment: [String: String]? = nil
) throws -> ProgramResult {
  try run(
    try BuiltProduct.depesche(), arguments, stdin: stdin, environment: environment,
    directory: directory)
}

/// The rows of a JSON array a command printed.
func records(_ text: String) throws -> [[String: Any]] {
  try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [[String: Any]] ?? []
}

/// The one object a command printed.
func object(_ text: String) throws -> [String: Any] {
  try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any] ?? [:]
}
