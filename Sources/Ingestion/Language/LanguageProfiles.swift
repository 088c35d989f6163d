/// The languages that are told by name.
///
/// The 400 commonest runs of three letters of each, the commonest first, `_` for the edge of a word.
/// Counted by the language-detection library (Nakatani Shuyo, Cybozu Labs; through langdetect 1.0.9)
/// in abstracts of Wikipedia, Apache License 2.0; cases were put together here.
extension LanguageProfile {
  static let told: [LanguageProfile] = [
    .init(
      code: "de", letters: "äöüß",
      trigrams: """
        er_ en_ _de der sch ein in_ _ei che ist nd_ ie_ _in st_ _un ich und _is _di isc die ine
        ch_ es_ on_ _be nde _au hen ste ter _vo ung ne_ _ge den ten and ng_ gen ver _st te_ von
        sta im_ ber _im des he_ rei her de_ _si _da ent ers it_ _ve _mi us_ aus eit lan lic ion
        _al ind em_ _zu nte cht as_ mit nge ner _we _er ren ach _sc nis _ma _an men ere ern rt_
        et_ rde eic _wa das _se cha eis est _re _ha tsc an_ nen ar_ ien ige ier ert eut is_ lle
        ell _wi eri eme _la lie _na tio ati chi ens auf end sse uch ls_ ger _gr um_ dem sen le_
        war ges el_ als tei ler rte deu rie _pr sie wei _ka nt_ _li kan _he _ba ann _fr mei ode
        zei ing uts tel len _me ort _am ge_ art unt hei tte tra _en all hre ran ani chn gem _fü
        ei_ bei ben str iel ite alt ene _sp ngs ech ht_ re_ _so tad eil tun haf pro ame tli aft
        _ja adt hne _bi erg urd ali auc für ür_ _ko rn_ lis ete ang ur_ mer ahr run se_ nst ass
        rch man _no sei ele rst uf_ lei chl wur ins wer _le bez rd_ _wu rg_ hau chs geb _od al_
        ese kre ede ege ied tis dt_ ris ft_ ord _po _co lt_ _sa erb spi ate ale ser lte pie lin
        _te ess ebe rin rsc sis _br tan ant reg mal nal at_ era bes ika _ne elt _or _ar ieg eze
        sic am_ sti net the erl tor _ch nie ini _pa for _bu iti wir fra bur age gel nac mar vor
        nes sel gt_ nor il_ mme rik nne ili ns_ han chr nnt ena zu_ cke chw par err _ab sin _ho
        or_ egi tz_ _zw itt anz _th urg tal det rge nat ona wes hte erw nsc hal jah spr ric _um
        ehe tem ird _mo eru iss _ni _fa _kr uss _es esc erk rat int wie übe per fer sge bis ker
        tst _tr _ro tig fen zen sit tur rec tri gra _du hr_ ami pol wal erd rts _ku ssi amm ies
        oli att _ze eng
        """),
    .init(
      code: "en", letters: "",
      trigrams: """
        _th the he_ _in _of of_ in_ _an ed_ nd_ and is_ on_ er_ _is an_ ion as_ _co es_ ing ng_
        al_ tio ent _wa or_ _to _fo ati ter st_ ate _re _ma for to_ was _pr th_ _st ted re_ ly_
        _se nt_ ist _on _de _ca by_ en_ at_ _it ry_ ty_ _as sta _be ce_ _by _fr ne_ ica it_ all
        ts_ le_ com _pa ers _ar ch_ ame _so pro _wh _wi _ch ver est ive _no _al _he _ba _bo ian
        lan con ic_ her ber _di _fi _or str oun te_ ric _mo uni _ha rom rs_ eri _un ia_ _la _po
        ons nal nce res ine om_ man men ns_ art ish _me ll_ tra ste rn_ _li ort se_ _lo cal _na
        ity par iti _si _te mer ies ect tor me_ can _hi are fro _at _ne ern ona ve_ tat ali ge_
        ith ar_ _su ite per nte ast der int tic ere own _br ove _we us_ _mi _sp nat _le out _ro
        ran ral nde ain era cti sh_ his rat eas cha rin _en tin wit lis und cat ill sed _tr _gr
        ess mbe rit rea ay_ mar _pe pla tha ele ear _ho ser _sh _sc _wo orn emb rt_ _pl lle de_
        _fa _ra one ary ld_ _ge wn_ lin ari ich tri lit hat tur inc rd_ _sa ant _mu igh nit omp
        orm son ani age pre bor ide lat nor red dis anc cou cia sti unt ass eve ase ina ard min
        ust _am ind uth _au enc ren wor tes _bu ial rou eat rth use nti ese lea sio ord sin _vi
        ss_ our chi _ac hic ey_ el_ et_ _ce tiv rie ong cen _da ori ssi lia _cr les pri act een
        il_ har ure sou _ri ell ici ree gen din ct_ ana ome oli gra nes _cl thi nta mon shi ire
        she ds_ omm rch ris now war whi ore ria sto oca tal ght ous _ga am_ cor ict als ita who
        _fe ger ntr lly den new des spe tar ten _ja ang ces ngl bli eng sit oll _ea ew_ ut_ ont
        mil ope ton col eco ho_ rec ini lic _ju tan loc ndi ck_ ls_ _us por nis mat rel _pu ny_
        um_ cie lar rma
        """),
    .init(
      code: "fr", letters: "àâæçéèêëîïôœùûüÿ",
      trigrams: """
        _de de_ es_ le_ _le _un _la ne_ est _es la_ st_ nt_ on_ re_ et_ ent ion en_ _co _en _et
        un_ ns_ une que _pa par ur_ ue_ tio _du des te_ lle les du_ is_ ans ant _pr ati men ran
        iqu _au _da dan se_ eur er_ _ma ée_ ie_ _po com ais _so ce_ _qu eme _fr _dé our me_ ien
        con ill art _su fra _mo ain _ré ist _no _ch it_ _se ell in_ té_ omm ire ar_ au_ tre _ca
        il_ ont _si _in son res _an _ét rs_ ale nce ine ons ise ali _sa qui _re nte and ort _il
        us_ anc sit nne ts_ _di _ou pro onn ier anç ux_ _né itu nça ui_ _vi çai _fo ste rie _ce
        éri al_ né_ ter rti ou_ cha _tr _al _ba tra _pe ers che an_ _ar int éta lis teu sur lan
        _li bre sse _gr tai mun rte air ge_ ntr _ro tem _pl ait pou ita _fa mar man _lo ois rt_
        ère lie ica tan mmu tué ssi ues str ond ric all ver égi uni ari tiq ure ris _do rat iti
        nis mme ité rég aut nom cti _mi ut_ el_ ite ess gio lit _or mon tes rou _av _fi nde ive
        ang age cie _te lem nal enn dép emb gra ouv _me uée for he_ ori ect mbr tat née ass urs
        sti épa _th aux nd_ nes pe_ _ha tal gne iss ren rd_ rit nat uve _am ens tie _jo _ap omp
        _el sio éra _br ona nti _bo _to tri lus err és_ oir ani _cr ron ili ins ate ous act cou
        nie ieu ord nci por uis ern mil ées mat per ral _ju rés enc app _na nta pre eau ign mai
        _ac inc rem plu nts tro ini san pos orm ave tit _be pré lai _ho sta été ièr _st chi min
        olo ec_ ve_ tur pri eux _ja sou end vil ert ten mér gue rai sai _ra ann nda ici oli ami
        as_ ute isé ett don at_ ble _je col ina ces _mu tte déc rre can ard nor oup ial jou log
        ing uit mor upe _ga ton ndi ir_ cal _ex _éc lon ser sé_ _pi esp uti roi rme tin ven ara
        om_ rin cai car
        """),
    .init(
      code: "ru", letters: "абвгдеёжзийклмнопрстуфхцчшщъыьэюя",
      trigrams: """
        _пр _по ой_ _на ско го_ на_ ия_ ий_ ая_ ого ени ски ии_ _ко ост _го ый_ _со ств ом_ ани
        _ра тор ие_ про льн ов_ ста ный ых_ ния енн ся_ кий ест ова чес пол оро тел ель ист ние
        _ка еск аль аст ной _во сти их_ да_ стр год _за нны _об ров сто _из иче _пе та_ ван кой
        _ст _се нск ных пер но_ _ма лен пре нно _от нов _ме ое_ ком ода при род ног ная ран ли_
        ите _не ть_ ка_ _ро тра оло ред тся ког раз оль ей_ оди ми_ _ре ля_ мен _де _мо ет_ тер
        етс али ент или ска ва_ ти_ _те ото _ис ра_ она сть ьно нос гра йск ере ые_ ки_ рос _до
        ово тве аци еле ход ник ион тро _гр _ве ате ове ков ери ла_ анс спо одн жен ина из_ _ос
        не_ ль_ ном вер тав анн ори ера ийс _па кая час по_ тан _та рас вен ны_ лов ких ду_ кон
        _ми ика оли ьны бра кот од_ _са гор ем_ _вы ден мин рав _че сси от_ _бо дит тво дин сте
        рат сов ини ан_ ах_ во_ вля _си _му _ли _но _кр тов _ин лас ное его ря_ ана _св ит_ мер
        то_ ции он_ лит пос _тр ами вод сос ати _од ные ик_ дно иро ым_ ным еди тат вск _ле бол
        ект _ча ико _ил _то авл пра дел тив тно нии сно ак_ _фи _дл ин_ ает кол осс рем чен вно
        _бе нал ерн ици ее_ анд вой _ал ови ита инс _ок тич ма_ им_ _ан ор_ _це оже пис _ав дст
        для рал яет льс ен_ еме иль ер_ _бы ман пор под ниц сле ром так _ба _ви кан же_ обр рит
        нач еде _бр лек арт _эт _ге оду ющи ляе пар _ар вет ала тал лог мат ара тур име бря рай
        кра тва вле ета ави ок_ де_ ато дов нас дан оле ал_ ке_ сел дер ели авн _им сан иал сер
        ино але ерв наз руг оги рин ант ция зна оре стн рик ора как нна том руп вич одо рег мос
        еро аме рии ари ца_ ело чно явл зов рев орт _фр мар ни_ _ор ко_ кор зык ло_ _ки оно _сп
        нен ома ека тск
        """),
    .init(
      code: "uk", letters: "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя",
      trigrams: """
        _на ні_ ня_ ого ий_ ськ го_ на_ их_ ння _за ько _ві _пр сти ран енн ії_ _та та_ іон _по
        аль льн _до _фр них фра _ро анц _ст ста ист ног ів_ ою_ _де ої_ ки_ ічн аці ент лен она
        ані _ін _ре ден ний _ко чни ати нь_ алі _ви ном ту_ мен кон ьки літ _ос ьно ції ка_ за_
        жен нал _пі про оні еле оно від ень омі осі пар кий арт осл нці ере нт_ ван іст ені дже
        ови _да ики сел іте дан тат нас _му нав рег тик ціо зьк аме тис кою слі лід дос єю_ нст
        уні ет_ нсь ією тет _ек еко міч ся_ егі пал тит пер інс еде там аве ія_ ть_ иту вед нац
        _як гіо рта ипа ова ми_ асе мун _пе узь цип тут пед ни_ ніц іци епа еді ідж іб_ нцу вік
        сіб цуз діє ом_ уту деп іпе ікі _ма _мі кіп кра анн сто ій_ ва_ _се тор аст ті_ при оло
        _мо ост ку_ раї тер род тьс ься іль аїн що_ _що му_ сті но_ _те ної _ук укр роз ког вер
        ком оди ник ичн кої _ка ува ові ід_ ому _гр _ве нов стр _ра ово _об _ме ров ти_ _бу ля_
        йсь тан не_ _па тра им_ ков рок ла_ пол _не ну_ оро орі лас час кор рен міс ійс пів _сп
        зна ька дин вни всь ара анс кла рав _це єть до_ ідн ини чно ера ик_ олі одн рис сер ра_
        ори ють лад або _си тро ико чен _аб рос _тр ль_ тво пов віт _ба _ар _ал вич сте дно лов
        _во ним бо_ ен_ тов ами ці_ ків _кр ах_ обл ері ред ри_ _бе ина мін _лі пра ійн оку ніс
        ани ана ьни дія овн рон сно рат під ика _рі _св ант рів сть _од _то тич ени _су ор_ аро
        ств _го вор авн ких ене _ча _ан нос оді ром ато цьк івн _са ери гра ано _ла пор _со нни
        дов ин_ роб ає_ ими ома ход бер ві_ ада їнс тур для _че кол мов _ді ній _бі тин _дл ерн
        вно ич_ ок_ лог он_ _ор ець ан_ мат _га ли_ ер_ ект але рит лек тив дер кі_ кар ако ма_
        _ва рсь біл _бо
        """),
  ]
}
