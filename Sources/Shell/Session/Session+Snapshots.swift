import CommandLanguage
import Glibc
import NewsCorpus
import Search
import Terminal

extension Session {
  /// Writes the corpus with everything computed so far beside a file, then puts it in its place.
  ///
  /// - Returns: the size of the snapshot in bytes.
  /// - Throws: ``SnapshotError`` where the corpus is that of a snapshot that turns out to be damaged,
  ///   ``OutputError``, `CancellationError`.
  func save(to path: String, for call: Call) async throws -> Int {
    try corpus.checkAll()
    if wholeFigures(of: Selection(allOf: corpus, zones: settings.zones), isFolded: false) == nil,
      let figures = try await StatsCommand.wholeFigures(in: self, for: call)
    {
      wholeFigures = [figures]
    }
    var writer = SnapshotWriter(programVersion: Program.version)
    writer.add(corpus)
    try annotations.save(documents: corpus.count, to: &writer)
    WholeFigures.save(wholeFigures, to: &writer)
    try searchEngine.save(to: &writer)
    corrections.save(to: &writer)
    let file = try AtomicFile(path: path)
    let progress = console.progress("saving", unit: "blocks", totalBytes: writer.size)
    defer { progress.finish() }
    try writer.write { bytes in
      try file.sink.write(bytes)
      progress.advance(items: 1, bytes: bytes.count)
    }
    try file.commit()
    return writer.size
  }

  /// Puts the corpus of a snapshot in the place of what is loaded.
  ///
  /// What another version of the program found in the documents is left aside and found anew when
  /// somebody asks: a version may find other things.
  ///
  /// - Throws: ``SnapshotError``; then nothing has changed.
  func open(_ path: String) throws(SnapshotError) {
    let console = console
    let file = try SnapshotFile(path) { error in
      // Nobody can unwind to the command that is running, and it must not go on: see `check`.
      TerminalModes.restore()
      try? console.flush()
      console.report(Diagnostic(error, end: "the session ends here"))
      _exit(ExitStatus.failed.rawValue)
    }
    MemoryFault.explain()
    let opened = try Corpus(file)
    // The next prompt completes names of documents: better to know now.
    if configuration.isInteractive { try opened.checkMetadata() }
    let corrected = try CorrectionLog(file)
    var found = AnnotationStore()
    var figures: [WholeFigures] = []
    var engine = SearchEngine(opened)
    if file.programVersion == Program.version {
      found = try AnnotationStore(file, documents: opened.count)
      figures = try WholeFigures.read(file)
      engine = try SearchEngine(opened, file)
    }
    let (before, given) = (corpus.count, corrections.entries.count)
    corpus = opened
    searchEngine = engine
    annotations = found
    corrections = corrected
    wholeFigures = figures
    current = nil
    var note = Phrase.count(opened.count, "document") + " opened"
    if before > 0 { note += " in place of \(before)" }
    if given > 0 { note += "; \(Phrase.count(given, "correction")) went with what was loaded" }
    console.note(note)
  }
}

extension Session {
  /// The figures of a selection, if it is the whole corpus and they are known.
  func wholeFigures(of selection: Selection, isFolded: Bool) -> WholeFigures? {
    guard selection.count == corpus.count else { return nil }
    return wholeFigures.first { $0.zones == selection.zones && $0.isFolded == isFolded }
  }

  /// Whether names and quotations of all documents of a selection have been found.
  func isAnnotated(_ selection: Selection) throws(SnapshotError) -> Bool {
    guard try annotations.names.holds(selection) else { return false }
    return try annotations.quotations.holds(selection)
  }
}

extension Diagnostic {
  /// Says what is wrong with a snapshot.
  init(_ error: SnapshotError, end: String? = nil) {
    self.init(
      ([error.message] + [end].compactMap { $0 }).joined(separator: "; "), advice: error.advice)
  }
}
