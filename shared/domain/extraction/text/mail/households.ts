import type { MailDocument } from '../../../document.ts';
import type { TextLine } from '../../../document.ts';
import { classifyMoney } from '../facts/money.ts';
import { findMonthsOwed } from '../facts/months.ts';
import { findAddressMentions } from '../mentions/address.ts';
import { findPersons } from '../mentions/person.ts';
import { sentencesOf } from '../sentences.ts';
import { cleanLine } from '../source-text.ts';

/** One household of a mail that tells of several: the mail with the entries of the others left out. */
export type HouseholdMail = {
  readonly mail: MailDocument /** `Bus 3: …` under an address that all share. */;
  readonly box?: string;
};

const ENTRY =
  /^(?:\(?(?:\d{1,2}|[a-h])[.)]|[-–•*·]|(?:bus|bte|boîte|box|app(?:artement|\.)?|kamer|studio)[ .](?<box>[A-Za-z]?\d{1,4}[A-Za-z]?)[ ]?[:.–-]|dossier [^:]{2,20}:)[ \t]*(?=\S)/i;
const MAX_ENTRIES = 12;

type Entry = { readonly from: number; to: number; readonly text: string; readonly box?: string };

/**
 * A mail that lists several households, cut into one mail for each: entries of a list, each with a person and a home of its own
 * and what is owed there. Undefined for every other mail; two tenants of one home are one household.
 */
export function splitHouseholds(mail: MailDocument): HouseholdMail[] | undefined {
  const entries = findEntries(mail.body.lines);
  if (entries.length < 2 || entries.length > MAX_ENTRIES) return undefined;
  if (!entries.every((entry) => isHousehold(entry))) return undefined;
  const homes = new Set(entries.map((entry) => entry.box ?? homeOf(entry.text)));
  if (homes.size < entries.length) return undefined;
  return entries.map((entry) => ({
    mail: { ...mail, body: { ...mail.body, lines: withoutOthers(mail.body.lines, entries, entry) } },
    ...(entry.box === undefined ? {} : { box: entry.box }),
  }));
}

function findEntries(lines: readonly TextLine[]): Entry[] {
  const entries: Entry[] = [];
  let current: { from: number; to: number; texts: string[]; box?: string } | undefined;
  const close = (): void => {
    if (current !== undefined)
      entries.push({
        from: current.from,
        to: current.to,
        text: current.texts.join('\n'),
        ...(current.box === undefined ? {} : { box: current.box }),
      });
    current = undefined;
  };
  for (const [index, line] of lines.entries()) {
    const text = cleanLine(line.text);
    if (/^(?:>|-----|_____|Van:|From:|De :)/.test(text)) break;
    const match = ENTRY.exec(text);
    if (match !== null) {
      close();
      const box = match.groups?.['box'];
      current = {
        from: index,
        to: index + 1,
        texts: [text.slice(match[0].length)],
        ...(box === undefined ? {} : { box }),
      };
    } else if (text === '') close();
    else if (current !== undefined) {
      current.to = index + 1;
      current.texts.push(text);
    }
  }
  close();
  return entries;
}

function isHousehold(entry: Entry): boolean {
  const { text } = entry;
  const sentences = sentencesOf(text);
  const addresses = findAddressMentions(text).filter((each) => each.houseNumber !== undefined);
  const named =
    findPersons(
      `x ${text}`,
      addresses.map((each) => ({ start: each.start + 2, end: each.end + 2 })),
    ).length > 0;
  const owed = classifyMoney(text, sentences).length > 0 || findMonthsOwed(text, sentences).length > 0;
  return named && owed && (addresses.length === 1 || entry.box !== undefined);
}

function homeOf(text: string): string {
  const [address] = findAddressMentions(text).filter((each) => each.houseNumber !== undefined);
  return `${address?.street ?? ''}|${address?.houseNumber ?? ''}|${address?.box ?? ''}`.toLowerCase();
}

/** Blank lines keep the numbers of the lines that stay. */
function withoutOthers(lines: readonly TextLine[], entries: readonly Entry[], kept: Entry): TextLine[] {
  return lines.map((line, index) => {
    const other = entries.some((entry) => entry !== kept && index >= entry.from && index < entry.to);
    if (other) return { ...line, text: '' };
    if (index === kept.from) return { ...line, text: cleanLine(line.text).replace(ENTRY, '') };
    return line;
  });
}
