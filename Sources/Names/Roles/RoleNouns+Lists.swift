/// The nouns themselves.
extension RoleNouns {
  /// Nouns for roles, also as the end of compounds.
  static let heads: Set<ArraySlice<UInt8>> = Set(
    """
    praesident minister kanzler premier senator gouverneur buergermeister schultheiss statthalter
    landrat stadtrat gemeinderat regierungsrat bundesrat nationalrat staendrat staenderat
    staatsraetin bundesraetin nationalraetin staenderaetin regierungsraetin staatsrat
    gesandte gesandter botschafter konsul diplomat unterhaendler vermittler beauftragte beauftragter
    delegierte delegierter delegationsleiter delegationschef unterhaendlerin
    chef leiter sprecher direktor intendant rektor dekan praefekt vorstand vorsitzende vorsitzender
    vorsitz obmann obfrau vorsteher generalsekretaer sekretaer staatssekretaer referent berater
    beraterin sachverstaendige sachverstaendiger experte expertin analyst forscher wissenschaftler
    professor dozent historiker politologe politologin soziologe soziologin oekonom volkswirt jurist
    physiker chemiker biologe biologin mediziner psychologe psychologin theologe theologin
    general admiral oberst major hauptmann leutnant marschall kommandeur kommandant befehlshaber
    oberbefehlshaber stabschef offizier soldat
    abgeordnete abgeordneter parlamentarier politiker fraktionschef kandidat spitzenkandidat
    parteichef aussenpolitiker innenpolitiker oppositionsfuehrer fuehrer anfuehrer staatschef
    regierungschef machthaber herrscher diktator koenig koenigin kaiser prinz prinzessin fuerst
    herzog graf sultan emir scheich papst bischof erzbischof kardinal pfarrer pfarrerin pastor
    rabbiner imam patriarch abt
    richter anwalt anwaeltin staatsanwalt staatsanwaeltin verteidiger notar ermittler kommissar
    polizist praesidentin
    unternehmer gruender manager geschaeftsfuehrer inhaber eigentuemer investor banker milliardaer
    aufsichtsrat verwaltungsrat verleger
    journalist reporter korrespondent autor autorin schriftsteller dichter kritiker redakteur
    chefredakteur moderator publizist blogger
    regisseur schauspieler saenger musiker komponist dirigent maler kuenstler fotograf architekt
    designer
    trainer spieler torhueter stuermer kapitaen schiedsrichter sportler olympiasieger weltmeister
    pilot fahrer
    arzt aerztin chirurg virologe virologin krankenschwester lehrer lehrerin schueler student
    ingenieur techniker bauer landwirt winzer wirt wirtin baecker
    sohn tochter bruder schwester vater mutter ehefrau ehemann witwe witwer schwiegersohn
    schwiegertochter schwiegervater enkel enkelin neffe nichte cousin cousine onkel tante gattin
    gatte partner partnerin lebensgefaehrte lebensgefaehrtin freund freundin vertrauter vertraute
    nachfolger vorgaenger stellvertreter vertreter mitarbeiter mitglied kollege kollegin
    aktivist buergerrechtler oppositioneller dissident zeuge zeugin angeklagte angeklagter
    bewohner anwohner nachbar augenzeuge
    ombudsmann ombudsfrau inspekteur inspekteurin haendler haendlerin kantor kantorin organist
    gefreite gefreiter feldwebel unteroffizier schwager schwaegerin restaurator restauratorin
    torwart torfrau coach mitglied delegationsmitglied ombudsperson deichgraf deichgrafen emir
    mediator kurator kuratorin galerist spediteur reeder reederin werftchef lotse kaemmerer
    dezernent beigeordnete beigeordneter amtmann amtsleiter hausarzt tierarzt pfleger pflegerin
    hebamme feuerwehrmann feuerwehrfrau helfer helferin baecker schlosser elektriker busfahrer
    bauunternehmer makler maklerin anlageberater eigner eignerin besitzer besitzerin kunstsammler
    mandatar ratsherr gemeindepraesident stadtpraesident landammann ammann
    """.split { $0 == " " || $0 == "\n" }.map { Array($0.utf8)[...] })

  /// Further nouns, as whole words; the model's features do not read them.
  static let unlearned = set("fellow fellows vetter vettern seemann maat maatin deckoffizier")

