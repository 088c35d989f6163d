/// Words made from the names of known states, lands, towns and bodies, whether a report has the name
/// itself or not: "russische", "Finnin", "Bremer", "CDU-Politikerin", "Kremlsprecher".
enum KnownDerivations {
  /// Whether a word in small letters is an adjective of a state or land, in any form.
  static func isAdjective(_ small: [UInt8]) -> Bool {
    adjectiveEndings.contains { ending in
      small.count > ending.count + 1 && small.suffix(ending.count).elementsEqual(ending)
        && adjectiveStems.contains(small.dropLast(ending.count))
    }
  }

  /// Whether a word in small letters stands for those who live in a state, land or town, or is an
  /// adjective such as "Kieler".
  static func isInhabitant(_ small: [UInt8]) -> Bool {
    let isMade =
      townEndings.contains { ending in
        small.count > ending.count + 2 && small.suffix(ending.count).elementsEqual(ending)
          && placeStems.contains(small.dropLast(ending.count))
      }
      || inhabitantEndings.contains { ending in
        small.count > ending.count + 2 && small.suffix(ending.count).elementsEqual(ending)
          && stems.contains(small.dropLast(ending.count))
      }
      || ["", "n", "s", "in", "innen"].contains { ending in
        small.suffix(ending.utf8.count).elementsEqual(ending.utf8)
          && townAdjectives[Array(small.dropLast(ending.utf8.count))] != nil
      }
    return isMade && !placeNames.contains(small[...]) && !homographs.contains(small)
  }

  /// What stands before a hyphen in words made from known names, as it is written.
  static func typeOfHead(_ head: ArraySlice<UInt8>) -> NameType? {
    if placeHeads.contains(Array(head)) { return .place }
    if heads.contains(Array(head)) { return .organisation }
    guard let known = KnownNames.wellKnown[Array(head)]?.last, known.rest.isEmpty else {
      return nil
    }
    return known.type
  }

  /// Whether a word in small letters is joined to the name of a body without a hyphen.
  static func isJoinedToBody(_ small: [UInt8]) -> Bool {
    body(joinedTo: small) != nil
  }

  /// The body whose name begins a word in small letters: "Bundeswehrsoldat".
  private static func body(joinedTo small: [UInt8]) -> String? {
    joinedHeads.first { small.count > $0.head.count + 4 && small.starts(with: $0.head) }?.body
  }

