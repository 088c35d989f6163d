/// A search pattern that has been read.
///
/// Simple patterns: words in a row are a phrase – tokens that follow each other directly, with no
/// punctuation between unless the pattern has it.
///
/// | pattern | finds |
/// | --- | --- |
/// | `Kanal` | the word, case ignored (with `matchesCase` as written) |
/// | `"der Kanal"` | the words; nothing inside the quotes is special but `\` |
/// | `Militär*`, `Kan?l`, `*` | `*` any letters, `?` one letter; alone one word or number |
/// | `/[A-Z].+gespräche?/` | one token matching the expression as a whole; `/…/i` ignores case |
/// | `~Gespräch` | all words with the stem of the word |
/// | `<PER>`, `<NAME>`, `<PER:Lind>` | a name, whatever its length |
/// | `<DATE>`, `<DATE:2026-02>` | a time expression, of which period |
/// | `a ..8 b` | the second after the first in the sentence, up to 8 words between |
/// | `Weg\|Straße` | one of the words (a mark without blanks binds the two items) |
/// | `der Weg \| die Straße` | one of the sequences (a mark between blanks parts everything) |
/// | `( … )`, `( … )?` | a group, which can be repeated |
///
/// Single quotes around a whole pattern are passed over.
///
/// CQL: `[word="Militär.*" %c & !stem="dialog"]`, `[]`, repetitions `? * + {m,n}` directly behind a
/// bracket, group, quote, expression or name, labels `a:[…]`, `within s`. Attributes: `word`,
/// `lower`, `stem`, `shape` (`Xxxx-dd`), `name`, `time`, `zone`; values are regular expressions
/// over the whole value, `%c` ignores case, `%l` takes the value literally.
///
/// A match never leaves its zone (paragraph). It never leaves its sentence either, unless the
/// pattern has a `[…]` and no `within s`.
public struct Query: Sendable, Hashable {
  /// The pattern as written.
  public let pattern: String
  /// The names of the labels, in the order of the pattern.
  public let labels: [String]
  /// Whether matches end with their sentence; otherwise with their zone.
  public let staysInSentence: Bool

  let root: PatternNode

  /// Reads a pattern.
  ///
  /// - Parameter matchesCase: whether words count only as they are written.
  /// - Throws: what is wrong and where, in Unicode scalars of the pattern.
  /// - Complexity: linear in the pattern with its repetitions written out, which is limited.
  public init(_ pattern: String, matchesCase: Bool = false) throws(QueryError) {
    var parser = QueryParser(pattern, matchesCase: matchesCase)
    let root = try parser.parse()
    self.pattern = pattern
    self.root = root
    labels = parser.labels
    staysInSentence = !parser.usesConditions || parser.isWithinSentence
  }

  /// The kinds of annotation the pattern asks for.
  public var annotations: Set<AnnotationKind> {
    var kinds: Set<AnnotationKind> = []
    root.collect(into: &kinds)
    return kinds
  }
}
