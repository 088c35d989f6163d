import Names
import NewsCorpus
import Quotations
import TimeExpressions

extension NameMention: SavedAnnotation {
  func write(to writer: inout ByteWriter) {
    writer.write(document)
    writer.write(bytes)
    writer.write(tokens)
    writer.write(Int(type.rawValue))
    writer.write(isDerived ? 1 : 0)
  }

  init?(_ reader: inout ByteReader) {
    guard let document = reader.number(), let bytes = reader.range(),
      let tokens = reader.range(),
      let type = reader.number().flatMap({ NameType(rawValue: UInt8(clamping: $0)) }),
      let isDerived = reader.number()
    else { return nil }
    self.init(
      document: document, bytes: bytes, tokens: tokens, type: type, isDerived: isDerived == 1)
  }
}

extension Quotation: SavedAnnotation {
  func write(to writer: inout ByteWriter) {
    writer.write(range)
    writer.write(kind.rawValue)
    writer.write(speaker)
    writer.write(verb)
    writer.write(infinitive)
  }

  init?(_ reader: inout ByteReader) {
    guard let range = reader.range(), let kind = reader.text().flatMap(Kind.init(rawValue:)),
      let speaker = reader.optionalRange(), let verb = reader.optionalRange(),
      let infinitive = reader.optionalText()
    else { return nil }
    self.init(range: range, kind: kind, speaker: speaker, verb: verb, infinitive: infinitive)
  }
}

extension TimeExpression: SavedAnnotation {
  func write(to writer: inout ByteWriter) {
    writer.write(range)
    writer.write(type.rawValue)
    writer.write(value)
    writer.write(bounds?.earliest)
    if let bounds {
      writer.write(bounds.latest)
      writer.write(bounds.earliestMinute)
      writer.write(bounds.latestMinute)
    }
    writer.write(notes.count)
    for note in notes { writer.write(note.rawValue) }
  }

  init?(_ reader: inout ByteReader) {
    guard let range = reader.range(),
      let type = reader.text().flatMap(TimeExpressionType.init(rawValue:)),
      let value = reader.text(), let earliest = reader.optionalDate()
    else { return nil }
    var bounds: CalendarBounds?
    if let earliest {
      guard case .some(.some(let latest)) = reader.optionalDate(),
        let start = reader.optionalNumber(), let end = reader.optionalNumber()
      else { return nil }
      bounds = CalendarBounds(
        earliest: earliest, latest: latest, earliestMinute: start, latestMinute: end)
    }
    guard let count = reader.number() else { return nil }
    var notes: [Note] = []
    for _ in 0..<count {
      guard let note = reader.text().flatMap(Note.init(rawValue:)) else { return nil }
      notes.append(note)
    }
    self.init(range: range, type: type, value: value, bounds: bounds, notes: notes)
  }
}
