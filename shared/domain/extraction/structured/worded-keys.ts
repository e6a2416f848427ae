import { foldText } from '../../normalise/text.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const DEBT = set(
  'achterstal achterstallig achterstallige achterstallen achterstand achterstanden onbetaald onbetaalde openstaand openstaande verschuldigd verschuldigde arrears overdue unpaid outstanding owed due arriere arrieres arrieree arrierees impaye impayes impayees retard dus ruckstand ruckstande ruckstandig ruckstandige offen offene unbezahlte',
);
/** Debts that are of rent, whatever else is said. */
const RENT_DEBT = set(
  'achterstal achterstallen achterstand achterstanden arrears arriere arrieres ruckstand ruckstande mietruckstand huurachterstand huurachterstal',
);
const RENT = set(
  'huur huurgeld huurgelden huren huurprijs loyer loyers rent rents miete mieten mietzins prijs',
);
const PRICE = set('prix price preis');
const MONTHS = set('maanden mnd mois months monate');
const A_MONTH = set(
  'maand maandelijks maandelijkse mois mensuel mensuelle month monthly monat monatlich monatliche',
);
const HEARING = set('zitting inleidingszitting audience hearing sitzung termin verhandlung dagstelling');
const ENTRY = set(
  'ingeschreven inschrijving inscrit inscrite inscription entered entry registered registration filed lodged eingetragen eintragung neergelegd neerlegging depot depose deposee',
);
const ROLL = set('rol role roll register liste');
const SERVED = set('betekend betekening signifie signification served service zugestellt zustellung notifie');
const KIND = set('soort type aard nature sort kind art');
const PAPER = set(
  'procedure document dokument akte acte bericht stuk piece dossier zaak affaire message file verfahren',
);
/** An hour beside its day: `datum en uur verschijning`. */
const HOUR = set('uur heure time hour uhrzeit moment tijdstip');
const DAY = set('datum date dat dt dag day jour tag');
const BIRTH = set('geboren geboorte naissance ne nee birth born geburt gebdat gebdatum geboortedat');
/** What may stand beside such words without changing what they name. */
const PLAIN = set(
  'de het een van der den en op le la les l du des d au a the of on in per par pro te tot for to am im der die eur euro euros bedrag bedragen montant mt amount total totaal totale sum som somme saldo aantal nombre nb nbre number count anzahl datum date dt dat day dag actuel huidige huidig current actueel basis nieuwe general algemene griffie greffe introductory inleidende inleiding eerste first premiere bezahlte',
);

type Rule = { readonly name: string; readonly needs: readonly ReadonlySet<string>[] };

/** First row that fits wins. Each row: the key as `field-names.ts` has it, and the words of which one each must stand in the name. */
const rules: readonly Rule[] = [
  { name: 'aantalmaanden', needs: [MONTHS, DEBT] },
  { name: 'huurachterstand', needs: [RENT, DEBT] },
  { name: 'huurachterstand', needs: [RENT_DEBT] },
  { name: 'maandhuur', needs: [RENT, A_MONTH] },
  { name: 'maandhuur', needs: [PRICE, A_MONTH] },
  { name: 'zitting', needs: [HEARING] },
  { name: 'zitting', needs: [HEARING, HOUR, DAY] },
  { name: 'zittingsuur', needs: [HEARING, HOUR] },
  { name: 'ingeschrevenop', needs: [ENTRY, ROLL] },
  { name: 'ingeschrevenop', needs: [ENTRY] },
  { name: 'betekend', needs: [SERVED] },
  { name: 'soort', needs: [KIND, PAPER] },
  { name: 'geboortedatum', needs: [BIRTH] },
];

/**
 * What a name of several words says, where each word is known and none changes the sense: `montant_total_arrieres_loyer`,
 * `introductoryHearingDate`. Undefined where a word is not known: `datum_vorige_zitting` is another day.
 */
export function nameOfWords(words: readonly string[]): string | undefined {
  if (words.length < 2) return undefined;
  const folded = words.map((word) => foldText(word));
  return rules.find(
    ({ needs }) =>
      needs.every((need) => folded.some((word) => need.has(word))) &&
      folded.every((word) => PLAIN.has(word) || needs.some((need) => need.has(word))),
  )?.name;
}
