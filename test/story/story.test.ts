import PostalMime from 'postal-mime';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { CaseExport } from '#events/case-export.ts';
import { loadDirectory } from '#adapters/aws/directory-store.ts';
import { type ArrivingFile, arrivingFiles } from '#infra/cli/arrivals.ts';
import { exportOf } from '#infra/cli/case-counts.ts';
import { letArrive } from '#infra/cli/commands/ingest.ts';
import { localTable } from '#infra/local/local-names.ts';
import type { MailboxEntry } from '#infra/local/mailbox.ts';
import type { Platform } from '#infra/local/platform.ts';
import { breachesOf, repeatedLetters } from '#test/harness/conservation.ts';
import { lettersOf } from '#test/harness/mailbox.ts';
import { startTestPlatform, type TestPlatform } from '#test/harness/platform.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 180_000 });

const story = new URL('../samples/story', import.meta.url).pathname;
const scan = '05-scan-aangetekende-brief.pdf';
const inputs = [
  { ref: '01-nieuwe-achterstallen-week-45.csv', row: 1 },
  { ref: '20261103093012.20633@scheldekant.example' },
  { ref: 'a81f.20261104.1102@caw-tussenstroom.example' },
  { ref: '04-verzoekschrift-26A1851.pdf' },
  { ref: scan },
  { ref: 'hv-20261109-1312@sociaalhuis-scheldebocht.example' },
  { ref: '20261110.26A1851.03@vg-willebroek.example' },
  { ref: 'PDR.2026.09377.1@pdr-deurwaarders.example' },
];
const worker = 'hanne.verschueren@sociaalhuis-scheldebocht.example';
const landlord = 'huurdersadministratie@scheldekant.example';
const referrer = 'ilse.wouters@caw-tussenstroom.example';

const open = (now: string): Promise<TestPlatform> =>
  startTestPlatform({
    doors: false,
    now,
    directoryFile: new URL('../samples/directory.json', import.meta.url).pathname,
  });

/** What `ingest` does with the files of the story. */
const arrive = async (platform: Platform, files: readonly ArrivingFile[]): Promise<void> => {
  const stored = await loadDirectory(platform.clients.dynamodb, localTable);
  if (stored === undefined) throw new Error('no directory is in force');
  await letArrive(platform, stored.directory, files, undefined, () => undefined);
};

/** Files without their times: they arrive at the present. */
const atOnce = (files: readonly ArrivingFile[]): ArrivingFile[] =>
  files.map(({ receivedAt: _receivedAt, ...file }) => file);

/** One file a minute. */
const minuteByMinute = (files: readonly ArrivingFile[], from: string): ArrivingFile[] =>
  files.map((file, index) => ({
    ...file,
    receivedAt: new Date(Date.parse(from) + index * 60_000).toISOString(),
  }));

/** All that a reader of the letter sees, in text and in HTML. */
const wordsOf = async (letters: readonly MailboxEntry[]): Promise<string> => {
  const parsed = await Promise.all(letters.map(({ raw }) => PostalMime.parse(raw)));
  return parsed.map(({ subject, text, html }) => `${subject}\n${text}\n${html}`).join('\n');
};

/** What must be the same whatever the order: not the ids, nor when who was told. */
const essenceOf = ({ cases }: CaseExport) =>
  cases.map(({ status, phase, service, regime, worker: assigned, household, deadlines, signals }) => ({
    status,
    phase,
    service,
    regime,
    assigned,
    household,
    // Counted from the first payment of the fund's own plan, which has its own moment.
    deadlines: deadlines.filter(({ rule }) => rule !== 'fund-pays-by'),
    signals: signals.map(({ source }) => source.ref).toSorted(),
  }));

let files: ArrivingFile[];
let told: CaseExport;

