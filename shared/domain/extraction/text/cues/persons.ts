import { cue, type Cue } from '../cue.ts';

/** Words right before a name that make it the tenant's. Tested on the text before the name, in its sentence. */
export const tenantBefore: readonly Cue[] = [
  cue(
    /\b(?:mama|papa|moeder|vader|ouders?|m[èe]re|p[èe]re|parents?|maman|mother|father|mum|mom|dad|mutter|vater|eltern)[ \n](?:van|de|of|von)[ \n]\p{Lu}\p{Ll}+(?: en \p{Lu}\p{Ll}+| et \p{Lu}\p{Ll}+)?(?: \([^()\n]{1,40}\))?,[ \n](?:mevr\S* |de heer |mme |m\. )?$/u,
    ['De mama van Milan (2de leerjaar), ', 'la maman de Zoé, '],
  ),
  cue(
    /\b(?:ik|wij|we)[ \n](?:volg|volgen|begeleid|begeleiden|ken|kennen|ondersteun|ondersteunen|bezoek|bezoeken|verzorg|verzorgen|behandel|behandelen|zie|zien)[ \n](?:\p{Ll}+[ \n]){0,2}(?:de heer |mevr\S* |dhr\.? |mw\.? )?$|\b(?:je (?:suis|vois|visite|soigne)|j['’]accompagne|nous (?:suivons|accompagnons|soignons|visitons|aidons))[ \n](?:m\. |mme |monsieur |madame )?$|\b(?:I|we)[ \n](?:support|visit|know|look after|care for|work with|assist)[ \n](?:mr\.? |mrs\.? |ms\.? )?$|\b(?:ich|wir)[ \n](?:betreuen?|begleiten?|besuchen?|pflegen?|unterst[üu]tzen?|kennen?)[ \n](?:seit \p{L}+ )?(?:herrn? |frau )?$/iu,
    [
      'ik volg ',
      'Wij verzorgen dagelijks mevrouw ',
      'Nous suivons M. ',
      'we support Mr ',
      'wir betreuen Herrn ',
    ],
    ['ik wil '],
  ),
  cue(/(?:,|\b(?:en|et|and|und|die|der|qui))[ \n](?:heet|heten|s['’]appelle(?:nt)?|is called|heißt)[ \n]$/i, [
    ', één van onze kindjes, heet ',
    'Ze woont in de Esenweg en heet ',
  ]),
  cue(
    /\b(?:voogd|bewindvoerder|mentor|vertrouwenspersoon|tuteur|tutrice|guardian|vormund|verpleegkundige|verpleegster|huisarts|begeleid(?:er|ster)|verzorgende|thuishulp|infirmi[èe]re?|m[ée]decin(?: traitant)?|assistante sociale|aide[- ](?:familiale|m[ée]nag[èe]re)|nurse|carer|doctor|pflegerin|krankenschwester)[ \n](?:à domicile )?(?:van|de|of|von)[ \n](?:de heer |mevr\S* |dhr\.? |m\. |mme |monsieur |madame |mr\.? |mrs\.? |herrn? |frau )?$/i,
    ["Je suis l'infirmière de Mme ", 'Ik ben de begeleider van '],
  ),
  cue(
    /\b(?:cent|geld|huur|huurgeld|betaling(?:en)?|euro|loyer|rent|miete)[ \n](?:meer[ \n])?(?:van|de|from|von)[ \n](?:de heer |mevr\S* |dhr\.? |m\. |mme |mr\.? |mrs\.? |herrn? |frau )?$/i,
    ['zie ik geen cent van ', 'de huur van mevrouw '],
  ),
  cue(
    /\b(?:in huur gegeven|ter beschikking gesteld|in gebruik gegeven|donn[ée]e? en location|donn[ée]e? à bail) (?:aan|à)[ \n](?:de heer |mevr\S* |m\. |mme )?$/i,
    ['een studio, in huur gegeven aan '],
  ),
  cue(
    /\b(?:hun|leur|their|ihre)[ \n](?:\p{Ll}+[ \n])?(?:mama|papa|moeder|vader|ouders|m[èe]re|p[èe]re|parents|mother|father|mum|dad|mutter|vater)[ \n,:(]{1,3}(?:mevr\S* |de heer |mme |m\. )?$/iu,
    ['Hun mama, ', 'Leur mère, Mme '],
  ),
  cue(
    /\b(?:ze|zij|hij|de huurders?|de huurster|elle|il|they|she|he) (?:heten?|hete|heet|noemt|noemen|s['’]appell?e(?:nt)?|is called|are called)[ \n:]{1,2}|\b(?:volledige|volle|echte|complete) (?:\p{Ll}+ )?naam (?:is|luidt)?[ \n:]{1,2}$|\b(?:full name|nom complet|vollst[äa]ndiger name)(?: is| est| ist)?[ \n:]{1,2}$/iu,
    ['ze hete ', 'Elle s’appelle '],
  ),
  cue(
    /\b(?:(?:afbetalings|aflossings|betalings)?plan(?: d['’]apurement| de paiement)?|afspraak|akkoord|regeling|geregeld|opgelost|overeengekomen|accord|agreement)\b(?: \p{Ll}+){0,2}[ \n](?:met|van|voor|avec|de|with|for|mit)[ \n](?:de heer |mevr\S* |dhr\.? |mw\.? |m\. |mme |monsieur |madame |mr\.? |mrs\.? |herrn? |frau )?$/iu,
    ["Le plan d'apurement de M. ", 'een akkoord met mevrouw ', "'t Is geregeld met "],
  ),
  cue(
    /\b(?:het gaat (?:om|over)|gaat het om|il s['’]agit de|it (?:is about|concerns)|es geht um|jullie kennen|ken(?:nen|t)? (?:je|jij|jullie|u|ge|gij)|begeleid(?:en)? (?:ik |wij )?|betreuen|we support|je passe[^.;]{0,40}chez|kom[^.;]{0,40}bij|wir betreuen|ik begeleid)\b[ \n]?(?:de heer |mevr\S* |het gezin |de familie |m\. |mme |monsieur |madame |herrn? |frau |the )?$/i,
    [
      'Het gaat om ',
      "Il s'agit de M. ",
      'Ik begeleid ',
      'Jullie kennen ',
      'Je passe deux fois par jour chez ',
    ],
  ),
  cue(
    /\b(?:verhuur(?:t|d|de|den)?|verhuren|onderverhuurd|verhuring)\b[^.;]{0,110}\baan[ \n](?:(?:een )?(?:ene|enen|zekere)[ \n]|den? (?:heer|familie|gezin)[ \n]|mevr\S*[ \n]|dhr\.?[ \n]|het (?:koppel|gezin)[ \n]|(?:een|de|het|mijn|twee|drie|vier|vijf)[ \n](?:\p{Ll}+[ \n]){0,4}\p{Ll}+[,:(]?[ \n]\(?)?$/iu,
    [
      'Ik verhuur een rijwoning te Puurs aan ',
      'verhuurd aan de heer ',
      'ik verhuur een huisje in Diest aan ene ',
      'ik verhuur een appartementje aan een jong meisje, ',
    ],
  ),
  cue(
    /\b(?:lou(?:é|ée|e|ons|és)|en location|bail)\b[^.;]{0,110}[àa][ \n](?:m\.|mme|monsieur|madame|la famille)?[ \n]?$/i,
    ['loué par bail écrit à Mme ', 'je loue mon studio à '],
  ),
  cue(/\b(?:rent(?:ed|ing)?|let(?:ting)?|lease[ds]?)\b[^.;]{0,110}\bto[ \n](?:mr\.?|mrs\.?|ms\.?)?[ \n]?$/i, [
    'rented to ',
    'I let my flat to Mr. ',
  ]),
  cue(/\bvermiete[tn]?\b[^.;]{0,110}\ban[ \n](?:herrn|frau|familie)?[ \n]?$/i, ['vermietet an Herrn ']),
  cue(
    /\b(?:meld(?:en|t)?|aanmeld\w*|doorverwij\w*|verwij\w+|signaleer|signaleren|aanbreng\w*)\b[^.;]{0,60}[ \n](?:de heer |mevr\S* |dhr\.? |mw\.? |familie )?$/i,
    ['Met haar toestemming meld ik ', 'Graag aanmelding van mevrouw '],
  ),
  cue(
    /\b(?:signale?r?|oriente?r?|adresser?|inscrire)\b[^.;]{0,50}[ \n](?:m\.|mme|monsieur|madame)?[ \n]?$/i,
    'Je vous signale Mme ',
  ),
  cue(
    /\b(?:betreft|betreffende|aangaande|omtrent|over|inzake|rond|concernant|au sujet de|à propos de|concerning|about|regarding|bezüglich|wegen|betreff)\b[ \n]?:?[ \n]?(?:de |onze |mijn |la |notre |een )?(?:huurders?|huurster|cli[ëe]nte?|bewoners?|bewoonster|locataire|tenant|mieter(?:in)?|situatie van|achterstal van|achterstand van|huur van)?[ \n]?(?:de heer |mevr\S* |dhr\.? |mw\.? |m\. |mme |monsieur |madame |mr\.? |mrs\.? |frau |herrn? )?$/i,
    ['Betreft: mevrouw ', 'over mijn huurder ', 'concernant Mme '],
  ),
  cue(
    /\b(?:mijn|onze|m['’]n|mon|ma|mes|notre|nos|my|our|meine?[nmr]?|unsere?[nmr]?|volgende|een|de|deze|la|le|les|the|die|der) (?:\p{Ll}+ ){0,2}(?:huurders?|huursters?|bewoners?|bewoonster|cli[ëe]nte?|klient(?:en|in)?|mandant(?:en|in)?|pati[ëe]nt(?:e|en|in)?|leerling|locataires?|tenants?|mieter(?:in|s)?|vader|moeder|zus|broer|zoon|dochter|kleinzoon|kleindochter|klein\p{Ll}+|stief\p{Ll}+|petekind|oma|opa|tante|nonkel|oom|nicht|neef|ouders|schoon\p{Ll}+|buur(?:man|vrouw)?|bu(?:ren)|p[èe]re|m[èe]re|s(?:œ|oe)ur|fr[èe]re|fils|fille|voisine?s?|father|mother|sister|brother|son|daughter|neighbou?r|vater|mutter|schwester|bruder|sohn|tochter|nachbar(?:in|n|s)?)(?:,? (?:genaamd|heet|is|zijn|heten|s['’]appelle|est|is called|named|called|heißt))?[ \n,:(]{1,2}(?:de heer |mevr\S* |dhr\.? |mw\.? |familie |de familie |m\. |mme |monsieur |madame |mr\.? |mrs\.? |frau |herrn? )?$/iu,
    [
      'mijn huurder ',
      'De huurder is ',
      'Mijn vader, ',
      'notre locataire, M. ',
      'my tenant, Mr ',
      'onze patiënte mevrouw ',
    ],
  ),
  cue(
    /\b(?:lastens|ten laste van|tegen|t\.o\.v\.|ten aanzien van|contre|à charge de|c\/|versus|against|gegen)[ \n](?:de heer |mevr\S* |dhr\.? |mw\.? |m\. |mme |monsieur |madame )?$/i,
    ['lastens mevrouw ', 'tegen de heer '],
    'tegens ',
  ),
  cue(
    /\b(?:huurt|huren|huurde|bewoont|woont|wonen|verblijft|verblijven|habite(?:nt)?|loue(?:nt)?|wohnt|wohnen)\b[ \n](?:er |daar |momenteel |nu |sinds (?:\S+ ){1,4})?(?:de heer |mevr\S* |dhr\.? |mw\.? |het gezin |de familie |een koppel, |m\. |mme |monsieur |madame |frau |herr )?$/i,
    ['huurt ', 'Sinds mei 2020 huurt mevrouw ', 'woont het gezin '],
  ),
  cue(
    /\b(?:dagelijks|wekelijks|regelmatig|thuis|op huisbezoek|langs)[ \n](?:bij|chez)[ \n](?:de heer |mevr\S* |dhr\.? |mw\.? |m\. |mme )?$/i,
    ['Ik kom als verpleegkundige dagelijks bij '],
  ),
  cue(
    /\b(?:op naam van|ten name van|t\.n\.v\.|au nom de|in the name of)[ \n](?:de heer |mevr\S* |m\. |mme )?$/i,
    'Het contract staat op naam van ',
  ),
  cue(
    /\b(?:(?:huur)?achterst\w+|huurschuld|arri[ée]r[ée]s?|arrears|r[üu]ckstand|vonnis|verzoekschrift|dagvaarding|uithuiszetting)\b[ \n](?:van|bij|de|of|von)[ \n](?:de heer |mevr\S* |dhr\.? |mw\.? |de familie |familie |m\. |mme |monsieur |madame )?$/i,
    ['de huurachterstand van mevrouw ', 'arriérés de M. '],
  ),
  cue(
    /\b(?:uithuiszetting|uitdrijving|ontruiming|uitzetting|huisuitzetting|expulsion|eviction|r[äa]umung)\b[ \n](?:van|de|d['’]|of|von|gegen|lastens)[ \n](?:de heer |het gezin |de familie |mevr\S* |dhr\.? |mw\.? |m\. |mme |monsieur |madame |mr\.? |mrs\.? |ms\.? |frau |herrn? )?$/i,
    ["je procéderai à l'expulsion de Monsieur ", 'de gedwongen uitdrijving van de heer '],
  ),
  cue(/\b(?:aan|à|an)[ \n](?:de heer|mevr\S*|dhr\.?|mw\.?)[ \n](?:en )?$/i, 'betekend aan de heer '),
];

/** Words right after a name that make it the tenant's. */
export const tenantAfter: readonly Cue[] = [
  cue(
    /^[^.;]{0,40}\b(?:zoek|zoeken|vraag|vragen|wens|wensen)[ \n](?:ik|wij|we)\b[^.;]{0,30}\b(?:hulp|begeleiding|ondersteuning|steun|iemand)\b/i,
    [' (8 februari 1992) zoek ik hulp van buiten'],
  ),
  cue(
    /^[ \n]?,?[ \n]?(?:die|dewelke|welke|qui|who|der|die)[ \n][^.;]{0,90}\b(?:huurt|huren|woont|wonen|betrekt|betrekken|bewoont|loue|louent|habite|occupe|rents?|lives?|mietet|wohnt)\b/i,
    [', die mijn studio in Lanaken huurt', ' qui loue mon appartement'],
  ),
  cue(
    /^[ \n,]{0,2}(?:betrekt|betrekken|heeft (?:sinds|al)|n['’]a r[ée]gl[ée]|a cess[ée] de payer|stopte met betalen)\b/i,
    [' betrekt sinds', " n'a réglé"],
  ),
  cue(
    /^,?[ \n(]{1,2}(?:(?:onze|mijn|de|een|notre|mon|ma|my|our) )?(?:(?:onder)?huurders?|huursters?|bewoners?|bewoonster|locataires?|tenants?|mieter(?:in)?)\b/i,
    [', huurder van het huis', ' (huurster)', ', onze huurster'],
  ),
  cue(
    /^[ \n,(]{0,3}(?:is|zijn|was|hebben|kreeg|zit|moet|dreigt|vertrok\w*|(?:\S+ ){0,3}(?:vertrokken|verhuisd)|\d{1,2} (?:maand\w*|mnd|mois|months)|(?:een|twee|drie|vier|vijf|zes) (?:maand\w*|mnd))\b/i,
    [', 2 maanden achter', ' vorige maandag vertrokken is', ' zit nu op'],
  ),
  cue(/^[ \n,(]{0,3}(?:°|geb|geboren|née?\b|born\b|geboortedatum|insz|rijksregister)/i, [
    ' (°08.07.1951)',
    ', geboren op',
    ', né le',
  ]),
  cue(
    /^[ \n,]{0,2}(?:huurt|huren|bewoont|bewonen|woont|wonen|verblijft|betaalt|betaalde|betalen|heeft (?:een |al |nu |nog |reeds )*(?:huur\w*|achterst\w*|schuld\w*|niet)|loopt|lopen|is (?:al |nu |reeds )*(?:achter|\d|twee|drie|vier|vijf|onze huur|mijn huur)|staat|kampt|is huurder|is huurster|zit|moet (?:ons|mij|nog)|is ons|is mij|blijft|weigert)\b/i,
    [' huurt', ' betaalt al', ' is achter', ' heeft een huurachterstand'],
  ),
  cue(
    /^[ \n,]{0,2}(?:loue|habite|occupe|me doit|nous doit|doit|ne paie|n['’]a (?:plus|pas)|est (?:locataire|en retard)|a (?:des|un|une) (?:arri|retard|dette))/i,
    [' me doit', ' habite', ' ne paie plus'],
  ),
  cue(
    /^[ \n,]{0,2}(?:rents|lives|owes|has not|hasn['’]t|is (?:the|my|a|our) tenant|is (?:\S+ ){0,3}(?:behind|in arrears))/i,
    [' owes me', ' is three months behind', ' lives'],
  ),
  cue(
    /^[ \n,]{0,2}(?:liet|laat|lieten|laten)\b[^.;]{0,70}\b(?:onbetaald|openstaan|oplopen|achterwege|na)\b|^[ \n,]{0,2}(?:laisse|a laiss[ée])\b[^.;]{0,50}\b(?:impay|dette|s['’]accumuler)/i,
    [' liet de voorbije vier maandhuren van telkens 780 euro onbetaald'],
  ),
  cue(/^[ \n,]{0,2}(?:wohnt|mietet|schuldet|zahlt|ist (?:\S+ ){0,3}(?:im r[üu]ckstand|mieter))/i, [
    ' zahlt',
    ' wohnt',
  ]),
];

/** Words right before a name that make it somebody else's. */
export const otherBefore: readonly Cue[] = [
  // Who left an estate let the home, or is no longer there.
  cue(
    /\b(?:nalatenschap|boedel|erfenis|erven|succession|h[ée]ritiers|estate|nachlass(?:es)?|erben)(?:[ \n](?:van|de|d['’]|of|von))?[ \n](?:wijlen |feu(?:e)? |the late )?(?:de heer |mevr\S* |dhr\.? |mw\.? |m\. |mme |monsieur |madame |mr\.? |mrs\.? |herrn? |frau )?$/iu,
    ['de vereffening van de nalatenschap van mevrouw ', 'nalatenschap ', 'la succession de feu M. '],
  ),
  cue(/\b(?:baas|bazin|patron|boss)\b[^.;]{0,25}\b(?:naam|heet|nom|name)\b[^.;]{0,6}$/i, [
    'De baas van huis naam ',
  ]),
  cue(
    /\b(?:pour (?:le )?compte (?:de|du|des)|au nom de|pour|voor rekening van|in opdracht van|voor|namens|on behalf of|im auftrag (?:von|der|des))[ \n](?:de |la |the )?(?:familie|famille|family|fam\.|erven|h[ée]ritiers|consorts|eigenaars?|propri[ée]taires?)[ \n]$/i,
    ['Nous gérons pour compte de la famille ', 'in opdracht van de familie '],
    'een melding over de familie ',
  ),
  cue(
    /\b(?:vroeger|voordien|destijds)\b[^.;]{0,12}\b(?:woonde|huurde|was|zat|verbleef)\b[^.;]{0,80}$|\b(?:avant|autrefois|formerly|previously|fr[üu]her)\b[^.;]{0,90}$/i,
    ['Vroeger woonde er een postbode, '],
  ),
  cue(
    /\b(?:li[ée]e?s? à|le lie à|la lie à|conclu avec|gehuurd van|huurt van|huurde van|huren van|from|(?<!\b(?:haushalt|wohnung|zimmer|lage|situation|fall|akte|betreuung|begleitung|unterst[üu]tzung|r[äa]umung|r[üu]ckst[äa]nde?|miete) )von)[ \n](?:de heer |mevr\S* |m\. |mme |monsieur |madame |mr\.? |mrs\.? |herrn? |frau )?$/i,
    ['le bail qui le lie à Monsieur ', 'een huis gehuurd van '],
  ),
  cue(
    /\b(?:advocaa?te?|raadsman|raadsvrouw|raadslieden|avocate?|conseil|lawyer|solicitor|(?:rechts)?anwalt|rechtsanwältin|gerichtsvollzieher(?:in)?|notaris|notaire|syndicus|makelaar|rentmeester|boekhouder|deurwaarder|gerechtsdeurwaarder|huissier|vrederechter|(?:hoofd)?griffier|greffi[eè]re?|rechter)\b[ \n,:(]{1,3}(?:mr\.? |meester |ma[îi]tre |me |mevr\S* |de heer )?$/i,
    ['mijn advocaat, ', 'advocaat mr. '],
  ),
  // Bound to pay, but not living there.
  cue(
    /\b(?:(?:huurwaar)?borg(?:steller|stelster|en)?|waarborger|garante?|garants|(?:personne )?caution|guarantor|b[üu]rge)\b(?: (?:is|zijn|est|ist|was))?[ \n,:(]{1,3}(?:de heer |mevr\S* |dhr\.? |m\. |mme |monsieur |madame |mr\.? |mrs\.? |herrn? |frau )?$/i,
    ['Zijn borg ', 'borgsteller: mevrouw ', 'sa caution, Monsieur ', 'guarantor is Mr '],
    'betaalde geen waarborg ',
  ),
  cue(
    /\b(?:huisarts|dokter|dr\.?|arts|verpleeg(?:kundige|ster)|psycholoog|psychiater|tandarts|m[ée]decin|docteur|doctor|infirmi[èe]re)\b[ \n,:(]{1,3}(?:dr\.? |mevr\S* |de heer )?$/i,
    ['de huisarts, dr. ', 'dokter '],
  ),
  cue(
    /\b(?:opdrachtgevers?|opdrachtgeefster|lastgevers?|mandants?|commettants?|auftraggeber(?:in)?|verhuur(?:d?er|ster)s?|eigenaars?|eigenares|huisbaas|huisbazin|kotbaas|kotmadam|propri[ée]taires?|bailleurs?|bailleresse|landlords?|landlady|owners?|vermieter(?:in)?|eigent[üu]mer(?:in)?|onderverhuurder)\b(?: (?:van|du|de la|of|des) (?:(?:het|de|dit|deze|the|this) )?\p{Ll}+)?[ \n,:(]{1,3}(?:is |zijn |heet |genaamd |namelijk |est |ist |heißt |, )?(?:de heer |mevr\S* |dhr\.? |m\. |mme |monsieur |madame |mr\.? |mrs\.? |ms\.? |herrn? |frau )?$/iu,
    ['De verhuurder, mevrouw ', 'eigenaar is ', 'Namens onze opdrachtgever, de heer '],
  ),
  cue(
    /\b(?:collega|coll[èe]gue|colleague|kollegin?|directeur|directrice|medewerk(?:er|ster)|begeleid(?:er|ster)|dossierbeheerder|maatschappelijk werk(?:er|ster)|assistente?|contactpersoon|wijkagent|inspecteur|schepen|burgemeester|bewindvoerder|curator|budgetbeheerder|stagiaire?|juf|meester|leerkracht|coördinator)\b[ \n,:(]{1,3}(?:mevr\S* |de heer )?$/i,
    ['mijn collega ', 'haar begeleidster, ', 'wijkagent '],
    'collegas ',
  ),
  cue(
    /\b(?:mijn naam is|ik ben|ik heet|ik,|ondergetekende,?|wij zijn|namens|je suis|je m['’]appelle|my name is|i am|i['’]m|ich bin|mein name ist|met dank aan|groeten van|(?:u|jullie|je) (?:kan|kunt|kunnen|mag|mogen) (?:steeds |altijd |hiervoor |ook )*(?:contact (?:opnemen|nemen) met|terecht bij|terecht kunnen bij)|terecht bij|vraag naar)[ \n](?:mevr\S* |de heer )?$/i,
    ['Mijn naam is ', 'u kan contact opnemen met ', 'Ik ben '],
  ),
  cue(
    /\b(?:huurt|huren|huurde|huur)\b[^.;]{0,70}\b(?:bij|van)[ \n](?:de heer |meneer |mijnheer |mevr\S* |dhr\.? |mw\.? |een zekere )$|\b(?:loue|louent)\b[^.;]{0,70}\bchez[ \n](?:m\. |mme |monsieur |madame )$|\brents?\b[^.;]{0,70}\bfrom[ \n](?:mr\.? |mrs\.? |ms\.? )?$/i,
    ['huurt al jaren een appartementje bij meneer ', 'Ze huren van mevrouw '],
  ),
  cue(
    /\b(?:zijn|haar|son|sa|ses|his|her|ihre?|seine?)[ \n](?:\p{Ll}+[ \n])?(?:mama|papa|vader|moeder|ouders|mère|père|parents|mother|father|parents|mum|dad)[ \n,:(]{1,3}$|\b(?:zijn|haar|hun|son|sa|ses|leurs?|his|her|their|ihre?|seine?)[ \n](?:\p{Ll}+[ \n])?(?:ex|ex-\p{Ll}+|zus|broer|zoon|zoontje|dochter|dochtertje|kind|kinderen|oma|opa|tante|nonkel|oom|nicht|neef|vriend|vriendin|s(?:œ|oe)ur|fr[èe]re|fils|fille|enfants?|ami|amie|sister|brother|son|daughter|children|friend|vater|mutter|bruder|schwester|sohn|tochter)[ \n,:(]{1,3}$/iu,
    ['haar zoon ', 'zijn ex-vrouw ', 'sa fille '],
  ),
  cue(
    /\b(?:weduwe|weduwnaar|wed\.|veuve|veuf|widow|witwe|wijlen|overleden|feu)(?: van| de| of| von)?(?: \p{Ll}+)?[ \n](?:de heer |mevr\S* )?$/iu,
    ['weduwe ', 'weduwe van ', 'haar overleden man '],
  ),
  cue(
    /\b(?:vorige|voormalige|gewezen|oude|ancien|ancienne|former|previous|ehemalige) (?:huurders?|huurster|bewoners?|locataires?|tenants?|mieter)[ \n,:(]{1,3}(?:de heer |mevr\S* )?$/i,
    ['de vorige huurder, '],
  ),
  cue(
    /(?:^|\n)(?:beste|dag|geachte|hallo|hoi|hey|liefste|lieve|bonjour|cher|chère|dear|hi|hello|liebe|lieber|sehr geehrte[r]?)[ \n](?:mevr\S* |heer |meneer |mijnheer |de heer |mme |m\. |madame |monsieur |mr\.? |mrs\.? |ms\.? |frau |herr )?$/i,
    ['Dag ', 'Beste mevrouw '],
  ),
];

/** Words after a name, before the next name, that make it a guarantor's: bound to pay, but no tenant. */
export const guarantorAfter: readonly Cue[] = [
  cue(
    /^[^;]{0,160}?(?:\b(?:in[ \n](?:zijn|haar|hun|de)[ \n]hoedanigheid[ \n]van|als|stelde[ \n]zich|die[ \n]zich)[ \n](?:(?:hoofdelijke?|solidaire)[ \n])?(?:borg|borgen|borgsteller|waarborg(?:er|gever))\b|\ben[ \n](?:sa[ \n])?qualit[ée][ \n]de[ \n]caution\b|\bcaution solidaire\b)|^[ \n,(]{1,3}(?:hoofdelijke |solidaire )?(?:borg|borgsteller|caution|guarantor|b[üu]rge)\b|^[^;]{0,170}?[,(–-][ \n](?:als )?(?:hoofdelijke |solidaire )?(?:borg|borgsteller|caution|guarantor|b[üu]rge)[ ]?(?=[.,;)\n]|$)/i,
    [
      ', wonende te 9255 Buggenhout, Kasteelstraat 12, in haar hoedanigheid van borg',
      ' (borg)',
      ', geboren op 2 december 1957, wonende te 8930 Menen, Ieperstraat 31, borg.',
      ', caution solidaire',
    ],
    ' betaalde de waarborg niet',
  ),
];

/** Words right after a name that make it somebody else's. */
export const otherAfter: readonly Cue[] = [
  cue(
    /^[ \n,(]{1,3}(?:(?:onze|mijn|de|zijn|haar|hun|als|notre|mon|my|our) )?(?:\p{Ll}+ )?(?:advocaat|advocate|raadsman|avocate?|lawyer|notaris|syndicus|makelaar|verhuurster|huisarts|dokter|verpleegkundige|maatschappelijk|sociaal assistent|begeleidster?|begeleider|gerechtsdeurwaarder|deurwaarder|huissier|griffier|vrederechter|wijkagent|directeur|directrice|dossierbeheerder|collega|verhuurder|eigenaar|eigenares|huisbaas|propri[ée]taire|bailleur|landlord|owner|vermieter|assistante? sociale?|social worker|coördinator)\b/iu,
    [', mijn advocaat', ' (huisarts)', ', eigenaar van', ', gerechtsdeurwaarder'],
  ),
  cue(
    /^[ \n,(]{1,3}(?:van|de|of|du|from|bij)[ \n](?:het |de |la |le |the )?(?:OCMW|CPAS|CAW|CLB|politie|PZ|SVK|woonmaatschappij|police|dienst|sociale dienst|school)\b/,
    [' van het OCMW', ' van het CAW'],
  ),
  // Who asks the court for it lets the home; against whom it is asked lives there.
  cue(
    /^(?:(?!gegen|tegen|lastens|contre|against)[^.;]){0,45}[ \n,](?:die räumung|de (?:uithuiszetting|ontruiming) (?:vordert|vraagt|eist)|(?:demande|sollicite|requiert) l['’]expulsion)(?!\p{L})/iu,
    [' aus 4770 Amel, Am Weiher 7, die Räumung', " demande l'expulsion"],
    ' , gegen den die Räumung',
  ),
];

/** The sentence speaks of living somewhere, renting or paying. */
export const tenancyWords: readonly Cue[] = [
  cue(
    /\b(?:huur\w*|huren|bewo(?:ner|ont)\w*|woont|wonen|woning|appartement|achterst\w*|betaal\w*|schuld\w*|uithuiszetting|begeleiding)\b/i,
    ['huurt', 'woont', 'huurachterstand'],
  ),
  cue(/\b(?:loyer\w*|locataire\w*|loue\w*|habite\w*|logement|appartement|arri[ée]r\w*|doit|expulsion)\b/i, [
    'locataire',
    'habite',
  ]),
  cue(/\b(?:rent\w*|tenant\w*|lives?|living|flat|apartment|house|arrears|owes?|evict\w*)\b/i, [
    'rents',
    'tenant',
  ]),
  cue(/\b(?:miete\w*|mieter\w*|wohnt|wohnung|wohnen|r[üu]ckstand|schuldet)\b/i, ['wohnt', 'Mieter']),
];

/** Words with which a tenant who writes names herself and who lives with her. */
export const selfBefore: readonly Cue[] = [
  cue(
    /\b(?:mijn naam is|ik ben|ik heet|ik,|moi,|je suis|je m['’]appelle|my name is|i am|i['’]m|ich bin|mein name ist|ondergetekende,?|(?:mijn naam|mon nom|my name|mein name) ?:)[ \n]$/i,
    ['Ik ben ', 'mijn naam is ', 'Moi, ', 'Mijn naam: '],
  ),
  cue(
    /\b(?:mijn|m['’]n|mon|ma|my|mein|meine)[ \n](?:\p{Ll}+[ \n])?(?:man|vrouw|partner|echtgenoot|echtgenote|vriend|vriendin|mari|[ée]poux|[ée]pouse|femme|compagnon|compagne|husband|wife|boyfriend|girlfriend|mann|frau)(?:[ \n](?:is|heet|est|s['’]appelle|ist|heißt|noemt))?[ \n,:(]{1,3}$|\b(?:woon|wonen|leef|leven|habite|habitons|vis|vivons|live|living|wohne|wohnen|lebe)\b[^.;]{0,30}\b(?:met|avec|with|mit)[ \n](?:mijn|m['’]n|mon|ma|my|meiner?|meinem)[ \n](?:\p{Ll}+[ \n])?(?:moeder|vader|zus|broer|zoon|dochter|m[èe]re|p[èe]re|s(?:œ|oe)ur|fr[èe]re|fils|fille|mother|father|sister|brother|son|daughter|mutter|vater|schwester|bruder|sohn|tochter)[ \n,:(]{1,3}$/iu,
    ['My husband ', 'mijn man ', 'mijn vrouw is ', 'I live with my mother '],
  ),
];
/** `Wie zijn uw huurders?` above a name. */
export const asksForTenant: readonly Cue[] = [
  cue(/\b(?:huurd(?:er|ers|ster)|bewoners?|wie|locataires?|tenants?|mieter)\b[^?]{0,60}\?\s*$/i, [
    'Wie zijn uw huurders en waar wonen zij? ',
  ]),
];
