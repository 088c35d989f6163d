import NewsCorpus

/// A log as lines of text, which a saved corpus keeps beside the corrected documents.
///
/// A line is a row of fields with tabs between them: a correction with its command and its digest,
/// or a document as it was loaded.
extension CorrectionLog {
  /// The log as lines; none for an empty one.
  var lines: [String] {
    let corrections = entries.map { entry in
      ["correction", entry.correction.command, entry.digest.map { String($0, radix: 16) } ?? ""]
    }
    let documents = loaded.sorted { $0.key < $1.key }.map { $0.value.fields }
    return (corrections + documents).map(TabbedLine.text(of:))
  }

  /// The log that was written as lines; what is no such line is left out.
  init(lines: some Sequence<String>) {
    self.init()
    for line in lines {
      let fields = TabbedLine.fields(of: line)
      if fields.count == 3, fields[0] == "correction",
        let correction = Correction(command: fields[1])
      {
        add(Entry(correction: correction, digest: UInt64(fields[2], radix: 16)))
      } else if let document = Loaded(fields: fields) {
        restore(document)
      }
    }
  }
}

extension CorrectionLog.Loaded {
  /// The document as fields: its zones, then what is known about it as `key=value`.
  fileprivate var fields: [String] {
    let zones = zones.map { "\($0.range.lowerBound)-\($0.range.upperBound)-\($0.kind.name)" }
    let known = [
      ("source", metadata.source), ("title", metadata.title),
      ("date", metadata.date?.description), ("url", metadata.url),
      ("updated", metadata.updated?.description),
    ]
    return ["loaded", metadata.name, metadata.path, metadata.dateBasis.rawValue, metadata.language]
      + [zones.joined(separator: ",")]
      + known.compactMap { key, value in value.map { "\(key)=\($0)" } }
      + metadata.fields.sorted { $0.key < $1.key }.map { "field:\($0.key)=\($0.value)" }
  }

  fileprivate init?(fields: [String]) {
    guard fields.count >= 6, fields[0] == "loaded" else { return nil }
    metadata = DocumentMetadata(name: fields[1], path: fields[2])
    metadata.dateBasis = DateBasis(rawValue: fields[3]) ?? .none
    metadata.language = fields[4]
    zones = []
    for text in fields[5].split(separator: ",") {
      let parts = text.split(separator: "-")
      guard parts.count == 3, let start = Int(parts[0]), let end = Int(parts[1]), start <= end,
        let kind = ZoneKind(name: String(parts[2]))
      else { return nil }
      zones.append(Zone(range: start..<end, kind: kind))
    }
    for field in fields[6...] {
      guard let sign = field.firstIndex(of: "=") else { return nil }
      let value = String(field[field.index(after: sign)...])
      switch field[..<sign] {
      case "source": metadata.source = value
      case "title": metadata.title = value
      case "date": metadata.date = Timestamp(text: value)
      case "url": metadata.url = value
      case "updated": metadata.updated = Timestamp(text: value)
      case let key where key.hasPrefix("field:"):
        metadata.fields[String(key.dropFirst("field:".count))] = value
      default: return nil
      }
    }
  }
}

extension Timestamp {
  /// The stamp that is described by a text, `2026-02-05` or `2026-02-05T15:14`.
  fileprivate init?(text: String) {
    let parts = text.split(separator: "T")
    let day = parts.first?.split(separator: "-").compactMap { Int($0) } ?? []
    guard day.count == 3, let date = CivilDate(year: day[0], month: day[1], day: day[2]) else {
      return nil
    }
    let time = parts.dropFirst().first?.split(separator: ":").compactMap { Int($0) } ?? []
    self.init(date: date, minute: time.count == 2 ? time[0] * 60 + time[1] : nil)
  }
}

/// Texts with tabs between them on one line.
private enum TabbedLine {
  static func text(of fields: [String]) -> String {
    fields.map { field in
      var written = String.UnicodeScalarView()
      for scalar in field.unicodeScalars {
        switch scalar {
        case "\\": written += "\\\\".unicodeScalars
        case "\t": written += "\\t".unicodeScalars
        case "\n": written += "\\n".unicodeScalars
        case "\r": written += "\\r".unicodeScalars
        default: written.append(scalar)
        }
      }
      return String(written)
    }.joined(separator: "\t")
  }

  static func fields(of line: String) -> [String] {
    var fields = [""]
    var isEscaped = false
    for scalar in line.unicodeScalars {
      if isEscaped {
        isEscaped = false
        let plain: Unicode.Scalar =
          switch scalar {
          case "t": "\t"
          case "n": "\n"
          case "r": "\r"
          default: scalar
          }
        fields[fields.count - 1].unicodeScalars.append(plain)
      } else if scalar == "\\" {
        isEscaped = true
      } else if scalar == "\t" {
        fields.append("")
      } else {
        fields[fields.count - 1].unicodeScalars.append(scalar)
      }
    }
    return fields
  }
}
