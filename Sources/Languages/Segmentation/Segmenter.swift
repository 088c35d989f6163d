public import NewsCorpus

/// Cuts the zones of a page into tokens and sentences.
///
/// A token is a word, a number or one punctuation mark. Words keep inner hyphens and apostrophes
/// ("US-Präsident", "don't"), numbers their inner marks ("1.500", "15:14", "2026-02-05", "500'000"),
/// abbreviations their stop ("Dr.", "z.B.", "U.S."), addresses stay whole. A sentence ends at
/// `.`, `!`, `?` or `…` (with closing marks behind it) when something follows that can begin one,
/// and always at the end of its zone.
///
/// One segmenter is made per language and used for any number of pages.
///
/// - Complexity: linear in the bytes of the zones.
public struct Segmenter: Sendable {
  let abbreviations: ByteStringSet
  let starters: ByteStringSet

  /// Makes a segmenter with a language's abbreviations and sentence starters.
  public init(_ language: Language) {
    abbreviations = ByteStringSet(language.abbreviations)
    starters = ByteStringSet(language.sentenceStarters)
  }

  /// Finds tokens and sentences of a page; what the segmentation held before is replaced.
  ///
  /// - Parameter zones: the positions of the zones that are looked at; nothing for all.
  public func segment(
    _ page: Page, zones: Range<Int>? = nil, into segmentation: inout Segmentation
  ) {
    segmentation.removeAll()
    let zones = zones ?? page.zones.indices
    page.text.withUnsafeBufferPointer { text in
      let all = 0..<text.count
      let ranges = page.zones[zones].lazy.map { $0.range.clamped(to: all) }
      let start = ranges.reduce(text.count) { min($0, $1.lowerBound) }
      let end = ranges.reduce(start) { max($0, $1.upperBound) }
      WordBits.with(text, start..<end) { bits in
        TokenQueue.withQueue { queue in
          // The arrays move into the run and back, so that their memory is used again.
          var run = SegmenterRun(
            text: text, bits: bits, segmenter: self, queue: queue, output: segmentation)
          segmentation = Segmentation()
          for (position, range) in zip(zones, ranges) {
            run.segment(range, zone: UInt32(truncatingIfNeeded: position))
          }
          segmentation = run.finish()
          segmentation.lookForMarks(in: text)
        }
      }
    }
  }
}

extension Segmenter {
  /// Endings of host names that are taken for addresses where no "www" or "://" says so.
  static let hostSuffixes = ByteStringSet([
    "de", "at", "ch", "com", "org", "net", "eu", "info", "uk", "fr", "ru", "ua", "tv", "media",
  ])
  static let genderSuffixes: [[UInt8]] = [Array("innen".utf8), Array("in".utf8)]

  /// Whether a mark keeps a number together: . , : ' -
  @inline(__always)
  static func joinsDigits(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x2E, 0x2C, 0x3A, 0x27, 0x2D: true
    default: false
    }
  }

  /// Whether a mark may stand between the terminator of a sentence and its end: . ! ? " ' ) ]
  @inline(__always)
  static func closesSentence(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x2E, 0x21, 0x3F, 0x22, 0x27, 0x29, 0x5D: true
    default: false
    }
  }

  /// Whether a mark ends an address.
  @inline(__always)
  static func endsAddress(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x22, 0x27, 0x3C, 0x3E, 0x28, 0x29, 0x5B, 0x5D, 0x7B, 0x7D, 0x7C: true
    default: false
    }
  }
}
