import { foldText } from '../../normalise/text.ts';
import { attributeLabels, ownerLabels, type LabelAttribute, type LabelOwner } from './cues/labels.ts';
import type { Span } from './source-text.ts';

/** One labelled value: `Huurder: Tom Verbeke`, `Adres<tab>…`, or a heading with lines under it. */
export type FormField = {
  readonly attribute: LabelAttribute;
  /** Whose value; absent: neither the label nor a heading above it tells. */
  readonly owner?: LabelOwner;
  /** `huurder 2` gives 2. */
  readonly ordinal?: number;
  readonly label: Span;
  readonly value: Span;
  /** The label stood alone on its line. */
  readonly heading: boolean;
};

const LABELLED =
  /^(?:[-–•*·▪>] ?|\d{1,2}[.)] ?|\[.\] ?)?(?<label>[\p{L}(°'][^:=\t\n]{0,48}?)[ \t]?(?:(?:\t[ \t]?)?:(?!\/\/|\d{2}(?!\d))[ \t]?| ?=(?![=>]) ?|\t)(?<value>.*)$/u;
const HEADING =
  /^(?:[-–•*·▪#=]{1,4} ?|\d{1,2}[.)] ?|[IVX]{1,4}[.)] )?(?<label>\p{L}[^.!?\t]{2,44}?) ?[:?]?$/u;
const TIDY = /^[^a-z°]+|[^a-z0-9).]+$/g;
/** Labels that take the lines below them up to an empty line. */
const LONG: ReadonlySet<LabelAttribute> = new Set(['steps', 'question', 'problem', 'informed']);

/** Lines under a heading, where no empty line ends them. */
const MAX_BELOW = 10;

type Line = Span & { readonly text: string };

/** The labelled values of a text, in order. */
export function readForm(text: string): FormField[] {
  const lines = linesOf(text);
  const fields: FormField[] = [];
  let section: { owner?: LabelOwner; attribute?: LabelAttribute } = {};
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index];
    if (line === undefined || line.text === '') continue;
    const labelled = LABELLED.exec(line.text);
    const label = labelled?.groups?.['label'] ?? HEADING.exec(line.text)?.groups?.['label'] ?? '';
    const meaning = label === '' ? undefined : meaningOf(label, labelled !== null);
    if (meaning === undefined) continue;
    const own = labelled?.groups?.['value'] ?? '';
    const heading = own.trim() === '';
    if (heading && !isHeading(lines, index, labelled !== null, meaning)) continue;
    const owner = meaning.owner ?? (heading ? undefined : section.owner);
    if (heading && (meaning.owner !== undefined || meaning.attribute !== undefined)) {
      section = meaning.owner === undefined ? {} : { owner: meaning.owner };
    }
    const attribute = meaning.attribute ?? 'name';
    const value = heading
      ? below(lines, index + 1)
      : withContinuation(lines, index, line.end - own.length, attribute);
    fields.push({
      attribute,
      ...(owner === undefined ? {} : { owner }),
      ...(meaning.ordinal === undefined ? {} : { ordinal: meaning.ordinal }),
      label: { start: line.start, end: line.start + (line.text.length - own.length) },
      value,
      heading,
    });
  }
  return fields;
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    lines.push({ start, end: start + line.length, text: line });
    start += line.length + 1;
  }
  return lines;
}

type Meaning = {
  readonly attribute?: LabelAttribute;
  readonly owner?: LabelOwner;
  readonly ordinal?: number;
};

/** What a label says; undefined when it is no label that the tables know. */
export function meaningOf(label: string, labelled: boolean): Meaning | undefined {
  const folded = foldText(label).replace(TIDY, '').replace(/\s+/g, ' ');
  if (folded === '' || folded.split(' ').length > 7) return undefined;
  const owner = ownerLabels.find((row) => row.cue.pattern.test(folded))?.owner;
  const attribute = attributeLabels.find((row) => row.cue.pattern.test(folded))?.attribute;
  if (owner === undefined && attribute === undefined) return undefined;
  const verb =
    / (?:is|zijn|was|waren|heeft|hebben|staat|staan|wordt|werd|komt|est|sont|has|are|ist|sind) /.test(
      ` ${folded} `,
    );
  if (verb && !(attribute !== undefined && LONG.has(attribute)) && folded.split(' ').length > 3)
    return undefined;
  // A sentence that ends in a colon ("wij melden u volgende huurder met huurachterstand:") announces, it does not label.
  if (folded.split(' ').length > 5 && !labelled) return undefined;
  const ordinal = /(?:huurder|huurster|bewoner|locataire|tenant|mieter)s? ?(?:nr )?([1-4])\b/.exec(
    folded,
  )?.[1];
  return {
    ...(attribute === undefined ? {} : { attribute }),
    ...(owner === undefined ? {} : { owner }),
    ...(ordinal === undefined ? {} : { ordinal: Number(ordinal) }),
  };
}

/** A label alone on its line is a heading when lines follow it directly and it looks like one. */
function isHeading(lines: readonly Line[], index: number, colon: boolean, meaning: Meaning): boolean {
  const line = lines[index];
  const next = lines[index + 1];
  // `Mevrouw,` greets: what follows is a letter.
  if (line === undefined || next === undefined || line.text.endsWith(',')) return false;
  const words = line.text.split(' ').length;
  const capitals = line.text === line.text.toUpperCase();
  const numbered = /^(?:\d{1,2}[.)]|[IVX]{1,4}[.)]|[#=*])/.test(line.text);
  if (next.text === '' && !(colon || capitals || numbered)) return false;
  if (colon) return words <= 6;
  if (capitals || numbered) return words <= 6;
  return words <= 4 && meaning.attribute !== 'address' && /^\p{Lu}/u.test(line.text);
}

/** The lines under a heading up to an empty line or the next label. */
function below(lines: readonly Line[], from: number): Span {
  let first = from;
  while (first < lines.length && lines[first]?.text === '' && first - from < 2) first += 1;
  let last = first;
  while (
    last < lines.length &&
    last - first < MAX_BELOW &&
    lines[last]?.text !== '' &&
    !opensField(lines[last]?.text ?? '', last > first)
  )
    last += 1;
  const start = lines[first]?.start ?? lines[from - 1]?.end ?? 0;
  return { start, end: Math.max(start, lines[last - 1]?.end ?? start) };
}

function opensField(text: string, strict: boolean): boolean {
  const labelled = LABELLED.exec(text);
  if (labelled !== null) return meaningOf(labelled.groups?.['label'] ?? '', true) !== undefined;
  const heading = HEADING.exec(text)?.groups?.['label'];
  return (
    strict && heading !== undefined && text === text.toUpperCase() && meaningOf(heading, false) !== undefined
  );
}

/** `KAYA Selma (° 05.02.1986)` below another name: one more of the same. */
const BORN_LINE =
  /^\p{Lu}[\p{L}'’-]+(?: \p{L}[\p{L}'’.-]*){1,4},? ?\(?(?:°|geb\.|geboren|née? le|born) ?(?:op |on )?\d/u;

/** A value may go on below: prose up to an empty line, an address up to its postcode line. */
function withContinuation(
  lines: readonly Line[],
  index: number,
  start: number,
  attribute: LabelAttribute,
): Span {
  let last = index;
  while (last + 1 < lines.length) {
    const next = lines[last + 1]?.text ?? '';
    if (next === '' || opensField(next, true)) break;
    const goesOn = LONG.has(attribute)
      ? true
      : attribute === 'name' && BORN_LINE.test(next)
        ? true
        : attribute === 'address' || attribute === 'name' || attribute === 'street'
          ? last === index && /^(?:B-?)?\d{4} \p{L}/u.test(next)
          : false;
    if (!goesOn) break;
    last += 1;
  }
  const line = lines[index];
  const value = start + (/^\s*/.exec(line?.text.slice(start - line.start) ?? '')?.[0].length ?? 0);
  return { start: value, end: lines[last]?.end ?? value };
}
