extension KnownNames {
  /// States and unions: first the usual name, then other names; after a colon stems of their German
  /// adjectives and inhabitants, after another one their English adjectives.
  static let states = """
    USA|US|U.S.|U.S.A.|Vereinigte Staaten|Vereinigte Staaten von Amerika|United States|Amerika: amerikan us-amerikan: american
    EU|Europäische Union|European Union
    Uno|UN|UNO|Vereinte Nationen|United Nations
    Nato|NATO|Nordatlantikpakt
    Deutschland|Bundesrepublik Deutschland|Bundesrepublik|Germany: deutsch: german
    Österreich|Austria: österreich: austrian
    Schweiz|Switzerland: schweizer: swiss
    Frankreich|France: französ franzos: french frenchman frenchwoman
    Großbritannien|Grossbritannien|Vereinigtes Königreich|Great Britain|United Kingdom|UK: brit: british briton
    Russland|Rußland|Russische Föderation|Russia: russ: russian
    Ukraine: ukrain: ukrainian
    Polen|Poland: poln pol: polish pole
    Italien|Italy: italien: italian
    Spanien|Spain: span: spanish spaniard
    Portugal: portugies: portuguese
    Niederlande|Netherlands|Holland: niederländ holländ: dutch dutchman
    Belgien|Belgium: belg: belgian
    Dänemark|Denmark: dän: danish dane
    Schweden|Sweden: schwed: swedish swede
    Norwegen|Norway: norweg: norwegian
    Finnland|Finland: finn: finnish finn
    Ungarn|Hungary: ungar: hungarian
    Tschechien|Tschechische Republik|Czech Republic: tschech: czech
    Slowakei|Slovakia: slowak: slovak slovakian
    Rumänien|Romania: rumän: romanian
    Bulgarien|Bulgaria: bulgar: bulgarian
    Griechenland|Greece: griech: greek
    Türkei|Turkey: türk: turkish turk
    Serbien|Serbia: serb: serbian serb
    Kroatien|Croatia: kroat: croatian croat
    China|Volksrepublik China: chines: chinese
    Japan: japan: japanese
    Indien|India: ind: indian
    Israel: israel: israeli
    Iran: iran: iranian
    Irak|Iraq: irak: iraqi
    Syrien|Syria: syr: syrian
    Saudi-Arabien|Saudi Arabia: saudi-arab saud: saudi
    Vereinigte Arabische Emirate|United Arab Emirates|Emirate: emirat: emirati
    Ägypten|Egypt: ägypt: egyptian
    Slowenien|Slovenia: slowen: slovenian slovene
    Irland|Ireland: ir: irish
    Island|Iceland: isländ: icelandic icelander
    Luxemburg|Luxembourg: luxemburg
    Liechtenstein: liechtenstein
    Estland|Estonia: est estn estländ: estonian
    Lettland|Latvia: lett lettländ: latvian
    Litauen|Lithuania: litau: lithuanian
    Moldau|Republik Moldau|Moldova: moldau moldaw: moldovan
    Albanien|Albania: alban: albanian
    Kosovo: kosovar: kosovar
    Montenegro: montenegrin: montenegrin
    Nordmazedonien|North Macedonia: mazedon: macedonian
    Zypern|Cyprus: zypr zyprer: cypriot
    Malta: maltes: maltese
    Kanada|Canada: kanad: canadian
    Mexiko|Mexico: mexikan: mexican
    Brasilien|Brazil: brasilian: brazilian
    Argentinien|Argentina: argentin: argentine argentinian
    Kolumbien|Colombia: kolumbian: colombian
    Venezuela: venezolan: venezuelan
    Kuba|Cuba: kuban: cuban
    Australien|Australia: austral: australian
    Neuseeland|New Zealand: neuseeländ
    Südafrika|South Africa: südafrikan
    Nigeria: nigerian: nigerian
    Kenia|Kenya: kenian: kenyan
    Äthiopien|Ethiopia: äthiop: ethiopian
    Sudan: sudanes: sudanese
    Libyen|Libya: liby: libyan
    Tunesien|Tunisia: tunes: tunisian
    Algerien|Algeria: alger: algerian
    Marokko|Morocco: marokkan: moroccan
    Libanon|Lebanon: libanes: lebanese
    Jordanien|Jordan: jordan: jordanian
    Katar|Qatar: katar: qatari
    Kuwait: kuwait: kuwaiti
    Jemen|Yemen: jemenit: yemeni
    Afghanistan: afghan: afghan
    Pakistan: pakistan: pakistani
    Südkorea|South Korea: südkorean
    Nordkorea|North Korea: nordkorean
    Taiwan: taiwan: taiwanese
    Vietnam: vietnames: vietnamese
    Thailand: thailänd: thai
    Indonesien|Indonesia: indones: indonesian
    Kasachstan|Kazakhstan: kasach: kazakh
    Armenien|Armenia: armen: armenian
    Aserbaidschan|Azerbaijan: aserbaidschan: azerbaijani
    Belarus|Weißrussland|Weissrussland: belaruss weißruss belarus: belarusian
    Georgien|Georgia: georg: georgian
    Oman: oman: omani
    Bahrain: bahrain: bahraini
    Bosnien|Bosnien-Herzegowina|Bosnien und Herzegowina|Bosnia|Bosnia and Herzegovina: bosn: bosnian
    Andorra: andorran: andorran
    Monaco: monegass: monegasque
    Usbekistan|Uzbekistan: usbek: uzbek
    Turkmenistan: turkmen: turkmen
    Kirgistan|Kirgisistan|Kirgisien|Kyrgyzstan: kirgis: kyrgyz
    Tadschikistan|Tajikistan: tadschik: tajik
    Mongolei|Mongolia: mongol: mongolian
    Nepal: nepales: nepalese nepali
    Bangladesch|Bangladesh: bangladesch: bangladeshi
    Sri Lanka: srilank: lankan
    Myanmar|Birma|Burma: birman: burmese
    Kambodscha|Cambodia: kambodschan: cambodian
    Laos: laot: laotian
    Malaysia: malays: malaysian
    Singapur|Singapore: singapur: singaporean
    Philippinen|Philippines: philippin: philippine
    Ghana: ghana: ghanaian
    Senegal: senegales: senegalese
    Mali:: malian
    Niger: nigr: nigerien
    Tschad|Chad: tschad: chadian
    Kamerun|Cameroon: kamerun: cameroonian
    Kongo|Congo|Demokratische Republik Kongo: kongoles: congolese
    Ruanda|Rwanda: ruand: rwandan
    Burundi: burund: burundian
    Uganda: ugand: ugandan
    Tansania|Tanzania: tansan: tanzanian
    Sambia|Zambia: samb: zambian
    Simbabwe|Zimbabwe: simbabw: zimbabwean
    Mosambik|Mozambique: mosambikan: mozambican
    Angola: angolan: angolan
    Namibia: namib: namibian
    Botswana: botswan
    Madagaskar|Madagascar: madagass: malagasy
    Somalia: somal: somali
    Dschibuti|Djibouti: dschibut: djiboutian
    Eritrea: eritre: eritrean
    Südsudan|South Sudan: südsudanes
    Elfenbeinküste|Ivory Coast: ivor: ivorian
    Burkina Faso: burkin
    Mauretanien|Mauritania: mauretan: mauritanian
    Chile: chilen: chilean
    Peru: peruan: peruvian
    Bolivien|Bolivia: bolivian: bolivian
    Ecuador: ecuadorian: ecuadorian
    Paraguay: paraguay: paraguayan
    Uruguay: uruguay: uruguayan
    Panama: panama: panamanian
    Costa Rica: costaric
    Nicaragua: nicaraguan: nicaraguan
    Honduras: honduran: honduran
    El Salvador: salvadorian: salvadoran
    Guatemala: guatemaltek: guatemalan
    Haiti: haitian: haitian
    Dominikanische Republik|Dominican Republic: dominikan: dominican
    Jamaika|Jamaica: jamaikan: jamaican
    Palästina|Palestine: palästinens: palestinian
    England: engl: english englishman
    Wales: walis: welsh
    Vatikan|Vatican: vatikan
    Europa|Europe: europä: european
    Afrika|Africa: afrikan: african
    Asien|Asia: asiat: asian
    """

