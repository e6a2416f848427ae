import { parseDate } from '../../normalise/dates.ts';
import { findTimes, parseTime } from '../../normalise/times.ts';
import { names } from './field-names.ts';
import { childValue, keyOf, type TreeNode, valueOf } from './tree.ts';

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
  // `startsAt` may hold day and hour in one.
  const time = beside === undefined ? moment.time : (momentOfText(beside).time ?? parseTime(beside));
  return {
    ...(moment.date === undefined ? {} : { date: moment.date }),
    ...(time === undefined ? {} : { time }),
  };
}

/** Days of a file that are no hearing's, whatever stands beside them. */
const OTHER_DAY =
  /verz|ontv|uitvoer|execut|vollstr|aangemaakt|gemaakt|creat|send|sent|envoy|emis|print|druk|export|generat|stamp|timestamp|vorig|previous|preced|oud|old|ancien|betek|signif|serv|zugest|uithuis|uitzet|ontruim|expuls|evict|raum|vonnis|jugement|judg|urteil|uitspraak|prononc|geb|birth|naiss|inschr|inscri|regist|entry|enter|neerleg|depot|filed|begin|aanvang|debut|start|end|eind|fin|tot|deadline|termijn|echeance|due|verval|betal|paie|paid|wijzig|modif|update|bezoek|visit|plaatsbeschrijving|etatdeslieux|sleutel|verdaagd|uitgesteld|reporte|postponed|beroep|appel|verzet|opposition/;

const HOUR_OF_COURT = /^(?:0[89]|1[0-7]):[0-5][05]$/;

/**
 * The one day with an hour of a court that a file states under a name that is not known (`comparution { jour, heure }`), after
 * the file was received. Undefined where there are two, or where the names around it speak of another day.
 */
export function onlyMoment(nodes: Iterable<TreeNode>, receivedOn: string): Moment | undefined {
  const found = new Map<string, Moment>();
  for (const node of nodes) {
    const moment = momentOf(node);
    if (moment.date === undefined || moment.time === undefined) continue;
    const days = node.children.filter((child) => parseDate(valueOf(child) ?? '') === moment.date);
    if (moment.date < receivedOn || !HOUR_OF_COURT.test(moment.time)) continue;
    if ([node, ...days].some((each) => OTHER_DAY.test(keyOf(each.name)))) continue;
    found.set(`${moment.date}T${moment.time}`, moment);
  }
  return found.size === 1 ? [...found.values()][0] : undefined;
}
