import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readIncoming } from '#application/intake-message.ts';
import { type Arrival, receiveInput } from '#application/receive-input.ts';
import { registerSignal } from '#application/register-signal.ts';
import { createInputReader } from '#adapters/documents/input-reader.ts';
import type { InputReader, MailHeaders, Reading } from '#domain/reading.ts';
import type { SignalFields } from '#events/signal.ts';
import { createCaseWorld } from '#test/harness/cases.ts';
import { startTestServices, type TestServices } from '#test/harness/services.ts';
import { createTestTable } from '#test/harness/tables.ts';

let services: TestServices;
beforeAll(async () => {
  services = await startTestServices();
});
afterAll(() => services.stop());

const NOW = '2026-11-02T08:14:35.000Z';
const household: Omit<SignalFields, 'kind'> = {
  tenants: [{ givenName: 'Tom', familyName: 'Verbeke' }],
  dwelling: { street: 'Barelstraat', houseNumber: '27', postcode: '2880', municipality: 'Bornem' },
  tenantInformed: true,
};
const arrears: SignalFields = { ...household, kind: 'arrears', arrears: { amountCents: 120_000, months: 3 } };
const petition: SignalFields = {
  ...household,
  kind: 'petition',
  court: { rollNumber: '26A1901', hearingAt: '2026-11-19T09:30' },
};
const referral: SignalFields = { ...household, kind: 'referral', problems: ['upkeep'] };

type More = {
  authenticated?: boolean;
  relation?: Reading['relation'];
  severalAuthors?: true;
  /** Where the kind was read; absent: nowhere by itself. */
  kindIn?: string;
};

/** A mail of a sender with what was read in it, and what became of it: its place, its mark, and the letter to its sender. */
const outcomeOf = async (
  from: MailHeaders['from'],
  fields: SignalFields,
  more: More = {},
): Promise<string> => {
  const { relation, severalAuthors, kindIn } = more;
  const provenance =
    kindIn === undefined ? [] : [{ field: 'kind', part: kindIn, snippet: '', confidence: 1 }];
  const read: InputReader = () =>
    Promise.resolve({
      ref: 'one@mail.example',
      mail: {
        messageId: 'one@mail.example',
        from,
        to: [],
        subject: 'x',
        references: [],
        ...(severalAuthors === undefined ? {} : { severalAuthors }),
      },
      items: [
        {
          outcome: 'signal',
          fields,
          contentHash: '0123456789abcdef',
          reading: { provenance, doubtful: [], ...(relation === undefined ? {} : { relation }) },
        },
      ],
    });
  const { said } = await received(read, new Uint8Array(), from.address, more);
  return said;
};

/** What becomes of the bytes of a mail that this reader reads. */
const received = async (
  read: InputReader,
  bytes: Uint8Array,
  sender: string,
  { authenticated = true }: More = {},
): Promise<{ readonly said: string; readonly fields: SignalFields | undefined }> => {
  const { tableName } = await createTestTable(services);
  const cases = createCaseWorld(services, { tableName });
  cases.setNow(NOW);
  const arrival: Arrival = {
    rawKey: 'mail/one',
    channel: 'mail',
    fileName: 'mail.eml',
    receivedAt: NOW,
    authenticated,
  };
  await receiveInput(
    {
      ...cases.deps,
      raw: { read: () => Promise.resolve(undefined), write: () => Promise.resolve() },
      read,
      signals: {
        send: async (messages) => {
          for (const { body } of messages) {
            const read = readIncoming(cases.deps.ring, body);
            if (read.ok) await registerSignal(cases.deps, read.incoming);
          }
        },
      },
    },
    arrival,
    bytes,
  );
  await cases.advanceTo(NOW);
  const { cases: opened, review } = await cases.exportCases();
  const state = opened[0] === undefined ? undefined : await cases.store.loadCase(opened[0].id);
  const signal =
    opened[0]?.signals[0] === undefined
      ? undefined
      : await cases.store.loadSignal(opened[0].id, opened[0].signals[0].id);
  const place = state === undefined ? `review ${review[0]?.reason}` : `case of ${signal?.from.class}`;
  const letter = cases.sent.find(({ to }) => to === sender);
  return {
    said: `${place}, ${letter === undefined ? 'no letter' : letter.template}`,
    fields: signal?.fields,
  };
};