  /// For adjectives and inhabitants of towns that are not made by rule the town, in plain letters.
  static let townAdjectives: [[UInt8]: [UInt8]] = {
    var table: [[UInt8]: [UInt8]] = [:]
    for row in townRows.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
      let parts = row.split(separator: ":")
      guard parts.count == 2 else { continue }
      table[Array(parts[0].utf8)] = NameFolding.plain(parts[1])
      table[NameFolding.plain(parts[0])] = NameFolding.plain(parts[1])
    }
    return table
  }()

  private static let townRows = """
    münchner:münchen dresdner:dresden zürcher:zürich basler:basel hannoveraner:hannover
    münsteraner:münster kasselaner:kassel mailänder:mailand venezianer:venedig neapolitaner:neapel
    turiner:turin florentiner:florenz luxemburger:luxemburg brüsseler:brüssel krakauer:krakau
    zuger:zug essener:essen hallenser:halle nizzaer:nizza churer:chur bieler:biel
    """

  private static let rows = KnownNames.stateRows + KnownNames.landRows + KnownNames.regionRows

  /// What adjectives and inhabitants of states and lands begin with, in small letters.
  private static let stems: Set<ArraySlice<UInt8>> = Set(
    rows.flatMap(\.stems).map { Array($0.utf8)[...] })

  /// What stands before the endings of adjectives.
  private static let adjectiveStems: Set<ArraySlice<UInt8>> = Set(
    rows.flatMap(\.stems).map { stem in
      Array(
        (stem.hasSuffix("deutsch") ? stem : stem + (stem.hasSuffix("y") ? "sch" : "isch")).utf8)[
          ...]
    })

  private static let adjectiveEndings = ["e", "en", "er", "es", "em", ""].map { Array($0.utf8) }

  /// Single words for states, lands, regions, capitals and towns, in small letters.
  private static let placeNames: Set<ArraySlice<UInt8>> = {
    let names =
      (rows + KnownNames.townRows).flatMap(\.names)
      + KnownNames.capitals.split { $0 == " " || $0 == "\n" }
    return Set(
      names.lazy.filter { !$0.contains(" ") && !$0.contains(".") && $0.utf8.count > 3 }
        .map { name in
          Array(name.utf8).withUnsafeBufferPointer(Letters.lowercased)[...]
        })
  }()

  /// What stands before the endings of their inhabitants: "bremen" gives "brem".
  private static let placeStems: Set<ArraySlice<UInt8>> = {
    var stems: Set<ArraySlice<UInt8>> = []
    for name in placeNames {
      if name.last == 0x65 {
        stems.insert(name.dropLast())
      } else {
        stems.insert(name)
        if name.suffix(2) == [0x65, 0x6E] { stems.insert(name.dropLast(2)) }
      }
    }
    return stems
  }()

  private static let townEndings = ["er", "ern", "ers", "erin", "erinnen"].map { Array($0.utf8) }

  private static let inhabitantEndings = [
    "e", "en", "er", "ern", "ers", "in", "innen", "erin", "erinnen", "ier", "iern", "iers", "ierin",
    "ierinnen", "i", "is",
  ].map { Array($0.utf8) }

  /// Other words and common surnames that look like inhabitants.
  private static let homographs: Set<[UInt8]> = KnownNames.list(
    """
    ester lettern letter lettin spanen spane spanne spanner hesse hessen böhme böhmen böhmer schotter
    ghani irr alter iris tiber irin iran iranen japans omanis rigaer pommes kreter emirate emiraten
    kaspier balte bremse ulmen ulmer linzen trierer passauer haller kasaner engler polis finnen
    amerika oman georgen georgin georger libe jordans indi inden tschader bündnis islander
    islanders islandern deutsch nigris samben
    """)

  /// The town or body that a word is made from, which is none of the states and lands.
  static func origin(of word: String) -> (text: String, type: NameType)? {
    if let hyphen = word.firstIndex(of: "-") {
      let head = word[..<hyphen]
      return typeOfHead(Array(head.utf8)[...]).map { (String(head), $0) }
    }
    let plain = NameFolding.plain(word)
    if let body = body(joinedTo: plain) { return (body, .organisation) }
    for ending in ["erinnen", "erin", "ern", "ers", "er"]
    where plain.suffix(ending.utf8.count).elementsEqual(ending.utf8) {
      let stem = Array(plain.dropLast(ending.utf8.count))
      for rest in ["", "en", "e"] {
        if let town = towns[stem + rest.utf8] { return (town, .place) }
      }
    }
    for ending in ["innen", "in", "n", "s", ""]
    where plain.suffix(ending.utf8.count).elementsEqual(ending.utf8) {
      if let town = townAdjectives[Array(plain.dropLast(ending.utf8.count))].flatMap({ towns[$0] })
      {
        return (town, .place)
      }
    }
    return nil
  }

  /// Capitals and towns as they are written, by their names in plain letters.
  private static let towns: [[UInt8]: String] = {
    let names =
      KnownNames.townRows.flatMap(\.names)
      + KnownNames.capitals.split { $0 == " " || $0 == "\n" }
    var table: [[UInt8]: String] = [:]
    for name in names where !name.contains(" ") { table[NameFolding.plain(name)] = String(name) }
    return table
  }()

  private static let placeHeads = KnownNames.list("US USA NRW DDR")

  /// Parties and unions, as they stand before hyphens.
  private static let heads: Set<[UInt8]> = KnownNames.list(
    """
    EU UN UNO Uno Nato NATO CDU CSU SPD FDP AfD BSW Grünen Linken Linkspartei ÖVP SPÖ FPÖ Neos
    NEOS SVP SP GLP EVP SNP Labour Tory Union Unions WHO IWF EZB OSZE IAEA IKRK Hamas Hisbollah Huthi
    Taliban BBC ZDF ARD ORF SRF NDR WDR MDR SWR dpa AFP Reuters BND BKA THW DWD ADAC DGB Verdi
    """)

  private static let joinedHeads = [
    ("kreml", "Kreml"), ("bundestags", "Bundestag"), ("bundeswehr", "Bundeswehr"),
  ].map { (head: Array($0.0.utf8), body: $0.1) }
}
