extension SyllableRules {
  /// What English spelling tells about syllables; a simple companion of the German rules.
  ///
  /// The patterns are written as for German. Final silent e, -es and -ed are a rule of their own.
  static let english = SyllableRules(
    joinedPairs: "ai au ay ea ee ei eu ey ie oa oe oi oo ou oy ue ui uy aa",
    patterns: [
      "tion sion cian tian$ tial cial cious tious gion gious scious geous cean qui·et",
      "i·er$ i·ers$ i·est i·ety i·ent i·ence i·en$ sci·en pier$ tier$ patient ancient efficient",
      "sufficient ficient soldier friend cre·at re·act re·al ide·a are·a the·at great threat",
      "vide·o the·o ge·o ne·o le·o people jeopard leopard stere·o george",
      "po·et po·em co·op co·ord zo·olog o·ing be·ing ru·in flu·id su·ic su·it$ suit$ su·is genu·in",
      "u·el$ fuel$ influ·en u·ent u·ence bus(i)n ev(e)ry som(e)t som(e)o som(e)w hom(e)l lik(e)l",
      "stat(e)m mov(e)m manag(e)m saf(e)t na·ive muse·um nucle·us nucle·ar re·in re·un ha·iti",
      "re·el re·en isra·el micha·el coinc green$ screen reign rein$",
    ],
    abbreviations: [
      "mr": 2, "mrs": 2, "ms": 1, "dr": 2, "st": 1, "prof": 3, "jr": 2, "vs": 2, "km": 4, "kg": 4,
      "inc": 4, "ltd": 3, "corp": 4, "etc": 4,
    ],
    spokenCapitals: [
      "nato", "nasa", "opec", "aids", "pin", "the", "a", "an", "and", "or", "of", "to", "in", "on",
      "at", "by", "for", "is", "was", "are", "not", "but", "new", "top", "unesco", "covid",
    ],
    spelledCapitals: ["oecd", "osce", "unhcr", "hiv"],
    letterY: 1,
    letterW: 3,
    numbers: NumberSyllables(
      small: [2, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 3, 1, 2, 2, 2, 2, 3, 2, 2],
      tens: [0, 1, 2, 2, 2, 2, 2, 3, 2, 2],
      unitLink: 0, hundred: 2, thousand: 2, million: 2, millions: 2, decimalMark: 1,
      oneBeforeMillion: 1, yearsInHundreds: false),
    silentFinalE: true)
}
