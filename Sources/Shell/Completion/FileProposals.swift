import Glibc
import Terminal

/// Files and folders that continue a path.
enum FileProposals {
  /// The entries of the path's folder that begin with its last part, by name; hidden ones only when
  /// asked for; after the deadline those read so far.
  static func of(_ prefix: String, deadline: Deadline) -> [Completer.Proposal] {
    let slash = prefix.lastIndex(of: "/")
    let folder = slash.map { String(prefix[...$0]) } ?? ""
    let start = slash.map { String(prefix[prefix.index(after: $0)...]) } ?? prefix
    var opened = folder.isEmpty ? "." : folder
    if opened.hasPrefix("~/"), let home = Environment.value("HOME") {
      opened = home + opened.dropFirst()
    }
    guard let directory = opendir(opened) else { return [] }
    defer { closedir(directory) }
    var names: [(name: String, isFolder: Bool)] = []
    while !deadline.hasPassed, let entry = readdir(directory) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      guard name.hasPrefix(start), name != ".", name != "..",
        start.hasPrefix(".") || !name.hasPrefix(".")
      else { continue }
      names.append((name, isFolder(opened + "/" + name, type: Int(entry.pointee.d_type))))
    }
    return names.sorted { $0.name < $1.name }.map { entry in
      let mark = entry.isFolder ? "/" : ""
      return Completer.Proposal(
        folder + entry.name + mark, display: Gate.line(entry.name + mark), isFolder: entry.isFolder)
    }
  }

  /// Whether an entry is a folder or a link to one.
  ///
  /// - Parameter type: what the listing says of it; only links, and file systems that say nothing,
  ///   are looked at.
  private static func isFolder(_ path: String, type: Int) -> Bool {
    guard type == DT_LNK || type == DT_UNKNOWN else { return type == DT_DIR }
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }
}
