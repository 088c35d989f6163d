import TestSupport
import Testing

@testable import NewsCorpus

/// The bytes of a snapshot whose checksums are right and in which a section is another.
private func snapshot<Element: FixedWidthInteger & BitwiseCopyable & Sendable>(
  of corpus: Corpus, forging section: String, as elements: [Element]
) throws -> [UInt8] {
  var writer = SnapshotWriter(programVersion: "1.2.3")
  writer.add(corpus)
  // Of two sections with one name the last counts.
  writer.add(section, Column(elements))
  var bytes: [UInt8] = []
  try writer.write { bytes.append(contentsOf: $0) }
  return bytes
}

@Suite("Snapshots whose checksums are right and whose numbers are not") struct ForgedSnapshotTests {
  /// Sections whose checksums are right and that are too short or too long for the others.
  @Test func areRefusedWhereSectionsDoNotFit() throws {
    let folder = try TemporaryFolder()
    let corpora = [try sample(), .empty, try corpus(page("leer", ""))]
    for corpus in corpora {
      #expect(throws: Never.self) {
        _ = try Corpus(try open(try folder.write(try snapshot(of: corpus), to: "a")))
      }
      func refuses<Element: FixedWidthInteger & BitwiseCopyable & Sendable>(
        _ section: String, _ column: Column<Element>
      ) throws {
        let all = elements(column)
        let shorter = all.isEmpty ? [] : [Array(all.dropLast()), []]
        // A single start of no form at all is as good as none.
        let longer = section == "forms.offsets" && all.isEmpty ? [0, 0] : all + [0]
        for other in shorter + [longer] where other != all {
          let path = try folder.write(
            try snapshot(of: corpus, forging: section, as: other), to: "a")
          let file = try open(path)
          #expect(
            throws: SnapshotError.self, "`\(section)` with \(other.count) for \(all.count)"
          ) { try Corpus(file) }
        }
      }
      try refuses("forms.offsets", corpus.vocabulary.offsets)
      try refuses("forms.classes", corpus.vocabulary.classes)
      try refuses("tokens.forms", corpus.tokenForms)
      try refuses("tokens.starts", corpus.tokenStarts)
      try refuses("sentences.starts", corpus.sentenceStarts)
      try refuses("sentences.zones", corpus.sentenceZones)
      try refuses("zones.starts", corpus.zoneStarts)
      try refuses("zones.ends", corpus.zoneEnds)
      try refuses("zones.kinds", corpus.zoneKinds)
      try refuses("index.starts", corpus.index.starts)
      try refuses("index.tokens", corpus.index.tokens)
      try refuses("text.scalars", ScalarCounts(corpus.text).column)
    }
    for slots in [0, 3, 8, 4095, 4097] {
      let path = try folder.write(
        try snapshot(
          of: try sample(), forging: "forms.slots", as: [UInt64](repeating: 0, count: slots)),
        to: "a")
      let file = try open(path)
      #expect(
        throws: SnapshotError.damaged(path: path, part: "section `forms.slots`"), "\(slots)"
      ) { try Corpus(file) }
    }
  }

  /// A table of forms without a free slot, whose entries lead to no form.
  @Test(.timeLimit(.minutes(1))) func findNothingInAFullTableOfForms() throws {
    let folder = try TemporaryFolder()
    let hash = Array("Deich".utf8).withUnsafeBufferPointer { bytes in
      bytes.baseAddress.map { FormHash.hash($0, bytes.count) } ?? 0
    }
    for entry in [UInt64(1), UInt64(hash) << 32 | 0xFFFF_FFFF, UInt64(hash) << 32] {
      let bytes = try snapshot(
        of: try sample(), forging: "forms.slots", as: [UInt64](repeating: entry, count: 4096))
      let corpus = try Corpus(try open(try folder.write(bytes, to: "a")))
      try corpus.vocabulary.check(lookupOf: "Deich")
      #expect(corpus.vocabulary.form("Deich") == nil)
    }
  }

  /// Where the metadata of a document begins: behind its end, behind all, and at no number at all.
  @Test(arguments: [
    [9, 3, 5, 7], [0, 9999, 9999, 9999], [0, .max, 3, 7], [.max, .max, .max, .max],
  ])
  func areRefusedWhereMetadataBeginsNowhere(starts: [UInt64]) throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(
      try snapshot(of: try sample(), forging: "documents.metadata.starts", as: starts), to: "a")
    let corpus = try Corpus(try open(path))
    let damage = SnapshotError.damaged(path: path, part: "what it says about its documents")
    #expect(throws: damage) { for number in 0..<3 { try corpus.checkMetadata(of: number) } }
  }

  /// Each bound of each document, too great, beyond all numbers, and less than the one before.
  @Test func areRefusedWhereDocumentsLieNowhere() throws {
    let folder = try TemporaryFolder()
    let bounds = elements(try sample().documents.bounds)
    for position in bounds.indices {
      for value in [99_999, UInt64.max] {
        var forged = bounds
        forged[position] = value
        let path = try folder.write(
          try snapshot(of: try sample(), forging: "documents.bounds", as: forged), to: "a")
        let corpus = try Corpus(try open(path))
        #expect(
          throws: SnapshotError.damaged(path: path, part: "section `documents.bounds`"),
          "bound \(position): \(value)"
        ) { try corpus.check(0..<3) }
      }
    }
    let path = try folder.write(
      try snapshot(
        of: try sample(), forging: "documents.bounds",
        as: Array(bounds.reversed())), to: "a")
    let corpus = try Corpus(try open(path))
    #expect(throws: SnapshotError.self, "descending") { try corpus.check(0..<3) }
  }
}
