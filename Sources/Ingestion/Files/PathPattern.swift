import Glibc

/// A path with `*`, `?`, `[…]` or `**` in it, and the files it stands for.
public enum PathPattern {
  /// The paths that a pattern stands for, sorted by their bytes; nothing where it is no pattern.
  ///
  /// `*`, `?` and `[…]` stand for characters inside one name, `**` for any number of folders, `\`
  /// takes the next character as it is. Hidden files are found only by names that begin with a full
  /// stop; the companion folders that browsers save beside a page are left out.
  ///
  /// - Complexity: O(entries of the folders looked through).
  public static func paths(matching pattern: String) -> [String]? {
    guard pattern.contains(where: { "*?[".contains($0) }) else { return nil }
    var parts = pattern.split(separator: "/").map(String.init)
    guard let last = parts.popLast() else { return nil }
    var folders = [pattern.hasPrefix("/") ? "/" : ""]
    for part in parts {
      folders = folders.flatMap { expand(part, in: $0) }.filter(isFolder)
    }
    let found = folders.flatMap { expand(last, in: $0) }
    return Set(found).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// The entries of a folder that one part of a pattern stands for.
  private static func expand(_ part: String, in folder: String) -> [String] {
    if part == "**" { return descendants(of: folder, depth: 0) }
    let prefix = folder.isEmpty || folder.hasSuffix("/") ? folder : folder + "/"
    guard part.contains(where: { "*?[\\".contains($0) }) else {
      let path = prefix + part
      return access(path, F_OK) == 0 ? [path] : []
    }
    guard let names = FileListing.names(in: folder.isEmpty ? "." : folder) else { return [] }
    return names.filter { name in
      fnmatch(part, name, FNM_PERIOD | FNM_PATHNAME) == 0
        && !FileListing.isCompanion(name, among: names)
    }.map { prefix + $0 }
  }

  private static let deepest = 64

  /// A folder and all folders below it, hidden ones and links left out.
  private static func descendants(of folder: String, depth: Int) -> [String] {
    var found = [folder]
    guard depth < deepest, let names = FileListing.names(in: folder.isEmpty ? "." : folder) else {
      return found
    }
    let prefix = folder.isEmpty || folder.hasSuffix("/") ? folder : folder + "/"
    for name in names where !name.hasPrefix(".") && !FileListing.isCompanion(name, among: names) {
      var status = stat()
      guard lstat(prefix + name, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else { continue }
      found += descendants(of: prefix + name, depth: depth + 1)
    }
    return found
  }

  private static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return path.isEmpty || (stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR)
  }
}