  /// Further nouns, also as the end of compounds; the model's features do not read them.
  static let unlearnedHeads: Set<ArraySlice<UInt8>> = Set(
    """
    meteorologe meteorologin geologe geologin seismologe seismologin astronom astronomin archaeologe
    archaeologin ethnologe ethnologin epidemiologe epidemiologin klimatologe klimatologin philosoph
    philosophin statistiker statistikerin informatiker informatikerin mathematiker mathematikerin
    matrose matrosin steuermann bootsmann bergfuehrer bergfuehrerin foerster foersterin jaeger
    imker imkerin gaertner gaertnerin tischler tischlerin schneider schneiderin koch koechin kellner
    kellnerin verkaeufer verkaeuferin kassierer kassiererin hausmeister hausmeisterin rentner
    rentnerin paechter paechterin zuechter zuechterin fischer fischerin schaefer schaeferin
    praeses superintendent superintendentin dompropst vikar vikarin diakon diakonin oberhaupt
    kriegsherr rebellenchef rebellenfuehrer milizchef warlord buergerbeauftragte
    generaldirektor generalinspekteur generalkonsul generalbundesanwalt stabsarzt
    haeftling gefangener geisel entfuehrer attentaeter verdaechtiger verdaechtige beschuldigter
    beschuldigte zeitzeuge zeitzeugin ueberlebender ueberlebende
    sprinter laeufer schwimmer ruderer radprofi radfahrer fechter biathlet langlaeufer athlet
    skispringer bergsteiger kletterer rennfahrer segler profi funktionaer meister
    hydrologe hydrologin geophysiker geograf geografin geograph glaziologe glaziologin oekologe
    oekologin zoologe zoologin botaniker pharmazeut apotheker sanitaeter retter bergretter taucher
    buchhalter pruefer gutachter lehrling auszubildender auszubildende geselle gesellin
    landesrat landesraetin stadtraetin gemeinderaetin kantonsrat kantonsraetin grossrat grossraetin
    landeshauptfrau bezirkshauptfrau bundesraetin vize betriebsrat betriebsraetin gewerkschafter
    vorstaendin aufsichtsraetin aktionaer aktionaerin glaeubiger verwalter treuhaender prokurist
    assistent assistentin praktikant doktorand erzieher angestellter angestellte beamter beamtin
    arbeiter mechaniker monteur installateur dachdecker schaffner zugbegleiter flugbegleiter
    astronaut kosmonaut soldat soldatin reservist veteran rekrut soeldner kaempfer partisan
    moench nonne aebtissin uebersetzer dolmetscher lektor herausgeber stratege strategin spion
    spionin oligarch magnat erfinder auktionator bibliothekar archivar informant hinweisgeber
    fluechtling gefluechteter gefluechtete tourist touristin urlauber passagier spaziergaenger
    geschaeftsmann geschaeftsfrau kaufmann kauffrau staatsmann waechter waechterin primar primarius
    primaria bratschist bratschistin geiger geigerin pianist pianistin cellist cellistin
    influencer rapper rapperin liedermacher produzent produzentin
    schweisser maurer zimmermann klempner lackierer bergmann kumpel kranfuehrer bootsbauer laborant
    laborantin patron patronin therapeut therapeutin psychiater psychiaterin kardiologe kardiologin
    onkologe onkologin neurologe neurologin internist internistin radiologe radiologin anaesthesist
    anaesthesistin kriminologe kriminologin anthropologe anthropologin linguist linguistin
    voelkerrechtler staatsrechtler verfassungsrechtler kolumnist kolumnistin choreograf choreografin
    dramaturg dramaturgin bildhauer grafiker illustrator kameramann kamerafrau filmemacher comedian
    kabarettist kabarettistin satiriker brandmeister wehrfuehrer propst prior praelat schatzmeister
    schriftfuehrer beisitzer attache adjutant brigadier kommodore amtsinhaber herausforderer bewerber
    schoeffe schoeffin klaeger klaegerin anklaeger beklagter beklagte sachwalter justiziar syndikus
    vorarbeiter polier hotelier gastronom gastronomin inhaftierter inhaftierte verurteilter verurteilte
    bankier revisor revisorin gastgeber gastgeberin trafikant trafikantin fachfrau fachmann hejtman
    oppositionelle bestatter bestatterin friseur friseurin optiker optikerin muellerin fleischer
    metzger metzgerin florist floristin goldschmied uhrmacher buchhaendler buchhaendlerin wirtschaftspruefer
    steuerberater logopaede physiotherapeut psychotherapeut sozialarbeiter sozialarbeiterin
    streetworker seelsorger seelsorgerin kaplan rabbinerin muezzin mufti ajatollah grossmufti
    zugfuehrer lokfuehrer lokfuehrerin lokomotivfuehrer fluglotse flugkapitaen kranfahrer
    lastwagenfahrer taxifahrer paketbote brieftraeger bauleiter bauherr statiker
    statikerin vermesser landvermesser tontechniker buehnenbildner intendantin festivalleiter
    regierungssprecher strafrechtler staatsminister staatssekretaerin landtagspraesident
    oberst oberstleutnant generalleutnant generalmajor generaloberst vizeadmiral konteradmiral
    haftrichter haftrichterin ermittlungsrichter oberstaatsanwalt rechtsanwalt fuersprech advokat
    advokatin whistleblower kronzeuge nebenklaeger stifter stifterin maezen maezenin hauptaktionaer
    mehrheitseigner gesellschafter gesellschafterin kommanditist
    gruppenleiter schichtleiter filialleiter heimleiter kitaleiterin schulleiter rektorin konrektor
    kanzlerkandidat kanzlerkandidatin vorsitzer alterspraesident ehrenpraesident ehrenvorsitzender
    parteifreund parteifreundin weggefaehrte weggefaehrtin mitstreiter mitstreiterin
    ministerialdirektor ministerialrat hochkommissar bevollmaechtigter bevollmaechtigte
    """.split { $0 == " " || $0 == "\n" }.map { Array($0.utf8)[...] })

