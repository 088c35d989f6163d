/// The words of a language that reported speech is recognised by, apart from its verbs.
struct CueWords {
  /// Word lists, parted by white space, with what their words are; a word may stand in several.
  var lists: [(WordTraits, String)]
  /// Infinitives whose subjunctive of the present differs from the indicative: "gehen".
  var subjunctiveVerbs: String
  /// Forms that a rule makes of a verb but that mostly are other words: "meine", "einigen".
  var misleadingForms: String
  /// Endings of nouns that make any compound like their base: "-sprecher", "-bericht".
  var nounEndings: [(WordTraits, String)]
  /// Whether a tag may follow the speaker, as in English: "…", Smith said.
  var allowsVerbLast: Bool
}
