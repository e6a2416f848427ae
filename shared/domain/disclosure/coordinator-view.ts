import type { Dwelling } from '#events/signal.ts';
import type { CaseRecord, Deadline, Phase, Priority, Service } from '../case-record.ts';
import { caseNumberOf } from './case-number.ts';
import {
  type ContactPart,
  colleague,
  nameOnly,
  type OrganisationPart,
  type OwnWords,
  organisationPart,
  ownWords,
  type PersonName,
} from './common-parts.ts';
import { DisclosureRefused } from './disclosure-refused.ts';
import { type DisclosureSource, topicText } from './source.ts';
import { type StepPart, stepPart } from './worker-view.ts';

export type CoordinatorCase = {
  readonly caseId: string;
  readonly caseNumber: string;
  readonly caseVersion: number;
  readonly phase: Phase;
  readonly service: Service;
  readonly priority: Priority;
  readonly municipality: string | undefined;
  readonly tenants: readonly PersonName[];
  readonly dwelling: Dwelling | undefined;
  readonly courtName: string | undefined;
  readonly hearingAt: string | undefined;
  readonly deadlines: readonly Deadline[];
};

/** An input that a person has to decide on. */
export type ReviewPart = {
  readonly reason: string;
  /** What is wrong and where, in English, without personal data. */
  readonly detail: string | undefined;
  /** File name or Message-ID. */
  readonly ref: string | undefined;
  readonly sender: string | undefined;
  /** How many cases it may belong to. */
  readonly candidates: number | undefined;
  /** Decisions that the page behind `pageUrl` takes: `same:CASE`, `new`, `set-aside:REASON`. */
  readonly decisions: readonly string[];
  readonly words: OwnWords | undefined;
};

/** Not exported: only this file can make the view. */
const coordinatorSeal: unique symbol = Symbol('coordinator view');

/**
 * What the team lead and the coordinator need to assign, to decide and to keep terms: who, where, when, how urgent.
 * No amounts, no contact details, no words of the family or of those who signal.
 */
export type CoordinatorView = Readonly<{
  organisation: OrganisationPart;
  reader: ContactPart;
  caseRecord: CoordinatorCase | undefined;
  /** Absent: nobody is assigned. */
  worker: ContactPart | undefined;
  step: StepPart | undefined;
  /** `overdue`, `nobody-fits` ... */
  reason: string | undefined;
  review: ReviewPart | undefined;
  missing: readonly string[];
  /** Where the reader can decide; a page of our own. */
  pageUrl: string | undefined;
  [coordinatorSeal]: true;
}>;

const coordinatorCase = ({ facts, ...caseRecord }: CaseRecord): CoordinatorCase => ({
  caseId: caseRecord.id,
  caseNumber: caseNumberOf(caseRecord.id),
  caseVersion: caseRecord.version,
  phase: caseRecord.phase,
  service: caseRecord.service,
  priority: caseRecord.priority,
  tenants: facts.tenants.map(nameOnly),
  deadlines: caseRecord.deadlines,
  municipality: caseRecord.municipality,
  dwelling: facts.dwelling?.value,
  courtName: facts.courtName?.value,
  hearingAt: facts.hearingAt?.value,
});

const reviewPart = (source: DisclosureSource): ReviewPart => {
  const { candidates } = source.topic;
  return {
    reason: topicText(source, 'reason') ?? 'not-understood',
    detail: topicText(source, 'detail'),
    ref: topicText(source, 'ref'),
    sender: topicText(source, 'sender'),
    candidates: typeof candidates === 'number' ? candidates : undefined,
    decisions: topicText(source, 'decisions')?.split(',') ?? [],
    words: ownWords(source.understood),
  };
};

/** @throws {DisclosureRefused} when the reader is nobody of the organisation. */
export const coordinatorView = (source: DisclosureSource): CoordinatorView => {
  const { caseRecord, directory, recipient, step } = source;
  const reader = colleague(directory, recipient);
  if (reader === undefined)
    throw new DisclosureRefused('only a colleague of the directory reads a coordinator letter');
  const assigned = caseRecord?.worker ?? undefined;
  return {
    organisation: organisationPart(directory),
    reader,
    missing: source.missing ?? [],
    caseRecord: caseRecord === undefined ? undefined : coordinatorCase(caseRecord),
    worker: assigned === undefined ? undefined : colleague(directory, assigned),
    step: step === undefined ? undefined : stepPart(step),
    reason: topicText(source, 'reason'),
    pageUrl: topicText(source, 'pageUrl'),
    review: caseRecord === undefined ? reviewPart(source) : undefined,
    [coordinatorSeal]: true,
  };
};