  /// A row of such a list, which need not be a state's.
  struct State {
    /// The names, the usual one first.
    let names: [Substring]
    /// What German adjectives and nouns for inhabitants begin with.
    let stems: [Substring]
    /// English adjectives and nouns for inhabitants.
    let english: [Substring]

    init(_ row: Substring) {
      let parts = row.split(separator: ":", omittingEmptySubsequences: false)
      names = parts[0].split(separator: "|")
      stems = parts.count > 1 ? parts[1].split(separator: " ") : []
      english = parts.dropFirst(2).flatMap { $0.split(separator: " ") }
    }
  }

  /// The rows of ``states``.
  static let stateRows = rows(of: states)

  /// The rows of ``lands``, ``regions`` and ``towns``.
  static let landRows = rows(of: lands)
  static let regionRows = rows(of: regions)
  static let townRows = rows(of: towns)

  private static func rows(of text: String) -> [State] {
    text.split(separator: "\n").map(State.init)
  }

  /// Bodies of world politics, each with its names in German and English: the usual one first.
  static let worldBodies = """
    EU-Kommission|Europäische Kommission|European Commission|Kommission der Europäischen Union
    Europäisches Parlament|Europaparlament|EU-Parlament|European Parliament
    Europäische Zentralbank|EZB|European Central Bank|ECB
    Europarat|Council of Europe
    Europäische Bank für Wiederaufbau und Entwicklung|European Bank for Reconstruction and Development|EBWE|EBRD
    Europäische Investitionsbank|European Investment Bank
    Staatsduma|Duma|State Duma
    Werchowna Rada|Verkhovna Rada
    Internationale Atomenergiebehörde|Internationale Atomenergie-Organisation|International Atomic Energy Agency|IAEA|IAEO
    Organisation für Sicherheit und Zusammenarbeit in Europa|Organization for Security and Co-operation in Europe|Organisation for Security and Co-operation in Europe|OSZE|OSCE
    Internationales Komitee vom Roten Kreuz|International Committee of the Red Cross|IKRK|ICRC
    Rotes Kreuz|Red Cross
    Roter Halbmond|Red Crescent
    Weltgesundheitsorganisation|World Health Organization|World Health Organisation|WHO
    Internationaler Währungsfonds|International Monetary Fund|IWF|IMF
    Weltbank|World Bank
    Welthandelsorganisation|World Trade Organization|World Trade Organisation|WTO
    Internationaler Strafgerichtshof|International Criminal Court|IStGH
    Internationaler Gerichtshof|International Court of Justice
    Welternährungsprogramm|World Food Programme|World Food Program|WFP
    Internationale Seeschifffahrts-Organisation|Internationale Seeschifffahrtsorganisation|International Maritime Organization|International Maritime Organisation|IMO
    Internationale Arbeitsorganisation|International Labour Organization
    Ärzte ohne Grenzen|Doctors Without Borders|Médecins Sans Frontières
    Afrikanische Union|African Union
    Arabische Liga|Arab League
    Golf-Kooperationsrat|Golfkooperationsrat|Gulf Cooperation Council
    Kreml|Kremlin
    Schwarzmeerflotte|Black Sea Fleet
    Ostseeflotte|Baltische Flotte|Baltic Fleet
    Nordflotte|Northern Fleet
    Pazifikflotte|Pacific Fleet
    al-Qaida|Al-Qaida|Al-Kaida|al-Kaida|al-Qaeda|Al-Qaeda|Al Qaida|Al-Qāʿida
    Associated Press|AP
    Agence France-Presse|AFP
    Ria Nowosti|RIA Nowosti|Ria Novosti|RIA Novosti
    Technisches Hilfswerk|THW|Federal Agency for Technical Relief
    Deutscher Wetterdienst|DWD|German Weather Service
    Nationaler Sicherheits- und Verteidigungsrat|National Security and Defense Council|National Security and Defence Council
    Weißes Haus|Weisses Haus|White House
    FDP|Freie Demokraten|Freidemokraten|Free Democratic Party|Free Democrats
    Grüne|Bündnis 90/Die Grünen|Greens
    """

