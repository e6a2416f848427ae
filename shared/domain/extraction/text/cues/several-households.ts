import { cue, type Cue } from '../cue.ts';

/** What opens the entry of one household among several, tested on one line; the group `number` or `box` tells which one. */
export const entryMarks: Readonly<Record<'numbered' | 'lettered' | 'bulleted' | 'boxed' | 'worded', Cue>> = {
  numbered: cue(
    /^\(?(?<number>\d{1,2})[.)/°][)/]?[ \t]*(?!\d)/,
    ['1) Tom Verbeke', '2/ Nancy Claes', '3.'],
    ['12/03/1960', '1.236,00 euro'],
  ),
  lettered: cue(/^\(?[a-h][.)][ \t]*/i, ['a) Tom Verbeke', 'B. Claes']),
  bulleted: cue(/^[-–•*·>→][ \t]*(?=\S)/, ['- Tom Verbeke', '• Claes']),
  boxed: cue(
    /^(?:op |in |de )?(?:bus|bte|boîte|box|app(?:artement|\.)?|appt\.?|flat|wohnung|kamer|studio|kot|chambre)[ .]*(?:nr\.? ?)?(?<box>[A-Za-z]?\d{1,4}[A-Za-z]?)(?:[ ,(][^:.]{0,40})?[ ]?[:–-][ \t]*/i,
    [
      'Bus 3: Tom Verbeke',
      'Bus 1, gelijkvloers: Ludovic Baert',
      'App. 2B - de heer Claes',
      'Kamer 12 (achteraan): Claes',
    ],
    'Bus 3 in de Zuidstraat staat leeg en moet geschilderd worden voor de volgende huurder: dat kost',
  ),
  worded: cue(
    /^(?:(?:huurder|huurster|dossier|gezin|familie|situatie|aanmelding|melding|cliënt|patiënt|persoon|zaak|geval|locataire|cas|famille|ménage|situation|tenant|case|family|household|mieter|fall|familie|haushalt)[ ]?(?:nr\.? ?)?(?:\d{1,2}|[A-H])(?![\d/.-]\d)|(?:de |het |le |la |the )?(?:eerste|tweede|derde|vierde|vijfde|premier|première|deuxième|second|seconde|troisième|first|third|erster|erste|zweiter|zweite|dritte)(?: \p{L}{3,14}){0,2})[ ]?[:.)–-][ \t]*/iu,
    [
      'Huurder 1: Tom Verbeke',
      'Dossier A - Claes',
      'Eerste gezin: familie Claes',
      'Locataire 2 :',
      'Tweede: Maes',
    ],
    'Dossier 1/2026',
  ),
};

/** The mail says that it tells of several households. */
export const severalHouseholds: readonly Cue[] = [
  cue(
    /(?:^|[^\d.,/-])(?:twee|drie|vier|vijf|zes|[2-8]|enkele|verschillende|meerdere|volgende|onderstaande)(?: nieuwe?| andere| van (?:onze|mijn|de \p{L}+))?(?: \p{L}{4,14}e)? (?:huurders|huurdossiers|dossiers|gezinnen|families|huishoudens|aanmeldingen|meldingen|situaties|gevallen|cliënten|patiënten|zaken|nieuwe|bewoners|koppels|appartementen|studio['’]?s|woningen)\b/iu,
    [
      'twee huurders Zuidstraat',
      'drie nieuwe dossiers',
      'de volgende gezinnen',
      'twee nieuwe voor het overleg',
    ],
    ['twee maanden', 'de twee kinderen', '3 huurmaanden'],
  ),
  cue(
    /(?:^|[^\d.,/-])(?:deux|trois|quatre|cinq|[2-8]|plusieurs|les) (?:nouveaux |nouvelles |autres )?(?:locataires|dossiers|familles|ménages|situations|cas|patients|appartements)\b/i,
    ['deux locataires', 'trois nouveaux dossiers'],
    'deux mois',
  ),
  cue(
    /(?:^|[^\d.,/-])(?:two|three|four|five|[2-8]|several|following)(?: new| other)? (?:tenants|households|families|cases|files|referrals|patients|flats)\b/i,
    ['two tenants', 'the following households'],
  ),
  cue(
    /(?:^|[^\d.,/-])(?:zwei|drei|vier|fünf|[2-8]|mehrere|folgende)(?: neue| andere)? (?:mieter|familien|haushalte|fälle|akten|mietparteien|patienten)\b/i,
    ['zwei Mieter', 'folgende Haushalte'],
  ),
  cue(
    /(?:^| )ik heb er (?:twee|drie|vier|\d)\b|(?:^| )(?:er|nog) (?:twee|drie|vier) (?:bij|voor jullie|aan te melden)\b/i,
    ['Uit het overleg: ik heb er twee voor jullie', 'zet ik er twee bij'],
  ),
];

/** Words by which a block tells of the other side and not of a household. */
export const otherSide =
  /(?:^|[^\p{L}])(?:verhuurders?|verhuurster|eigenaars?|eigenares|eise[rn]|eiseres|verzoek(?:er|ster|ende)|bailleur|bailleresse|propriétaire|requérante?|demandeur|demanderesse|landlord|owner|vermieter(?:in)?|eigentümer(?:in)?|kläger(?:in)?|advocaat|avocat|raadsman|deurwaarder|huissier|syndicus|rentmeester)(?![\p{L}])/iu;