describe('the story of one household, file by file at its time', () => {
  let platform: TestPlatform;
  let letters: MailboxEntry[];
  beforeAll(async () => {
    files = await arrivingFiles([story]);
    platform = await open('2026-11-02T06:00:00.000Z');
    await arrive(platform, files);
    told = await exportOf(platform);
    letters = await lettersOf(platform);
  });
  afterAll(() => platform.stop());
  const to = (address: string): MailboxEntry[] => letters.filter((letter) => letter.to === address);

  it('ends in one open case that went from pre-court to court to judgment', () => {
    expect(told.cases).toHaveLength(1);
    expect(told.cases[0]).toMatchObject({
      status: 'open',
      phase: 'judgment',
      service: 'after-judgment',
      regime: 'decree-2018',
      worker,
      household: {
        tenants: [{ givenName: 'Nele', familyName: 'Verlinden', birthDate: '1991-06-07' }],
        dwelling: { street: 'Puursesteenweg', houseNumber: '318', box: '4', postcode: '2880' },
      },
    });
    const changes = told.cases[0]?.history.filter(({ event }) => event === 'phase-changed') ?? [];
    expect(changes.map(({ at }) => at)).toEqual(['2026-11-05T07:45:00.000Z', '2026-11-20T08:05:25.000Z']);
  });

  it('has every input exactly once, the registered copy of the petition not on the case', () => {
    expect(breachesOf(told, inputs)).toEqual([]);
    const aside = [...told.duplicates, ...told.review].map(({ source }) => source.ref);
    expect(aside).toEqual([scan]);
    expect(told.cases[0]?.signals).toHaveLength(7);
  });

  it('counted back from the new hearing once it had moved', () => {
    const attend = told.cases[0]?.steps.find(({ type }) => type === 'attend-hearing');
    expect(attend?.dueAt).toBe('2026-11-13T13:00:00.000Z');
    expect(told.cases[0]?.history).toContainEqual({ at: '2026-11-10T10:58:36.000Z', event: 'hearing-moved' });
    const asked = to(worker).filter(
      ({ template, subject }) => template === 'task' && subject.includes('Ga mee naar de zitting'),
    );
    expect(asked.at(-1)?.at).toBe('2026-11-12T07:30:00.000Z');
  });

  it('recorded what the worker wrote, and asked her nothing of it again', () => {
    const outcomes = told.cases[0]?.steps.map(({ type, outcome }) => [type, outcome]);
    expect(outcomes).toContainEqual(['phone-same-day', 'not-reached']);
    expect(outcomes).toContainEqual(['unannounced-visit', 'let-in']);
    const afterwards = to(worker).filter(({ at }) => at > '2026-11-09T12:12:06.000Z');
    expect(
      afterwards
        .map(({ subject }) => subject)
        .filter((subject) => /Bel de huurder|huisbezoek/i.test(subject)),
    ).toEqual([]);
  });

  it('told the landlord who the contact is, that there is contact and that the plan is followed, and nothing more', async () => {
    expect(to(landlord).map(({ template, at }) => `${at.slice(0, 10)} ${template}`)).toEqual([
      '2026-11-02 receipt-landlord',
      '2026-11-03 receipt-landlord',
      '2026-11-09 progress-landlord',
      '2026-11-20 progress-landlord',
    ]);
    const words = (await wordsOf(to(landlord))).toLowerCase();
    expect(words).toContain('hanne verschueren');
    for (const secret of [
      'caw',
      'wouters',
      'ilse',
      'partner',
      'kinderen',
      'aanmelding',
      '90 euro',
      '€ 90',
      'inkomsten',
      'voorstel',
      'zitting',
      'advocaat',
    ])
      expect(words).not.toContain(secret);
  });

  it('told the referrer who follows up, of the hearing and of the judgment, and nothing of others', async () => {
    const news = to(referrer).map(({ template, at }) => `${at.slice(0, 10)} ${template}`);
    expect([...new Set(news)].toSorted()).toEqual([
      '2026-11-04 invitation-first-visit',
      '2026-11-04 receipt-referrer',
      '2026-11-05 progress-referrer',
      '2026-11-09 progress-referrer',
      '2026-11-10 progress-referrer',
      '2026-11-20 progress-referrer',
    ]);
    const words = (await wordsOf(to(referrer))).toLowerCase();
    expect(words).toContain('vrijdag 13 november 2026 om 14:00');
    for (const secret of ['1.490', '1490', '1.117', '1117', '90 euro', '€ 90', 'inkomsten', 'achterstallen'])
      expect(words).not.toContain(secret);
  });

  it('told registry and bailiff nothing of the household', async () => {
    const officials = [...to('griffie@vg-willebroek.example'), ...to('info@pdr-deurwaarders.example')];
    expect(officials.map(({ template }) => template)).toEqual([
      'receipt-official',
      'receipt-official',
      'receipt-official',
    ]);
    const words = await wordsOf(officials);
    for (const secret of ['Nele', 'Verlinden', 'Puursesteenweg', 'Hanne', '1.490'])
      expect(words).not.toContain(secret);
  });

  it('told the coordinator of the municipality of the hearing and of the judgment', () => {
    const news = letters.filter(({ template }) => template === 'coordinator-hearing');
    expect(news.map((letter) => letter.to)).toEqual([
      'leen.hofmans@sociaalhuis-scheldebocht.example',
      'leen.hofmans@sociaalhuis-scheldebocht.example',
    ]);
  });

  it('says nothing twice, and nothing at all when every file is sent again', async () => {
    expect(repeatedLetters(letters)).toEqual([]);
    await arrive(platform, atOnce(files));
    expect((await lettersOf(platform)).slice(letters.length).map(({ subject }) => subject)).toEqual([]);
    expect(await exportOf(platform)).toEqual(told);
  });
});

describe('the story in another order', () => {
  const from = '2026-11-06T08:00:00.000Z';
  /** Lets the files arrive, and what waited for its case find it. */
  const arriveInOrder = async (platform: Platform, order: readonly number[], times: number) => {
    const shuffled = order.flatMap((index) => files[index] ?? []);
    await arrive(
      platform,
      minuteByMinute(
        shuffled.flatMap((file) => Array<ArrivingFile>(times).fill(file)),
        from,
      ),
    );
    await platform.advanceTo('2026-11-06T08:30:00.000Z');
    expect(await platform.waitUntilIdle()).toEqual({ deadLetters: 0 });
  };

  /** Reading a scan takes seconds: it has been sent twice above. */
  const readable = inputs.filter(({ ref }) => ref !== scan);

  it('ends in the same case when the court is first', async () => {
    await using platform = await open(from);
    await arriveInOrder(platform, [3, 6, 7, 0, 1, 2, 5], 1);
    const exported = await exportOf(platform);
    expect(essenceOf(exported)).toEqual(essenceOf(told));
    expect(breachesOf(exported, readable)).toEqual([]);
    expect(repeatedLetters(await lettersOf(platform))).toEqual([]);
  });

  it('ends in the same case without saying anything twice in reverse and when each file is sent twice', async () => {
    await using platform = await open(from);
    await arriveInOrder(platform, [7, 6, 5, 3, 2, 1, 0], 2);
    const exported = await exportOf(platform);
    expect(essenceOf(exported)).toEqual(essenceOf(told));
    expect(
      breachesOf(
        exported,
        inputs.filter(({ ref }) => ref !== scan),
      ),
    ).toEqual([]);
    expect(repeatedLetters(await lettersOf(platform))).toEqual([]);
  });
});
