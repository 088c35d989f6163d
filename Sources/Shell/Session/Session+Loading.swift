import CAllocator
import CommandLanguage
import Glibc
import Ingestion
import Languages
import NewsCorpus
import Terminal

extension Session {
  /// Loads files and folders, as the program's own options ask for; a snapshot is opened first.
  public func load(_ paths: [String]) async -> ExitStatus {
    do {
      let files = paths.flatMap { path in
        let found = access(path, F_OK) == 0 ? nil : PathPattern.paths(matching: path)
        return found.flatMap { $0.isEmpty ? nil : $0 } ?? [path]
      }
      let snapshots = files.filter(SnapshotFile.isSnapshot)
      if let first = snapshots.first {
        guard snapshots.count == 1 else {
          throw Diagnostic(
            "`\(first)` and `\(snapshots[1])` are snapshots, and one can be opened",
            advice: "load the pages of one of them")
        }
        try open(first)
      }
      let paths = files.filter { !snapshots.contains($0) }
      if paths.isEmpty { return .success }
      let outcome = try await load(
        paths, options: try LoadCommand.options(defaults: configuration.loading))
      let named = outcome.problems.filter(\.isNamed)
      for problem in named { console.report(Diagnostic(problem.description)) }
      return named.isEmpty ? .success : .failed
    } catch let diagnostic as Diagnostic {
      console.report(diagnostic)
      return .failed
    } catch let error as SnapshotError {
      console.report(Diagnostic(error))
      return .failed
    } catch {
      return .interrupted
    }
  }

  /// Loads pages and says what came of it, with a progress line when it takes long.
  ///
  /// Nothing changes when it throws.
  func load(_ paths: [String], options: LoadOptions) async throws -> LoadOutcome {
    let stream = try PageReader(options).open(paths)
    let progress = console.progress(
      "loading",
      totalBytes: console.messageCapabilities.isTerminal ? stream.totalBytes : nil)
    defer { progress.finish() }
    let (outcome, growth) = try await load(stream, progress)
    // Files, records and pages are gone now; the allocator would keep their memory for later.
    allocator_return_free_memory()
    progress.finish()
    tell(outcome, growth)
    return outcome
  }

  /// Reads and adds pages: while some are read, those before them are cut into tokens.
  private func load(
    _ stream: PageStream, _ progress: ProgressReporter
  ) async throws -> (LoadOutcome, Growth) {
    var reading = try await Reading.next(of: stream, progress)
    try corpus.checkAll()
    var growing = GrowingCorpus(corpus, corrections: corrections)
    do {
      while let pages = reading.pages {
        let rest = reading.stream
        async let following = Reading.next(of: rest, progress)
        try growing.append(pages, undated: rest.undatedPages)
        reading = try await following
      }
      let outcome = reading.stream.outcome
      let grown = try growing.finish(
        withdrawn: outcome.withdrawnPages, lateDates: outcome.lateDates)
      try take(grown)
      return (reading.stream.outcome, grown.growth)
    } catch let limit as CorpusLimit {
      throw Diagnostic(limit)
    }
  }

  /// Says what loading did, and warns of what stood in its way.
  func tell(_ outcome: LoadOutcome, _ growth: Growth) {
    for problem in outcome.problems where !problem.isNamed {
      console.report(Diagnostic(problem.description, severity: .warning))
    }
    for note in outcome.notes { console.note(note.description) }
    var parts: [String] = []
    if growth.added > 0 || growth.replaced + growth.unchanged == 0 {
      parts.append(Phrase.count(growth.added, "document") + " loaded")
    }
    if growth.replaced > 0 {
      parts.append(Phrase.count(growth.replaced, "document") + " replaced")
    }
    if growth.removed > 0 {
      parts.append(Phrase.count(growth.removed, "document") + " no longer there")
    }
    if growth.unchanged > 0 {
      parts.append(Phrase.count(growth.unchanged, "document") + " unchanged")
    }
    if outcome.skippedFiles > 0 {
      parts.append(Phrase.count(outcome.skippedFiles, "file") + " passed over")
    }
    if outcome.rowsWithoutDocument > 0 {
      parts.append(
        Phrase.count(outcome.rowsWithoutDocument, "row") + " of the metadata without document")
    }
    if outcome.documentsWithoutRow > 0 {
      parts.append(
        Phrase.count(outcome.documentsWithoutRow, "document") + " without row in the metadata")
    }
    if corpus.count > growth.added + growth.replaced + growth.unchanged {
      parts.append("\(corpus.count) in all")
    }
    console.note(parts.joined(separator: ", "))
  }
}

/// A step of reading: some pages, and what is left to read.
private struct Reading: Sendable {
  let stream: PageStream
  /// The pages read, or nothing at the end.
  let pages: [Page]?

  /// Reads on, beside the caller.
  @concurrent
  static func next(
    of stream: PageStream, _ progress: ProgressReporter
  ) async throws -> Reading {
    var stream = stream
    var (documents, bytes) = (stream.progress.documents, stream.progress.bytes)
    let pages = try stream.next { now in
      progress.advance(items: now.documents - documents, bytes: now.bytes - bytes)
      (documents, bytes) = (now.documents, now.bytes)
    }
    return Reading(stream: stream, pages: pages)
  }
}

extension Diagnostic {
  /// Says that something does not fit into a corpus.
  init(_ limit: CorpusLimit) {
    switch limit {
    case .documentTooLarge(let name):
      self.init("\(name): a document may hold 4 GB of text at most")
    case .tooManyTokens:
      self.init("the corpus is full: it may hold 4 billion tokens at most")
    }
  }
}
