import Names
import NewsCorpus

/// Everything that was corrected by hand, the oldest first.
///
/// What a document is follows from what was loaded and from the corrections in their order; taking
/// one back needs no memory of what it changed.
struct CorrectionLog: Sendable {
  /// A document as it was loaded.
  struct Loaded: Sendable, Equatable {
    var metadata: DocumentMetadata
    var zones: [Zone]
  }

  /// A correction, and what the lines it is about said when it was made.
  struct Entry: Sendable {
    let correction: Correction
    /// Changes with the text of the lines; nothing where they were not there to be seen.
    var digest: UInt64?
  }

  /// The corrections.
  private(set) var entries: [Entry] = []
  /// The corrected documents as they were loaded, by name; only those that are loaded.
  private(set) var loaded: [String: Loaded] = [:]

  /// Adds a correction.
  mutating func add(_ entry: Entry) { entries.append(entry) }

  /// Takes the last correction back, and returns it.
  mutating func removeLast() -> Correction? { entries.popLast()?.correction }

  /// Whether something about a document was corrected.
  func concerns(_ document: String) -> Bool {
    entries.contains { $0.correction.document == document }
  }

  /// Remembers a document as it was loaded.
  mutating func keep(_ document: Document) {
    loaded[document.metadata.name] = Loaded(metadata: document.metadata, zones: document.zones)
  }

  /// Forgets how a document was loaded, as when it is no longer there or nothing about it is
  /// corrected any more.
  mutating func forget(_ document: String) { loaded[document] = nil }

  /// Remembers a document as it was loaded, as a saved corpus tells it.
  mutating func restore(_ state: Loaded) { loaded[state.metadata.name] = state }

  /// A document as the corrections want it.
  func corrected(_ document: Document) -> Loaded {
    let name = document.metadata.name
    var state =
      loaded[name] ?? Loaded(metadata: document.metadata, zones: document.zones)
    for entry in entries where entry.correction.document == name {
      switch entry.correction {
      case .zones(_, let lines, let kind):
        guard fits(entry, document) else { continue }
        state.zones = document.marking(state.zones, in: lines, as: kind)
      case .facts(_, let facts): facts.apply(to: &state.metadata)
      case .same, .apart, .type: continue
      }
    }
    return state
  }

  /// Whether the lines a correction is about say what they said when it was made.
  func fits(_ entry: Entry, _ document: Document) -> Bool {
    guard case .zones(_, let lines, _) = entry.correction, let digest = entry.digest else {
      return true
    }
    return digest == CorrectionLog.digest(of: lines, in: document)
  }

  /// A number that changes with the text of some lines.
  static func digest(of lines: [ClosedRange<Int>], in document: Document) -> UInt64 {
    let numbers = TextLines(document.text)
    var digest: UInt64 = 0xCBF2_9CE4_8422_2325
    for line in lines.flatMap({ $0.clamped(to: 1...max(1, numbers.count)) }) {
      guard let bytes = numbers.bytes(ofLine: line) else { continue }
      for byte in document.text[bytes].buffer {
        digest = (digest ^ UInt64(byte)) &* 0x100_0000_01B3
      }
      digest = (digest ^ 0x0A) &* 0x100_0000_01B3
    }
    return digest
  }

  /// What was corrected about names; of two corrections that contradict each other the later counts.
  var names: EntityCorrections {
    var names = EntityCorrections()
    for entry in entries {
      switch entry.correction {
      case .same(let one, let other):
        names.apart.removeAll { $0.isPair(one, other) }
        names.same.append(.init(one, other))
      case .apart(let one, let other):
        names.same.removeAll { $0.isPair(one, other) }
        names.apart.append(.init(one, other))
      case .type(let name, let type): names.types[name] = .some(type)
      case .zones, .facts: continue
      }
    }
    return names
  }
}

extension EntityCorrections.Pair {
  fileprivate func isPair(_ one: String, _ other: String) -> Bool {
    let names = [first.lowercased(), second.lowercased()]
    return names == [one.lowercased(), other.lowercased()]
      || names == [other.lowercased(), one.lowercased()]
  }
}
