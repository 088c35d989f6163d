extension TimeLanguage {
  /// German verbs, and words that only look like verbs, from which the tense of a clause is judged.
  static let germanVerbs = """
    # --- verbs
    auxiliary: hat habe ist sind sei seien bin hast habt
    infinitive: haben sein
    pastverb: war waren hatte hatten wurde wurden kam kamen ging gingen gab gaben sprach sprachen
    pastverb: traf trafen fand fanden stand standen lag lagen blieb blieben ließ ließen hielt hielten
    pastverb: zog zogen fiel fielen starb starben begann begannen gewann gewannen verlor
    pastverb: schrieb schrieben rief riefen nahm nahmen sah sahen trat traten schloss schlossen
    pastverb: stieg stiegen sank sanken lief liefen fuhr fuhren flog flogen trug trugen schlug
    pastverb: schlugen warf warfen brach brachen bot boten bat baten floh flohen erhielt erhielten
    pastverb: erschien erschienen entschied unterschrieb bekam bekamen beschloss
    pastverb: verließ verließen vertrat empfing half halfen wusste wussten dachte
    pastverb: brachte brachten musste mussten konnte konnten wollte wollten durfte durften
    pastverb: entstand entstanden geschah verstarb übernahm unternahm gelang ernannte nannte
    pastverb: wies wiesen galt galten warb las lasen rang lud luden hob hoben riet fing fingen zog
    pastverb: worden gewesen hieß saß saßen aß verschwand erklang betrat überfiel ertrank schoss
    futureverb: wird werden werde wirst
    modalverb: soll sollen solle will wollen wolle muss müssen müsse darf dürfen dürfe kann können
    modalverb: könne könnte könnten dürfte dürften müsste müssten
    eventverb: findet finden beginnt beginnen startet starten lädt laden tagt endet gastiert referiert
    eventverb: eröffnet veranstaltet organisiert singt liest spielt trifft treffen tritt treten
    presentverb: steht stehen kommt kommen geht hält halten präsentiert
    presentverb: gibt bietet bieten erscheint folgt zeigt läuft
    reportverb: sagt erklärt berichtet teilt meldet schreibt meint betont kritisiert fordert heißt zitiert
    clockword: Uhr
    opening: Beginn Start Einlass Treffpunkt Auftakt Anpfiff Abfahrt
    notpast: ausverkauft geschlossen geöffnet gesperrt eingeladen gefragt
    planned: geplant vorgesehen angesetzt terminiert anberaumt eingeplant
    notpast: angekündigt erforderlich befristet bestimmt erlaubt verboten
    notpast: nicht jetzt selbst erst fast sonst dort seit laut statt mit gut weit oft bereit rest meist
    notpast: höchst längst nächst zuletzt zuerst vielleicht bekannt gesamt leicht recht nackt breit alt
    notpast: insgesamt überhaupt zumeist möglichst zunächst unlängst kürzlich jüngst samt direkt
    notpast: privat exakt perfekt konkret fest bunt kalt laut rot tot spät hart glatt satt nett acht
    notpast: abrupt intakt korrekt indirekt bewusst unbekannt verletzt bisweilen damit somit womit
    notpast: derart beliebt berühmt insofern rasant schlecht echt jüngst anstatt mitsamt geschickt
    notpast: bitte erste ersten zweite zweiten dritte dritten rechte rechten weite weiten breite
    notpast: alte alten gute guten gesamte gesamten bekannte bekannten sollte sollten
    notpast: möchte möchten hätte hätten würde würden leichte leichten
    notpast: harte harten echte echten kalte kalten laute lauten konkrete konkreten direkte direkten
    notpast: private privaten letzte letzten nächste nächsten beste besten hätten seiten heute mitte
    notpast: verletzte verletzten beliebte beliebten berühmte berühmten zarte sanfte schlechte
    notpast: schlechten vierte fünfte sechste zehnte achten spute weitere unten hinten selten mitten
    notpast: vorgestellten sogenannte sogenannten bunte bunten rote roten tote toten erwarten
    notpast: arbeiten bieten halten leisten treten starten warten raten leiten deuten kosten testen
    notpast: bedeuten vertreten beraten verbieten gestalten erhalten enthalten behalten bitten retten
    notpast: anbieten auftreten auswerten ausarbeiten verarbeiten berichten errichten verzichten
    notpast: richten achten betrachten beobachten erwarten bewerten verbreiten vorbereiten bestätigten
    """
}
