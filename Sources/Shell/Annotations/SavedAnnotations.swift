import NewsCorpus

/// An annotation that a snapshot can keep.
protocol SavedAnnotation: Sendable {
  /// Adds the annotation to a snapshot's.
  func write(to writer: inout ByteWriter)
  /// Reads what ``write(to:)`` wrote; nothing where the bytes are something else.
  init?(_ reader: inout ByteReader)
}

/// The annotations of one kind in a snapshot, read for a document when somebody asks for it.
struct SavedLayer<Annotation: SavedAnnotation>: Sendable {
  /// The zones that were read when the annotations were made.
  let zones: ZoneSet
  /// For each document, and once more at the end, where its bytes begin.
  private let starts: Column<UInt64>
  private let bytes: Column<UInt8>

  /// Opens the layer with a name; nothing where the snapshot has none.
  init?(_ file: SnapshotFile, _ name: String, documents: Int) throws(SnapshotError) {
    guard file.contains(name) else { return nil }
    let zones = try file.column(name + ".zones", of: UInt32.self)
    try zones.check()
    starts = try file.column(name + ".starts", of: UInt64.self)
    bytes = try file.column(name, of: UInt8.self)
    guard zones.count == 1, starts.count == documents + 1 else { return nil }
    self.zones = ZoneSet(rawValue: UInt16(truncatingIfNeeded: zones[0]))
  }

  /// The annotations of a document; nothing where it had not been annotated.
  func annotations(ofDocument number: Int) throws(SnapshotError) -> [Annotation]? {
    guard starts.indices.contains(number + 1) else { return nil }
    try starts.check(number..<number + 2)
    let (start, end) = (Int(starts[number]), Int(starts[number + 1]))
    guard start < end, end <= bytes.count else { return nil }
    let part = bytes[start..<end]
    try part.check()
    return part.withSpan { span in
      span.withUnsafeBufferPointer { buffer in
        var reader = ByteReader(buffer)
        guard let count = reader.number(), count <= buffer.count else { return nil }
        var annotations: [Annotation] = []
        annotations.reserveCapacity(count)
        for _ in 0..<count {
          guard let annotation = Annotation(&reader) else { return nil }
          annotations.append(annotation)
        }
        return annotations
      }
    }
  }
}

extension SnapshotWriter {
  /// Adds the annotations of a layer; those of some documents may be missing.
  mutating func add<Annotation: SavedAnnotation>(
    _ name: String, zones: ZoneSet, documents: Int,
    annotations: (Int) throws -> [Annotation]?
  ) rethrows {
    var writer = ByteWriter()
    var starts: [UInt64] = [0]
    starts.reserveCapacity(documents + 1)
    var hasAny = false
    for number in 0..<documents {
      if let found = try annotations(number) {
        hasAny = true
        writer.write(found.count)
        for annotation in found { annotation.write(to: &writer) }
      }
      starts.append(UInt64(writer.bytes.count))
    }
    guard hasAny else { return }
    add(name, Column(writer.bytes))
    add(name + ".starts", Column(starts))
    add(name + ".zones", Column([UInt32(zones.rawValue)]))
  }
}
