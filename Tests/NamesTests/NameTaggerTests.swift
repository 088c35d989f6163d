import Languages
import Names
import NewsCorpus
import Testing

@Suite struct NameTaggerTests {
  @Test(arguments: [
    (
      "Gestern sprach Angela Hofstetter in Hamburg mit der Deutschen Bank.",
      ["PER Angela Hofstetter", "LOC Hamburg", "ORG Deutschen Bank"]
    ),
    ("Der Vertrag wurde in München unterzeichnet.", ["LOC München"]),
    ("Die russische Regierung schwieg.", ["LOC* russische"]),
    ("Am Abend regnete es, und niemand kam.", []),
    // Small words inside surnames, however the parts look.
    ("Hafenkapitän Joost ter Braak kam aus Kiel.", ["PER Joost ter Braak", "LOC Kiel"]),
    (
      "Die Grünen stellen Anton Van der Linden auf. Van der Linden sagte zu.",
      ["ORG Grünen", "PER Anton Van der Linden", "PER Van der Linden"]
    ),
    ("Von der Ostsee kommt Wind.", ["LOC Ostsee"]),
    // Titles of the nobility, foreign letters, abbreviated surnames, and surnames that are nouns.
    ("Gestern kam Verteidiger Nils Graf Rehberg.", ["PER Nils Graf Rehberg"]),
    ("Die Nachfolge tritt Ayşe Yıldırım an.", ["PER Ayşe Yıldırım"]),
    ("Gerlinde K. schwieg. Später sprach Frau K. doch.", ["PER Gerlinde K.", "PER K."]),
    (
      "Ministerin Tomke Block kam. Alle begrüßten die Berufung von Block.",
      ["PER Tomke Block", "PER Block"]
    ),
    // Brackets: a party of two words, a town, an abbreviation; and outlets behind their noun.
    ("Jana Hotz (Die Mitte) schwieg.", ["PER Jana Hotz", "ORG Die Mitte"]),
    (
      "Die Eidgenössische Finanzmarktaufsicht (Finma) prüft.",
      ["ORG Eidgenössische Finanzmarktaufsicht", "ORG Finma"]
    ),
    ("Das sagte er dem Sender Freie Welle.", ["ORG Freie Welle"]),
    ("Die Verhandlungen in Oman gehen in Maskat weiter.", ["LOC Oman", "LOC Maskat"]),
    ("In einem Streifen vor Odessa Seeminen zu räumen, dauert.", ["LOC Odessa"]),
    ("Gestern sprach Maria de la Fuente in Hamburg.", ["PER Maria de la Fuente", "LOC Hamburg"]),
    (
      "Der Fluss trat in Sankt Veit an der Lauscha über die Ufer.",
      ["LOC Sankt Veit an der Lauscha"]
    ),
    // Bodies by what stands before them, and people with the Arabic article.
    ("Landrat Karl Roth (Linke) schwieg.", ["PER Karl Roth", "ORG Linke"]),
    ("Die Tochter Sanvera Austria schwieg.", ["ORG Sanvera Austria"]),
    ("Die Stiftung „Offene Tür“ half.", ["ORG Offene Tür"]),
    ("Der Geheimdienst MIT schwieg. Der Chef des MIT auch.", ["ORG MIT", "ORG MIT"]),
    (
      "Die Agentur für Innere Ordnung (OWP) schwieg.",
      ["ORG Agentur für Innere Ordnung", "ORG OWP"]
    ),
    (
      "Der Geschäftsmann Dschihad al-Harrat kam. Später ging al-Harrat.",
      ["PER Dschihad al-Harrat", "PER al-Harrat"]
    ),
    (
      "Karl Roth in Wien, Anna Beck in Kiel",
      ["PER Karl Roth", "LOC Wien", "PER Anna Beck", "LOC Kiel"]
    ),
    // Lands and towns, what sort of place they are, and units of an army.
    ("Das Treffen in Bayern begann.", ["LOC Bayern"]),
    ("Feuerwehren pumpen Sachsen trocken.", ["LOC Sachsen"]),
    ("Der Arzt aus Los Angeles kam.", ["LOC Los Angeles"]),
    (
      "Die Hafenstädte Odessa und Cherson litten.", ["LOC Odessa", "LOC Cherson"]
    ),
    ("Der Alarm im Landkreis Löbau dauerte an.", ["LOC Landkreis Löbau"]),
    ("Soldaten der 17. Gebirgsbrigade kamen.", ["ORG 17. Gebirgsbrigade"]),
    ("Aus dem Weißen Haus kam nichts.", ["ORG Weißen Haus"]),
    ("Die Leuchtturm-Stiftung schwieg.", ["ORG Leuchtturm-Stiftung"]),
    ("Der Prozess um Kastor & Lindholm begann.", ["ORG Kastor & Lindholm"]),
    // No names: a brook, old money, small words, agencies.
    ("Sie wohnen nah am Bach und zahlten 30.000 Mark.", []),
    // Words made from known names.
    ("Die Finnin sprach mit dem britischen Kollegen.", ["LOC* Finnin", "LOC* britischen"]),
    ("Die CDU-Politikerin Anna Beck kam.", ["ORG* CDU-Politikerin", "PER Anna Beck"]),
    ("Im deutsch-tschechischen Wald brannte es.", ["LOC* deutsch-tschechischen"]),
    ("Das sagte der Dresdner der Kremlsprecherin.", ["LOC* Dresdner", "ORG* Kremlsprecherin"]),
  ])
  func finds(_ text: String, _ names: [String]) throws {
    #expect(try Fixture([text]).listed == names)
  }

