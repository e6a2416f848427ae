import { createTransport } from 'nodemailer';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { decideReview } from '#application/decide-review.ts';
import type { CaseExport } from '#events/case-export.ts';
import { exportOf } from '#infra/cli/case-counts.ts';
import type { MailboxEntry } from '#infra/local/mailbox.ts';
import { registerDeps } from '#runtime/deps.ts';
import { lettersOf } from '#test/harness/mailbox.ts';
import { startTestPlatform, type TestPlatform } from '#test/harness/platform.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 180_000 });

const landlord = 'huurdersadministratie@scheldekant.example';
const HEADER = 'Naam;Voornaam;Straat;Huisnr;Postcode;Gemeente;Maandhuur;Achterstand;Aantal maanden';

/** A row as the landlord's program writes it. */
const row = (name: string, given: string, street: string, amount: string, months: number): string =>
  `${name};${given};${street};12;2880;Bornem;400,00;${amount};${months}`;

const csv = (rows: readonly string[]): Uint8Array => Buffer.from(`${[HEADER, ...rows].join('\r\n')}\r\n`);

const verbeke = (amount: string, months: number) => row('Verbeke', 'Tom', 'Barelstraat', amount, months);
const meeus = (amount: string, months: number) => row('Meeus', 'François', 'Kerkplein', amount, months);
const janssens = (amount: string, months: number) => row('Janssens', 'Rita', 'Lodderstraat', amount, months);
const cornelis = (amount: string, months: number) =>
  row('Cornelis', 'Gwendolyn', 'Hoofdstraat', amount, months);
const peeters = (amount: string, months: number) => row('Peeters', 'Kim', 'Palingstraat', amount, months);
const bouazza = (amount: string, months: number) => row('Bouazza', 'Saïd', 'Eikerdreef', amount, months);

const bornem = {
  october: [verbeke('800,00', 2), meeus('820,00', 2), janssens('1.200,00', 3), cornelis('900,00', 2)],
  // Verbeke owes more, Meeus as much, Janssens is written otherwise, Cornelis is gone, Peeters is new.
  november: [
    verbeke('1.200,00', 3),
    meeus('820,00', 2),
    'JANSSENS;rita;Lodderstr.;12;2880;BORNEM;400;1600;4',
    peeters('850,00', 2),
  ],
  // One of four: part of a list, or three who paid?
  december: [verbeke('1.600,00', 4)],
};
const puurs = { october: [bouazza('700,00', 2)] };

let platform: TestPlatform;
beforeAll(async () => {
  platform = await startTestPlatform({
    directoryFile: new URL('../samples/directory.json', import.meta.url).pathname,
    now: '2026-10-05T07:00:00.000Z',
  });
});
afterAll(() => platform.stop());

const drop = async (name: string, rows: readonly string[]): Promise<void> => {
  await platform.dropFile('scheldekant', name, csv(rows));
  await platform.waitUntilIdle();
};

/** Letters that go out until a moment because of what is done. */
const lettersUntil = async (iso: string, act: () => Promise<unknown>): Promise<MailboxEntry[]> => {
  const before = (await lettersOf(platform)).length;
  await act();
  await platform.waitUntilIdle();
  await platform.advanceTo(iso);
  expect(await platform.waitUntilIdle()).toEqual({ deadLetters: 0 });
  return (await lettersOf(platform)).slice(before);
};

const caseOf = ({ cases }: CaseExport, familyName: string) => {
  const found = cases.filter(({ household }) =>
    household.tenants.some((tenant) => tenant.familyName?.toLowerCase() === familyName.toLowerCase()),
  );
  expect(found).toHaveLength(1);
  const [only] = found;
  if (only === undefined) throw new Error(`no case of ${familyName}`);
  return only;
};
const eventsOf = (exported: CaseExport, familyName: string): string[] =>
  caseOf(exported, familyName).history.map(({ event }) => event);

/** News letters to workers that speak of a household. */
const newsOf = (letters: readonly MailboxEntry[], familyName: string): string[] =>
  letters
    .filter(
      ({ template, text }) => template === 'news' && text.toLowerCase().includes(familyName.toLowerCase()),
    )
    .map(({ text }) => text);

const NO_LONGER = 'niet meer op de nieuwste lijst';
const STILL = 'nog altijd op de lijst';

