import Foundation

/// Finds programs that the package has built.
public enum BuiltProduct {
  /// There is no such program to be found.
  public struct NotFound: Error, CustomStringConvertible {
    /// What was looked for and where.
    public let description: String
  }

  /// The path of the `depesche` program that belongs to this test run.
  public static func depesche() throws -> String {
    try path(of: "depesche")
  }

  /// The path of a program: what `DEPESCHE_BINARY` names, else what lies beside the running tests,
  /// else what lies in the package's build folder.
  public static func path(of name: String, source: String = #filePath) throws -> String {
    if let given = ProcessInfo.processInfo.environment["\(name.uppercased())_BINARY"] {
      return given
    }
    var folders = [
      URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
    ]
    folders += CommandLine.arguments.filter { $0.contains(".xctest") }.map {
      URL(fileURLWithPath: $0).resolvingSymlinksInPath().deletingLastPathComponent()
    }
    let package = URL(fileURLWithPath: source)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    folders += ["debug", "release"].map { package.appendingPathComponent(".build/\($0)") }
    for folder in folders {
      let path = folder.appendingPathComponent(name).path
      var isFolder: ObjCBool = false
      if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), !isFolder.boolValue,
        FileManager.default.isExecutableFile(atPath: path)
      {
        return path
      }
    }
    throw NotFound(
      description: "no program \(name) in \(folders.map(\.path).joined(separator: ", "))")
  }
}
