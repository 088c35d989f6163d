/// Words with which reports say the same thing, by meaning, in German and English.
///
/// The words are given in full and led back to their stems when they are read. A word stands in one
/// group only. Forms of one verb need no entry: ``VerbForms`` brings them together.
enum SameWords {
  /// Nouns that mean something else behind a preposition, with a word of that meaning.
  static let idioms: [(preposition: String, noun: String, meaning: String)] = [
    ("auf", "Eis", "ausgesetzt"), ("ums", "Leben", "getötet"), ("hinter", "Gittern", "Gefängnis"),
    ("hinter", "Gitter", "Gefängnis"), ("in", "Flammen", "Feuer"), ("in", "Brand", "Feuer"),
    ("in", "Gewahrsam", "festgenommen"), ("zu", "Ende", "beendet"), ("zum", "Erliegen", "gestoppt"),
    ("auf", "Grund", "aufgelaufen"), ("zur", "Welt", "geboren"), ("vom", "Tisch", "abgelehnt"),
    ("vor", "Gericht", "angeklagt"), ("in", "Kraft", "gültig"), ("im", "Handel", "verkauft"),
    ("außer", "Kraft", "ausgelaufen"), ("vom", "Netz", "Stromausfall"),
    ("im", "Dunkeln", "Stromausfall"), ("ohne", "Strom", "Stromausfall"),
  ]

  /// Verbs, nouns and adjectives of the news that stand for each other.
  static let groups: [String] = generalGroups + eventGroups

