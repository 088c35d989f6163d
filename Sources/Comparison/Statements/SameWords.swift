/// Words with which reports say the same thing, by meaning, in German and English.
///
/// The words are stems as ``WordStem`` cuts them would be too few letters to read; they are given in
/// full and folded when read. A word stands in one group only.
enum SameWords {
  /// Verbs, nouns and adjectives of the news that stand for each other.
  static let groups: [String] = [
    "verletzt Verletzte Verletzten Verletzung Verletzungen verletzten hurt injured injuries injury",
    "tot Tote Toten Todesopfer getötet getöteten gestorben starben starb umgekommen killed dead died"
      + " Tod",
    "fordern fordert forderte gefordert Forderung verlangen verlangt verlangte demand demands demanded",
    "teilnehmen teilgenommen nahmen Teilnahme beteiligen beteiligten beteiligt Beteiligung",
    "gebrochen brach Bruch Dammbruch Deichbruch bricht durchbricht durchbrochen",
    "geschlossen schließen schließt Schließung schliessen schliesst Schliessung dicht closed close"
      + " closure",
    "eröffnet eröffnen Eröffnung öffnet öffnen geöffnet opened open opening",
    "gestiegen steigt stieg steigen Anstieg geklettert kletterte rose risen",
    "gesunken sinkt sank sinken Rückgang gefallen fell",
    "beginnen beginnt begann begonnen Beginn gestartet startete Start Anfang began started begin",
    "enden endet endete beendet Ende beenden dauern dauert dauerte anhalten ended lasted",
    "verlassen geräumt evakuiert Evakuierung evacuated evacuation räumen",
    "unterbrechen unterbrochen abgebrochen abbrechen Abbruch abbrach ausgesetzt eingestellt gekappt"
      + " abgerissen suspended gerissen ruhenden ruht ruhte unterbrochenen ausgesetzten",
    "vereinbart vereinbaren Vereinbarung Einigung geeinigt einigten verständigt verständigten agreed"
      + " agreement Abkommen",
    "unterzeichnet unterzeichnen Unterzeichnung unterschrieben geschlossener signed signing",
    "verurteilt Urteil Schuldspruch sentenced convicted verdict",
    "festgenommen Festnahme Festnahmen verhaftet Verhaftung Gewahrsam arrested arrest detained",
    "angegriffen Angriff Angriffe attackiert Attacke beschossen attack attacked strike strikes",
    "erkrankt Erkrankte Erkrankten krank Kranke Kranken infiziert Infizierte Infektion Erkrankung"
      + " infected",
    "gerettet retten Rettung geborgen befreit abgeseilt rescued freed saved",
    "freigelassen freigekommen entlassen heimgekehrt Freilassung released",
    "Feuer Brand Großbrand gebrannt brennt brannte fire blaze",
    "Unfall Unglück verunglückt Havarie accident crash",
    "demonstrieren demonstriert Demonstration demonstrierten Demo protestiert Protest protestierten"
      + " Kundgebung protest rally",
    "gewinnen gewonnen gewann Sieg siegt siegte setzte durchgesetzt won win victory",
    "verlieren verloren verlor Niederlage lost defeat",
    "kosten kostet kostete Kosten gekostet cost costs",
    "Schaden Schäden Sachschaden damage",
    "Gefängnis Haft Freiheitsstrafe prison jail Gefängnisstrafe",
    "Krankenhaus Klinik Kliniken Spital Krankenhäuser hospital Klinikum stationär Krankenhauses",
    "Ausgaben ausgeben Etat Haushalt Budget budget spending",
    "Kredite Kredit Schulden leiht borrowing debt Neuverschuldung",
    "Polizei Polizeiangaben Beamte police",
    "gelandet Landung landete aufgesetzt setzte landed landing",
    "gesucht suchen Suche sucht search",
    "Preisgeld dotiert Preis Auszeichnung ausgezeichnet prize award",
    "Wahlbeteiligung Wahlberechtigten Wahlberechtigte turnout",
    "wählen gewählt wählte Wahl elected election vote",
    "Ermittlungen ermittelt ermitteln Untersuchung untersucht inquiry investigation investigators"
      + " investigating",
    "aufgelaufen Grund aground grounding",
    "Deich Damm Dämme dike",
    "Fabrik Werk Betrieb Anlage factory plant",
    "Regisseurin Regisseur Filmemacherin",
    "sprang sprangen gesprungen springt springen abgesprungen",
    "fuhr fuhren gefahren fährt fahren Fahrt", "ging gingen gegangen geht gehen",
    "kam kamen gekommen kommt kommen", "floh flohen geflohen flieht fliehen Flucht geflüchtet",
    "traf trafen getroffen trifft treffen Treffen", "schoss schossen geschossen schießt Schüsse",
    "stahl stahlen gestohlen stiehlt Diebstahl", "fiel fielen fällt fallen",
    "warf warfen geworfen wirft werfen", "trat traten getreten tritt Rücktritt zurückgetreten",
    "flog flogen geflogen fliegt fliegen Flug", "sank sanken gesunken", "schwamm geschwommen",
    "sprach sprachen gesprochen spricht Gespräch Gespräche", "zog zogen gezogen zieht ziehen",
    "schrieb geschrieben schreibt", "rief riefen gerufen ruft", "bat baten gebeten bittet Bitte",
    "entschied entschieden entscheidet Entscheidung", "beschloss beschlossen beschließt Beschluss",
    "wuchs wuchsen gewachsen wächst Wachstum Zuwachs", "nahm genommen nimmt",
    "erneuert saniert renoviert modernisiert Erneuerung Sanierung",
  ]

