import Glibc

/// The files that a list of paths stands for, in order.
struct FileListing {
  /// A file to read.
  struct Entry: Equatable {
    let path: String
    /// Whether the path itself was named, not a folder around it.
    let isNamed: Bool
    /// The position among `folders` of the named folder it stands in.
    let folder: Int?
  }

  private(set) var entries: [Entry] = []
  private(set) var problems: [LoadProblem] = []
  /// The named folders.
  private(set) var folders: [String] = []
  /// Metadata tables that stand directly in a named folder.
  private(set) var tables: [String] = []
  private(set) var skipped = 0
  /// Folders already walked, so that a symbolic link cannot lead in a circle.
  private var seen: Set<Identity> = []

  private struct Identity: Hashable {
    let device: UInt64
    let file: UInt64
  }

  /// Lists paths; `-` is kept as it is.
  init(_ paths: [String]) throws(CancellationError) {
    for path in paths {
      guard path != "-" else {
        entries.append(Entry(path: path, isNamed: true, folder: nil))
        continue
      }
      var status = stat()
      guard stat(path, &status) == 0 else {
        problems.append(LoadProblem(path: path, reason: .of(errno), isNamed: true))
        continue
      }
      if status.st_mode & S_IFMT == S_IFDIR {
        folders.append(path)
        seen = []
        try walk(path, status, depth: 0)
      } else if status.st_mode & S_IFMT == S_IFSOCK || status.st_mode & S_IFMT == S_IFBLK {
        problems.append(LoadProblem(path: path, reason: .notAFile, isNamed: true))
      } else {
        entries.append(Entry(path: path, isNamed: true, folder: nil))
      }
    }
  }

  private mutating func walk(
    _ folder: String, _ status: stat, depth: Int
  ) throws(CancellationError) {
    if Task.isCancelled { throw CancellationError() }
    let identity = Identity(device: UInt64(status.st_dev), file: UInt64(status.st_ino))
    guard seen.insert(identity).inserted else { return }
    guard let names = FileListing.names(in: folder) else {
      problems.append(LoadProblem(path: folder, reason: .of(errno), isNamed: depth == 0))
      return
    }
    let prefix = folder.hasSuffix("/") ? folder : folder + "/"
    for name in names where !name.hasPrefix(".") {
      let path = prefix + name
      var status = stat()
      guard stat(path, &status) == 0 else {
        problems.append(LoadProblem(path: path, reason: .of(errno), isNamed: false))
        continue
      }
      switch status.st_mode & S_IFMT {
      case S_IFDIR:
        // "page_files" beside "page.html" holds the pictures and scripts of the saved page.
        if FileListing.isCompanion(name, among: names) { continue }
        try walk(path, status, depth: depth + 1)
      case S_IFREG:
        if depth == 0, FileListing.isTable(name) {
          tables.append(path)
        } else if FileListing.isReport(name) {
          entries.append(Entry(path: path, isNamed: false, folder: folders.count - 1))
        } else {
          skipped += 1
        }
      default:
        skipped += 1
      }
    }
  }

  /// The names in a folder, sorted by their bytes, or nothing when it cannot be read.
  static func names(in folder: String) -> [String]? {
    guard let stream = opendir(folder) else { return nil }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: entry.pointee.d_name) { tuple in
        tuple.withMemoryRebound(
          to: CChar.self, capacity: MemoryLayout.size(ofValue: tuple.pointee)
        ) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  static func isCompanion(_ name: String, among names: [String]) -> Bool {
    for suffix in ["_files", "-Dateien", "_Dateien", "-files", "_fichiers"]
    where name.hasSuffix(suffix) {
      let stem = name.dropLast(suffix.count)
      if ["html", "htm", "xhtml"].contains(where: { names.contains("\(stem).\($0)") }) {
        return true
      }
    }
    return false
  }

  private static func isTable(_ name: String) -> Bool {
    FileName.stem(of: name).lowercased() == "metadata"
      && ["csv", "tsv", "jsonl"].contains(FileName.ending(of: name))
  }

  /// Names, without ending, of files that tell about a folder and are no reports.
  private static let aboutFolder: Set<String> = [
    "readme", "license", "licence", "notice", "copying", "changelog", "authors", "contributing",
  ]

  private static func isReport(_ name: String) -> Bool {
    let ending = FileName.ending(of: name)
    if ["", "md", "txt", "markdown"].contains(ending),
      aboutFolder.contains(FileName.stem(of: name).lowercased())
    {
      return false
    }
    return ending.isEmpty || InputFormat(fileName: name) != nil
  }
}

extension LoadProblem.Reason {
  /// The reason that a system error number stands for.
  static func of(_ code: Int32) -> LoadProblem.Reason {
    if code == ENOENT || code == ENOTDIR { return .missing }
    return .unreadable(strerror(code).map { String(cString: $0) } ?? "error \(code)")
  }
}
