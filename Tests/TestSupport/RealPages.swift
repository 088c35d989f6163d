import Foundation

/// Five real pages that stand beside the project on some machines and never in it.
public enum RealPages {
  /// Their folder.
  public static let folder = URL(filePath: #filePath).resolvingSymlinksInPath()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "shared/seeds").path
  /// Whether they are here.
  public static let areHere = FileManager.default.fileExists(atPath: folder)
}
