import NewsCorpus

/// A test of one token in which everything about forms is decided already.
indirect enum CompiledTest {
  case always
  case forms(LanguageForms)
  case zone(ZoneSet)
  case inside(Int)
  case not(CompiledTest)
  case all([CompiledTest])
  case some([CompiledTest])

  /// The forms that can pass, where the test is about forms alone.
  var forms: LanguageForms? {
    if case .forms(let forms) = self { return forms }
    return nil
  }

  /// Whether other forms can pass in an English text.
  var asksForLanguage: Bool {
    switch self {
    case .always, .zone, .inside: false
    case .forms(let forms): forms.english != nil
    case .not(let test): test.asksForLanguage
    case .all(let tests), .some(let tests): tests.contains { $0.asksForLanguage }
    }
  }
}

extension CompiledTest {
  /// Decides what can be decided from the vocabulary.
  static func compile(
    _ test: TokenTest, with finder: FormFinder, mention: (MentionTest) -> Int
  ) throws -> CompiledTest {
    switch test {
    case .any: return .always
    case .form(let test): return .forms(try finder.forms(passing: test))
    case .zone(let zones): return .zone(zones)
    case .inside(let test): return .inside(mention(test))
    case .not(let test):
      let inner = try compile(test, with: finder, mention: mention)
      return inner.forms.map { .forms($0.complement) } ?? .not(inner)
    case .all(let tests):
      let inner = try tests.map { try compile($0, with: finder, mention: mention) }
      let merged = merge(inner) { $0.intersection($1) }
      return merged.count == 1 ? merged[0] : .all(merged)
    case .some(let tests):
      let inner = try tests.map { try compile($0, with: finder, mention: mention) }
      let merged = merge(inner) { $0.union($1) }
      return merged.count == 1 ? merged[0] : .some(merged)
    }
  }

  /// Makes one test of all that are about forms.
  private static func merge(
    _ tests: [CompiledTest], _ operation: (FormSet, FormSet) -> FormSet
  ) -> [CompiledTest] {
    var forms: LanguageForms?
    var rest: [CompiledTest] = []
    for test in tests {
      if let next = test.forms {
        forms = forms?.combined(next, operation) ?? next
      } else {
        rest.append(test)
      }
    }
    return (forms.map { [.forms($0)] } ?? []) + rest
  }
}
