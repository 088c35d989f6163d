import Comparison

extension Session {
  /// The duplicates among all loaded documents, found once for as long as nothing is loaded.
  func duplicates() throws -> Duplicates {
    if let known = knownDuplicates { return known }
    let found = try Duplicates(in: corpus)
    knownDuplicates = found
    return found
  }
}
