import { priorityLevels } from '#domain/case-record.ts';
import { caseNumberOf } from '#domain/disclosure/case-number.ts';
import { dwellingLine, householdName } from './console-format.ts';
import type { CaseSummary } from './ports.ts';

/** What the list of cases is narrowed to; an empty text means: everything. */
export type CaseFilter = {
  readonly text: string;
  readonly status: 'open' | 'closed' | 'all';
  readonly priority: string;
  readonly phase: string;
  readonly worker: string;
};

/** Worker's value in the filter for cases that nobody has yet. */
export const NOBODY = 'niemand';

export const caseFilterOf = (query: (name: string) => string | undefined): CaseFilter => {
  const status = query('status');
  return {
    text: (query('q') ?? '').trim().slice(0, 200),
    status: status === 'closed' || status === 'all' ? status : 'open',
    priority: query('priority') ?? '',
    phase: query('phase') ?? '',
    worker: query('worker') ?? '',
  };
};

const folded = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();

const searchable = ({ caseRecord }: CaseSummary): string =>
  folded(
    [
      caseNumberOf(caseRecord.id),
      caseRecord.id,
      householdName(caseRecord.facts.tenants),
      dwellingLine(caseRecord.facts.dwelling?.value),
      ...caseRecord.facts.rollNumbers,
    ].join(' '),
  );

const keeps = (filter: CaseFilter, summary: CaseSummary): boolean => {
  const { caseRecord } = summary;
  const worker = caseRecord.worker ?? NOBODY;
  return (
    (filter.status === 'all' || caseRecord.status === filter.status) &&
    (filter.priority === '' || caseRecord.priority.level === filter.priority) &&
    (filter.phase === '' || caseRecord.phase === filter.phase) &&
    (filter.worker === '' || worker === filter.worker) &&
    folded(filter.text)
      .split(/\s+/)
      .every((word) => searchable(summary).includes(word))
  );
};

/** After everything that has a moment. */
const NEVER = '9999';

const levelOf = ({ caseRecord }: CaseSummary): number => priorityLevels.indexOf(caseRecord.priority.level);
const dueOf = ({ nextStep }: CaseSummary): string => nextStep?.dueAt ?? NEVER;

/** The most urgent first, then what is due first. */
const byUrgency = (a: CaseSummary, b: CaseSummary): number =>
  levelOf(a) - levelOf(b) || (dueOf(a) < dueOf(b) ? -1 : dueOf(a) > dueOf(b) ? 1 : 0);

/** The cases that fit, in the order in which they need attention. */
export const filterCases = (cases: readonly CaseSummary[], filter: CaseFilter): readonly CaseSummary[] =>
  cases.filter((summary) => keeps(filter, summary)).toSorted(byUrgency);

/** Everybody who has a case, for the choice in the filter. */
export const workersOf = (cases: readonly CaseSummary[]): readonly string[] =>
  [...new Set(cases.map(({ caseRecord }) => caseRecord.worker ?? NOBODY))].toSorted();
