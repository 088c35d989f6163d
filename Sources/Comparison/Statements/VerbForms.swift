/// Leads the forms of a German verb, and the nouns made from it, back to one written form.
///
/// "abgeschlossen", "Abschluss" and "abzuschließen" become `ab|schliess`, "geplant" and "Planung"
/// `|plan`. It works on folded words and knows the vowels of strong verbs from a list; it is meant to
/// ask whether two words may be one, not to inflect.
enum VerbForms {
  /// The stems of strong verbs: the first stands for all, nouns of the same root stand with them.
  ///
  /// A hyphen before a stem says that it counts behind a prefix only: "Umzug" belongs to
  /// "umziehen", "Zug" does not belong to "ziehen".
  private static let strong = [
    "beiss biss", "bieg bog", "biet bot gebot", "bind -band -bund", "bitt bat", "blas blies",
    "bleib blieb", "brech brach broch bruch brich", "brenn brann brand", "denk gedank",
    "dring drang drung", "fahr fuhr fahrt", "-fall fiel", "fang fing", "find fand -fund",
    "flieg flog flug", "flieh floh flucht", "fliess floss -fluss", "frier fror frost",
    "geb gab gib -gabe", "geh ging -gang", "geniess genoss", "gewinn gewann gewonn", "giess goss",
    "greif griff", "halt hielt", "hang hing", "heb hob -hub", "helf half holf hilf", "kenn kann",
    "kling klang klung", "komm kam -kunft", "lad lud", "lass liess", "lauf lief", "leid litt",
    "leih lieh", "les las", "lieg -lag -lage", "meid mied", "mess -mass",
    "nehm nahm nomm nimm -nahme",
    "nenn nann", "-rat riet", "reiss riss", "reit ritt", "ruf rief", "schaff schuf",
    "scheid schied", "schein schien", "schieb schob schub", "schiess schoss schuss",
    "schlag schlug", "schliess schloss schluss", "schneid schnitt", "schreib schrieb -schrift",
    "schreit schritt", "schweig schwieg", "schwimm schwamm schwomm", "schwind schwand -schwund",
    "seh sah sieh -sicht", "-send", "setz -satz", "sing sang", "sink sank sunk",
    "sprech sprach sproch sprich spruch", "spring sprang sprung", "steh -stand",
    "stehl stahl stohl",
    "steig stieg", "sterb starb storb stirb", "stoss stiess", "streich strich", "streit stritt",
    "trag trug", "treff traf troff triff", "treib trieb", "tret trat tritt", "trink trank",
    "verlier verlor verlust", "wachs wuchs", "weis wies", "-wend", "werb warb worb wirb",
    "werf warf worf wirf wurf", "zieh zog -zug", "zwing zwang",
  ]

  /// What a stem leads to.
  private struct Root {
    var stem: [UInt8]
    var needsPrefix: Bool
  }

  private static let roots: [ArraySlice<UInt8>: Root] = {
    var roots: [ArraySlice<UInt8>: Root] = [:]
    for entry in strong {
      let names = entry.split(separator: " ")
      let first = Array((names.first ?? "").drop { $0 == "-" }.utf8)
      for name in names {
        let stem = Array(name.drop { $0 == "-" }.utf8)
        roots[stem[...]] = Root(stem: first, needsPrefix: name.hasPrefix("-"))
      }
    }
    return roots
  }()

  /// What stands before a verb and makes another of it; of those that begin alike the longer first.
  private static let prefixes = [
    "zusammen", "entgegen", "zuruck", "weiter", "wieder", "wider", "nieder", "unter", "durch",
    "herab", "heran", "heraus", "herein", "hinaus", "hinein", "hinzu", "vorbei", "voraus", "statt",
    "fest", "frei", "fort", "uber", "nach", "miss", "auf", "aus", "bei", "ein", "her", "hin", "los",
    "mit", "ent", "emp", "ver", "vor", "weg", "zer", "teil", "ab", "an", "be", "er", "um", "zu",
  ].map { Array($0.utf8) }

  /// The prefixes that leave the verb in main clauses and stand at the end.
  static let particles: [[UInt8]] = {
    let firm = Set(["wider", "miss", "ent", "emp", "ver", "zer", "be", "er"])
    return prefixes.filter { !firm.contains(String(decoding: $0, as: UTF8.self)) }
  }()

  private static let endings = [
    "ungen", "endem", "enden", "ender", "endes", "ende", "ung", "end", "erinnen", "erin", "tem",
    "ten", "ter", "tes", "te", "est", "et", "em", "en", "ern", "er", "es", "st", "e", "t", "n", "s",
    "",
  ].map { Array($0.utf8) }

  private static let participle = Array("ge".utf8)
  private static let infinitive = Array("zu".utf8)
  private static let shortestStem = 3
  private static let shortestWeakStem = 4
  /// Stands between prefix and stem of the written forms.
  static let separator: UInt8 = 0x7C
  private static let t: UInt8 = 0x74

  /// The form that a folded word is led back to; nothing for words that are too short.
  ///
  /// - Complexity: O(prefixes + endings).
  static func root(of word: [UInt8]) -> [UInt8]? {
    if let stem = strongStem(of: word[...], behindPrefix: false) { return [separator] + stem }
    guard
      let prefix = prefixes.first(where: {
        word.count >= $0.count + shortestStem && word.starts(with: $0)
      })
    else { return weakStem(of: word[...]).map { [separator] + $0 } }
    let rest = word[prefix.count...]
    let stem = strongStem(of: rest, behindPrefix: true) ?? weakStem(of: rest, behindPrefix: true)
    return stem.map { prefix + [separator] + $0 }
  }

  private static func strongStem(
    of word: ArraySlice<UInt8>, behindPrefix: Bool
  ) -> [UInt8]? {
    for opening in [[], participle, infinitive] where word.starts(with: opening) {
      let rest = word.dropFirst(opening.count)
      for ending in endings
      where rest.count >= ending.count + shortestStem
        && rest.suffix(ending.count).elementsEqual(ending)
      {
        if let root = roots[rest.dropLast(ending.count)], behindPrefix || !root.needsPrefix {
          return root.stem
        }
      }
    }
    return nil
  }

  /// The stem of a weak verb, without "ge" where a participle's "t" stands at the end, and without the
  /// "zu" of an infinitive behind a prefix: "auszuzahlen".
  private static func weakStem(
    of word: ArraySlice<UInt8>, behindPrefix: Bool = false
  ) -> [UInt8]? {
    let en = [UInt8]("en".utf8)
    if behindPrefix, word.starts(with: infinitive), word.suffix(en.count).elementsEqual(en),
      word.count >= infinitive.count + shortestWeakStem + en.count
    {
      return Array(word.dropFirst(infinitive.count).dropLast(en.count))
    }
    if word.starts(with: participle) {
      let rest = word.dropFirst(participle.count)
      for ending in endings
      where ending.contains(t) && rest.count >= ending.count + shortestWeakStem
        && rest.suffix(ending.count).elementsEqual(ending)
      {
        return Array(rest.dropLast(ending.count))
      }
    }
    let ending = endings.first { ending in
      word.count >= ending.count + shortestWeakStem
        && word.suffix(ending.count).elementsEqual(ending)
    }
    return ending.map { Array(word.dropLast($0.count)) }
  }
}
