import Comparison
import Languages
import NewsCorpus

/// A short invented report, its shared stretches marked.
///
/// In `marked`, `⟦a1 …⟧` encloses a stretch that other reports have too; the letter is the kind
/// (`v` verbatim in all, `e` edited in some, `q` quotation only), letter and number together name
/// the passage.
struct Report {
  let name: String
  let source: String
  let date: CivilDate?
  let language: String
  let text: String
  /// The marked stretches in bytes of the text.
  let stretches: [(mark: String, bytes: Range<Int>)]

  init(
    _ name: String, _ source: String, _ date: (Int, Int, Int)?, language: String = "de",
    _ marked: String
  ) {
    self.name = name
    self.source = source
    self.date = date.flatMap { CivilDate(year: $0.0, month: $0.1, day: $0.2) }
    self.language = language
    var text = ""
    var stretches: [(mark: String, bytes: Range<Int>)] = []
    var open: (mark: String, start: Int)?
    var rest = marked[...]
    while let character = rest.popFirst() {
      if character == "⟦" {
        let mark = String(rest.prefix { $0 != " " })
        rest = rest.drop { $0 != " " }.dropFirst()
        open = (mark, text.utf8.count)
      } else if character == "⟧" {
        if let begun = open { stretches.append((begun.mark, begun.start..<text.utf8.count)) }
        open = nil
      } else {
        text.append(character)
      }
    }
    self.text = text
    self.stretches = stretches
  }

  var page: Page {
    var metadata = DocumentMetadata(name: name, path: "\(name).txt")
    metadata.source = source
    metadata.language = language
    metadata.date = date.map { Timestamp(date: $0) }
    return Page.plain(text, metadata: metadata)
  }
}

/// Makes a selection of everything in the reports.
func selection(_ reports: [Report]) throws -> Selection {
  Selection(allOf: try Corpus.of(reports.map(\.page)))
}

/// Makes a selection of texts, named by letters.
func selection(texts: [String]) throws -> Selection {
  let names = texts.indices.map { $0 < 26 ? String(UnicodeScalar(UInt8(97 + $0))) : "text-\($0)" }
  return try selection(zip(names, texts).map { Report($0, $0, nil, $1) })
}

/// Events told by two to four reports each, all invented.
enum InventedStories {
  /// Agency copy: word for word in two reports, edited in a third; the daily traffic differs.
  static let bridge = [
    Report(
      "bruecke-anzeiger", "Anzeiger", (2025, 3, 4),
      """
      Wellinbrücke bleibt bis zum Sommer gesperrt

      ⟦e1 Die Wellinbrücke in Osterfurt bleibt nach dem Fund weiterer Risse bis mindestens Juli für Lastwagen gesperrt.⟧ ⟦e2 Das teilte das Straßenbauamt am Dienstag nach einer Sonderprüfung mit.⟧ ⟦e3 Täglich rollten zuletzt 12.400 Fahrzeuge über das Bauwerk aus dem Jahr 1967.⟧

      Der Bäcker am Brückenkopf hat sein Angebot schon umgestellt. Er verkauft jetzt Frühstück an Radfahrer, die auf dem Damm eine Pause machen.
      """),
    Report(
      "bruecke-rundschau", "Rundschau", (2025, 3, 4),
      """
      Osterfurt (wpd) – ⟦e1 Die Wellinbrücke in Osterfurt bleibt nach dem Fund weiterer Risse bis mindestens Juli für Lastwagen gesperrt.⟧ ⟦e2 Das teilte das Straßenbauamt am Dienstag nach einer Sonderprüfung mit.⟧ ⟦e3 Täglich rollten zuletzt 12.400 Fahrzeuge über das Bauwerk aus dem Jahr 1967.⟧

      Spediteure rechnen mit Umwegen von vierzig Kilometern. Der Verband verlangt eine Behelfsfähre.
      """),
    Report(
      "bruecke-talbote", "Talbote", (2025, 3, 4),
      """
      ⟦e1 Nach dem Fund weiterer Risse bleibt die Wellinbrücke in Osterfurt bis mindestens Juli für Lastwagen gesperrt.⟧ ⟦e2 Dies gab das Strassenbauamt am Dienstag nach einer Sonderprüfung bekannt.⟧ ⟦e3 Täglich rollten zuletzt 14.200 Fahrzeuge über das alte Bauwerk aus dem Jahr 1967.⟧

      Im Rathaus sieht man die Sache gelassen. Bürgermeisterin Thea Runkwitz erinnerte daran, dass schon 1988 ein Winter lang kein Wagen über den Fluss kam.
      """),
  ]

