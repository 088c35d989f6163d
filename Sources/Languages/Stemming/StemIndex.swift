public import NewsCorpus

/// The stem of every word form of a vocabulary.
///
/// Stems are numbered in the order in which their first form stands in the vocabulary; forms
/// without a letter are their own stems.
public struct StemIndex: Sendable {
  /// The stemmer that was used.
  public let stemmer: Stemmer
  /// The number of the stem of each form.
  public let stemOfForm: [UInt32]
  /// The stems, by number.
  public let stems: [String]
  private let numbers: [[UInt32]: UInt32]

  /// Stems all forms.
  ///
  /// - Throws: `CancellationError` when the task is cancelled.
  /// - Complexity: O(bytes of the vocabulary).
  public init(_ vocabulary: Vocabulary, stemmer: Stemmer) throws {
    self.stemmer = stemmer
    var numbers: [[UInt32]: UInt32] = [:]
    var stems: [String] = []
    var stemOfForm: [UInt32] = []
    stemOfForm.reserveCapacity(vocabulary.count)
    var buffer = StemBuffer()
    for form in 0..<UInt32(vocabulary.count) {
      if form & 0xFFFF == 0, Task.isCancelled { throw CancellationError() }
      buffer.scalars.removeAll(keepingCapacity: true)
      buffer.append(utf8: vocabulary.bytes(of: form))
      if vocabulary.formClass(of: form) == .word { stemmer.stem(&buffer) }
      if let known = numbers[buffer.scalars] {
        stemOfForm.append(known)
      } else {
        let number = UInt32(stems.count)
        numbers[buffer.scalars] = number
        stems.append(String(decoding: buffer.scalars, as: UTF32.self))
        stemOfForm.append(number)
      }
    }
    self.stemOfForm = stemOfForm
    self.stems = stems
    self.numbers = numbers
  }

  /// The number of a stem, or nothing when no form has it.
  public func number(ofStem stem: String) -> UInt32? {
    numbers[stem.unicodeScalars.map(\.value)]
  }

  /// The number of the stem a word has, or nothing when no form shares it.
  public func number(ofStemOf word: String) -> UInt32? { number(ofStem: stemmer.stem(of: word)) }
}
