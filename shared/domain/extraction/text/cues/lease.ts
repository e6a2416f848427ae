import { cue, type Cue } from '../cue.ts';

/** Words before a date that make it the first day of the lease. Weight: `begin` outranks the day of signature. */
export const leaseStartBefore: readonly Cue[] = [
  cue(
    /\b(?:aanvang(?:sdatum|svatum)?|aanvangende|ingang|ingaand|ingegaan|ingaande|gaat in|ging in|begin(?:t|nend|datum)?|start(?:te|datum|end)?|startend|met aanvang|met ingang|intrede|inwerkingtreding)\b(?: \p{Ll}+){0,4}[ \n:]{0,2}$/iu,
    ['met aanvangsdatum ', 'ingegaan op ', 'met ingang van ', 'Die is ingegaan op ', 'met aanvang op '],
  ),
  cue(
    /\b(?:huu?r(?:t|en|de|der|ders|ster|contract|overeenkomst)?|verhuur(?:t|d|de)?|verhuren|woont|wonen|bewoont|bewoner|contract|overeenkomst|verblijft|huurovereenkomst|onderhuurt)\b[^.;]{0,110}\b(?:sinds|sedert|vanaf|van)[ \n](?:het |de )?$/i,
    ['huurt sinds ', 'Ik verhuur sinds ', 'huurt de woning te Boom sedert ', 'huurovereenkomst van '],
  ),
  cue(/\b(?:sinds|sedert|vanaf)[ \n]$/i, ['sinds ']),
  cue(
    /\b(?:prenant cours|ayant pris cours|prend cours|pris cours|d[ée]but(?:ant)?|[àa] partir du|entr[ée]e en vigueur|prise? d['’]effet)\b(?: \p{Ll}+){0,3}[ \n]$/iu,
    ['prenant cours le ', 'à partir du '],
  ),
  cue(/\b(?:lou\w+|habite|bail|locataire|occup\w+)\b[^.;]{0,90}\b(?:depuis|dès|du)[ \n](?:le )?$/i, [
    'loué par bail écrit à Mme Chantal Renard depuis le ',
    'bail du ',
  ]),
  cue(
    /\b(?:start(?:ing|ed|s)?|commenc\w+|beginning|from)\b(?: \w+){0,2}[ \n]$|\b(?:rent\w*|lease|tenan\w+|lives?)\b[^.;]{0,60}\bsince[ \n]$/i,
    ['starting on ', 'has rented the flat since '],
  ),
  cue(/\b(?:seit|ab|beginn)(?: dem| am)?[ \n]$/i, ['seit dem ']),
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
    /\b(?:geschreven|schriftelijke?|geregistreerde?|getekend|ondertekende?)\b[^.;]{0,30}\b(?:(?:onder)?huur\w*|contract|overeenkomst|bail)|\b(?:huur)?(?:contract|overeenkomst)\b[^.;]{0,30}\b(?:getekend|ondertekend|geregistreerd|op papier)|\bschriftelijk (?:contract|verhuurd)|\b(?:huur)?contract ?: ?schriftelijk/i,
    [
      'bij geschreven huurovereenkomst',
      'schriftelijke onderhuurovereenkomst',
      'schriftelijk contract',
      'een geregistreerd huurcontract',
    ],
  ),
  cue(
    /\bbail (?:[ée]crit|enregistr[ée]|sign[ée])|\bcontrat (?:de bail )?(?:[ée]crit|sign[ée])|\bpar [ée]crit/i,
    ['par bail écrit'],
  ),
  cue(/\bwritten (?:lease|contract|agreement|tenancy)|\bsigned (?:lease|contract)/i, 'a written lease'),
  cue(/\bschriftliche[rnm]? (?:mietvertrag|vertrag)/i, 'schriftlicher Mietvertrag'),
];
export const oralLease: readonly Cue[] = [
  cue(
    /\b(?:mondelinge?|niet[- ]geschreven|zonder (?:geschreven |schriftelijk |huur)?contract|geen (?:geschreven |schriftelijke? |huur)(?:huur)?(?:contract|overeenkomst)|niets op papier|op het woord)\b/i,
    ['mondelinge huurovereenkomst', 'zonder contract', 'er is geen geschreven contract', 'niets op papier'],
  ),
  cue(
    /\bbail (?:verbal|oral)|\bverbalement|\bsans (?:bail|contrat) [ée]crit|\bpas de (?:bail|contrat) [ée]crit/i,
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
