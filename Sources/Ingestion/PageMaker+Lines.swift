import NewsCorpus

extension PageMaker {
  /// Whether a file is so large and of such a make that it is read in pieces of lines.
  ///
  /// - Parameter head: its first bytes.
  func isReadInPieces(_ path: String, head: [UInt8]) -> Bool {
    guard options.encoding == nil, Packing(head) == nil, !head.starts(with: [0xFF, 0xFE]),
      !head.starts(with: [0xFE, 0xFF]), TextDecoding.looksLikeText(head)
    else { return false }
    return format(of: path, FileBytes.Content(bytes: head, packing: nil)) == .jsonl
  }

  /// Reads the pages of some lines of a file of JSON lines.
  mutating func readLines(
    _ bytes: [UInt8], of entry: FileListing.Entry, _ records: inout RecordsRead, isLast: Bool,
    into outcome: inout LoadOutcome
  ) throws(FileBytes.Failure) {
    guard let decoded = TextDecoding(bytes) else { throw .refused(.notText) }
    records.repairs += decoded.repairs
    records.encoding = records.encoding ?? decoded.encoding
    let path = entry.path
    do throws(CancellationError) {
      var result = RecordReader.Result()
      result.recordsWithoutText = records.recordsWithoutText
      try RecordReader(options.fieldNames).jsonLines(
        decoded.text, into: &result, lines: &records.lines)
      records.recordsWithoutText = result.recordsWithoutText
      records.hasFaults = records.hasFaults || !result.faults.isEmpty
      outcome.problems += result.faults.map {
        LoadProblem(path: path, reason: $0, isNamed: entry.isNamed)
      }
      let documents = records.waiting + result.documents
      records.waiting = []
      if records.count == 0, documents.count == 1, !isLast {
        records.waiting = documents
      } else {
        for document in documents {
          let name = name(
            of: document, path: path, number: records.count,
            of: max(records.count, documents.count))
          outcome.pages.append(try page(document, path: path, name: name, &outcome))
          records.count += 1
        }
      }
    } catch {
      throw .cancelled
    }
    guard isLast else { return }
    if records.repairs > 0 {
      outcome.notes.append(LoadNote(path: path, kind: .repaired(bytes: records.repairs)))
    }
    if let name = records.encoding {
      outcome.notes.append(LoadNote(path: path, kind: .decoded(as: name)))
    }
    if records.count == 0, !records.hasFaults {
      outcome.problems.append(LoadProblem(path: path, reason: .empty, isNamed: entry.isNamed))
    }
  }
}
