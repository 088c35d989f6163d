/// The parts of a path, as text.
///
/// Endings of packed files stand behind the one that counts: "pages.jsonl.gz" ends with `jsonl`.
enum FileName {
  /// Endings of files that are packed.
  private static let packed: Set<String> = ["gz", "zst", "xz", "bz2"]

  /// The last part of a path.
  static func last(of path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }

  /// The last part of a path without its ending: the name of a document.
  static func stem(of path: String) -> String { parts(of: path).stem }

  /// The ending of a path in lower case, without the dot; empty where there is none.
  static func ending(of path: String) -> String { parts(of: path).ending }

  /// Whether a path ends as packed files do.
  static func isPacked(_ path: String) -> Bool { packed.contains(cut(last(of: path)[...]).ending) }

  /// The folder of a path with its slash, empty where there is none.
  static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "" }
    return String(path[...slash])
  }

  private static func parts(of path: String) -> (stem: String, ending: String) {
    let name = last(of: path)
    let outer = cut(name[...])
    guard packed.contains(outer.ending) else { return (String(outer.stem), outer.ending) }
    let inner = cut(outer.stem)
    return (String(inner.stem), inner.ending)
  }

  private static func cut(_ name: Substring) -> (stem: Substring, ending: String) {
    guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return (name, "") }
    return (name[..<dot], name[name.index(after: dot)...].lowercased())
  }
}
