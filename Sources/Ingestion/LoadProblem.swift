/// Something that could not be loaded, or not as it stood.
public struct LoadProblem: Error, Sendable, Equatable {
  /// What was wrong.
  public enum Reason: Sendable, Equatable {
    /// There is no such file or folder.
    case missing
    /// The system refused to read it; the text is the system's reason.
    case unreadable(String)
    /// The file holds nothing but white space.
    case empty
    /// The file holds bytes that no text has.
    case notText
    /// The folder holds nothing that could be read as a page.
    case noPages
    /// The file was there when the folder was listed and gone when it was to be read.
    case vanished
    /// The file is larger than a document may be; the number is the limit in bytes.
    case tooLarge(Int)
    /// It is neither a file nor a folder, such as a socket.
    case notAFile
    /// The saved page or mail has no part that is text.
    case noTextPart
    /// A program that opens such files is not installed; its name and that of its package.
    case toolMissing(String, package: String)
    /// A program that was to open the file failed; its name and what it said.
    case toolFailed(String, String)
    /// Unpacked, the file is larger than anything of its size can be.
    case growsTooFar
    /// The file does not follow its format; line and column count from 1.
    case malformed(line: Int, column: Int, String)
  }

  /// The file or folder.
  public let path: String
  /// What was wrong.
  public let reason: Reason
  /// Whether the path was named itself, which makes the problem an error; else it is a warning.
  public let isNamed: Bool

  /// Creates a problem.
  public init(path: String, reason: Reason, isNamed: Bool) {
    self.path = path
    self.reason = reason
    self.isNamed = isNamed
  }
}

extension LoadProblem: CustomStringConvertible {
  /// The problem as one line for people, without the path.
  public var message: String {
    switch reason {
    case .missing: "no such file or folder"
    case .unreadable(let cause): "cannot be read: \(cause)"
    case .empty: "the file is empty"
    case .notText: "the file is not text"
    case .noPages: "the folder holds no readable page"
    case .vanished: "the file vanished while loading"
    case .tooLarge(let limit): "the file is larger than \(limit / 1_048_576) MiB"
    case .notAFile: "neither a file nor a folder"
    case .noTextPart: "no part of the file is text"
    case .toolMissing(let tool, let package):
      "needs the program `\(tool)`, which is not installed (package \(package))"
    case .toolFailed(let tool, let cause): "`\(tool)` cannot open it: \(cause)"
    case .growsTooFar: "the file grows without measure when it is unpacked"
    case .malformed(let line, let column, let cause): "line \(line), column \(column): \(cause)"
    }
  }

  /// The problem as one line for people, `PATH: MESSAGE`.
  public var description: String { "\(path): \(message)" }
}
