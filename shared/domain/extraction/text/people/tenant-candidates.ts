import { foldText } from '../../../normalise/text.ts';
import { parsePersonNames, isOrganisationName, type PersonName } from '../../../normalise/names.ts';
import { anyCue } from '../cue.ts';
import { otherAfter, otherBefore, tenancyWords, tenantAfter, tenantBefore } from '../cues/persons.ts';
import type { FormField } from '../form.ts';
import type { PersonForm, PersonMention } from '../mentions/person.ts';
import { sentenceAt } from '../sentences.ts';
import type { SourceText, Span } from '../source-text.ts';
import type { TextFacts } from '../text-facts.ts';

/** A name that may be the tenant's, where it stands, and how strongly the words around it say so. */
export type TenantCandidate = PersonName & {
  readonly source: SourceText;
  readonly span: Span;
  readonly score: number;
  /** `huurder 2` gives 2. */
  readonly ordinal?: number;
  /** Members of one couple share it. */
  readonly couple?: string;
  readonly form: PersonForm | 'label';
  /** Where in the mail: 0 is the own text. */
  readonly partIndex: number;
};

const FORM_SCORE: Readonly<Record<PersonForm, number>> = {
  birth: 3.5,
  family: 3.5,
  role: 3.5,
  titled: 2.5,
  'known-given': 2,
  capitals: 1.5,
  initial: 1.5,
  bare: 1,
};

const BEFORE_CHARS = 130;
const AFTER_CHARS = 70;

/** Names in the labelled values that belong to the tenant. */
export function labelledTenants(facts: TextFacts, partIndex: number): TenantCandidate[] {
  const found: TenantCandidate[] = [];
  const splitName: { given?: FormField; family?: FormField }[] = [];
  for (const field of facts.form) {
    if (field.owner !== undefined && field.owner !== 'tenant') continue;
    if (field.attribute === 'familyName') splitName.push({ family: field });
    if (field.attribute === 'givenName') {
      const open = splitName.findLast((each) => each.given === undefined);
      if (open === undefined) splitName.push({ given: field });
      else open.given = field;
    }
    if (field.attribute !== 'name') continue;
    if (field.heading && field.owner === undefined) continue;
    found.push(...namesIn(facts, field, partIndex));
  }
  for (const [index, { given, family }] of splitName.entries()) {
    const anchor = family ?? given;
    if (anchor === undefined) continue;
    // `Naam: Peeters` beside `Voornaam: Jan`: the plain name is the family name.
    const plain = facts.form.find(
      (each) => each.attribute === 'name' && !each.heading && (each.owner ?? 'tenant') === 'tenant',
    );
    const familyField = family ?? plain;
    const givenName = given === undefined ? '' : valueOf(facts, given);
    const familyName = familyField === undefined ? '' : valueOf(facts, familyField);
    const parsed = parsePersonNames(`${familyName}, ${givenName}`)[0];
    if (givenName === '' || familyName === '' || parsed === undefined) continue;
    for (let at = found.length - 1; at >= 0; at -= 1) {
      const other = found[at];
      if (other !== undefined && familyField === plain && other.span.start === plain?.value.start)
        found.splice(at, 1);
    }
    found.push({
      ...parsed,
      source: facts.source,
      span: (familyField ?? anchor).value,
      score: 6,
      form: 'label',
      partIndex,
      ...(splitName.length > 1 ? { ordinal: index + 1 } : {}),
    });
  }
  return found;
}

const valueOf = (facts: TextFacts, field: FormField): string =>
  facts.text.slice(field.value.start, field.value.end).split('\n')[0]?.trim() ?? '';

function namesIn(facts: TextFacts, field: FormField, partIndex: number): TenantCandidate[] {
  const inside = facts.persons.filter(
    (person) => person.start >= field.value.start && person.end <= field.value.end,
  );
  const base = { source: facts.source, form: 'label' as const, partIndex };
  const ordinal = field.ordinal === undefined ? {} : { ordinal: field.ordinal };
  const first = facts.text.slice(field.value.start, field.value.end).split('\n')[0] ?? '';
  const head =
    first
      .split(
        / ?(?:[(°]|, ?(?=\d|geb|°|né|born|\p{Lu}\p{L}+(?:straat|laan|weg|baan))|, (?=tel|gsm)|\t| - | – |;)/u,
      )[0]
      ?.trim() ?? '';
  if (isOrganisationName(head)) return [];
  const whole = inside.filter((person) => !person.professional);
  const parsed =
    head.length > 2 && head.length < 70 && !/[@\d]/.test(head) && !/[.!?:]$/.test(head)
      ? parsePersonNames(head)
      : [];
  const lowerWords = head
    .split(' ')
    .filter(
      (word) =>
        /^\p{Ll}{3,}/u.test(word) &&
        !/^(?:van|der|den|vanden|vander|vande|und|and|ben|ter|ten|del)$/.test(word),
    ).length;
  if (parsed.length > 0 && lowerWords === 0 && (parsed.length >= whole.length || whole.length === 0)) {
    return parsed.map((name, index) => ({
      ...name,
      ...base,
      ...(parsed.length > 1 ? { ordinal: index + 1 } : ordinal),
      span: { start: field.value.start, end: field.value.start + head.length },
      score: 6,
    }));
  }
  return whole.map((person) => ({ ...nameOf(person), ...base, ...ordinal, span: person, score: 5.5 }));
}

const nameOf = (person: PersonMention): PersonName => ({
  ...(person.givenName === undefined ? {} : { givenName: person.givenName }),
  ...(person.familyName === undefined ? {} : { familyName: person.familyName }),
});

/** Names in running text, each weighed by the words around it. */
export function proseTenants(
  facts: TextFacts,
  partIndex: number,
  familiesInSubject: ReadonlySet<string>,
): TenantCandidate[] {
  return facts.persons.map((person) => ({
    ...nameOf(person),
    source: facts.source,
    span: { start: person.start, end: person.end },
    score: weigh(facts, person, familiesInSubject),
    form: person.form,
    partIndex,
    ...(person.couple === undefined ? {} : { couple: `${partIndex}:${person.couple}` }),
  }));
}

function weigh(facts: TextFacts, person: PersonMention, familiesInSubject: ReadonlySet<string>): number {
  const { text } = facts;
  const sentence = sentenceAt(facts.sentences, person.start, text);
  const lineStart = text.lastIndexOf('\n', person.start - 1) + 1;
  const before = text.slice(
    Math.max(Math.min(sentence.start, lineStart), person.start - BEFORE_CHARS),
    person.start,
  );
  const after = text.slice(person.end, Math.min(sentence.end, person.end + AFTER_CHARS));
  const whole = text.slice(sentence.start, sentence.end);
  let score = FORM_SCORE[person.form];
  if (person.professional) score -= 6;
  if (anyCue(otherBefore, before) || anyCue(otherAfter, after)) score -= 7;
  else {
    if (anyCue(tenantBefore, before)) score += 3;
    if (anyCue(tenantAfter, after)) score += 1.5;
  }
  if (anyCue(tenancyWords, whole)) score += 1;
  if (person.familyName !== undefined && familiesInSubject.has(foldText(person.familyName))) score += 2;
  const owner = facts.form.findLast(
    (field) => field.value.start <= person.start && person.end <= field.value.end,
  )?.owner;
  if (owner === 'tenant') score += 4;
  else if (owner !== undefined) score -= 8;
  return score;
}