  /// Capitals and seats of world politics as they are written in German and English; all of them are
  /// nothing but places.
  static let capitals = """
    Kiew Kyjiw Kyiv Kiev Moskau Moscow Minsk Warschau Warsaw Prag Prague Wien Vienna Budapest
    Bukarest Bucharest Belgrad Belgrade Sarajevo Zagreb Ljubljana Podgorica Pristina Skopje
    Tirana Athen Athens Ankara Istanbul Nikosia Nicosia Vilnius Riga Tallinn Helsinki Stockholm Oslo
    Kopenhagen Copenhagen Reykjavik Dublin London Paris Brüssel Brussels Straßburg Strassburg
    Strasbourg Luxemburg Lissabon Lisbon Madrid Rom Rome Berlin Bern Genf Geneva Chișinău Chisinau
    Tiflis Tbilisi Eriwan Jerewan Yerevan Baku Taschkent Tashkent Bischkek Bishkek Duschanbe
    Dushanbe Aschgabat Ashgabat Kabul Islamabad Teheran Tehran Bagdad Baghdad Damaskus Damascus
    Beirut Amman Jerusalem Ramallah Riad Riyadh Dschidda Jeddah Doha Maskat Muscat Sanaa Aden
    Dubai Manama Kairo Cairo Tripolis Tripoli Bengasi Benghazi Tunis Algier Algiers Rabat Khartum
    Khartoum Mogadischu Mogadishu Nairobi Kinshasa Kampala Kigali Bamako Niamey Dakar Abuja Accra
    Pretoria Harare Luanda Peking Beijing Pjöngjang Pyongyang Seoul Tokio Tokyo Taipeh Taipei Hanoi
    Bangkok Manila Jakarta Canberra Ottawa Washington Caracas Bogotá Brasília Havanna Havana
    """

