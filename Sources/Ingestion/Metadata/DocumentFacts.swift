import NewsCorpus

/// What a table, a record or markup says about a document.
struct DocumentFacts: Equatable {
  var name: String?
  var title: String?
  var source: String?
  var language: String?
  var url: String?
  var date: Timestamp?
  var updated: Timestamp?
  /// All days that markup gives as that of publication.
  var days: [CivilDate] = []
  var fields: [String: String] = [:]

  /// Takes a named value in; empty values say nothing.
  ///
  /// - Returns: whether the value could be understood; only dates can fail.
  mutating func set(_ key: String, to value: String) -> Bool {
    set(FactKey(key), key, to: value)
  }

  /// Takes in a value that is about something; `name` is what it was called.
  mutating func set(_ key: FactKey, _ name: String, to value: String) -> Bool {
    guard !value.isEmpty else { return true }
    switch key {
    case .name: self.name = value
    case .title: title = value
    case .source: source = value
    case .language: language = DocumentFacts.languageCode(value)
    case .url: url = value
    case .date:
      guard let stamp = DateScanner.recorded(value) else { return false }
      date = stamp
    case .updated:
      guard let stamp = DateScanner.recorded(value) else { return false }
      updated = stamp
    case .text, .other: fields[name] = value
    }
    return true
  }

  /// Whether something is known already.
  func has(_ key: FactKey) -> Bool {
    switch key {
    case .name: name != nil
    case .title: title != nil
    case .source: source != nil
    case .language: language != nil
    case .url: url != nil
    case .date: date != nil
    case .updated: updated != nil
    case .text, .other: false
    }
  }

  /// The two-letter code of a language tag such as `de-AT`, or `und`.
  static func languageCode(_ tag: String) -> String {
    let code = tag.lowercased().prefix { $0.isLetter && $0.isASCII }
    return code.count == 2 ? String(code) : "und"
  }
}

/// What a column or member is about, by its name.
enum FactKey {
  case name, text, title, source, language, url, date, updated, other

  /// Names of fields in German and English, by what they are about, without blanks and marks.
  private static let names: [String: FactKey] = {
    let rows: [(FactKey, String)] = [
      (.name, "id doc name docid documentid articleid artikelid guid uuid kennung"),
      (
        .title,
        "title headline titel überschrift ueberschrift schlagzeile hauptüberschrift hed"
      ),
      (
        .source,
        """
        source outlet publisher publication quelle medium medienname zeitung newspaper sitename
        publikation
        """
      ),
      (.language, "language lang sprache languagecode inlanguage"),
      (.url, "url link permalink weburl canonicalurl webadresse"),
      (
        .date,
        """
        date datum published publicationdate datepublished publishedat publishdate publisheddate
        pubdate erscheinungsdatum erscheinungstag veröffentlichungsdatum veröffentlicht
        veroeffentlicht veröffentlichtam veroeffentlichtam publikationsdatum erschienen
        erschienenam publiziert publiziertam firstpublished
        """
      ),
      (
        .updated,
        """
        updated modified datemodified updatedat modifiedat lastmodified updatedate aktualisiert
        aktualisiertam geändert änderungsdatum
        """
      ),
    ]
    var names: [String: FactKey] = [:]
    for (key, words) in rows {
      for word in words.split(whereSeparator: \.isWhitespace) { names[String(word)] = key }
    }
    for name in textNames { names[name] = .text }
    return names
  }()

  /// Names of the field with the text, the likeliest first.
  static let textNames = [
    "text", "body", "content", "articlebody", "article", "fulltext", "artikel", "volltext",
    "artikeltext", "articletext", "bodytext", "contenttext", "maintext", "inhalt", "haupttext",
    "fließtext", "fliesstext", "textkörper", "plaintext", "rawtext", "bodyhtml", "contenthtml",
    "html", "story",
  ]

  init(_ name: String) {
    self = FactKey.names[FactKey.compact(name)] ?? .other
  }

  /// A name in lower case without blanks, hyphens and underscores.
  static func compact(_ name: String) -> String {
    name.lowercased().filter { $0 != " " && $0 != "_" && $0 != "-" }
  }
}
