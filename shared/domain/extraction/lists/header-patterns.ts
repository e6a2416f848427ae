import type { ColumnField } from './header-synonyms.ts';

/**
 * For headers that no synonym names in full: the first pattern that fits decides. Folded text, see `foldText`; a header that
 * also speaks of a partner is turned to the second tenant's field by the caller.
 */
export const headerPatterns: readonly { readonly field: ColumnField; readonly pattern: RegExp }[] = [
  {
    field: 'other',
    pattern:
      /\b(?:vorige?|vorig jaar|precedent|previous|laatste betaling|dernier|afbetaling|aflossing|waarborg|kosten|lasten|charges|intrest|rente|schadevergoeding)\b/,
  },
  {
    field: 'birthDate',
    pattern: /geboorte|^(?:[a-z]+ \d )?geb(?:oren)?(?: op| dd| am)?$|naissance|\bbirth|geburt/,
  },
  {
    field: 'nationalNumber',
    pattern:
      /rijksregister|\brrn\b|\brr n(?:umme)?r\b|\binsz\b|\bniss\b|registre national|national (?:number|id|no)/,
  },
  {
    field: 'months',
    pattern:
      /(?:maand|mnd|mois|month|monat).*(?:achterst|arrier|retard|arrears|ruckst|overdue|impay)|(?:achterst|arrier|retard|arrears|ruckst|impay).*(?:maand|mnd|mois|month|monat)|(?:mnd|mndn|maanden|months?|mois|monate)\b.*\b(?:acht|achter|open|tegoed|late|behind|owed|owing|due)\b|^(?:maanden|mnd|mois|months|monate)\b.*\b(?:niet|on|non|un)[ -]?(?:betaald|payes?|paid|bezahlt)\b|\b(?:aant|aantal|nb|nbr|#) ?(?:maand|mnd|mois)|aantal (?:maand|mnd)|nombre de mois|number of months/,
  },
  { field: 'servedOn', pattern: /betekend|betekening|signifi|\bserved\b/ },
  { field: 'judgmentDate', pattern: /vonnis|jugement|judgment|urteil/ },
  { field: 'evictionOn', pattern: /uithuiszett|uitzett|ontruiming|expulsion|evict|raumung/ },
  { field: 'hearingTime', pattern: /\b(?:uur|heure|time|uhrzeit)\b/ },
  { field: 'hearing', pattern: /zitting|audience|hearing|inleiding|dagstelling/ },
  { field: 'rollNumber', pattern: /\brol|role general|\ba ?r nr|docket/ },
  { field: 'courtName', pattern: /vredegerecht|justice de paix|\bcourt\b/ },
  {
    field: 'amount',
    pattern:
      /achterst|openst|arrier|impay|arrears|ruckst|verschuldigd|\bowing\b|\bowed\b|amount due|total due|\btegoed\b|total du\b|reste du\b|balance|outstanding|\bsaldo\b|\bsolde\b|schuld\b|dette|\bte betalen\b|\ba (?:payer|regler)\b|\bto pay\b|\bzu zahlen\b/,
  },
  {
    field: 'monthlyRent',
    pattern: /huurprijs|maandhuur|nettohuur|huur per|loyer|\brent\b|\bmiete\b|monatsmiete/,
  },
  {
    field: 'leaseStart',
    pattern: /aanvang|ingang|begin|start|debut|entree|mietbeginn|\bsinds\b|\bseit\b|\bsince\b|depuis/,
  },
  {
    field: 'postcodeMunicipality',
    pattern:
      /(?:postcode|code postal|\bpc\b|\bcp\b|plz).*(?:gemeente|\bgem\b|woonplaats|plaats|commune|localite|ville|ort\b|town|city)/,
  },
  { field: 'postcode', pattern: /postcode|post code|code postal|\bplz\b|\bzip\b/ },
  { field: 'streetLine', pattern: /(?:straat|rue|street|strasse).*(?:nr|nummer|numero|number|\bn\b)/ },
  { field: 'address', pattern: /adres|address|anschrift/ },
  { field: 'street', pattern: /straat|\brue\b|street|strasse/ },
  { field: 'municipality', pattern: /gemeente|woonplaats|commune|localite|\btown\b|\bcity\b|\bort\b/ },
  { field: 'houseNumber', pattern: /huisn|hausn|house n/ },
  { field: 'box', pattern: /\bbus|\bboite|\bbte\b/ },
  { field: 'email', pattern: /\be ?mail|courriel/ },
  { field: 'phone', pattern: /\bgsm|telefo|telepho|\bphone|mobiel|handy|\btel\b/ },
  { field: 'landlordName', pattern: /verhuurder|eigenaar|bailleur|proprietaire|landlord|vermieter/ },
  // Both halves under one header: `Voornaam en naam`.
  {
    field: 'name',
    pattern:
      /^(?:voornaam|prenom|first name|given name|vorname)\b.*\b(?:\p{L}*naam|nom|name|surname|nachname)$/u,
  },
  { field: 'givenName', pattern: /voornaam|\bvnm\b|\bvn\b|prenom|first name|given name|vorname/ },
  { field: 'familyName', pattern: /familienaam|achternaam|nom de famille|surname|last name|nachname/ },
  { field: 'name', pattern: /huurder|locataire|tenant|bewoner|\bmieter/ },
  {
    field: 'name',
    pattern: /^(?:hrd|hdr|hrdr|huurd|loc|ten|bew|klant|client|pers|deb)\b.*\b(?:naam|nm|nom|name)$/,
  },
  { field: 'contractRef', pattern: /dossier|contract|referentie|reference|vertrag/ },
  { field: 'tenantInformed', pattern: /op de hoogte|ingelicht|geinformeerd|informe|informed|informiert/ },
  {
    field: 'stepsTaken',
    pattern:
      /stappen|ondernomen|demarche|steps taken|opmerking|remarque|opvolging|\b(?:deden|gedaan|reeds gebeurd|fait|done|unternommen)\b/,
  },
];

/** Words that turn a column to the second tenant. */
export const secondTenant =
  /\b(?:partner|medehuurder|mede huurder|tweede huurder|huurder 2|2e? huurder|bewoner 2|contractant 2|titularis 2|locataire 2|preneur 2|tenant 2|mieter 2|echtgeno\w*|conjoint|colocataire|co locataire|co tenant|second tenant|spouse|mitmieter|ehepartner)\b/;

/** Words that turn a column to somebody who is not the tenant; a name under them is not read as one. */
export const notTenant =
  /\b(?:verhuurder|eigenaar|bailleur|proprietaire|landlord|vermieter|advocaat|avocat|raadsman|deurwaarder|huissier|beheerder|dossierbeheerder|consulent|eiser\w*|demandeur\w*|verzoeker\w*)\b/;