  /// Other names of places, as the German one, in plain letters.
  static let places: [[UInt8]: [UInt8]] = {
    var table = pairsOfPlaces
    for row in townRows + regionRows + landRows {
      let names = row.names.filter { !$0.contains(" ") }.map { NameFolding.plain($0) }
      guard names.count > 1 else { continue }
      let target = names.lazy.compactMap { table[$0] }.first ?? names[0]
      for name in names where table[name] == nil { table[name] = target }
    }
    return table
  }()

  private static let pairsOfPlaces: [[UInt8]: [UInt8]] = pairs(
    """
    lissabon:lisbon lisboa muenchen:munich koeln:cologne nuernberg:nuremberg wien:vienna
    genf:geneva geneve zuerich:zurich basel:basle bern:berne rom:rome roma mailand:milan milano
    venedig:venice florenz:florence neapel:naples turin:torino triest:trieste athen:athens
    prag:prague praha warschau:warsaw warszawa krakau:cracow krakow danzig:gdansk breslau:wroclaw
    moskau:moscow moskwa kyjiw:kiew kiev kyiv charkiw:charkow kharkiv odessa:odesa lwiw:lemberg lviv
    minsk:minsk bukarest:bucharest belgrad:belgrade beograd sofia:sofija kopenhagen:copenhagen
    bruessel:brussels bruxelles antwerpen:antwerp gent:ghent denhaag:hague lyon:lyons nizza:nice
    strassburg:strasbourg kairo:cairo damaskus:damascus bagdad:baghdad teheran:tehran
    maskat:muscat riad:riyadh dschidda:jeddah algier:algiers tunis:tunis tripolis:tripoli
    peking:beijing tokio:tokyo neudelhi:delhi mexikostadt:mexico havanna:havana kapstadt:capetown
    steiermark:styria kaernten:carinthia tirol:tyrol vorarlberg:vorarlberg bayern:bavaria
    sachsen:saxony hessen:hesse thueringen:thuringia schlesien:silesia pommern:pomerania
    boehmen:bohemia maehren:moravia lothringen:lorraine elsass:alsace burgund:burgundy
    bretagne:brittany normandie:normandy flandern:flanders wallonien:wallonia sizilien:sicily
    sardinien:sardinia korsika:corsica kreta:crete toskana:tuscany lombardei:lombardy
    katalonien:catalonia andalusien:andalusia siebenbuergen:transylvania krim:crimea
    freiburg:fribourg luzern:lucerne wallis:valais waadt:vaud tessin:ticino neuenburg:neuchatel
    hannover:hanover braunschweig:brunswick donau:danube rhein:rhine themse:thames weichsel:vistula
    bratislava:pressburg ljubljana:laibach saporischschja:saporischja zaporizhzhia zaporizhia
    cherson:kherson mykolajiw:mykolaiv nikolajew tschernihiw:chernihiv tschernigow poltawa:poltava
    taschkent:tashkent bischkek:bishkek duschanbe:dushanbe khartum:khartoum
    mogadischu:mogadishu pjoengjang:pyongyang taipeh:taipei nikosia:nicosia bengasi:benghazi
    luhansk:lugansk sewastopol:sevastopol jalta:yalta wladiwostok:vladivostok mekka:mecca
    chisinau:kischinau tiflis:tbilisi eriwan:jerewan yerevan baku:baku tallinn:reval riga:riga
    """)
}
