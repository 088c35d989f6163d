import CommandLanguage
import Glibc
import Ingestion
import Terminal

/// What a restricted session may do: read inside some folders, write nowhere.
public struct Restriction: Sendable {
  /// The files and folders that may be read, with their insides.
  let roots: [String]

  /// Allows reading the given files and folders only.
  public init(readable paths: [String]) {
    roots = paths.map(FilePath.canonical)
  }

  func allowsReading(_ path: String) -> Bool {
    let canonical = FilePath.canonical(path)
    return roots.contains { canonical == $0 || canonical.hasPrefix($0 == "/" ? "/" : $0 + "/") }
  }
}

/// Paths as text.
enum FilePath {
  /// The path without `.`, `..` and symbolic links; as it is where it does not exist.
  static func canonical(_ path: String) -> String {
    guard let resolved = realpath(path, nil) else { return path }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  /// Whether there is a file or folder of that path.
  static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

  /// The folder a file stands in, with no slash at the end; `.` for a bare name.
  static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// The last part of a path.
  static func name(of path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }

  /// A path inside a folder; an absolute path stays what it is.
  static func joined(_ folder: String, _ path: String) -> String {
    path.hasPrefix("/") || folder == "." ? path : folder + "/" + path
  }
}

extension Session {
  /// The path a word stands for: written in a script it is relative to that script, from an argument
  /// or typed to the working directory; `~/` is the home folder.
  func path(_ word: ExpandedWord) -> String {
    if !word.isQuoted, word.text == "~" || word.text.hasPrefix("~/"),
      let home = Environment.value("HOME")
    {
      return home + word.text.dropFirst()
    }
    guard let folder = word.directory else { return word.text }
    return FilePath.joined(folder, word.text)
  }

  /// The path of a file to read.
  ///
  /// - Throws: a diagnostic where a restricted session may not read it.
  func readablePath(_ word: ExpandedWord) throws(Diagnostic) -> String {
    let path = path(word)
    if let restriction = configuration.restriction, !restriction.allowsReading(path) {
      throw word.word.error(
        "a restricted session may not read `\(word.text)`",
        advice: "name its folder with --load when starting")
    }
    return path
  }

  /// The paths of the files to read that a word stands for: itself, or what a pattern matches.
  ///
  /// A file whose name looks like a pattern is that file.
  ///
  /// - Throws: a diagnostic where nothing matches, or the session may not read what does.
  func readablePaths(_ word: ExpandedWord) throws(Diagnostic) -> [String] {
    let path = path(word)
    guard access(path, F_OK) != 0, let found = PathPattern.paths(matching: path) else {
      return [try readablePath(word)]
    }
    if found.isEmpty { throw word.word.error("no file matches `\(word.text)`") }
    if let restriction = configuration.restriction,
      let path = found.first(where: { !restriction.allowsReading($0) })
    {
      throw word.word.error(
        "a restricted session may not read `\(path)`",
        advice: "name its folder with --load when starting")
    }
    return found
  }

  /// The path of a file to write.
  ///
  /// - Throws: a diagnostic where the session is restricted.
  func writablePath(_ word: ExpandedWord) throws(Diagnostic) -> String {
    if configuration.restriction != nil {
      throw word.word.error("a restricted session may not write files")
    }
    return path(word)
  }

  /// Writes the file a word stands for, which is replaced as a whole or not at all.
  ///
  /// - Throws: a diagnostic at the word where the file may not or cannot be written, and what `body`
  ///   throws.
  func write(to word: ExpandedWord, _ body: (OutputSink) throws -> Void) throws {
    let path = try writablePath(word)
    do {
      let file = try AtomicFile(path: path)
      try body(file.sink)
      try file.commit()
    } catch let error as OutputError {
      throw word.word.error(error.description)
    }
  }
}
