import NewsCorpus
import Testing

@testable import Ingestion

extension ZoneTests {
  /// Pages on which one rule decides, as `kind|line`.
  static let pagesOfRules = [
    // Points without marks, below their label, and links between paragraphs that look like them.
    """
    title|Streik im Hafen: Der Kran steht still
    byline|Von Ina Moll
    dateline|04.03.2026, 10.15 Uhr
    body|Das Wichtigste in Kürze
    body|Die Fahrer legen den Kran still
    body|Elf Schiffe warten vor der Einfahrt
    body|Die Stadt bietet sich als Vermittlerin an
    body|\(first)
    body|\(second)
    teaser|Warum die Fähre wieder später kommt
    teaser|Mehr Möwen als je zuvor im Stadtpark gezählt
    body|\(third)
    body|\(second) Das sagte auch der Bürgermeister.
    """,
    // A headline above a standfirst, neither with a full stop.
    """
    boilerplate|Hafenbote
    boilerplate|Stadt  Land  Sport
    title|Elf Schiffe warten, weil der Kran im Hafen nach dem Streik steht
    lead|Die Stadt will vermitteln, doch die Fahrer wollen nicht mit ihr reden
    byline|Von Ina Moll
    dateline|04.03.2026, 10.15 Uhr
    body|\(first)
    body|\(second)
    body|\(third)
    """,
    // The entries of a live blog have a text below their headings, the latest reports have none.
    """
    title|Streik im Hafen: Der Kran steht still
    dateline|04.03.2026, 10.15 Uhr
    lead|\(first)
    body|+++ 14:05 Schiffe weichen aus +++
    body|\(second)
    body|+++ 13:40 Stadt sucht einen Termin +++
    body|\(third)
    boilerplate|Weitere Meldungen
    boilerplate|15:10
    teaser|Fähre fährt wieder nach Plan
    boilerplate|14:52
    teaser|Neue Bänke für den Stadtpark
    boilerplate|14:30
    teaser|Schule bekommt ein zweites Dach
    """,
    // Notes on the report and below it are none of its paragraphs.
    """
    title|Streik im Hafen: Der Kran steht still
    dateline|04.03.2026, 10.15 Uhr
    lead|\(first)
    body|\(second) [1] Das Gutachten liegt der Stadt vor.
    body|\(third)
    boilerplate|Dieser Artikel wurde am 5. März 2026 korrigiert. In der ersten Fassung lagen zwölf Schiffe dort.
    boilerplate|Anmerkungen
    boilerplate|[1] Hafenamt, Gutachten über den Zustand der Mole, S. 12.
    boilerplate|[2] Ebenda, S. 14 bis 19 und Anhang.
    """,
    // A salutation goes on in the next line; a sign and a day may stand behind the last full stop.
    """
    title|Brief aus dem Hafen
    dateline|4. März 2026
    body|Liebe Nachbarn,
    body|der Kran steht seit Dienstag still, und keiner von uns hat in dieser Zeit gut geschlafen. Am Abend gehen wir zur Mole.
    body|\(second)
    body|Elf Schiffe lagen am Abend vor der Einfahrt, sagt das Hafenamt. (APA, red, 4.3.2026)
    """,
  ]

  @Test func paragraphsOfTwoLinesAreBrokenLikeTheOthers() throws {
    let text = """
      Der Kran im Hafen steht seit Dienstag still, weil die Fahrer mehr
      Lohn verlangen. Die Stadt will vermitteln, hat aber nach eigenen
      angeblich genauen Angaben noch keinen Termin gefunden.

      Nach Angaben der Polizei warteten am Abend in der äußeren Bucht elf
      Frachter und eine Fähre.

      Niemand weiß, wie lange das noch so geht, und vor der Mole ist es
      still geworden. Die Möwen sitzen auf dem Ausleger, und am Kai liegt
      ein Netz.
      """
    let page = try page(text)
    #expect(page.texts(.lead).count + page.texts(.body).count == 3)
    #expect(page.zones.count == 3)
  }
}
