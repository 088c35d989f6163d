/// More languages that are known so that they are taken for none of the others.
///
/// The 400 commonest runs of three letters of each, the commonest first, `_` for the edge of a word.
/// Counted by the language-detection library (Nakatani Shuyo, Cybozu Labs; through langdetect 1.0.9)
/// in abstracts of Wikipedia, Apache License 2.0; cases were put together here.
extension LanguageProfile {
  static let others: [LanguageProfile] = [
    .init(
      code: "cs", letters: "áčďéěíňóřšťúůýž",
      trigrams: """
        _je je_ ní_ _po ch_ na_ _pr _na _se ho_ ce_ ter ou_ _ne _ro _st ick pro ých se_ ost em_
        _př ké_ kte ky_ ské sta ého ně_ _kt _ob _ve _do _by _ko byl ím_ ka_ la_ _vy ký_ ova _za
        ku_ ský cí_ sti ích _ja né_ nsk dní _ma _sp _če lov sou edn rov str ení ová _le ká_ _so
        ist ný_ _pa ny_ vní le_ cké od_ _od pře jed to_ ko_ ním ná_ _me ti_ ící pod odn ové pol
        sto _mo _te kéh _ka zna ran vé_ _ná ie_ nos ast řed ový ent nic _zá cký ako _re ve_ _sv
        _vý tel neb ebo mi_ vá_ en_ ta_ ech ele pra van _ta spo _li tic uje cho vět tro ým_ slo
        dy_ kov ém_ st_ ro_ esk lní ice tí_ rod men ate _sl ván jíc nov ovi bo_ _ně _kr tra jak
        roz _ji kon ole ati čes ci_ yl_ _mě _ze erý kýc let ího va_ _ho sko eri kou ání _an ěst
        níc áln tní sky _ch ra_ ze_ rav lo_ jí_ nej oce měs ven ste tor ást ros _de výc eck ani
        nýc vat ší_ _in lad ver oli roc rý_ vod _mi sku nou rok _dr _sk _tr pří hod olo el_ ská
        ric tov oku tře kla zem eré _al du_ ina do_ _to dno tav lav len mu_ ame ek_ alo ují _fi
        est er_ _hr ční tak lic led las _os nu_ ré_ ens tin ty_ čen es_ ace dob _ce kol erá žen
        _pl zen al_ on_ pad čás us_ oje rní ezi _ba ví_ dru při níh hra ern _vo tu_ _br val _sa
        nač no_ vel ruh chá ion ený ají stá jso vý_ ečn ovo _bo oto tví ale _js ru_ den ede stv
        ali _di tsk iny lsk li_ uží ník rá_ ach stu _la rat _zn adn ekt ly_ mez da_ yla ich de_
        tec vin nik _no ero ry_ ří_ ově at_ eno ori _vz nam ove ház eve rsk cká stí lin pou _da
        stř ozn řen ouž _fo in_ cha rál dov mer čas _či lit edi vou nce ii_ _oz res _fr lou tar
        ite _si cen era lem aný kra ant _ar tiv _lo _be mat log _or hla kém hov tě_ ovn or_ _am
        _čá lik jen žív
        """),
    .init(
      code: "hr", letters: "čćđšž",
      trigrams: """
        je_ _je na_ _na _po _ko _pr koj ije ja_ ka_ ne_ _se sta om_ ih_ ski ki_ ija ni_ ji_ _od
        ma_ sko _za no_ od_ se_ ke_ nje _sa og_ oj_ li_ va_ _iz _su _ka ju_ ana ran rij _st anj
        nsk _ma lje jed gra im_ ca_ _gr ili oji an_ ist jez ine sto ezi ina ani sti la_ ko_ ti_
        pro ta_ jen cij ra_ ima da_ _ra ast ost su_ rod _do odi ičk _go ava _in ika dij _ne jsk
        pri eni tsk edn _dr _ob azi jev iji za_ ori ali ena _bi eri zik _il _is _re pre ans ovi
        ska ova ati nas ara ica kom ini _mo _sv oje rad _te ala tra est nom men nij lik dno ik_
        ovo str pod _pl _kr kog _di zna jel ci_ nja nih nos tan red eme te_ eno oja nog ici aci
        tav jan elj ske _da kih ri_ ao_ _pa van ada nal _ri por _tr vat din dru ce_ _me sa_ to_
        nu_ ijs sje ind nov ve_ sku _br me_ kup rsk ama _ba rva dan ira _sl gov čki jem vor nic
        _al mje ndi laz kra ats ku_ eli ver aln iz_ lja pad raz ter io_ _os _ju edi vi_ ice _hr
        _ve ga_ pin _sk _bo re_ jek upi man _ta oli ame er_ _to nim apa _no en_ hrv avn eve _sr
        sel on_ nik bli ako odr rav oro _sj odn tal ari lo_ tar lem _op drž lov oto avi lju rža
        _mi jes rat _de _nj ano lav rug vni di_ _ok era iti čko vij lan em_ ple _am nji ona st_
        žav _si ent _im pos dic _la vje naj aca _li _gl _vi mer nac le_ iva ila gla eta and vin
        jim stv jet ema nat raj rič tok ora aro _vo dni ene aju ime vo_ ern kon ačk vno ata nar
        kao met enj ins vlj _ro ase ad_ ičn _vr ozn čno oko pan _sp _pe olo ita zi_ ion pol lij
        voj ven ela tor ris pra _ti okr ral adn ust tri noj eda ove ća_ tič ars sno ave lin ziv
        _ar tin bil sas las avl zap tu_ elo in_ _ni _an oni rno ćin ele nci ome iko ore ovn ale
        dje aka toč ant
        """),
    .init(
      code: "hu", letters: "áéíóöőúüű",
      trigrams: """
        _sz _az en_ az_ an_ egy és_ ak_ _eg _és sze ban gy_ _me ek_ tt_ _kö es_ agy _ma szt ele
        ben _ta et_ köz ala _cs ába _el let ai_ _al ely _va szá _ha _be _ne ik_ _te _re nak lt_
        art _le ren alá _ki end ész ere ség mel ter zer _fe zet tar ett csa meg al_ us_ _am tal
        os_ nek len osz rto ja_ ok_ is_ el_ ta_ _né nt_ sza _ke toz lak ti_ ia_ on_ ály ete ány
        sal ra_ ent _mi leg nye ék_ int ame zó_ ott eze _ny ros at_ án_ ól_ ébe er_ _ál ozó mag
        _fo re_ bb_ eri for gye ált lád nem áll áro ara kor jel lye _ko gya ána _la ül_ _an ztá
        vag ság _fa _ka tet _vo olt _is _je _ba ás_ rsz ény ae_ tás ors ly_ tál ák_ rül _ké _pa
        asz _vá üle hat _ho _ve esz ág_ mán vol lla orm min tel _os ba_ zen _vi fel ég_ ul_ én_
        lat lék fél _ré ádj rés szl djá vez ndj ker ell szi nev erü _na ida zág djé ssz yel ati
        oly lyá ny_ _tö szo mer val tés elv te_ em_ ato _he yar sz_ _ez faj atá be_ _in ét_ élé
        eti gyi ont vár si_ omá lle eg_ _er lta rás ová lov nag _de _má eve ez_ _ol dae zat éne
        ika oro jáb rt_ _já név ése ata sa_ mes zlo tes ől_ ver _mo ran ada hoz át_ ill tár tot
        rme _gy se_ ni_ szé ri_ _po ar_ _so mad ang tó_ ve_ bel elő zik tek yán eke vák lam jár
        yik más dik nál ásá nde nya ert ten lis tén úak zak vál eme ami sor eté ló_ els hel éve
        lem ki_ dar dal met ték na_ or_ ató alm gat kai zés het ége ból ede aj_ ene vel _es iáb
        lső ár_ _ro any rak isz ber tte lap mi_ zám jéb kel oz_ alo nyo ető ött kat tör in_ nte
        akú ese and nté yet lya est _or lom alk usz _bo res zte vet lan yi_ ifo tor gi_ ára ina
        rin _pr red árá kúa irá özö ját _st elü ma_ ső_ ven ass tik ket sok it_ cso _ar zon ako
        yes tin la_ _sa
        """),
    .init(
      code: "fi", letters: "äöå",
      trigrams: """
        en_ on_ in_ _on an_ ta_ ist ja_ sa_ ssa _ja sta _jo nen ine ise _ka ais sen aan la_ lla
        _ta itt all _se lai ka_ _ku ala _va na_ li_ est ain _su lli een tta ett ell lis iin ste
        vuo ksi _ma tä_ _sa _si _al si_ _ko taa _vu oli nna iss _mu ass _ol aa_ tti val ia_ eli
        än_ oka sti _ki ill ti_ ust isi at_ ast _pe tel lin oit maa eri sä_ mis den _la jok _ke
        _tu _yh ois le_ tet per ess int lle tai kan sin _to suo imi lä_ toi kai _pa _ra nta ien
        uon tii onn stä ssä lta ikk vat _el kun kuu kse us_ ten uom ava ses rin stu se_ ään ans
        min va_ uva sto ttä oma aja men _pi eis kau ali ent llä _ha ina un_ _te ttu ita ulu man
        _vi ika unn _po _he _lu ama _me _ju rja joi _ni nin _li ite oll alt et_ ide _en tee see
        nne suu tal ome uks tar lan sis yht _kä alu ens ari sii kka tu_ tte ija osa ma_ mal kir
        ran koi lma aik sia pal utt kaa ost ant esi ana kin lka oim ulk tie ri_ ime ait tää ut_
        tin sit ani nim ter tan mer ila tam ai_ äyt lue tei nki ann _le its nti ian mi_ att ohj
        tio ail aal _ve oin nka tun uot _mi lii kuv rit ori umi _pu nsa _so ki_ ris oss kil nni
        rus ati aks _jä iik kas uut nsi osi net iva kki saa _my tse jul uod iit yks ilm uus arj
        _ti nte ete kal tav _es käy aat jan ark yhd kon nis van elm ole ova ion pun elt to_ ing
        irj oni äis _no iä_ aup itä sim alk sij eru lev nto tus _th _et ott uul apa _as uol san
        imm met _ai ää_ kes ude kko sku til unt _lä ton voi jai uri upu mat enn nan _os sar pää
        ele jär hti _ne iel elä _pä uun ity ale onk eta rik ee_ sek jon kie isu ken hty mes uta
        ode myö taj alb _ro inn _yl pai ytt las _an oku itu luv esk tis uu_ eks tty eel uur _mo
        iet lok uka sel
        """),
    .init(
      code: "tr", letters: "çğıöşüâ",
      trigrams: """
        an_ ir_ _bi lar da_ _ve eri ara nda bir in_ en_ de_ ler lan _ya ve_ ınd _ol nde arı _ka
        _de ın_ _ta _ba ya_ esi ind ır_ er_ ası _da _sa ola ile dir rin _ku _al ak_ den dan _bu
        lı_ ini ili ele nin _il dır _ge ar_ ne_ nın _ha ri_ le_ sin anı si_ _ma tar ik_ edi li_
        rın man ine sın eti len _be rak ılı _te ki_ ını _ar yıl na_ sı_ rı_ ana nla ala iye tan
        _an adı _yı idi eni ulu ama _me _ye nan isi tür on_ aya anl _se eki bil _tü _ad ayı iri
        alı ıla _ko _di ni_ ist lla lma kar _in la_ al_ bul el_ re_ nı_ yap _gö un_ _so tir ran
        yan eli raf and ter ilm mış sta tır nya ada ığı ur_ ağl ek_ ma_ ste ra_ ari ras let ere
        ard _do _pa _si ce_ _gü kle iği lın _iç ğı_ _en lin rle lik lam ort uru mas et_ mak kur
        fın _ni akt afı kan _bö olu _nı ver baş böl ına _po ene bel ık_ im_ bağ atı ye_ _fi una
        lun tin _ke eya kla lık çin san içi ede ril apı ken tek bu_ _kı _dü yer _or gel ürk ca_
        onu miş ıdı kul yon üze lu_ gün end tem ği_ _ki mer ğlı yar öne lge ştı kta ull _mi ren
        şti lle rla te_ ark ısı eme _fa yla aki emi zer _li irl ti_ iz_ par ali dil son ış_ ümü
        ölg ndi ta_ min _he tur mi_ kte üne der _am ula at_ iya tle erd rma gen doğ yun por any
        _ay unu _to alm ans _şe di_ ekt me_ _mü _ed mek _fr ğu_ ılm mar ant aşı amı ahi men erl
        _ro nun arl _gi ika vey rde ral mes ent mla gör _re _şa uğu ris dı_ ell rke usu _yü _ne
        dur kon yet ikl lli ill ışt lmi tal rul nıl am_ ük_ und _gr ale _öz diy işt yaz ati ekl
        _bo yük _mo _is ağı iş_ gil il_ _sı ret ür_ tik su_ inc _ça leş led rk_ üre _pr nce eşi
        imi erk say mle _bü ımı lk_ dak es_ art oğu rih fil sah akı _ca _nü luş akl ava yal lem
        ey_ kal eği met
        """),
    .init(
      code: "bg", letters: "абвгдежзийклмнопрстуфхцчшщъьюя",
      trigrams: """
        на_ _на та_ ия_ то_ _пр ата _от ски ки_ от_ ите _по ен_ _се те_ ни_ ка_ _ко ени но_ _за
        ва_ пре нск кат ето ска _съ _из ани _ка ния _ма _ра ина гра ли_ _гр нат ств се_ лен ика
        ние тел про дин за_ ист ест ото _об _ре ст_ ият пол аст ред ост ери _са ие_ ри_ анс ван
        ран _го раз _ст да_ ста ари ден ато или ра_ _бъ _ок ан_ гар ане рад стр оло еле ция сто
        рез тор _те _до рск нит ълг ава сти еди лга ти_ _не бъл ат_ рат ез_ _си при нов оди тра
        ион ик_ _де ент _то ена али ира вен сел ори во_ ове ма_ рия ели не_ _ме ова ят_ _въ арс
        по_ ати ват аци тво нас род ов_ ор_ _им йск _ро ята иче окр чес алн ана _ан _да са_ ко_
        оли ел_ ате мен ин_ кръ _пл ад_ ник кан иет сте год _кр _ил ай_ _ед ови ръг ско ини _ви
        рик _ос мер _ве ъг_ ър_ кия вет ло_ он_ нос _во ров _св _мо _па кол _пе ено щат аме нен
        еск _но ера жен тен рал _му тер ичн рит тан пер але цио еме лит нал _ми рен ява _фи ийс
        _ща рев едн ито они ът_ она _тр _сл нар _ам до_ асе ита ла_ тов _пъ ер_ ман ици инс _че
        чен лас анд тър ица вер _сп _др ора рав изв кра мат тро цен ант бли лед лан _ор час лни
        аде кон лно едо лик мак дон ал_ тав ити сле мин _ди _ге мет ед_ оже ово _бо оре дна тич
        пис _ал си_ зве око _бр оде име тни пло най _би зпо иза пра общ _ба ежд _це еве оле нет
        три _ли рис му_ ара ърв лна акт зап ави ца_ ков _ин _ср зна аке вод сно вър тур ком кит
        оиз _ду дно арт ган бра апа _фр тик _бе анг ево ща_ ерн ейс пър вол нци нач рои зик със
        ий_ све нот кед чни вес ой_ _со лий рин лог _пи нти сев пор орг ви_ енс нгл ет_ од_ ил_
        тре лав _ча под _ав _та ети ине пар мар еде ект ене зда едс чна _ар тив га_ лож дст азп
        рна оно _ва лощ
        """),
    .init(
      code: "mk", letters: "абвгдѓежзѕијклљмнњопрстќуфхцчџш",
      trigrams: """
        на_ _на _во во_ та_ от_ ија ата ја_ _се _по _пр ите _од ски те_ _ко од_ ки_ то_ се_ ка_
        ува ен_ _со _за ина ни_ ва_ иот нск но_ ист _ма ста ска нат _ка _го ој_ _гр ани _де ат_
        ост пре гра сто ко_ ли_ ден за_ кој ран кат циј ото со_ _не _ре дин _би _ја или ови ри_
        _до ето ика ени сти рад _ст про анс ери ла_ оди _ра едо ње_ ако дон да_ јат оја ти_ стр
        _те ред бил ање мак нит _бр ори аке _им при ира ниј кед ана ик_ ати _ил ан_ ази _ис _ме
        ест аци иск нио ско едн вен зна дел _да кио нос ици ел_ ви_ мен тер род год _мо _па ст_
        ена ил_ тор ичк они риј вањ _то што ари еле ств _ед ра_ ини _из тра как али ент рет лен
        аат аст алн _ос кот ова мет _др нов _си ар_ _шт тел _ви тин ои_ рис онс _пе ово јаз нај
        _сл рск чки бро _ве оле тан _св рат ело сел еко рој ци_ еде одн етс ава ове _са ион ад_
        дни кит оде го_ лик _оп ло_ дно тав оли ѓа_ ма_ тво еди пол але _кр тич тур ваа кон ле_
        нао лем раз ено ман _об нот зик кои _ов _ан оѓа сте _но аоѓ вер _тр аде вој кол пос ник
        ват _вр _ју ров ет_ кра вет гол тар _сп ели еме он_ инс оло дна ате ер_ тој ал_ рит _гл
        вот име ниц _та _ро еми око држ вув озн бли ичн тот има нас оре ера јан нар нал олу _ин
        рал ила _бе аме под нти тен рот вни ме_ ие_ ор_ рем тит ди_ чка _ли _ок лат тск ара ато
        пер пор тро _ми ги_ сно лас лит аро ека ави гов ект _фи вре ица сле три дот поз _це пот
        _ди тив ене _бо све лав _ни _ар _ба лиј нци ети по_ _ал оме _ге мин аву пра ржа до_ оно
        она ца_ рек еве пов лед мат ета лни ела рен _ав ван ии_ рав ора бор _ср ади иза ала лов
        руг лис _ла адо кар ано апа _жи лан тат мер јал еро одр нув рма опш тст пшт вод тек шти
        га_ рик ерн лек
        """),
  ]
}
