/// Knowledge about names that no text explains: titles, particles, and names of states.
enum KnownNames {
  /// Words before a name that say what somebody is, in plain letters.
  ///
  /// They are no part of the name.
  static let titles = list(
    """
    herr herrn frau fraeulein dr prof professor professorin med phil jur ing dipl mag lic
    general generals generaele generaelen generalin generalleutnant generalmajor admiral admirals oberst oberstleutnant
    major hauptmann leutnant kommandant kommandeur marschall
    praesident praesidenten praesidentin vizepraesident vizepraesidentin kanzler kanzlers
    kanzlerin bundeskanzler bundeskanzlers bundeskanzlerin bundespraesident bundespraesidenten
    bundespraesidentin aussenminister aussenministers aussenministerin innenminister innenministerin
    finanzminister finanzministerin verteidigungsminister verteidigungsministers
    verteidigungsministerin minister ministers ministerin ministerpraesident
    ministerpraesidenten ministerpraesidentin premierminister premierministers premierministerin
    premier staatssekretaer staatssekretaerin senator senatorin gouverneur gouverneurin
    buergermeister buergermeisterin oberbuergermeister oberbuergermeisterin
    chef chefin sprecher sprecherin direktor direktorin botschafter botschafterin
    koenig koenigin kaiser kaiserin kronprinz kronprinzen kronprinzessin emir scheich sheikh sultan crown prinz prinzen prinzessin fuerst fuerstin graf
    papst bischof kardinal pfarrer pastor pater sir lord lady dame
    trainer kapitaen richter richterin anwalt anwaeltin abgeordneter abgeordnete
    mr mrs ms miss president general gen secretary minister senator governor king queen prince
    colonel captain chairman mp ob sen rep gov maj lt col adm capt sgt brig
    """)

  /// Words before the name of a family.
  static let families = list("familie familien ehepaar eheleute eheleuten brueder geschwister")

  /// Words before the name somebody was born with.
  static let birthWords = list("geborene geborener geborenen geb geb. nee")

  /// Titles of the nobility between first name and surname, in plain letters: "Otto Graf Lehndorf".
  static let nobility = list(
    "graf graefin freiherr freifrau freiin baron baronin baronesse reichsgraf reichsfreiherr edler")

  /// Small words inside names of people: they belong to the surname.
  static let particles = list(
    "von vom van der den de del della di da do dos du la le ten ter zu zum zur bin ibn al el ben")

  /// Particles of Spanish, Portuguese and Italian, before which a first surname may stand.
  static let romanceParticles = ["da ", "do ", "dos ", "de ", "del ", "di "].map { Array($0.utf8) }

  /// Articles before names of organisations and places.
  static let articles = list("der die das des dem den the ein eine einer eines einem einen")

  /// Capitalised words of the calendar that are never names, in small letters.
  static let calendar = list(
    """
    montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar jänner februar
    feber märz juni juli september oktober november dezember monday tuesday wednesday thursday
    friday saturday sunday january february march july october december
    """)

  /// Words with which a noun phrase begins, in small letters.
  static let determiners = """
    der die das des dem den ein eine einer eines einem einen im am vom zum zur beim ins ans
    sein seine seiner seines seinem seinen ihr ihre ihrer ihres ihrem ihren unser unsere unserer
    dieser diese dieses diesem diesen jener jene jenes
    """

  /// Names of currencies, in small letters; they name nothing here.
  static let currencies = "euro euros dollar dollars franken pfund rubel yen hrywnja cent"

  /// Abbreviations of things, in small letters; they name nothing either.
  static let things = "sms pc tv lkw pkw suv dna pcr hiv cd dvd usb gps wlan gmt mez mesz"

  /// Legal forms of companies, in small letters.
  static let legalForms =
    "ag gmbh se kg ohg kgaa eg mbh inc inc. ltd ltd. llc plc sa spa corp corp."

  /// Nouns that begin the names of companies and collections, in small letters.
  static let firmHeads = """
    reederei werft brauerei bäckerei druckerei spedition kanzlei molkerei privatbank bankhaus
    kaufhaus modehaus autohaus bankhauses kaufhauses modehauses autohauses sammlung galerie
    buchhandlung stiftung
    """

