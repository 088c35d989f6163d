import Names

/// Turns learned scores into the bytes of a model.
enum ModelWriter {
  /// How many steps of a small integer one unit of score has.
  static let scale: Float = 32

  /// Writes the strongest features, at most `limit`, and all transitions.
  static func bytes(
    trainer: Trainer, hashes: [UInt64], tables: ListTables, limit: Int
  ) -> [UInt8] {
    var features: [(strength: Int, number: Int)] = []
    for number in hashes.indices {
      let row = quantised(trainer.meanRows[number])
      let strength = row.reduce(0) { $0 + abs(Int($1)) }
      if strength > 3 { features.append((strength, number)) }
    }
    features.sort { ($1.strength, $0.number) < ($0.strength, $1.number) }
    let kept = features.prefix(limit).sorted { hashes[$0.number] < hashes[$1.number] }
    let columns = FeatureScores.columns(
      kept.map { (hashes[$0.number], quantised(trainer.meanRows[$0.number])) })
    var transitions: [Int16] = []
    for row in trainer.meanTransitions {
      for label in 0..<NameLabel.count { transitions.append(Int16(rounded(row[label] * scale))) }
    }
    return ModelFile.bytes([
      .featureSlots: raw(columns.slots),
      .featureRows: raw(columns.rows),
      .transitions: raw(transitions),
      .wordKeys: raw(tables.words.keys),
      .wordValues: raw(tables.words.values),
      .phraseKeys: raw(tables.phrases.keys),
      .phraseValues: raw(tables.phrases.values),
      .nounBits: raw(tables.nouns),
    ])
  }

  private static func quantised(_ row: Trainer.Row) -> [Int8] {
    (0..<NameLabel.count).map { Int8(max(-127, min(127, rounded(row[$0] * scale)))) }
  }

  private static func rounded(_ value: Float) -> Int { Int(value < 0 ? value - 0.5 : value + 0.5) }

  private static func raw<Element: FixedWidthInteger>(_ column: [Element]) -> [UInt8] {
    column.map(\.littleEndian).withUnsafeBytes { Array($0) }
  }
}
