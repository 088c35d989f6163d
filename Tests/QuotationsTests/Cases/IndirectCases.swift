/// Indirect speech, written as in ``DirectCases``.
enum IndirectCases {
  static let clauses = """
    Berg sagte, [i die Brücke sei gesperrt]. → Berg
    Berg sagte, [i dass die Brücke gesperrt ist]. → Berg
    Die Polizei erklärte, [i man habe zwei Männer festgenommen]. → Die Polizei
    Der Sprecher des Ministeriums sagte, [i es gebe keine Verletzten]. → Der Sprecher des Ministeriums
    Am Dienstag teilte die Feuerwehr mit, [i dass der Brand gelöscht sei]. → die Feuerwehr
    Die Feuerwehr teilte am Dienstag mit, [i der Brand sei gelöscht]. → Die Feuerwehr
    Das Unternehmen kündigte an, [i zwei Werke zu schließen]. → Das Unternehmen
    Die Gewerkschaft forderte, [i die Löhne zu erhöhen]. → Die Gewerkschaft
    Lorenz gab zu, [i die Akte vernichtet zu haben]. → Lorenz
    Der Minister wies darauf hin, [i dass das Gesetz erst im Juli gilt]. → Der Minister
    Fachleute gehen davon aus, [i dass die Wahl verschoben wird]. → Fachleute
    Sie hofft, [i dass der Regen bald aufhört]. → Sie
    Berg hat gesagt, [i die Brücke sei gesperrt]. → Berg
    Am Abend hatte Berg erklärt, [i die Brücke werde gesperrt]. → Berg
    Der Trainer zeigte sich überzeugt, [i dass die Mannschaft gewinnt]. → Der Trainer
    Berg ist der Ansicht, [i dass die Brücke zu alt ist]. → Berg
    Die Polizei fragte, [i wer den Mann gesehen hat]. → Die Polizei
    Berg erklärte, [i wenn es weiter regne, werde die Brücke gesperrt]. → Berg
    Der Sprecher, der gestern aus Wien kam, sagte, [i es gebe keine Eile]. → Der Sprecher
    Anna Berg, Chefin der Feuerwehr, sagte, [i der Brand sei gelöscht]. → Anna Berg
    Die Regierung bestätigte, [i dass Gespräche laufen]. → Die Regierung
    Die Klinik räumte ein, [i dass Fehler passiert sind]. → Die Klinik
    Die Firma bestreitet, [i Abgase manipuliert zu haben]. → Die Firma
    Der Zeuge behauptete, [i den Mann nie gesehen zu haben]. → Der Zeuge
    Auch Berg betonte, [i dass niemand in Gefahr sei]. → Berg
    Zudem betonte sie, [i niemand sei in Gefahr]. → sie
    Die CDU und die SPD erklärten, [i man sei sich einig]. → Die CDU und die SPD
    Der Vorwurf der Opposition, [i die Regierung habe zu spät gehandelt], wiegt schwer. → der Opposition
    Lorenz warf der Stadt vor, [i sie habe zu spät gewarnt]. → Lorenz
    Die Stadt ruft dazu auf, [i Wasser zu sparen]. → Die Stadt
    Der Richter sagte: [i Man könne nicht alles verbieten]. → Der Richter
    Berg wollte sagen, [i dass niemand in Gefahr ist]. → Berg
    Die Sprecherin von Amt und Bezirk sagte, [i das Wasser sei sauber]. → Die Sprecherin von Amt und Bezirk
    Zwei Zeugen sagten aus, [i der Wagen sei zu schnell gewesen]. → Zwei Zeugen
    Das Gericht stellte fest, [i dass der Vertrag ungültig ist]. → Das Gericht
    """

  static let tags = """
    [i Die Brücke sei gesperrt], sagte Berg. → Berg
    [i Die Brücke sei gesperrt], so Berg. → Berg
    [i Die Brücke werde gesperrt], teilte die Stadt mit. → die Stadt
    [i Die Brücke sei gesperrt], hieß es aus dem Rathaus. → dem Rathaus
    [i Die Lage, so Berg, sei ernst]. → Berg
    [i Die Brücke bleibt gesperrt], wie die Stadt mitteilte. → die Stadt
    Wie die Stadt mitteilte, [i bleibt die Brücke gesperrt]. → die Stadt
    Wie die Zeitung berichtet, [i wurde der Vertrag gekündigt]. → die Zeitung
    Wie aus Regierungskreisen verlautete, [i tritt der Minister zurück]. → Regierungskreisen
    Wie Berg am Montag erklärte, [i soll die Brücke im Mai öffnen]. → Berg
    [i Es gebe keine Verletzten], sagte eine Sprecherin der Polizei. → eine Sprecherin der Polizei
    Kairo – [i Die Zahl der Opfer steigt], teilte das Ministerium mit. → das Ministerium
    [i Der Dieb kam durchs Fenster.] Das teilte die Polizei am Montag mit. → die Polizei
    [i Das Werk schließt im Mai], kündigte der Konzern an. → der Konzern
    """

