import NewsCorpus
import Statistics
import Tables

/// The figures of a whole corpus with how they came about, so that `stats` need not count again.
struct WholeFigures: Sendable {
  /// A figure as `stats` shows and `why` explains it.
  struct Entry: Sendable {
    let value: Value
    let explanation: Explanation?
  }

  /// The kinds of zones that were read.
  let zones: ZoneSet
  /// Whether types differ by more than case.
  let isFolded: Bool
  /// Whether names and quotations were looked for.
  let hasShares: Bool
  /// The number of documents that are not in German.
  let otherLanguages: Int
  /// The figures by their keys in records.
  let entries: [String: Entry]

  /// Computes all figures with their explanations.
  ///
  /// - Throws: `CancellationError`.
  /// - Complexity: O(tokens).
  init(_ figures: SelectionFigures, zones: ZoneSet, isFolded: Bool) throws {
    self.zones = zones
    self.isFolded = isFolded
    hasShares = figures.shares != nil
    otherLanguages = figures.otherLanguages
    entries = Dictionary(
      uniqueKeysWithValues: try Figure.all.map { figure in
        (
          figure.column.key,
          Entry(value: try figure.value(figures), explanation: try figure.explanation(figures))
        )
      })
  }

  /// The entries of some figures in their order; nothing where one is not known.
  func entries(of chosen: [Figure]) -> [Entry]? {
    let known = chosen.compactMap { entries[$0.column.key] }
    return known.count == chosen.count ? known : nil
  }
}

extension WholeFigures {
  /// The name of the section in a snapshot.
  private static let section = "figures"

  /// Adds what is known about a corpus to its snapshot.
  static func save(_ known: [WholeFigures], to writer: inout SnapshotWriter) {
    var bytes = ByteWriter()
    bytes.write(known.count)
    for figures in known { figures.write(to: &bytes) }
    writer.add(section, Column(bytes.bytes))
  }

  /// Reads what a snapshot knows about its corpus.
  static func read(_ file: SnapshotFile) throws(SnapshotError) -> [WholeFigures] {
    let column = try file.column(section, of: UInt8.self)
    try column.check()
    return column.withSpan { span in
      span.withUnsafeBufferPointer { buffer in
        var reader = ByteReader(buffer)
        var known: [WholeFigures] = []
        for _ in 0..<(reader.number() ?? 0) {
          guard let figures = WholeFigures(&reader) else { break }
          known.append(figures)
        }
        return known
      }
    }
  }

  private func write(to writer: inout ByteWriter) {
    writer.write(Int(zones.rawValue))
    writer.write(isFolded ? 1 : 0)
    writer.write(hasShares ? 1 : 0)
    writer.write(otherLanguages)
    writer.write(entries.count)
    for (key, entry) in entries.sorted(by: { $0.key < $1.key }) {
      writer.write(key)
      entry.value.write(to: &writer)
      writer.write(entry.explanation == nil ? 0 : 1)
      entry.explanation?.write(to: &writer)
    }
  }

  private init?(_ reader: inout ByteReader) {
    guard let zones = reader.number(), let isFolded = reader.number(),
      let hasShares = reader.number(), let otherLanguages = reader.number(),
      let count = reader.number()
    else { return nil }
    self.zones = ZoneSet(rawValue: UInt16(truncatingIfNeeded: zones))
    self.isFolded = isFolded == 1
    self.hasShares = hasShares == 1
    self.otherLanguages = otherLanguages
    var entries: [String: Entry] = [:]
    for _ in 0..<count {
      guard let key = reader.text(), let value = Value(&reader), let kind = reader.number() else {
        return nil
      }
      var explanation: Explanation?
      if kind == 1 {
        guard let read = Explanation(&reader) else { return nil }
        explanation = read
      }
      entries[key] = Entry(value: value, explanation: explanation)
    }
    self.entries = entries
  }
}

extension Value {
  /// Writes a figure; lists and objects are none.
  fileprivate func write(to writer: inout ByteWriter) {
    switch self {
    case .integer(let integer):
      writer.write(1)
      writer.write(integer)
    case .number(let number):
      writer.write(2)
      writer.write(number)
    case .text(let text):
      writer.write(3)
      writer.write(text)
    case .null, .bool, .texts, .object, .array:
      writer.write(0)
    }
  }

  fileprivate init?(_ reader: inout ByteReader) {
    let value: Value? =
      switch reader.number() {
      case 0: .null
      case 1: reader.number().map { .integer($0) }
      case 2: reader.double().map { .number($0) }
      case 3: reader.text().map { .text($0) }
      default: nil
      }
    guard let value else { return nil }
    self = value
  }
}

extension Explanation {
  /// Writes the explanation of a figure, which has no contingency table.
  fileprivate func write(to writer: inout ByteWriter) {
    for text in [measure.key, measure.name, measure.variant, measure.formula, measure.source] {
      writer.write(text)
    }
    writer.write(steps.count)
    for step in steps { writer.write(step) }
    Value(value).write(to: &writer)
  }

  fileprivate init?(_ reader: inout ByteReader) {
    guard let key = reader.text(), let name = reader.text(), let variant = reader.text(),
      let formula = reader.text(), let source = reader.text(), let count = reader.number()
    else { return nil }
    var steps: [String] = []
    for _ in 0..<count {
      guard let step = reader.text() else { return nil }
      steps.append(step)
    }
    let value: Double?
    switch Value(&reader) {
    case .number(let number): value = number
    case .null: value = nil
    default: return nil
    }
    self.init(
      MeasureDescription(key, name, variant: variant, formula: formula, source: source),
      steps: steps, value: value)
  }
}