  /// Nouns that say that a company follows, in small letters.
  static let firmNouns = """
    firma unternehmen unternehmens konzern konzerns hersteller betrieb betriebs baufirma
    softwarefirma familienunternehmen handelskette kette
    company firm maker carmaker giant retailer chain lender insurer operator
    """

  /// Nouns that say that an outlet's name follows, in small letters.
  static let outletNouns = """
    sender fernsehsender radiosender rundfunksender nachrichtensender staatssender tv-sender zeitung
    tageszeitung wochenzeitung zeitschrift fachzeitschrift magazin nachrichtenmagazin
    wirtschaftsmagazin portal nachrichtenportal onlineportal nachrichtenagentur boulevardblatt
    broadcaster newspaper magazine website tabloid
    """

  /// The same as the ends of compounds: "Klinikverbund Ostmark".
  static let firmHeadEndings = ["verbund", "klinikum", "sparkasse", "stadtwerke"]

  /// Lines of business behind the names of companies, in small letters.
  static let branches = """
    shipping holding group systems logistics solutions technologies industries motors airlines
    ferries airways railways railway foods steel petroleum partners
    energy consulting optik logistik software immobilien pharma chemie gruppe marketing engineering
    trading cargo finance insurance versicherung versicherungen mining resources hotels international invest capital ventures events media medien biotech brands
    """

  /// The same as the ends of German compounds.
  static let branchEndings = ["technik", "elektronik", "maschinenbau", "logistik"]

  /// What companies do and people do not, in small letters.
  static let firmVerbs = "beschäftigt beschäftigte produziert produzierte fertigt employs employed"

  /// Nouns for towns and states whose names follow, in small letters.
  static let localities = """
    stadt dorf ort ortschaft gemeinde emirat emirats sultanat sultanats inselstaat
    kernkraftwerk kernkraftwerks atomkraftwerk atomkraftwerks akw
    """

  /// The same as the ends of compounds: "Hafenstadt".
  static let localityEndings = ["stadt"]

  /// Waters and mountains that are nouns of the language too.
  static let nounsOfNature = list(
    """
    Oder Main Inn Harz Golf Lech Enns Ems Bug Don Ruhr Mur Eifel Taunus March Save Po Aller Leine Lippe
    Erde Ill Salzach Traun Ilz Jordan Seine Ob Jura Ural Darß Solling Deister Hunsrück Ith Jade
    """)

  /// Ends of nouns before the names of places that do not belong to them, in small letters.
  static let sortsOfPlaces = [
    "städte", "städten", "häfen", "dörfer", "dörfern", "orte", "orten", "ortschaften", "provinzen",
    "hauptstadt", "hafenstadt", "kleinstadt", "großstadt", "grenzstadt", "flugplatz", "stützpunkt",
    "stützpunkten",
  ].map { Array($0.utf8) }

  /// Ends of nouns for units of an army that are named with a number, in small letters.
  static let unitsOfArmies = [
    "brigade", "division", "regiment", "regiments", "bataillon", "bataillons", "battalion", "korps",
    "corps", "geschwader", "geschwaders", "flotte", "fleet", "armee", "army", "squadron",
  ].map { Array($0.utf8) }

  /// Words for land forms that begin the names of places in many languages, in small letters.
  static let landforms = """
    kap cape piz mount lake monte fort ras wadi dschebel dschabal jebel jabal deir madinat medinat
    """

  /// Nouns of other languages that begin the names of movements, in small letters.
  static let bodyStarts =
    "harakat hizb dschabhat jabhat liwa kataib katiba katibat ansar saraya jaish dschaisch"

  /// Nouns for movements behind a name and a hyphen, in small letters.
  static let movements = [
    "bewegung", "front", "miliz", "partei", "brigade", "stiftung", "gymnasium", "universität",
    "hochschule", "akademie", "institut", "klinikum", "klinik", "theater", "museum", "verlag",
    "gruppe",
    "konzern",
  ]

  /// Whether a word in small letters is a noun for a town or state whose name follows.
  static func isLocality(_ small: [UInt8]) -> Bool {
    localityForms.contains(small)
      || localityEndings.contains { small.suffix($0.utf8.count).elementsEqual($0.utf8) }
  }

  private static let localityForms = list(localities)

