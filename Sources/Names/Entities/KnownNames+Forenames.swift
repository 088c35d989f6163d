extension KnownNames {
  /// Forms of one forename in Ukrainian, Russian and English, each line one name, in plain letters.
  static let forenames: [[UInt8]: [UInt8]] = {
    var table: [[UInt8]: [UInt8]] = [:]
    for line in forenameForms.split(separator: "\n") {
      let names = line.split(separator: " ").map {
        NameFolding.sound(GivenName.withOneDiphthong(Array($0.utf8)))
      }
      for name in names { table[name] = names.first }
    }
    return table
  }()

  private static let forenameForms = """
    wolodymyr wladimir vladimir volodymyr
    serhij sergej sergei sergey serhii serhiy
    oleksandr aleksandr alexandr olexandr alexander alexandre
    dmytro dmitri dmitrij dmitry dmitriy
    mykola nikolai nikolaj nikolay
    mychajlo michail mikhail mykhailo
    andrij andrej andrei andrey andriy
    jewhen jewgeni jewgenij jewgen yevhen yevgeny evgeny evgeni
    pawlo pawel pavel pavlo
    petro pjotr pyotr
    hryhorij grigori grigorij grigory
    kyrylo kirill kyrill
    ihor igor
    oleh oleg
    danylo daniil
    jehor jegor yegor yehor
    wiktor viktor victor
    olena jelena elena yelena
    kateryna jekaterina ekaterina yekaterina
    julija julia yulia yuliya
    tetjana tatjana tatiana tetiana tatyana
    switlana swetlana svetlana svitlana
    natalija natalja natalia nataliya
    ljudmyla ljudmila lyudmila liudmyla
    oleksij olexij alexej aleksej alexei aleksei alexey aleksey oleksii oleksiy
    oleksandra aleksandra alexandra olexandra
    anatolij anatoli anatoly anatoliy anatolii
    jewhenija jewgenija yevheniia yevhenia yevgenia evgenia yevgeniya evgeniya
    jurij juri yuri yuriy yury yurii
    wassyl wasyl wassili vasyl vasily vasili vasiliy
    walerij waleri walery valery valeri valeriy valerii
    wladyslaw wladislaw vladislav vladyslav
    wjatscheslaw vyacheslav viacheslav
    jaroslaw yaroslav iaroslav
    rostyslaw rostislaw rostislav rostyslav
    mykyta nikita mykita
    illja ilja ilya illia ilia
    tymofij timofej timofei timofey tymofiy timofeij
    semen semjon semyon
    kostjantyn konstantin kostiantyn kostyantyn
    artem artjom artyom
    denys denis
    borys boris
    hennadij gennadi gennadij gennady hennadiy gennadiy
    heorhij georgi georgij georgy heorhiy georgiy
    matwij matwej matvei matviy matvey
    jakiw jakow yakiv yakov
    arsenij arseni arseniy arseny
    fedir fjodor fyodor fedor
    stepan stjepan
    iryna irina
    marija mariya mariia
    wira wera vira
    nadija nadeschda nadezhda nadiia
    ljubow lyubov liubov
    oksana oxana
    mohammed muhammad mohamed mohamad mohammad muhammed muhamad
    ahmed ahmad achmed
    hussein hussain husain hossein husein
    yusuf jussuf jusuf youssef yousef yousuf yussuf youssuf
    khalid chalid khaled chaled
    omar umar
    osama usama
    ismail ismael
    mahmud mahmoud machmud
    mustafa mostafa moustafa
    dschamal jamal djamal gamal
    aischa aisha aicha
    tariq tarik tarek tareq
    raschid rashid rachid rasheed
    suleiman sulaiman soliman sulayman
    walid waleed
    karim kareem
    said saeed saeid
    mariam maryam marjam
    abbas abas
    """

  /// Titles of women, in plain letters.
  static let titlesOfWomen = list("frau fraeulein mrs ms miss lady dame koenigin queen princess")

  /// Titles of men, in plain letters.
  static let titlesOfMen = list("herr herrn mr sir lord koenig king prince")

  /// First names of women that do not end in "-a", in plain letters.
  static let women = list(
    """
    adelheid agnes aline alice amelie anette angelique anke anne anneke annelie annemarie
    annegret annett antje astrid ayse babette beate beatrice beatrix birgit birte bridget brigitte britt
    carmen carole caroline catherine cathrin celine charlotte chloe christel christiane christine claire
    clarisse constanze corinne dagmar deborah denise dolores doris dorothee edith edeltraud eileen elaine
    eleanor elfriede elif elisabeth elizabeth elke ellen emilie emily emine erin esther estelle evelyn
    felicitas fleur florence francoise frauke friederike genevieve gerlinde gesche
    gesine gisele gertrud grace greet gretchen gudrun gul hannah hanne hannelore hatice hedwig heide
    heidi heike heidrun helen helene henriette hilde hildegard hilke imke ingeborg inge ingrid inken ines
    irene iris irmgard isabel isabelle isolde jacqueline jane janet janine jasmin jeannette jennifer
    jill joanne josephine joyce judith julie juliette karen karin karoline kate
    katharine kathleen kathrin katrin kerstin kirsten kristin lauren leonie lieselotte lilly
    lisbeth liv ljubow louise lucie luise lynn madeleine mandy manon mareike maren margaret margarete
    margit margot margrit marianne marie marieke marit marlene marlies martine mary maureen mathilde megan
    meike mercedes merle michelle mirjam miriam monique nadine nancy natalie nathalie nicole
    nurten nur odette olivie ottilie pauline phyllis rachel regine reinhild renate rosemarie roswith
    rosmarie ruth sabine sarah sharon sheryl shirley sibylle sieglinde sigrid silke silvie
    solveig sophie stephanie susan susann susanne susi swantje sybille sylvie theres therese
    traute trude ulrike ursel uschi ute valerie waltraud wencke wiebke wilhelmine yasmin
    yvette yvonne zeynep zoe aysel aylin dilek gamze gonul meral nesrin sibel songul tulay yildiz
    maryam mariam noor zaynab zainab amal iman
    """)

  /// First names of men, in plain letters; those in "-a" are ``menInA``.
  static let men = list(
    """
    aaron achim adam adolf adrian albert albrecht alexander alexej alfons alfred ali alois ahmed
    andreas andrew andrij andrzej anton antoine antonio armin arne arnold arthur august axel bastian beat
    benedikt benjamin bernd bernhard bertram bjoern boris bruno burkhard carl carlos carsten cemal cengiz
    charles christian christoph christopher claudio claus clemens conrad curtis daniel david denis
    detlef detlev dieter dietmar dietrich dirk dmitri dominik donald eberhard eckart eckhard edgar edmund
    eduard edward egon ekkehard elias emil emmanuel enno enrico eric erich erik ernst erwin eugen fabian
    fabio felix ferdinand fergus florian flurin francesco francois frank franz frederik friedrich fritz gabriel
    georg george gerald gerd gerhard gernot gert giovanni gottfried gregor guenter guenther guido guillaume
    gunnar gustav hagen hakan hamad hannes hans harald harry hartmut hassan hauke heiko heiner heinrich
    heinz helge helmut hendrik henning henry herbert hermann hinnerk holger horst hubert hugo hussein
    ibrahim ignaz igor ihor ingo ingolf ismail ivan iwan jacob jakob james jan jannik jens jerome
    jihad jim joachim joao jochen joe joerg johann johannes john jonas jonathan jorge jose josef joseph
    juergen julian julien julius jurij justus karim karl karlheinz karsten kaspar kemal kevin kilian klaus
    knut konrad konstantin kurt lars laurent laurenz leo leon leonard leopold lorenz louis lothar luc
    lucas ludwig luigi luis lukas lutz magnus malte manfred manuel marc marcel marco marcus mario marius mark
    marko markus martin marvin mathias matteo matthew matthias maurice max maximilian mehmet michael michel
    miguel mike milan mirko mohammed moritz murat nathan niklas nico nicolas niels nikolai nikolaus nils
    norbert olaf oleg oleh oleksandr oleksij oliver omar orhan oskar oswald otto ole pablo pascal patrick paul
    paulo pawel pedro peer pavel peter petr philipp philippe pierre pjotr rafael raimund rainer ralf ralph
    ramon reiner reinhard reinhold remo rene reto richard rico robert roger roland rolf roman
    ronald rudi rudolf ruediger ruprecht rustem said salim samuel sandro sebastian sepp serge sergej serhij
    siegfried sigmund simon stefan steffen stephan stephen steve steven sven tarek taras thaddeus theo
    theodor thierry thilo thomas thorsten till tilman tim timo timothy tobias tom toni torsten udo ueli
    ulf uli ulrich urs uwe valentin viktor vincent volker volkmar wadym waldemar walter werner wilfried
    wilhelm willi william willy winfried wladimir wolf wolfgang wolfram wolodymyr xaver yasir yasser jasir jassir yassir
    yusuf zbigniew jewhen jewgeni arkadi arkadij wiktor stanislaw tomasz piotr marek jerzy
    """)

  /// First names of men that end in "-a", in plain letters.
  static let menInA = list(
    """
    luca nikita ilja illja ilya mykola mykyta danila sascha sasha mischa misha jascha mustafa musa
    isa abdalla abdulla taha yahya jahja costa noa joshua elia andrea gianluca attila bela geza
    kuzma foma sawa sava pascha kolja wolodja koba akira zakaria hamza talha obama
    """)

  /// Those of them that women bear too.
  static let eitherInA = list("andrea noa sasha sascha nikita isa elia luca misha")
}
