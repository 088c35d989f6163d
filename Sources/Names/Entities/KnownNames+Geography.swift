/// Names of lands, waters and towns, as a newspaper's atlas has them.
///
/// A row is one place: the German name first, then how it is called elsewhere; after a colon stems of
/// adjectives and inhabitants, as in ``KnownNames/states``. Left out is what is a word, a first name
/// or a common surname too: "Essen", "Oder", "Florence".
extension KnownNames {
  /// Lands and provinces, which stand without an article.
  static let lands = """
    Sachsen|Saxony: sächs: saxon
    Sachsen-Anhalt|Saxony-Anhalt
    Hessen|Hesse: hess
    Thüringen|Thuringia: thüring
    Brandenburg: brandenburg
    Niedersachsen|Lower Saxony: niedersächs
    Nordrhein-Westfalen|North Rhine-Westphalia|NRW
    Rheinland-Pfalz|Rhineland-Palatinate
    Baden-Württemberg
    Schleswig-Holstein
    Mecklenburg-Vorpommern
    Vorpommern
    Ostfriesland: ostfries
    Nordfriesland: nordfries
    Westfalen|Westphalia: westfäl
    Schwaben|Swabia: schwäb: swabian
    Oberfranken|Upper Franconia
    Unterfranken
    Mittelfranken
    Oberbayern|Upper Bavaria
    Niederbayern|Lower Bavaria
    Ostdeutschland: ostdeutsch
    Westdeutschland: westdeutsch
    Norddeutschland: norddeutsch
    Süddeutschland: süddeutsch
    Oberösterreich|Upper Austria: oberösterreich
    Niederösterreich|Lower Austria: niederösterreich
    Kärnten|Carinthia: kärntn: carinthian
    Tirol|Tyrol: tirol: tyrolean
    Südtirol|South Tyrol: südtirol
    Osttirol
    Vorarlberg: vorarlberg
    Graubünden: bündn
    Appenzell: appenzell
    Nidwalden
    Obwalden
    Böhmen|Bohemia: böhm: bohemian
    Mähren|Moravia: mähr: moravian
    Schlesien|Silesia: schles: silesian
    Niederschlesien|Lower Silesia
    Pommern|Pomerania: pommer
    Masuren|Masuria: masur
    Galizien
    Siebenbürgen|Transylvania: siebenbürg
    Flandern|Flanders: fläm: flemish
    Katalonien|Catalonia|Catalunya: katalan: catalan
    Andalusien|Andalusia: andalus: andalusian
    Kastilien|Castile
    Sizilien|Sicily: sizilian: sicilian
    Sardinien|Sardinia: sard: sardinian
    Korsika|Corsica: kors: corsican
    Kreta|Crete: kret: cretan
    Rhodos
    Venetien|Veneto
    Kalabrien|Calabria
    Apulien|Puglia
    Burgund|Burgundy
    Lothringen|Lorraine: lothring
    Schottland|Scotland: schott: scottish
    Nordirland|Northern Ireland: nordir
    Lappland|Lapland: lappländ
    Grönland|Greenland: grönländ
    Jütland|Jutland
    Kaliningrad|Königsberg
    Sibirien|Siberia: sibir: siberian
    Tschetschenien|Chechnya: tschetschen: chechen
    Dagestan
    Inguschetien|Ingushetia
    Tatarstan
    Karelien|Karelia
    Südossetien|South Ossetia
    Abchasien|Abkhazia: abchas
    Bergkarabach|Berg-Karabach|Nagorno-Karabakh
    Transnistrien|Transnistria: transnistr
    Gagausien
    Nowosibirsk|Novosibirsk
    Kurdistan: kurd: kurdish
    Anatolien|Anatolia
    Galiläa|Galilee
    Mesopotamien
    Belutschistan|Balochistan
    Kaschmir|Kashmir: kaschmir
    Xinjiang
    Tibet: tibet: tibetan
    Hongkong|Hong Kong: hongkong
    Macau
    Darfur
    Tigray
    Kalifornien|California: kaliforn: californian
    Florida
    Alaska
    Colorado
    Minnesota
    Oklahoma
    Louisiana
    Tennessee
    Pennsylvania
    Massachusetts
    Neuengland|New England
    Québec|Quebec
    Südostasien|Southeast Asia
    Zentralasien|Central Asia
    Osteuropa|Eastern Europe: osteuropä
    Westeuropa|Western Europe: westeuropä
    Mitteleuropa|Central Europe
    Nordeuropa|Northern Europe
    Südeuropa|Southern Europe
    Nordamerika|North America: nordamerikan
    Südamerika|South America: südamerikan
    Lateinamerika|Latin America: lateinamerikan
    Mittelamerika|Central America
    Nordafrika|North Africa: nordafrikan
    Westafrika|West Africa
    Ostafrika|East Africa
    Skandinavien|Scandinavia: skandinav: scandinavian
    Eurasien|Eurasia
    """

