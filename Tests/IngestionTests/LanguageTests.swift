import NewsCorpus
import Testing

@testable import Ingestion

@Suite struct LanguageTests {
  static let sentences: [(String, String)] = [
    ("de", "Der Kran im Hafen steht seit Dienstag still, weil die Fahrer mehr Lohn verlangen."),
    ("de", "Obermühl – Die Zuschauerbänke im Rathaus reichten am Montagabend nicht aus."),
    ("de", "Nach dem Unfall blieb die Kantonsstrasse während dreier Stunden gesperrt."),
    ("en", "The town wants to mediate, but has not found a date for the talks so far."),
    ("en", "Work is due to begin in September and to take eighteen months, the council said."),
    ("fr", "Le port est fermé depuis mardi et les grutiers ne veulent pas reprendre le travail."),
    ("fr", "La piscine commune des deux villages sera construite au bord de la rivière."),
    ("ru", "Порт закрыт со вторника, и никто не знает, когда мы сможем вернуться к этой работе."),
    ("ru", "Информация взята с сайта местной газеты и не проверялась редакцией."),
    ("uk", "Порт закритий із вівторка, і ніхто не знає, коли його відкриють для кораблів."),
    ("uk", "Президент заявив, що переговори триватимуть наступного тижня."),
    (
      "und",
      "Wspólny basen obu gmin powstanie nad rzeką, a prace mają się rozpocząć przed końcem lata."
    ),
    (
      "und",
      "De burgemeester heeft gezegd dat de brug gesloten blijft en dat niemand weet hoe lang."
    ),
    ("und", "Il sindaco ha detto che il ponte resterà chiuso fino a maggio e nessuno sa perché."),
    (
      "und",
      "El alcalde dijo que el puente permanecerá cerrado hasta mayo y que nadie sabe por qué."
    ),
    ("und", "Belediye başkanı köprünün mayıs ayına kadar kapalı kalacağını söyledi."),
    ("und", "Starosta řekl, že most zůstane uzavřen do května a nikdo neví proč."),
    ("und", "Borgmästaren sade att bron förblir stängd till maj och att ingen vet hur länge."),
    ("und", "Borgmesteren sagde, at broen forbliver lukket, og at ingen ved hvor længe."),
    ("und", "O prefeito disse que a ponte ficará fechada até maio e que ninguém sabe por quê."),
    ("und", "A polgármester azt mondta, hogy a híd májusig zárva marad."),
    ("und", "Кметът каза, че мостът ще остане затворен до май и че никой не знае защо."),
    ("und", "Lorem ipsum dolor amet consectetur adipiscing elit"), ("und", "1 2 3"), ("und", ""),
    ("und", "Η γέφυρα παραμένει κλειστή μέχρι τον Μάιο."), ("und", "桥梁将关闭至五月"),
  ]

  @Test(arguments: sentences)
  func sentence(code: String, text: String) throws {
    let model = LanguageModel.standard
    var evidence = model.nothing
    model.add(Array(text.utf8)[...], to: &evidence)
    #expect(model.code(evidence, lead: 6) == code)
  }

  /// Whole pages, where words of grammar may decide before the letters do.
  @Test(arguments: sentences)
  func page(code: String, text: String) throws {
    guard text.count > 30 else { return }
    let other = text.replacing(",", with: "").lowercased()
    let page = try IngestionTests.page([text, other, text].joined(separator: "\n\n"))
    #expect(page.metadata.language == code)
  }

  @Test(arguments: sentences.filter { $0.1.count > 60 && $0.0 != "de" && !$0.1.contains("ipsum") })
  func foreignParagraphIsAZoneOfItsOwn(code: String, text: String) throws {
    let page = try IngestionTests.page(
      "Der Kran steht still\n\n\(ZoneTests.first)\n\n\(ZoneTests.second)\n\n\(text)\n\n\(ZoneTests.third)\n"
    )
    #expect(page.metadata.language == "de")
    #expect(page.texts(.foreign) == [text])
  }

  @Test(arguments: [
    "Präsident Wolodymyr Selenskyj sprach mit Rustem Umerow, Andrij Hnatow und Kyrylo Budanow.",
    "Steve Witkoff, Jared Kushner, Josh Gruenbaum, Kirill Dmitrijew, Igor Kostjukow, Jean-Noël Barrot.",
    "„Breaking news“, rief er.", "Tore: Krawez (9.), Jarmolenko (30.), Konopljanka (40./Elfmeter).",
    "Newsletter Podcast App Story Live Team", "Ça va?", "Das ist cool, sagte der CEO.",
  ])
  func namesAndShortLinesAreNotForeign(text: String) throws {
    let page = try IngestionTests.page(
      "Der Kran steht still\n\n\(ZoneTests.first)\n\n\(ZoneTests.second)\n\n\(text)\n\n\(ZoneTests.third)\n"
    )
    #expect(page.texts(.foreign).isEmpty)
  }

  @Test func anyBytesGiveAnAnswer() {
    var generator = SeededGenerator(state: 9)
    let model = LanguageModel.standard
    for _ in 0..<2000 {
      var evidence = model.nothing
      let bytes = (0..<30).map { _ in UInt8.random(in: 0...255, using: &generator) }
      model.add(bytes[...], to: &evidence)
      #expect(
        model.codes.contains(model.code(evidence, lead: 6))
          || model.code(evidence, lead: 6) == "und")
    }
  }
}
