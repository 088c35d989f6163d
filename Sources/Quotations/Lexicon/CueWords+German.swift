extension CueWords {
  /// German, with Austrian and Swiss words.
  static let german = CueWords(
    lists: [
      (.article, "der die das dies den dem des ein eine einen einem einer eines"),
      (
        .oblique,
        "dem den einem einen ihm ihn ihnen mir mich uns dir dich euch sich seinem seinen "
          + "ihrem ihren diesem diesen jenem unserem unseren keinem keinen"
      ),
      (
        .genitive,
        "des der eines einer seines seiner ihres ihrer dieses dieser deren dessen "
          + "mehrerer zweier dreier"
      ),
      (
        .pronoun,
        "er sie es man wir ich beide dieser diese jener jene letzterer letztere viele einige manche "
          + "andere"
      ),
      (
        .determiner,
        "sein seine seinem seinen seiner seines ihr ihre ihrem ihren ihrer ihres unser "
          + "unsere dieser diese dieses diesem diesen jener jene jenes viele einige mehrere beide "
          + "alle zahlreiche kein keine manche andere weitere jede jeder jedes jedem jeden jegliche "
          + "jeglicher jegliches jeglichen jeglichem solche solcher solches solchen zwei drei vier fünf sechs sieben "
          + "zehn hunderte tausende etliche sämtliche deren dessen"
      ),
      (
        .firstPerson,
        "ich wir mich mir uns mein meine meinen meinem meiner unser unsere unseren "
          + "unserem unserer du ihr euch"
      ),
      (
        .preposition,
        "in im an am auf aus bei beim mit nach von vom vor zu zum zur über unter "
          + "gegen für durch um ohne seit während wegen trotz gegenüber neben zwischen hinter ins ab "
          + "ans bis laut per pro dank angesichts aufgrund anlässlich innerhalb außerhalb entgegen "
          + "namens seitens mithilfe vonseiten gemäß statt samt binnen hinsichtlich bezüglich"
      ),
      (.complementizer, "dass daß ob"),
      (
        .question,
        "was wer wem wen wie warum wann wieso weshalb welche welcher welches welchen "
          + "wohin woher inwiefern inwieweit worauf woran wofür wodurch womit wovon worum"
      ),
      (
        .subordinator,
        "weil da wenn falls sofern obwohl obgleich nachdem während bevor ehe damit "
          + "indem sobald solange sodass seitdem wobei wodurch womit weswegen sollte"
      ),
      (.coordinator, "und oder aber sondern sowie bzw. doch jedoch"),
      (.denn, "denn"),
      (.subjunctive, "sei seien habe werde könne müsse dürfe solle wolle möge wisse tue seiest"),
      (
        .pastSubjunctive,
        "wäre wären hätte hätten würde würden könnte könnten müsste müssten "
          + "müßte müßten dürfte dürften käme kämen gäbe gäben ginge stünde stünden stände "
          + "läge lägen bliebe ließe nähme nähmen täte täten wüsste wüssten "
          + "bräuchte bräuchten fände fänden hielte bekäme bekämen entspräche verlöre "
          + "träfe träfen führe sähe sähen spräche sprächen bestünde bestünden"
      ),
      (
        .auxiliary,
        "ist sind war waren hat haben hatte hatten wird werden wurde wurden bin bist "
          + "sei seien habe werde hätte hätten wäre wären würde würden worden gewesen"
      ),
      (
        .modal,
        "kann können konnte konnten muss muß müssen musste mussten soll sollen sollte "
          + "sollten will wollen wollte wollten darf dürfen durfte durften mag mögen mochte"
      ),
      (.passive, "wird werden wurde wurden worden werde würde würden"),
      (.zu, "zu"),
      (.fuer, "für"),
      (.own, "eigen eigene eigenen eigenem eigener eigenes"),
      (.closed, "alle seine seinen seinem ihre ihren ihrem sein keine kein diese dieser dieses"),
      (.conversational, "ich wir mich mir uns dich dir du euch"),
      (.owner, "dessen deren"),
      (.negation, "nicht nie niemals kaum keinesfalls"),
      (.which, "welche welcher welches welchen welchem"),
      (
        .media,
        """
        zeitung tageszeitung wochenzeitung zeitschrift agentur nachrichtenagentur presseagentur sender
        redakteur redakteurin chefredakteur chefredakteurin korrespondent korrespondentin reporter
        reporterin herausgeber herausgeberin intendant intendantin verleger verlegerin chef chefin
        sprecher sprecherin leiter leiterin direktor direktorin moderator moderatorin journalist
        journalistin mitarbeiter mitarbeiterin
        """
      ),
      (.written, "steht stand stehen standen lesen"),
      (.mayBeObject, "sie es"), (.man, "man"),
      (.questionNoun, "frage fragen"),
      (.place, "in im aus auf laut seitens vonseiten bei beim von vom"),
      (.des, "des eines dessen seines ihres dieses"),
      (.neuter, "das dies"),
      (.purpose, "um ohne anstatt statt"),
      (.indefinite, "ein eine einen einem einer"),
      (
        .slogan,
        "parole parolen spruch sprüche sprüchen slogan slogans rufe rufen aufschrift "
          + "transparent transparenten transparente plakat plakaten plakate worten wortlaut"
      ),
      (.laut, "laut"),
      (.gemaess, "gemäß gemäss"),
      (.nach, "nach"),
      (.zufolge, "zufolge demnach demzufolge"),
      (.so, "so"),
      (.wie, "wie"),
      (.accordingly, "demnach demzufolge wonach danach"),
      (.heisst, "heißt hieß heisst hiess heiße"),
      (.es, "es"),
      (.als, "als"),
      (.von, "von vom"),
      (.davon, "davon daraus darauf darin"),
      (.nameParticle, "von van de der den du da di del della la le el al bin ibn ben und zu vom"),
      (
        .sourceNoun,
        """
        angaben angabe ansicht ansichten auffassung meinung einschätzung einschätzungen schätzung
        schätzungen aussage aussagen bericht berichten berichte information informationen worten
        darstellung darstellungen überzeugung mitteilung mitteilungen erkenntnissen erkenntnis
        berechnungen berechnung meldung meldungen studie umfrage umfragen untersuchungen
        untersuchung statistik vorstellung vorstellungen prognose prognosen plänen plan
        medienberichten medienangaben presseberichten zeitungsberichten augenzeugenberichten
        polizeiangaben unternehmensangaben agenturberichten ermittlungen erklärung ankündigung
        urteil gutachten vermutungen vermutung lesart dafürhalten ermessen
        beobachtungen analyse analysen auskunft hinweisen quellen kreisen
        idee ideen vorschlag vorschlägen zählung zählungen schilderung schilderungen version
        interpretation hochrechnung hochrechnungen
        ergebnissen bewertung bewertungen bekunden zeugenaussagen agenturmeldungen medieninformationen augenzeugen
        """
      ),
      (
        .speechNoun,
        """
        ansicht auffassung meinung überzeugung ankündigung aussage aussagen vorwurf vorwürfe
        forderung forderungen behauptung behauptungen hoffnung befürchtung befürchtungen angst
        sorge vermutung verdacht hinweis hinweise bericht berichte erklärung mitteilung meldung
        meldungen zusage versprechen warnung appell aufruf vorschlag empfehlung feststellung these
        einschätzung eindruck argument begründung bedenken kritik zweifel drohung bestätigung
        schluss ergebnis erkenntnis standpunkt andeutung andeutungen gerücht gerüchte spekulation
        spekulationen zuversicht bedauern bitte wunsch urteil stellungnahme äußerung äußerungen
        annahme erwartung nachricht worten anschuldigung beschluss entscheidung
        """
      ),
      (
        .titleNoun,
        """
        titel motto namen name film buch roman zeitung tageszeitung wochenzeitung zeitschrift
        magazin magazins magazines nachrichtenmagazin fachmagazin fachzeitschrift sender fernsehsender
        nachrichtensender radiosender schiff gruppe band projekt operation aktion kampagne reihe
        serie sendung song lied album single spiel raumschiff rakete satellit hotel verein
        organisation preis auszeichnung programm initiative partei begriff wort bezeichnung
        spitznamen decknamen pseudonym stichwort rubrik überschrift stück oper theaterstück
        gesellschaft firma stiftung gewerkschaft konzern agentur nachrichtenagentur onlinedienst
        internetportal portal blog website artikel kategorie prädikat orden medaille typ typs
        modell klasse fähre flugzeugträger tanker yacht bar restaurant diskothek café studie
        dokumentation doku ausstellung festival bundesverband verband taskforce software blatt
        boulevardblatt boulevardzeitung internetseite webseite plattform internetplattform
        """
      ),
      (
        .termMark,
        """
        sogenannt sogenannte sogenannten sogenannter sogenanntes sogenanntem genannt genannte
        genannten genannter genanntes benannt benannte getauft getaufte betitelt betitelte namens
        alias bekannte bekannten bekannter bekanntes
        """
      ),
      (.stance, "überzeugt zuversichtlich optimistisch sicher besorgt skeptisch einig"),
      (
        .adverb,
        """
        heute gestern vorgestern morgen auch jedoch dazu zudem dabei daraufhin hierzu außerdem
        ferner weiter weiterhin zugleich gleichzeitig allerdings aber nun jetzt inzwischen bereits
        schon bisher sinngemäß währenddessen erneut wiederum wieder später zuvor dann dagegen hingegen unterdessen mittlerweile
        anschließend abschließend zuletzt zunächst schließlich ausdrücklich wörtlich
        nicht noch nur erst sogar selbst ebenfalls gleichfalls indes indessen einmal
        mehrfach wiederholt kürzlich jüngst offenbar hierbei dafür darin damit deshalb daher
        darauf daran davon darüber hierauf öffentlich offiziell offen deutlich etwa immer so denn
        ebenso trotzdem dennoch lediglich vorher nachher seinerzeit damals hier dort
        so wörtlich zwar relativierend scharf insgesamt ursprünglich dementsprechend hier
        derzeit zurzeit aktuell momentan bislang unlängst neulich vorerst freilich gleichwohl
        immerhin hinterher stattdessen zusätzlich mehrmals
        jedenfalls beispielsweise insbesondere besonders übrigens demgegenüber erstmals
        """
      ),
      (.tagAdverb, "weiter wörtlich weiterhin ferner abschließend gestern heute dazu laut am im"),
      (
        .timeNoun,
        """
        montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag morgen vormittag
        mittag nachmittag abend nacht januar jänner februar märz april mai juni juli august
        september oktober november dezember montagabend dienstagabend mittwochabend
        donnerstagabend freitagabend samstagabend sonntagabend woche monat jahr jahre uhr ende
        anfang mitte wochenende tag
        """
      ),
      (
        .role,
        """
        sprecher sprecherin sprechern minister ministerin präsident präsidentin kanzler kanzlerin
        chef chefin vorsitzender vorsitzende vorsitzenden leiter leiterin direktor direktorin
        experte experten expertin anwalt anwältin richter richterin staatsanwalt staatsanwältin
        zeuge zeugen zeugin augenzeugen politiker politikerin abgeordneter abgeordnete beamter
        beamte forscher forscherin professor professorin trainer trainerin mitarbeiter kritiker
        beobachter bürgermeister bürgermeisterin botschafter botschafterin gouverneur general
        verteidiger vertreter vertreterin autor autorin sekretär sekretärin stellvertreter
        stellvertreterin ermittler ermittlerin kommissar kommissarin verfasser verfasserin demonstranten
        demonstrant aktivist aktivisten aktivistin anwohner anhänger gegner teilnehmer
        kapitän kapitänin gesandter gesandte sondergesandter sondergesandte unterhändler
        unterhändlerin vermittler vermittlerin kommandeur kommandant befehlshaber admiral oberst
        senator senatorin premier könig königin papst bischof bischöfin kardinal pfarrer pfarrerin
        pastor pastorin emir scheich beauftragter beauftragte ombudsmann ombudsfrau diplomat
        diplomatin diplomaten wissenschaftler wissenschaftlerin arzt ärztin ärzte lehrer lehrerin
        reeder reederin unternehmer unternehmerin gründer gründerin inhaber inhaberin landrat
        landrätin dekan rektor rektorin intendant intendantin regisseur regisseurin spieler
        spielerin torwart bewohner bewohnerin nachbar nachbarin nachbarn opfer mutter vater bruder
        schwester ehefrau witwe sohn tochter analyst analystin ökonom ökonomin historiker
        historikerin physiker physikerin meteorologe meteorologin geologe geologin polizist
        polizistin staatschef regierungschef insider veranstalter betreiber eigentümer
        besitzer besitzerin fahrer fahrerin pilot anführer anführerin rebell rebellen
        juristin jurist sportlerin sportler athletin athlet gutachter gutachterin sieger siegerin
        konsul konsulin landeshauptmann landeshauptfrau stadträtin gemeinderätin ständerätin nationalrätin
        """
      ),
      (
        .body,
        """
        polizei regierung ministerium behörde behörden staatsanwaltschaft partei unternehmen
        konzern gericht agentur zeitung sender organisation verband gewerkschaft kommission
        stiftung leitung verwaltung führung union koalition vereinigung bevölkerung bewegung
        delegation redaktion vertretung institution kongress parlament senat
        opposition bundesregierung fraktion feuerwehr armee militär universität institut
        küstenwache reederei kammer rat amt bündnis allianz miliz rebellenbewegung innung bank
        botschaft klinik krankenhaus verein klub firma hersteller fluggesellschaft justiz
        medien presse
        """
      ),
    ],
    subjunctiveVerbs: """
      gehen kommen stehen bleiben geben nehmen sehen liegen lassen halten finden fehlen gelten
      bestehen entstehen verstehen erhalten behalten enthalten gehören führen machen brauchen
      leben arbeiten spielen tragen treten treffen fallen gefallen helfen sprechen versprechen
      widersprechen entsprechen brechen zeigen stellen setzen bringen verbringen denken glauben
      meinen sagen erklären wissen kennen nennen dienen drohen zahlen bezahlen kosten handeln
      behandeln verhandeln ändern fordern erfordern fördern behindern verhindern steigern liefern
      dauern bedauern erwarten warten bedeuten arbeiten beginnen gewinnen verlieren schließen
      beschließen ausschließen entscheiden unterscheiden leiden scheinen erscheinen fahren
      erfahren verfahren laufen verlaufen ziehen beziehen entziehen fliehen fliegen bieten
      verbieten anbieten kaufen verkaufen suchen besuchen versuchen untersuchen planen prüfen
      schützen nutzen unterstützen besitzen sitzen setzen umsetzen durchsetzen hoffen rechnen
      lehnen ablehnen wachsen steigen sinken sterben werben erwerben bewerben bedürfen
      interessieren funktionieren existieren reagieren profitieren akzeptieren garantieren
      verdienen erreichen reichen ausreichen vergleichen weichen verzichten richten berichten
      verpflichten vertreten eintreten auftreten betreten zutreffen betreffen betragen beitragen
      vorliegen unterliegen umgehen ausgehen vorgehen eingehen hervorgehen weitergehen ergehen
      zusammenarbeiten bevorstehen feststehen zustehen ankommen vorkommen bekommen zukommen
      verursachen verwenden anwenden wenden senden verfügen fügen genügen belegen legen vorlegen
      festlegen stimmen zustimmen bestimmen übernehmen unternehmen teilnehmen wahrnehmen
      darstellen herstellen feststellen vorstellen sicherstellen einstellen erfüllen fühlen wählen
      zählen erzählen fehlen erholen holen wiederholen spüren hören aufhören gehören zerstören
      stören lernen trennen erkennen anerkennen bekennen rennen brennen freuen bauen trauen
      vertrauen schauen glauben erlauben bleiben schreiben betreiben treiben übertreiben haben
      heben erheben ergeben aufgeben vergeben umgeben angehören gefährden werden finden befinden
      stattfinden empfinden verbinden binden schaden laden einladen baden kleiden vermeiden melden
      bilden dulden gelingen zwingen springen bringen dringen hängen abhängen verlangen gelangen
      anfangen empfangen fangen folgen verfolgen erfolgen sorgen versorgen zeugen überzeugen
      beugen steigen schweigen neigen eignen ereignen begegnen leugnen ignorieren informieren
      sichern versichern verbessern äußern erinnern verringern weigern zögern verletzen
      schätzen stürzen kürzen erhöhen ziehen missachten achten beachten beobachten betrachten
      kandidieren regieren riskieren investieren demonstrieren organisieren kritisieren
      passieren geschehen verschwinden wirken bewirken danken schicken decken entdecken
      hinweisen beweisen weisen verweisen reisen heißen lesen lösen auslösen fassen umfassen
      verlassen passen müssen messen vergessen essen fressen blicken rücken drücken
      """,
    misleadingForms: "einige einigen meine bitte danke weise reiche weiche laute spreche gerechte",
    nounEndings: [
      (.sourceNoun, "angaben"), (.sourceNoun, "berichten"), (.sourceNoun, "bericht"),
      (.sourceNoun, "informationen"), (.sourceNoun, "meldungen"), (.sourceNoun, "kreisen"),
      (.sourceNoun, "umfrage"), (.sourceNoun, "studie"), (.sourceNoun, "schätzungen"),
      (.role, "sprecher"), (.role, "sprecherin"), (.role, "minister"), (.role, "ministerin"),
      (.role, "präsident"), (.role, "präsidentin"), (.role, "chef"), (.role, "chefin"),
      (.role, "vorsitzende"), (.role, "vorsitzender"), (.role, "experte"), (.role, "leiter"),
      (.role, "anwalt"), (.role, "politiker"), (.role, "politikerin"), (.role, "forscher"),
      (.role, "sekretär"), (.role, "direktor"), (.role, "vertreter"), (.role, "sekretärin"),
      (.role, "direktorin"), (.role, "leiterin"), (.role, "expertin"), (.role, "forscherin"),
      (.role, "händler"), (.role, "händlerin"), (.role, "ingenieur"), (.role, "ingenieurin"),
      (.role, "kapitän"), (.role, "trainer"), (.role, "meister"), (.role, "meisterin"),
      (.role, "ökonom"), (.role, "berater"), (.role, "beraterin"), (.role, "führer"),
      (.role, "beauftragte"), (.role, "beauftragter"), (.role, "gesandter"), (.role, "gesandte"),
      (.role, "besitzer"), (.role, "betreiber"), (.role, "rätin"),
      (.role, "erin"), (.role, "istin"), (.role, "torin"), (.role, "sorin"), (.role, "entin"),
      (.role, "antin"),
      (.role, "ologin"),
      (.body, "polizei"), (.body, "ministerium"), (.body, "regierung"), (.body, "behörde"),
      (.body, "anwaltschaft"), (.body, "agentur"), (.body, "zeitung"), (.body, "gericht"),
      (.body, "verband"), (.titleNoun, "zeitung"), (.titleNoun, "magazin"),
      (.titleNoun, "sender"), (.titleNoun, "agentur"), (.titleNoun, "film"),
      (.titleNoun, "partei"), (.titleNoun, "organisation"), (.titleNoun, "zeitschrift"),
      (.adverbLike, "lich"), (.adverbLike, "end"), (.adverbLike, "weise"), (.adverbLike, "mals"),
      (.adverbLike, "falls"), (.adverbLike, "stens"), (.adverbLike, "isch"),
      (.abstract, "ung"), (.abstract, "heit"), (.abstract, "keit"), (.abstract, "tion"),
      (.abstract, "tät"), (.abstract, "ungen"),
      (.abstract, "heiten"), (.abstract, "keiten"), (.abstract, "tionen"), (.abstract, "ismus"),
      (.body, "führung"), (.body, "verwaltung"), (.body, "leitung"), (.body, "organisation"),
      (.body, "kommission"), (.body, "union"), (.body, "stiftung"), (.body, "koalition"),
      (.body, "delegation"), (.body, "fraktion"), (.body, "vereinigung"), (.body, "abteilung"),
      (.body, "redaktion"), (.body, "vertretung"), (.body, "vereinung"), (.body, "direktion"),
      (.body, "opposition"), (.body, "bewegung"), (.body, "bevölkerung"), (.body, "partei"),
      (.body, "gesellschaft"), (.body, "gewerkschaft"), (.body, "institution"),
      (.titleNoun, "gruppe"), (.titleNoun, "projekt"), (.titleNoun, "programm"),
      (.titleNoun, "portal"),
    ],
    allowsVerbLast: false)
}
