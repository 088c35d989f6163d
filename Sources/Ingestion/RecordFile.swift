import NewsCorpus

/// A file of records that is read in pieces.
struct RecordFile: Sendable {
  private var source: ByteSource
  private var decoding: PieceDecoding
  private var records: RecordStream
  /// The text of a record that has not come to its end.
  private var rest: [UInt8] = []
  private let pieceSize: Int

  /// How many documents were given out.
  private(set) var count = 0
  /// The only document so far: it is named after the file if no other follows.
  private var waiting: [RawDocument] = []
  private var hasFaults = false
  /// What the outcome of reading was before this file.
  let before: Before

  /// What was known before a file was read.
  struct Before: Sendable {
    let pages: Int
    let problems: Int
    let notes: Int
    let files: Int
    let bytes: Int
  }

  /// How many bytes a piece has, about.
  static let pieceSize = 1 << 21

  /// - Parameters:
  ///   - head: the first bytes of the source.
  ///   - pieceSize: how many bytes are read at once, more only where a record is longer.
  init(
    _ source: ByteSource, head: [UInt8], format: RecordFormat, options: LoadOptions, before: Before,
    pieceSize: Int
  ) {
    self.source = source
    self.pieceSize = pieceSize
    self.before = before
    decoding = PieceDecoding(head: head, encoding: options.encoding)
    records = RecordStream(format, options.fieldNames)
  }

  /// Whether all was given out.
  var isAtEnd: Bool { source.isAtEnd }
  /// The number of bytes read.
  var bytes: Int { source.count }
  /// The name of the encoding where it was another than UTF-8.
  var encoding: String? { decoding.encoding }
  /// The number of bytes in a text of UTF-8 that were none.
  var repairs: Int { decoding.repairs }
  /// Whether nothing was in the file.
  var isEmpty: Bool { isAtEnd && count == 0 && !hasFaults }

  /// The next documents, how many there are in the file as far as is known, and what could not be
  /// read among them.
  mutating func next() throws(FileBytes.Failure) -> (
    documents: [RawDocument], of: Int, faults: [LoadProblem.Reason]
  ) {
    var text = rest
    rest = []
    let start = text.count
    text += decoding.undecoded
    // A record that goes on over several pieces doubles them, so that it is not read often.
    try source.read(max(pieceSize, text.count), into: &text)
    guard decoding.decode(&text, from: start, isLast: isAtEnd) else { throw .refused(.notText) }
    guard text.count <= FileBytes.limit else { throw .refused(.tooLarge(FileBytes.limit)) }
    let result: RecordReader.Result
    do throws(CancellationError) {
      let (read, end) = try records.read(text, isLast: isAtEnd)
      rest = Array(text[end...])
      result = read
    } catch {
      throw .cancelled
    }
    hasFaults = hasFaults || !result.faults.isEmpty
    var documents = waiting + result.documents
    waiting = []
    if count == 0, documents.count == 1, !isAtEnd { swap(&waiting, &documents) }
    count += documents.count
    return (documents, count, result.faults)
  }
}
