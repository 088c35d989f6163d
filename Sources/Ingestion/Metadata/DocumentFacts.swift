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
  var fields: [String: String] = [:]

  /// Takes a named value in; empty values say nothing.
  ///
  /// - Returns: whether the value could be understood; only dates can fail.
  mutating func set(_ key: String, to value: String) -> Bool {
    guard !value.isEmpty else { return true }
    switch FactKey(key) {
    case .name: name = value
    case .title: title = value
    case .source: source = value
    case .language: language = DocumentFacts.languageCode(value)
    case .url: url = value
    case .date:
      guard let stamp = DateScanner.stamp(value) else { return false }
      date = stamp
    case .updated:
      guard let stamp = DateScanner.stamp(value) else { return false }
      updated = stamp
    case .other: fields[key] = value
    }
    return true
  }

  /// The two-letter code of a language tag such as `de-AT`, or `und`.
  static func languageCode(_ tag: String) -> String {
    let code = tag.lowercased().prefix { $0.isLetter && $0.isASCII }
    return code.count == 2 ? String(code) : "und"
  }
}

/// What a column or member is about, by its name.
enum FactKey {
  case name, title, source, language, url, date, updated, other

  private static let names: [String: FactKey] = [
    "title": .title, "headline": .title, "titel": .title,
    "source": .source, "outlet": .source, "publisher": .source, "quelle": .source,
    "language": .language, "lang": .language, "sprache": .language,
    "url": .url, "link": .url,
    "date": .date, "datum": .date, "published": .date, "publication_date": .date,
    "date_published": .date, "datepublished": .date, "published_at": .date,
    "updated": .updated, "modified": .updated, "date_modified": .updated,
    "datemodified": .updated,
  ]

  init(_ name: String) { self = FactKey.names[name.lowercased()] ?? .other }
}
