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

  /// First names of men that end in "-a", in plain letters.
  static let menInA = list(
    """
    luca nikita ilja illja ilya mykola mykyta danila sascha sasha mischa misha jascha mustafa musa
    isa abdalla abdulla taha yahya jahja costa noa joshua elia andrea gianluca attila bela geza
    kuzma foma sawa sava pascha kolja wolodja koba akira zakaria hamza talha obama
    """)
}
