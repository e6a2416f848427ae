import {
  type Arrears,
  type Court,
  type Judgment,
  type Problem,
  type SignalFields,
  type SignalKind,
} from '#events/signal.ts';
import type { Reading } from '../../reading.ts';
import type { DecimalHabit } from '../../normalise/money.ts';
import type { NameOrder } from '../../normalise/names.ts';
import { foldText } from '../../normalise/text.ts';
import { parseTime, findTimes } from '../../normalise/times.ts';
import {
  type Cell,
  cellCents,
  cellCount,
  cellDate,
  cellText,
  cellYesNo,
  isEmptyCell,
  statedText,
  type SheetRow,
} from './cells.ts';
import { type Column, headerKey } from './find-columns.ts';
import type { ColumnField } from './header-synonyms.ts';
import { kindOfWords, type ListContext } from './list-context.ts';
import { rowDwelling } from './row-dwelling.ts';
import { rowProvenance } from './row-provenance.ts';
import { type RowCells, rowTenants } from './row-tenants.ts';

/** What holds for every row of a table. */
export type RowSettings = {
  readonly columns: readonly Column[];
  readonly context: ListContext;
  readonly nameOrder: NameOrder;
  readonly habit: DecimalHabit | undefined;
  /** The column of arrears writes debts with a minus. */
  readonly debtsAreNegative: boolean;
  /** YYYY-MM-DD, Brussels. */
  readonly receivedOn: string;
  /** `file`, `attachment:1`. */
  readonly part: string;
};

export type RowReading =
  | { readonly outcome: 'signal'; readonly fields: SignalFields; readonly reading: Reading }
  | { readonly outcome: 'no-arrears'; readonly fields: Partial<SignalFields> }
  | { readonly outcome: 'broken'; readonly detail: string; readonly fields: Partial<SignalFields> };

const FIRST_TENANT =
  /\b(?:(?:huurder|bewoner|titularis|locataire|preneur|tenant|mieter) 1|hoofdhuurder|1e huurder|titularis(?! \d))\b/;

function rowCells(row: SheetRow, columns: readonly Column[]): RowCells {
  const all = (field: ColumnField): readonly Cell[] =>
    columns.filter((column) => column.field === field).map((column) => row.cells[column.index] ?? null);
  const ofFirst = (field: ColumnField): Cell[] =>
    columns
      .filter((column) => column.field === field && FIRST_TENANT.test(headerKey(column.header)))
      .map((column) => row.cells[column.index] ?? null)
      .filter((cell) => !isEmptyCell(cell));
  return { all, ofFirst, get: (field) => all(field).find((cell) => !isEmptyCell(cell)) ?? all(field)[0] };
}

const clip = (text: string | undefined, length: number): string | undefined =>
  text === undefined || text === '' ? undefined : text.slice(0, length).trim();

