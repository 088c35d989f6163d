import Languages
import NewsCorpus

/// Finds the forms of a vocabulary that pass a test; each form is looked at once per test.
struct FormFinder {
  let engine: SearchEngine
  /// What is searched.
  let selection: Selection

  var corpus: Corpus { engine.corpus }
  private var vocabulary: Vocabulary { corpus.vocabulary }

  func forms(passing test: FormTest) throws -> LanguageForms {
    switch test {
    case .spelling, .folded: break
    default: try corpus.checkSpellings()
    }
    switch test {
    case .word:
      return LanguageForms(
        german: try forms { form, _ in vocabulary.formClass(of: form).isCounted })
    case .spelling(let spelling):
      var set = FormSet(capacity: vocabulary.count)
      try vocabulary.check(lookupOf: spelling)
      if let form = vocabulary.form(spelling) { set.insert(form) }
      return LanguageForms(german: set)
    case .folded(let wanted):
      var set = FormSet(capacity: vocabulary.count)
      for form in try engine.foldedForms().forms(wanted, of: vocabulary) { set.insert(form) }
      return LanguageForms(german: set)
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
        let index = try engine.stemIndex(stemmer)
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
    let languages = try languages()
    return LanguageForms(
      german: languages.contains(.german) ? try forms(.german) : none,
      english: languages.contains(.english) ? try forms(.english) : none)
  }

  /// The stemmers for the documents that are searched.
  private func languages() throws -> Set<Stemmer> {
    try corpus.checkMetadata()
    var languages: Set<Stemmer> = []
    for number in selection.documents where languages.count < 2 {
      let isEnglish = Stemmer(language: corpus[document: number].metadata.language) == .english
      languages.insert(isEnglish ? .english : .german)
    }
    return languages
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
