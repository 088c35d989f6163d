import NewsCorpus
import Testing

@testable import Ingestion

@Suite("An outlet by the head of its page") struct MastheadTests {
  private static let body = """
    Die Fähre nach Norderhafen fährt wieder, teilte die Reederei am Montag mit. Der Kapitän sprach \
    von einem guten Tag für die Insel. Am Anleger warteten schon am Morgen viele Menschen.
    """

  @Test(arguments: [
    ("TAGBLATT ZÜRISEE\n", "", "Tagblatt Zürisee"),
    ("TAGBLATT ZÜRISEE\n\nPolitik\n", "\n© 2026 Tagblatt Zürisee AG\n", "Tagblatt Zürisee"),
    ("Wennauer Bote\nMenü\nPolitik\n", "\nImpressum\nDatenschutz\n", "Wennauer Bote"),
    ("Neue Zeitung am Sund\n", "", "Neue Zeitung am Sund"),
    ("UNGLÜCK IN HUSUM\n", "", nil), ("Nachrichten\nPost vom Minister an die Insel\n", "", nil),
    ("Politik\n", "", nil), ("", "", nil),
    ("", "\nUnterstützen Sie das Möwenblatt jetzt\n", "Möwenblatt"),
  ])
  func newspapersAreKnownByTheirNames(head: String, foot: String, outlet: String?) throws {
    let folder = try ScratchFolder()
    let text =
      "\(head)\nFähre fährt wieder\n\n12.02.2026, 15:14\n\n\(Self.body)\n\n\(Self.body)\n\(foot)"
    let outcome = try PageReader().read([folder.write("3.txt", text)])
    #expect(outcome.pages.first?.metadata.source == outlet)
  }

  @Test(arguments: [
    ("Straße 5 – „Ähm“", "strasse5aehm", " strasse 5 aehm "),
    ("A\u{308}rger", "aerger", " aerger "),
    ("café.de", "caféde", " café de "), ("…", "", ""), ("Бот", "бот", " бот "),
  ])
  func plainNames(text: String, plain: String, words: String) {
    #expect(text.plain == plain)
    #expect(text.plainWords == words)
  }
}
