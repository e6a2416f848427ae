import type { MailDocument, TextLine } from '../../../document.ts';
import { anyCue } from '../cue.ts';
import { elsewhereBefore, leftBefore } from '../cues/dwelling.ts';
import { entryMarks, otherSide, severalHouseholds } from '../cues/several-households.ts';
import { closings } from '../cues/signature.ts';
import { classifyMoney } from '../facts/money.ts';
import { findMonthsOwed } from '../facts/months.ts';
import { findProblems } from '../facts/problems.ts';
import { findAddressMentions } from '../mentions/address.ts';
import { findPersons } from '../mentions/person.ts';
import { textLimits } from '../limits.ts';
import { sentencesOf } from '../sentences.ts';
import type { TenantFound } from '../people/tenants.ts';
import { cleanLine, type Span } from '../source-text.ts';
import type { PartFacts } from './read-part.ts';

/** One household of a mail that tells of several: the mail with the entries of the others left out. */
export type HouseholdMail = {
  readonly mail: MailDocument;
  /** `Bus 3: …` under an address that all share. */
  readonly box?: string;
};

const MAX_ENTRIES = 12;
/** Nobody writes more about one household in an entry; what is longer is not searched, since a search costs more than its length. */
const MAX_CHARACTERS = 4_000;
/** Where an older message begins. */
const OLDER = /^(?:>|-----|_____|\*{0,2}(?:van|from|de|von)\*{0,2} ?:)/i;

/** Lines `from` to `to` (exclusive) of a body that may tell of one household; `mark` is the length of what opens it. */
type Entry = {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly mark: number;
  readonly box?: string;
};

/**
 * A mail that lists several households, cut into one mail for each: entries of a list or paragraphs, each with a person and a
 * home of its own and what is the matter there. Undefined for every other mail; two tenants of one home are one household.
 */
export function splitHouseholds(mail: MailDocument): HouseholdMail[] | undefined {
  const { lines: body } = mail.body;
  if (body.length > textLimits.lines || body.some(({ text }) => text.length > MAX_CHARACTERS))
    return undefined;
  const written = mail.body.lines.map((line) => cleanLine(line.text));
  const older = written.findIndex((text) => OLDER.test(text));
  const lines = older < 0 ? written : written.slice(0, older);
  const marked = Object.values(entryMarks).map(({ pattern }) => markedEntries(lines, pattern));
  for (const entries of [...marked, paragraphs(lines, mail.headers.subject), namedLines(lines)]) {
    const households = householdsAmong(entries);
    if (households === undefined) continue;
    return households.map((entry) => ({
      mail: { ...mail, body: { ...mail.body, lines: withoutOthers(mail.body.lines, households, entry) } },
      ...(entry.box === undefined ? {} : { box: entry.box }),
    }));
  }
  return undefined;
}

/** The entries when each that names somebody is a household with a home of its own. */
function householdsAmong(entries: readonly Entry[]): readonly Entry[] | undefined {
  if (entries.length < 2 || entries.length > MAX_ENTRIES) return undefined;
  const households = entries.filter((entry) => isHousehold(entry));
  if (households.length < 2) return undefined;
  if (entries.some((entry) => !households.includes(entry) && namesHome(entry))) return undefined;
  const homes = new Set(households.map((entry) => entry.box ?? homeOf(entry.text)));
  return homes.size < households.length ? undefined : households;
}

/**
 * Entries opened by marks of one kind. What stands between two marks belongs to the first; the last takes as many paragraphs as
 * the longest before it, so that what is said of all below the list stays with all.
 */
function markedEntries(lines: readonly string[], mark: RegExp): Entry[] {
  const starts = lines.flatMap((text, index) => (mark.test(text) ? [index] : []));
  if (starts.length < 2) return [];
  let longest = 1;
  return starts.map((from, index) => {
    const next = starts[index + 1];
    const to = next === undefined ? endOf(lines, from, longest) : trimmedEnd(lines, from, next);
    longest = Math.max(longest, paragraphsIn(lines.slice(from, to)));
    const match = mark.exec(lines[from] ?? '');
    const length = match?.[0].length ?? 0;
    const box = match?.groups?.['box'];
    const text = [(lines[from] ?? '').slice(length), ...lines.slice(from + 1, to)].join('\n').trim();
    return { from, to, text, mark: length, ...(box === undefined ? {} : { box }) };
  });
}

function trimmedEnd(lines: readonly string[], from: number, end: number): number {
  let to = end;
  while (to > from + 1 && lines[to - 1] === '') to -= 1;
  return to;
}

const paragraphsIn = (lines: readonly string[]): number =>
  lines.filter((text, index) => text !== '' && (index === 0 || lines[index - 1] === '')).length;

/** Where the entry that starts here ends, of at most so many paragraphs; a closing of the letter ends it. */
function endOf(lines: readonly string[], from: number, most: number): number {
  let to = from;
  let count = 0;
  for (let index = from; index < lines.length; index += 1) {
    const text = lines[index] ?? '';
    if (text === '') continue;
    if (anyCue(closings, text)) break;
    if (index === from || lines[index - 1] === '') count += 1;
    if (count > most) break;
    to = index + 1;
  }
  return Math.max(to, from + 1);
}

