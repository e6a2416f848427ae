import { cue, type Cue } from '../cue.ts';

/** Words that make it the home that somebody left: the rented one where the letter tells of no other. */
export const leftBefore: readonly Cue[] = [
  cue(
    /\b(?:vertrokken|verhuisd|weg)\b[^.;]{0,20}\buit (?:de |het )?$|\bquitt[ée]\b[^.;]{0,25}$|\b(?:moved|left)\b[^.;]{0,20}$/i,
    ['vertrokken uit de ', 'qui a quitté Lessines ('],
  ),
];

/** Words before an address that make it the rented home. Tested on the 90 characters before it, in its sentence. */
export const dwellingBefore: readonly Cue[] = [
  cue(
    /\b(?:verhuu?r(?:t|d|de|en)?|huurt|huren|huurde|gehuurde?|onderhuurt|huurster|huurders?|bewo(?:nt|ont|ner|ners|onster)|woont|wonen|woonachtig|wonende|verblijft|verblijven|woning|rijwoning|huis|huurhuis|appartement|studio|kamer|kot|pand|flat|duplex|woonst|logement|goed|gelegen|ligging|woonadres|adres|residentie|studentenhuis|gebouw|sociale woning)\b[^.;]{0,70}$/i,
    ['Ik verhuur een rijwoning in de ', 'Hij woont in ', 'adres van de woning: '],
  ),
  cue(
    /\b(?:lou\w+|habite\w*|vit|vivent|occup\w+|situ[ée]e?s?|sis|sise|appartement|maison|logement|bien|studio|locataires?|adresse|domicili[ée]e?|r[ée]sid\w+)\b[^.;]{0,70}$/i,
    ['un appartement situé ', 'Il habite seul '],
  ),
  cue(
    /\b(?:rent\w*|let|lives?|living|flat|apartment|house|property|address|tenants?|premises|resid\w+|located)\b[^.;]{0,70}$/i,
    ['lives at ', 'my flat in '],
  ),
  cue(/\b(?:wohn\w*|miet\w*|vermiet\w*|haus|anschrift|adresse)\b[^.;]{0,70}$/i, [
    'wohnt in der ',
    'die Wohnung ',
  ]),
];

/** Words before an address that make it somebody else's. */
export const elsewhereBefore: readonly Cue[] = [
  cue(
    /\b(?:woont|verblijft|wonen|verblijven|logeert|habite|loge|lives|staying|wohnt)\b(?: \p{Ll}+){0,2} (?:nu|thans|voorlopig|tijdelijk|momenteel|ondertussen|intussen|maintenant|actuellement|now|jetzt)?(?: )?(?:bij|in bij|chez|with|bei) (?:haar|zijn|hun|een|vrienden|familie|sa|son|ses|des|une?|her|his|their|friends|ihrer|seinen?)\b[^;]{0,50}$/iu,
    ['Ze woont nu bij haar zus in Poperinge, '],
  ),
  cue(
    /\b(?:advocaa?t\w*|raadsman|avocate?|meester|ma[îi]tre|mr\.|lawyer|notaris|kantoor|kantoorhoudend\w*|zetel|maatschappelijke zetel|hoofdkantoor|bureau|bureel|burelen|si[èe]ge|office|cabinet|praktijk|école|school|ziekenhuis|gerechtsgebouw|vredegerecht|justice de paix|rechtbank|court|zitting|audience|griffie|loket|balie|sociaal huis|ocmw|cpas|gemeentehuis|stadhuis|afspraak|vergadering|overleg|bijeenkomst|samenkomst|meeting|r[ée]union|sitzung|infosessie|town hall|dokter|huisarts)\b[^.;]{0,70}$/i,
    ['mijn advocaat, meester Ann Coppens, ', 'met zetel te ', 'kantoor houdende te '],
  ),
  cue(
    /\bwoon zelf\b[^.;]{0,50}$|\b(?:ik|wij|we)\b[^.;]{0,30}\bwo(?:on|nen)\b[^.;]{0,45}$|\b(?:ik|wij|we|zelf|ikzelf|wijzelf|je|nous|i|ich|wir)\b[ \n](?:zelf |moi-même |myself )?(?:woon|wonen|verblijf|habite|habitons|réside|live|wohne|wohnen)\b[^.;]{0,40}$/i,
    ['Ik woon in de ', 'Wij zelf wonen in de '],
  ),
  cue(
    /\b(?:mijn|ons|mon|notre|my|our|mein|unser)[ \n](?:eigen |thuis|post|nieuwe? )?(?:adres|domicilie|domicile|woonplaats|adresse|address|home|anschrift)\b[^.;]{0,20}$/i,
    ['mijn adres is '],
  ),
  cue(
    /\b(?:vroeger|voorheen|vorig(?:e)? (?:adres|woning)|verhuisd? (?:van|uit)|ancienne adresse|previous(?:ly)?|former|fr[üu]her|verhuisde?(?: naar)?|nieuwe? (?:adres|woning))\b[^.;]{0,40}$/i,
    ['vorig adres: ', 'verhuisd naar '],
  ),
  cue(
    /\b(?:eigenaars?|eigenares|verhuur(?:d?er|ster)s?|propri[ée]taires?|bailleurs?|landlord|owner|vermieter(?:in)?)\b[^.;]{0,70}\($|\b(?:eigenaars?|eigenares|verhuur(?:d?er|ster)s?|propri[ée]taires?|bailleurs?|landlord|owner|vermieter(?:in)?)\b[^.;]{0,30}(?:woont|wonende|te|in|,|habite|lives|wohnt)[ \n](?:in |te |de |à |at )*$/i,
    ['De eigenaar woont in de ', 'verhuurder, wonende te '],
  ),
  cue(
    /\b(?:borg(?:steller|stelster)?|waarborger|garante?|(?:sa|son|leur|la) caution|guarantor|b[üu]rge)\b[^.;]{0,60}$/i,
    ['Sa caution, Monsieur Ahmed Haddad, ', 'borgsteller: mevrouw Claes, '],
  ),
  cue(
    /\b(?:dochter|zoon|zus|broer|moeder|vader|vriend|vriendin|ouders|fille|fils|daughter|son)\b[^.;]{0,25}(?:woont|verblijft|in|te|habite|lives)[ \n](?:in |te |de |à )*$/i,
    ['bij haar dochter in '],
  ),
];
