/// Knowledge about names that no text explains: titles, particles, and names of states.
enum KnownNames {
  /// Words before a name that say what somebody is, in plain letters.
  ///
  /// They are no part of the name.
  static let titles = list(
    """
    herr herrn frau fraeulein dr prof professor professorin med phil jur ing dipl mag lic
    general generals generalin generalleutnant generalmajor admiral admirals oberst oberstleutnant
    major hauptmann leutnant kommandant kommandeur marschall
    praesident praesidenten praesidentin vizepraesident vizepraesidentin kanzler kanzlers
    kanzlerin bundeskanzler bundeskanzlers bundeskanzlerin bundespraesident bundespraesidenten
    bundespraesidentin aussenminister aussenministers aussenministerin innenminister innenministerin
    finanzminister finanzministerin verteidigungsminister verteidigungsministers
    verteidigungsministerin minister ministers ministerin ministerpraesident
    ministerpraesidenten ministerpraesidentin premierminister premierministers premierministerin
    premier staatssekretaer staatssekretaerin senator senatorin gouverneur gouverneurin
    buergermeister buergermeisterin oberbuergermeister oberbuergermeisterin
    chef chefin sprecher sprecherin direktor direktorin botschafter botschafterin
    koenig koenigin kaiser kaiserin prinz prinzen prinzessin fuerst fuerstin graf
    papst bischof kardinal pfarrer pastor pater sir lord lady dame
    trainer kapitaen richter richterin anwalt anwaeltin abgeordneter abgeordnete
    mr mrs ms miss president general gen secretary minister senator governor king queen prince
    colonel captain chairman
    """)

  /// Small words inside names of people: they belong to the surname.
  static let particles = list(
    "von vom van der den de del della di da do dos du la le ten ter zu zum zur bin ibn al el ben")

  /// Articles before names of organisations and places.
  static let articles = list("der die das des dem den the ein eine einer eines einem einen")

  /// Capitalised words of the calendar that are never names, in small letters.
  static let calendar = list(
    """
    montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar jänner februar
    feber märz juni juli september oktober november dezember monday tuesday wednesday thursday
    friday saturday sunday january february march july october december
    """)

  /// States and unions: first the usual name, then other names, then stems of their adjectives and
  /// inhabitants after a colon.
  static let states = """
    USA|US|U.S.|U.S.A.|Vereinigte Staaten|Vereinigte Staaten von Amerika|United States|Amerika: amerikan us-amerikan
    EU|Europäische Union|European Union
    Uno|UN|UNO|Vereinte Nationen|United Nations
    Nato|NATO|Nordatlantikpakt
    Deutschland|Bundesrepublik Deutschland|Bundesrepublik|Germany: deutsch
    Österreich|Austria: österreich
    Schweiz|Switzerland: schweizer
    Frankreich|France: französ franzos
    Großbritannien|Grossbritannien|Vereinigtes Königreich|Great Britain|United Kingdom|UK: brit
    Russland|Rußland|Russische Föderation|Russia: russ
    Ukraine: ukrain
    Polen|Poland: poln pol
    Italien|Italy: italien
    Spanien|Spain: span
    Portugal: portugies
    Niederlande|Netherlands|Holland: niederländ holländ
    Belgien|Belgium: belg
    Dänemark|Denmark: dän
    Schweden|Sweden: schwed
    Norwegen|Norway: norweg
    Finnland|Finland: finn
    Ungarn|Hungary: ungar
    Tschechien|Tschechische Republik|Czech Republic: tschech
    Slowakei|Slovakia: slowak
    Rumänien|Romania: rumän
    Bulgarien|Bulgaria: bulgar
    Griechenland|Greece: griech
    Türkei|Turkey: türk
    Serbien|Serbia: serb
    Kroatien|Croatia: kroat
    China|Volksrepublik China: chines
    Japan: japan
    Indien|India: ind
    Israel: israel
    Iran: iran
    Irak|Iraq: irak
    Syrien|Syria: syr
    Saudi-Arabien|Saudi Arabia: saudi-arab saud
    Vereinigte Arabische Emirate|United Arab Emirates|Emirate: emirat
    Ägypten|Egypt: ägypt
    Belarus|Weißrussland|Weissrussland: belaruss weißruss
    Georgien|Georgia: georg
    Europa|Europe: europä
    Afrika|Africa: afrikan
    Asien|Asia: asiat
    """

  private static func list(_ text: String) -> Set<[UInt8]> {
    Set(text.split { $0 == " " || $0 == "\n" }.map { Array($0.utf8) })
  }
}
