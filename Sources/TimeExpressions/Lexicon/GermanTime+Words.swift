extension TimeLanguage {
  /// German words with what each can be; how forms are written stands at ``Lexicon/add(_:as:value:)``.
  ///
  /// A word that begins with a capital here is a noun and is known only with a capital.
  static let germanWords = """
    # --- months, days of the week, seasons
    month 1: Januar/s Jänner/s Jan. Jän.
    month 2: Februar/s Feber/s Feb. Febr.
    month 3: März/es Mär. Mrz.
    month 4: April/s Apr.
    month 5: Mai/s
    month 6: Juni/s Jun. Juno
    month 7: Juli/s Jul. Julei
    month 8: August/s/es Aug.
    month 9: September/s Sept. Sep.
    month 10: Oktober/s Okt.
    month 11: November/s Nov.
    month 12: Dezember/s Dez.
    # English ones, for captions
    enmonth 1: January Jan.
    enmonth 2: February Feb.
    enmonth 3: March Mar.
    enmonth 4: April Apr.
    enmonth 5: May
    enmonth 6: June
    enmonth 7: July
    enmonth 8: August Aug.
    enmonth 9: September Sept. Sep.
    enmonth 10: October Oct.
    enmonth 11: November Nov.
    enmonth 12: December Dec.
    enweekday mon: Monday
    enweekday tue: Tuesday
    enweekday wed: Wednesday
    enweekday thu: Thursday
    enweekday fri: Friday
    enweekday sat: Saturday
    enweekday sun: Sunday
    endir -1: last
    endir 1: next
    weekday mon: Montag
    weekday tue: Dienstag
    weekday wed: Mittwoch
    weekday thu: Donnerstag
    weekday fri: Freitag
    weekday sat: Samstag Sonnabend
    weekday sun: Sonntag
    shortday mon: Mo.
    shortday tue: Di.
    shortday wed: Mi.
    shortday thu: Do.
    shortday fri: Fr.
    shortday sat: Sa.
    shortday sun: So.
    weekdays mon: montags
    weekdays tue: dienstags
    weekdays wed: mittwochs
    weekdays thu: donnerstags
    weekdays fri: freitags
    weekdays sat: samstags sonnabends
    weekdays sun: sonntags
    season spring: Frühling/s Frühjahr/s/es Vorfrühling
    season summer: Sommer/s Hochsommer/s Spätsommer/s Frühsommer/s
    season autumn: Herbst/s/es Spätherbst/s/es Frühherbst
    season winter: Winter/s
    # --- parts of the day
    part morning: Morgen/s Vormittag/s Früh
    part midday: Mittag/s
    part afternoon: Nachmittag/s Spätnachmittag/s
    part evening: Abend/s Vorabend Spätabend
    part night: Nacht
    parts morning: Morgenstunden Vormittagsstunden Frühstunden
    parts midday: Mittagsstunden Mittagszeit
    parts afternoon: Nachmittagsstunden
    parts evening: Abendstunden
    parts night: Nachtstunden
    partadv morning: früh morgen vormittag
    partadv midday: mittag
    partadv afternoon: nachmittag
    partadv evening: abend
    partadv night: nacht
    partset morning: morgens vormittags frühmorgens
    partset midday: mittags
    partset afternoon: nachmittags
    partset evening: abends spätabends
    partset night: nachts
    partset daytime: tagsüber untertags
    # --- days and years counted from the report's own
    dayadv 0: heute
    dayadv -1: gestern
    dayadv -2: vorgestern
    dayadv 1: morgen
    dayadv 2: übermorgen
    deictic 0: heutig+
    deictic -1: gestrig+
    deictic 1: morgig+
    yearword 0: heuer
    dir -1: vorjährig+ letzt+ vergangen+ vorig+ verflossen+ abgelaufen+ zurückliegend+
    dir -2: vorletzt+ vorvergangen+ vorvorig+
    dir 0: laufend+ jetzig+ heurig+ diesjährig+
    dir 1: nächst+ kommend+
    dir 2: übernächst+
    next 1: folgend+ darauffolgend+ nachfolgend+
    same 0: selben gleichen demselben derselben desselben
    this 0: dieser diese dieses diesem diesen
    that 0: jener jenes jenem jenen
    prevunit year: Vorjahr/s/es
    prevunit month: Vormonat/s/es
    prevunit week: Vorwoche
    prevunit quarter: Vorquartal/s
    prevday day: Vortag/s/es
    nextunit day: Folgetag/s/es
    nextunit year: Folgejahr/s/es
    nextunit week: Folgewoche
    edge year: Jahresende/s Jahresanfang/s Jahresbeginn/s Jahresmitte Jahresschluss Jahreswechsel
    edge month: Monatsende/s Monatsanfang/s Monatsbeginn/s Monatsmitte
    edge week: Wochenbeginn/s Wochenanfang/s Wochenmitte
    # --- units: in the singular, in the plural
    unit second: Sekunde
    unit minute: Minute
    unit hour: Stunde
    unit day: Tag/s/es
    unit week: Woche
    unit month: Monat/s/es
    unit quarter: Quartal/s Vierteljahr/s/es
    unit half: Halbjahr/s/es
    unit year: Jahr/s/es
    unit decade: Jahrzehnt/s/es
    unit century: Jahrhundert/s
    unit millennium: Jahrtausend/s
    unit weekend: Wochenende/s
    units second: Sekunden
    units minute: Minuten Min.
    units hour: Stunden Std.
    units day: Tage/n
    units week: Wochen
    units month: Monate/n
    units quarter: Quartale/n
    units year: Jahre/n
    units decade: Jahrzehnte/n
    units century: Jahrhunderte/n
    units millennium: Jahrtausende/n
    units weekend: Wochenenden
    weekend: Wochenende/s
    quarterword 3: Quartal/s
    quarterword 6: Halbjahr/s/es
    yeartext: Jahr Jahre Jahres Jahren
    unitadj year: jährig+
    unitadj day: tägig+
    unitadj week: wöchig+
    unitadj month: monatig+
    unitadj hour: stündig+
    unitadj minute: minütig+
    unitadj second: sekündig+
    numunit: #compound
    # --- numbers
    indef 1: ein eine einem einen einer eines
    num 1: ein eins
    num 2: zwei zweier beide/n zwo
    num 3: drei dreier
    num 4: vier
    num 5: fünf
    num 6: sechs
    num 7: sieben
    num 8: acht
    num 9: neun
    num 10: zehn
    num 11: elf
    num 12: zwölf
    num 13: dreizehn
    num 14: vierzehn
    num 15: fünfzehn
    num 16: sechzehn
    num 17: siebzehn
    num 18: achtzehn
    num 19: neunzehn
    num 20: zwanzig
    num 30: dreißig dreissig
    num 40: vierzig
    num 50: fünfzig
    num 60: sechzig
    num 70: siebzig
    num 80: achtzig
    num 90: neunzig
    num 100: hundert einhundert
    num 200: zweihundert
    num 300: dreihundert
    num 400: vierhundert
    num 500: fünfhundert
    num 1000: tausend eintausend
    num 2000: zweitausend
    num 12: Dutzend
    ord 1: erst+
    ord 2: zweit+
    ord 3: dritt+
    ord 4: viert+
    ord 5: fünft+
    ord 6: sechst+
    ord 7: siebt+ siebent+
    ord 8: acht+
    ord 9: neunt+
    ord 10: zehnt+
    ord 11: elft+
    ord 12: zwölft+
    ord 13: dreizehnt+
    ord 14: vierzehnt+
    ord 15: fünfzehnt+
    ord 16: sechzehnt+
    ord 17: siebzehnt+
    ord 18: achtzehnt+
    ord 19: neunzehnt+
    ord 20: zwanzigst+
    ord 21: einundzwanzigst+
    mult 1000000: Millionen Million Mio.
    mult 1000000000: Milliarden Milliarde Mrd.
    half 5: halb halb+
    half 15: anderthalb eineinhalb
    half 25: zweieinhalb
    half 35: dreieinhalb
    half 45: viereinhalb
    half 55: fünfeinhalb
    half 65: sechseinhalb
    half 75: siebeneinhalb
    half 85: achteinhalb
    half 95: neuneinhalb
    decadeword 10: zehner
    decadeword 20: zwanziger
    decadeword 30: dreißiger dreissiger
    decadeword 40: vierziger
    decadeword 50: fünfziger
    decadeword 60: sechziger
    decadeword 70: siebziger
    decadeword 80: achtziger
    decadeword 90: neunziger
    decadewords 10: Zehnerjahre/n
    decadewords 20: Zwanzigerjahre/n Zwanziger/n
    decadewords 30: Dreißigerjahre/n Dreißiger/n
    decadewords 40: Vierzigerjahre/n Vierziger/n
    decadewords 50: Fünfzigerjahre/n Fünfziger/n
    decadewords 60: Sechzigerjahre/n Sechziger/n
    decadewords 70: Siebzigerjahre/n Siebziger/n
    decadewords 80: Achtzigerjahre/n Achtziger/n
    decadewords 90: Neunzigerjahre/n Neunziger/n
    vague: einige/n/r mehrere/n/r wenige/n/r viele/n/r etliche/n/r zahlreiche/n/r paar manche/n
    vague: mehr lang viel unzählige/n
    approx: rund etwa knapp gut fast circa ca. zirka ungefähr über mindestens höchstens
    approx: maximal nahezu beinahe annähernd genau exakt wenigstens gerade ziemlich bald
    whole: ganz+ voll+ gesamt+ lang+ gut+ knapp+ weiter+ aufeinanderfolgend+ nächst+ letzt+
    entire: ganz+ voll+ gesamt+
    mod start: Anfang Beginn
    mod middle: Mitte
    mod end: Ende
    early: früh+ spät+ ganz+
    # --- how often
    freq hour: stündlich/e/en/er/es
    freq day: täglich/e/en/er/es/em alltäglich tagtäglich/e/en
    freq week: wöchentlich/e/en/er/es/em allwöchentlich/e/en
    freq month: monatlich/e/en/er/es/em allmonatlich/e/en
    freq quarter: vierteljährlich/e/en/er/es quartalsweise
    freq year: jährlich/e/en/er/es/em alljährlich/e/en/er/es/em
    each: jede/r/s/n/m
    times: einmal zweimal dreimal viermal fünfmal sechsmal siebenmal achtmal zehnmal mehrmals
    pro: pro je
    lang: lang
    unitlang second: sekundenlang/e/en/er/es/em
    unitlang minute: minutenlang/e/en/er/es/em
    unitlang hour: stundenlang/e/en/er/es/em
    unitlang day: tagelang/e/en/er/es/em
    unitlang week: wochenlang/e/en/er/es/em
    unitlang month: monatelang/e/en/er/es/em
    unitlang year: jahrelang/e/en/er/es/em
    unitlang decade: jahrzehntelang/e/en/er/es/em
    unitlang century: jahrhundertelang/e/en/er/es/em
    alt: alt alt+
    # --- holidays: month and day; 2000 and the days from Easter; see ``Holiday`` for the rest
    holiday 101: Neujahr Neujahrstag/s
    holiday 106: Dreikönig Dreikönigstag Dreikönigsfest Epiphanie Epiphanias
    holiday 202: Lichtmess
    holiday 214: Valentinstag/s
    holiday 319: Josefitag
    holiday 430: Walpurgisnacht
    holiday 624: Johannistag
    holiday 1003: Einheitstag
    holiday 1026: Nationalfeiertag/s
    holiday 1031: Reformationstag/s Halloween
    holiday 1101: Allerheiligen
    holiday 1102: Allerseelen
    holiday 1111: Martinstag/s Martini
    holiday 1206: Nikolaustag/s
    holiday 1224: Heiligabend/s Heiligenabend
    holiday 1225: Weihnachten Weihnacht Weihnachtstag Christtag Weihnachtsfest
    holiday 1226: Stephanitag Stefanitag Stephanstag Stefanstag
    holiday 1231: Silvester Silvesterabend Silvesternacht
    holiday 1952: Rosenmontag/s
    holiday 1953: Faschingsdienstag/s Fastnachtsdienstag
    holiday 1954: Aschermittwoch/s
    holiday 1993: Palmsonntag/s
    holiday 1997: Gründonnerstag/s
    holiday 1998: Karfreitag/s
    holiday 1999: Karsamstag/s Ostersamstag
    holiday 2000: Ostern Ostersonntag/s Osterfest
    holiday 2001: Ostermontag/s
    holiday 2007: Weißensonntag
    holiday 2039: Himmelfahrt Himmelfahrtstag Vatertag
    holiday 2049: Pfingsten Pfingstsonntag/s Pfingstfest
    holiday 2050: Pfingstmontag/s
    holiday 2060: Fronleichnam Fronleichnamstag
    holiday 3011: Muttertag/s
    # --- the present, the past and the future as a whole
    present: jetzt derzeit zurzeit momentan gegenwärtig heutzutage
    past: damals einst kürzlich neulich unlängst seinerzeit vormals ehemals einstmals ehedem
    past: dazumal
    future: demnächst
    # --- before and after
    later: später darauf danach hernach
    earlier: zuvor davor vorher
    ago: vor
    since: seit
    until: bis
    onwards: ab
    dated: vom
    onday: am
    prep: im am ab bis seit zum vom nach vor in von für gegen um über zur den dem zwischen
    prep: Anfang Mitte Ende Beginn und oder sowie diesen
    inside: im pro je
    upto: auf
    yearlink: seit anno Jahr Jahre Jahres Sommer Herbst Winter Frühjahr Frühling Anfang Mitte Ende
    yearlink: Januar Jänner Februar März April Mai Juni Juli August September Oktober November
    yearlink: Dezember
    det: der die das dem den des
    # --- words that make something else of a number or a name
    forename: August Mai April
    title: Frau Herr Herrn Familie Dr. Prof. Firma Hotel
    counted: Euro Dollar Franken Prozent Mark Lire Schilling Rubel Pfund Millionen Milliarden
    counted: Menschen Personen Leute Einwohner Einwohnern Besucher Besuchern Zuschauer Zuschauern
    counted: Teilnehmer Teilnehmern Mitglieder Mitgliedern Meter Metern Kilometer Kilometern Liter
    counted: Kilo Kilogramm Gramm Tonnen Hektar Quadratmeter Quadratmetern Kubikmeter Stück Mann
    counted: Soldaten Arbeiter Arbeitsplätze Arbeitsplätzen Stellen Seiten Betten Plätze Plätzen
    counted: Unterschriften Tote Toten Verletzte Kinder Schüler Schülern Studenten Studierende
    counted: Haushalte Haushalten Wohnungen Betriebe Betrieben Unternehmen Firmen Fälle Fällen
    counted: Stimmen Punkte Punkten Stunden Kalorien Watt Kilowatt Megawatt Volt Grad Exemplare
    counted: Kilometern Höhenmeter Höhenmetern m km kg ha cm mm t Mitarbeiter Mitarbeitern
    label: Nr. Postfach PLZ Artikel Paragraf Tel. Telefon Fax Hausnummer Seite Zimmer DIN ISO
    money: EUR DM CHF USD
    persons: Kinder Kindern Jugendliche Jugendlichen Personen Frauen Männer Männern Menschen Schüler
    persons: Erwachsene Erwachsenen Mädchen Burschen Buben Teilnehmer Nachwuchs
    # --- nouns that a length of years is told of, where it is no age
    lasting: Amtszeit Haft Haftstrafe Freiheitsstrafe Gefängnisstrafe Bestehen Bestehens Jubiläum
    lasting: Vertrag Pause Ausbildung Arbeit Zusammenarbeit Laufzeit Krieg Herrschaft Erfahrung
    lasting: Studium Mitgliedschaft Tätigkeit Beziehung Ehe Frist Bewährungsfrist Forschung Suche
    lasting: Geschichte Regierungszeit Abwesenheit Gefangenschaft Sperre Übergangsfrist Projekt
    lasting: Bauzeit Probezeit Lehre Karriere Dienstzeit Vereinsgeschichte Tradition Dauer Mandat
    lasting: Problem Problems Kontakte Kontakten Freundschaft Mitarbeit Forderung Bemühungen Planung
    lasting: Diskussion Praxis Einsatz Engagement Bürgerkrieg Verbundenheit Dienst Wirken Planungen
    lasting: Bestandsjubiläum Jubiläums Verhandlungen Kampf Rechtsstreit Streit Aufenthalt Programm
    """
}
