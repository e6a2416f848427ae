import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readIncoming } from '#application/intake-message.ts';
import { type Arrival, receiveInput } from '#application/receive-input.ts';
import { registerSignal } from '#application/register-signal.ts';
import type { MailHeaders, Reading } from '#domain/reading.ts';
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

/** A mail of a sender with what was read in it, and what became of it: its place, its mark, and the letter to its sender. */
const outcomeOf = async (
  from: MailHeaders['from'],
  fields: SignalFields,
  more: { authenticated?: boolean; relation?: Reading['relation']; severalAuthors?: true } = {},
): Promise<string> => {
  const { authenticated = true, relation, severalAuthors } = more;
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
      read: () =>
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
              reading: { provenance: [], doubtful: [], ...(relation === undefined ? {} : { relation }) },
            },
          ],
        }),
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
    new Uint8Array(),
  );
  await cases.advanceTo(NOW);
  const { cases: opened, review } = await cases.exportCases();
  const state = opened[0] === undefined ? undefined : await cases.store.loadCase(opened[0].id);
  const signal =
    opened[0]?.signals[0] === undefined
      ? undefined
      : await cases.store.loadSignal(opened[0].id, opened[0].signals[0].id);
  const place = state === undefined ? `review ${review[0]?.reason}` : `case of ${signal?.from.class}`;
  const letter = cases.sent.find(({ to }) => to === from.address);
  return `${place}, ${letter === undefined ? 'no letter' : letter.template}`;
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
      'a petition that a professional referrer passes on',
      'review unverified-sender, receipt-review',
      [{ address: 'ilse.wouters@caw-tussenstroom.example' }, petition],
    ],
  ])('%s: %s', async (_what, expected, given) => {
    expect(await outcomeOf(...given)).toBe(expected);
  });
});