  @Test(
    "The beginning of an English sentence makes no name",
    arguments: [
      ("Both sides met. Port workers came to the port.", []),
      ("Both sides met in Berlin.", ["LOC Berlin"]),
      ("Mark Denver met both sides.", ["PER Mark Denver"]),
      ("The U.S. Geological Survey put the magnitude at 6.8.", ["MISC U.S. Geological Survey"]),
      ("Tom Price came. Price said the price was high.", ["PER Tom Price", "PER Price"]),
      ("They asked Colonel Ermek Toktogulov.", ["PER Ermek Toktogulov"]),
      ("The operator, Norline Shipping, was silent.", ["ORG Norline Shipping"]),
      ("It was seen in the Black Sea and on the Trave river.", ["LOC Black Sea", "LOC Trave"]),
      (
        "She works at the State Office for Health in Berlin.",
        ["ORG State Office for Health", "LOC Berlin"]
      ),
      ("Attorney General Tom Reed was silent.", ["PER Tom Reed"]),
      ("They sent Jihad al-Harrat to Poland.", ["PER Jihad al-Harrat", "LOC Poland"]),
      ("It opened in May. Three passengers came.", []),
      ("They flew over Latvia and Poland.", ["LOC Latvia", "LOC Poland"]),
      ("Among the guests was Tom Reed.", ["PER Tom Reed"]),
      (
        "She studies at Dresden University of Technology.",
        ["ORG Dresden University of Technology"]
      ),
      ("Tom Reed came. The boy Reed had met smiled.", ["PER Tom Reed", "PER Reed"]),
      ("The Czech-German border was shut.", ["LOC* Czech-German"]),
      (
        "According to Tom Reed, a London-based lawyer, it rained.",
        ["PER Tom Reed", "LOC* London-based"]
      ),
    ] as [(String, [String])])
  func english(_ text: String, _ names: [String]) throws {
    #expect(try Fixture([text], language: "en").listed == names)
  }

  @Test func readsOnlyTheZonesAskedFor() throws {
    let text = Array("Hamburg ist weit.\nMünchen ist nah.".utf8)
    let metadata = DocumentMetadata(name: "page", path: "page")
    let page = Page(
      metadata: metadata, text: text,
      zones: [Zone(range: 0..<17, kind: .teaser), Zone(range: 18..<text.count, kind: .body)])
    let corpus = try Corpus.of([page])
    let tagger = NameTagger(model: try NameModel.embedded())
    let found = tagger.mentions(in: corpus[document: 0], zones: .article)
    #expect(found.map { corpus[document: 0].string($0.bytes) } == ["München"])
    #expect(tagger.mentions(in: corpus[document: 0], zones: .all).count == 2)
  }

  @Test func recognisesAgainWhatItKnows() throws {
    let text = """
      Der Ingenieur Tilman Querenhorst kam am Morgen. Später ging Querenhorst wieder.
      """
    let fixture = try Fixture([text])
    #expect(fixture.entities() == ["PER Tilman Querenhorst: Querenhorst, Tilman Querenhorst"])
  }

  @Test(arguments: [
    "", " \n\n ", "12345 67,8 !!! ??? … — „“", String(repeating: "! ", count: 1_000),
    String(repeating: "X", count: 10_000), String(repeating: "HAMBURG BERLIN ", count: 600),
    "Anna " + String(repeating: "Ä", count: 10_000) + "s Rede", "Иван Петров и Анна",
    "محمد بن سلمان في الرياض", "\u{202E}Hamburg\u{202C} \u{0} \u{FFFD}", "Ham\u{00AD}burg",
    String(repeating: "von der ", count: 500), "a-b-c-d-e-f-g-", "-", "s", "'s ’s", "𝔉𝔯𝔞𝔫𝔷 李明",
  ])
  func survives(_ text: String) throws {
    let fixture = try Fixture([text, text])
    for (number, mentions) in fixture.mentions.enumerated() {
      var last = 0
      for mention in mentions {
        #expect(mention.bytes.lowerBound >= last && !mention.tokens.isEmpty)
        #expect(mention.bytes.upperBound <= text.utf8.count && mention.document == number)
        last = mention.bytes.upperBound
      }
    }
    let index = EntityIndex(fixture.mentions, in: fixture.corpus)
    #expect(index.entities.allSatisfy { !$0.mentions.isEmpty })
    _ = fixture.roles
  }

  @Test func isTheSameEveryTime() throws {
    let texts = [
      "Karl Roth und Anna Beck trafen sich in Wien. Roth, Chef der Nordbank, schwieg.",
      "Die Nordbank (NB) prüft, teilte Beck mit. In Kiew sprach Oleh Sawtschenko.",
    ]
    let first = try Fixture(texts)
    for _ in 0..<5 {
      let again = try Fixture(texts)
      #expect(again.listed == first.listed && again.entities() == first.entities())
    }
    // A page's names do not depend on the other pages.
    #expect(
      try Fixture([texts[1]]).listed == first.listed.suffix(try Fixture([texts[1]]).listed.count))
  }
}