  /// Abbreviations before the names of clubs, in small letters.
  static let clubs = "fc sc sv tsv vfr vfb vfl tsg ssv fsv bsc ksc svg hsv tus tv ac as cf rb fk"

  /// Forms of state that stand in names with an adjective or "von", in small letters.
  static let statesInNames = """
    staaten königreich republik republiken föderation emirate emiraten nationen eidgenossenschaft
    states kingdom republic federation emirates nations
    """

  /// Treaties, which are often named after a place, in small letters.
  static let treaties = """
    vertrag vertrags vertrages abkommen abkommens protokoll protokolls konvention erklärung frieden
    friedens treaty accord accords agreement convention protocol declaration
    """

  /// Waters and land forms that are named with "von" or "of", in small letters.
  static let namedWithOf = """
    golf golfs bucht meerenge straße strasse kap meerbusen gulf bay strait cape isle sea
    """

  /// Nouns that end the names of bodies, in plain letters, also as the end of compounds.
  static let bodyHeads = """
    institut verband verein rat srat dtrat amt samt damt bund agentur ministerium universitaet hochschule akademie
    gericht gerichtshof polizei kommando behoerde kommission ausschuss partei gewerkschaft stiftung
    gesellschaft bank sparkasse zeitung kurier bote anzeiger rundschau tagblatt blatt nachrichten
    rundfunk sender funk verlag konzern holding fonds museum theater oper orchester philharmonie
    bewegung front miliz armee garde flotte marine wehr streitkraefte hilfe hilfswerk werk werke
    liga union allianz buendnis pakt organisation genossenschaft genossenschaften reederei werft
    sammlung bibliothek archiv schule gymnasium klinik klinikum krankenhaus bistum orden
    departement dienst geheimdienst nachrichtendienst gruppe kammer parlament senat bundestag
    landtag kongress regierung anwaltschaft zentrale zentrum klub club sportverein
    betriebe bahn bahnen airline fluggesellschaft versicherung kasse handel maerkte warte
    portal plattform redaktion laboratorium observatorium komitee forum netzwerk mission vertretung
    """

  /// The same as whole words, which name no body by themselves.
  static let plainBodies = list(bodyHeads)

  /// Those of them by which one body is known that has a longer name too: "Deutsche Bahn".
  static let shortBodies = list("bahn bahnen")

  /// Nouns for bodies that are never a name by themselves, in plain letters.
  static let namelessBodies = list(
    """
    bank verband verein institut gericht behoerde amt ministerium gesellschaft zeitung verlag konzern
    museum klinik krankenhaus schule agentur reederei werft stiftung gewerkschaft fraktion firma
    """)

  /// Nouns that end the names of offices, which are often named with "für", in plain letters.
  static let offices = """
    institut amt samt damt ministerium behoerde agentur kommission verband departement gesellschaft zentrum
    akademie hochschule stiftung gerichtshof koordinierungsstab koordinierungsstelle fachstelle
    sachverstaendigenrat institute agency centre center ministry department
    office foundation endowment
    """

  /// Bodies whose names stand in quotation marks, in plain letters, also as the end of compounds.
  static let quotedBodies = list(
    """
    stiftung verein initiative buergerinitiative organisation hilfsorganisation zeitung tageszeitung
    wochenzeitung magazin nachrichtenmagazin sender fernsehsender agentur nachrichtenagentur
    buendnis aktionsbuendnis partei gruppe umweltverband plattform portal blatt boulevardblatt
    """)

  /// What bears a name in quotation marks: ships, works, projects; in small letters.
  static let bearers = """
    schiff frachter tanker fähre kreuzer yacht jacht fregatte boot segler kutter dampfer
    containerschiff forschungsschiff u-boot zerstörer flugzeugträger korvette seenotrettungskreuzer
    bergungsschiff kriegsschiff frachtschiff öltanker gastanker massengutfrachter trawler
    eisbrecher gemälde bild roman film buch oper stück lied album serie projekt programm operation
    mission einsatz manöver übung ship freighter vessel ferry painting novel project
    carrier destroyer warship submarine frigate tanker trawler yacht icebreaker
    """

  /// Nouns behind which a name without quotation marks follows: "Operation Nordlicht".
  static let operations = "operation operationen"

  /// The same as the ends of German compounds: "Finanzmarktaufsicht".
  static let unlearnedBodyEndings = ["aufsicht", "kartellamt", "rechnungshof", "rechnungshofs"]