/** Paragraphs that each tell of a household, where the mail says that there are several, or each begins with its name. */
function paragraphs(lines: readonly string[], subject: string): Entry[] {
  const entries: Entry[] = [];
  let from: number | undefined;
  for (let index = 0; index <= lines.length; index += 1) {
    const text = lines[index] ?? '';
    if (text !== '') from ??= index;
    else if (from !== undefined) {
      entries.push({ from, to: index, text: lines.slice(from, index).join('\n'), mark: 0 });
      from = undefined;
    }
  }
  const told = entries.filter((entry) => isHousehold(entry) && !otherSide.test(entry.text.slice(0, 60)));
  const rest = entries.filter((entry) => !told.includes(entry)).map(({ text }) => text);
  const announced = anyCue(severalHouseholds, [subject, ...rest].join('\n'));
  return announced || told.every(({ text }) => startsWithPerson(text)) ? told : [];
}

/** Lines that each begin with a name, below one another; what is wrapped belongs to the line above. */
function namedLines(lines: readonly string[]): Entry[] {
  const starts = lines.flatMap((text, index) =>
    startsWithPerson(text) && namesHome(entryAt(text)) ? [index] : [],
  );
  return starts.map((from, index) => {
    let to = from + 1;
    while (to < (starts[index + 1] ?? lines.length) && lines[to] !== '') to += 1;
    return { from, to, text: lines.slice(from, to).join('\n'), mark: 0 };
  });
}

const entryAt = (text: string): Entry => ({ from: 0, to: 1, text, mark: 0 });

function startsWithPerson(text: string): boolean {
  const [first] = personsIn(text.slice(0, 200));
  return first !== undefined && first.start <= 12;
}

const addressesIn = (text: string) =>
  findAddressMentions(text).filter((each) => each.houseNumber !== undefined);

function personsIn(text: string) {
  const addresses = addressesIn(text).map((each) => ({ start: each.start + 2, end: each.end + 2 }));
  return findPersons(`x ${text}`, addresses);
}

const namesHome = ({ text, box }: Entry): boolean =>
  text.length <= MAX_CHARACTERS &&
  personsIn(text).length > 0 &&
  (addressesIn(text).length > 0 || box !== undefined);

const BIRTH = /(?:^|[^\d])\d{1,2}[./-]\d{1,2}[./-](?:19|20)\d{2}(?!\d)/;

function isHousehold(entry: Entry): boolean {
  const { text, box } = entry;
  if (text.length > MAX_CHARACTERS) return false;
  const sentences = sentencesOf(text);
  const addresses = addressesIn(text);
  const told =
    classifyMoney(text, sentences).length > 0 ||
    findMonthsOwed(text, sentences).length > 0 ||
    findProblems(text, sentences, addresses).length > 0 ||
    BIRTH.test(text);
  return told && (addresses.length === 1 || box !== undefined) && personsIn(text).length > 0;
}

function homeOf(text: string): string {
  const [address] = addressesIn(text);
  return `${address?.street ?? ''}|${address?.houseNumber ?? ''}|${address?.box ?? ''}`.toLowerCase();
}

/** Blank lines keep the numbers of the lines that stay. */
function withoutOthers(lines: readonly TextLine[], entries: readonly Entry[], kept: Entry): TextLine[] {
  return lines.map((line, index) => {
    const other = entries.some((entry) => entry !== kept && index >= entry.from && index < entry.to);
    if (other) return { ...line, text: '' };
    if (index === kept.from && kept.mark > 0) return { ...line, text: cleanLine(line.text).slice(kept.mark) };
    return line;
  });
}

/** How far behind a name the home may stand that it is said to have. */
const HOME_BEHIND = 70;

/**
 * Tenants of whom each is named with a home of her own right behind her, which the layout of the mail does not part: read as one
 * they would glue two families together.
 */
export function gluesHouseholds(
  parts: readonly Pick<PartFacts, 'text' | 'addresses'>[],
  tenants: readonly TenantFound[],
): boolean {
  const homes = new Set<string>();
  for (const tenant of tenants) {
    const home = tenant.anchors.map(({ partIndex, span }) =>
      homeBehind(parts[partIndex], span, tenants, partIndex),
    );
    const found = home.find((each) => each !== undefined);
    if (found !== undefined) homes.add(found);
  }
  return homes.size > 1;
}

function homeBehind(
  part: Pick<PartFacts, 'text' | 'addresses'> | undefined,
  name: Span,
  tenants: readonly TenantFound[],
  partIndex: number,
): string | undefined {
  const home = part?.addresses.find(
    (each) =>
      each.houseNumber !== undefined && each.start >= name.end && each.start - name.end <= HOME_BEHIND,
  );
  if (part === undefined || home === undefined) return undefined;
  const between = part.text.slice(name.end, home.start);
  const another = tenants.some(({ anchors }) =>
    anchors.some(
      (each) => each.partIndex === partIndex && each.span.start >= name.end && each.span.end <= home.start,
    ),
  );
  if (another || /[.;]\s/.test(between) || anyCue(elsewhereBefore, between) || anyCue(leftBefore, between))
    return undefined;
  return [home.street, home.houseNumber, home.box ?? ''].join('|').toLowerCase();
}
