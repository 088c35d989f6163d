extension German {
  /// Verbs of saying, wanting, thinking and judging: infinitive, third person singular of the
  /// present, preterite, participle; a stroke behind a separable particle.
  static let reportingVerbs: [(ReportingVerb.Kind, String)] = [
    (
      .speech,
      """
      sagen sagt sagte gesagt
      erklären erklärt erklärte erklärt
      mit|teilen teilt teilte geteilt
      berichten berichtet berichtete berichtet
      betonen betont betonte betont
      äußern äußert äußerte geäußert
      bestätigen bestätigt bestätigte bestätigt
      behaupten behauptet behauptete behauptet
      versichern versichert versicherte versichert
      beteuern beteuert beteuerte beteuert
      bekräftigen bekräftigt bekräftigte bekräftigt
      unterstreichen unterstreicht unterstrich unterstrichen
      melden meldet meldete gemeldet
      vermelden vermeldet vermeldete vermeldet
      verkünden verkündet verkündete verkündet
      verlautbaren verlautbart verlautbarte verlautbart
      verlauten verlautet verlautete verlautet
      erzählen erzählt erzählte erzählt
      schreiben schreibt schrieb geschrieben
      meinen meint meinte gemeint
      finden findet fand gefunden
      antworten antwortet antwortete geantwortet
      erwidern erwidert erwiderte erwidert
      entgegnen entgegnet entgegnete entgegnet
      kontern kontert konterte gekontert
      fragen fragt fragte gefragt
      ergänzen ergänzt ergänzte ergänzt
      hinzu|fügen fügt fügte gefügt
      an|fügen fügt fügte gefügt
      fort|fahren fährt fuhr gefahren
      bemerken bemerkt bemerkte bemerkt
      an|merken merkt merkte gemerkt
      kommentieren kommentiert kommentierte kommentiert
      konstatieren konstatiert konstatierte konstatiert
      fest|stellen stellt stellte gestellt
      klar|stellen stellt stellte gestellt
      klar|machen macht machte gemacht
      deutlich|machen macht machte gemacht
      fest|halten hält hielt gehalten
      heraus|stellen stellt stellte gestellt
      heraus|streichen streicht strich gestrichen
      dar|legen legt legte gelegt
      dar|stellen stellt stellte gestellt
      aus|führen führt führte geführt
      aus|sagen sagt sagte gesagt
      aus|richten richtet richtete gerichtet
      an|geben gibt gab gegeben
      bekannt|geben gibt gab gegeben
      bekannt|werden wird wurde geworden
      bekannt|machen macht machte gemacht
      zu|geben gibt gab gegeben
      zu|sagen sagt sagte gesagt
      zu|sichern sichert sicherte gesichert
      ein|räumen räumt räumte geräumt
      ein|gestehen gesteht gestand gestanden
      ein|wenden wendet wandte gewandt
      gestehen gesteht gestand gestanden
      leugnen leugnet leugnete geleugnet
      bestreiten bestreitet bestritt bestritten
      dementieren dementiert dementierte dementiert
      verneinen verneint verneinte verneint
      bejahen bejaht bejahte bejaht
      hin|weisen weist wies gewiesen
      verweisen verweist verwies verwiesen
      zurück|weisen weist wies gewiesen
      erinnern erinnert erinnerte erinnert
      informieren informiert informierte informiert
      unterrichten unterrichtet unterrichtete unterrichtet
      begründen begründet begründete begründet
      argumentieren argumentiert argumentierte argumentiert
      warnen warnt warnte gewarnt
      mahnen mahnt mahnte gemahnt
      schildern schildert schilderte geschildert
      beschreiben beschreibt beschrieb beschrieben
      erläutern erläutert erläuterte erläutert
      präzisieren präzisiert präzisierte präzisiert
      prognostizieren prognostiziert prognostizierte prognostiziert
      voraus|sagen sagt sagte gesagt
      vorher|sagen sagt sagte gesagt
      vor|werfen wirft warf geworfen
      entgegen|halten hält hielt gehalten
      beschuldigen beschuldigt beschuldigte beschuldigt
      bezichtigen bezichtigt bezichtigte bezichtigt
      vor|halten hält hielt gehalten
      klagen klagt klagte geklagt
      beklagen beklagt beklagte beklagt
      monieren moniert monierte moniert
      bemängeln bemängelt bemängelte bemängelt
      rügen rügt rügte gerügt
      urteilen urteilt urteilte geurteilt
      resümieren resümiert resümierte resümiert
      bilanzieren bilanziert bilanzierte bilanziert
      zitieren zitiert zitierte zitiert
      signalisieren signalisiert signalisierte signalisiert
      an|deuten deutet deutete gedeutet
      suggerieren suggeriert suggerierte suggeriert
      skandieren skandiert skandierte skandiert
      rufen ruft rief gerufen
      schreien schreit schrie geschrien
      flüstern flüstert flüsterte geflüstert
      scherzen scherzt scherzte gescherzt
      spotten spottet spottete gespottet
      schimpfen schimpft schimpfte geschimpft
      schwärmen schwärmt schwärmte geschwärmt
      jubeln jubelt jubelte gejubelt
      wettern wettert wetterte gewettert
      poltern poltert polterte gepoltert
      plädieren plädiert plädierte plädiert
      unterstellen unterstellt unterstellte unterstellt
      belegen belegt belegte belegt
      zeigen zeigt zeigte gezeigt
      ergeben ergibt ergab ergeben
      besagen besagt besagte besagt
      lauten lautet lautete gelautet
      offenbaren offenbart offenbarte offenbart
      enthüllen enthüllt enthüllte enthüllt
      protokollieren protokolliert protokollierte protokolliert
      twittern twittert twitterte getwittert
      posten postet postete gepostet
      bekunden bekundet bekundete bekundet
      referieren referiert referierte referiert
      diagnostizieren diagnostiziert diagnostizierte diagnostiziert
      raunen raunt raunte geraunt
      dozieren doziert dozierte doziert
      insistieren insistiert insistierte insistiert
      replizieren repliziert replizierte repliziert
      sinnieren sinniert sinnierte sinniert
      zusammen|fassen fasst fasste gefasst
      nach|legen legt legte gelegt
      zu|spitzen spitzt spitzte gespitzt
      wissen|lassen lässt ließ gelassen
      formulieren formuliert formulierte formuliert
      aus|drücken drückt drückte gedrückt
      wiederholen wiederholt wiederholte wiederholt
      ein|werfen wirft warf geworfen
      nach|haken hakt hakte gehakt
      zu|rufen ruft rief gerufen
      höhnen höhnt höhnte gehöhnt
      ätzen ätzt ätzte geätzt
      lästern lästert lästerte gelästert
      prahlen prahlt prahlte geprahlt
      murmeln murmelt murmelte gemurmelt
      brüllen brüllt brüllte gebrüllt
      witzeln witzelt witzelte gewitzelt
      frohlocken frohlockt frohlockte gefrohlockt
      seufzen seufzt seufzte geseufzt
      """
    ),
    (
      .demand,
      """
      fordern fordert forderte gefordert
      auf|fordern fordert forderte gefordert
      verlangen verlangt verlangte verlangt
      auf|rufen ruft rief gerufen
      appellieren appelliert appellierte appelliert
      an|kündigen kündigt kündigte gekündigt
      drohen droht drohte gedroht
      versprechen verspricht versprach versprochen
      an|bieten bietet bot geboten
      vor|schlagen schlägt schlug geschlagen
      empfehlen empfiehlt empfahl empfohlen
      raten rät riet geraten
      ab|raten rät riet geraten
      bitten bittet bat gebeten
      drängen drängt drängte gedrängt
      pochen pocht pochte gepocht
      bestehen besteht bestand bestanden
      beantragen beantragt beantragte beantragt
      beschließen beschließt beschloss beschlossen
      entscheiden entscheidet entschied entschieden
      vereinbaren vereinbart vereinbarte vereinbart
      verständigen verständigt verständigte verständigt
      einigen einigt einigte geeinigt
      an|ordnen ordnet ordnete geordnet
      an|weisen weist wies gewiesen
      an|mahnen mahnt mahnte gemahnt
      an|regen regt regte geregt
      schwören schwört schwor geschworen
      geloben gelobt gelobte gelobt
      ein|laden lädt lud geladen
      ermahnen ermahnt ermahnte ermahnt
      ermuntern ermuntert ermunterte ermuntert
      beauftragen beauftragt beauftragte beauftragt
      ersuchen ersucht ersuchte ersucht
      ab|lehnen lehnt lehnte gelehnt
      """
    ),
    (
      .belief,
      """
      glauben glaubt glaubte geglaubt
      hoffen hofft hoffte gehofft
      vermuten vermutet vermutete vermutet
      befürchten befürchtet befürchtete befürchtet
      fürchten fürchtet fürchtete gefürchtet
      erwarten erwartet erwartete erwartet
      aus|gehen geht ging gegangen
      hervor|gehen geht ging gegangen
      denken denkt dachte gedacht
      schätzen schätzt schätzte geschätzt
      ein|schätzen schätzt schätzte geschätzt
      an|nehmen nimmt nahm genommen
      bezweifeln bezweifelt bezweifelte bezweifelt
      zweifeln zweifelt zweifelte gezweifelt
      bedauern bedauert bedauerte bedauert
      rechnen rechnet rechnete gerechnet
      mutmaßen mutmaßt mutmaßte gemutmaßt
      spekulieren spekuliert spekulierte spekuliert
      folgern folgert folgerte gefolgert
      schlussfolgern schlussfolgert schlussfolgerte geschlussfolgert
      schließen schließt schloss geschlossen
      aus|schließen schließt schloss geschlossen
      vertrauen vertraut vertraute vertraut
      befinden befindet befand befunden
      wünschen wünscht wünschte gewünscht
      """
    ),
    (
      .judgement,
      """
      bezeichnen bezeichnet bezeichnete bezeichnet
      nennen nennt nannte genannt
      sprechen spricht sprach gesprochen
      kritisieren kritisiert kritisierte kritisiert
      loben lobt lobte gelobt
      würdigen würdigt würdigte gewürdigt
      begrüßen begrüßt begrüßte begrüßt
      verurteilen verurteilt verurteilte verurteilt
      bewerten bewertet bewertete bewertet
      werten wertet wertete gewertet
      ein|stufen stuft stufte gestuft
      charakterisieren charakterisiert charakterisierte charakterisiert
      titulieren tituliert titulierte tituliert
      beschimpfen beschimpft beschimpfte beschimpft
      an|prangern prangert prangerte geprangert
      brandmarken brandmarkt brandmarkte gebrandmarkt
      verteidigen verteidigt verteidigte verteidigt
      rechtfertigen rechtfertigt rechtfertigte gerechtfertigt
      reagieren reagiert reagierte reagiert
      sehen sieht sah gesehen
      halten hält hielt gehalten
      attestieren attestiert attestierte attestiert
      bescheinigen bescheinigt bescheinigte bescheinigt
      vergleichen vergleicht verglich verglichen
      attackieren attackiert attackierte attackiert
      danken dankt dankte gedankt
      reden redet redete geredet
      ein|treten tritt trat getreten
      preisen preist pries gepriesen
      feiern feiert feierte gefeiert
      geißeln geißelt geißelte gegeißelt
      beurteilen beurteilt beurteilte beurteilt
      tadeln tadelt tadelte getadelt
      verspotten verspottet verspottete verspottet
      ab|tun tut tat getan
      """
    ),
  ]
}
