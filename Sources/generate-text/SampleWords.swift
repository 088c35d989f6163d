/// The words that the letters of made-up words are counted in, and those that are used as they are.
enum SampleWords {
  /// Common German words of all kinds.
  static let all = """
    abend absicht acht alltag amt angebot angst anfang antwort anzahl arbeit arm art aufgabe auge
    ausgabe bahn bank bau bauer baum bedarf begriff bein beispiel bereich berg beruf besuch betrieb
    bewegung beziehung bild blatt blick boden brief brot bruder brücke buch bürger dach dame dauer
    decke deutung dienst ding dorf druck ebene ehre eigentum eindruck einfluss eingang eisen ende
    energie entwicklung erde erfahrung erfolg ergebnis erinnerung ernte erziehung fähigkeit fahrt
    familie farbe fehler feld fenster feuer fisch fläche fleisch flucht flug flügel fluss folge
    forderung form forschung frage freiheit freude freund frieden frist frucht führung gang garten
    gast gebäude gebiet gebirge geburt gedanke gefahr gefühl gegend gegenwart geist geld gemeinde
    genehmigung gericht geruch gesetz gespräch gewalt gewicht gewinn glaube gleis glück grenze größe
    grund gruppe hafen hälfte halle haltung handel haupt haushalt heimat herbst herkunft herrschaft
    herz hilfe himmel hinweis hoffnung höhe holz hügel hütte insel jahr jugend kampf karte kasse
    kenntnis kette kind kirche klage klang kleidung kohle kopf körper kosten kraft kreis krieg küche
    kunst kurve küste lage lager land länge lärm lauf leben lehrer leistung leitung lied linie liste
    löffel lohn luft lust macht mangel mann markt maß mauer meer mehrheit meinung meister menge
    mensch messe metall minute mitglied mittag mittel moment monat mond morgen mühle mund mut mutter
    nachbar nachricht nacht nähe name natur netz niederlage norden not nutzen oberfläche ordnung ort
    osten papier partei pferd pflanze pflicht plan platz preis probe prüfung quelle rahmen rand
    raum recht rede regel regen regierung reihe reise reiz rest richtung ring rolle ruf ruhe rücken
    sache sammlung satz schaden schatten schicht schiff schlaf schlag schluss schnee schnitt schritt
    schrift schuld schule schutz see seite sicherheit sicht sinn sitz sommer sonne sorge spiel
    spitze sprache spur staat stadt stamm stand stärke stein stelle stern steuer stimme stoff straße
    strecke streit strom stück stufe stunde suche süden tag tal tat teil tier tisch tod ton tor
    träger traum treffen treppe trost tür turm übung ufer umfang umgebung umstand unfall ursache
    urteil vater verband verbot verein verfahren verhalten verkehr verlag verlauf verlust vernunft
    versuch vertrag verwaltung volk vorbild vorgang vorrat vorschlag vorteil waffe wagen wahl wald
    wand wandel ware wärme wasser wechsel weg weise welle welt werk wert wesen westen wetter
    widerstand wiese wille wind winter wirkung wirtschaft wissen woche wohnung wolke wort wunde
    wunsch würde wurzel zahl zahn zeichen zeit zeitung zentrum zeuge ziel zimmer zug zukunft zustand
    zweck zweifel zweig achten ändern arbeiten atmen bauen bedeuten beginnen behalten bekommen
    bewegen bezahlen bleiben brauchen brechen bringen danken denken dienen drehen dürfen eilen
    enthalten entstehen erhalten erklären erreichen erscheinen erzählen essen fahren fallen fangen
    fassen fehlen finden fliegen fließen folgen fragen führen geben gehen gelten genießen geschehen
    gewinnen glauben greifen halten handeln hängen heben heißen helfen hoffen hören kämpfen kaufen
    kennen klagen klettern kochen kommen können lachen laden lassen laufen legen lehren leiden
    leisten lernen lesen liegen loben lösen machen meinen messen mögen müssen nehmen nennen nutzen
    öffnen ordnen passen pflegen planen prüfen rechnen reden reichen reisen retten rufen sagen
    sammeln schaffen scheinen schicken schlafen schlagen schließen schneiden schreiben schweigen
    schwimmen sehen setzen singen sinken sitzen sollen sparen spielen sprechen springen stehen
    steigen stellen sterben stimmen stören suchen tragen trennen treten trinken üben vergessen
    vergleichen verlassen verlieren versprechen verstehen wachsen wählen warten waschen wechseln
    weinen wenden werben werden werfen wiegen wissen wohnen wünschen zahlen zählen zeigen ziehen
    alt ähnlich anders arm bekannt bequem bereit besonders billig bitter blau böse braun breit bunt
    deutlich dicht dick dunkel dünn echt edel eigen einfach eng ernst falsch faul fein fern fertig
    fest flach fleißig frei fremd frisch früh ganz gelb gemeinsam genau gering gesund glatt grau grob
    groß grün günstig gut halb hart häufig heftig hell hoch jung kalt klar klein klug knapp krank
    kräftig kurz lang langsam laut leer leicht leise letzte lieb mächtig möglich müde nah nass neu
    niedrig nötig offen öffentlich plötzlich rasch rauh reich reif rein richtig rot ruhig rund sauber
    scharf schlecht schlicht schmal schnell schön schwach schwarz schwer selten sicher spät stark
    steil still streng stumm süß teuer tief treu trocken üblich voll wach wahr warm weich weiß weit
    wichtig wild wirklich würdig zart ziemlich zornig
    """.split { $0 == " " || $0 == "\n" }

  /// Words of grammar, the most frequent first.
  static let grammar = """
    der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an
    werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war
    haben nur oder aber vor zur bis mehr durch man sein wurde sei hatte kann gegen vom können schon
    wenn habe seine ihre dann unter wir soll ich eines jahr zwei jahren diese dieser wieder keine
    seiner worden will zwischen immer was sagte gibt alle seit muss wurden doch jetzt drei neue
    damit bereits da ihr seinen müssen ab ihrer ohne sondern selbst ersten nun etwa heute ihren weil
    ihm menschen ja sehr
    """.split { $0 == " " || $0 == "\n" }

  static let months = [
    "Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober",
    "November", "Dezember",
  ]
  static let weekdays = [
    "Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag",
  ]
  static let verbsOfSaying = ["sagte", "erklärte", "betonte", "teilte", "forderte", "warnte"]
  static let firstNames = [
    "Anna", "Bernd", "Clara", "David", "Elke", "Frank", "Gerda", "Hanna", "Ingo", "Jana", "Karl",
    "Lena", "Max", "Nora", "Otto", "Petra", "Rolf", "Sonja", "Tim", "Ulla", "Viktor", "Wanda",
  ]
}