/** Reads one row of data into a signal, or says why it is none. */
export function readRow(row: SheetRow, settings: RowSettings): RowReading {
  const cells = rowCells(row, settings.columns);
  const { tenants, doubtful } = rowTenants(cells, settings.nameOrder, settings.receivedOn);
  const dwelling = rowDwelling(cells);
  const who = {
    ...(tenants.length > 0 ? { tenants: [...tenants] } : {}),
    ...(dwelling === undefined ? {} : { dwelling }),
  };
  const fault = rowFault(row, cells, settings);
  if (fault !== undefined) return { outcome: 'broken', detail: fault, fields: who };
  const kind = kindOfWords(statedText(cells.get('kind')) ?? '') ?? settings.context.kind;
  const months = cellCount(cells.get('months'));
  const amount = debtCents(cells, settings, months);
  if (kind === 'arrears' && amount !== undefined && amount <= 0)
    return { outcome: 'no-arrears', fields: who };
  if (tenants.length === 0 && dwelling === undefined && statedText(cells.get('rollNumber')) === undefined)
    return {
      outcome: 'broken',
      detail: `Row at line ${row.line} names neither a tenant nor a dwelling.`,
      fields: {},
    };
  if (dwelling === undefined && saysNothing(cells))
    return {
      outcome: 'broken',
      detail: `Row at line ${row.line} breaks off: it names a tenant and nothing else.`,
      fields: who,
    };
  const lost = [...doubtful];
  const arrears = rowArrears(cells, amount, months, settings, lost);
  const court = rowCourt(cells, settings, lost);
  const judgment = rowJudgment(cells, settings, lost);
  const start = dateIn(cells, 'leaseStart', settings, lost, 'lease.startDate');
  const problems = rowProblems(cells, kind, arrears);
  const landlord = clip(statedText(cells.get('landlordName')), 200) ?? settings.context.landlordName;
  const informed = cellYesNo(cells.get('tenantInformed'));
  const steps = clip(statedText(cells.get('stepsTaken')), 8_000);
  const question = clip(statedText(cells.get('guidanceQuestion')), 8_000);
  const { language } = settings.context;
  const fields: SignalFields = {
    kind,
    ...(language === undefined ? {} : { language }),
    ...who,
    ...(landlord === undefined ? {} : { landlord: { name: landlord } }),
    ...(Object.keys(arrears).length > 0 ? { arrears } : {}),
    ...(Object.keys(court).length > 0 ? { court } : {}),
    ...(Object.keys(judgment).length > 0 ? { judgment } : {}),
    ...(start === undefined ? {} : { lease: { startDate: start } }),
    ...(problems.length > 0 ? { problems } : {}),
    ...(steps === undefined ? {} : { stepsTaken: steps }),
    ...(question === undefined ? {} : { guidanceQuestion: question }),
    ...(informed === undefined ? {} : { tenantInformed: informed }),
  };
  const contractRef = clip(statedText(cells.get('contractRef')), 100);
  return {
    outcome: 'signal',
    fields,
    reading: {
      provenance: rowProvenance(row, settings.columns, settings.part, fields),
      doubtful: lost,
      ...(contractRef === undefined ? {} : { contractRef }),
    },
  };
}

/** Beside a name nothing that a signal could be made of. */
function saysNothing(cells: RowCells): boolean {
  const telling = [
    'amount',
    'months',
    'monthlyRent',
    'birthDate',
    'nationalNumber',
    'rollNumber',
    'hearing',
    'judgmentDate',
    'evictionOn',
    'problem',
    'stepsTaken',
    'phone',
    'email',
    'leaseStart',
  ] as const;
  return telling.every((field) => statedText(cells.get(field)) === undefined);
}

/** What is wrong with the row as a whole; undefined when it can be read. */
function rowFault(row: SheetRow, cells: RowCells, settings: RowSettings): string | undefined {
  const width = Math.max(...settings.columns.map((column) => column.index)) + 1;
  const beyond = row.cells.slice(width + 3).filter((cell) => !isEmptyCell(cell)).length;
  const amountCell = cells.get('amount');
  const stated = statedText(amountCell);
  const amount = cellCents(amountCell, settings.habit);
  const header = settings.columns.find((column) => column.field === 'amount')?.header ?? '';
  if (stated !== undefined && amount === undefined && (/\d/.test(stated) || stated.startsWith('#')))
    return `Row at line ${row.line}: the amount in column "${header}" is not a number.`;
  if (beyond > 0) return `Row at line ${row.line} has more cells than the header has columns.`;
  const postcode = statedText(cells.get('postcode'));
  if (postcode !== undefined && !/\d{4}/.test(postcode) && /\p{L}{3}/u.test(postcode))
    return `Row at line ${row.line}: its cells seem to have shifted; the postcode column holds words.`;
  return undefined;
}

/** The debt in cents: positive is owed, whatever sign the list writes; undefined when the row states none. */
function debtCents(cells: RowCells, settings: RowSettings, months: number | undefined): number | undefined {
  const cents = cellCents(cells.get('amount'), settings.habit);
  if (cents === undefined) return months === 0 ? 0 : undefined;
  if (settings.debtsAreNegative) return -cents;
  // A credit is no arrears; but months of arrears beside it say that the sign is the accountant's.
  return cents < 0 && months !== undefined && months > 0 ? -cents : cents;
}

