import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { RetryableError } from '#application/errors.ts';
import type { OutgoingMail } from '#application/ports.ts';
import { recordAnswer } from '#application/record-answer.ts';
import { type RegisterDeps, registerSignal } from '#application/register-signal.ts';
import type { Directory } from '#domain/directory.ts';
import { caseNumberOf } from '#domain/disclosure/case-number.ts';
import type { Signal } from '#events/signal.ts';
import { type CaseWorld, createCaseWorld, sampleDirectory } from '#test/harness/cases.ts';
import { startTestServices, type TestServices } from '#test/harness/services.ts';
import { createTestTable } from '#test/harness/tables.ts';

let services: TestServices;
let world: CaseWorld;
let faults: Error[];
beforeAll(async () => {
  services = await startTestServices();
});
afterAll(() => services.stop());

const HANNE = 'hanne.verschueren@sociaalhuis-scheldebocht.example';

/** Only Hanne works here, and she wants one letter a day. */
const directory: Directory = {
  ...sampleDirectory(),
  workers: sampleDirectory()
    .workers.filter(({ email }) => email === HANNE)
    .map((worker) => ({ ...worker, fte: 1, digest: true, absences: [] })),
};

let letters: OutgoingMail[];
beforeEach(async () => {
  const { tableName } = await createTestTable(services);
  faults = [];
  letters = [];
  world = createCaseWorld(services, {
    tableName,
    directory,
    mailer: (mail) => {
      const fault = mail.template === 'digest' ? faults.shift() : undefined;
      if (fault !== undefined) return Promise.reject(fault);
      if (mail.to === HANNE) letters.push(mail);
      return Promise.resolve({ messageId: `ses-${letters.length}` });
    },
  });
});

const MONDAY_AFTERNOON = '2026-11-02T15:30:00.000Z';
/** A minute after opening time, when all that was decided before is stored. */
const TUESDAY_LETTER = '2026-11-03T07:31:00.000Z';
const SURNAMES = ['Aerts', 'Bogaert', 'Claes', 'Dierckx'];

const arrears = (index: number, more: Partial<Signal> = {}): Signal => ({
  kind: 'arrears',
  tenants: [{ givenName: 'Tom', familyName: SURNAMES[index] ?? 'Janssens' }],
  dwelling: {
    street: 'Barelstraat',
    houseNumber: String(20 + index),
    postcode: '2880',
    municipality: 'Bornem',
  },
  source: {
    channel: 'mail',
    ref: `m${index}@scheldekant.example`,
    sender: 'huurdersadministratie@scheldekant.example',
  },
  receivedAt: MONDAY_AFTERNOON,
  ...more,
});

/** After closing time: all first calls are for Tuesday. */
const openThreeCases = async (): Promise<void> => {
  world.setNow('2026-11-02T18:00:00.000Z');
  for (let index = 0; index < 3; index += 1) await world.receive(arrears(index));
};

const byTemplate = (template: string): OutgoingMail[] => letters.filter((mail) => mail.template === template);

describe('the letter of the day', () => {
  it('brings the work of all cases in one mail at opening time, and no mail a task', async () => {
    await openThreeCases();

    await world.advanceTo('2026-11-03T08:30:00.000Z');

    expect(byTemplate('task')).toEqual([]);
    expect(byTemplate('digest').map(({ at }) => at)).toEqual([TUESDAY_LETTER]);
    for (const surname of SURNAMES.slice(0, 3)) expect(letters[0]?.text).toContain(surname);
  });

  it('tells at once what is due before the next letter', async () => {
    world.setNow('2026-11-02T09:00:00.000Z');

    await world.receive(arrears(0));
    await world.advanceTo('2026-11-02T09:00:00.000Z');

    expect(byTemplate('task')).toHaveLength(1);
  });

  it('does not let urgent work wait', async () => {
    world.setNow('2026-11-02T18:00:00.000Z');
    await world.receive(
      arrears(0, {
        kind: 'petition',
        court: { name: 'Vredegerecht Willebroek', rollNumber: '26A1', hearingAt: '2026-11-05T09:30' },
        source: {
          channel: 'mail',
          ref: 'p1@vredegerecht-willebroek.example',
          sender: 'griffie@vredegerecht-willebroek.example',
        },
      }),
    );

    await world.advanceTo(TUESDAY_LETTER);

    expect(byTemplate('task').length).toBeGreaterThan(0);
    expect(byTemplate('digest')).toEqual([]);
  });

  it('tells of a step that was decided on before opening time and stored when others had begun', async () => {
    await openThreeCases();
    world.setNow('2026-11-03T07:29:59.900Z');
    const slow: RegisterDeps = {
      ...world.deps,
      store: {
        ...world.store,
        commitSignal: async (commit) => {
          // A function lives for half a minute at most.
          await world.advanceTo('2026-11-03T07:30:29.000Z');
          return world.store.commitSignal(commit);
        },
      },
    };
    await registerSignal(slow, { signal: arrears(3), body: '' });

    await world.advanceTo('2026-11-03T08:30:00.000Z');

    expect(byTemplate('digest')).toHaveLength(1);
    for (const surname of SURNAMES) expect(byTemplate('digest')[0]?.text).toContain(surname);
  });

  it('leaves out what was answered before it went out', async () => {
    await openThreeCases();
    const [answered] = (await world.exportCases()).cases;
    const lineOf = (caseId: string): string => `Bel de huurder vandaag nog (${caseNumberOf(caseId)})`;
    await recordAnswer(world.deps, {
      caseId: answered?.id ?? '',
      stepId: answered?.steps[0]?.id ?? '',
      outcome: 'not-reached',
      by: HANNE,
    });

    await world.advanceTo('2026-11-03T08:30:00.000Z');

    const text = byTemplate('digest')[0]?.text.toLowerCase() ?? '';
    expect(text).not.toContain(lineOf(answered?.id ?? '').toLowerCase());
    expect(text.split('bel de huurder vandaag nog')).toHaveLength(3);
  });

  it('is sent once, whole, when the mail service was away at opening time', async () => {
    faults = [new RetryableError('down'), new RetryableError('down')];
    await openThreeCases();

    await world.advanceTo('2026-11-03T12:00:00.000Z');

    expect(byTemplate('digest')).toHaveLength(1);
    for (const surname of SURNAMES.slice(0, 3)) expect(byTemplate('digest')[0]?.text).toContain(surname);
  });

  it('comes on working days only', async () => {
    // Friday evening.
    world.setNow('2026-11-06T18:00:00.000Z');
    await world.receive(arrears(0));

    await world.advanceTo('2026-11-09T09:00:00.000Z');

    expect(byTemplate('digest').map(({ at }) => at)).toEqual(['2026-11-09T07:31:00.000Z']);
  });

  it('is one letter also where a standstill ended before opening time', async () => {
    await openThreeCases();
    world.setNow('2026-11-05T05:00:00.000Z');

    await world.advanceTo('2026-11-05T09:00:00.000Z');

    expect(letters.map(({ template }) => template)).toEqual(['digest']);
    for (const surname of SURNAMES.slice(0, 3)) expect(letters[0]?.text).toContain(surname);
  });
});
