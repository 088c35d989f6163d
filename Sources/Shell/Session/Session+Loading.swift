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
      let outcome = try await read(
        paths, options: try LoadCommand.options(defaults: configuration.loading))
      tell(outcome, try add(outcome.pages))
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

  /// Reads pages, with a progress line when it takes long.
  func read(_ paths: [String], options: LoadOptions) async throws -> LoadOutcome {
    let progress = ProgressReporter(
      label: "loading", unit: "files", capabilities: console.messageCapabilities)
    defer { progress.finish() }
    let standardInput = paths.contains("-") ? try standardInput() : []
    var (files, bytes) = (0, 0)
    return try PageReader(options).read(paths, standardInput: standardInput) { now in
      progress.advance(items: now.files - files, bytes: now.bytes - bytes)
      (files, bytes) = (now.files, now.bytes)
    }
  }

  private func standardInput() throws -> [UInt8] {
    do {
      return try Descriptor.readAll(0)
    } catch {
      throw Diagnostic("standard input cannot be read: \(error.message)")
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
    if corpus.count > outcome.pages.count { parts.append("\(corpus.count) in all") }
    console.note(parts.joined(separator: ", "))
  }
}
