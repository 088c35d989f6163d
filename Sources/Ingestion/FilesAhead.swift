import NewsCorpus

/// The next files of a folder, read and made into pages several at once before it is their turn.
///
/// Only small files are: they are through before an interruption could be late. What is packed or
/// holds records is read in its turn.
struct FilesAhead: Sendable {
  /// What became of a file.
  enum Result: Sendable {
    case draft(FileDraft)
    case refused(LoadProblem.Reason)
    case inTurn
  }

  private var results: ArraySlice<Result> = []

  /// How many files are read at once.
  private static let count = 16
  /// How many bytes a small file has at most.
  private static let largest = 1 << 18

  /// The result of the first of some files.
  ///
  /// - Parameter entries: the same files as before, without those of which the result was given.
  mutating func next(of entries: ArraySlice<FileListing.Entry>, _ maker: PageMaker) -> Result {
    if results.isEmpty {
      let near = entries.prefix(FilesAhead.count).prefix { entry in
        entry.path != "-" && FileBytes.size(of: entry.path).map { $0 <= FilesAhead.largest } == true
      }
      guard near.count > 1 else { return .inTurn }
      results =
        Blocks.map(near.count) {
          FilesAhead.read(near[near.startIndex + $0], maker)
        }[...]
    }
    return results.popFirst() ?? .inTurn
  }

  private static func read(_ entry: FileListing.Entry, _ maker: PageMaker) -> Result {
    do throws(FileBytes.Failure) {
      var source = try ByteSource(entry.path)
      guard Packing(try source.head()) == nil else { return .inTurn }
      let (head, format) = try maker.look(at: &source, path: entry.path)
      guard maker.recordFormat(format, head: head) == nil else { return .inTurn }
      return .draft(try maker.draft(of: entry, source.rest(limit: FileBytes.limit), format))
    } catch .refused(let reason) {
      return .refused(reason)
    } catch {
      // Cancelled: whoever asks next finds out.
      return .inTurn
    }
  }
}