const landlord = { address: 'huurdersadministratie@scheldekant.example' };
const registry = { address: 'griffie@vg-willebroek.example' };

describe('what becomes of a mail, by who sends it', () => {
  it.each<[string, string, Parameters<typeof outcomeOf>]>([
    ['arrears of a known address', 'case of landlord, receipt-landlord', [landlord, arrears]],
    [
      'arrears of another address of a known domain',
      'case of landlord, receipt-landlord',
      [{ address: 'nieuw@scheldekant.example' }, arrears],
    ],
    [
      'arrears of a domain that only looks like it',
      'case of private, receipt-relative',
      [{ address: 'ellen@scheldekant.example.evil.example' }, arrears],
    ],
    [
      'arrears of a domain that ends like it',
      'case of private, receipt-relative',
      [{ address: 'ellen@nepscheldekant.example' }, arrears],
    ],
    [
      'a known address as the name of an unknown one',
      'case of private, receipt-relative',
      [{ address: 'evil@evil.example', name: landlord.address }, arrears],
    ],
    [
      'a known partner whose mail is not confirmed (failed DMARC)',
      'review unverified-sender, no letter',
      [landlord, arrears, { authenticated: false }],
    ],
    [
      'a known partner beside another author',
      'review unverified-sender, no letter',
      [landlord, arrears, { severalAuthors: true }],
    ],
    [
      'a daughter whose mail is confirmed',
      'case of private, receipt-relative',
      [{ address: 'els@postvak.example' }, referral, { relation: 'relative' }],
    ],
    [
      'a daughter whose mail is not',
      'review unverified-sender, no letter',
      [{ address: 'els@postvak.example' }, referral, { authenticated: false, relation: 'relative' }],
    ],
    [
      'a professional of the directory',
      'case of referrer, receipt-referrer',
      [{ address: 'ilse.wouters@caw-tussenstroom.example' }, referral],
    ],
    ['a petition of a known registry', 'case of authority, receipt-official', [registry, petition]],
    [
      'a petition of a known bailiff',
      'case of authority, receipt-official',
      [{ address: 'info@pdr-deurwaarders.example' }, { ...petition, kind: 'summons' }],
    ],
    [
      'a petition of an unconfirmed registry',
      'review unverified-sender, no letter',
      [registry, petition, { authenticated: false }],
    ],
    [
      'a petition that a private person sends',
      'review unverified-sender, receipt-review',
      [{ address: 'els@postvak.example' }, petition, { relation: 'relative' }],
    ],
    [
      'a petition of somebody who writes that he is a bailiff',
      'review unverified-sender, receipt-review',
      [{ address: 'studie@deurwaarders.example' }, petition, { relation: 'bailiff' }],
    ],
    [
      'an eviction notice of somebody who writes that he is a lawyer',
      'review unverified-sender, receipt-review',
      [{ address: 'mr@advocaten.example' }, { ...petition, kind: 'eviction-notice' }, { relation: 'lawyer' }],
    ],
    [
      'a summons that an unknown lawyer hands on',
      'case of private, receipt-relative',
      [{ address: 'mr@advocaten.example' }, { ...petition, kind: 'summons' }, { relation: 'lawyer' }],
    ],
    [
      'a judgment of which an unknown lawyer tells in his own words',
      'case of private, receipt-relative',
      [
        { address: 'mr@advocaten.example' },
        { ...petition, kind: 'judgment' },
        { relation: 'lawyer', kindIn: 'body' },
      ],
    ],
    [
      'a judgment that an unknown lawyer attaches',
      'review unverified-sender, receipt-review',
      [
        { address: 'mr@advocaten.example' },
        { ...petition, kind: 'judgment' },
        { relation: 'lawyer', kindIn: 'attachment:1' },
      ],
    ],
    [
      'a petition that a professional referrer passes on',
      'review unverified-sender, receipt-review',
      [{ address: 'ilse.wouters@caw-tussenstroom.example' }, petition],
    ],
  ])('%s: %s', async (_what, expected, given) => {
    expect(await outcomeOf(...given)).toBe(expected);
  });
});

