import NewsCorpus

extension CorrectionLog {
  /// The name of the section in a snapshot.
  private static let section = "corrections"

  /// Adds the corrections to a snapshot, as the commands that make them.
  func save(to writer: inout SnapshotWriter) {
    var bytes = ByteWriter()
    bytes.write(entries.count)
    for entry in entries {
      bytes.write(entry.correction.command)
      bytes.write(entry.digest.map { String($0, radix: 16) })
    }
    bytes.write(loaded.count)
    for (_, state) in loaded.sorted(by: { $0.key < $1.key }) {
      state.metadata.write(to: &bytes)
      bytes.write(state.zones.count)
      for zone in state.zones {
        bytes.write(zone.range)
        bytes.write(Int(zone.kind.rawValue))
      }
    }
    writer.add(Self.section, Column(bytes.bytes))
  }

  /// Reads the corrections of a snapshot.
  ///
  /// What people did by hand must not go missing: a command that this program does not know is an
  /// error.
  init(_ file: SnapshotFile) throws(SnapshotError) {
    let column = try file.column(Self.section, of: UInt8.self)
    try column.check()
    let log = column.withSpan { span in
      span.withUnsafeBufferPointer { buffer in
        var reader = ByteReader(buffer)
        return CorrectionLog(&reader)
      }
    }
    guard let log else { throw .damaged(path: file.path, part: "its corrections") }
    self = log
  }

  private init?(_ reader: inout ByteReader) {
    self.init()
    guard let count = reader.number() else { return nil }
    for _ in 0..<count {
      guard let correction = reader.text().flatMap(Correction.init(command:)),
        let digest = reader.optionalText()
      else { return nil }
      add(Entry(correction: correction, digest: digest.flatMap { UInt64($0, radix: 16) }))
    }
    guard let loadedCount = reader.number() else { return nil }
    for _ in 0..<loadedCount {
      guard let metadata = DocumentMetadata(&reader), let zoneCount = reader.number() else {
        return nil
      }
      var zones: [Zone] = []
      for _ in 0..<zoneCount {
        guard let range = reader.range(),
          let kind = reader.number().flatMap({ ZoneKind(rawValue: UInt8(clamping: $0)) })
        else { return nil }
        zones.append(Zone(range: range, kind: kind))
      }
      restore(Loaded(metadata: metadata, zones: zones))
    }
  }
}
