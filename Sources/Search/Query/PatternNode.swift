import NewsCorpus

/// What a pattern consists of.
indirect enum PatternNode: Hashable, Sendable {
  /// One token that passes a test.
  case token(TokenTest)
  /// One name or time expression, however many tokens it has.
  case mention(MentionTest)
  case sequence([PatternNode])
  case alternatives([PatternNode])
  case repeated(PatternNode, least: Int, most: Int?)
  /// Up to a number of words, and any punctuation between them.
  case gap(words: Int)
  /// A part whose place is reported under a label, by its number.
  case labelled(Int, PatternNode)
}

/// What is asked of one token.
indirect enum TokenTest: Hashable, Sendable {
  /// Any token, punctuation included.
  case any
  case form(FormTest)
  /// A token in a zone of one of the kinds.
  case zone(ZoneSet)
  /// A token inside a name or time expression.
  case inside(MentionTest)
  case not(TokenTest)
  case all([TokenTest])
  case some([TokenTest])
}

/// What is asked of a word form; decided once per form and never per token.
enum FormTest: Hashable, Sendable {
  /// Any word or number.
  case word
  /// The spelling as it stands.
  case spelling(String)
  /// The spelling, case ignored: folded scalars.
  case folded([UInt32])
  /// The spelling as a whole; `wordsOnly` leaves punctuation out.
  case expression(RegularExpression, wordsOnly: Bool)
  /// The form written as `Xxxxx-dd`.
  case shape(RegularExpression)
  /// The same stem as a word.
  case stemOf(String)
  /// The stem itself.
  case stem(RegularExpression)
}

/// What is asked of a name or time expression.
struct MentionTest: Hashable, Sendable {
  /// What is asked of the name or of the meaning of the time expression.
  enum Value: Hashable, Sendable {
    case any
    /// The words of a name, case ignored, each with wildcards or not.
    case words([RegularExpression])
    /// A day, month, year or other value such as `2026-02`, or its beginning.
    case period(String)
    /// An expression the value or the kind matches as a whole.
    case expression(RegularExpression)
  }

  var kind: AnnotationKind
  /// The type such as `PER` or `DATE`; nothing for any.
  var type: String?
  var value: Value = .any
}
