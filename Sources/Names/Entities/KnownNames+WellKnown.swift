/// Names that are known by themselves.
extension KnownNames {
  /// A name that no sentence needs to explain.
  struct WellKnown {
    /// The words behind the first one.
    let rest: [[UInt8]]
    let type: NameType
    /// Whether it is a place and no team or government is called so either.
    var isCapital = false
  }

  /// Names of regions, capitals, seats of power, bodies, outlets and networks as they are written, by
  /// their first word.
  static let wellKnown: [[UInt8]: [WellKnown]] = {
    var table: [[UInt8]: [WellKnown]] = [:]
    for (lines, type) in [(organisationsByName, NameType.organisation), (regionsByName, .place)] {
      for name in lines.split(whereSeparator: { $0 == "|" || $0 == "\n" }) {
        let words = name.split(separator: " ").map { Array($0.utf8) }
        table[words[0], default: []].append(WellKnown(rest: Array(words.dropFirst()), type: type))
      }
    }
    for name in worldBodies.split(whereSeparator: { $0 == "|" || $0 == "\n" })
    where name.contains(" ") {
      let words = name.split(separator: " ").map { Array($0.utf8) }
      table[words[0], default: []].append(
        WellKnown(rest: Array(words.dropFirst()), type: .organisation))
    }
    for name in capitals.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
      table[Array(name.utf8), default: []].append(
        WellKnown(rest: [], type: .place, isCapital: true))
    }
    for state in stateRows {
      for name in state.names
      where !name.contains(" ") && name.utf8.count > 3 && !ambiguousStates.contains(name) {
        table[Array(name.utf8), default: []].append(WellKnown(rest: [], type: .place))
      }
    }
    return table
  }()

  /// Names of states and unions that are other names or words as well.
  private static let ambiguousStates: Set<Substring> = [
    "Nato", "NATO", "U.S.", "U.S.A.", "Island", "Georgia", "Emirate", "Bundesrepublik", "Amerika",
    "Holland", "Indien", "India", "Malta", "Moldau", "Kuba", "Jordan", "Chad",
  ]

  private static let regionsByName =
    "Krim|Donbass|Donbas|Gazastreifen|Westjordanland|Sinai|Kaukasus|Balkan|Baltikum"

  private static let organisationsByName = """
    Kreml|Pentagon|Élysée|Downing Street|Quai d'Orsay
    Truth Social|Facebook|Instagram|TikTok|Telegram|WhatsApp|YouTube|LinkedIn|Bluesky|Mastodon|Twitter
    Axios|Reuters|Politico|Interfax|TASS|Tass|CNN|BBC|AFP|AP|dpa|Ukrinform|Unian|Xinhua
    Taliban|Hamas|Hisbollah|Hizbollah|Huthi|Isis
    Nato|NATO|OSZE|OSCE|IAEA|IAEO|UNHCR|UNRWA|Unicef|UNICEF|Unesco|UNESCO|Opec|OPEC|Interpol|Europol|Frontex
    Human Rights Watch|Amnesty International|Greenpeace|Ärzte ohne Grenzen|Save the Children|Oxfam
    Social Democrats|Christian Democrats|Free Democrats
    """
}
