import CommandLanguage
import Glibc
import Terminal

/// A script that is written while commands are typed.
struct Recording: Sendable {
  /// Where the script is written, absolute.
  let path: String
  /// The commands so far.
  private(set) var statements: [Statement] = []

  init(path: String) {
    self.path = FilePath.absolute(path)
  }

  /// Adds commands and writes the script anew, beside the old one and renamed.
  mutating func add(_ added: [Statement]) throws(OutputError) {
    statements += added
    try save()
  }

  func save() throws(OutputError) {
    let file = try AtomicFile(path: path)
    try file.sink.write(
      RecordedScript.text(of: statements, forFolder: FilePath.folder(of: path)))
    try file.commit()
  }
}

/// A script made of commands that were typed.
enum RecordedScript {
  /// The text of the script: one command a line, paths relative to the folder the script is in.
  static func text(of statements: [Statement], forFolder folder: String) -> String {
    let folder = FilePath.canonical(FilePath.absolute(folder))
    var lines = ["#!/usr/bin/env depesche"]
    for statement in statements where !isAboutRecording(statement) {
      lines.append(text(of: statement, forFolder: folder))
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func isAboutRecording(_ statement: Statement) -> Bool {
    ["record", "history", "quit"].contains(statement.invocation?.name ?? "")
  }

  /// The statement as written, with the paths in it turned to the folder.
  private static func text(of statement: Statement, forFolder folder: String) -> String {
    guard let invocation = statement.invocation else { return statement.text }
    var words: [Word] = []
    for parameter in invocation.command.parameters
    where [.inputFile, .outputFile].contains(parameter.kind) {
      words += invocation.words(for: parameter.name)
    }
    for use in invocation.options {
      if use.option.kind == .inputFile || use.option.kind == .outputFile { words += use.words }
    }
    if let redirection = invocation.redirection { words.append(redirection.word) }
    var text = ""
    var position = statement.range.lowerBound
    for word in words.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
      guard let path = word.literal, path != "-", !path.hasPrefix("/"), !path.hasPrefix("~/") else {
        continue
      }
      text += statement.source.text(in: position..<word.range.lowerBound)
      text += ShellWord.quoted(FilePath.relative(FilePath.absolute(path), to: folder))
      position = word.range.upperBound
    }
    return text + statement.source.text(in: position..<statement.range.upperBound)
  }
}

extension FilePath {
  /// The path from the root, by the working directory, with `.` and `..` taken out.
  static func absolute(_ path: String) -> String {
    var whole = path
    if !path.hasPrefix("/"), let directory = getcwd(nil, 0) {
      defer { free(directory) }
      whole = String(cString: directory) + "/" + path
    }
    var parts: [Substring] = []
    for part in whole.split(separator: "/") {
      switch part {
      case ".": continue
      case "..": _ = parts.popLast()
      default: parts.append(part)
      }
    }
    return "/" + parts.joined(separator: "/")
  }

  /// The way from a folder to a file; both are absolute.
  static func relative(_ path: String, to folder: String) -> String {
    let target = path.split(separator: "/")
    let start = folder.split(separator: "/")
    var common = 0
    while common < target.count, common < start.count, target[common] == start[common] {
      common += 1
    }
    let up = Array(repeating: Substring(".."), count: start.count - common)
    let way = (up + target[common...]).joined(separator: "/")
    return way.isEmpty ? "." : way
  }
}

extension String {
  /// The text with every occurrence of another one replaced.
  func replacingAll(_ part: String, with other: String) -> String {
    split(separator: part, omittingEmptySubsequences: false).joined(separator: other)
  }
}

extension Session {
  /// Adds commands that went well to the script being recorded; where that fails recording ends.
  func record(_ statements: [Statement]) {
    let kept = statements.filter { $0.invocation?.name != "record" }
    guard !kept.isEmpty, var recording else { return }
    do {
      try recording.add(kept)
      self.recording = recording
    } catch {
      console.report(
        Diagnostic("recording ends: \(error.description)", severity: .warning))
      self.recording = nil
    }
  }
}