  /// Nouns for people, grouped by who can be meant alike; the first group stands for any people.
  static let people: [String] = [
    "Menschen Mensch Personen Person Leute Leuten people persons person Betroffene Betroffenen",
    "Bewohner Bewohnern Einwohner Einwohnern Anwohner Anwohnern Bürger residents inhabitants",
    "Beschäftigte Beschäftigten Mitarbeiter Mitarbeitern Mitarbeiterinnen Angestellte Angestellten"
      + " Arbeiter Arbeitern Arbeitnehmer employees workers staff",
    "Teilnehmer Teilnehmern Teilnehmende Demonstranten Demonstrierende Protestierende protesters"
      + " demonstrators",
    "Fahrgäste Fahrgästen Passagiere Passagieren Reisende Reisenden passengers",
    "Zuschauer Zuschauern Besucher Besuchern Gäste Gästen Fans Karten visitors spectators fans",
    "Verletzte Verletzten injured",
    "Tote Toten Todesopfer Opfer victims dead",
    "Patienten Patientinnen Kranke Kranken Erkrankte Erkrankten Infizierte Infizierten"
      + " patients cases",
    "Soldaten Soldat Soldatinnen Gefallene Gefallenen Kämpfer soldiers troops",
    "Gefangene Gefangenen Kriegsgefangene Kriegsgefangenen Häftlinge Häftlingen Inhaftierte"
      + " prisoners detainees captives",
    "Zivilisten Zivilpersonen civilians",
    "Schüler Schülern Schülerinnen Kinder Kindern children pupils",
    "Feuerwehrleute Feuerwehrleuten Einsatzkräfte Einsatzkräften Helfer Helfern Retter Rettern"
      + " firefighters rescuers",
    "Polizisten Beamte Beamten Polizeibeamte officers",
    "Abgeordnete Abgeordneten Parlamentarier lawmakers",
    "Frauen Männer women men",
    "Flüchtlinge Flüchtlingen Geflüchtete Geflüchteten Asylbewerber refugees",
  ]

  /// Units: many things are measured in them, so that sharing one says little.
  static let units: Set<String> = [
    "prozent", "euro", "dollar", "pfund", "franken", "meter", "metern", "kilometer", "kilometern",
    "zentimeter", "millimeter", "tonnen", "kilogramm", "kilo", "gramm", "liter", "litern", "grad",
    "jahre", "jahren", "monate", "monaten", "wochen", "tage", "tagen", "stunden", "minuten",
    "sekunden", "uhr", "hektar", "quadratmeter", "kubikmeter", "megawatt", "kilowattstunden",
    "millionen", "milliarden", "punkte", "punkten", "mal", "cent", "litres", "metres", "miles",
    "years", "months", "weeks", "days", "hours", "minutes", "tonnes", "pounds", "feet", "percent",
    "jahr", "monat", "woche", "tag", "stunde", "minute", "rubel", "kronen", "knoten",
  ]
}