describe('the lists of three months', () => {
  it('open a case for each household in the first month, and compare nothing', async () => {
    const letters = await lettersUntil('2026-10-05T07:30:00.000Z', async () => {
      await drop('achterstallen Bornem oktober 2026.csv', bornem.october);
      await drop('achterstallen Puurs oktober 2026.csv', puurs.october);
    });

    expect((await exportOf(platform)).cases).toHaveLength(5);
    const receipts = letters.filter(({ to }) => to === landlord);
    expect(receipts).toHaveLength(2);
    expect(receipts.map(({ text }) => text).join()).not.toContain('vorige lijst');
  });

  it('add nothing when the same list is sent again by mail the next day', async () => {
    await platform.advanceTo('2026-10-06T07:00:00.000Z');
    const letters = await lettersUntil('2026-10-06T07:30:00.000Z', () =>
      createTransport({ host: '127.0.0.1', port: platform.smtpPort }).sendMail({
        from: landlord,
        to: 'meldpunt@sociaalhuis-scheldebocht.example',
        messageId: '<again@scheldekant.example>',
        subject: 'Achterstallen',
        text: 'In bijlage nogmaals de lijst.\n\nEllen Maes',
        attachments: [
          { filename: 'achterstallen Bornem oktober 2026.csv', content: Buffer.from(csv(bornem.october)) },
        ],
      }),
    );

    const exported = await exportOf(platform);
    expect(exported.cases.flatMap(({ signals }) => signals)).toHaveLength(5);
    expect(exported.duplicates).toHaveLength(4);
    expect(letters.filter(({ template }) => template === 'news')).toEqual([]);
  });

  it('tell who is still, newly and no longer in arrears in the second month', async () => {
    await platform.advanceTo('2026-11-05T08:00:00.000Z');
    const letters = await lettersUntil('2026-11-05T08:30:00.000Z', () =>
      drop('achterstallen Bornem november 2026.csv', bornem.november),
    );

    const exported = await exportOf(platform);
    expect(exported.cases).toHaveLength(6);
    expect(caseOf(exported, 'Verbeke').priority.reasons).toContain('growing-arrears');
    expect(newsOf(letters, 'Verbeke').join()).toContain(STILL);
    expect(newsOf(letters, 'Verbeke').join()).toMatch(/€ 1\.200,00[\s\S]*€ 800,00/);
    expect(newsOf(letters, 'Meeus').join()).toContain(STILL);
    expect(newsOf(letters, 'Janssens').join()).toContain(STILL);

    expect(newsOf(letters, 'Cornelis').join()).toContain(NO_LONGER);
    expect(eventsOf(exported, 'Cornelis').filter((event) => event === 'left-list')).toHaveLength(1);
    expect(caseOf(exported, 'Cornelis').status).toBe('open');
    for (const name of ['Verbeke', 'Meeus', 'Janssens', 'Bouazza', 'Peeters'])
      expect(eventsOf(exported, name)).not.toContain('left-list');
    expect(newsOf(letters, 'Bouazza')).toEqual([]);
  });

  it('give the sender numbers and no name', async () => {
    const receipt = (await lettersOf(platform)).findLast(({ to }) => to === landlord);

    expect(receipt?.text).toMatch(
      /nog altijd op de lijst: 3[\s\S]*nieuw op de lijst: 1[\s\S]*niet meer op de lijst: 1/,
    );
    expect(receipt?.text).not.toMatch(/Verbeke|Cornelis|Peeters/);
  });

  it('ask a person, and tell no worker, when the third list may be a part', async () => {
    await platform.advanceTo('2026-12-04T08:00:00.000Z');
    const letters = await lettersUntil('2026-12-04T08:30:00.000Z', () =>
      drop('achterstallen Bornem december 2026.csv', bornem.december),
    );

    const exported = await exportOf(platform);
    expect(exported.review.map(({ reason }) => reason)).toEqual(['doubtful-list']);
    for (const name of ['Meeus', 'Janssens', 'Peeters']) {
      expect(eventsOf(exported, name)).not.toContain('left-list');
      expect(newsOf(letters, name)).toEqual([]);
    }
    expect(newsOf(letters, 'Verbeke').join()).toContain(STILL);
    const receipt = letters.find(({ to }) => to === landlord);
    expect(receipt?.text).toMatch(/4 huishoudens; daarvan staan er 1 op deze lijst/);
    expect(letters.filter(({ template }) => template === 'review-item').length).toBeGreaterThan(0);
  });

  it('tell the workers of the others once that person says that it is the whole list', async () => {
    const [review] = (await exportOf(platform)).review;
    const letters = await lettersUntil('2026-12-04T09:30:00.000Z', async () => {
      const deps = await registerDeps();
      await decideReview(deps, { reviewId: review?.id ?? '', decision: { kind: 'new' }, by: 'leen' });
    });

    const exported = await exportOf(platform);
    expect(exported.review).toEqual([]);
    for (const name of ['Meeus', 'Janssens', 'Peeters']) {
      expect(newsOf(letters, name).join()).toContain(NO_LONGER);
      expect(caseOf(exported, name).status).toBe('open');
    }
    expect(exported.cases).toHaveLength(6);
  });
});
