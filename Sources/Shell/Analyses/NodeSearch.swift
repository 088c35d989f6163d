import CommandLanguage
import NewsCorpus
import Search

extension Session {
  /// The places of a word that `stats` asks about, read as `find` reads a pattern.
  ///
  /// - Throws: a diagnostic at a pattern that cannot be read or that finds too much.
  func matches(
    ofWord word: ExpandedWord?, in selection: Selection, call: Call
  ) async throws -> [Match] {
    guard let word else { throw call.error("which word?") }
    let query: Query
    do throws(QueryError) {
      query = try Query(word.text, matchesCase: call.flag("--case"))
    } catch {
      throw word.word.error(FindCommand.problem(error))
    }
    return try await matches(of: query, in: selection, call: call)
  }

  /// The places of a pattern.
  ///
  /// - Throws: a diagnostic where it finds too much.
  func matches(of query: Query, in selection: Selection, call: Call) async throws -> [Match] {
    let annotations = try await searchAnnotations(for: query, in: selection, call: call)
    do {
      return try searchEngine.matches(of: query, in: selection, annotations: annotations)
    } catch let error as SearchError {
      throw call.error(FindCommand.message(error), advice: "make the pattern narrower")
    }
  }
}
