/// The words with which German and English texts write and qualify figures, in lower case.
enum FigureWords {
  /// Numbers below twenty and halves.
  static let numbers: [String: Double] = [
    "null": 0, "zwei": 2, "drei": 3, "vier": 4, "fünf": 5, "sechs": 6, "sieben": 7, "acht": 8,
    "neun": 9, "zehn": 10, "elf": 11, "zwölf": 12, "dreizehn": 13, "vierzehn": 14, "fünfzehn": 15,
    "sechzehn": 16, "siebzehn": 17, "achtzehn": 18, "neunzehn": 19, "anderthalb": 1.5,
    "eineinhalb": 1.5, "zweieinhalb": 2.5, "dreieinhalb": 3.5, "viereinhalb": 4.5,
    "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
    "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15,
    "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19,
  ]

  /// Words for one, which are numbers only inside longer ones ("einundzwanzig", "einhundert").
  static let one: Set<String> = ["ein", "eins", "one"]

  /// The tens.
  static let tens: [String: Double] = [
    "zwanzig": 20, "dreißig": 30, "dreissig": 30, "vierzig": 40, "fünfzig": 50, "sechzig": 60,
    "siebzig": 70, "achtzig": 80, "neunzig": 90, "twenty": 20, "thirty": 30, "forty": 40,
    "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
  ]

  /// Words behind a number that multiply it.
  static let multipliers: [String: Double] = [
    "hundert": 1e2, "hundred": 1e2, "tausend": 1e3, "tsd.": 1e3, "thousand": 1e3, "million": 1e6,
    "millionen": 1e6, "mio.": 1e6, "mill.": 1e6, "milliarde": 1e9, "milliarden": 1e9,
    "mrd.": 1e9, "billionen": 1e12,
  ]

  /// Multipliers that mean something else in English.
  static let englishMultipliers: [String: Double] = ["billion": 1e9, "trillion": 1e12]

  /// Words before "hundert" or "tausend" that leave the number open.
  static let vague: Set<String> = [
    "mehrere", "mehreren", "einige", "einigen", "viele", "vielen", "etliche", "several", "many",
    "zehntausende", "hunderte", "tausende",
  ]

  /// What words in front of a number say about it; of several words, the longest.
  static let bounds: [(words: [String], bound: Quantity.Bound)] = [
    (["mehr", "als"], .moreThan), (["more", "than"], .moreThan), (["über"], .moreThan),
    (["over"], .moreThan), (["mindestens"], .atLeast), (["wenigstens"], .atLeast),
    (["at", "least"], .atLeast), (["bis", "zu"], .atMost), (["up", "to"], .atMost),
    (["höchstens"], .atMost), (["maximal"], .atMost), (["at", "most"], .atMost),
    (["weniger", "als"], .lessThan), (["less", "than"], .lessThan),
    (["fewer", "than"], .lessThan), (["rund"], .about), (["etwa"], .about), (["circa"], .about),
    (["zirka"], .about), (["ca."], .about), (["ungefähr"], .about), (["about"], .about),
    (["around"], .about), (["roughly"], .about), (["gut"], .aLittleMore),
    (["knapp"], .aLittleLess), (["fast"], .aLittleLess), (["beinahe"], .aLittleLess),
    (["nahezu"], .aLittleLess), (["nearly"], .aLittleLess), (["almost"], .aLittleLess),
  ]

  /// What is counted in halves besides millions and the like, in lower case.
  static let halved: Set<String> = ["stunde", "hour"]

  /// Signs that stand for what is counted.
  static let signs: [String: String] = [
    "%": "Prozent", "€": "Euro", "$": "Dollar", "£": "Pfund", "percent": "Prozent",
    "per cent": "Prozent", "chf": "Franken", "eur": "Euro", "usd": "Dollar",
  ]

  /// Words behind a number that make it a time, a date or a mark in a list, in lower case.
  static let notCounted: Set<String> = [
    "uhr", "januar", "jänner", "februar", "feber", "märz", "april", "mai", "juni", "juli",
    "august", "september", "oktober", "november", "dezember", "january", "february", "march",
    "may", "june", "july", "october", "december", "a.m.", "p.m.", "prozentpunkte",
  ]

  /// Words that say that what follows is counted.
  static let countOf: Set<String> = ["Zahl", "Anzahl", "number"]

  /// Parts of a whole in per cent, in lower case.
  static let parts: [String: Double] = [
    "hälfte": 50, "drittel": 100.0 / 3, "viertel": 25, "fünftel": 20, "zehntel": 10,
    "third": 100.0 / 3,
    "thirds": 100.0 / 3, "quarter": 25, "quarters": 25,
  ]

  /// Endings of adjectives that tell how long something takes, and the unit that they count in.
  static let spans: [(ending: String, unit: String)] = [
    ("tägig", "Tage"), ("wöchig", "Wochen"), ("monatig", "Monate"), ("stündig", "Stunden"),
    ("minütig", "Minuten"),
  ]

  /// Nouns of which the place in an order is told, in lower case.
  static let ordered: Set<String> = [
    "minute", "spielminute", "mal", "platz", "runde", "spieltag", "auflage", "etage", "stock",
    "stockwerk", "rang", "kilometer", "saison", "verhandlungstag",
  ]

  /// Words with which a report says that a figure has changed since it was last told.
  static let news: Set<String> = [
    "inzwischen", "mittlerweile", "unterdessen", "nunmehr", "neuestem", "neuesten", "jüngsten",
    "letztem", "aktuell", "aktuellen", "erhöht", "erhöhte", "gestiegen", "stieg", "aufgestockt",
    "angehoben", "wuchs", "gewachsen", "korrigierte", "now", "meanwhile", "latest", "risen", "rose",
    "raised", "increased", "updated",
  ]

  /// Words with which a report says that it sets something right; all of a row in one sentence.
  static let corrections: [[String]] = [
    ["Korrektur"], ["korrigiert"], ["korrigierte"], ["korrigierten"], ["berichtigt"],
    ["Berichtigung"], ["Richtigstellung"], ["richtiggestellt"], ["Zahlendreher"],
    ["irrtümlich"], ["fälschlich"], ["fälschlicherweise"], ["früheren", "Fassung"],
    ["früheren", "Version"], ["correction"], ["corrected"], ["corrects"], ["erroneously"],
    ["earlier", "version"],
  ]
}
