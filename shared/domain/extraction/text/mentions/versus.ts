import { isNotAName } from '../lexicon/not-a-name.ts';
import type { Span } from '../source-text.ts';

/** The two parties of a case in short: `Woonmaatschappij Scheldekant bv tegen Wendy De Smedt`, `Scheldekant / Verlinden`. */
export type VersusMention = {
  readonly landlord: string;
  readonly landlordSpan: Span;
  readonly tenant: string;
  readonly tenantSpan: Span;
};

const WORD = "(?:[dDlL]['’])?\\p{Lu}[\\p{L}'’.&-]*";
const INNER = '(?:van|den|der|de|het|en|et|&|bv|nv|vzw|cvba|srl|sa|asbl|cv|ter|ten|von|el|ben)';
const NAME = `(?:(?:[Dd]e |[Hh]et )?${WORD}(?: (?:${INNER} ){0,3}(?:${WORD}|${INNER}(?![\\p{L}]))){0,6})`;
const VERSUS = new RegExp(
  `(?<![\\p{L}])(?<landlord>${NAME})(?: ?\\/ ?|[ \\n](?:tegen|c\\/|contra|vs\\.?|versus|contre|gegen|t\\/)[ \\n])(?<title>de heer |mevrouw |mevr\\.? |dhr\\.? |M\\. |Mme |mme )?(?<tenant>${NAME})`,
  'gu',
);

/** Pairs of parties in the text, in order. */
export function findVersus(text: string): VersusMention[] {
  // `Gericht tegen mevrouw`: a participle, no party.
  const matches = [...text.matchAll(VERSUS)].filter((match) => !isNotAName(match.groups?.['landlord'] ?? ''));
  return matches.map((match) => {
    const landlord = match.groups?.['landlord'] ?? '';
    const written = match.groups?.['tenant'] ?? '';
    // `Nourdin Azzouzi en | mevrouw De Wit`: the word that joins a second name is no part of the first.
    const tenant = written.replace(/ (?:en|et|&|van|de)$/u, '');
    const tenantAt = match.index + match[0].length - written.length;
    return {
      landlord,
      landlordSpan: { start: match.index, end: match.index + landlord.length },
      tenant,
      tenantSpan: { start: tenantAt, end: tenantAt + tenant.length },
    };
  });
}
