/// Direct speech with its marks, tags and speakers.
///
/// `[d …]` and `[i …]` mark what must be found, `¶` parts paragraphs; behind the arrow stand the
/// speakers in the order of the quotations, `–` for none.
enum DirectCases {
  static let marks = """
    Anna Berg sagte: [d „Das Wasser steigt seit gestern.“] → Anna Berg
    Anna Berg sagte: [d "Das Wasser steigt seit gestern."] → Anna Berg
    Anna Berg sagte: [d «Das Wasser steigt seit gestern.»] → Anna Berg
    Anna Berg sagte: [d »Das Wasser steigt seit gestern.«] → Anna Berg
    Anna Berg sagte: [d “Das Wasser steigt seit gestern.”] → Anna Berg
    Anna Berg sagte: [d „Das Wasser steigt seit gestern.”] → Anna Berg
    Anna Berg sagte: [d „Das Wasser steigt seit gestern."] → Anna Berg
    Anna Berg sagte: [d ‚Das Wasser steigt seit gestern.‘] → Anna Berg
    Anna Berg sagte: [d ‹Das Wasser steigt seit gestern.›] → Anna Berg
    Anna Berg sagte: [d »Er rief ›Hilfe!‹, dann war es still.«] → Anna Berg
    Anna Berg sagte: [d „Er rief ‚Hilfe!‘, dann war es still.“] → Anna Berg
    Anna Berg sagte: [d «Er rief ‹Hilfe!›, dann war es still.»] → Anna Berg
    Anna Berg sagte: [d „Wir lesen das Buch „Nebel“ gerade zum zweiten Mal.“] → Anna Berg
    Anna Berg sagte: [d "Das geht nicht. Wir hören auf. Punkt."] → Anna Berg
    """

  static let tagBehind = """
    [d „Das Wasser steigt seit gestern“], sagte Anna Berg. → Anna Berg
    [d „Das Wasser steigt seit gestern.“], sagte Anna Berg. → Anna Berg
    [d „Das Wasser steigt seit gestern“], sagte die Bürgermeisterin am Montag. → die Bürgermeisterin
    [d „Steigt das Wasser noch?“], fragte der Reporter. → der Reporter
    [d „Das Wasser steigt!“], rief er. → er
    [d „Das Wasser steigt seit gestern“], so der Sprecher. → der Sprecher
    [d „Das Wasser steigt seit gestern“], so Berg weiter. → Berg
    [d „Das Wasser steigt seit gestern“], teilte die Feuerwehr mit. → die Feuerwehr
    [d „Das Wasser steigt seit gestern“], heißt es in dem Bericht. → dem Bericht
    [d „Das Wasser steigt seit gestern“], hieß es aus dem Rathaus. → dem Rathaus
    [d „Das Wasser steigt seit gestern“], hatte Berg am Sonntag erklärt. → Berg
    [d „Das Wasser steigt seit gestern“], freute sich Anna Berg. → Anna Berg
    [d „Das Wasser steigt seit gestern“], sagte der Sprecher der Feuerwehr, Max Lorenz. → der Sprecher der Feuerwehr, Max Lorenz
    [d „Das Wasser steigt seit gestern“], sagte am Montag die Bürgermeisterin. → die Bürgermeisterin
    [d „Das Wasser steigt seit gestern“], sagte sie der Zeitung. → sie
    [d „Das Wasser steigt seit gestern“], sagte der Zeitung ein Anwohner. → ein Anwohner
    [d „Wir gehen. Wir kommen nicht wieder. Nie mehr“], sagte Anna Berg. → Anna Berg
    [d „Nein“], sagte Berg. → Berg
    [d „Wir gehen jetzt alle“] sagte Anna Berg. → Anna Berg
    [d „Wir gehen jetzt alle nach Hause“] so Anna Berg. → Anna Berg
    [d „Das ist ein Fehler“], kritisierte die Opposition. → die Opposition
    [d „Wir gehen“], ließ ein Sprecher wissen. → ein Sprecher
    """

