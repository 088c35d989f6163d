/// Words that tell places in running text.
enum PlaceWords {
  /// Prepositions with which a place is given, in lower case.
  static let prepositions: Set<String> = [
    "in", "im", "bei", "beim", "auf", "am", "an", "zum", "zur", "nach", "vor", "aus", "nahe", "ins",
    "at", "near", "on", "to", "off",
  ]

  /// Endings of common nouns that name places when they stand behind a preposition, folded.
  static let endings = [
    "platz", "strasse", "bruck", "brucke", "park", "hof", "gebiet", "saal", "halle", "hafen",
    "haus",
    "tor", "turm", "markt", "kirche", "schloss", "wald", "insel", "dorf", "stadt", "berg", "tal",
    "ufer", "kai", "viertel", "station", "zentrum", "allee", "gasse", "winkel", "feld", "stadion",
    "arena", "schule", "museum", "square", "street", "bridge", "harbour", "island", "station",
  ].map { Array($0.utf8) }

  /// Words between preposition and place that belong to the place.
  static let kinds: Set<String> = [
    "gewerbegebiet", "industriegebiet", "industriepark", "stadtteil", "ortsteil", "bezirk", "kreis",
    "landkreis", "gemeinde", "hotel", "schloss", "der", "den", "dem", "die", "das", "the",
  ]
}
