/// What the program knows about a language: words and rules as data.
///
/// The data stands in the folder of its language, one file a subject.
public struct Language: Sendable {
  /// The ISO 639-1 code, `de`.
  public let code: String
  /// The language's name in English.
  public let name: String
  /// Words of grammar that say little about a text's subject, in lower case.
  public let stopWords: Set<String>
  /// Abbreviations that end in a full stop within a sentence, with the stop, in lower case.
  public let abbreviations: Set<String>
  /// Capitalised words that often begin a sentence, in lower case: after "am 5." they tell a
  /// sentence's end from an ordinal number.
  public let sentenceStarters: Set<String>

  /// German, with Austrian and Swiss forms.
  public static let german = Language(
    code: "de", name: "German", stopWords: German.stopWords,
    abbreviations: German.abbreviations, sentenceStarters: German.sentenceStarters)

  /// English.
  public static let english = Language(
    code: "en", name: "English", stopWords: English.stopWords,
    abbreviations: English.abbreviations, sentenceStarters: English.sentenceStarters)

  /// The language with a code; German for every code that has no data of its own, as it is the
  /// language the program is made for.
  public static func named(_ code: String) -> Language {
    code == english.code ? .english : .german
  }
}
