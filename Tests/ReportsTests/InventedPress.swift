import Comparison
import Languages
import NewsCorpus
import Reports

/// Three short invented reports, two of which share a sentence and disagree on a figure.
enum InventedPress {
  static let texts: [(name: String, source: String?, title: String, text: String)] = [
    (
      "hafen", "Hafenbote", "Fähre \"Möwe\" <läuft> aus",
      """
      Fähre "Möwe" <läuft> aus

      Am 3. März 2025 legte die Fähre in Lüdersand ab. Kapitänin Wiebke Holm sprach von 240 Gästen & einem ruhigen Start in die Saison.

      Die Reederei will im Mai ein zweites Schiff einsetzen, wie sie am Montag mitteilte.
      """
    ),
    (
      "kueste", "Küstenblatt", "Zweites Schiff im Mai",
      """
      Zweites Schiff im Mai

      Die Reederei will im Mai ein zweites Schiff einsetzen, wie sie am Montag mitteilte. An Bord waren 310 Gäste.
      """
    ),
    ("leer's", nil, "O'Neill'; DROP TABLE names;--", "O'Neill'; DROP TABLE names;--"),
  ]

  static func corpus() throws -> Corpus {
    try Corpus.of(
      texts.map { text in
        var metadata = DocumentMetadata(name: text.name, path: text.name + ".txt")
        metadata.source = text.source
        metadata.title = text.title
        metadata.language = "de"
        metadata.date = CivilDate(year: 2025, month: 3, day: 4).map { Timestamp(date: $0) }
        return Page.plain(text.text, metadata: metadata)
      })
  }

  /// The bytes of the first place of a text in a document.
  static func bytes(of text: String, in document: Document) -> Range<Int>? {
    let whole = Array(document.text.buffer)
    let wanted = Array(text.utf8)
    guard whole.count >= wanted.count else { return nil }
    for start in 0...(whole.count - wanted.count)
    where whole[start..<start + wanted.count].elementsEqual(wanted) {
      return start..<start + wanted.count
    }
    return nil
  }

  /// The first document with a person and a day marked.
  static func annotated(_ corpus: Corpus) throws -> AnnotatedDocument {
    let document = corpus[document: 0]
    guard let name = bytes(of: "Wiebke Holm", in: document),
      let day = bytes(of: "3. März 2025", in: document),
      let date = CivilDate(year: 2025, month: 3, day: 3)
    else { throw Missing() }
    return AnnotatedDocument(
      document,
      marks: [
        .init(bytes: name, kind: .name(type: "PER", entity: "Wiebke <Holm>")),
        .init(bytes: day, kind: .time(type: "DATE", value: "2025-03-03", bounds: date...date)),
        // Overlaps the name and begins behind it: left out.
        .init(
          bytes: name.lowerBound + 3..<name.upperBound + 4,
          kind: .name(type: "LOC", entity: "nowhere")),
      ])
  }

  struct Missing: Error {}
}
