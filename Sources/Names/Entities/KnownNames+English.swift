/// English words that names are told by.
extension KnownNames {
  /// English words that stand in the names of bodies, and legal forms.
  static let englishBodies = """
    council committee agency ministry institute university court police command movement party
    bank union association society company corporation corp inc ltd llc plc gmbh ag se kg ohg ev
    eg sa spa group guard army navy force forces department office bureau service commission
    center centre foundation federation alliance league church college school hospital fund
    capital partners media press times post herald courier news network airlines fc sv tsv vfr vfb
    tsg ssv sc fv sg bsc ksc svg hsv
    """

  /// Words that begin English sentences, beside the stop words, in small letters.
  static let englishSentenceStarts = list(
    """
    among amongst amid despite within without since though although however meanwhile even every many
    much another others either neither yet still according around across along near unlike like via per
    plus thus later earlier today yesterday tomorrow nearly almost perhaps maybe instead elsewhere
    whether unless whereas whatever whoever anyone everyone everybody nobody nothing something someone
    somebody anything everything several less least last next first second third half fewer rather
    moreover furthermore nevertheless nonetheless otherwise besides beyond beneath beside behind inside
    outside toward towards upon throughout regardless given asked told speaking none whose one two
    three four five six seven eight nine ten eleven twelve dozens hundreds thousands insurers
    scientists critics officials police investigators prosecutors residents experts analysts
    yes no please never always often sometimes soon already indeed ever better worse
    """)

  /// Further English words; the model's features do not read them.
  static let unlearnedBodies = """
    organization organisation authority administration directorate board bureau secretariat monitor
    telegraph observer gazette tribune journal guardian chronicle ledger fleet brigade regiment battalion
    """

  /// English words that stand in the names of places.
  static let englishPlaces = """
    gulf cape lake sea bay river bridge street square island islands mountain mountains valley
    park airport harbor harbour port canal desert province region county peninsula strait
    """
}
