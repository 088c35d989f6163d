import Languages
import NewsCorpus

/// Finds the forms of a vocabulary that pass a test; each form is looked at once per test.
struct FormFinder {
  let corpus: Corpus
  /// The languages of the documents that are searched.
  let usesGerman: Bool
  let usesEnglish: Bool
  /// Gives the stems of all forms.
  let stems: (Stemmer) throws -> StemIndex

  private var vocabulary: Vocabulary { corpus.vocabulary }

  func forms(passing test: FormTest) throws -> LanguageForms {
    switch test {
    case .word:
      return LanguageForms(
        german: try forms { form, _ in vocabulary.formClass(of: form).isCounted })
    case .spelling(let spelling):
      var set = FormSet(capacity: vocabulary.count)
      if let form = vocabulary.form(spelling) { set.insert(form) }
      return LanguageForms(german: set)
    case .folded(let wanted):
      return LanguageForms(german: try folded(wanted))
    case .expression(let expression, let wordsOnly):
      return LanguageForms(german: try matching(expression, wordsOnly: wordsOnly))
    case .shape(let expression):
      var automaton = ExpressionAutomaton(expression)
      var shape: [UInt8] = []
      return LanguageForms(
        german: try forms { _, bytes in
          FormShape.shape(of: bytes, into: &shape)
          return shape.withUnsafeBufferPointer { automaton.matches($0) }
        })
    case .stemOf(let word):
      return try byLanguage { stemmer in
        var set = FormSet(capacity: vocabulary.count)
        for form in try stemmer.forms(of: vocabulary, withStemOf: word) { set.insert(form) }
        return set
      }
    case .stem(let expression):
      var automaton = ExpressionAutomaton(expression)
      return try byLanguage { stemmer in
        let index = try stems(stemmer)
        let isFound = index.stems.map { automaton.matches($0) }
        return try forms { form, _ in isFound[Int(index.stemOfForm[Int(form)])] }
      }
    }
  }

  /// The forms that an expression matches, tried only on those that hold what every match holds.
  private func matching(_ expression: RegularExpression, wordsOnly: Bool) throws -> FormSet {
    let vocabulary = vocabulary
    var automaton = ExpressionAutomaton(expression)
    func passes(_ form: UInt32, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
      automaton.matches(bytes) && (!wordsOnly || vocabulary.formClass(of: form).isCounted)
    }
    guard let literal = RequiredLiteral(expression) else { return try forms(where: passes) }
    var set = FormSet(capacity: vocabulary.count)
    for form in LiteralScan(literal).forms(of: vocabulary)
    where passes(form, vocabulary.bytes(of: form)) {
      set.insert(form)
    }
    return set
  }

  /// The forms found with the stemmer of each language that is used.
  private func byLanguage(_ forms: (Stemmer) throws -> FormSet) throws -> LanguageForms {
    let none = FormSet(capacity: vocabulary.count)
    return LanguageForms(
      german: usesGerman ? try forms(.german) : none,
      english: usesEnglish ? try forms(.english) : none)
  }

  /// The forms that are a word when case does not matter.
  private func folded(_ wanted: [UInt32]) throws -> FormSet {
    guard let first = wanted.first else { return FormSet(capacity: vocabulary.count) }
    // What the first byte can be: a letter of ASCII in either case, or anything beyond ASCII.
    var canBegin = [Bool](repeating: false, count: 256)
    for byte in 0x80...0xFF { canBegin[byte] = true }
    for byte in 0..<UInt8(0x80)
    where LetterCase.folded(Unicode.Scalar(byte)).value == first {
      canBegin[Int(byte)] = true
    }
    return try forms { _, bytes in
      guard bytes.count >= wanted.count, canBegin[Int(bytes[0])] else { return false }
      var reader = ScalarReader(bytes)
      for value in wanted {
        guard let next = reader.nextVisible() else { return false }
        if next != value {
          guard let scalar = Unicode.Scalar(next), LetterCase.folded(scalar).value == value else {
            return false
          }
        }
      }
      return reader.nextVisible() == nil
    }
  }

  private func forms(
    where passes: (UInt32, UnsafeBufferPointer<UInt8>) -> Bool
  ) throws -> FormSet {
    let vocabulary = vocabulary
    var set = FormSet(capacity: vocabulary.count)
    for form in 0..<UInt32(vocabulary.count) {
      if form & 0xFFFF == 0, Task.isCancelled { throw CancellationError() }
      if passes(form, vocabulary.bytes(of: form)) { set.insert(form) }
    }
    return set
  }
}
