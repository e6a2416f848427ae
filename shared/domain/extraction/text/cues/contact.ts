import { cue, type Cue } from '../cue.ts';

/** Words before a phone number or mail address that make it the writer's own. */
export const ownContact: readonly Cue[] = [
  cue(
    /\b(?:bellen (?:mag|kan)|ansprechpartner(?:in)?|contactpersoon|personne de contact|contact person)\b[^.;]{0,40}$/i,
    ['Bellen mag: ', 'Ansprechpartnerin: Ursula Mertes, '],
  ),
  cue(
    /\b(?:mijn|ons|onze|m['’]n|ikzelf|mijzelf|onszelf)\b[^.;]{0,50}$|\b(?:ik|wij|we) (?:ben|zijn|kan|kunnen)\b[^.;]{0,50}\b(?:bereik|bel|contact)[^.;]{0,30}$/i,
    ['Mijn nummer is ', 'Ik ben bereikbaar op ', 'Mijn collega of ikzelf zijn bereikbaar op '],
  ),
  cue(
    /\b(?:mij|me|ons)\b[^.;]{0,40}(?:bereik|bel|contact|opbel|terugbel|mail)[^.;]{0,30}$|\b(?:bel|bereik|contacteer|mail|bellen|bereiken|contacteren)\b[^.;]{0,15}\b(?:mij|me|ons)\b[^.;]{0,30}$/i,
    ['U kan mij bereiken op ', 'Bel mij op ', 'mail ons op '],
  ),
  cue(
    /\b(?:voor (?:meer |verdere |bijkomende )?(?:info\w*|inlichtingen|vragen|uitleg)|meer info\w*|bij vragen|vragen\?|terecht (?:op|bij)|kantoor|dienst|onthaal)\b[^.;]{0,50}$/i,
    ['Voor meer info: ', 'Bij vragen kan u terecht op '],
  ),
  cue(
    /\b(?:mon|notre|nos)\b[^.;]{0,30}$|\b(?:me|nous)\b[^.;]{0,20}(?:joindre|contacter|appeler)[^.;]{0,20}$|\bjoignable[^.;]{0,10}$|\b(?:je suis|nous sommes)\b[^.;]{0,30}joignables?[^.;]{0,12}$/i,
    ['Mon numéro est le ', 'Vous pouvez me joindre au ', 'Je suis joignable au '],
  ),
  cue(/\b(?:my|our)\b[^.;]{0,30}$|\b(?:call|reach|contact|phone|text) (?:me|us)\b[^.;]{0,20}$/i, [
    'my number is ',
    'call me on ',
  ]),
  cue(
    /\b(?:mein|meine|unser|unsere)\b[^.;]{0,30}$|\b(?:mich|uns)\b[^.;]{0,30}(?:erreich|anruf)[^.;]{0,20}$|\berreichen\b[^.;]{0,12}\b(?:mich|uns)[^.;]{0,20}$/i,
    ['meine Nummer ist ', 'Sie erreichen mich unter '],
  ),
];

/** Words that make it the tenant's. They win over a lawyer or a relative farther off. */
export const tenantContact: readonly Cue[] = [
  cue(
    /\b(?:met )?(?:hem|haar|hen|hun)\b[^.;]{0,40}\bcontact\b[^.;]{0,30}$|\b(?:lui|le|la|les)\b[^.;]{0,20}\bt[ée]l[ée]phon\w*[^.;]{0,15}$|\b(?:ze|zij|hij|elle|il) (?:r[ée]pond|neemt|pakt)\b[^.;]{0,50}(?:t[ée]l\w*|telefoon\w*)[^.;]{0,20}$|\bt[ée]l[ée]phone de (?:monsieur|madame)[^.;]{0,12}$|\bfor you to call[^.;]{0,6}$|\bget in touch with (?:him|her|them) on[ \n]$/i,
    ['Gelieve met hem contact op te nemen via ', 'elle repond plus au telephone ', 'happy for you to call: '],
  ),
  cue(
    /\b(?:haar|zijn|hun|diens)\b (?:\p{Ll}+ ){0,2}(?:gsm|tel|telefoon|nummer|nr|mobiel|e-?mail|mailadres|contact\w*)\S*[^.;]{0,25}$/iu,
    ['Haar gsm-nummer is ', 'zijn e-mail: ', 'hun nummer is '],
  ),
  cue(
    /\b(?:neemt|nam)\b[^.;]{0,25}\btelefoon\b[^.;]{0,20}$|\b(?:huurders?|huurster|bewoners?|bewoonster|mevrouw|meneer|mijnheer|hij|zij|ze|betrokkene|cli[ëe]nte?|de heer)\b[^.;]{0,60}\b(?:bereik\w*|gsm|tel\w*|telefoon\w*|nummer|op het nummer|e-?mail)\b[^.;]{0,25}$/i,
    ['Mevrouw Lemmens is het best te bereiken op ', 'Ze is bereikbaar op ', 'De huurder heeft als gsm '],
  ),
  cue(
    /\b(?:haar|hem|hen)\b[^.;]{0,40}\b(?:bereik\w*|bellen|telefoon|gebeld|opbellen|contacteren)\b[^.;]{0,30}$/i,
    ['U kan haar bereiken op ', 'haar gebeld op '],
  ),
  cue(
    /\b(?:son|sa|leur)\b (?:\p{Ll}+ ){0,2}(?:num[ée]ro|t[ée]l\S*|gsm|portable|mail|adresse mail|courriel)\b[^.;]{0,25}$|\b(?:elle|il|le locataire|la locataire|madame|monsieur|mme|m\.)\b[^.;]{0,50}(?:joignable|num[ée]ro|t[ée]l)[^.;]{0,20}$|\b(?:(?:la|le|les) |l['’])(?:joindre|contacter|appeler|atteindre)\b[^.;]{0,20}$/iu,
    ['Son numéro est le ', 'Elle est joignable au ', "On peut l'appeler au ", 'vous pouvez la joindre au '],
  ),
  cue(
    /\b(?:his|her|their)\b (?:\p{Ll}+ ){0,2}(?:number|phone|mobile|e-?mail)\b[^.;]{0,20}$|\b(?:call|reach|contact) (?:him|her|them)\b[^.;]{0,20}$/iu,
    ['her number is ', 'reach him on '],
  ),
  cue(/\b(?:seine|ihre|deren)\b (?:\p{L}+ ){0,2}(?:nummer|telefonnummer|handynummer)\b[^.;]{0,20}$/iu, [
    'ihre Nummer ist ',
  ]),
];

/** Words that make it a third person's: the landlord's, a lawyer's, a relative's. */
export const otherContact: readonly Cue[] = [
  cue(
    /\b(?:advocaa?t\w*|raadsman|avocat\w*|lawyer|anwalt|notaris|syndicus|makelaar|deurwaarder\w*|huissier|huisarts|dokter|m[ée]decin|doctor|politie|wijkagent|police|school|clb|caw|ocmw|cpas|bewindvoerder|begeleid\w*|\p{L}*dienst|maatschappelijk werk\w*|assistente? sociale?|zorgco\S+)\b[^.;]{0,70}$/iu,
    ['mijn advocaat, meester Ann Coppens (tel ', 'de huisarts, '],
  ),
  cue(
    /\b(?:zoon|dochter|zus|broer|moeder|vader|ouders|vriend|vriendin|partner|buur\w*|ex(?:-\p{Ll}+|man|vrouw)?|nicht|neef|tante|fils|fille|s(?:œ|oe)ur|fr[èe]re|m[èe]re|p[èe]re|parents|son|daughter|sister|brother|friend|tochter|sohn|schwester)\b[^.;]{0,40}$/iu,
    ['haar zoon is bereikbaar op ', 'zijn moeder: '],
  ),
];

/** `Contact: Wooninfo, 051 …`: a label that names somebody before the number. */
export const namedContact: readonly Cue[] = [
  cue(
    /(?:^|\n)(?:uw |onze |votre |our )?(?:contact\p{L}*|dossierbeheerder|behandeld door|inlichtingen|personne de contact|gestionnaire|ansprechpartner(?:in)?)[ \t]?:[ \t]?\p{Lu}[^.;\n]{1,60}$/iu,
    ['\nContact : Wooninfo, ', 'Behandeld door: Els Maes, '],
    ['Contact: '],
  ),
];

/** Words before a phone number or mail address that make it the landlord's. */
export const landlordContact: readonly Cue[] = [
  cue(
    /\b(?:verhuur(?:d?er|ster)|eigenaars?|eigenares|huisbaas|propri[ée]taire|bailleur|landlord|owner|vermieter(?:in)?)\b[^.;]{0,60}$/i,
    ['De verhuurder is Guido Hellemans, ', 'eigenaar: '],
  ),
];
