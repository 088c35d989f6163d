import Foundation
import NewsCorpus

@testable import Ingestion

/// Places of the project, found from this file.
enum Place {
  static let project = URL(filePath: #filePath).resolvingSymlinksInPath()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  static let corpus = project.appending(path: "Corpus").path
  static let gold = project.appending(path: "Tests/IngestionTests/Gold").path

  static func exists(_ path: String) -> Bool { FileManager.default.fileExists(atPath: path) }
}

/// A folder for one test, removed with it.
final class ScratchFolder {
  let path: String

  init() throws {
    let url = FileManager.default.temporaryDirectory
      .appending(path: "ingestion-tests-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    path = url.path
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  @discardableResult
  func write(_ name: String, _ text: String) throws -> String {
    try write(name, bytes: Array(text.utf8))
  }

  @discardableResult
  func write(_ name: String, bytes: [UInt8]) throws -> String {
    let file = path + "/" + name
    let folder = URL(filePath: file).deletingLastPathComponent()
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data(bytes).write(to: URL(filePath: file))
    return file
  }

  func folder(_ name: String) throws -> String {
    try FileManager.default.createDirectory(
      atPath: path + "/" + name, withIntermediateDirectories: true)
    return path + "/" + name
  }
}

extension Page {
  var string: String { String(decoding: text, as: UTF8.self) }

  func string(_ zone: Zone) -> String { String(decoding: text[zone.range], as: UTF8.self) }

  /// The texts of the zones of a kind.
  func texts(_ kind: ZoneKind) -> [String] { zones.filter { $0.kind == kind }.map(string) }

  /// What is wrong with the zones: overlaps, cut scalars, white space at their ends.
  var zoneFaults: [String] {
    var faults: [String] = []
    var end = 0
    for zone in zones {
      if zone.range.lowerBound < end { faults.append("overlap at \(zone.range)") }
      if zone.range.isEmpty || zone.range.upperBound > text.count {
        faults.append("bad range \(zone.range)")
        continue
      }
      let edges = [zone.range.lowerBound, zone.range.upperBound]
      if edges.contains(where: { $0 < text.count && text[$0] & 0xC0 == 0x80 }) {
        faults.append("cut scalar at \(zone.range)")
      }
      end = zone.range.upperBound
    }
    for position in text.indices where text[position] > 0x20 && text[position] < 0x80 {
      // Checked only where the page is small.
      if text.count < 4000, !zones.contains(where: { $0.range.contains(position) }) {
        faults.append("byte \(position) is in no zone")
        break
      }
    }
    return faults
  }
}

/// Reads one text as if it were a file's.
func page(_ text: String, name: String = "report.txt", options: LoadOptions = LoadOptions())
  throws -> Page
{
  let folder = try ScratchFolder()
  let outcome = try PageReader(options).read([folder.write(name, text)])
  guard let page = outcome.pages.first else { throw outcome.problems[0] }
  return page
}

/// A small generator of random numbers (SplitMix64), the same on every run.
struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