  /// Further English nouns, as whole words; the model's features do not read them.
  static let unlearnedEnglish = set(
    """
    sprinter swimmer runner rower cyclist champion skipper referee midfielder winger geologist
    hydrologist seismologist chemist meteorologist climatologist virologist epidemiologist
    psychologist sociologist philosopher apprentice fisherman shopkeeper consultant strategist
    auditor accountant regulator whistleblower informant hostage detainee suspect defendant survivor
    volunteer student pupil councillor councilman councilwoman mp delegate commissioner
    superintendent sergeant lieutenant sheriff treasurer chairperson vice-president co-chair boss
    magistrate barrister solicitor notary surgeon poet novelist composer dancer filmmaker producer
    broadcaster columnist blogger photographer architect electrician plumber technician mechanic
    waiter cfo coo cto md landowner shareholder trustee heir heiress lobbyist campaigner organiser
    organizer spokesmen imam rabbi nun monk businessman businesswoman businessmen tycoon entrepreneur
    barber farmer soldier gunman welder carpenter miner docker dockworker steelworker butcher baker
    gardener caretaker cleaner bodyguard translator interpreter librarian archivist sculptor playwright
    screenwriter podcaster presenter comedian dean rector provost lecturer headteacher headmaster midwife
    paramedic pharmacist dentist psychiatrist therapist veterinarian programmer hacker financier investor
    actuary clerk aide pollster speechwriter archbishop cardinal deacon brigadier sailor paratrooper rebel
    firefighter pensioner retiree administrator lord baroness frontman
    vice-chancellor attache counsel counsellor envoy-designate hostess janitor lifeguard lockkeeper
    electrician joiner roofer florist hairdresser optician accountant bookkeeper statistician
    geographer cartographer anthropologist archaeologist astronomer astronaut cosmonaut geneticist
    biochemist oceanographer zoologist botanist ecologist conservationist forester ranger gamekeeper
    harbourmaster pilot-in-command dispatcher stationmaster signalman chaplain vicar
    premier-elect president-elect first-secretary whip speaker backbencher frontbencher
    sen rep gov maj brig det supt
    warlord dissident defector plaintiff juror detective constable undersecretary shipowner co-leader
    """)

  /// English nouns for roles, as whole words.
  static let english = set(
    """
    president minister chancellor senator governor mayor ambassador envoy diplomat negotiator
    spokesman spokeswoman spokesperson secretary head director chairman chairwoman chair leader
    chief commander general admiral colonel captain major officer king queen prince princess
    professor analyst expert adviser advisor lawmaker congressman congresswoman representative
    judge lawyer prosecutor attorney ceo founder executive journalist reporter correspondent
    author writer editor coach doctor son daughter husband wife brother sister son-in-law
    premier prime-minister gen adm col capt lt sgt owner co-owner co-founder emir sheikh sultan
    ombudsman ombudswoman inspector trader priest pastor bishop nurse teacher scientist physicist
    historian economist biologist researcher engineer driver pilot player striker goalkeeper
    mediator broker banker manager curator conductor painter actor actress singer musician
    politician activist witness resident
    """)
}