  /// Lands, mountains and waters that may stand behind an article.
  static let regions = """
    Krim|Crimea: krimtatar: crimean
    Donbass|Donbas
    Gazastreifen|Gaza Strip
    Westjordanland|West Bank
    Sinai
    Golanhöhen|Golan Heights
    Kaukasus|Caucasus: kaukas: caucasian
    Südkaukasus|South Caucasus
    Nordkaukasus|North Caucasus
    Balkan|Balkans|Westbalkan|Western Balkans
    Baltikum|Baltics|Baltic states: balt: baltic
    Suwałki-Lücke|Suwalki-Lücke|Suwałki Gap|Suwalki Gap
    Ruhrgebiet
    Rheinland|Rhineland: rheinländ
    Saarland: saarländ
    Allgäu: allgäu
    Erzgebirge|Ore Mountains
    Vogtland: vogtländ
    Emsland: emsländ
    Münsterland
    Sauerland: sauerländ
    Siegerland
    Schwarzwald|Black Forest
    Odenwald
    Spessart
    Bodensee|Lake Constance
    Steiermark|Styria: steir: styrian
    Burgenland: burgenländ
    Salzkammergut
    Innviertel: innviertl
    Mühlviertel: mühlviertl
    Waldviertel: waldviertl
    Weinviertel: weinviertl
    Zillertal
    Wallis|Valais: wallis
    Tessin|Ticino: tessin
    Thurgau: thurgau
    Aargau: aargau
    Waadtland|Vaud
    Engadin
    Berner Oberland
    Elsass|Alsace: elsäss: alsatian
    Bretagne|Brittany: breton: breton
    Normandie|Normandy
    Provence
    Toskana|Tuscany: toskan: tuscan
    Lombardei|Lombardy: lombard
    Piemont|Piedmont
    Baskenland|Basque Country: bask: basque
    Vojvodina
    Alpen|Alps
    Karpaten|Carpathians
    Pyrenäen|Pyrenees
    Vogesen|Vosges
    Dolomiten|Dolomites
    Apennin
    Sudeten
    Himalaya|Himalaja
    Kilimandscharo|Kilimanjaro
    Sahelzone|Sahel
    Sahara
    Naher Osten|Nahen Osten|Middle East
    Mittelmeer|Mediterranean Sea|Mediterranean
    Schwarzes Meer|Schwarzen Meer|Schwarze Meer|Black Sea
    Rotes Meer|Roten Meer|Rote Meer|Red Sea
    Totes Meer|Toten Meer|Tote Meer|Dead Sea
    Kaspisches Meer|Kaspischen Meer|Kaspische Meer|Caspian Sea
    Asowsches Meer|Asowschen Meer|Asowsche Meer|Sea of Azov
    Südchinesisches Meer|Südchinesischen Meer|Südchinesische Meer|South China Sea
    Persischer Golf|Persischen Golf|Persische Golf|Persian Gulf
    Nordsee|North Sea
    Barentssee|Barents-See|Barents Sea
    Karasee|Kara-See|Kara Sea
    Weißes Meer|Weißen Meer|Weiße Meer|White Sea
    Nowaja Semlja|Novaya Zemlya
    Spitzbergen|Svalbard
    Kola-Halbinsel|Halbinsel Kola|Kola Peninsula|Kola peninsula
    Ostsee|Baltic Sea
    Adria|Adriatic Sea|Adriatic
    Ägäis|Aegean Sea|Aegean
    Atlantik|Atlantic Ocean
    Nordatlantik|North Atlantic
    Pazifik|Pacific Ocean
    Indopazifik|Indo-Pacific
    Arktis
    Antarktis|Antarctica
    Bosporus|Bosphorus
    Beringstraße|Bering Strait
    Sowjetunion|Soviet Union: sowjet: soviet
    Südsee
    Zentralschweiz
    Ostschweiz
    Westschweiz|Romandie
    Deutschschweiz
    Nordwestschweiz
    Dardanellen|Dardanelles
    Ärmelkanal|English Channel
    Suezkanal|Suez-Kanal|Suez Canal
    Panamakanal|Panama-Kanal|Panama Canal
    Nord-Ostsee-Kanal|Kiel Canal
    Straße von Hormus|Strait of Hormuz
    Straße von Kertsch|Kerch Strait
    Donau|Danube
    Rhein|Rhine
    Elbe
    Weser
    Isar
    Mosel|Moselle
    Neckar
    Saale
    Spree
    Neiße
    Weichsel|Vistula
    Theiß
    Drau
    Aare
    Limmat
    Rhône
    Loire
    Themse|Thames
    Dnipro|Dnjepr|Dnieper
    Dnister|Dnjestr|Dniester
    Wolga|Volga
    Memel
    Düna|Daugava
    Euphrat|Euphrates
    Tigris
    Ganges
    Mekong
    Jangtse|Yangtze
    Amazonas
    Mississippi
    Nil|Nile
    Kattegat
    Skagerrak
    """
}