const ownLetter = [
  'Beste,',
  '',
  'Mijn huurder Tom Verbeke, Barelstraat 27, 2880 Bornem, is drie maanden huur achter, samen 1.200 euro. Hij weet dat ik u schrijf.',
  '',
  'Els Segers',
].join('\r\n');

/** A mail as it comes in, with header lines of its own. */
const mailOf = (from: string, headers: readonly string[], text: string): Uint8Array =>
  Buffer.from(
    [
      `From: ${from}`,
      'To: meldpunt@sociaalhuis-scheldebocht.example',
      'Subject: huur Barelstraat',
      'Date: Mon, 02 Nov 2026 09:00:00 +0100',
      'Message-ID: <one@mail.example>',
      ...headers,
      'MIME-Version: 1.0',
      'Content-Type: text/plain; charset=utf-8',
      '',
      text,
    ].join('\r\n'),
  );

const forwardOf = (writer: string): string =>
  [
    'Beste collega, dit kwam bij ons binnen.',
    '',
    'Ilse Wouters',
    'CAW Tussenstroom',
    '',
    '---------- Forwarded message ---------',
    `Van: ${writer}`,
    'Date: zo 1 nov 2026 om 20:10',
    'Subject: huur Barelstraat',
    'To: ilse.wouters@caw-tussenstroom.example',
    '',
    ownLetter,
  ].join('\r\n');

const caw = 'ilse.wouters@caw-tussenstroom.example';

describe('whom the bytes of a mail speak for', () => {
  it.each<[string, string, string, readonly string[], string]>([
    [
      'Reply-To names a partner',
      'case of private, receipt-relative',
      'els@postvak.example',
      [`Reply-To: ${landlord.address}`],
      ownLetter,
    ],
    [
      'Sender names a partner',
      'case of private, receipt-relative',
      'els@postvak.example',
      [`Sender: ${landlord.address}`],
      ownLetter,
    ],
    [
      'a partner with a stranger in Reply-To',
      'case of landlord, receipt-landlord',
      landlord.address,
      ['Reply-To: els@postvak.example'],
      ownLetter,
    ],
    [
      'a partner with a stranger in Sender',
      'case of landlord, receipt-landlord',
      landlord.address,
      ['Sender: list@postvak.example'],
      ownLetter,
    ],
    [
      'a mail of a stranger that a partner passes on',
      'case of referrer, receipt-referrer',
      caw,
      [],
      forwardOf('Els Segers <els@postvak.example>'),
    ],
    [
      'a mail of a partner that a stranger says he passes on',
      'case of private, receipt-relative',
      'els@postvak.example',
      [],
      forwardOf(`Scheldekant <${landlord.address}>`),
    ],
  ])('%s: %s', async (_what, expected, from, headers, text) => {
    const { said } = await received(createInputReader(), mailOf(from, headers, text), from);

    expect(said).toBe(expected);
  });

  it('makes the partner who forwards the referrer', async () => {
    const mail = mailOf(`Ilse Wouters <${caw}>`, [], forwardOf('Els Segers <els@postvak.example>'));

    const { fields } = await received(createInputReader(), mail, caw);

    expect(fields?.referrer).toMatchObject({ email: caw });
    expect(fields?.landlord).toMatchObject({ email: 'els@postvak.example' });
  });
});
