import type { Problem } from '#events/signal.ts';
import { cue, type Cue } from '../cue.ts';

/** Words for each problem with the home. A negation close by (`geen huurachterstand`) takes the hit away. */
export const problemCues: readonly { readonly problem: Problem; readonly cues: readonly Cue[] }[] = [
  {
    problem: 'arrears',
    cues: [
      cue(
        /\b(?:betaa?l\w*|stort\w*)\b[^.;]{0,30}\b(?:maar|slechts|enkel|alleen|amper|hoogstens)[ \n](?:nog[ \n])?(?:een[ \n](?:klein[ \n])?deel|de[ \n]helft|een[ \n]stuk|gedeeltelijk)\b|\b(?:paie\w*|verse\w*)\b[^.;]{0,15}\bqu['’](?:une[ \n]partie|[àa][ \n]moitié)|\bpa(?:y|ys|id|ying)[ \n]only[ \n](?:a[ \n])?(?:part|half)\b|\bonly[ \n]pa(?:ys?|id|ying)[ \n](?:a[ \n])?(?:part|half)\b|\bzahlt\w*[^.;]{0,15}\bnur[ \n](?:noch[ \n])?(?:einen[ \n]teil|die[ \n]hälfte)/i,
        [
          'sindsdien betaalt ze maar een deel',
          "ne paie qu'une partie",
          'only pays half',
          'zahlt nur einen Teil',
        ],
        ['betaalt maar wil geen deel'],
      ),
      cue(
        /huurachterst\w+|achterst(?:al|and)\w*|achterstallig\w*|huurschuld\w*|(?:niet[- ]betaalde|onbetaalde|openstaande) (?:huur\w*|maand\w*)|betalingsachterst\w+|wanbetal\w+|betalingsproblemen/i,
        ['huurachterstand', 'achterstallige huur', 'huurschuld'],
      ),
      cue(
        /\b(?:huur(?!-\d)|huishuur|huurgeld|maanden?)\b[^.;]{0,50}\b(?:niet|onbetaald|nooit)\b|\b(?:huur|huishuur|huurgeld|maanden?)\b[^.;]{0,50}\bgeen\b[^.;]{0,20}(?:betaa?l\w*|gestort|ontvangen|gekregen)|\bgeen (?:\p{L}+ )?(?:huur|huurgeld|cent|euro)\b|\b(?:kreeg|krijg|kregen|krijgen|zie|zag|zagen|ontving|ontvang|ontvingen) (?:ik|wij|we)\b[^.;]{0,30}\b(?:niks|niets|geen cent|geen euro|geen geld)\b|\bontbreken? (?:mij|ons)\b|\b(?:betaa?l\w*)\b[^.;]{0,50}\b(?:niet|nie|ni|niks|geen|niets)\b|\b(?:niet|geen|niets)\b[^.;]{0,25}\b(?:betaa?l\w*|betaling)\b/iu,
        ['betaalt de huur niet meer', 'geen huur betaald', 'huur van november niet'],
        ['goed betaald'],
      ),
      cue(
        /\bhuur\w*\b[^.;]{0,60}\b(?:ver)?schuldig\b|\b(?:mij|ons|me)\b[^.;]{0,30}\b\d[\d.,]* ?(?:euro|eur|€)[^.;]{0,20}\bschuldig\b|\b(?:niks|niets|nooit) (?:meer )?(?:gezien|gekregen|ontvangen)\b/i,
        ['is de huur vanaf juli schuldig', 'is mij 1200 euro huur schuldig', 'niks meer gezien'],
      ),
      cue(
        /\b(?:staat|staan|stond|stonden)\b[^.;]{0,30}(?:€|\beur|\d{3}|\bmaand|\bhuur|\bsaldo|\bbedrag|\bfactu|\bschuld)[^.;]{0,30}\bopen\b|(?:€|\beuro?|\bmaand\w*|\bhuur\w*|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)\b[^.;]{0,25}\b(?:staat|staan) (?:nog |nu |dus |steeds )*open\b|openstaand (?:saldo|bedrag)|\b(?:maand(?:en)?|huur)\b[^.;]{0,12}\bachter\b|\bachter met (?:de |het |zijn |haar )?(?:huur|betal)/i,
        ['er staat 2130 euro open', 'drie maanden achter', 'loopt achter met de huur'],
      ),
      cue(
        /arri[ée]r[ée]s?|impay[ée]\w*|\bmois de retard|rien re[çc]u pour|retard de (?:loyer|paiement)|dettes? (?:de loyer|locative)|ne paie(?:nt)? (?:plus|pas)|(?:me|nous) doi(?:t|vent)/i,
        ['arriérés de loyer', 'loyers impayés', 'ne paie plus'],
      ),
      cue(
        /\barrears\b|unpaid rent|behind (?:on|with) (?:the |his |her |their )?rent|owes? (?:me|us) |not (?:been )?pa(?:y|id|ying)[^.]{0,20}rent|rent[^.]{0,30}not (?:been )?paid/i,
        ['rent arrears', 'behind on the rent'],
      ),
      cue(/miet(?:r[üu]ckst\w+|schuld\w*)|zahl\w* [^.]{0,30}(?:miete )?nicht|miete[^.]{0,30}nicht/i, [
        'Mietrückstand',
        'zahlt die Miete nicht',
      ]),
    ],
  },
  {
    problem: 'upkeep',
    cues: [
      cue(
        /vervuil\w*|verwaarlo\w+|verkommer\w*|verloeder\w*|onderkomen|onhygi[ëe]nisch\w*|hygi[ëe]ne\b|ongedierte|ratten|muizen|kakkerlak\w*|schimmel\w*|vochtschade|geurhinder|stank\b|\bstink\w*|uitwerpselen|bedorven|vuilnis\w*|vuilzak\w*|huisvuil|zwerfvuil|afval\w*|onbewoonbaar\w*|onbruikbaar|smerig\w*|\b(?:te|zo|heel|erg|echt|helemaal) (?:vuil|vies|smerig)\b|vuile? (?:woning|huis|toestand|appartement)|erg vuil|heel vuil|echt vuil|\bvuile? geur|\bvol(?: met)? (?:vuil|afval|vuilnis|rommel|zakken)\b|\bin (?:het|de) vuil\b|\bhet vuil\b|rommel|muffe|beschimmeld|niet (?:meer )?(?:kuis|poets)\w*|kuist (?:hij|zij|ze) niet|niet proper|\bvet en schimmel/i,
        ['vervuilde woning', 'verwaarloosd', 'ongedierte', 'het stinkt'],
      ),
      cue(
        /(?:slecht|gebrekkig|gebrek aan|onvoldoende|geen|niet|nauwelijks|amper|achterstallig) (?:\p{Ll}+[ \n])?onderhou\w*|\b(?:klaagt|klachten|opmerkingen) over (?:het )?onderhoud|\bonderhoud van\b|\bonderhou\w*\b[^.;]{0,30}\bniet\b|onderhoudsproblem\w*|\bniet (?:meer )?onderhoud\w*|\bproper(?:heid)?\b|opkuis\w*|beschadig\w*/iu,
        ['slecht onderhoud', 'de woning niet onderhoudt', 'gebrek aan onderhoud'],
        ['onderhoudsgeld'],
      ),
      cue(
        /n['’]entretient\b|manque d['’]entretien|mauvais [ée]tat|insalubr\w*|d[ée]chets|ordures|odeur|salet[ée]|sale\b|moisissure|vermine|cafards|rats\b|d[ée]p[ôo]ts? d['’]immondices|immondices|ne se lave plus|hygi[èe]ne|n[ée]glig[ée]\w*|d[ée]grad\w+/i,
        ["n'entretient plus son appartement", 'les déchets', 'insalubre'],
      ),
      cue(
        /\bfilthy\b|\bdamp\b|\bdirty\b|neglect\w*|\brubbish\b|\bgarbage\b|\bmould\b|\bmold\b|vermin|\bhygiene\b|unhygienic|poor (?:state|condition)|\bsmell\w*|squalor/i,
        ['filthy', 'rubbish piling up'],
      ),
      cue(/verwahrlost|vernachl[äa]ssigt|\bm[üu]ll\b|schimmel|ungeziefer|verschmutzt|dreckig|gestank/i, [
        'verwahrlost',
        'Müll',
      ]),
    ],
  },
  {
    problem: 'nuisance',
    cues: [
      cue(
        /\w*overlast\w*|\b(?:nacht|burenlawaai|geluids)?lawaai\w*|\b(?:geluidshinder|burenruzie\w*|ruzie\w*|burenconflict\w*|samenlevingsprobl\w*|leefbaarheid\w*|klachten? van (?:de )?(?:buren|medebewoners|omwonenden)|(?:buren|medebewoners|omwonenden) (?:klagen|dienden? klacht|hebben klachten)|luide? muziek|geroep|geschreeuw|roepen en tieren|agressi\w*|bedreig\w*|intimid\w*|vechtpartij\w*|blaffende? hond\w*|loslopende hond\w*|drugs\w*|dealen|vandalisme)\b|\bsamenleven\b/i,
        ['overlast', 'nachtlawaai', 'klachten van buren', 'burenruzies'],
      ),
      cue(
        /nuisances?|tapage|troubles? de voisinage|bruits?\b|disputes?|plaintes? des? voisins?|agressi\w*|menac\w+|conflits? de voisinage/i,
        ['tapage nocturne', 'troubles de voisinage'],
      ),
      cue(
        /\bnoise\b|\bnoisy\b|nuisance|loud music|complaints? (?:from|by) (?:the )?neighbou?rs|neighbou?rs complain|disturb\w*|aggressive|shouting|fights?\b/i,
        ['noise at night', 'complaints from neighbours'],
      ),
      cue(/l[äa]rm\w*|ruhest[öo]rung\w*|bel[äa]stig\w*|streit\w*|nachbarn? (?:beschwer|klag)\w*/i, [
        'Lärm',
        'Ruhestörung',
      ]),
    ],
  },
  {
    problem: 'living-skills',
    cues: [
      cue(
        /stapelwoede|verzamelwoede|\bhoard\w*|woonvaardighe\w*|wooncultuur|woongedrag|opruimen|stapel(?:t|en|aar)\b|verzamel(?:t|drang|aar)|huishouden (?:niet|loopt|kan)|huishoudelijke vaardigheden|niet (?:leren )?verlucht\w*|zelfredzaam\w*|niet zelfstandig|messie|volgestapeld|tot (?:aan |tegen )?(?:het|t|'t) plafond|op orde (?:houdt|houden|brengt|krijgt)|leren hoe|staat? (?:helemaal |volledig )?vol\b/i,
        ['stapelwoede', 'woonvaardigheden', 'wooncultuur', 'volgestapeld'],
      ),
      cue(
        /syllogomanie|syndrome de diog[èe]ne|diog[èe]ne|accumul(?:e|ation) (?:compulsive|d['’]objets)|savoir[- ]habiter|comp[ée]tences? (?:domestiques|locatives)|entass\w*|apprendre à|[àa] ranger|s['’]entass\w*/i,
        ['syndrome de Diogène', 'savoir-habiter'],
      ),
      cue(
        /hoard\w*|no idea how|teach(?:es|ing)? (?:her|him|them)|basics of running|living skills|housekeeping skills|clutter\w*/i,
        ['hoarding', 'living skills'],
      ),
      cue(/messie|hortet|sammelwut|wohnkompetenz/i, ['Sammelwut', 'Messie']),
    ],
  },
  {
    problem: 'contract',
    cues: [
      cue(
        /\b(?:huur)?opzeg\w*|opgezegd\b|opzegtermijn|einde (?:van (?:de |het )?)?(?:huur\w*|contract)|(?:huur)?contract (?:loopt|liep|eindigt|stopt|wordt niet verlengd|werd niet verlengd)|(?:huur)?overeenkomst (?:loopt af|eindigt)|niet verlengd|moet (?:hij|zij|ze|de woning|het appartement) (?:\p{Ll}+ ){0,3}(?:verlaten|eruit|verhuizen)/iu,
        ['opzeg gekregen', 'huurcontract loopt af', 'de huur werd opgezegd'],
      ),
      cue(
        /\bcong[ée]\b (?:donn|re[çc]u|locatif|du bail|pour)|a re[çc]u (?:son|un) (?:cong[ée]|pr[ée]avis)|fin de bail|r[ée]siliation du bail|pr[ée]avis/i,
        ['a reçu son congé', 'fin de bail'],
      ),
      cue(
        /notice to (?:quit|leave|vacate)|lease (?:ends|expires|is ending|has ended)|(?:has )?ended (?:our|my|the|their) (?:contract|lease)|have to leave|must leave|wants us out|end of (?:the )?(?:lease|tenancy)/i,
        ['notice to quit', 'the lease ends'],
      ),
      cue(/\b(?:k[üu]ndig\w*|gek[üu]ndigt)|mietvertrag (?:endet|l[äa]uft aus)/i, ['Kündigung']),
    ],
  },
];

/** Directly before a hit: it is denied. */
export const denied =
  /(?:\b(?:geen|niet|nooit|zonder|noch|pas d['’]?e?|aucune?s?|sans|no|not|never|without|kein\w*|nicht|ohne)[ \n](?:\p{L}+[ \n]){0,2})$/iu;
/** The rent is paid: words that deny arrears wherever they stand in the sentence. */
export const paidUp: readonly Cue[] = [
  cue(
    /\b(?:geen|niets|rien|nothing|no|nichts|keine?)\b[ \n](?:enkel[ \n])?(?:kwaad[ \n]woord|klacht\w*|aanmerking\w*|opmerking\w*|slechts|dan[ \n]lof|[àa][ \n](?:re)?dire|complaints?|bad|but[ \n]praise|zu[ \n]beanstanden|klagen?)\b[^.;]{0,25}\b(?:betaling\w*|huur|paiements?|loyer|payments?|rent|zahlung\w*|miete)\b|\b(?:betaling\w*|huur|paiements?|loyer|payments?|rent|zahlung\w*|miete)\b[^.;]{0,15}\b(?:geen|niets|rien|nothing|no|nichts|keine?)\b[ \n](?:enkel[ \n])?(?:kwaad[ \n]woord|klacht\w*|aanmerking\w*|opmerking\w*|slechts|dan[ \n]lof|[àa][ \n](?:re)?dire|complaints?|bad|but[ \n]praise|zu[ \n]beanstanden|klagen?)\b/i,
    [
      'Geen kwaad woord over de betalingen',
      'Over de betaling niets dan lof',
      'Rien à redire sur le loyer',
      'no complaints about the rent',
    ],
    ['geen betaling ontvangen'],
  ),
  cue(
    /\b(?:met|over|voor|aan) (?:de |zijn |haar |hun )?huur\b[^.;]{0,25}\b(?:geen (?:enkel )?(?:probleem|problemen|klacht\w*|opmerking\w*)|niets (?:mis|aan te merken))|\b(?:de |zijn |haar |hun )?huur(?:prijs)?\b[^.;]{0,20}\b(?:is|wordt|werd) (?:altijd |steeds |wel |gewoon |perfect )*(?:in orde|betaald|ok[ée]?)\b|\bgeen (?:huur)?(?:schuld|achterst\w+|problemen met de huur)\b/i,
    ['Met de huur is er geen probleem', 'huur is in orde', 'geen huurschuld'],
    ['de huur is niet betaald'],
  ),
  cue(
    /\bhuur\w*\b[^.;]{0,30}\b(?:correct|stipt|op tijd|altijd|netjes|goed|regelmatig|steeds)\b[^.;]{0,15}\bbetaa?l/i,
    ['De huur wordt correct betaald'],
  ),
  cue(
    /\bhuur\w*\b(?:(?!\b(?:niet|nie|nooit|geen|te laat)\b)[^.;]){0,30}\b(?:stipt|op tijd|netjes|keurig|trouw|perfect|correct|tijdig|elke maand|iedere maand|maandelijks)\b(?:(?!\b(?:niet|nie|nooit|geen|te laat)\b)[^.;]){0,30}\b(?:betaa?l\w*|binnen|gestort|ontvangen|overgeschreven)(?![^.;]{0,30}\b(?:niet|geen|nooit)\b[^.;]{0,10}\b(?:meer|betaa?l))/i,
    ['De huur komt elke maand stipt binnen, daar ligt het niet aan'],
    ['de huur komt niet op tijd binnen', 'huur van elke maand te laat betaald'],
  ),
  cue(
    /\b(?:loyer|miete|rent)\b(?:(?!\b(?:ne|pas|nicht|not|never|jamais)\b)[^.;]){0,30}\b(?:r[ée]guli[èe]rement|[àa] temps|ponctuellement|p[üu]nktlich|regelm[äa][ßs]+ig|on time|regularly|every month)\b/i,
    ['Son loyer tombe toujours à temps', 'Die Miete kommt pünktlich'],
    ['le loyer ne tombe pas à temps'],
  ),
  cue(
    /\b(?:correct|stipt|op tijd|altijd|netjes|steeds)\b[^.;]{0,25}\b(?:zijn|haar|hun|de)? ?huur\b[^.;]{0,15}\bbetaa?l|betaa?l\w*\b[^.;]{0,20}\b(?:altijd|steeds|netjes|correct|stipt|op tijd)\b/i,
    ['betaalt altijd op tijd zijn huur'],
  ),
  cue(
    /\ble loyer est (?:toujours |bien |r[ée]guli[èe]rement )*pay[ée]|paie (?:toujours |bien )*(?:son loyer )?(?:r[ée]guli[èe]rement|[àa] temps)/i,
    'Le loyer est toujours payé',
  ),
  cue(/\brent is (?:always )?paid|pays? (?:the |his |her |their )?rent on time/i, 'The rent is always paid'),
];
