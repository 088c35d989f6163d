extension SyllableRules {
  /// What German spelling tells about syllables.
  ///
  /// In a pattern `·` parts two vowels, brackets enclose silent letters, `^` and `$` are the ends
  /// of the word; all other neighbouring vowels of a pattern belong to one syllable. Where several
  /// patterns speak about the same place, the longest one wins.
  static let german = SyllableRules(
    joinedPairs: "ai au äu ay aa ae ee ei eu ey ie oe oo ou oy ue uy",
    patterns: [
      // -ie and -ien in two syllables: nouns stressed before the ending.
      "famili·e lini·e studi·e seri·e akti·e foli·e prämi·e immobili·e mobili·e komödi·e tragödi·e",
      "^ari·e materi·e bakteri·e arteri·e histori·e glori·e ^kuri·e mumi·e ^pini·e ^lili·e besti·e",
      "petersili·e kastani·e hosti·e ^furi·e ^orgi·e pistazi·e azali·e dahli·e magnoli·e kameli·e",
      "hortensi·e fuchsi·e reliqui·e begoni·e gerani·e medi·en feri·en kriteri·en materi·ali·en",
      "textili·en chemikali·en stipendi·en spezi·es mari·en i·en$ i·ens$",
      "studier taktier traktier linier mobilier historier folier prämier ^kurier sserie userie",
      "wien$ wiens$ schien$ knien$ spien$ schrien$",
      // Countries, peoples and other nouns in -ien, -ier.
      "itali·en spani·en belgi·en brasili·en asi·en syri·en indi·en australi·en kroati·en serbi·en",
      "rumäni·en bulgari·en ge·orgi·en argentini·en kolumbi·en albani·en bosni·en mazedoni·en",
      "sloweni·en armeni·en tunesi·en algeri·en indonesi·en britanni·en arabi·en",
      "belgi·er spani·er serbi·er bosni·er ge·orgi·er armeni·er albani·er argentini·er indonesi·er",
      "tunesi·er algeri·er nigeri·er kaliforni·er sizili·er australi·er brasili·er tari·er ^ari·er",
      "kanadi·er patrizi·er mazedoni·er jordani·er liberi·er mauretani·er malaysi·er somali·er",
      "äthi·opi·er zypri·er sumeri·er agrari·er saudi·er kolumbi·er",
      // Foreign endings with i-e.
      "i·ell spiell ziellos ziellin viell i·ent dient schient gradi·ent ingredi·ent i·enz i·etät",
      "ki·ew skiew bi·enn vi·enn hygi·en fi·esta si·esta ^tri·est vi·etn soci·et dani·el gabri·el",
      "muri·el ^ari·el adri·en juli·en juli·et hi·erarch hi·erogly vari·et propri·et di·ego ^qui·et",
      "nieur sieur milieu adieu richelieu niveau plateau bureau tableau eau$ eaus$ eaux$ beauj feuil",
      // e-e and o-o, a-a across a seam.
      "e·en$ e·ens$ ide·en arme·en se·enpl green$ screen$ queen$ teen$ halloween",
      "be·end be·eil be·einfl be·eindr be·einträ be·erd be·erb be·ehr be·eng ge·ehr ge·ein ge·eign",
      "ge·erb ge·eil ge·ebn ge·ernt ge·eicht ^ge·end e·ent re·ell ide·ell gemeinde·e reise·e",
      "ko·or ko·op zo·olog mikro·or bi·o·org auto·o",
      "a·app a·abge a·abko a·aus a·auf a·anl klima·a europa·a corona·a kamera·a kana·an isa·ak ^a·aron",
      // e-i, a-i.
      "be·inhalt ge·impf ge·irr be·irr re·integ ^re·inves prote·in koffe·in kase·in nukle·in athe·is",
      "the·ismus the·istisch e·industri e·initi·at e·internat e·inhab e·infra e·infekt e·inform",
      "e·institut gemeinde·i pompe·i ^de·ins ^de·ism",
      "ukra·in mosa·ik mosa·isch na·iv koka·in ha·iti archa·isch prosa·isch juda·ismus la·iz za·ire",
      "^sa·id micha·il isma·il klima·i europa·i corona·i ^a·ida a·industri a·initi·at a·infra",
      // a-u, e-u, ä-u, o-u.
      "klima·u europa·u corona·u emma·us a·untern a·uni·on ^be·un be·unr be·urt be·url be·urk ^be·ur",
      "^ge·ur ^ge·un e·untern e·unfall e·umwelt e·univ e·urlaub e·urteil e·urheb gemeinde·u muse·um",
      "petrole·um linole·um mausole·um kolosse·um lyze·um jubilä·um matthä·us bartholomä·us amade·us",
      "nukle·us auto·u radi·o·u foto·u büro·u euro·u vide·o·u o·unterne o·unterk o·umwelt silhou·ett",
      // o-i and u-i in one syllable.
      "troit toilett stoib memoir reservoir konvoi troika loipe broiler ahoi point joint moin voigt",
      "croissant hanoi$ tolstoi illinois boiler coin$ coins$ bourgeois noir loire boing francois",
      "pfui$ hui$ ^suite biskuit juice guide duisb juist ^guido circuit",
      // u-e, o-e, a-e in two syllables; elsewhere they spell an umlaut.
      "u·ell muell fuell huell bruell u·el$ u·els$ manu·el samu·el zu·erst zu·ein zu·end ^zu·er zuerich",
      "influ·en statu·e du·ett menu·ett su·ez pu·ert bu·enos gu·eri venezu·el rodrigu·ez tu·end",
      "kongru·en u·enz muenz u·ent",
      "po·et po·esi ko·ex ko·eff so·eben obo·e alo·e no·el jo·el hero·en auto·e euro·e foto·e vide·o·e",
      "isra·el micha·el rapha·el rafa·el isma·el ma·estr a·ero klima·e europa·e corona·e pa·ella a·exp",
      // English and other foreign words: silent letters and joined vowels.
      "onlin(e) hom(e)pag(e) hom(e)offic(e) hom(e)land ^hom(e)$ offic(e) servic(e) updat(e)",
      "fac(e)book smartphon(e) iphon(e) ^phon(e)$ imag(e)$ styl(e) deadlin(e) pip(e)lin(e) softwar(e)",
      "hardwar(e) airlin(e) liv(e)stream ^liv(e)$ ^wal(e)s$ ^tim(e)s$ ^lik(e)$ ^stor(e)$ ^spac(e)$",
      "whit(e) hous(e) stat(e)s$ gam(e)s$ trad(e)$ youtub(e) manag(e)ment stat(e)ment bas(e)ball",
      "websit(e) ^sit(e)$ bik(e)$ bik(e)s$ ^mak(e)$ ^prim(e)$ ^fak(e)$ skat(e)b lif(e)styl(e) ^lif(e)$",
      "^georg(e)$ ^jon(e)s$ ^jam(e)s$ ^charl(e)s$ ^mik(e)$ ^dav(e)$ ^stev(e)$ ^luk(e)$ ^kat(e)$",
      "^polic(e)$ ^justic(e)$ sci·enc(e) fiction ^action fashion leag(ue) ^vog(ue)$ people",
      "team stream dream steam leader ^deal sdeal jeans ^jean$ leas break feature beach clean chelsea",
      "health head beatles steak reagan sneak cream speak weather leaks heart ^east$ ^peace se·attl",
      "coach board toast roam load goal soap ^road boat ^coat",
      "giorgia giovanni gianlu guard guardi·an giusepp jiang qiang xia ^liu$",
    ],
    abbreviations: [
      "dr": 2, "nr": 2, "st": 1, "prof": 3, "mio": 4, "mrd": 4, "km": 4, "kg": 4, "cm": 4, "mm": 4,
      "ca": 2, "bzw": 5, "usw": 4, "vgl": 3, "inkl": 4, "sog": 3, "etc": 4, "evtl": 4, "ggf": 5,
      "str": 2, "mr": 2, "mrs": 2, "lkw": 3, "lkws": 3, "pkw": 3, "pkws": 3, "kfz": 3, "wlan": 2,
    ],
    spokenCapitals: [
      "uno", "tüv", "dax", "gau", "pin", "sim", "tan", "fis", "rias", "bafög", "nato", "nasa",
      "uefa", "ikea", "aids", "sars", "mers", "isaf", "arte", "gema", "schufa", "covid", "unesco",
      "der", "die", "das", "den", "dem", "des", "ein", "und", "oder", "aber", "mit", "von", "vom",
      "zum", "zur", "im", "in", "an", "am", "auf", "aus", "bei", "für", "nach", "vor", "über", "zu",
      "so", "wie", "was", "wer", "wir", "sie", "er", "es", "ich", "ist", "war", "hat", "sind",
      "nicht", "auch", "nur", "neu", "top",
    ],
    spelledCapitals: ["adac", "osze", "oecd", "nsdap", "unhcr", "dosb", "hiv", "uefi"],
    letterY: 3,
    letterW: 1,
    numbers: NumberSyllables(
      small: [1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2],
      tens: [0, 1, 2, 2, 2, 2, 2, 2, 2, 2],
      unitLink: 1, hundred: 2, thousand: 2, million: 3, millions: 4, decimalMark: 2,
      oneBeforeMillion: 2, yearsInHundreds: true),
    silentFinalE: false)
}