  static let tagBefore = """
    Die Bürgermeisterin erklärte: [d „Wir sperren die Brücke.“] → Die Bürgermeisterin
    Am Montag erklärte die Bürgermeisterin: [d „Wir sperren die Brücke.“] → die Bürgermeisterin
    Er sagte: [d „Wir sperren die Brücke.“] → Er
    Der Zeitung sagte Anna Berg: [d „Wir sperren die Brücke.“] → Anna Berg
    Der städtischen Zeitung sagte Anna Berg: [d „Wir sperren die Brücke.“] → Anna Berg
    Ein Anwohner: [d „Wir haben nichts gehört.“] → Ein Anwohner
    Der Sprecher des Senats, Max Lorenz, sagte: [d „Wir sperren die Brücke.“] → Der Sprecher des Senats, Max Lorenz
    Berg hatte vor Journalisten betont: [d „Wir sperren die Brücke.“] → Berg
    In der Mitteilung heißt es: [d „Wir sperren die Brücke.“] → der Mitteilung
    Deutlich sagte das Gericht: [d „Das reicht nicht.“] → das Gericht
    Von der Heide sagte: [d „Das reicht nicht.“] → Von der Heide
    Einer der Helfer sagte: [d „Wir haben alles versucht.“] → Einer der Helfer
    Dazu Berg: [d „Das reicht nicht.“] → Berg
    Das Blatt zitierte den Minister mit den Worten: [d „Das reicht nicht.“] → den Minister
    Der Minister wurde mit den Worten zitiert: [d „Das reicht nicht.“] → Der Minister
    Die Demonstranten riefen Parolen wie [d „Wir bleiben hier“]. → Die Demonstranten
    Die Arbeit der Helfer lobte er mit den Worten: [d „Das war großartig.“] → er
    Lorenz, seit Mai im Amt, sagte: [d „Wir sperren die Brücke.“] → Lorenz
    """

  static let around = """
    [d „Wir sperren die Brücke“], sagte Berg, [d „und zwar sofort.“] → Berg | Berg
    [d „Wir sperren die Brücke“], sagte Berg. [d „Das ist sicherer so.“] → Berg | Berg
    Berg zeigte sich besorgt. [d „Wir sperren die Brücke.“] → Berg
    Die Bürgermeisterin wies die Kritik zurück. [d „Wir haben früh gewarnt.“] → Die Bürgermeisterin
    Lorenz widersprach:¶[d „Das Wasser fällt seit Stunden.“] → Lorenz
    Berg sagte: [d „Das Wasser steigt.¶„Wir gehen nun in die Schule.“] → Berg
    """

  static let fragments = """
    Berg nannte den Plan [d „völlig absurd“]. → Berg
    Berg bezeichnete den Plan als [d „völlig absurd“]. → Berg
    Berg sprach von einem [d „schwarzen Tag“]. → Berg
    Die Opposition kritisierte den Plan als [d „teuer und nutzlos“]. → Die Opposition
    Der Minister warnte vor einem [d „gefährlichen Irrweg“]. → Der Minister
    Der Plan wurde von der Opposition als [d „völlig absurd“] bezeichnet. → der Opposition
    Berg nannte das einen [d „Skandal“]. → Berg
    Berg sagte, [i der Plan sei [d „völlig absurd“]]. → Berg | Berg
    Laut Berg [i ist der Plan [d „völlig absurd“]]. → Berg | Berg
    [i Der Plan sei [d „völlig absurd“]], sagte Berg. → Berg | Berg
    """

  static let noSpeech = """
    Das Schiff „Seestern“ liegt im Hafen.
    Der Film „Der lange Winter“ läuft ab Freitag.
    Die sogenannte „Mietbremse“ gilt seit drei Jahren.
    Die Zeitung „Neue Stimme“ erscheint täglich.
    Der als „Föhn“ bezeichnete Wind kommt vom Berg.
    Das Phänomen wird „Polarlicht“ genannt.
    Die Gruppe nennt sich „Bund der Freunde“.
    Er trug einen Anzug der Marke „Nordlicht“ und schwieg.
    Sie las den Roman „Nebel über dem Fluss“ an einem Abend.
    Unter dem Motto „Ein Fluss für alle“ trafen sich Hunderte.
    Das Projekt „Blaue Brücke“ kostet vier Millionen Euro.
    Die „Neue Stimme“ erscheint täglich.
    Im „Roten Ochsen“ gab es Suppe.
    Das „Haus am See“ wurde verkauft.
    Der „Gipfel“ dauerte zehn Minuten.
    """

  static let unclosed = """
    Das Schild „Achtung ist kaputt. Der Bus kam. Niemand stieg ein.
    Er hob das Schild „Achtung hoch.¶Berg sagte: [d „Wir gehen jetzt.“] → Berg
    Die Tür war 5" breit. Der Rahmen war 7" hoch.
    """
}
