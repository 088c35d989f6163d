import Synchronization

/// What is known about each document of a corpus: at hand, or in a snapshot until somebody asks.
final class MetadataList: Sendable {
  private final class Contents: Sendable {
    let all: [DocumentMetadata]
    init(_ all: [DocumentMetadata]) { self.all = all }
  }

  /// The number of documents.
  let count: Int
  private let contents = AtomicLazyReference<Contents>()
  private let saved: Saved?

  /// Where a snapshot keeps the metadata.
  struct Saved: Sendable {
    let bytes: Column<UInt8>
    /// For each document, and once more at the end, where its bytes begin.
    let starts: Column<UInt64>
    let file: SnapshotFile
  }

  init(_ all: [DocumentMetadata]) {
    count = all.count
    saved = nil
    _ = contents.storeIfNil(Contents(all))
  }

  init(_ saved: Saved) {
    count = max(0, saved.starts.count - 1)
    self.saved = saved
  }

  /// The metadata in the order of the documents, read from the snapshot when first asked for.
  ///
  /// - Complexity: O(1), the first time O(documents).
  var all: [DocumentMetadata] {
    if let contents = contents.load() { return contents.all }
    do {
      return try read().all
    } catch {
      saved?.file.giveUp(error)
      return []
    }
  }

  /// The metadata of one document; of a snapshot only these are read.
  subscript(number: Int) -> DocumentMetadata {
    if let contents = contents.load() { return contents.all[number] }
    do {
      return try read(number)
    } catch {
      saved?.file.giveUp(error)
      return all[number]
    }
  }

  /// Makes sure that the metadata of a document can be read.
  func check(_ number: Int) throws(SnapshotError) {
    if contents.load() == nil { _ = try read(number) }
  }

  private func read(_ number: Int) throws(SnapshotError) -> DocumentMetadata {
    guard let saved else { return all[number] }
    try saved.starts.check(number..<number + 2)
    guard let start = Int(exactly: saved.starts[number]),
      let end = Int(exactly: saved.starts[number + 1]), start <= end, end <= saved.bytes.count
    else { throw saved.damage }
    let bytes = saved.bytes[start..<end]
    try bytes.check()
    var reader = ByteReader(bytes.buffer)
    guard let metadata = DocumentMetadata(&reader) else { throw saved.damage }
    return metadata
  }

  /// The document with exactly this name; of a snapshot nothing but the names is read.
  ///
  /// - Complexity: O(documents).
  func number(named name: String) -> Int? {
    // Names of other letters may be spelled in several ways: as texts they are compared rightly.
    guard let saved, contents.load() == nil, name.utf8.allSatisfy({ $0 < 0x80 }) else {
      return all.firstIndex { $0.name == name }
    }
    let (starts, bytes) = (saved.starts.buffer, saved.bytes.buffer)
    let wanted = Array(name.utf8)
    for number in 0..<count {
      // Whatever makes no sense is a matter for those who read more than a name.
      guard let start = Int(exactly: starts[number]), start <= bytes.count else { continue }
      var reader = ByteReader(UnsafeBufferPointer(rebasing: bytes[start...]))
      if let found = reader.textBytes(), found.elementsEqual(wanted) { return number }
    }
    return nil
  }

  /// Makes sure that ``number(named:)`` reads what was written.
  func checkNames() throws(SnapshotError) {
    guard let saved, contents.load() == nil else { return }
    try saved.starts.check()
    try saved.bytes.check()
  }

  /// Makes sure that the metadata can be read.
  func check() throws(SnapshotError) {
    if contents.load() == nil { _ = try read() }
  }

  private func read() throws(SnapshotError) -> Contents {
    guard let saved else { return Contents([]) }
    try saved.bytes.check()
    var reader = ByteReader(saved.bytes.buffer)
    var all: [DocumentMetadata] = []
    all.reserveCapacity(count)
    for _ in 0..<count {
      guard let metadata = DocumentMetadata(&reader) else {
        throw saved.damage
      }
      all.append(metadata)
    }
    return contents.storeIfNil(Contents(all))
  }
}

extension MetadataList.Saved {
  /// Bytes that are what was written and make no sense.
  fileprivate var damage: SnapshotError {
    .damaged(path: file.path, part: "what it says about its documents")
  }
}

extension DocumentMetadata {
  /// Adds the metadata to a snapshot's.
  public func write(to writer: inout ByteWriter) {
    writer.write(name)
    writer.write(path)
    writer.write(source)
    writer.write(title)
    writer.write(date)
    writer.write(dateBasis.rawValue)
    writer.write(language)
    writer.write(url)
    writer.write(updated)
    writer.write(fields.count)
    for (name, value) in fields.sorted(by: { $0.key < $1.key }) {
      writer.write(name)
      writer.write(value)
    }
  }

  /// Reads what ``write(to:)`` wrote; nothing where the bytes are something else.
  public init?(_ reader: inout ByteReader) {
    guard let name = reader.text(), let path = reader.text() else { return nil }
    self.init(name: name, path: path)
    guard let source = reader.optionalText(), let title = reader.optionalText(),
      let date = reader.optionalTimestamp(), let basis = reader.text().flatMap(DateBasis.init),
      let language = reader.text(), let url = reader.optionalText(),
      let updated = reader.optionalTimestamp(), let fieldCount = reader.number()
    else { return nil }
    (self.source, self.title, self.date, dateBasis) = (source, title, date, basis)
    (self.language, self.url, self.updated) = (language, url, updated)
    for _ in 0..<fieldCount {
      guard let name = reader.text(), let value = reader.text() else { return nil }
      fields[name] = value
    }
  }
}

extension ByteWriter {
  fileprivate mutating func write(_ stamp: Timestamp?) {
    write(stamp?.date)
    if let stamp { write(stamp.minute) }
  }
}

extension ByteReader {
  fileprivate mutating func optionalTimestamp() -> Timestamp?? {
    guard let date = optionalDate() else { return nil }
    guard let date else { return .some(nil) }
    return optionalNumber().map { Timestamp(date: date, minute: $0) }
  }
}
