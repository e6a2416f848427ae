/**
 * Given names that are common in Belgium (Dutch, French, Arabic, Turkish, Polish, Romanian, African, Spanish and Italian
 * ones among them), folded. They decide only the order of a name that nothing else decides. A line opens with the first two letters of its names,
 * a point is a name of those two alone; to add one is to add what follows them to their line.
 */
const LIST = `
aa ron
ab del delaziz delhak delkader dellah delmalek dirahman dou doulaye dul dulaziz dullah dullahi dulrahman ebe el ena oubacar u
ac hiel hille him
ad a am ama ebayo el ele elina il rian riana riano rien rienne
ag ata im nes nieszka
ah mad med
ai cha me sha ssatou
ak osua
al ain an bert bertine berto bulena eksandra essandro essia ex exander exandra exandre exandru exei exis fons fonsina fonsine fonso fred i ia ice icia ida ina ine ison ma maz phonse win
am adou aka al alia andine ber elia elie in ina inata ine ir ira rit y
an . a ais as ass astasia atole dre drea dreas dreea drei drej drew dries driy drzej dy gela gele gelina gelique gelo h ika il is ita ja jali ke n na nabel ne neke neleen nelies neliese nelore nemarie nemie nemieke nette nick nie niek nsophie ouck ouk thony toine toinette ton tonella tonia tonino tonio war
ar am ash ben da iane ianna if jen jeta lette line mand naud ne no thur tur
as eel ha hley li ma mae sunta trid
at es
au drey gust gusta relia relie relija rora
aw a
ax el elle
ay a aan lin man oub se segul
az ad iz iza
ba bak har ptiste rbara rt s shar sil stiaan
be ata atrice atrijs atriz kele len linda lla nito njamin nny noit rat rhane rnadette rnard rnardo rnd rt rta rtha snik tte tty
bi anca lal lel ljana niam nta rgit
bj orn
bl erim essing
bo . b gdan gdana hdan ris ubacar uchra udewijn yan zena
br ahim am andon echt echtje enda ent ian igitta igitte itt itte uno
bu rak sra
ca logero miel mila milla mille n ndela rina rine rl rla rlo rlos rmela rmen rol role rolien roline tarina tharina therine thy
ce cile cilia dric leste lia lina line m ngiz sar
ch adia ahid aima ancelle antal arles arlotte ayma eikh iara idi inedu ioma loe ris rista ristel ristelle ristian ristiane ristina ristine ristoph ristophe ristopher
ci ndy prian ska
cl aire ara arice arisse aude audia audine audio ement ementine
co lette nceicao ncetta nny nstant nstantin nsuelo ra ralie rentin rinne rnelia rnelis simo
cr istian istina
cy nthia riel
da an gmar isy mian miano mien na niel niela niele nielle nny nuta phne ria rio rius riusz vid vy wid wit
de bbie bby bora borah epak lphine nis nise niz rya sire siree sislava stin
di ana ane dier ego eter eudonne eumerci lan mitar mitri na ogo on rk rkje vine
dj amel eneba ibril
dm itri itry ytro
do brin lma lores menico minik minique nald ra reen rien ris rothea
dr agan ies iss ita
dy lan mphna
eb ru
ed dy gard ith mond ouard uard uardo ward win
ee fje
ef ua
ek aterina
el ena eonora friede ga i ia ias ien if in ine isa isabeth ise iza izabeth ke len ly odie ouan s sa sie vira za
em eka el elie elien eline ely iel il ile ilia ilie ilio ine ir ma manuel manuela manuelle melien merik my rah re
en es rique zo
er ic ik ika na nest nesto win
es ma mee perance peranza ra telle ther
et ienne
eu gene genie
ev a elien eline elyne i y
ew a elina out
ex auce
fa bian bien bienne bio biola brice di dila dma duma llou nny nta rah rhad rid rida rzana tih tiha tima tma tmata tmir tmire tna tos tou toumata toumatou ustin
fe be licia licien lipe lix mi mke nna rdinand renc reshteh rhat rnand rnanda rnande rnando rre
fi en entje lip lippo liz lmon nn ona rat ston
fl avie eur eurtje or ora ore orence orencia orent orian orica orin oris utura
fo lake ns
fr an ancesca ancesco ancine ancis ancisca ancisco anciska anck anco ancois ancoise ank ans anz auke ed eddy ederic ederik ederique eek eya ida ieda
fu at
ga bor briel briela briele briella brielle by elle etan etano lina spard ston
ge ert ertrui ertruida mma nevieve orges orgette orgi orgiana orgina rald raldine rard rarda rardo rda rhard rlinda rlinde rmain rmaine rman rrit rt rta rtruda rtrude
gh ada eorghe islain islaine islena izlane
gi anni lbert lberte lles na nette no ovanni sele slaine slena tte ulia ulio useppe zem
gl enn oire oria
go delieve dfried edele mmaar ncalo nda nzalo ran
gr aca ace aziella azyna eet eetje egor egory eta iet zegorz
gu adalupe drun ido illaume illermo lalai lsen nter nther rpreet st staaf stave stavo y ylaine
gw en endolien endoline endolyn enny
ha dewych fida fsa ile jar kan kim kima la lil lima mada med mid mida mza na nan nane nna nnah nne nneke nneleen nnelore ns roun rpreet rry run san ssan tice tim vva wa
he ctor dwig idi ike inz lder len-mary lena lene lga ndrik ndrika ndrikus nk nny nri nriette nry rlinde rman rmine rnan rwig vin
hi ba bo cham eu laire lal lda lde ldegard lke nd
ho dan nore rst ssein
hr isto
hu bert go guet guette lya ong seyin ssain ssein
hy acinthe
ib rahim rahima tissam
id a ris riss rissa
if e eoma rah
ig nace nacio or
ih ab san
ik ram rame
il aria ham hame iana ias ie ke ona se yas yass
im an ane ke maculee ran tiaz
in a e es ge geborg grid maculada
io ana n nut
ir ena ene fan ina is ma mgard yna
is a aac abel abella abelle aura idoor idore idro mael mail met tvan
iu lia
iv an ana aylo o onne
iz abela
ja ak cky cob cqueline cques de dwiga ime kob mal mes mila n na ne ni nick nina nne nnes nnick rne roslaw smien smijn smin smine son sper spreet vier viera wad y
je an anette anine anne annette annine f ffrey lena lle n nna nnifer nny ns roen rome rzy sse ssica ssie ssy
ji ll mena mmy tse tske
jo . achim an ana anna ao aquim aquin aquina chen el elle erg eri han hanna hannes hn hnny hny ke landa lien nah nas nathan ost ppe ran rdan rdi rdy rge ris rn rre s se see sef sefa sefien seph sepha sephine sette siane sip vana y yce zef zefa zefien zefientje zefina
ju an ana dith les lia lian liana lie lien lienne liette lius rgen rgita rre stien stin stine styna tta ul
ka at atje diatou dir ja mal miel mil mila nya rel ren rim rima rin rina rl rla rlien rma rolien rolina sper talin tarina tarzyna te telijne teryna thleen thy tia tja tleen tlijn to trien trijn tty ylee
ke anu bede ith lly mal n nan nji nneth nny nza rim rime rstin tty vin
kh adija adijatou aled alid
ki ana ara lian m mberley mberly nga nsi ran ril rsten rsty
kl aartje aas ara aus
ko be en enraad fi nstantin ray
kr asimir is ista istaps istel istianne istien istin istina istine istof istoff istoffel ystian ystyna zysztof
ku bra lwinder rt
kw ame
ky ara le
la etitia hcen ila kshmi mine n na nder ra rissa rs ssana szlo tifa ura uranne ure urence urens urent urette uriane urien yal yla
le a ah ander andro en endert entje ila jla na ni nie nn nnert o on ona onard onie onor onora ontien ontina ontine opold slie wis yla
li a am an anne dia eke en es esbet esbeth ese eselot eselotte eseth eve even evin la li liane lly ly n na nda ndsay nh ridon rije sa se selotte sette ssa via za ze zet zette
lo bsang de dewijk eka es ic is la ra re redana ren rena renzo retta rette thar tta tte u ubna uis uisa uise ulou urdes wie
lu c ca cas cette cia cian ciana cie cien cienne crece crezia cy dgarde divine do dovic dovica dwien dwig dwina igi is isa iza k ka kas na rdes t tgard tgarde tgardis tgart ther wam
ly dia die na nn udmila
ma aike arten carena chteld deleine do ds elle gali gda gdaleen gdalena ggie gnus hamad hdi hmoud hmut hsa ike ite ja lak lgorzata lik lika madou nfred non npreet nu nuel nuela nuele ra rc rcel rceline rcella rcelle rcelline rcelo rcin rco rcus rek ren rgaret rgareta rgaretha rgaux rgot rgriet rguerite ria riam riama riame rian riana rianne riano rie rieke rieken riella riette rija rijke rijn rika rilyn rina rio rion ris risa risol rit rita ritza rius riusz rja rjan rjolein rk rkus rleen rlene rlies rniek roun rta rtha rthe rtien rtijn rtin rtina rtine rvin ry ryam ryse soud teja teo teusz thias thieu thijs thilda thilde tteo tthew tthias tthieu ud urane ureen urice uricio urien urits uro x xence xim xime ximilian ximo ya
me chtild dard dina hari hdi hmet lanie lchior lina lissa lvin rcedes rel rlijn ron rve rveille ryem
mi a chael chal chel chelangelo chele cheline chelle chiel eke eken et guel haela hai kael ke la lagros lan lena lica los moun na nh nke ra randa rcea reille rella riam rjam rthe sha
mo . dou hamad hamed hammad hammed hand na niek nika nique ntserrat rgane uad unir urad ussa
mu kadder lu lugeta mtaz rat stafa stapha
my kola riam
na amane bil bila ciye dege dia dine dira dja hid im ima jat jib ncy nou omi oual rcisse rgis sreen sser tacha talia talie talya tascha tasha tasja thalie than thasja tnael ttaya vid wal zli
ne al le lida lle lleke lly lson rmin srine stor tte zha
ng oc ozi
ni cholas ck cky co cola colaas colae colas cole coleta colette colo ek els eves had kita kki kola kolai kolay lgun ls na sa srine
no a ah bert e el elia ella elle emi emie na or ortje ra rah rbert rbertina rbertine reen ur uria
nu no r ria rten
ob inna
oc eane taaf tavio
od ette iel ila ile ilon
ok sana
ol a eksandr eksii ena ga iver ivia ivier uwaseun
om aima ar er id
on ur
oo na
op helie
or han
os car man valdo wald
ot tilie
ou maima mar mayma mou sman smane sseynou
oz an gur lem
pa blo lmyra loma mela ola risa rminder rveen scal scale scual squale squalina tience tricia tricio trick trik trizia tryk tsy ul ula ulette ulien ulina uline ulo uwel vel wel z
pe dro ggy lin ma rla tar ter tra tronella tronilla tru
ph arailde il ilip ilippe ilomena uong
pi a erre errette et eter eterjan eternel lar otr
pl amen
po l
pr adeep ecieuse iscilla iya osper udence
qu entin incy inte inten
ra bia biye chel chid chida du f fael fal ffaele ffaella hel him hul hwa iner issa ja jae lf lph mazan mi miro mon mona na nia phael phaelle sha ul vi yan yane ymond ymonda ymonde zvan
re beca becca da gina ginald gine ine inhard inhild inhilde inilde inoud inout mco medios mi my naat nata naud ne nee nelde nilde nske za
rh une
ri a cardo chard eke goberto k ma ta
rk ia
ro an bbe bbert bert berta bertine berto bin brecht byn cco cio dica dolfo drigo el eland ger han jda kia land lande lf main man mana mane my n nald nja nnie nny osje osmarijn sa salba salia salie salina sanne saria sario se selien seline setta sine sita xana xane xanne zemarijn zette
ru ben di dolf dy i khsana men th ud
ry an
sa ad ar artje ba bah bien bina bine bri brina fa fae hra id ida kina lah lih lim lima limata lma lome loua lvador lvatore lvatrice m mantha mara mer mi mia mir mira mson muel nae nder ndra ndrina ndrine ndro njay nne ntiago ntina ntos ra rah rita skia vina
se bastiaan bastian bastiano bastien da fa gun lahattin lam lamawit lim lin lina lma mih nait nne pp ppe rena rge rgei rgey rgio rife rkan rvaas vda ynabou
sh ana ania annon aron auni eila irin irley pend presa
si bel donie ebe egfried egrid el emen en grid ham lke lvana lvia lvie lvina mon mona mone monne nan nem obhan riporn
sj oerd
sl awomir
sn ezana
so fia fian fiane fie lange ledad lene lomon mchai nam ngul nia nja phia phie raya rin uad ufiane ukaina ulaimane uleymane umaya
st af an anislaw ef efaan efan efania efanie effi effie ella en ephan ephane ephanie ephen eve even ien ijn oyan
su ad khwinder kran leyman ltan nil nita paporn resh san sana sanna sanne zan zanna zanne zy
sv en etlana itlana
sw a
sy bille lvain lvana lveer lvestre lvia lviane lvie
sz ymon
ta mara mer nguy nia nja ra ras rek rik tiana tjana tyana
te d ddy nzin odoro ofiel sfay sfaye ss ssa tiana
th anh ea ekla eo eodoor eodora eofiel eophiel eresa erese eresia i ibault ibaut ibo ierry ijs omas or
ti a ago be bo bor ebe gist jl jmen js lly m mmy mo mothy na ne neke nne tia touan ziana
to bias dor m mas masz mmy ni ny on rben rsten
tr ang ees esor inidad istan udi udy uus
ts ering
tu an ba nde ur
uc he
uf uk
ug o
ul rich rike
um berto it ut
ur bain sula
ut e
uw e
va dim ldete lentijn lentin lentina lentine lere leria lerie lery lon nesa nessa sile silica
ve erl erle ra rena rona ronica ronika ronique sna
vi c cente cky ctor ctoria jay ktor ncent ncenzo nciane ola oleta olette rginia rginie tal ttorio viaan vian viana viane vienne
vl ad adimir adislav
vo lkan lker lodymyr
vy tautas
wa el fa fae hid lburga lid lter lther ltraud ngchuk nnes rd rre ssila ssim
we ndeline ndy rner sley ssel
wi am ebe ktor lfried lhelm lhelmina lhelmus lleke llem llemien llemijn lliam lly lma m ssam vina
wo jciech lfgang ut uter
xa nder vier
xe na nia
xh evat
xi aoming
ya cine el nis nn nna nnick nnis ra ri roslav sar semin sin smina smine sser ssin ssine w
ye lena nte ntl sim tunde
yl va
yo landa lande nas ran rben rick sef una unes uri usra ussef ussra
ys aline
yu ksel lia nus sra suf
yv an es ette on onna onne
za bihullah hid hra karia kia ra
zb igniew
zd ravko
ze ger hra liha nobie ynep
zi ad neb neddine ta
zo e fia hra ltan ran ubida
zs uzsa
zu hal leyha lma zana
`;

const known: ReadonlySet<string> = new Set(
  LIST.trim()
    .split('\n')
    .flatMap((line) => {
      const [opening = '', ...rests] = line.split(' ');
      return rests.map((rest) => (rest === '.' ? opening : opening + rest));
    }),
);

/** `folded` as `foldText` makes it; a double name (`jan-willem`) counts when its first part does. */
export function isGivenName(folded: string): boolean {
  if (known.has(folded)) return true;
  const hyphen = folded.indexOf('-');
  return hyphen > 0 && known.has(folded.slice(0, hyphen));
}
