import CommandLanguage
import Names
import NewsCorpus

extension Session {
  /// Makes a correction and remembers it.
  ///
  /// Nothing changes when it throws.
  func correct(_ correction: Correction) throws {
    let before = corrections
    var entry = CorrectionLog.Entry(correction: correction)
    if case .zones(let name, let lines, _) = correction, let number = corpus.document(named: name) {
      entry.digest = CorrectionLog.digest(of: lines, in: corpus[document: number])
    }
    corrections.add(entry)
    do {
      if let name = correction.document { try applyCorrections(to: [name]) }
    } catch {
      corrections = before
      throw error
    }
  }

  /// Takes the last correction back, and returns it; nothing where there is none.
  func takeBackCorrection() throws -> Correction? {
    let before = corrections
    guard let correction = corrections.removeLast() else { return nil }
    do {
      if let name = correction.document { try applyCorrections(to: [name]) }
    } catch {
      corrections = before
      throw error
    }
    return correction
  }

  /// Makes documents what the corrections want them to be; names that are not loaded are passed over.
  func applyCorrections(to names: some Sequence<String>) throws {
    var log = corrections
    var pages: [Int: Page?] = [:]
    var facts: [Int: DocumentMetadata] = [:]
    for name in names {
      guard let number = corpus.document(named: name) else { continue }
      let document = corpus[document: number]
      if log.loaded[name] == nil { log.keep(document) }
      let wanted = log.corrected(document)
      if !log.concerns(name) { log.forget(name) }
      if wanted.zones != document.zones || wanted.metadata.language != document.metadata.language {
        pages[number] = Page(
          metadata: wanted.metadata, text: Array(document.text.buffer), zones: wanted.zones)
      } else if wanted.metadata != document.metadata {
        facts[number] = wanted.metadata
      }
    }
    try change(pages)
    try describe(facts)
    corrections = log
  }

  /// Makes the corrections that wait for documents which have just been loaded.
  ///
  /// - Parameter names: the names of the documents that are new or have another text.
  func correctLoaded(_ names: [String]) throws {
    let concerned = names.filter(corrections.concerns)
    guard !concerned.isEmpty else { return }
    for name in concerned { corrections.forget(name) }
    try applyCorrections(to: concerned)
    for name in concerned {
      guard let number = corpus.document(named: name) else { continue }
      for entry in corrections.entries where entry.correction.document == name {
        if !corrections.fits(entry, corpus[document: number]) {
          warn(
            "\(name): `\(entry.correction.command)` is left out: these lines say something else now"
          )
        }
      }
    }
  }

  /// Warns that corrections wait for documents that were taken out.
  func forgetLoaded(_ names: [String]) {
    for name in names {
      corrections.forget(name)
      let count = corrections.entries.count { $0.correction.document == name }
      if count > 0 {
        warn(
          "\(name): \(Phrase.count(count, "correction")) will count again when it is loaded again")
      }
    }
  }

  func warn(_ message: String) { console.report(Diagnostic(message, severity: .warning)) }

  /// Why a correction does not count at present; nothing where it does.
  func obstacle(to entry: CorrectionLog.Entry) -> String? {
    guard let name = entry.correction.document else { return nil }
    guard let number = corpus.document(named: name) else { return "the document is not loaded" }
    return corrections.fits(entry, corpus[document: number])
      ? nil : "the lines say something else now"
  }
}
