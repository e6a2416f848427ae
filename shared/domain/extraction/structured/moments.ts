import { parseDate } from '../../normalise/dates.ts';
import { findTimes, parseTime } from '../../normalise/times.ts';
import { names } from './field-names.ts';
import { childValue, type TreeNode, valueOf } from './tree.ts';

export type Moment = { readonly date?: string; readonly time?: string };

const INSTANT = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2})(?::\d{2}(?:\.\d{1,9})?)?\s?(Z|[+-]\d{2}:?\d{2})?$/;

const BRUSSELS = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Brussels',
  dateStyle: 'short',
  timeStyle: 'short',
});

/** A date with perhaps a time: an ISO instant becomes the wall clock of Brussels, midnight there is a date only. */
export function momentOfText(text: string): Moment {
  const instant = INSTANT.exec(text.trim());
  if (instant?.[1] === undefined || instant[2] === undefined) {
    const date = parseDate(text);
    const time = findTimes(text)[0]?.time;
    return { ...(date === undefined ? {} : { date }), ...(time === undefined ? {} : { time }) };
  }
  const offset = instant[3];
  const milliseconds =
    offset === undefined
      ? Number.NaN
      : Date.parse(
          `${instant[1]}T${instant[2]}:00${offset === 'Z' ? 'Z' : offset.replace(/^([+-]\d{2})(\d{2})$/, '$1:$2')}`,
        );
  const [date = '', time = ''] = Number.isNaN(milliseconds)
    ? [instant[1], instant[2]]
    : BRUSSELS.format(milliseconds).split(' ');
  return time === '00:00' ? { date } : { date, time };
}

/** `startsAt`, `beginn`: day and hour in one, under what begins then. */
const startOfMoment: ReadonlySet<string> = new Set([
  ...names.hearingTime,
  ...names.leaseStart,
  'moment',
  'datetime',
  'op',
  'le',
  'on',
]);

/** The moment that a node states: in its own text, or in a date below it with the hour beside. */
export function momentOf(node: TreeNode): Moment {
  const text =
    valueOf(node) ??
    childValue(node, names.date) ??
    childValue(node, names.hearing) ??
    childValue(node, startOfMoment) ??
    '';
  const moment = momentOfText(text);
  const beside = childValue(node, names.hearingTime);
  const time = beside === undefined ? moment.time : parseTime(beside);
  return {
    ...(moment.date === undefined ? {} : { date: moment.date }),
    ...(time === undefined ? {} : { time }),
  };
}
