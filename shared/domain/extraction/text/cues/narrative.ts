import { cue, type Cue } from '../cue.ts';

/** A sentence that asks the service for something. */
export const askCues: readonly Cue[] = [
  cue(
    /^(?:graag|gelieve|kan|kunnen|kunt|zou|zouden|zouden? jullie|mag|mogen|willen|wil|wat kan|wat kunnen|hoe kan|hoe kunnen|is het mogelijk|zou het mogelijk|wij vragen|we vragen|ik vraag|ik zou graag|wij zouden graag|ik hoop|wij hopen)\b/i,
    ['Kan iemand van jullie langsgaan?', 'Graag contact opnemen', 'Gelieve na te gaan of', 'Wij vragen om'],
  ),
  cue(
    /\b(?:kunnen jullie|kunt u|kan u|kan iemand|kan er|zouden jullie|zou u|willen jullie|wilt u|is er iemand die)\b/i,
    ['Daarom: kunnen jullie helpen'],
  ),
  cue(
    /\b(?:pourriez[- ]vous|pouvez[- ]vous|est-ce que (?:quelqu['’]un|vous)|serait-il possible|je souhaite(?:rais)?|nous souhaitons|merci de bien vouloir|veuillez|je vous demande)\b/i,
    ['Pourriez-vous prendre contact', 'Est-ce que quelqu’un'],
    [],
  ),
  cue(
    /\b(?:could you|can you|would you|could someone|can (?:someone|anyone|somebody)|please|would it be possible|we ask|I would like)\b/i,
    ['Could you visit her?', 'Please contact'],
  ),
  cue(/\b(?:k[öo]nnten sie|k[öo]nnen sie|w[äa]re es m[öo]glich|bitte|ich bitte|wir bitten)\b/i, [
    'Könnten Sie helfen',
  ]),
];

/** A sentence that tells what was already done. */
export const stepCues: readonly Cue[] = [
  cue(
    /\b(?:ik|wij|we)\b (?:heb|hebben|stuurde|stuurden|belde|belden|ging|gingen|sprak|spraken|probeerde|probeerden|verwittigde|schreef|schreven|deed|deden|vroeg|vroegen|contacteerde)\b(?![^.]{0,30}(?:geen tijd|vraag))|\b(?:heb|hebben|stuurde|stuurden|belde|belden|probeerde|schreef) (?:ik|wij|we)\b/i,
    ['Wij stuurden twee herinneringen', 'Ik heb hem een herinnering gestuurd', 'Vorige week belde ik hem'],
  ),
  cue(
    /\b(?:herinnering(?:en|sbrief)?|aanmaning(?:en)?|aangetekende? (?:brief|schrijven|zending)|ingebrekestelling|huisbezoek(?:en)?|plaatsbezoek|gesprek(?:ken)?|bemiddeling|telefonisch(?:e)?)\b[^.]{0,60}\b(?:verstuurd|gestuurd|gebracht|gehad|gevoerd|voorgesteld|verzonden|plaats|zonder (?:resultaat|gevolg|reactie|antwoord))/i,
    ['Er werden drie aanmaningen verstuurd', 'Twee herinneringen verstuurd'],
  ),
  cue(
    /\b(?:j['’]ai|nous avons|je (?:lui|leur) ai)\b[^.]{0,20}\b(?:envoy|appel|essay|tent|[ée]crit|t[ée]l[ée]phon|rendu|propos|parl|contact|demand)/i,
    ["J'ai essayé de nettoyer", 'Je lui ai envoyé une lettre', 'Nous avons tenté'],
  ),
  cue(
    /\b(?:I|[Ww]e)(?: have|['’]ve)? (?:already )?(?:sent|called|tried|written|visited|asked|spoke|spoken|reminded|contacted|phoned|emailed)\b/,
    ['I have sent two reminders', 'We called'],
  ),
  cue(
    /\b(?:ich|wir) (?:habe|haben|schickte|rief|versuchte)\b[^.]{0,60}\b(?:geschickt|angerufen|versucht|geschrieben|gesprochen|gemahnt|erinnert)/i,
    ['Ich habe zwei Mahnungen geschickt'],
  ),
];

/** The letter points at documents that come with it. */
export const attachmentCues: readonly Cue[] = [
  cue(
    /\b(?:in|als) (?:de )?bijlage\b|\bbijgevoegd\w*|\bbijgaand\w*|\b(?:zie|als) bijlagen?\b|\bin attach|\bhierbij (?:vindt u |gaat |ontvangt u |bezorg \p{Ll}+ u |stuur \p{Ll}+ u )?(?:het |de |een |ook |nog )*(?:afschrift|kopie|lijst|overzicht|maandlijst|vonnis|verzoekschrift|dagvaarding|aanmeldingsformulier|formulier|exploot|dossier|document)|\bbezorg(?:en)?\b[^.]{0,40}\b(?:afschrift|kopie|copie|lijst)|\bkopie van de (?:dagvaarding|oproeping)|\bbijlage\b/iu,
    [
      'In bijlage vindt u een afschrift',
      'Hierbij het afschrift van het vonnis',
      'bezorg ik u kopie van de dagvaarding',
      'bijgevoegde lijst',
    ],
  ),
  cue(
    /\b(?:ci-joint\w*|en annexe|en pi[èe]ces? jointes?|veuillez trouver|copie (?:de la|du|de l['’])|annexe)\b/i,
    ['Veuillez trouver ci-joint la requête', 'En annexe'],
  ),
  cue(/\b(?:attached|enclosed|attachment|please find)\b/i, ['Please find attached']),
  cue(/\b(?:anbei|im anhang|beigef[üu]gt|anlage|beiliegend)\b/i, ['Im Anhang', 'Anbei']),
];

/** Children live there. */
export const childrenCues: readonly Cue[] = [
  cue(
    /\b(?:kind(?:eren|jes?)?|baby|kleuters?|dochtertje|zoontje|tieners?|peuter|minderjarig\w*|schoolgaande|zwanger)\b/i,
    ['met haar twee kinderen', 'een baby'],
    [],
  ),
  cue(/\b(?:enfants?|b[ée]b[ée]|mineurs?|enceinte)\b/i, 'trois enfants'),
  cue(/\b(?:child|children|kids?|baby|toddler|pregnant)\b/i, 'two children'),
  cue(/\b(?:kinder[nt]?|s[äa]ugling|schwanger)\b/i, 'drei Kinder'),
];
export const noChildren =
  /\b(?:geen|zonder|pas d['’]|sans|no|without|keine?|ohne) (?:thuiswonende |inwonende )?(?:kind|enfant|child|kinder)|kinderloos|kinderbijslag|kindergeld|kinderopvang|kind en gezin|huis van het kind/i;

/** News of a kind that has no name of its own: a part was paid, the tenant left, the matter is closed. Only counts in a thread. */
export const followUpCues: readonly Cue[] = [
  cue(
    /\b(?:intussen|ondertussen|inmiddels|gisteren|vandaag|vorige week)\b[^.;]{0,60}\b(?:afgegeven|gegeven|overhandigd|terugbetaald|afbetaald|gestart|opgestart|vertrokken)\b|\ber rest (?:nu |dus )?nog\b|\bloopt er\b[^.;]{0,60}\b(?:intussen|ondertussen|nu)\b[^.;]{0,20}\bprocedure\b|\bdat klopt\b|\bgeen beterschap\b/i,
    [
      'heeft intussen 500 euro afgegeven',
      'Er rest nu nog een huurschuld',
      'loopt er voor Sabri intussen een procedure',
      'ja dat klopt',
    ],
  ),
  cue(
    /\b(?:vertrokken|verhuisd) is\b|\b(?:heeft|hebben|werd|is|zijn)\b[^.;]{0,60}\b(?:betaald|gestort|overgeschreven|vertrokken|verhuisd|afgesloten|stopgezet|opgelost|in orde)\b|\bblijft over\b|\bde helft\b|\bafgesloten\b|\bsleutels?\b[^.;]{0,30}\b(?:afgegeven|binnengebracht|in (?:mijn|de|onze) bus)/i,
    ['heeft gisteren de helft betaald', 'is vorige maandag vertrokken', 'Blijft over'],
  ),
  cue(/\b(?:a|ont)\b[^.;]{0,40}\b(?:pay[ée]|vers[ée]|quitt[ée]|d[ée]m[ée]nag[ée])|\breste d[ûu]/i, [
    'a payé la moitié',
  ]),
  cue(/\b(?:has|have)\b[^.;]{0,40}\b(?:paid|left|moved out)|\bremaining\b/i, ['has paid half']),
  cue(/\bhat\b[^.;]{0,40}\b(?:bezahlt|gezahlt|ausgezogen)/i, ['hat gestern gezahlt']),
];
