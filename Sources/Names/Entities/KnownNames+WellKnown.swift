/// Names that are known by themselves.
extension KnownNames {
  /// A name that no sentence needs to explain.
  struct WellKnown {
    /// The words behind the first one.
    let rest: [[UInt8]]
    let type: NameType
    let use: Use

    /// What else a name may stand for.
    enum Use {
      /// A place's name may stand for its team or government, one of a body for nothing else.
      case any
      /// Nothing, not even a team; a noun behind an article.
      case withoutArticle
      /// Nothing, not even a team.
      case onlyPlace
      /// A team; a noun behind an article.
      case town
    }

    /// Whether an article before it says that something else is meant: "gegen die Vienna".
    var isWithoutArticle: Bool { use == .withoutArticle || use == .town }
    /// Whether a body is never called so.
    var isOnlyPlace: Bool { use == .withoutArticle || use == .onlyPlace }
  }

  /// Names of places, seats of power, bodies, outlets and networks as they are written, by their first
  /// word.
  static let wellKnown: [[UInt8]: [WellKnown]] = {
    var table: [[UInt8]: [WellKnown]] = [:]
    func add(_ name: some StringProtocol, _ type: NameType, _ use: WellKnown.Use) {
      let words = name.split(separator: " ").map { Array($0.utf8) }
      table[words[0], default: []].append(
        WellKnown(rest: Array(words.dropFirst()), type: type, use: use))
    }
    for name in organisationsByName.split(whereSeparator: { $0 == "|" || $0 == "\n" }) {
      add(name, .organisation, .any)
    }
    for name in worldBodies.split(whereSeparator: { $0 == "|" || $0 == "\n" })
    where name.contains(" ") {
      for form in weakForms(of: name) { add(form, .organisation, .any) }
    }
    for name in treatiesByName.split(separator: "|") { add(name, .other, .any) }
    for name in capitals.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
      add(name, .place, .withoutArticle)
    }
    for (rows, use) in [
      (landRows, WellKnown.Use.withoutArticle), (regionRows, .onlyPlace), (townRows, .town),
    ] {
      for name in rows.flatMap(\.names) { add(name, .place, use) }
    }
    for state in stateRows {
      for name in state.names
      where !name.contains(" ") && name.utf8.count > 3 && !ambiguousStates.contains(name) {
        add(name, .place, .any)
      }
    }
    // The longest one first: "Baltic states".
    return table.mapValues { $0.sorted { $0.rest.count > $1.rest.count } }
  }()

  /// "Weißes Haus", "Weiße Haus" and "Weißen Haus".
  private static func weakForms(of name: Substring) -> [String] {
    guard let blank = name.firstIndex(of: " ") else { return [String(name)] }
    let (first, rest) = (name[..<blank], name[blank...])
    for ending in ["es", "er", "e"] where first.hasSuffix(ending) && first.utf8.count > 5 {
      let stem = first.dropLast(ending.count)
      return [String(name), "\(stem)e\(rest)", "\(stem)en\(rest)"]
    }
    return [String(name)]
  }

  private static let treatiesByName =
    "New Start|New START|Start-Vertrag|INF-Vertrag|KSE-Vertrag|ABM-Vertrag|Atomwaffensperrvertrag"

  /// Names of states and unions that are other names or words as well.
  private static let ambiguousStates: Set<Substring> = [
    "Nato", "NATO", "U.S.", "U.S.A.", "Island", "Georgia", "Emirate", "Bundesrepublik", "Amerika",
    "Holland", "Indien", "India", "Malta", "Moldau", "Kuba", "Jordan", "Chad",
  ]

  private static let organisationsByName = """
    Kreml|Kremlin|Pentagon|Élysée|Élysée-Palast|Downing Street|Quai d'Orsay|Whitehall|Scotland Yard
    Bundestag|Bundeswehr|Bundeskanzleramt|Kanzleramt|Bundesverfassungsgericht|Bundesgerichtshof
    Bundesverwaltungsgericht|Bundesfinanzhof|Bundessozialgericht|Bundesarbeitsgericht|Bundesbank
    Bundespolizei|Bundeskriminalamt|Bundesnetzagentur|Bundesrechnungshof|Bundeskartellamt
    Bundesnachrichtendienst|Landeskriminalamt|Technisches Hilfswerk|Deutscher Wetterdienst
    Knesset|Sejm|Staatsduma|Duma|Werchowna Rada|Riksdag|Folketing|Storting
    Schwarzmeerflotte|Nordflotte|Pazifikflotte|Black Sea Fleet|Baltic Fleet|Northern Fleet
    Pacific Fleet|Sixth Fleet|Fifth Fleet|Royal Navy|US Navy|Royal Air Force|US Air Force
    Truth Social|Facebook|Instagram|TikTok|Telegram|WhatsApp|YouTube|LinkedIn|Bluesky|Mastodon|Twitter
    ZDF|ARD|ORF|SRF|MDR|NDR|WDR|SWR|RBB|Deutschlandfunk|Deutsche Welle|Al Jazeera|Al Arabiya|Bloomberg
    New York Times|Washington Post|Wall Street Journal|Financial Times|Le Monde|Kommersant
    Axios|Reuters|Politico|Interfax|TASS|Tass|CNN|BBC|AFP|AP|dpa|Ukrinform|Unian|Xinhua
    al-Qaida|Al-Qaida|Al-Kaida|al-Kaida|al-Qaeda|Al-Qaeda|Boko Haram|Al-Schabab|al-Shabaab
    Taliban|Hamas|Hisbollah|Hizbollah|Huthi|Isis
    Nato|NATO|OSZE|OSCE|IAEA|IAEO|UNHCR|UNRWA|Unicef|UNICEF|Unesco|UNESCO|Opec|OPEC|Interpol|Europol|Frontex
    Human Rights Watch|Amnesty International|Greenpeace|Ärzte ohne Grenzen|Save the Children|Oxfam
    Joint Chiefs of Staff|National Guard|Coast Guard|Greens|Tories
    Social Democrats|Christian Democrats|Free Democrats
    """
}
