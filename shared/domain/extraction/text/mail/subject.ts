import { foldText } from '../../../normalise/text.ts';
import { parsePersonName } from '../../../normalise/names.ts';
import { findPlaces } from '../../../normalise/places.ts';
import { forwardPrefix, replyPrefix } from '../cues/mail-boundaries.ts';
import { isNotAName, isStreetWord } from '../lexicon/not-a-name.ts';
import { restoreCase } from '../restore-case.ts';
import { cleanLine, joinLines, type SourceText } from '../source-text.ts';
import type { TenantCandidate } from '../people/tenant-candidates.ts';

/** The subject as it was before it was answered and passed on. */
export function withoutPrefixes(subject: string): string {
  let text = cleanLine(subject);
  for (let count = 0; count < 6; count += 1) {
    const shorter = text.replace(forwardPrefix, '').replace(replyPrefix, '').trim();
    if (shorter === text) break;
    text = shorter;
  }
  return text;
}

/** The subject without prefixes, as a text of its own. */
export const subjectSource = (subject: string): SourceText =>
  joinLines('subject', restoreCase([{ text: withoutPrefixes(subject), line: 1 }]), false);

/** Surnames that the subject may name: words with a capital that mean nothing else. */
export function familiesInSubject(source: SourceText): ReadonlySet<string> {
  const words =
    source.text.match(
      /(?:(?:[Vv]an|[Dd]e|[Dd]en|[Dd]er|[Vv]anden|[Ee]l|[Bb]en|[Tt]er|'t) ){0,3}(?:[dD]['’])?\p{Lu}[\p{L}'’-]+/gu,
    ) ?? [];
  return new Set(words.filter((word) => isSurname(word)).map((word) => foldText(word)));
}

const isSurname = (words: string): boolean => {
  const last = words.split(' ').at(-1) ?? '';
  return !isNotAName(last) && !isStreetWord(last) && !/^\p{Lu}{2,5}$/u.test(last);
};

const AFTER_TOPIC =
  /(?:huurachterst\w+|achterstal\w*|achterstand|huurschuld|melding|aanmelding|doorverwijzing|dossier|huurder|huurster|bewoner|overlast|uithuiszetting|betaling|afbetalingsplan|woonbegeleiding|begeleiding|arri[ée]r\w+(?: de loyer)?|locataire|rent arrears|arrears|tenant|mieter|contact|woning|klacht|update|betreft|signalement|inzake|impayés?|loyers?|referral|mietrückstand)[ :–-]{1,3}(?:\S+@\S+ )?(?:van |bij |de |familie |gezin |fam\. |over |inzake |(?:nr\.? ?)?\d[\d./-]* ?[–:-] ?|– |- )*(?<name>(?:(?:[Vv]an|[Dd]e|[Dd]en|[Dd]er|[Vv]anden|[Ee]l|[Bb]en|'t) ){0,3}(?:[dD]['’])?\p{Lu}[\p{L}'’-]+(?: \p{Lu}(?:\.|[\p{L}'’-]+)){0,2})(?=$|[ ,;:(–/-])/iu;
const LAST_DASH =
  /(?: [-–:|] |, )(?<name>(?:(?:[Vv]an|[Dd]e|[Dd]en|[Dd]er|[Vv]anden|[Ee]l|[Bb]en|'t) ){0,3}(?:[dD]['’])?\p{Lu}[\p{L}'’-]+(?: \p{Lu}(?:\.|[\p{L}'’-]+)){0,2})$/u;

/** A bare surname in the subject (`Huurachterstand Verlinden N. - Bornem`): a weak candidate, for when the letter names nobody. */
export function subjectSurname(source: SourceText): TenantCandidate | undefined {
  for (const pattern of [AFTER_TOPIC, LAST_DASH]) {
    const match = pattern.exec(source.text);
    const written = match?.groups?.['name'];
    if (
      match === null ||
      written === undefined ||
      !/^(?:[\p{Lu}'’]|van |de |den |der |vanden |el |ben )/u.test(written)
    )
      continue;
    const words = written.split(' ').filter((word) => !isNotAName(word));
    const name = words.join(' ');
    if (words.length === 0 || !isSurname(name) || findPlaces(name).length > 0) continue;
    const parsed = parsePersonName(name, 'family-first');
    if (parsed === undefined) continue;
    const start = match.index + match[0].lastIndexOf(written);
    return {
      ...parsed,
      source,
      span: { start, end: start + written.length },
      score: 2.6,
      form: 'bare',
      partIndex: -1,
    };
  }
  return undefined;
}