  /// The number of injured rises from day to day; nothing is copied.
  static let avalanche = [
    Report(
      "lawine-dienstag", "Gipfelpost", (2025, 1, 14),
      """
      Am Hang über der Kerbalm hat sich am Dienstagmittag ein Schneebrett gelöst. Dabei wurden nach Angaben der Bergwacht drei Skifahrer auf der Kerbalm verletzt. Der Lift steht still.
      """),
    Report(
      "lawine-mittwoch", "Talschau", (2025, 1, 15),
      """
      Einen Tag nach dem Abgang des Schneebretts ist die Suche beendet. Nach neuen Angaben der Bergwacht wurden auf der Kerbalm fünf Skifahrer verletzt. Zwei von ihnen liegen noch im Krankenhaus in Vorderlahn.
      """),
  ]

  /// One result, rounded by one of the reports.
  static let vote = [
    Report(
      "wahl-kreisblatt", "Kreisblatt", (2025, 5, 12),
      """
      Bei der Wahl des Landrats in Hohenmoor erreichte Imke Tadsen im ersten Durchgang 31,2 Prozent der Stimmen. Eine Stichwahl folgt in zwei Wochen.
      """),
    Report(
      "wahl-moorzeitung", "Moorzeitung", (2025, 5, 12),
      """
      Imke Tadsen kam bei der Wahl in Hohenmoor im ersten Durchgang auf rund 31 Prozent der Stimmen. Ihr Gegner will nun auf die Dörfer am Rand des Moors setzen.
      """),
  ]

  /// Two reports quote one sentence and have nothing else in common.
  static let harbour = [
    Report(
      "hafen-lotse", "Lotse", (2025, 6, 2),
      """
      Der Streit um die Kaimauer geht weiter. „⟦q1 Wer diese Mauer abreißt, der reißt auch ein Stück unserer Geschichte ab⟧“, sagte Hafenmeister Udo Brinkspeel vor Anwohnern. Die Stadt will im Herbst entscheiden.
      """),
    Report(
      "hafen-kurier", "Seekurier", (2025, 6, 3),
      """
      Auf dem Fischmarkt wurde am Abend laut gestritten, ein Ende ist nicht abzusehen. Brinkspeel warnte: »⟦q1 Wer diese Mauer abreißt, der reißt auch ein Stück unserer Geschichte ab⟧.« Danach verließ er wortlos den Saal.
      """),
  ]

  /// One report says that it corrects a figure.
  static let museum = [
    Report(
      "museum-bote", "Bote", (2025, 9, 8),
      """
      ⟦e1 Beim Einbruch in das Münzkabinett von Lehnstadt sind in der Nacht 86 Goldmünzen gestohlen worden.⟧ Die Täter kamen durch das Dach.
      """),
    Report(
      "museum-blatt", "Stadtblatt", (2025, 9, 8),
      """
      ⟦e1 Beim Einbruch in das Münzkabinett in Lehnstadt wurden in der Nacht 68 Goldmünzen gestohlen.⟧ In einer früheren Fassung hatten wir die Zahl verdreht.
      """),
  ]

  /// An English story with number words.
  static let factory = [
    Report(
      "factory-herald", "Herald", (2025, 10, 1), language: "en",
      """
      ⟦v1 The glass works at Farrow Bridge will close its last furnace in November after a year of falling orders.⟧ The company said twelve workers would stay to look after the site.
      """),
    Report(
      "factory-echo", "Echo", (2025, 10, 2), language: "en",
      """
      ⟦v1 The glass works at Farrow Bridge will close its last furnace in November after a year of falling orders.⟧ Nobody answered the telephone at the gate on Thursday.
      """),
  ]

  /// A report that has nothing to do with the others.
  static let choir = [
    Report(
      "chor", "Kantorei", (2025, 3, 5),
      """
      Der Kinderchor von Sankt Almut singt am Sonntag zum ersten Mal seine neue Kantate. Komponiert hat sie die Organistin Friederun Paschke. Danach gibt es Kuchen.
      """)
  ]

  static let all = [
    ("bridge", bridge), ("avalanche", avalanche), ("vote", vote), ("harbour", harbour),
    ("museum", museum), ("factory", factory), ("choir", choir),
  ]
}
