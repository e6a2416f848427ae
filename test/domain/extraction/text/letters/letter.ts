import type { SignalFields } from '#events/signal.ts';
import type { MailDocument } from '#domain/document.ts';
import type { MailExtraction } from '#domain/extraction/text/index.ts';

/** What a letter must be read as; what is not named is not looked at, `null` must be absent. */
export type Expected = {
  readonly verdict?: MailExtraction['kind'];
  readonly reason?: string;
  readonly kind?: SignalFields['kind'];
  readonly language?: string;
  /** `Given|Family`, each side may be empty. */
  readonly tenants?: readonly string[];
  /** `Street|number|box|postcode|municipality`. */
  readonly dwelling?: string | null;
  readonly euros?: number | null;
  readonly months?: number | null;
  readonly rent?: number | null;
  readonly hearingAt?: string | null;
  readonly roll?: string | null;
  readonly court?: string | null;
  readonly landlord?: string | null;
  readonly organisation?: string | null;
  readonly referrer?: string | null;
  readonly phones?: readonly string[];
  readonly emails?: readonly string[];
  readonly births?: readonly string[];
  readonly informed?: boolean | null;
  readonly problems?: readonly string[];
  readonly news?: readonly string[];
  readonly outcomes?: readonly string[];
  readonly newText?: string;
  readonly evictionOn?: string | null;
  readonly judgmentOn?: string | null;
  readonly servedOn?: string | null;
  readonly leaseStart?: string | null;
  readonly written?: boolean | null;
  readonly student?: boolean | null;
  readonly contractRef?: string | null;
};

export type Letter = {
  readonly title: string;
  /** `Name <address>` or an address. */
  readonly from: string;
  readonly to?: string;
  readonly subject: string;
  readonly date?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly inReplyTo?: string;
  readonly body: string;
  readonly expect: Expected;
};

export const RECEIVED_AT = '2026-11-12T09:30:00Z';

/** A letter as the mail adapter would hand it over. */
export function mailOf(letter: Letter): MailDocument {
  const named = /^(?<name>[^<]*)<(?<address>[^>]+)>$/.exec(letter.from);
  const name = named?.groups?.['name']?.trim() ?? '';
  const address = named?.groups?.['address'] ?? letter.from;
  return {
    headers: {
      messageId: 'letter@test.example',
      from: { ...(name === '' ? {} : { name }), address },
      to: [letter.to ?? 'wonen@intake.example'],
      subject: letter.subject,
      date: letter.date ?? RECEIVED_AT,
      ...(letter.inReplyTo === undefined ? {} : { inReplyTo: letter.inReplyTo }),
      references: [],
    },
    rawHeaders: new Map(Object.entries(letter.headers ?? {})),
    body: {
      part: 'body',
      scanned: false,
      lines: letter.body
        .trim()
        .split('\n')
        .map((text) => ({ text })),
    },
    enclosed: [],
  };
}

/** What is expected, tenants in the order of comparison. */
export const expectedOf = ({ expect }: Letter): Expected => ({
  ...expect,
  ...(expect.tenants === undefined ? {} : { tenants: expect.tenants.toSorted() }),
});

/** What was read of what is expected, in the same form. */
export function seenOf(result: MailExtraction, expected: Expected): Expected {
  const fields: Partial<SignalFields> = result.kind === 'ignore' ? {} : result.extraction.fields;
  const reading = result.kind === 'ignore' ? undefined : result.extraction.reading;
  const tenants = fields.tenants ?? [];
  const { dwelling } = fields;
  const all: Record<keyof Expected, unknown> = {
    verdict: result.kind,
    reason: result.kind === 'ignore' ? result.reason : undefined,
    kind: fields.kind,
    language: fields.language,
    tenants: tenants.map((each) => `${each.givenName ?? ''}|${each.familyName ?? ''}`).toSorted(),
    dwelling:
      dwelling === undefined
        ? null
        : [dwelling.street, dwelling.houseNumber, dwelling.box, dwelling.postcode, dwelling.municipality]
            .map((each) => each ?? '')
            .join('|'),
    euros: fields.arrears?.amountCents === undefined ? null : fields.arrears.amountCents / 100,
    months: fields.arrears?.months ?? null,
    rent: fields.arrears?.monthlyRentCents === undefined ? null : fields.arrears.monthlyRentCents / 100,
    hearingAt: fields.court?.hearingAt ?? null,
    roll: fields.court?.rollNumber ?? null,
    court: fields.court?.name ?? null,
    landlord: fields.landlord?.name ?? null,
    organisation: fields.referrer?.organisation ?? null,
    referrer: fields.referrer?.name ?? null,
    phones: tenants.flatMap((each) => each.phone ?? []),
    emails: tenants.flatMap((each) => each.email ?? []),
    births: tenants.flatMap((each) => each.birthDate ?? []),
    informed: fields.tenantInformed ?? null,
    problems: (fields.problems ?? []).toSorted(),
    news: (reading?.news ?? []).toSorted(),
    outcomes: (reading?.outcomes ?? []).toSorted(),
    newText: reading?.newText,
    evictionOn: fields.judgment?.evictionOn ?? null,
    judgmentOn: fields.judgment?.date ?? null,
    servedOn: fields.judgment?.servedOn ?? null,
    leaseStart: fields.lease?.startDate ?? null,
    written: fields.lease?.written ?? null,
    student: fields.lease?.student ?? null,
    contractRef: reading?.contractRef ?? null,
  };
  return Object.fromEntries(Object.keys(expected).map((key) => [key, all[key as keyof Expected]]));
}
