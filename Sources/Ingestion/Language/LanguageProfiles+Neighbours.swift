/// Languages that are known so that they are taken for none of the others.
///
/// The 400 commonest runs of three letters of each, the commonest first, `_` for the edge of a word.
/// Counted by the language-detection library (Nakatani Shuyo, Cybozu Labs; through langdetect 1.0.9)
/// in abstracts of Wikipedia, Apache License 2.0; cases were put together here.
extension LanguageProfile {
  static let neighbours: [LanguageProfile] = [
    .init(
      code: "nl", letters: "éëïóöü",
      trigrams: """
        en_ _de de_ een an_ _in _va _ee et_ van _he is_ in_ _is het _en er_ _ge ent te_ se_ oor
        eme _be sch ie_ der ers uit aat and nde el_ _ma aan ste nte _te ing sta eel it_ men _st
        ond _di _ui ver _vo ans lan nt_ mee den _wa ter nse _me nd_ aar or_ laa ts_ _op at_ gen
        pla dee gem erd ten ijk rs_ ats _we _pl tel est _re as_ maa cht ng_ lt_ _ve eri one lij
        rd_ _al ord ede es_ ner voo ren akt on_ che kt_ art _co isc ran eer _do ere die nge _on
        sse won ber wer aak ens nwo rde ij_ was op_ taa dis ist he_ end inw par ame elt str reg
        al_ ron egi _pr _na _fr tie _to mer io_ le_ ati _ar ijn ar_ met ele st_ _la _ne rij ken
        _gr ns_ jk_ _da _wo ndi cha rte gio fra us_ doo ari lle _zi ant tem ls_ erl ric eld per
        _pa eli len pro ich ge_ ne_ _ho tri re_ iss gel _no _ka _am eve _aa rik ali nds _bi _li
        rt_ _ha chi bes ch_ _po _sa of_ ika ien _sp ege _of epa _hi naa jn_ ht_ als stu geb _ro
        ige eke ind uur ier els rla ven ort its kaa _mo am_ _oo wor ang arr _ja _bo sen _mi _le
        ion _ca ach ot_ _br ill ned dep _ba raa ger erk rli ië_ _du ke_ tal rie nne _sc zij ad_
        ges _an ty_ ate ove rro vin _ch lin aal tuu sem lie gro _wi ct_ eid dt_ the id_ ili _ko
        ont ld_ rin tse ale ict dat _vi nen _se zie na_ orm sti hij ert mar _pe bij tot ard alt
        iek dui emb _so man nis _lo erv _th _ze ovi lig nci spe ton mbe rov cie del ine val inc
        ete tad oni unt tio ezi ech gez ia_ ds_ ur_ ome hap gra tra nst ita _ri hei eur ijd bel
        ze_ ein ebr noo uss all ppe vol int ed_ waa url com lde wee uid ell ona rdt eni hoo tij
        nat ost ern _au oun rst jke ker ite _ti sla om_ aam vla ek_ erg _si ene nie ide _fi ami
        hee ani ong are
        """),
    .init(
      code: "da", letters: "æøåé",
      trigrams: """
        er_ en_ et_ _de _er _en _og og_ den der de_ for nde _af _fo af_ ter and _me lle _so ere
        ing ed_ lig sk_ det re_ om_ ste or_ _st _ti ke_ ne_ ler til som ger lan ske _be ng_ _et
        ind es_ end il_ _fr ar_ te_ _ha ans nsk ge_ _in ell isk ion med nge els _ko _på _da på_
        ver del est ige nd_ gen eri ede fra sta le_ dt_ _ma _bl _ve at_ ens on_ dan an_ ra_ ern
        men ret _va mme sti ati ist st_ _pr gge und _li mer ill _el ers _la _sa el_ var tio kom
        tte _re sen _ud ent ner se_ lev _si ord nin lse str _no _ka _sk _an rne ns_ ren omm ig_
        _fø ser _at ang ive _he red pro ved rin _gr ble ten ove nte kan _se ber ev_ eli _ba _op
        kke _fi _om man _br har nor _vi ken ide ndt nne one _ho old _sp mun ene gt_ igg net _al
        ien al_ mmu lde rik sto lin mar org tet _am _mi ker nds gne art tor _mo tal _tr _un _sy
        fte ete avn orm _by rer ran tis rst hol ska _na _hv per tat spi age kri ale is_ nes bet
        em_ nst rg_ sam ris _ar han fød ngs ins nal ort res ødt _pa in_ ika pil rt_ rde ven ogn
        _ro des rke ame ark met ate amm rie _po dre rig nen nis hav _fa une sog ant _ki reg ors
        _ty _fl len _te rte tid rd_ by_ min ve_ hed tra her før ade vær vet eds ore rre irk lem
        skr _pe gel _ge us_ all kon ele _le _ta rsk år_ egn ves lt_ dli nse bel rat kal _th lli
        ine _kr ben _ke igt _di get øst ørs dst ald ære _bo mel _ca rk_ så_ bor let ik_ iti _to
        par sid fil eve um_ gn_ les vis nt_ sse kre ld_ tem kab bes jer enn ban syd teg pri _væ
        nel vor _ga ali ysk ndr run rme _co bru ave ted _mu gan tre ann nav erg tan ikk tru gru
        rup _or ogs tys _sl tik ode alt sig hvo ilm _ov byg lla _ne lsk abe tiv lit att mes rs_
        me_ ons amt the
        """),
    .init(
      code: "sv", letters: "åäöé",
      trigrams: """
        en_ er_ är_ _en _de ch_ _oc och _är _fö ar_ om_ et_ för _so ing and an_ _av den av_ som
        de_ tt_ ter _me ska re_ ka_ _va _st var sta nde are nsk _ti ill sk_ _ha _in ng_ lan _fr
        on_ ll_ ens ade til isk _ma ör_ ett ans gen ra_ der eri es_ na_ med ell ber _på dd_ ven
        era föd ödd nd_ att nin på_ ver det _an ed_ ion _be ste _et ta_ _sv _ko ten nge sve ist
        ns_ _vi lle _ka und _sk ler rik ers lig des ati han str lla st_ _se rna as_ kan ad_ ent
        man sam _sa mar mer del tio sto _pr pel _re ran lin _no ån_ ern _si spe frå rån tor tar
        _ut _dö _gr ika all ari död öd_ la_ _li tra ela in_ upp tal at_ kom _el lar _at _un sti
        art änd tad gar _fi _sp har örs tta ren _ba _al ien el_ men or_ ger one ock _vä els son
        nor ser rad nte _la _fo ord pro sen ike _he ner omm rs_ tis _om est _po ker _ar nds _br
        te_ rin _mo kt_ ort mbe _tr id_ ige ara ete kar rat _pa tte al_ emb ts_ ga_ dan _da mma
        _mi ris nom kri rst ång _bo ale par iga per oli tan ame nga ngs _na len kal öre rt_ nda
        år_ rig inn _ju äst da_ ri_ lit _bl dra _ge _ja for ig_ vid ust _up ons nst _ta nis nar
        tet _te rie org _fa ins ant _ro ann tat nna eda nat nne nen _am ast lag ate _pe gra lad
        us_ ali nt_ fra amm ds_ rka _bi ars ge_ iti itt _th _ho län ind erg sin res sa_ kon _le
        gru ive _lä _fl tid _kr is_ run let ken ndr erk ung _jo ess _or rde ala _di ele ram uar
        cke ina met fin min ätt tem ott _ri rg_ lm_ åde rit amn rsk arn mun age lls oll ret _hu
        bet _to ite las int _sl tik fte ia_ ets lat um_ het ag_ skr pol hol _år vis aml mmu uni
        _fe rar ck_ _ve olm nal sso the ark end ors _mu alb pri lis rd_ sko _co ik_ _sy ori bil
        ino kap eta van
        """),
    .init(
      code: "it", letters: "àèéìòù",
      trigrams: """
        _di _de la_ to_ di_ del ell _un _co ne_ lla el_ _in ent le_ ion _ne ta_ un_ nel re_ ato
        ia_ one _la te_ no_ _da na_ _pr il_ _al _il ti_ nte in_ con ica com zio _ca _si per ita
        ant ale all men he_ ca_ che se_ sta ra_ ll_ _st io_ nti _ma ter par tto ett _ch da_ _se
        _re gio _pe _pa _su er_ li_ ese ata art al_ ist una ran on_ tra lo_ azi si_ tan ni_ ali
        eri co_ nto gli anc _an tat att pro _so nta ati lle dal rat pre ro_ tic ari _tr _te tor
        era _ri ico _no _po _mo me_ tà_ ori ri_ ina oni _fr ore ess est str ano rti olo res mun
        ono sti _le bit ma_ omu reg fra ric and cia _pi _qu so_ ona ces sit are itu _fi inc de_
        abi ei_ _me ome _vi tal pri ont chi une lia ime ito egi ipa _fa ian tua _sc ste _ci col
        itt ass ici ene ssi _ab do_ _sa tti nce int tro ond ria _es uat tri tte ere ten _or ver
        _ba ine man uni nci _gr _ar cat ggi ani ing car ola nat nal zza ame _li tta sa_ va_ ntr
        tim ost _gi ers ità _lo lic _ro ero _fo sso ie_ _mi ini dei sse son cen ndo llo ret ris
        sco ide sto _ve izz mo_ mon ura dis lin fic can rit ino oli ce_ cit lit rte agg gra po_
        sci ann _sp ott izi ven rio za_ ili an_ qua dip ser ara ana min _do ndi rim mar _fu for
        tre ate cor rin ort _ra _na que pol ien sen ive _ge ast rie ial rov ima enz nda nde tiv
        _ha esi app ren edi _as eco end _ed ua_ mat spe rma omp ire ior nom nit cal uto den es_
        oma ede imo dia ope _pu tit _ce igl ert err tur sio ile zat mer ord iva ich olt gen opo
        ron ed_ pos ral ove ele orm rto cip ovi ern acc tin nza bli nic emi _ec nia nch _va san
        asc _br rea nsi les der vin iti ea_ lan ice egl alt _it _am dic ssa vol _cr por _fe ve_
        cli bbl rom ubb
        """),
    .init(
      code: "es", letters: "áéíñóúü",
      trigrams: """
        _de de_ es_ _la el_ la_ _en _es en_ os_ _co _un _el ent as_ na_ ón_ do_ ue_ nte ión te_
        con al_ ado _po una to_ ia_ or_ _ca _se ra_ _lo del que aci est _re un_ ica _pr da_ ció
        ant com _qu _pa on_ los sta ta_ par ist _su por _ma _di _al men se_ no_ re_ ada cia io_
        _in nci ro_ ran ca_ ida dad res _fu _pe ien nto co_ las era ter _si pro ico per esp ion
        art str mo_ tra ido ad_ fue _no ero ici can bre ina an_ ona cio nta anc ar_ ito er_ and
        ali dos _ba ara tor ene ntr lo_ uni _sa ale _fr _me mun les des ita _ha ía_ eci ame ste
        cie rit tic sa_ den eri _so rte ari omo rio _te tri dis nes _ar _tr ano esa tam tad enc
        mar _an lla _mu one man _mi ria _cu lia tal ili fra tro ma_ _ci ces mbr int _mo ana nal
        cid su_ inc nic lan sti rta _gr reg _or ura nti tan _na egi ori ten pre _ju tes nda ort
        ndo ner _vi orm lac _fa car ert spa ill nce cal rma mer año rad for pri ont pañ _ta le_
        tre omu fic pec ami nac _ch ovi itu gra ne_ gen ide oci iza ial cas tos rec nde _le _ac
        gió tua mil ier dor ric err go_ _li ral ono ian ino ers bla cad spe ren end nid min dep
        edi obl ons ras der _pu _ro sto _do _ve _to nom us_ ast und arr lic ore ros sit qui dic
        son _ce epa ani ula lle ens uer tiv esi ie_ ora _fo esc és_ ing cip tur omb tin ect so_
        cto is_ rin _fi _au ern ios ama _va nor rti _cr _ti ele mad pob tón rac ña_ san rea ron
        mbi ver nos _hi ser cha act iem emb tar ena ual lar oca _fe amb ela omp rov ell cen ás_
        cul ati rie _pi ime mie po_ _bo ol_ ndi mon olo cci tas noc uen _ex uad lid fam all más
        ond tie pla _as ere ata _pl uda alm vin ber rim eno ntó _ge cor rra _má ini das chi cos
        ues col sid dio
        """),
    .init(
      code: "pt", letters: "áâãàçéêíóôõú",
      trigrams: """
        de_ _de do_ _um _co os_ da_ ma_ ão_ com as_ uma _da ent _do na_ ia_ es_ _po _se _no nte
        ado no_ _es um_ em_ to_ te_ al_ ra_ est ida dad _re _na _pr or_ _em ro_ ade ica _pa con
        _ma ant ist _pe men _ca ção por om_ _qu _fo par que ada ste sta ita io_ ens _di ter ta_
        _ha nto dos str ran tra ue_ ca_ se_ is_ eir mun ndo hab _in ame res cen _km ali açã cia
        cid tes _su nci reg pro _te oi_ foi per co_ nde sa_ art ou_ ico and _as den tan ano _an
        min ria ten ara ort tad mo_ _ci und end _ce nce ina bit la_ _ba _fr iza _lo _al egi ito
        rea ati ião ras er_ ntr iro uni tiv omu ona des nda ric _ou giã tri lo_ ais _os _br cal
        va_ ar_ sid _me ido egu liz era tam anc re_ ela esp rte ea_ esa rio tal _mu bra ura abi
        int nsi ide são ha_ ver ion tic _ár dia nic pos eri ini nta can oca rat iva pel áre fra
        zad ast _en das nal una _sa mar ua_ rta ont tro nis ira tor pri omo _mo _or _mi ces lia
        rit man _si gun nos _tr for _gr seg cio _fa ora loc ula nha ici _ex ana ond _ar _li _vi
        pre rad _ad _la tur gra sil mai _at ho_ tos ab_ rin dis _am asi _so sti tem dep ime _fi
        _ch _jo oss lan ele ons _ve orm nso car dor ian ias ess dmi epa nor ome elo adm on_ nas
        eci sos sen _ta qui rma mer inc _ro ale ari so_ aci enc am_ ros pal ões ing cas ert nti
        cip bro lei tre lho anh _fu us_ _fe _to go_ fic ore _le rov ers _cr sso cor ral me_ ssu
        pol le_ eu_ omp ipa _ja ui_ ori nom err _sã odo emb gue eró cha ial nia rói _el il_ ese
        ram _ao lme óid ero rec ndi ári nid _ju ie_ lin _ho lic ern rei el_ ile ena esc sui cri
        rti _ri qua der tin ama ês_ mbr _ge ere ass pul mpo cul ost _au rtu esi ema erc _ga nst
        ser ao_ amb ili
        """),
    .init(
      code: "ro", letters: "ăâîșțşţ",
      trigrams: """
        _de de_ te_ _în ul_ est ste în_ re_ _di _es in_ are _un din şi_ le_ _co _şi _ca ea_ ia_
        ie_ _pr _al al_ ui_ _ma _pe un_ tă_ ent _la lui or_ _fo ate ii_ at_ la_ _re ei_ _cu eri
        ele car tat ulu _se st_ ntr ist rea tul _in _ro ani tor ter ita _ce lor aţi ori ale com
        _po pro con _su ri_ _pa ne_ rie _sa tru pri an_ _st _ac uni cu_ că_ ost rom int art par
        ica ce_ sta ali _an tre str nte nia au_ pre fos _fi tic se_ ru_ _or _ar men nă_ ată ca_
        pe_ _si ile ric tra mân per _li uri ion ai_ mar _tr lit nul ic_ ari _mo ine tea nt_ _me
        une ra_ ici na_ ţie ică mai man ona omâ _lo num nd_ era _mi tur ră_ _au ilo iun rma rin
        rat ere _lu iei ace ran mul rul pen ili lă_ _nu _te atu bri cel mbr for _ap mun sti ar_
        oar ame anu tel ati nal _mu loc ril and ice iul ial sau cia it_ ta_ _sp ind lan ian on_
        el_ itu chi _no _do cal reg cul ite _ge ză_ tri ant rit ria scu rii er_ ora ina nit orm
        emb ect ini _sc nic tiv ţii mat elo ut_ _le olo ită ume _ba tal tan edi eni ara ni_ lic
        _da sit lul _ju ală să_ inc ţia _gr rte ces omu şti ula eşt egi nie oli cur nci nea ast
        _fa mit ări rti ons rop pul erm min tar rep iza nde ito _ve omp ers ver ura tin res âni
        mer oni _fr es_ înt nta cat ser ral can rec lie lia _so pan _na ene ult ire _ti cut cea
        nat _că fic imp dat nst ând tem _ex oca _cr esc act da_ nce rez rim col _am pol ord ntu
        _ne lea ern ţi_ _bi ţio der ovi ioa lim tua ort por us_ ans _pu sat ope nti _vi _bu raş
        _el ger me_ ato rio cţi lat unt ing vin ude cri iin _fe _as _br ţa_ des en_ nor _du _va
        ază mon ocu gra nţi ti_ fer den ris gen umi _ad deţ iti nis ier uro imb ane zat iţi dis
        iu_ _ch _eu ond
        """),
    .init(
      code: "pl", letters: "ąćęłńóśźż",
      trigrams: """
        _po ie_ nie na_ wie ch_ ski _na ej_ _pr rze ego go_ ia_ ny_ owi im_ iej ych sta kim kie
        prz owa cie pol ki_ ce_ nia _mi dzi _wi ów_ ka_ min iec _ro _za _st ani _do _je pow _ko
        _si czn _wy _wo _ma ols jąc wan ści ach mie _gm gmi poł ona _od dni _pa ca_ eni ini ne_
        woj rzy owy wa_ ji_ _ni eci em_ ier ku_ oło ii_ owe ym_ ter żon oje łoż się nyc _cz ńsk
        ożo ię_ _re kow cho ci_ ódz cji cze odz est twi str icz rod iel wód ist jew zie nic ośc
        any ast ina _gr ewó ztw cki ają do_ zna dzt sto sce to_ cy_ owo iem ieg _ka ran oni ana
        zy_ ane lsk _te neg ieś ost _pi pro _lu edn ejs lsc _la ycz st_ _li _to pod tyc wsk ion
        _de nej ent ąca ta_ od_ _kr czy ący row par nik ska _ok yst ze_ da_ _sz jes _ob eś_ oli
        sie ich hod wy_ acj we_ rok dow art now ste tan rsk ows _ja zen _mo ść_ war oku jsk ują
        _ch ko_ okr ony lic cza lub ła_ zez wia _sp ra_ ez_ tow _we ja_ lan aln _in naj ówn za_
        któ _ba ami ek_ lat _sa mi_ gra _or tra nym cja tór mia ali odn stw _an ncj jed er_ pie
        zny orz tor zec ien sko men iał kon _kt ość era eck nio ańs _wa rac wej on_ ame _tr wo_
        _sł _fr szy _ur _ws arz at_ trz _sk ada zon wni kra ora zne ech oid _al ry_ awi ub_ sty
        ero cow je_ tac sze anc świ _ta ata ur_ _le raz en_ ara one _br la_ enc mar ała sza zac
        spo _bi _ra lin _no wyc ied _ci jsc and łów _os rów tni _św _me ale cha reg tar ato twa
        zys yjn le_ ies _dz ład _se opo tał erw fra sło woś zow kar iow ywa ecz sa_ sch _zn _da
        two ole zyc zes nac an_ emi ty_ _ga leg ars ele ias tu_ ocz ące zcz pra _gł sco iu_ ad_
        kic dan _ar esz egi _rz acz arc _śr wys ers ał_ red ków es_ az_ in_ gu_ lit yka _fi _dr
        omo no_ noc cią
        """),
  ]
}
