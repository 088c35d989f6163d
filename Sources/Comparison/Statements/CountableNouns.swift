/// Nouns that stand behind numbers.
enum CountableNouns {
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

  /// What happens to people in the news, by a word of ``SameWords`` each: where two statements tell
  /// different fates, they count different people.
  static let fates = [
    "verletzt", "getötet", "festgenommen", "erkrankt", "gerettet", "vermisst", "evakuiert",
    "geflüchtet", "freigelassen", "entlassen", "demonstriert", "verurteilt", "obdachlos",
  ]

  /// Units: many things are measured in them, so that sharing one says little.
  static let units: Set<String> = [
    "prozent", "euro", "dollar", "pfund", "franken", "meter", "metern", "kilometer", "kilometern",
    "zentimeter", "millimeter", "tonnen", "kilogramm", "kilo", "gramm", "liter", "litern", "grad",
    "jahre", "jahren", "monate", "monaten", "wochen", "tage", "tagen", "stunden", "minuten",
    "sekunden", "uhr", "hektar", "quadratmeter", "kubikmeter", "megawatt", "kilowattstunden",
    "millionen", "milliarden", "punkte", "punkten", "mal", "cent", "litres", "metres", "miles",
    "years", "months", "weeks", "days", "hours", "minutes", "tonnes", "pounds", "feet", "percent",
    "jahr", "monat", "woche", "tag", "stunde", "minute", "stundenkilometer", "rubel", "kronen",
    "knoten",
  ]
}
