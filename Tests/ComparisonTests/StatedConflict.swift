import Foundation
import TestSupport

/// A row of `compare --conflicts` as the program writes it for other programs.
struct StatedConflict: Decodable {
  struct Value: Decodable {
    let doc: String
    let text: String
  }
  let kind: String
  let status: String
  let values: [Value]

  /// What the program says the pages of a folder disagree about.
  static func found(in folder: String) throws -> [StatedConflict] {
    let result = try run(
      BuiltProduct.depesche(),
      ["--no-init", "--quiet", "-l", folder, "-f", "json", "-c", "compare * --conflicts"])
    return try JSONDecoder().decode([StatedConflict].self, from: Data(result.outputBytes))
  }
}
