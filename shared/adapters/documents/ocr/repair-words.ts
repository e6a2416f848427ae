/**
 * Words that papers of courts, bailiffs and landlords turn on, as they are printed. A misread one would hide a hearing or a
 * party; a misread word that is not here is left as it was read.
 */
const WORDS = `
vredegerecht vrederechter verzoekschrift verzoekende verwerende verzoeker verzoekster verweerder verweerster eisende eiseres gedaagde
dagvaarding gerechtsdeurwaarder griffie griffier hoofdgriffier zitting terechtzitting zittingszaal raadkamer verschijnen verzoening oproeping
opgeroepen vonnis betekend betekening uithuiszetting uitdrijving ontruiming ontbinding huurovereenkomst huurder huurders huurster verhuurder
verhuurster huurachterstand huurachterstal achterstallige maandelijkse huurprijs huurwaarborg schriftelijke mondelinge overeenkomst ingeschreven
inschrijving algemene rolnummer wonende gedomicilieerd geboren rijksregisternummer ondernemingsnummer advocaat raadsman woonmaatschappij
januari februari maart april augustus september oktober november december maandag dinsdag woensdag donderdag vrijdag
requête requérant requérante demandeur demanderesse défendeur défenderesse jugement citation audience comparaître huissier greffe greffier
conciliation expulsion résiliation locataire locataires bailleur loyer arriérés inscrite inscription domicilié domiciliée signifié
janvier février juillet septembre octobre novembre décembre lundi mardi mercredi jeudi vendredi`
  .split(/\s+/)
  .filter((word) => word !== '');

const known = new Set(WORDS);
const SHORTEST = 6;
const byLength = Map.groupBy(WORDS, (word) => word.length);

/**
 * Puts right a key word that recognition spelled with one letter wrong, missing or too many (`Ziting`, `vonnls` stays: it is too
 * short to be sure), and takes away the apostrophe that a speck before a capital was read as.
 */
export function repairWords(line: string): string {
  return line
    .replace(/(?<=^|[\s(])['’‘`´](?=\p{Lu}\p{L}{3})/gu, '')
    .replace(/(?<![\p{L}\d@.-])\p{L}{5,}(?![\p{L}\d@'’-])/gu, (word) => repaired(word) ?? word);
}

function repaired(word: string): string | undefined {
  const lower = word.toLowerCase();
  if (known.has(lower)) return undefined;
  const near = [lower.length - 1, lower.length, lower.length + 1]
    .flatMap((length) => byLength.get(length) ?? [])
    .filter((each) => each.length >= SHORTEST && each[0] === lower[0] && isOneSlip(lower, each));
  const [only] = near;
  if (only === undefined || near.length > 1) return undefined;
  if (word === word.toUpperCase()) return only.toUpperCase();
  return /^\p{Lu}/u.test(word) ? only.charAt(0).toUpperCase() + only.slice(1) : only;
}

/** One letter replaced, left out or put in; endings that inflect a word (`zittingen`, `huurders`) are no slip. */
function isOneSlip(read: string, printed: string): boolean {
  if (read.startsWith(printed) || printed.startsWith(read)) return false;
  let start = 0;
  while (start < read.length && read[start] === printed[start]) start += 1;
  let end = 0;
  while (end < Math.min(read.length, printed.length) - start && read.at(-1 - end) === printed.at(-1 - end))
    end += 1;
  return Math.max(read.length, printed.length) - start - end <= 1;
}
