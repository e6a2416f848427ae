import { cue, type Cue } from '../cue.ts';

/** Words right before a date that say that the lease begins on it. */
export const leaseBegins: readonly Cue[] = [
  cue(
    /\b(?:aanvang(?:sdatum|svatum)?|aanvangende|ingang(?:sdatum)?|ingaand|ingegaan|ingaande|gaat in|ging in|inging(?:en)?|in werking(?: getreden)?|trad in werking|werking trad|begin(?:t|nend|datum)?|begon(?:nen)?|start(?:te|datum|end)?|startend|met aanvang|met ingang|intrede|inwerkingtreding|aanving(?:en)?|aanvangt|nam een aanvang|begin van (?:de huur|het contract))\b(?: \p{Ll}+){0,4}[ \n\t:]{0,2}$/iu,
    [
      'met aanvangsdatum ',
      'ingegaan op ',
      'contract dat aanving op ',
      'Begin van de huur\t',
      'met ingang van ',
      'Die is ingegaan op ',
      'met aanvang op ',
      'een aanvang nam op ',
    ],
  ),
  cue(
    /\b(?:prises? de cours ?:?|prenant cours|ayant pris cours|prend cours|pris cours|d[ée]but(?:ant|e)?|entr[ée]e? en vigueur|ayant d[ée]but[ée]|à dater|à compter|prise? d['’]effet|entr[ée]e (?:dans les lieux )?)\b(?: \p{Ll}+){0,3}[ \n:]{0,3}(?:le )?$/iu,
    ['prenant cours le ', '(prise de cours : ', 'débutant le '],
  ),
  cue(/\b(?:start(?:ing|ed|s)?|commenc\w+|beginning)\b(?: \w+){0,2}[ \n]$/i, ['starting on ']),
  cue(/\b(?:mietbeginn|beginn(?:end)?|beginnt|begann|laufend)(?: \w+){0,2}[ \n:]{1,2}$/i, [
    'Mietbeginn am ',
    'begann am ',
  ]),
];
/** Words right after a date that say that the lease begins on it. */
export const leaseBeginsAfter: readonly Cue[] = [
  cue(
    /^[ \n](?:in werking (?:trad|treedt|getreden)|inging|ingaat|ingegaan|aanving|aanvangt|(?:een |zijn |haar )?aanvang (?:nam|neemt)|begon|begint|startte)\b/i,
    [' in werking trad', ' een aanvang nam', ' inging'],
  ),
  cue(/^[ \n](?:begann|beginnt|in kraft (?:trat|tritt))(?!\p{L})/iu, [' begann']),
  cue(/^[ \n](?:a (?:pris cours|d[ée]but[ée])|prend cours|est entr[ée] en vigueur)/i, [' a pris cours']),
];
/** Words before a date that say that somebody rents or lives there since. */
export const leaseSince: readonly Cue[] = [
  cue(
    /\b(?:huu?r(?:t|en|de|der|ders|ster|contract|overeenkomst)?|verhuur(?:t|d|de)?|verhuren|woont|wonen|bewoont|bewoner|contract|overeenkomst|verblijft|huurovereenkomst|onderhuurt)\b[^.;]{0,110}\b(?:sinds|sedert|vanaf)[ \n](?:het |de )?$/i,
    ['huurt sinds ', 'Ik verhuur sinds ', 'huurt de woning te Boom sedert '],
  ),
  cue(
    /\b(?:lou\w+|habite|bail|locataire|occup\w+)\b[^.;]{0,90}\b(?:depuis|dès|[àa] partir du)[ \n](?:le )?$/i,
    ['loué par bail écrit à Mme Chantal Renard depuis le '],
  ),
  cue(/\b(?:rent\w*|let|lease|tenan\w+|lives?)\b[^.;]{0,60}\b(?:since|from)[ \n]$/i, [
    'has rented the flat since ',
  ]),
  cue(/\b(?:wohn\w*|miet\w*)\b[^.;]{0,60}\b(?:seit|ab)(?: dem| am)?[ \n]$/i, [
    'mietet die Wohnung seit dem ',
  ]),
  cue(/(?:^|[ \n,])(?:sinds|sedert|vanaf|depuis|since|seit)[ \n](?:le |dem )?$/i, ['sinds ']),
];
/** The day of signature: it counts only where no first day is given. */
export const leaseSigned: readonly Cue[] = [
  cue(
    /\b(?:huurovereenkomst|huurcontract|contract|overeenkomst|huur|onderhuurovereenkomst)\b(?: \p{Ll}+){0,3}[ \n](?:van|d\.d\.|dd\.?|getekend op|ondertekend op|gesloten op|afgesloten op|aangegaan op)[ \n]$/iu,
    ['schriftelijke huurovereenkomst van ', 'contract getekend op '],
  ),
  cue(/\b(?:bail|contrat)\b(?: \p{Ll}+){0,3}[ \n](?:du|sign[ée] le|conclu le|en date du)[ \n]$/iu, [
    'bail écrit du ',
    'contrat signé le ',
  ]),
  cue(/\b(?:lease|contract)\b(?: \w+){0,3}[ \n](?:of|dated|signed on)[ \n]$/i, 'lease dated '),
];
/** A date before which these stand is no first day of a lease: `betaalt sinds`. */
export const notLeaseStart: readonly Cue[] = [
  cue(/(?:decreet|wetboek|\bwet\b|artikel|arrest|\bloi\b|d[ée]cret)[^.;]{0,25}$/i, [
    'Vlaams Woninghuurdecreet van ',
    'de wet van ',
  ]),
  cue(
    /\b(?:betaal\w*|achterst\w*|schuld\w*|onbetaald|geen huur|klacht\w*|overlast|ziek|werkloos|weduwe|weduwnaar|gescheiden|meldingen|interventies|huisbezoek\w*|brief|herinnering\w*|aanmaning\w*|zitting|ontvang\w*|lening|begeleid\w*|paie\w*|pay[ée]\w*|impay\w*|arri[ée]r\w*|arrears|paid|unpaid|partner|overleden|opgenomen|index\w*|verhoogd|afbetal\w*)\b[^.;]{0,60}$/i,
    ['betaalt al sinds ', 'Verweerster betaalt sinds ', 'de achterstand loopt vanaf '],
  ),
];

export const writtenLease: readonly Cue[] = [
  cue(
    /\b(?:geschreven|schriftelijke?|geregistreerde?|getekend|ondertekende?)\b[^.;]{0,30}\b(?:(?:onder)?huur\w*|[ck]ontra[ck]t\w*|overeenkomst|bail)|\b(?:huur)?(?:contract|overeenkomst) is (?:schriftelijk|geschreven)|\b(?:huur)?(?:contract|overeenkomst)\b[^.;]{0,30}\b(?:getekend|ondertekend|geregistreerd|op papier)|\b(?:schriftelijke|geschreven|onderhandse|authentieke|notari[ëe]le)[ \n](?:\p{Ll}+[ \n])?(?:onderhuur|akte)\b|\bakte\b[^.;]{0,30}\bopgemaakt|\bschriftelijk[ ,]|\btekenden?\b[^.;]{0,30}\bcontract|\bop papier\b|\bschriftelijk (?:contract|verhuurd)|\b(?:huur)?contract ?: ?schriftelijk/iu,
    [
      'bij geschreven huurovereenkomst',
      'schriftelijke onderhuurovereenkomst',
      'schriftelijk contract',
      'een geregistreerd huurcontract',
      'een geschreven kontrakt',
    ],
  ),
  cue(
    /\b(?:bail|contrat|convention) (?:[ée]crit|enregistr[ée]|sign[ée])|\bcontrat (?:de bail )?(?:[ée]crit|sign[ée])|\bpar [ée]crit|(?:^|\n)(?:bail|contrat)(?: de bail)?[ ]?[:\t][ ]?(?:[ée]crit|sign[ée]|enregistr[ée])/i,
    ['par bail écrit', '\nBail\técrit, ayant pris cours'],
  ),
  cue(/\bwritten (?:lease|contract|agreement|tenancy)|\bsigned (?:lease|contract)/i, 'a written lease'),
  cue(/\bschriftliche[rnm]? (?:mietvertrag|vertrag)/i, 'schriftlicher Mietvertrag'),
];
export const oralLease: readonly Cue[] = [
  cue(
    /\b(?:mondelinge?|(?:nooit|niks|niet) (?:iets )?op papier|niet[- ]geschreven|zonder (?:geschreven |schriftelijk |huur)?contract|geen (?:geschreven |schriftelijke? |huur)(?:huur)?(?:contract|overeenkomst)|niets op papier|op het woord)\b/i,
    ['mondelinge huurovereenkomst', 'zonder contract', 'er is geen geschreven contract', 'niets op papier'],
  ),
  cue(
    /\bbail (?:verbal|oral)|\bconvention (?:verbale|orale)|\bverbalement|\bsans (?:bail|contrat) [ée]crit|\bpas de (?:bail|contrat) [ée]crit/i,
    ['bail verbal'],
  ),
  cue(/\b(?:oral|verbal) (?:lease|agreement|contract)|\bno written (?:lease|contract)/i, ['an oral lease']),
  cue(/\bm[üu]ndliche[rnm]? (?:mietvertrag|vertrag)/i, 'mündlicher Mietvertrag'),
];
export const studentLease: readonly Cue[] = [
  cue(
    /\bstudentenhuu?r\w*|\bstudenten(?:kamer|huis|woning|kot|contract|studio)|\b(?:op )?kot(?:kamer|student\w*|baas|madam)?\b|\bstudentenhuurovereenkomst|\bhuurcontract voor studenten/i,
    ['een studentenhuurovereenkomst', 'studentenkamer', 'op kot'],
    'kotje',
  ),
  cue(/\b(?:kot|chambre|bail|logement) [ée]tudiant|\bbail (?:de kot|d['’][ée]tudiant)/i, [
    'bail étudiant',
    'kot étudiant',
  ]),
  cue(/\bstudent (?:room|lease|housing|accommodation|flat)/i, 'student room'),
  cue(/\bstudenten(?:zimmer|wohnung|mietvertrag)/i, 'Studentenzimmer'),
];
