import type { Problem, SignalFields } from '#events/signal.ts';
import type { Service } from '../case-record.ts';
import type { Directory, Partner } from '../directory.ts';
import type { Reading } from '../reading.ts';
import { isCourtDocument } from './court-documents.ts';
import type { Sender } from './sender.ts';

/**
 * What a service, or the agreement with a partner, asks of a signal before guidance can begin. None of these keeps a signal out: a
 * household in need is followed up whatever a form lacks. What is not met is asked of the sender, in his receipt.
 */
export type AdmissionInput = {
  readonly fields: SignalFields;
  readonly reading?: Reading;
  readonly from: Sender;
  readonly service: Service;
  readonly directory: Directory;
};

type AdmissionRule = {
  /** Seed or agreement that it comes from. */
  readonly source: string;
  /** What is asked for, as `fieldText` names it; undefined: it is met, or does not apply. */
  readonly asks: (input: AdmissionInput) => string | undefined;
};

const partnerOf = ({ directory, from }: AdmissionInput): Partner | undefined =>
  directory.partners.find(({ id }) => id === from.partnerId);

const problemsOf = ({ problems = [], arrears }: SignalFields): ReadonlySet<Problem> =>
  new Set([...problems, ...(arrears === undefined ? [] : (['arrears'] as const))]);

/** CAW: arrears alone are no ground for preventive guidance on the private market (S4); a social service acts on arrears as well. */
const arrearsAlone: AdmissionRule = {
  source: 'S4: arrears alone are not enough',
  asks: (input) => {
    const { fields, directory, service } = input;
    const isReferral = fields.kind === 'referral' || fields.kind === 'arrears';
    const asksMore = directory.organisation.type === 'caw' || service === 'preventive-guidance';
    const stated = problemsOf(fields);
    return isReferral && asksMore && stated.size === 1 && stated.has('arrears') ? 'problem' : undefined;
  },
};

/** Who refers has told the tenant (S0-07, S4); a partner's agreement may say otherwise. */
const tenantIsInformed: AdmissionRule = {
  source: 'S0-07..11, S4: the tenant is informed of the registration',
  asks: (input) => {
    const { fields, service } = input;
    if (fields.tenantInformed === true || fields.kind === 'tenant-request') return undefined;
    const agreed = partnerOf(input)?.referralCriteria?.tenantInformed;
    const isRequired =
      agreed === undefined
        ? service === 'preventive-guidance' && fields.kind === 'referral'
        : agreed === 'required';
    return isRequired ? 'tenantInformed' : undefined;
  },
};

/** The agreement with a partner names from how much it refers. */
const agreedArrears: AdmissionRule = {
  source: 'agreement with the partner: arrears from so many months or so much',
  asks: (input) => {
    const criteria = partnerOf(input)?.referralCriteria;
    const { arrears, kind } = input.fields;
    if (criteria === null || criteria === undefined || kind !== 'arrears') return undefined;
    const { arrearsMonthsFrom, arrearsCentsFrom } = criteria;
    if (arrearsMonthsFrom === undefined && arrearsCentsFrom === undefined) return undefined;
    if (arrears?.amountCents === undefined && arrears?.months === undefined) return 'arrears';
    const { amountCents = 0, monthlyRentCents = 0 } = arrears;
    const months = arrears.months ?? (monthlyRentCents > 0 ? amountCents / monthlyRentCents : 0);
    const isMet =
      (arrearsMonthsFrom !== undefined && months >= arrearsMonthsFrom) ||
      (arrearsCentsFrom !== undefined && amountCents >= arrearsCentsFrom);
    return isMet ? undefined : 'agreedArrears';
  },
};

/** Problems that the agreement does not name. */
const agreedProblems: AdmissionRule = {
  source: 'agreement with the partner: which problems are referred',
  asks: (input) => {
    const agreed = partnerOf(input)?.referralCriteria?.problems;
    const stated = problemsOf(input.fields);
    if (agreed === undefined || input.fields.kind !== 'referral') return undefined;
    if (stated.size === 0) return 'problems';
    return [...stated].some((problem) => agreed.includes(problem)) ? undefined : 'agreedProblems';
  },
};

/** Reminders first, where the agreement asks for them. */
const agreedSteps: AdmissionRule = {
  source: 'agreement with the partner: after so many reminders',
  asks: (input) => {
    const reminders = partnerOf(input)?.referralCriteria?.afterReminders ?? 0;
    const { kind, stepsTaken } = input.fields;
    return reminders > 0 && kind === 'arrears' && stepsTaken === undefined ? 'stepsTaken' : undefined;
  },
};

const admissionRules: readonly AdmissionRule[] = [
  arrearsAlone,
  tenantIsInformed,
  agreedArrears,
  agreedProblems,
  agreedSteps,
];

/** Fields without which the first visit begins in the dark. */
const askedOfEverySignal = (fields: SignalFields): readonly string[] => [
  ...(fields.tenants?.some(({ familyName }) => familyName !== undefined) === true ? [] : ['tenants']),
  ...(fields.dwelling?.street === undefined || fields.dwelling.houseNumber === undefined ? ['dwelling'] : []),
];

/** What the sender of a signal is asked for, each as a path or a rule that `fieldText` has words for. */
export const askedOfSender = (input: AdmissionInput): readonly string[] => {
  const { fields, from, reading } = input;
  // Courts, bailiffs and lawyers are not asked for what is in their own paper; news asks for nothing.
  if (isCourtDocument(fields.kind) || fields.kind === 'update' || fields.kind === 'other') return [];
  if (from.class === 'authority' || from.class === 'lawyer') return [];
  const doubted = (reading?.doubtful ?? []).filter((path) => !path.endsWith('nationalNumber'));
  return [
    ...new Set([
      ...askedOfEverySignal(fields),
      ...admissionRules.flatMap((rule) => rule.asks(input) ?? []),
      ...doubted,
    ]),
  ];
};
