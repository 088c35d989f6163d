import Languages

extension TimeLanguage {
  /// German, with Austrian and Swiss forms.
  static let german = TimeLanguage(
    words: germanWords + "\n" + germanVerbs, rules: germanRules,
    abbreviations: Language.german.abbreviations,
    compounds: [
      ("jährig", "year"), ("tägig", "day"), ("wöchig", "week"), ("monatig", "month"),
      ("stündig", "hour"), ("minütig", "minute"), ("sekündig", "second"),
    ],
    joinedDays: (
      [
        ("Montag", 1), ("Dienstag", 2), ("Mittwoch", 3), ("Donnerstag", 4), ("Freitag", 5),
        ("Samstag", 6), ("Sonnabend", 6), ("Sonntag", 7),
      ],
      [
        ("morgen", 0), ("früh", 0), ("vormittag", 0), ("mittag", 1), ("nachmittag", 2),
        ("abend", 3), ("nacht", 4),
      ]
    ),
    preteriteEndings: bytes(
      """
      te ten wies wiesen ging gingen kam kamen fand fanden stand standen hielt hielten nahm nahmen
      trat traten zog zogen gab gaben sprach sprachen traf trafen schrieb schrieben rief riefen
      ließ ließen lag fiel fielen brach brachen warf warfen trug trugen schlug schlugen lud luden
      bot boten schloss schlossen wuchs wuchsen stieg stiegen sank sanken begann begannen gewann
      gewannen verlor griff griffen hob hoben stieß stießen fuhr fuhren blieb blieben drang drangen
      warb warben riet rieten schwieg stritt litt galt galten las lasen sah sahen
      """),
    otherEndings: ["ste", "sten", "hte", "hten"].map { Array($0.utf8) },
    adjectiveBeginnings: [Array("ge".utf8)], presentEndings: [Array("t".utf8)],
    participleBeginnings: ["ge", "be", "ver", "er", "ent", "zer"].map { Array($0.utf8) },
    participleEndings: ["t", "en"].map { Array($0.utf8) })

  /// English, as captions and English reports have it.
  static let english = TimeLanguage(
    words: englishWords, rules: englishRules, abbreviations: Language.english.abbreviations,
    compounds: [], joinedDays: ([], []),
    preteriteEndings: ["ed"].map { Array($0.utf8) }, otherEndings: [], adjectiveBeginnings: [],
    presentEndings: [],
    participleBeginnings: [], participleEndings: [])
}

/// The words of a literal as bytes.
private func bytes(_ text: String) -> [[UInt8]] {
  text.utf8.split { $0 <= 0x20 }.map { Array($0) }
}