  /// Nouns that end the names of places, waters and buildings, in plain letters.
  static let placeHeads = """
    bruecke becken meer bucht golf halbinsel insel inseln gebirge berg tal strasse gasse
    platz kanal fluss wueste provinz kanton region hafen flughafen bahnhof palast schloss burg
    kirche dom kloster kathedrale park stadion wald heide moor sund foerde fjord delta
    steppe ebene kraftwerk tunnel pass turm tor ufer viertel bezirk kreis landkreis see
    """

  /// English words in names, as the German word they stand for, both in plain letters.
  static let translations: [[UInt8]: [UInt8]] = pairs(
    """
    golf:gulf golfs kap:cape bucht:bay meer:sea insel:island see:lake berg:mount
    von:of fuer:for und:and vertrag:treaty vertrags vertrages abkommen:agreement accord
    schwarz:black schwarze schwarzen schwarzes rot:red rote roten rotes weiss:white weisse weissen weisses
    gelb:yellow gelbe gelben gelbes
    institut:institute instituts institutes kommando:command kommandos bewegung:movement
    agentur:agency rat:council rates rats bank:banks bankhaus bankhauses privatbank partei:party universitaet:university
    ministerium:ministry ministeriums gericht:court west:western ost:eastern nord:northern
    sued:southern bewegung:harakat reederei:shipping europa:european europaeisch europaeische europaeischen nordisch:nordic nordische
    nordischen nordisches verteidigung:defence defense klinikum:hospital klinikums
    katiba:katibat flotte:fleet
    """)

  /// Heads that some languages put before the rest of a body's name and others behind it, in plain
  /// letters: "Reederei Behrens", "Behrens Shipping".
  static let movableHeads = list(
    """
    bewegung harakat movement katiba katibat reederei shipping werft bank bankhaus privatbank
    klinikum hospital
    """)

  /// The Arabic article and its forms before certain letters.
  static let arabicArticles = [
    "al-", "el-", "as-", "ash-", "asch-", "ar-", "an-", "az-", "ad-", "at-",
  ]

  /// Abbreviations in brackets behind a name that say where it belongs, not how it is called: parties
  /// and news agencies.
  static let belonging = list("cdu csu spd fdp afd bsw dpa afp ap sda apa rtr epd kna gruene linke")

  /// Parties in brackets behind a politician, in plain letters.
  static let parties = list(
    """
    cdu csu spd fdp afd bsw gruene gruenen linke piraten oevp spoe fpoe neos sp svp glp evp
    labour tories republikaner demokraten pis ssw gruenliberale edu jusos
    """
  ).union(
    ["die mitte", "die linke", "die gruenen", "freie waehler", "die partei", "buendnis 90"].map {
      Array($0.utf8)
    })

  /// Countries in the names of companies' daughters, in small letters.
  static let countriesInNames = """
    austria germany deutschland österreich schweiz suisse swiss switzerland polska polen italia france
    """

  /// Those of them that German texts write only in such names.
  static let foreignCountries: Set<[UInt8]> = Set(
    ["Austria", "Germany", "Suisse", "Switzerland", "Polska", "Italia", "France"].map {
      Array($0.utf8)
    })

  /// Words that make a company of the title before them: "General Motors".
  static let behindGeneral = list("Motors Electric Dynamics Mills Atomics Assembly Council Staff")

  /// Forms of state in long names of states, in plain letters.
  static let stateForms = list(
    """
    republik republiken foederation koenigreich koenigreichs republic republics federation kingdom
    """)

  /// What stands between the form of state and the name.
  static let stateLinks = list("von of")

  static func pairs(_ text: String) -> [[UInt8]: [UInt8]] {
    var table: [[UInt8]: [UInt8]] = [:]
    var target: [UInt8] = []
    for word in text.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
      let parts = word.split(separator: ":")
      if parts.count == 2 {
        target = Array(parts[0].utf8)
        table[target] = target
      }
      if let last = parts.last { table[Array(last.utf8)] = target }
    }
    return table
  }

  static func list(_ text: String) -> Set<[UInt8]> {
    Set(text.split { $0 == " " || $0 == "\n" }.map { Array($0.utf8) })
  }
}
