import { parseNumberWords } from './number-words.ts';
import { foldSameLength } from './text.ts';

export type TimeHit = {
  /** HH:mm, 24 hours. */
  readonly time: string;
  readonly index: number;
  readonly length: number;
  readonly text: string;
};

/** `9.30 uur`, `9u30`, `9 u.`, `09:30`, `9h30`, `9 heures 30`, `14 Uhr 30`, `2 p.m.`, `9.30u`. */
const CLOCK =
  /(?<!\d|\d[.,:/])(\d{1,2})(?:\s?[:.]\s?(\d{2})\s?(uur|u(?![a-z])|h(?![a-z])|uhr|heures?|[ap]\.?\s?m(?![a-z])\.?)?|\s?(uur|u|h|heures?|uhr|o'clock|[ap]\.?\s?m(?![a-z])\.?)\.?\s?(?:(\d{2})(?!\d|[.,/]\d))?)(?![a-z\d]|[.,/]\d)/g;
/** `om negen uur dertig`, `a neuf heures trente`, `half tien`, `kwart over negen`, `kwart voor tien`. */
const SPOKEN =
  /(?<![a-z])(?:(half|kwart over|kwart voor)\s([a-z]{3,6})(?![a-z])|([a-z-]{2,16})\s(uur|heures?|uhr)(?:\s([a-z-]{3,16}))?)(?![a-z])/g;
/** `uur: 13.45`, `heure : 9.00`: a label says that the digits are an hour. */
const LABELLED =
  /(?<![a-z])(?:uur|aanvangsuur|beginuur|tijdstip|heure|uhrzeit|time)\s?[:\t]\s?(\d{1,2})[.](\d{2})(?!\d|[.,/]\d|\s?(?:uur|u(?![a-z])|h(?![a-z])|uhr|heures?))/g;
const AFTERNOON = /(namiddag|'s avonds|apres-midi|du soir|afternoon|evening|nachmittags|abends)/;

function clock(hours: number, minutes: number): string | undefined {
  if (!(hours >= 0 && hours <= 23 && minutes >= 0 && minutes <= 59)) return undefined;
  return `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
}

/**
 * Times of day in running text, in order. `half tien` is 09:30 (Dutch); `p.m.` and `namiddag`, `après-midi` beside it add
 * twelve hours. Digits parted by a point need a word for hour (`9.30 uur`), so that amounts and boxes are not times.
 */
export function findTimes(text: string): TimeHit[] {
  const folded = foldSameLength(text);
  const hits: TimeHit[] = [];
  const push = (hours: number, minutes: number, match: RegExpExecArray): void => {
    const around = folded.slice(Math.max(0, match.index - 25), match.index + match[0].length + 25);
    const late = hours < 12 && hours > 0 && AFTERNOON.test(around) ? 12 : 0;
    const time = clock(hours + late, minutes);
    if (time !== undefined)
      hits.push({
        time,
        index: match.index,
        length: match[0].length,
        text: text.slice(match.index, match.index + match[0].length),
      });
  };
  for (const match of folded.matchAll(CLOCK)) {
    const [whole, hourDigits, minuteDigits, unit, unitOnly, minutesAfter] = match;
    const word = (unit ?? unitOnly ?? '').replace(/[.\s]/g, '');
    if (minuteDigits !== undefined && unit === undefined && !whole.includes(':')) continue;
    let hours = Number(hourDigits);
    if (word === 'pm' && hours < 12) hours += 12;
    if (word === 'am' && hours === 12) hours = 0;
    push(hours, Number(minuteDigits ?? minutesAfter ?? 0), match);
  }
  for (const match of folded.matchAll(LABELLED)) push(Number(match[1]), Number(match[2]), match);
  for (const match of folded.matchAll(SPOKEN)) {
    const [, quarter, quarterHour, hourWord, , minuteWord] = match;
    const hour = parseNumberWords(quarterHour ?? hourWord ?? '');
    if (hour === undefined || hour > 24) continue;
    if (quarter === undefined) {
      const minutes = minuteWord === undefined ? 0 : parseNumberWords(minuteWord);
      push(hour, minutes !== undefined && minutes < 60 ? minutes : 0, match);
    } else if (quarter === 'half') push(hour - 1, 30, match);
    else if (quarter === 'kwart over') push(hour, 15, match);
    else push(hour - 1, 45, match);
  }
  return hits.toSorted((a, b) => a.index - b.index);
}

/** A whole field as a time of day (`09:30`, `9.30`, `9u30`, `0930`, `9`); undefined when it is none. */
export function parseTime(text: string): string | undefined {
  const line = text.trim();
  const digits = /^(\d{1,2})(?:[.:hHuU]?(\d{2}))?(?::\d{2})?\s?(?:u|uur|h|Uhr)?\.?$/.exec(line);
  if (digits) return clock(Number(digits[1]), Number(digits[2] ?? 0));
  const hits = findTimes(line);
  return hits.length === 1 ? hits[0]?.time : undefined;
}