function rowArrears(
  cells: RowCells,
  amount: number | undefined,
  months: number | undefined,
  settings: RowSettings,
  lost: string[],
): Arrears {
  const rent = cellCents(cells.get('monthlyRent'), settings.habit);
  if (amount === undefined && statedText(cells.get('amount')) !== undefined) lost.push('arrears.amountCents');
  if (months === undefined && statedText(cells.get('months')) !== undefined) lost.push('arrears.months');
  if (rent === undefined && statedText(cells.get('monthlyRent')) !== undefined)
    lost.push('arrears.monthlyRentCents');
  return {
    ...(amount === undefined || amount <= 0 ? {} : { amountCents: amount }),
    ...(months === undefined || months === 0 ? {} : { months }),
    ...(rent === undefined || rent <= 0 ? {} : { monthlyRentCents: rent }),
  };
}

function dateIn(
  cells: RowCells,
  field: ColumnField,
  settings: RowSettings,
  lost: string[],
  path: string,
): string | undefined {
  const cell = cells.get(field);
  const date = cellDate(cell, { reference: settings.receivedOn });
  if (date === undefined && statedText(cell) !== undefined) lost.push(path);
  return date;
}

function rowCourt(cells: RowCells, settings: RowSettings, lost: string[]): Court {
  const name = clip(statedText(cells.get('courtName')), 200);
  const rollNumber = clip(statedText(cells.get('rollNumber')), 200);
  const registeredOn = dateIn(cells, 'registeredOn', settings, lost, 'court.registeredOn');
  const hearing = dateIn(cells, 'hearing', settings, lost, 'court.hearingAt');
  const beside = statedText(cells.get('hearingTime'));
  const time = beside === undefined ? findTimes(cellText(cells.get('hearing')))[0]?.time : parseTime(beside);
  if (hearing !== undefined && time === undefined) lost.push('court.hearingAt');
  return {
    ...(name === undefined ? {} : { name }),
    ...(rollNumber === undefined ? {} : { rollNumber }),
    ...(registeredOn === undefined ? {} : { registeredOn }),
    ...(hearing === undefined || time === undefined ? {} : { hearingAt: `${hearing}T${time}` }),
  };
}

function rowJudgment(cells: RowCells, settings: RowSettings, lost: string[]): Judgment {
  const date = dateIn(cells, 'judgmentDate', settings, lost, 'judgment.date');
  const servedOn = dateIn(cells, 'servedOn', settings, lost, 'judgment.servedOn');
  const evictionOn = dateIn(cells, 'evictionOn', settings, lost, 'judgment.evictionOn');
  return {
    ...(date === undefined ? {} : { date }),
    ...(servedOn === undefined ? {} : { servedOn }),
    ...(evictionOn === undefined ? {} : { evictionOn }),
  };
}

const PROBLEM_WORDS: readonly (readonly [Problem, RegExp])[] = [
  ['arrears', /achterst|arrier|impay|arrears|betaal|ruckst|schuld/],
  ['upkeep', /onderhoud|hygien|vervuil|verwaarloo|insalubr|entretien|upkeep|verschmutz|vuil/],
  ['nuisance', /overlast|samenleving|buren|nuisance|tapage|lawaai|voisin|larm|ruzie/],
  ['living-skills', /wooncultuur|woonvaardig|stapel|verzamel|hoarding|living skill|diogene/],
  ['contract', /opzeg|einde huur|einde contract|preavis|fin de bail|kundigung|notice to quit/],
];

function rowProblems(cells: RowCells, kind: SignalKind, arrears: Arrears): Problem[] {
  const words = foldText(statedText(cells.get('problem')) ?? '');
  const named = PROBLEM_WORDS.filter(([, pattern]) => pattern.test(words)).map(([problem]) => problem);
  if (
    (kind === 'arrears' || arrears.amountCents !== undefined || arrears.months !== undefined) &&
    !named.includes('arrears')
  )
    named.unshift('arrears');
  return named;
}
