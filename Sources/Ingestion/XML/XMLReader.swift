/// Reads the kinds of XML that press texts come in: TEI, RSS, Atom, XHTML.
enum XMLReader {
  /// Reads a file by its outermost element.
  ///
  /// What is read up to a fault is kept.
  static func read(
    _ text: [UInt8]
  ) throws(CancellationError) -> RecordReader.Result {
    switch root(of: text) {
    case .none: break
    case "TEI", "TEI.2", "teiCorpus", "teiCorpus.2": return try TEIReader.read(text)
    case "rss", "RDF", "feed": return try FeedReader.read(text)
    case "html": return RecordReader.Result(documents: [try HTMLDocument.read(text)])
    case .some(let name):
      return RecordReader.Result(faults: [
        .malformed(
          line: 1, column: 1,
          "`<\(name)>` is no kind of XML known here (TEI, RSS, Atom, XHTML); "
            + "--input-format html takes the text out of any markup")
      ])
    }
    var tokenizer = XMLTokenizer(text)
    do throws(XMLFault) {
      _ = try tokenizer.next()
    } catch {
      return RecordReader.Result(faults: [fault(error, in: text)])
    }
    return RecordReader.Result()
  }

  /// The local name of the outermost element, where the text begins as XML does.
  static func root(of text: [UInt8]) -> String? {
    var tokenizer = XMLTokenizer(text)
    while true {
      do throws(XMLFault) {
        switch try tokenizer.next() {
        case .none: return nil
        case .start(let element): return element.name
        default: continue
        }
      } catch {
        return nil
      }
    }
  }

  /// A fault with its line and column.
  static func fault(_ fault: XMLFault, in text: [UInt8]) -> LoadProblem.Reason {
    let before = text.prefix(fault.offset)
    let lineStart = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    let column = text[lineStart..<before.endIndex].count { $0 & 0xC0 != 0x80 } + 1
    return .malformed(
      line: before.count { $0 == 0x0A } + 1, column: column, fault.message)
  }
}
