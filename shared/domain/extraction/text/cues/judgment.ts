import { cue, type Cue } from '../cue.ts';

/** Words right before a date that make it the day of the judgment. */
export const judgmentDateBefore: readonly Cue[] = [
  cue(
    /(?:^|\n)(?:[^\n:\t\d]{0,20} )?(?:(?:verstek|eind)?vonnis|uitspraak|uitgesproken|jugement|prononc[ée]|urteil)(?: \p{Ll}+){0,2}[ ]?[:\t](?:[^\n;\d]{0,80},)?[ ]?(?:\p{L}+(?:dag|di|tag),?[ ])?(?:den |dem |le |de )?$/iu,
    ['Jugement du: ', 'Jugement\tJustice de paix du canton de Waremme, ', 'Uitgesproken op: '],
    ['Vonnis betekend: wanneer u op '],
  ),
  cue(
    /(?:^|\n)(?:datum )?(?:van )?(?:de |het )?(?:uitspraak|vonnis|jugement|prononc[ée])(?: van)?[ ]?[:\t][ ]?(?:\p{L}+(?:dag|di)[ ])?$/iu,
    ['Uitspraak\t', 'Datum vonnis: '],
  ),
  cue(/(?:^|\n)(?:vonnis|jugement|judgment)[ \t]?:[^\n;]{0,80},[ ](?:\p{L}+dag[ ])?$/iu, [
    'Vonnis: Vredegerecht kanton Beveren, ',
  ]),
  cue(
    /\b(?:vonnis|verstekvonnis|eindvonnis|uitspraak|beschikking)\b[^.;]{0,90}\b(?:van|dd\.?|d[.·]d[.·]?|op|gewezen op|uitgesproken op|gedateerd op|verleend op|geveld op)[ \n]{0,2}(?:\p{L}+dag[ \n])?$/iu,
    ['het vonnis van ', 'VONNIS VAN ', 'Bij vonnis van de vrederechter van het kanton Willebroek van '],
  ),
  cue(/\b(?:vonnis|verstekvonnis)[ \n]{0,2}(?:\(|:|,|–|-)?[ \n]?$/i, ['vonnis ', 'Vonnis: ']),
  cue(
    /\b(?:uitgesproken|gewezen|uitspraak)\b[^;]{0,120}\b(?:van|op|de|ter (?:openbare )?(?:terecht)?zitting van)[ \n](?:\p{L}+dag,?[ \n])?$/iu,
    ['Uitgesproken in openbare terechtzitting van ', 'Aldus uitgesproken te Beveren op '],
  ),
  cue(/\bopenbare (?:terecht)?zitting[ \n](?:van|op|dd\.?|der?)[ \n](?:\p{L}+dag,?[ \n])?$/iu, [
    'openbare zitting van ',
  ]),
  cue(
    /\b(?:jugement|décision)\b[^.;]{0,90}\b(?:du|le|en date du|rendu le|prononc[ée] le)[ \n](?:\p{L}+di[ \n])?$/iu,
    ['le jugement du ', 'JUGEMENT DU ', 'jugement rendu le '],
  ),
  cue(/\b(?:prononc[ée]|audience publique)\b[^;]{0,80}\b(?:du|le)[ \n](?:\p{L}+di[ \n])?$/iu, [
    'prononcé en audience publique du ',
  ]),
  cue(
    /\b(?:judg?ment)\b[^.;]{0,50}\b(?:of|on|dated)[ \n]$|\burteil\b[^.;]{0,40}\bvom[ \n]$|\b(?:verkündet|gesprochen)\b[^.;]{0,60}\bam[ \n](?:\p{L}+tag,?[ \n](?:den |dem )?)?$/iu,
    ['the judgment of ', 'Urteil vom '],
  ),
];

/** Words right before a date that make it the day of service. */
export const servedBefore: readonly Cue[] = [
  cue(
    /(?:^|\n)(?:[^\n:\t\d]{0,25} )?(?:betekend|betekening|signifi[ée]e?|signification|zugestellt|zustellung)(?: \p{Ll}+){0,5}[ ]?[:\t][ ]?(?:\p{L}+(?:dag|di|tag),?[ ])?(?:den |dem |le |de )?$/iu,
    ['Signifié le\t', 'Betekend aan de huurder op\t', 'Vonnis betekend aan u op: ', 'Zugestellt am: '],
  ),
  cue(
    /(?:^|\n)(?:datum )?(?:van )?(?:de )?(?:akte )?(?:betekening|betekend(?: op)?|signification)[ ]?[:\t][ ]?(?:\p{L}+(?:dag|di)[ ])?$/iu,
    ['Betekening\t', 'Datum betekening: '],
  ),
  cue(
    /\b(?:betekend|betekende|betekening|betekenen|beteekend)\b(?:[^.;]{0,60}\b(?:op|van|dd\.?|:|werd|is))?[ \n]{0,2}(?:\p{L}+dag[ \n])?$/iu,
    ['u betekend op ', 'haar betekend op ', 'betekening van ', 'Betekend: '],
  ),
  cue(/\bakte van betekening\b[^;]{0,40}\bop[ \n]$/i, 'Akte van betekening. Op '),
  cue(/\b(?:signifi[ée]e?|signification)\b[^.;]{0,60}\b(?:le|du|en date du|au)[ \n](?:\p{L}+di[ \n])?$/iu, [
    'vous signifié le ',
    'signification du ',
  ]),
  cue(/\b(?:served|service)\b[^.;]{0,40}\b(?:on|of)[ \n]$|\bzugestellt\b[^.;]{0,30}\bam[ \n]$/i, [
    'served on ',
    'zugestellt am ',
  ]),
];
/** Words after a date that make it the day of service: `dat wij op 06/11/2026 aan de heer X hebben betekend`. */
export const servedAfter: readonly Cue[] = [
  cue(
    /^[^.;]{0,80}\b(?:hebben|heb|werd|heeft|is)\b[^.;]{0,40}\bbetekend\b|^[^.;]{0,60}\bbetekend\b(?![ \n](?:op|dd\.?)[ \n]?$)|^[^.;]{0,80}\bdit vonnis betekend/i,
    [
      ' aan de heer Steven Goyvaerts hebben betekend',
      ' werd betekend',
      ' heb ik, Wim De Ridder, dit vonnis betekend',
    ],
  ),
  cue(/^[^.;]{0,90}\b(?:avons|ai|a [ée]t[ée])\b[^.;]{0,30}\bsignifi/i, [' nous avons signifié']),
  cue(/^[^.;]{0,40}\bbetekende(?:n)?[ \n](?:ik|wij|we|de gerechtsdeurwaarder)\b/i, [
    ' betekende ik u het vonnis',
  ]),
  cue(/^[^.;]{0,140}\b(?:habe|haben|wurde)\b[^.;]{0,90}\bzugestellt/i, [
    ' habe ich Ihnen das Urteil zugestellt',
  ]),
];
/** The day with which an exploit opens, with whom it is for between that and what was done. */
export const servedFarAfter: readonly Cue[] = [
  cue(
    /^,[ \n][^;]{0,260}\b(?:j['’]ai|nous avons|heb(?:ben)? (?:ik|wij)|habe ich)\b[^;]{0,160}?\b(?:signifi[ée]|betekend|zugestellt)\b/i,
    [
      ', à la requête de Monsieur Alain, demeurant à 1400 Nivelles, rue de Namur 133, j’ai signifié à',
      ', op verzoek van de heer Jan, heb ik, gerechtsdeurwaarder, betekend',
    ],
  ),
];

/** Words right before a date that make it the day of the eviction. */
export const evictionBefore: readonly Cue[] = [
  cue(
    /(?:^|\n)(?:[^\n:\t\d]{0,25} )?(?:uithuiszetting|uitdrijving|ontruiming|uitzetting|tenuitvoerlegging|expulsion|(?:zwangs)?r[äa]umung(?:stermin)?)(?: \p{Ll}+){0,2}[ ]?[:\t][ ]?(?:\p{L}+(?:dag|di|tag),?[ ])?(?:den |dem |le |de )?$/iu,
    ['Expulsion le\t', 'Räumungstermin: ', 'Dag van de uithuiszetting: '],
  ),
  cue(
    /(?:^|\n)(?:datum |dag |geplande? |date )?(?:van |de )?(?:de |l['’])?(?:uithuiszetting|uitdrijving|ontruiming|uitzetting|uitvoering|expulsion)(?: op)?[ ]?[:\t][ ]?(?:\p{L}+(?:dag|di)[ ])?$/iu,
    ['Datum uitdrijving\t', 'Ontruiming: woensdag '],
  ),
  cue(
    /\b(?:uithuiszetting|uitdrijving|ontruiming|uitzetting|uitgezet|ontruimd)\b[^.;]{0,120}\b(?:op|van|is|:|op datum van|dd\.?)[ \n]{0,2}(?:\p{L}+dag,?[ \n])?$/iu,
    [
      'dat de uithuiszetting zal plaatsvinden op ',
      'datum van de uithuiszetting: ',
      'de ontruiming is gepland op ',
    ],
  ),
  cue(
    /\b(?:zal ik|zullen wij|ga ik|gaan wij|kom ik|komen (?:wij|we)|zal worden|wordt)\b[^.;]{0,100}\b(?:op|vanaf)[ \n](?:\p{L}+dag,?[ \n])?$/iu,
    ['Daarom zal ik mij aanbieden op '],
  ),
  cue(
    /\bexpulsion\b[^.;]{0,110}\b(?:le|au|du|:)[ \n]{0,2}(?:\p{L}+di[ \n])?$|\b(?:expuls[ée]e?s?|quitter les lieux)\b[^.;]{0,60}\ble[ \n](?:\p{L}+di[ \n])?$/iu,
    ["l'expulsion aura lieu le ", "la date de l'expulsion est fixée au "],
  ),
  cue(
    /\b(?:eviction|evicted)\b[^.;]{0,80}\b(?:on|is)[ \n](?:\p{L}+day,?[ \n])?$|\br[äa]umung\b[^.;]{0,60}\bam[ \n](?:\p{L}+tag,?[ \n](?:den |dem )?)?$/iu,
    ['The eviction will take place on ', 'Die Räumung findet am '],
  ),
];
/** Words after a date that make it the day of the judgment. */
export const judgmentDateAfter: readonly Cue[] = [
  cue(
    /^[ \n]?(?:\([^()]{0,40}\) ?)?(?:uitsprak|velde|wees|gewezen|uitgesproken|geveld|heeft (?:uitgesproken|geveld|gewezen))\b|^[^.;]{0,110}\b(?:vonnis|uitspraak)\b[^.;]{0,30}\b(?:uitgesproken|gewezen|geveld)|^[^.;]{0,40}\bheeft (?:de vrederechter|het vredegerecht)\b[^.;]{0,80}\bvonnis/i,
    [' heeft de vrederechter van het kanton Turnhout volgend vonnis uitgesproken', ' uitsprak (rol 26A2950)'],
  ),
  cue(/^[^.;]{0,90}\ba (?:rendu|prononc[ée])\b[^.;]{0,30}\bjugement/i, [
    ' le juge de paix a rendu le jugement suivant',
  ]),
];
/** Words after a date that make it the day of the eviction. */
export const evictionAfter: readonly Cue[] = [
  cue(
    /^[^.;]{0,60}\b(?:zal|zullen|ga|gaan)\b[^.;]{0,70}\b(?:uithuiszetting|ontruiming|uitdrijving|uitzetting|uitzetten|ontruimen|uitdrijven)|^[^.;]{0,50}\b(?:overgaan|overgegaan wordt)\b[^.;]{0,40}\b(?:uithuiszetting|ontruiming|uitdrijving|uitzetting)|^[^.;]{0,40}\b(?:wordt|worden) (?:u|hij|zij|de huurder)?[^.;]{0,30}\buitgezet|^[^.;]{0,60}\b(?:wordt|worden|zal|zullen) (?:de woning|het (?:goed|pand|huis|appartement)|uw|de studio|het gehuurde)\b[^.;]{0,90}\b(?:ontruimd|vrijgemaakt|leeggemaakt)|^[^.;]{0,50}\b(?:komen|kom) (?:wij|ik|we)\b[^.;]{0,50}\b(?:ontruimen|uitzetten|uithuiszetting|ontruiming)|^[^.;]{0,40}\b(?:komt|komen) (?:\p{Ll}+ ){0,3}(?:uitzetten|ontruimen|buitenzetten)\b|^[^.;]{0,30}\b(?:worden|wordt|word) (?:ik|wij|we|ze|hij|zij) (?:\p{Ll}+ ){0,3}(?:uitgezet|uit (?:huis|ons huis|mijn huis|de woning) gezet|buitengezet)/iu,
    [
      ', tussen 9 en 12 uur, wordt het goed te 8000 Brugge, Langestraat 145 bus 2 ontruimd',
      ' komen wij de woning ontruimen',
      ' om 9 uur zal overgaan tot de uithuiszetting',
      ' zal ik u uit de woning uitzetten',
      ' 2026 komen uitzetten',
      ' worden wij uit huis gezet',
    ],
  ),
  cue(
    /^[^.;]{0,90}\buit (?:uw|de|het|zijn|haar|hun)[ \n]\p{Ll}+[ \n](?:te |zal |zullen |worden )?(?:zetten|gezet)\b/iu,
    [' om 8·30 uur om u uit de woning te zetten'],
  ),
  cue(/^[^.;]{0,90}\b(?:werde|werden|wird)\b[^.;]{0,70}\b(?:r[äa]umen|ger[äa]umt|r[äa]umung)/i, [
    ' werde ich die Wohnung räumen',
  ]),
  cue(/^[^.;]{0,60}\b(?:il sera proc[ée]d[ée]|nous proc[ée]derons|je proc[ée]derai)\b[^.;]{0,50}expulsion/i, [
    ' à 9 heures, il sera procédé à votre expulsion',
  ]),
];
/** The eviction that words before a date speak of is not on that day. */
export const notEviction: readonly Cue[] = [
  cue(
    /\b(?:geen datum|nog geen|niet v[oó][oó]r|ten vroegste|vroegst|na verloop|vonnis|betekend|vordering|verzoekschrift|zitting|pas (?:na|vanaf)|uiterlijk|v[oó][oó]r|dreigende?|jugement|signifi[ée]|pas avant|au plus tôt|requ[êe]te|avant le|audience|not before|before)\b[^.;]{0,60}$/i,
    ['uithuiszetting ten vroegste op ', 'de uithuiszetting niet vóór ', 'vonnis van '],
  ),
];