  static let sources = """
    Laut Berg [i ist die Brücke gesperrt]. → Berg
    Laut Polizei [i wurde niemand verletzt]. → Polizei
    Laut einer Studie [i trinken Kinder zu wenig]. → einer Studie
    Laut der Staatsanwaltschaft [i sind drei Männer in Haft]. → der Staatsanwaltschaft
    [i Die Brücke ist laut Berg gesperrt]. → Berg
    Nach Angaben der Polizei [i wurde niemand verletzt]. → Angaben der Polizei
    Nach Angaben von Berg [i wurde niemand verletzt]. → Angaben von Berg
    [i Niemand wurde nach Angaben der Polizei verletzt]. → Angaben der Polizei
    Nach Ansicht des Gerichts [i ist der Vertrag ungültig]. → Ansicht des Gerichts
    Nach den Worten des Ministers [i beginnt der Bau im Mai]. → den Worten des Ministers
    Nach Medienberichten [i tritt der Trainer zurück]. → Medienberichten
    Nach eigenen Angaben [i verkaufte die Firma 40 Boote]. → eigenen Angaben
    Nach russischen Angaben [i fiel der Strom aus]. → russischen Angaben
    Der Polizei zufolge [i wurde niemand verletzt]. → Der Polizei
    Berichten zufolge [i tritt der Trainer zurück]. → Berichten
    [i Die Brücke ist der Stadt zufolge gesperrt]. → der Stadt
    [i Der Plan ist ihrer Meinung nach zu teuer]. → ihrer Meinung
    Nach Polizeiangaben [i kamen 200 Menschen]. → Polizeiangaben
    Nach einem Bericht der Zeitung [i fehlen zwei Millionen]. → einem Bericht der Zeitung
    Laut t-online.de [i fehlen zwei Millionen]. → t-online.de
    Nach Schätzung der Behörde [i fehlen 300 Lehrer]. → Schätzung der Behörde
    """

  static let continued = """
    Berg sagte, [i die Brücke sei gesperrt]. [i Dies sei nötig.] → Berg | Berg
    Berg sagte, [i die Brücke sei gesperrt]. [i Dies sei nötig. Man habe keine Wahl.] → Berg | Berg
    [d „Das Wasser steigt“], sagte Berg. [i Die Brücke werde gesperrt.] → Berg | Berg
    Laut Berg [i ist die Brücke gesperrt]. [i Sie werde im Mai geöffnet.] → Berg | Berg
    Die Ministerin lehnte den Plan ab. [i Dieser sei zu teuer.] → Die Ministerin
    Berg sagte, [i es sei spät]. Es regnete. Die Brücke blieb offen. → Berg
    Berg sagte, [i die Lage sei ernst]. [i Viele Menschen hätten Angst.] → Berg | Berg
    Lorenz erklärte: [d „Ich gehe.“] [i Er habe genug gesehen.] → Lorenz | Lorenz
    """

  static let noSpeech = """
    Die Brücke ist gesperrt.
    Wenn es regnet, wird die Brücke gesperrt.
    Der Bus fuhr ab, ohne zu halten.
    Sie kam, um die Akten zu holen.
    Der Film, der gestern lief, war lang.
    Nach dem Regen kam die Sonne.
    Nach der Sitzung gingen alle nach Hause.
    Er las das Buch laut vor.
    Die Lichter gingen aus.
    Der Mann sprach leise und ging.
    Ich glaube, dass es regnet.
    Das könnte dich auch interessieren.
    Einige Häuser wurden beschädigt.
    Hinweise nimmt die Wache entgegen.
    Meine Tante wohnt am See.
    Wir hätten gern Ihre Meinung.
    Sie teilten das Brot mit den Nachbarn.
    Der Preis stieg, der Umsatz fiel.
    """
}
