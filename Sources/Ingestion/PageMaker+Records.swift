import NewsCorpus

extension PageMaker {
  /// What kind of records a file has, where it is one of records.
  ///
  /// - Parameter head: its first bytes.
  func recordFormat(_ format: InputFormat, head: [UInt8]) -> RecordFormat? {
    switch format {
    case .jsonl: return .jsonLines
    case .csv:
      let text = TextDecoding(head, encoding: options.encoding)?.text ?? head
      return .separated(SeparatedRecords.separator(of: text))
    case .tsv: return .separated(0x09)
    case .vrt: return .vertical
    default: return nil
    }
  }

  /// Makes pages of the next records of a file.
  mutating func readPages(
    of entry: FileListing.Entry, _ file: inout RecordFile, into outcome: inout LoadOutcome
  ) throws(FileBytes.Failure) {
    let path = entry.path
    let first = file.count
    let (documents, count, faults) = try file.next()
    outcome.problems += faults.map {
      LoadProblem(path: path, reason: $0, isNamed: entry.isNamed)
    }
    if file.isEmpty {
      outcome.problems.append(LoadProblem(path: path, reason: .empty, isNamed: entry.isNamed))
    }
    do throws(CancellationError) {
      for (offset, document) in documents.enumerated() {
        let name = name(of: document, path: path, number: first + offset, of: count)
        take(try draft(document, path: path, name: name), into: &outcome)
      }
    } catch {
      throw .cancelled
    }
    if first == 0, count > 0 { outcome.files += 1 }
    guard file.isAtEnd else { return }
    outcome.notes.insert(
      contentsOf: encodingNotes(
        path, encoding: file.encoding, repairs: file.repairs, given: options.encoding),
      at: file.before.notes)
  }

  /// Says what was noticed about the encoding of a file.
  func encodingNotes(
    _ path: String, encoding: String?, repairs: Int, given: TextEncoding?
  ) -> [LoadNote] {
    var notes: [LoadNote] = []
    if repairs > 0, options.encoding == nil {
      notes.append(LoadNote(path: path, kind: .repaired(bytes: repairs)))
    }
    if let encoding, encoding != "UTF-16", given == nil {
      notes.append(LoadNote(path: path, kind: .decoded(as: encoding)))
    }
    return notes
  }
}
