import { cue, type Cue } from '../cue.ts';

/** Words before a date that make it the day in court. */
export const hearingBefore: readonly Cue[] = [
  cue(
    /\b(?:inleidende |eerstvolgende |nieuwe |gewone |openbare )?(?:terecht|hoor|pleit|inleidings?|verzoenings)?zitting(?:sdatum|sdag)?\b/i,
    ['de zitting van', 'Zitting:', 'de inleidende zitting op'],
    'bezitting',
  ),
  cue(
    /(?:te )?verschijn(?:en|ing)\b|te compareren|dagstelling|dagbepaling|rechtsdag|(?:^|\n)wanneer\t|date et heure|datum en (?:uur|tijdstip)|nodig(?:t|en)?\b[^.;]{0,60}\buit(?: om| op| voor)?|aanwezig te zijn|\binleiding\b|rechtsdag|oproep(?:ing|en|t)?\b|op(?:ge| te )roep(?:en)?\b|gedagvaard (?:voor|tegen|om)/i,
    [
      'om te verschijnen voor',
      'wordt opgeroepen op',
      'Dagstelling:',
      'u op te roepen op',
      'Om aanwezig te zijn op',
      'Ik nodig u beiden uit in mijn kabinet op',
    ],
  ),
  cue(
    /(?:wordt|zal|worden|komt|komen)(?: de zaak| er)?(?: \S+){0,4}? (?:behandeld|ingeleid|gepleit|gehoord|voor(?:komen)?|vastgesteld)\b|\bvoorkomt\b|behandeld op|ingeleid op|vastgesteld op|gefixeerd op|dient (?:voor )?op|(?:^|\n)(?:vastgesteld|vaststelling|gefixeerd|fixatie|vastgelegd|bepaald) ?: ?/i,
    ['wordt behandeld op', '\nVastgesteld: dinsdag', 'zal worden ingeleid op', 'werd vastgesteld op'],
  ),
  cue(
    /(?:verwacht(?:en)? (?:wij )?(?:u|hem|haar|hen|jullie)|ontvang(?:t|en)? (?:wij )?(?:u|hem|haar|hen))\b|(?:u wordt|wordt u|men) (?:verwacht|opgeroepen|uitgenodigd)\b|raadkamer|verzoening(?:szitting|spoging)?|minnelijke schikking/i,
    ['U wordt verwacht op', 'De vrederechter verwacht u beiden op'],
  ),
  cue(
    /(?:uitgesteld|verdaagd|verplaatst|verschoven|verzet|verschuift|verplaatsing|uitstel|uitgesteld wordt|heruitgesteld|opnieuw vastgesteld|hernomen|voortgezet|heropgeroepen)(?: \S+){0,5}? (?:naar|tot|op)\b/i,
    ['verplaatst naar', 'uitgesteld tot', 'verdaagd naar de zitting van', 'wordt hernomen op'],
  ),
  cue(
    /nieuwe (?:datum|zittingsdatum|dagstelling|zitting)|nouvelle (?:date|audience|fixation)|neuer (?:termin|verhandlungstermin)|new (?:hearing )?date|gaat (?:nu |dan )?(?:door|plaats)? ?op|vindt (?:nu )?plaats op|gaat door/i,
    ['nieuwe datum:', 'gaat door op', 'vindt plaats op'],
  ),
  cue(/(?:in|naar|voor|bij) (?:de |het )?(?:rechtbank|vrederechter|vredegerecht)(?: \S+){0,6}?/i, [
    'moet voor de vrederechter op',
    'naar de rechtbank op',
  ]),
  cue(
    /audience|(?:vous|se) pr[ée]senter|compara[îi](?:tre|t|ssent|ssiez|ssez)|comparution|fix[ée]e? (?:au|à|le)|appel[ée]e? (?:à l['’]audience|le|au)|(?:remise?|report[ée]e?|refix[ée]e?|reprise?|renvoy[ée]e?)(?: \S+){0,3}? (?:au|à)(?!\p{L})|introduite?|convoqu[ée]e?s?|plaid[ée]e|juge de paix le|introduction/iu,
    ["à l'audience du", 'à comparaître le', 'fixée au', "l'affaire est remise au", 'vous êtes convoqué le'],
  ),
  cue(
    /justice de paix|devant (?:le )?(?:juge|tribunal)|passer devant|\bnaar de (?:rechter|rechtszaal)\b|\bvoor de rechter\b|bij de rechter/i,
    ['à la justice de paix le', 'je dois passer devant le juge', 'moet naar de rechter op'],
  ),
  cue(
    /hearing|(?:in|to|at) court|justice of the peace|(?:before|in front of|see) the (?:judge|magistrate)|appear (?:before|in|on)|court date|be heard/i,
    ['I have to be at the justice of the peace on', 'the hearing is on', 'must appear before'],
  ),
  cue(
    /verhandlung(?:stermin)?|sitzung|vorgeladen|gerichtstermin|termin|friedensgericht|(?:vor|beim) (?:dem |den )?friedensrichter|vor gericht/i,
    ['beim Friedensgericht am', 'Verhandlung am', 'Gerichtstermin:'],
  ),
];

/** A court's paper in plain words puts the hearing under a question. */
export const hearingQuestions: readonly Cue[] = [
  cue(
    /(?:^|\n)(?:wanneer|quand|wann|dag en uur|jour et heure|tag und (?:uhrzeit|stunde)|datum en uur|date et heure)(?: (?:moet|wordt|vindt|dois|devez|doit|muss|müssen)\b[^\n\t?]{0,30})?[ ]?(?:\?|:)?(?:[ ]?[\t\n]|(?<=[?:])[ ])(?:op |le |am )?(?:\p{L}+(?:dag|di|tag),?[ \n])?(?:den |dem |le |de )?$/iu,
    ['\nWanneer?\t', '\nWanneer moet u komen?\nmaandag ', '\nQuand ?\t'],
    ['\nWanneer de huurder '],
  ),
];

/** Words before a date that make it another day, also where a court is named. */
export const notHearingBefore: readonly Cue[] = [
  cue(
    /vonnis(?:sen)?(?: \S+){0,12}? (?:van|dd\.?|d\.d\.|op)[ \n]?$|vonnis \S+ ?$|uitgesproken(?: \S+){0,8}? ?$|uitspraak(?: \S+){0,8}? ?$|beschikking van ?$|jugement(?: \S+){0,12}? (?:du|le|en date du)[ \n]?$|prononc[ée](?: \S+){0,8}? ?$|judg?ment (?:of|on|dated)[ \n]?$|urteil vom ?$/i,
    ['het vonnis van ', 'Uitgesproken in openbare terechtzitting van ', 'jugement du '],
  ),
  cue(
    /(?:betekend|betekening|betekende|signifi[ée]|signification|exploot|zugestellt|served)(?: \S+){0,6}? ?$/i,
    ['u betekend op ', 'dagvaarding betekend op '],
  ),
  cue(
    /(?:uithuiszetting|uitzetting|ontruiming|ontruimd|uitdrijving|uitgezet|expulsion|expuls[ée]e?s?|eviction|evicted|räumung|plaatsbeschrijving|plaatsbezoek|huisbezoek)(?: [^.;]{0,60})?$/i,
    ['de uithuiszetting zal plaatsvinden op ', "l'expulsion aura lieu le "],
  ),
  cue(/(?:geboren|°|geb\.|née?|born)(?: te \S+| à \S+)?(?: op| le| on)? ?$/i, [
    'geboren te Boom op ',
    'né à Namur le ',
  ]),
  cue(
    /(?:ingeschreven|inschrijving|neergelegd|neerlegging|binnengekomen|ontvangen|inscrite?|d[ée]pos[ée]e?|registered|filed)(?: \S+){0,7}? ?$/i,
    ['Ingeschreven op de algemene rol op ', 'neergelegd ter griffie op '],
  ),
  cue(
    /(?:afspraak|overleg|vergadering|bijeenkomst|infosessie|spreekuur|gesprek|bezoek|gebeld|langsgegaan|rendez-vous|réunion|appointment|meeting|besprechung)(?: [^.;]{0,40})?$/i,
    ['een afspraak met haar op ', 'huisbezoek gepland op '],
  ),
  cue(/(?:opgemaakt|gedaan|aldus|fait|opgesteld)(?: te| à| op)?(?: \p{Lu}\S+)?,?(?: op| le)? ?$/iu, [
    'Opgemaakt te Schelle op ',
    'Fait à Liège, le ',
  ]),
  cue(
    /(?:huurovereenkomst|contract|bail|lease|overeenkomst|aanvang|ingaand|ingegaan|ingang|sinds|sedert|vanaf|depuis|à partir|since|seit)(?: [^.;]{0,30})?$/i,
    ['schriftelijke overeenkomst ingaand op ', 'sedert '],
  ),
  cue(
    /(?:uiterlijk|vóór|voor|ten laatste|tegen|ten laatste op|au plus tard|avant le|by|before|spätestens|bis)(?: op| de| le)? ?$/i,
    ['uiterlijk op ', 'au plus tard le '],
  ),
];

/** A hearing date directly before such words is the day that no longer holds. Tested on the rest of the sentence. */
export const hearingCancelled: readonly Cue[] = [
  cue(
    /^[^.;]{0,25}?\b(?:verplaatst|uitgesteld|verdaagd|verschoven|verzet|geannuleerd|afgelast|report[ée]e?|remise?|d[ée]plac[ée]e?|postponed|adjourned|moved|verschoben|verlegt|vertagt) (?:naar|tot|op|au|à|to|until|auf|zum)\b/i,
    [' om 9·30 u verplaatst naar donderdag', ' à 9 heures remise au 16 décembre'],
  ),
  cue(
    /(?:niet (?:kan |kon |kunnen |zal |meer |(?:kunnen )?worden )?(?:doorga(?:at|an)|plaats|behandeld|gehoord|gepleit|opgeroepen)|gaat (?:dus |echter |helaas )?niet (?:meer )?door|vervalt|vervallen|geannuleerd|afgelast|geschrapt|ingetrokken|(?:wordt|is|werd|zal) (?:[^.]{0,30})?(?:uitgesteld|verplaatst|verdaagd|verschoven|verzet))/i,
    ['niet doorgaat', 'gaat niet door', 'vervalt', 'wordt uitgesteld naar', 'is de zaak niet behandeld'],
  ),
  cue(
    /(?:n['’](?:aura|a) pas (?:eu )?lieu|n['’]a pas (?:pu )?(?:[êe]tre |[ée]t[ée] )?(?:plaid|appel|examin|entendu)|est (?:annul|report|remis|supprim|d[ée]plac)|sera (?:report|remis)|a [ée]t[ée] (?:report|remis|annul))/i,
    ["n'aura pas lieu", 'est reportée au', 'a été remise', "n'a pas pu être plaidée"],
  ),
  cue(
    /(?:(?:has|is|was|will) (?:been |be )?(?:cancelled|canceled|postponed|moved|adjourned|rescheduled)|will not take place)/i,
    ['has been moved to', 'is postponed'],
  ),
  cue(
    /(?:entfällt|(?:wird|wurde) (?:[^.]{0,20})?(?:aufgehoben|verschoben|verlegt|abgesagt|vertagt)|findet nicht statt)/i,
    ['wird verschoben', 'entfällt'],
  ),
];

/** The last words before a new hearing date: `verplaatst naar`. They win over what comes behind the date. */
export const hearingMovedTo: readonly Cue[] = [
  cue(
    /(?:naar|tot|nu op|nieuwe datum(?: is|:)?|vervangen door|dan op|voortaan op|nieuwe zitting(?:sdatum)?(?: is| op|:)?)(?: de (?:zitting|terechtzitting|rol) (?:van|op))? ?(?:\p{L}+dag,? ?)?$/iu,
    ['verplaatst naar ', 'uitgesteld tot de zitting van ', 'nieuwe datum: '.trimEnd()],
  ),
  cue(
    /(?:report[ée]e?|remise?|d[ée]plac[ée]e?|avanc[ée]e?|reprise?|renvoy[ée]e?)(?: (?:ce matin|ce jour|[àa] nouveau|donc))? (?:à l['’]audience du|au|à|le)(?: (?:lundi|mardi|mercredi|jeudi|vendredi))? ?$/i,
    ['reportée au ', "remise à l'audience du "],
  ),
  cue(/(?:to|until)(?: \p{L}+day,?)? ?$|(?:auf|zum)(?: den)?(?: \p{L}+tag,?(?: den)?)? ?$/iu, [
    'moved to ',
    'verschoben auf den ',
  ]),
];

/** A sentence that speaks of a hearing, wherever in it. */
export const hearingSpoken: readonly Cue[] = [
  cue(
    /(?<!\p{L})(?:\p{L}*zitting|dagstelling|de zaak|behandeling|audience|affaire|cause|hearing|case|verhandlung|sitzung|termin)(?!\p{L})/iu,
    ['De inleidende zitting vangt aan om', "L'audience débutera à", 'The hearing starts at'],
    ['huisvestiging om 9 uur'],
  ),
];

/** Behind a day, in a letter about a hearing: only the hour or the room is another one. */
export const dayStays: readonly Cue[] = [
  cue(
    /^[^.;]{0,25}?(?:blijft|blijven|reste|demeure|remains?|stays|bleibt)[^.;]{0,20}?(?:behouden|ongewijzigd|dezelfde|hetzelfde|gelden|staan|inchang[ée]e?|maintenue?|la m[êe]me|unchanged|the same|unver[äa]ndert|bestehen)/i,
    [', blijft behouden', ' reste inchangée', ' remains unchanged'],
  ),
];

/** Before a day, in a letter about a hearing: that day is still the one. */
export const restStays: readonly Cue[] = [
  cue(
    /(?:verandert|wijzigt) (?:er )?(?:verder )?niets(?: (?:aan|dus))?[^.;\d]{0,40}$|rien (?:d['’]autre )?ne change[^.;\d]{0,40}$|nothing else changes[^.;\d]{0,40}$|sonst [äa]ndert sich nichts[^.;\d]{0,40}$/i,
    ['Voor de rest verandert er niets, ', 'rien ne change : '],
  ),
];

/** Before an hour: the hearing begins then. */
export const hearingBegins: readonly Cue[] = [
  cue(
    /(?<!\p{L})\p{L}*(?:zitting|behandeling|audience|hearing|verhandlung|sitzung)(?!\p{L})[^.;]{0,80}(?:begint|start|vangt|aanvangt|vervroegd|verlaat|d[ée]bute\p{L}*|commence\p{L}*|avanc[ée]e?|starts?|begins?|beginnt)(?!\p{L})[^.;\d]{0,20}$|(?:nieuw|ander|gewijzigd)e? (?:aanvangs)?uur[ :]{0,3}$|nouvelle heure[ :]{0,3}$|new time[ :]{0,3}$|neue uhrzeit[ :]{0,3}$/iu,
    ['De inleidende zitting in bovenvermelde zaak vangt aan om ', "L'audience débutera à ", 'Nieuw uur: '],
    ['Ik kan u over de zitting bellen om '],
  ),
];