  private static let generalGroups: [String] = [
    "verletzt Verletzte Verletzten Verletzung Verletzungen verwundet Verwundete"
      + " Blessuren hurt injured injuries injury wounded",
    "tot Tote Toten Todesopfer getötet getöteten gestorben starben starb umgekommen killed"
      + " dead died Tod",
    "fordern fordert forderte gefordert Forderung Forderungen verlangen verlangt verlangte"
      + " demand demands demanded",
    "teilnehmen teilgenommen nahmen Teilnahme beteiligen beteiligten beteiligt Beteiligung",
    "gebrochen brach Bruch bricht durchbricht durchbrochen",
    "geschlossen schließen schließt Schließung schliessen schliesst Schliessung dicht"
      + " gesperrt sperren Sperrung Sperre closed close closure",
    "eröffnet eröffnen Eröffnung öffnet öffnen geöffnet opened open opening",
    "gestiegen steigt stieg steigen Anstieg ansteigen geklettert kletterte erhöht erhöhen"
      + " Erhöhung angehoben zugenommen Zunahme wachsen Zuwachs Plus rose risen increased",
    "gesunken sinkt sank sinken Rückgang gefallen gesenkt Senkung senken abgenommen Abnahme"
      + " geschrumpft Minus fell decreased",
    "beginnen beginnt begann begonnen Beginn gestartet startete Start Anfang Auftakt began"
      + " started begin",
    "enden endet endete beendet Ende beenden dauern dauert dauerte anhalten ended lasted",
    "verlassen geräumt evakuiert Evakuierung evacuated evacuation räumen Räumung",
    "unterbrechen unterbrochen abgebrochen abbrechen Abbruch abbrach ausgesetzt eingestellt"
      + " gekappt abgerissen suspended gerissen ruht ruhte",
    "vereinbart vereinbaren Vereinbarung Einigung geeinigt einigten einigen verständigt"
      + " verständigten Abmachung agreed agreement Abkommen",
    "unterzeichnet unterzeichnen Unterzeichnung unterschrieben unterschreiben Unterschrift"
      + " signed signing",
    "Vertrag Vertrages Pakt treaty pact",
    "verurteilt Urteil Schuldspruch verurteilte sentenced convicted verdict",
    "freigesprochen Freispruch acquitted acquittal",
    "festgenommen Festnahme Festnahmen verhaftet Verhaftung Gewahrsam inhaftiert arrested"
      + " arrest detained",
    "angegriffen Angriff Angriffe attackiert Attacke Attacken beschossen Überfall"
      + " überfallen attack attacked strike strikes",
    "erkrankt Erkrankte Erkrankten krank Kranke Kranken infiziert Infizierte Infektion"
      + " Erkrankung angesteckt Ansteckung infected",
    "gerettet retten Rettung geborgen befreit rescued freed saved",
    "freigelassen freigekommen heimgekehrt zurückgekehrt Freilassung Freigelassene"
      + " Freigelassenen Rückkehr Heimkehrer released returned",
    "Austausch ausgetauscht austauschen Gefangenenaustausch exchange"
      + " exchanged swap",
    "Feuer Brand Großbrand gebrannt brennt brannte Flammen fire blaze",
    "gelöscht löschen Löscharbeiten extinguished",
    "Unfall Unglück verunglückt Havarie Zusammenstoß Kollision kollidiert zusammengestoßen"
      + " geprallt accident crash collision crashed",
    "Gleise Gleis Schienen Schiene tracks rails",
    "entgleist Entgleisung derailed derailment",
    "Zug Bahn Züge Eisenbahn train",
    "Strecke Linie Trasse line route",
    "Bus Omnibus Busse Bussen buses",
    "Auto Fahrzeug Pkw Autos Fahrzeuge Fahrzeugen car vehicle",
    "Lastwagen Lkw Laster Sattelzug truck lorry",
    "Flugzeug Maschine Jet Flieger plane aircraft",
    "Schiff Frachter Tanker Boot Fähre Schiffe ship vessel boat ferry",
    "Hubschrauber Helikopter helicopter",
    "Hochwasser Überschwemmung Überschwemmungen Flut überflutet überschwemmt Fluten flood"
      + " flooding",
    "Fluss Gewässer river",
    "Sturm Unwetter Orkan Gewitter storm",
    "Erdrutsch Hangrutsch Mure Schlammlawine Erdrutsche landslide mudslide",
    "Erdbeben Beben Erdstoß earthquake",
    "Regen Niederschlag Regenfälle Niederschläge rain rainfall",
    "demonstrieren demonstriert Demonstration demonstrierten Demo protestiert Protest"
      + " protestierten Kundgebung Proteste rally",
    "Streik Ausstand Warnstreik Arbeitsniederlegung Arbeitskampf streiken gestreikt walkout",
    "Gewerkschaft Arbeitnehmerseite Gewerkschafter union unions",
    "Lohn Gehalt Löhne Gehälter Entgelt Einkommen Bezüge wage wages pay",
    "gewinnen gewonnen gewann Sieg siegt siegte setzte durchgesetzt Gewinner Sieger won win"
      + " victory winner",
    "verlieren verloren verlor Niederlage unterlegen lost defeat",
    "kosten kostet kostete gekostet cost costs",
    "Schaden Schäden Sachschaden beschädigt damage damaged",
    "zerstört Zerstörung verwüstet vernichtet destroyed destruction",
    "Gefängnis Haft Freiheitsstrafe Gefängnisstrafe prison jail",
    "Krankenhaus Klinik Kliniken Spital Krankenhäuser hospital Klinikum stationär"
      + " Krankenhauses",
    "Arzt Mediziner Ärzte Ärztin Medizinerin doctor doctors physician",
    "Ausgaben ausgeben Etat Haushalt Budget spending",
    "Kredite Kredit Schulden leiht borrowing debt Neuverschuldung Verschuldung",
    "Einnahmen Einkünfte Erlös Erlöse revenue proceeds",
    "Umsatz umgesetzt Umsätze turnover sales",
    "Gewinn Überschuss Profit",
    "Verlust Fehlbetrag Defizit loss deficit",
    "Aktie Aktien Anteil Anteile Anteilen share shares stock",
    "Aktionäre Anteilseigner Aktionären shareholders",
    "kaufen kauft kaufte gekauft Kauf übernimmt übernehmen Übernahme übernommen erwerben"
      + " erwirbt erworben Erwerb Zukauf bought buys acquire acquisition"
      + " takeover acquired",
    "verkaufen verkauft Verkauf veräußert veräußern Veräußerung sell sold sale",
    "Angebot Offerte Gebot Angebote offer bid",
    "Firma Unternehmen Konzern Gesellschaft Firmen Unternehmens Gruppe company firm group",
    "Beschäftigte Beschäftigten Mitarbeiter Mitarbeitern Angestellte Angestellten"
      + " Belegschaft Arbeitsplätze Stellen Jobs employees workers staff",
    "entlassen Entlassung Entlassungen gekündigt Kündigung Stellenabbau dismissed layoffs",
    "Insolvenz pleite zahlungsunfähig Konkurs bankrupt bankruptcy insolvency",
    "Vorstandschef Konzernchef Vorstandsvorsitzende Vorstandsvorsitzender Firmenchef"
      + " Unternehmenschef",
    "Fabrik Werk Betrieb Fabriken Werke factory plant plants factories",
    "Polizei Polizeiangaben Beamte Ermittler police",
    "Gericht Kammer Richter Landgericht court judges",
    "Staatsanwaltschaft Ankläger Anklagebehörde Staatsanwalt Anklage prosecutors"
      + " prosecution prosecutor",
    "Angeklagte Angeklagten Angeklagter Beschuldigte Beschuldigten Verdächtige Verdächtiger"
      + " defendant suspect",
    "Verteidigung Verteidiger Anwalt Anwältin Rechtsanwalt Anwälte lawyer lawyers",
    "Revision Berufung appeal",
    "Geständnis gesteht confessed confession",
    "Zeuge Zeugin Zeugen Augenzeuge Augenzeugen witness witnesses",
    "Mord ermordet Tötung umgebracht erschossen erstochen murder murdered",
    "Dieb Diebe gestohlen stahl stahlen stiehlt Diebstahl entwendet Beute erbeutet stolen"
      + " theft",
    "Betrug betrogen Betrüger veruntreut Untreue fraud",
    "Geldstrafe Bußgeld Buße fine",
    "gelandet Landung landete aufgesetzt landed landing",
    "gesucht suchen Suche sucht search searching",
    "gefunden entdeckt bemerkt Fund aufgefunden aufgespürt found discovered",
    "verschwunden vermisst Vermisste Vermissten missing disappeared",
    "Preisgeld dotiert Preis Auszeichnung ausgezeichnet Ehrung geehrt prize award awarded",
    "Wahlbeteiligung Wahlberechtigten Wahlberechtigte turnout",
    "wählen gewählt wählte Wahl Abstimmung abgestimmt Votum elected election vote voted",
    "Mehrheit mehrheitlich majority",
    "Kandidat Bewerber Kandidatin Bewerberin Spitzenkandidat Anwärter candidate contender",
    "Abgeordnete Parlamentarier Abgeordneten Volksvertreter lawmakers lawmaker",
    "Parlament Bundestag Landtag Volksvertretung Nationalrat parliament",
    "Regierung Kabinett Koalition government cabinet",
    "Gesetz Vorlage Novelle Entwurf Regelung law bill",
    "Rücktritt zurückgetreten zurücktreten tritt abgetreten Amtsverzicht resigned"
      + " resignation resigns",
    "Ermittlungen ermittelt ermitteln Untersuchung untersucht untersuchen Verfahren prüfen"
      + " geprüft Prüfung inquiry investigation investigators investigating",
    "Ursache Grund Auslöser ausgelöst Anlass cause caused",
    "aufgelaufen aground grounding",
    "Deich Damm Dämme dike",
    "Regisseurin Regisseur Filmemacherin Filmemacher director",
    "sprang sprangen gesprungen springt springen abgesprungen",
    "erneuert saniert renoviert modernisiert Erneuerung Sanierung renovated",
    "bauen gebaut Bau errichtet Errichtung Neubau built construction",
    "Wohnung Wohnungen Haus Häuser Gebäude Häusern Wohnhaus house houses home homes"
      + " building buildings",
    "Straße Fahrbahn road street",
    "Schule Schulen Gymnasium Grundschule school schools",
    "Kinder Kind Buben Mädchen Jungen Kleinen children child kids",
    "Schüler Schülerinnen Schulklasse pupils students",
    "Mutter Eltern Vater mother father parents",
    "Frau Ehefrau Gattin wife woman",
    "Mann Ehemann Gatte husband man",
    "Rentner Pensionist Senior Ruheständler pensioner",
    "Präsident Staatschef Staatsoberhaupt president",
    "Staat Staaten Land Länder Ländern Nation Nationen country countries states",
    "Minister Ministerin Ressortchef Ressortchefin",
    "Sprecher Sprecherin spokesman spokeswoman spokesperson",
    "Chef Leiter Chefin Leiterin Direktor Direktorin head boss chief",
    "Vorsitzende Vorsitzender Vorsitzenden Obmann Obfrau chair chairman chairwoman",
    "Soldaten Truppen Militär Armee Streitkräfte Heer Soldat soldiers troops army military"
      + " forces",
    "Krieg Kämpfe Gefechte Kampf Angriffskrieg war fighting",
    "Waffenruhe Feuerpause Waffenstillstand ceasefire truce",
    "Verhandlungen verhandelt verhandeln Gespräche Gespräch Unterredung Beratungen beraten"
      + " talks negotiations negotiated",
    "Treffen getroffen Begegnung zusammengekommen Zusammenkunft met meeting",
    "Gipfel Konferenz Tagung summit conference",
    "Drohne Drohnen unbemannt drone drones",
    "Rakete Raketen Flugkörper Marschflugkörper missile missiles rocket",
    "Bombe Sprengsatz Explosion explodiert Detonation detoniert bomb exploded",
    "Grenze Grenzübergang Grenzgebiet border",
    "Hilfe helfen geholfen Unterstützung unterstützt unterstützen help aid support",
    "Feuerwehr Feuerwehrleute Einsatzkräfte Löschzüge Brandbekämpfer firefighters brigade",
    "Rettungskräfte Rettungsdienst Sanitäter Retter Helfer rescuers paramedics",
    "Virus Erreger Keim Bakterien bacteria",
    "Impfung geimpft impfen Impfstoff vaccine vaccinated vaccination",
    "Gift giftig Schadstoff Schadstoffe vergiftet poison toxic",
    "Strom Elektrizität Stromausfall Blackout electricity power",
    "Geld Mittel Summe Betrag Gelder money funds sum",
    "Spende Spenden gespendet donation donated",
    "zahlen gezahlt Zahlung zahlt bezahlt Auszahlung überwiesen paid payment",
    "Eintritt Ticket Karten Tickets Eintrittskarten",
    "Museum Ausstellung Galerie Schau exhibition gallery",
    "Konzert Auftritt Aufführung Vorstellung concert performance show",
    "Besucher Zuschauer Publikum Gäste Zuhörer visitors spectators audience",
    "Spiel Partie Match game",
    "Trainer Coach Chefcoach manager",
    "Mannschaft Team Equipe squad",
    "Hund Tier Tiere Hunde animal animals dog",
    "Wald Forst Wälder forest woods",
    "Bauer Landwirt Bauern Landwirte farmer farmers",
    "Gemeinde Kommune Ort Dorf Ortschaft village town municipality",
    "Bürgermeister Bürgermeisterin Oberbürgermeister Stadtoberhaupt Rathauschef"
      + " Rathauschefin mayor",
    "angekündigt ankündigen kündigte Ankündigung announced announcement",
    "abgelehnt ablehnen lehnte Ablehnung zurückgewiesen verworfen Absage rejected rejection"
      + " refused",
    "zugestimmt Zustimmung zustimmen gebilligt billigen Billigung genehmigt Genehmigung"
      + " Bewilligung bewilligt approved approval",
    "kritisiert Kritik kritisierte bemängelt gerügt Vorwurf criticised criticism criticized",
    "warnt Warnung gewarnt warnte mahnte warning warned",
    "geplant planen Plan Pläne Vorhaben vorgesehen beabsichtigt planned plans",
    "verschoben Verschiebung vertagt verlegt Aufschub postponed delayed",
    "verboten Verbot untersagt untersagen ban banned prohibited",
    "erlaubt Erlaubnis gestattet zugelassen Zulassung allowed permitted",
    "gestoppt Stopp angehalten gebremst Bremsung stopped halt",
    "gescheitert scheitern Misserfolg geplatzt failed failure",
    "bestätigt Bestätigung bestätigte bekräftigt confirmed",
    "bestritten bestreitet dementiert Dementi denied denies",
    "vermutet Vermutung Verdacht verdächtigt mutmaßlich suspected suspicion",
    "geschätzt Schätzung schätzt beziffert bezifferte veranschlagt estimated estimate"
      + " estimates",
    "errechnet gezählt Zählung counted",
    "gegründet Gründung gründete founded",
    "entstanden entstand verursacht angerichtet",
    "flüchten geflohen floh flohen Flucht geflüchtet Flüchtlinge Geflüchtete Vertriebene"
      + " Asylbewerber vertrieben fled escaped refugees displaced",
    "ausgefallen Ausfall gestrichen entfallen cancelled canceled",
    "gekürzt Kürzung kürzen Einsparung eingespart sparen cuts cut",
  ]
}
