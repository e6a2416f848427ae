/**
 * Given names that are common in Belgium (Dutch, French, Arabic, Turkish, Polish, Romanian, African, Spanish and Italian
 * ones among them), folded. They decide only the order of a name that nothing else decides: to add one is to add a word.
 */
const LIST = `
aaron abdel abdelaziz abdelhak abdelkader abdellah abdelmalek abdirahman abdou abdoulaye abdul abdulaziz abdullah abdullahi abdulrahman abebe abel
abena aboubacar abu achiel achim ada adam adama adebayo adel adele adelina adil adrian adriana adriano adrien adrienne agata agim agnes agnieszka
ahmad ahmed aicha aime aisha aissatou akosua alain alan albert alberto albulena aleksandra alessandro alessia alex alexander alexandra alexandre
alexandru alexei alexis alfons alfonsina alfonsine alfonso alfred ali alia alice alicia alida alina aline alison alma almaz alphonse alwin amadou
amaka amal amalia amandine amber amelia amelie amin amina aminata amine amir amira amrit amy an ana anais anas anastasia anatole andre andrea andreas
andreea andrei andrej andrew andries andrzej andy angela angele angelina angelique angelo anh anika anil anis anita anja anjali anke ann anna annabel
anne anneke anneleen annelies anneliese annelore annemarie annemie annemieke annette annick annie anniek annsophie anouck anouk anthony antoine
antoinette anton antonella antonia antonino antonio anwar aram arash arben arda ariane arianna arif arjen arjeta arlette arline armand arnaud arne
arno arthur artur aseel asha ashley asli asma asmae assunta astrid ates audrey august augusta aurelia aurelie aurelija aurora awa axel axelle aya
ayaan aylin ayman ayoub ayse aysegul azad aziz aziza babak bahar baptiste barbara bart bas bashar basil bastiaan beata beatrice beatrijs beatriz
bekele belen belinda bella benito benjamin benny benoit berat berhane bernadette bernard bernardo bernd bert berta bertha besnik bette betty bianca
bilal bilel biljana biniam binta birgit bjorn blerim blessing bo bob bogdan bogdana bohdan boris boubacar bouchra boudewijn boyan bozena brahim bram
brandon brecht brechtje brenda brent brian brigitta brigitte britt britte bruno burak busra calogero camiel camila camilla camille can candela carina
carine carl carla carlo carlos carmela carmen carol carole carolien caroline catharina catherine cathy cecile cecilia cedric celeste celia celina
celine cem cengiz cesar chadia chahid chaima chancelle chantal charles charlotte chayma cheikh chiara chidi chinedu chioma chloe chris christa
christel christelle christian christiane christina christine christoph christophe christopher cindy ciprian ciska claire clara clarice clarisse claude
claudia claudine claudio clement clementine colette conceicao concetta conny constant constantin consuelo cora coralie corentin corinne cornelia
cornelis cosimo cristian cristina cynthia cyriel daan dagmar daisy damian damiano damien dana daniel daniela daniele danielle danny danuta daphne
daria dario darius dariusz david davy dawid dawit debbie debora deborah deepak delphine denis denise deniz derya desire desiree desislava destin diana
diane didier diego dieter dieudonne dieumerci dilan dimitri dina dion dirk dirkje divine djamel djeneba djibril dmitri dmitry dmytro dobrin dolma
dolores domenico dominik dominique donald dora doreen dorien doris dorothea dragan dries driss drita dylan ebru eddy edgard edith edmond edouard
eduard eduardo edward edwin eefje efua ekaterina elena eleonora elfriede elga eli elia elias elien elif elin eline elisa elisabeth elise eliza
elizabeth elke ellen elly elodie elouan els elsa elsie elvira elza emeka emel emelie emelien emeline emely emiel emil emile emilia emilie emilio emine
emir emma emmanuel emmanuela emmanuelle emmelien emmerik emmy emrah emre enes enrique enzo eric erik erika erna ernest ernesto erwin esma esmee
esperance esperanza esra estelle esther etienne eugene eugenie eva evelien eveline evelyne evi evy ewa ewelina ewout exauce fabian fabien fabienne
fabio fabiola fabrice fadi fadila fadma faduma fallou fanny fanta farah farhad farid farida farzana fatih fatiha fatima fatma fatmata fatmir fatmire
fatna fatos fatou fatoumata fatoumatou faustin febe felicia felicien felipe felix femi fenna ferdinand ferenc fereshteh ferhat fernand fernanda
fernande fernando ferre fien fientje filip filippo filiz filmon finn fiona firat fiston flavie fleur fleurtje flor flora flore florence florencia
florent florian florica florin flutura folake fons fran francesca francesco francine francis francisca francisco franciska franck franco francois
francoise frank frans franz fred freddy frederic frederik frederique frida frieda fuat gabor gabriel gabriela gabriele gabriella gabrielle gaby gaelle
gaetan gaetano galina gaspard gaston geert geertrui geertruida gemma genevieve georges georgette georgi georgiana georgina gerald geraldine gerard
gerarda gerardo gerda gerhard gerlinda gerlinde germain germaine german gert gerta gertruda gertrude ghada gheorghe ghislain ghislaine ghislena
ghizlane gianni gilbert gilberte gilles gina ginette gino giovanni gisele gislaine gislena gitte giulia giulio giuseppe gizem glenn gloire gloria
godelieve godfried goncalo gonda gonzalo goran graca grace graziella grazyna greet gregor gregory greta griet grzegorz guadalupe gudrun guido
guillaume guillermo gulalai gulsen gunter gunther gurpreet gust gustaaf gustave gustavo guy guylaine gwen gwendolyn gwenny hadewych hafida hafsa haile
hajar hakan hakim hakima hala halil halima hamada hamed hamid hamida hamza hana hanan hanane hanna hannah hanne hanneke hanneleen hannelore hans
haroun harpreet harry harun hasan hassan hatice hatim havva hawa hector hedwig heidi heinz helder helen-mary helena helene helga hendrik hendrika
hendrikus henk henny henri henriette henry herlinde herman hermine hernan herwig hevin hiba hibo hicham hieu hilal hilda hilde hildegard hind hodan
honore horst hossein hristo hubert hugo huguet huguette hulya huong huseyin hussain hussein hyacinthe ibrahim ibrahima ibtissam ida idriss idrissa ife
ifeoma ifrah ignace ignacio igor ihab ihsan ikram ikrame ilaria ilham ilhame iliana ilias ilie ilke ilona ilse ilyas ilyass iman imane imke immaculee
imran imtiaz ina ine ines inge ingeborg ingrid inmaculada ioana ion ionut irena irene irfan irina iris irma irmgard iryna isa isaac isabel isabella
isabelle isaura isidoor isidore isidro ismael ismail ismet istvan iulia ivan ivana ivaylo ivo ivonne izabela jaak jacky jacob jacqueline jacques jade
jadwiga jaime jakob jamal james jamila jan jana jane jani janick janina janne jannes jannick jarne jaroslaw jasmien jasmin jasmine jason jasper
jaspreet javier javiera jawad jay jean jeanette jeanine jeanne jeannette jeannine jef jelena jelle jen jenna jennifer jenny jens jeroen jerome jerzy
jesse jessica jessie jessy jill jimena jimmy jitse jitske jo joachim joan joana joanna joao joaquim joaquin joaquina jochen joel joelle joerg joeri
johan johanna johannes john johnny joke jolanda jolien jonah jonas jonathan joost joran jordan jordi jordy jorge joris jorn jorre jos jose josee josef
josefa josefien joseph josepha josephine josette josiane josip jovana joy joyce jozef jozefa jozefien jozefientje jozefina juan juana judith jules
julia julian juliana julie julien julienne juliette julius jurgen jurgita justien justin justine justyna jutta juul kaat kaatje kadiatou kadir kaja
kamal kamiel kamil kamila kanya karel karen karim karima karin karina karl karla karlien karma karolien karolina kasper katalin katarina katarzyna
kate katelijne kateryna kathleen kathy katia katja katleen kato katrien katrijn katty kaylee keanu kebede keith kelly kemal ken kenan kenji kenneth
kenny kenza kerim kerime kerstin ketty kevin khadija khadijatou khaled khalid kiana kiara kilian kim kimberly kinga kinsi kiran kiril kirsten kirsty
klaas klara klaus kobe koen koenraad kofi konstantin koray krasimir kris krista kristaps kristel kristianne kristien kristin kristina kristine kristof
kristoff kristoffel krystian krystyna krzysztof kubra kulwinder kurt kwame kyara kyle laetitia laila lakshmi lamine lan lana lander lara larissa lars
lassana laszlo latifa laura lauranne laure laurence laurens laurent laurette lauriane laurien layal lea leah leander leandro leen leendert leila lejla
lena leni lenie lennert leo leon leona leonard leonie leonor leonora leontien leontina leontine leopold leslie lewis leyla lia liam lian lianne lidia
lieke lien lies liesbet liesbeth lieselot lieselotte lieseth lieve lieven lievin lila lili liliane lilly lily lin lina linda lindsay linh liridon
lirije lisa lise liselotte lisette lissa livia liza lize lizet lizette lobsang lode lodewijk loeka loes loic lois lola lora lore loredana loren lorena
lorenzo loretta lorette lothar lotta lotte lou loubna louis louisa louise loulou lourdes lowie luc luca lucas lucette lucia lucian luciana lucie
lucien lucienne lucrece lucrezia lucy ludgarde ludivine ludo ludovic ludovica ludwien ludwig ludwina luigi luis luisa luiza luk luka lukas luna lut
lutgard lutgarde lutgardis lutgart luther luwam lydia lydie lyna lynn lyudmila maaike maarten macarena machteld madeleine mado mads maelle magali
magda magdaleen magdalena maggie magnus mahamad mahdi mahmoud mahmut mahsa maike maite maja malak malgorzata malik malika mamadou manfred manon
manpreet manu manuel manuela manuele mara marc marcel marceline marcella marcelle marcelline marcelo marcin marco marcus marek maren margaret
margareta margaretha margaux margot margriet marguerite maria mariam mariama mariame marian mariana marianne mariano marie marieke marieken mariella
mariette marija marijke marijn marika marilyn marina mario marion maris marisa marisol marit marita maritza marius mariusz marja marjan marjolein mark
markus marleen marlene marlies marniek maroun marta martha marthe martien martijn martin martina martine marvin mary maryam maryse masoud mateja mateo
mateusz mathias mathieu mathijs mathilda mathilde matteo matthew matthias matthieu maud maurane maureen maurice mauricio maurien maurits mauro max
maxence maxim maxime maximilian maximo maya medard medina mehari mehdi mehmet melanie melchior melina melissa melvin mercedes merel merlijn meron
merve merveille meryem mia michael michal michel michelangelo michele micheline michelle michiel mieke mieken miet miguel mihaela mihai mikael mike
mila milagros milan milena milica milos mimoun mina minh minke mira miranda mircea mireille mirella miriam mirjam mirthe misha mo modou mohamad
mohamed mohammad mohammed mohand moniek monika monique montserrat morgane mouad mounir mourad moussa mukadder mulu mumtaz murat mustafa mustapha
mykola myriam naamane nabil nabila naciye nadege nadia nadine nadira nadja nahid naim naima najat najib nancy nanou naomi naoual narcisse nargis
nasreen nasser natacha natalia natalie natalya natascha natasha natasja nathalie nathan nathasja natnael nattaya navid nawal nazli neal nele nelida
nelleke nelly nelson nermin nesrine nestor nette nezha ngoc ngozi nicholas nick nicky nico nicola nicolaas nicolae nicolas nicole nicoleta nicolette
nicolo niek niels nieves nihad nikita nikki nikola nikolai nikolay nilgun nils nina nisa nisrine noa noah nobert noe noel noelia noella noelle noemi
noemie nona noor noortje nora norah norbert norbertina norbertine noreen nour nouria nuno nur nuria nurten obinna oceane octavio odette odiel odila
odile oksana ola oleksandr oleksii olena olga oliver olivia olivier omaima omar omer omid onur oona ophelie orhan oscar osman osvaldo oswald ottilie
oumaima oumar oumayma oumou ousman ousmane ousseynou ozan ozgur ozlem pablo palmyra paloma pamela paola parisa parminder parveen pascal pascale
pascual pasquale pasqualina patience patricia patricio patrick patrik patrizia patryk patsy paul paula paulette paulien paulina pauline pauwel pavel
pawel paz pedro peggy pelin pema perla petar peter petra petronella petronilla petru pharailde phil philip philippe philomena phuong pia pierre
pierrette piet pieter pieterjan pieternel pilar piotr plamen pol pradeep precieuse priscilla priya prosper prudence quentin quincy quinte quinten
rabia rabiye rachel rachid rachida radu raf rafael rafal raffaele raffaella rahel rahim rahul rahwa rainer raissa raja rajae ralf ralph ramazan rami
ramiro ramon ramona rana rania raphael raphaelle rasha raul ravi rayan rayane raymond raymonda raymonde razvan rebeca rebecca reda regina reginald
regine reine reinhard reinhild reinhilde reinilde reinoud reinout remco remedios remi remy renaat renata renaud rene renee renelde renilde renske reza
rhune ria ricardo richard rigoberto rik rima rita rkia roan robbe robbert robert roberta robertine roberto robin robrecht robyn rocco rocio rodica
rodolfo rodrigo roel roeland roger rohan rojda rokia roland rolande rolf romain roman romana romane romy ron ronald ronja ronnie ronny roosje
roosmarijn rosa rosalba rosalia rosalie rosalina rosanne rosaria rosario rose roselien roseline rosetta rosine rosita roxana roxane rozemarijn rozette
ruben rudi rudolf rudy rui rukhsana rumen ruth ruud ryan saad saar saartje saba sabah sabien sabina sabine sabri sabrina safa safae sahra said saida
sakina salah salih salim salima salimata salma salome saloua salvador salvatore salvatrice sam samantha samara samer sami samia samir samira samson
samuel sanae sander sandra sandrina sandrine sandro sanjay sanne santiago santina santos sara sarah sarita saskia savina sebastiaan sebastian
sebastiano sebastien seda sefa segun selahattin selam selamawit selim selin selina selma semih senait senne sepp seppe serena serge sergei sergey
sergio serife serkan servaas sevda seynabou shana shania shannon sharon shauni sheila shirin shirley shpend shpresa sibel sidonie siebe siegfried
siegrid siel siemen sien sigrid siham silke silvana silvia silvie silvina simon simona simone simonne sinan sinem siobhan siriporn sjoerd slawomir
snezana sofia sofian sofiane sofie solange soledad solene solomon somchai sonam songul sonia sonja sophia sophie soraya sorin souad soufiane soukaina
soulaimane souleymane soumaya staf stan stanislaw stef stefaan stefan stefania stefanie steffi steffie stella sten stephan stephane stephanie stephen
steve steven stien stijn stoyan suad sukhwinder sukran suleyman sultan sunil sunita supaporn suresh susan susana susanna susanne suzan suzanna suzanne
suzy sven svetlana svitlana swa sybille sylvain sylvana sylveer sylvestre sylvia sylviane sylvie szymon tamara tamer tanguy tania tanja tara taras
tarek tarik tatiana tatjana tatyana ted teddy tenzin teodoro teofiel tesfay tesfaye tess tessa tetiana thanh thea thekla theo theodoor theodora
theofiel theophiel theresa therese theresia thi thibault thibaut thibo thierry thijs thomas thor tia tiago tibo tibor tigist tijl tijmen tijs tim
timmy timo timothy tina tine tineke tinne titia titouan tiziana tobias todor tom tomas tomasz tommy toni tony toon torben torsten trang trees tresor
trinidad tristan trudi trudy tsering tuan tuba tunde tuur uche ufuk ugo ulrich ulrike umberto umit umut urbain ursula ute uwe vadim valdete valentijn
valentin valentina valentine valere valeria valerie valery valon vanesa vanessa vasile vasilica veerl veerle vera verena verona veronica veronika
veronique vesna vic vicente vicky victor victoria vijay viktor vincent vincenzo vinciane viola violeta violette virginia virginie vital vittorio
viviaan vivian viviana viviane vivienne vlad vladimir vladislav volkan volker volodymyr vytautas wael wafa wafae wahid walburga walid walter walther
waltraud wangchuk wannes ward warre wassila wassim wendeline wendy werner wesley wessel wiam wiebe wiktor wilfried wilhelm wilhelmina wilhelmus
willeke willem willemien willemijn william willy wilma wim wissam wivina wojciech wolfgang wout wouter xander xavier xenia xhevat xiaoming yacine yael
yanis yann yanna yannick yara yari yaroslav yasar yasemin yasin yasmina yasmine yasser yassin yassine yaw yelena yente yentl yesim yetunde yolanda
yolande yonas yoran yorben yorick yosef youna younes youri yousra youssef youssra ysaline yuksel yulia yunus yusra yusuf yvan yves yvette yvon yvonna
yvonne zabihullah zahid zahra zakaria zakia zara zbigniew zdravko zeger zehra zeliha zenobie zeynep ziad zineb zineddine zita zoe zofia zohra zoltan
zoran zoubida zsuzsa zuhal zuleyha zulma zuzana
`;

const known: ReadonlySet<string> = new Set(
  LIST.split(/\s+/)
    .filter((name) => name !== '')
    .map((name) => name.normalize('NFD').replace(/\p{M}/gu, '')),
);

/** `folded` as `foldText` makes it; a double name (`jan-willem`) counts when its first part does. */
export function isGivenName(folded: string): boolean {
  if (known.has(folded)) return true;
  const hyphen = folded.indexOf('-');
  return hyphen > 0 && known.has(folded.slice(0, hyphen));
}
