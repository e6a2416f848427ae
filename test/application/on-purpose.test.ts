import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { changeCase } from '#application/change-case.ts';
import { handOverCaseload } from '#application/hand-over-caseload.ts';
import type { OutgoingMail } from '#application/ports.ts';
import { recordAnswer } from '#application/record-answer.ts';
import { decideAssignment } from '#domain/cases/decide-assignment.ts';
import { decideDeviation, decidePostponement } from '#domain/cases/decide-course.ts';
import { decidePlanMove, decidePlanStart } from '#domain/cases/decide-plan.ts';
import type { Directory } from '#domain/directory.ts';
import type { OutcomeCode } from '#domain/outcome.ts';
import { plans } from '#domain/plans/index.ts';
import { ownPlans } from '#domain/plans/plan-schema.ts';
import type { ExportedCase } from '#events/case-export.ts';
import type { Signal } from '#events/signal.ts';
import { type CaseWorld, createCaseWorld, sampleDirectory } from '#test/harness/cases.ts';
import { startTestServices, type TestServices } from '#test/harness/services.ts';
import { createTestTable } from '#test/harness/tables.ts';

let services: TestServices;
let world: CaseWorld;
let tableName: string;
beforeAll(async () => {
  services = await startTestServices();
});
afterAll(() => services.stop());
beforeEach(async () => {
  ({ tableName } = await createTestTable(services));
  world = worldWith({});
});

const HANNE = 'hanne.verschueren@sociaalhuis-scheldebocht.example';
const YOUSSEF = 'youssef.amrani@sociaalhuis-scheldebocht.example';
const TEAM_LEAD = 'bart.willaert@sociaalhuis-scheldebocht.example';
const MONDAY = '2026-11-02T08:00:00.000Z';
const NAMES = ['Aerts', 'Bogaert', 'Claes', 'Dierckx'];

/** All workers present, all able to follow what is before the court; nobody wants one letter a day. */
const worldWith = (more: Partial<Directory>): CaseWorld => {
  const directory: Directory = {
    ...sampleDirectory(),
    workers: sampleDirectory().workers.map((worker) => ({ ...worker, absences: [], digest: false })),
    ...more,
  };
  const made = createCaseWorld(services, { tableName, directory });
  made.setNow(MONDAY);
  return made;
};

const arrears = (index = 0, more: Partial<Signal> = {}): Signal => ({
  kind: 'arrears',
  tenants: [{ givenName: 'Tom', familyName: NAMES[index] ?? 'Janssens' }],
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
  receivedAt: MONDAY,
  ...more,
});

const petition = (hearingAt: string, ref = 'p1'): Signal => ({
  ...arrears(0),
  kind: 'petition',
  court: { name: 'Vredegerecht Willebroek', rollNumber: '26A901', hearingAt },
  source: { channel: 'mail', ref, sender: 'griffie@vg-willebroek.example' },
});

const onlyCase = async (): Promise<ExportedCase> => {
  const [first] = (await world.exportCases()).cases;
  if (first === undefined) throw new Error('no case');
  return first;
};
const stepOf = async (type: string): Promise<ExportedCase['steps'][number]> => {
  const found = (await onlyCase()).steps.findLast((step) => step.type === type);
  if (found === undefined) throw new Error(`no step ${type}`);
  return found;
};
const answer = async (type: string, outcome: OutcomeCode): Promise<void> => {
  const { id: caseId } = await onlyCase();
  const { id: stepId } = await stepOf(type);
  expect(await recordAnswer(world.deps, { caseId, stepId, outcome, by: HANNE })).toEqual({
    result: 'recorded',
  });
};
const putOff = async (type: string, to: string) => {
  const { id: caseId } = await onlyCase();
  const { id: stepId } = await stepOf(type);
  return changeCase(world.deps, { caseId, note: 'De huurder vroeg dit' }, (state, context) =>
    decidePostponement(state, { stepId, to, by: HANNE }, context),
  );
};
const events = async (): Promise<readonly string[]> => (await onlyCase()).history.map(({ event }) => event);
const lettersTo = (to: string, template?: string): readonly OutgoingMail[] =>
  world.sent.filter((mail) => mail.to === to && (template === undefined || mail.template === template));

describe('a step that is put off', () => {
  it('is told anew on its day, keeps its reason, and escalates from there', async () => {
    await world.receive(arrears());
    await world.advanceTo(MONDAY);
    expect(lettersTo(HANNE, 'task')).toHaveLength(1);

    expect(await putOff('phone-same-day', '2026-11-05')).toMatchObject({
      kind: 'change',
      dueAt: '2026-11-05T16:00:00.000Z',
    });
    await world.advanceTo('2026-11-04T22:00:00.000Z');
    expect(await stepOf('phone-same-day')).toMatchObject({ status: 'pending' });
    expect(lettersTo(HANNE)).toHaveLength(1);

    await world.advanceTo('2026-11-05T08:00:00.000Z');
    expect(lettersTo(HANNE, 'task')).toHaveLength(2);
    await world.advanceTo('2026-11-05T16:00:00.000Z');
    expect(lettersTo(HANNE, 'reminder')).toHaveLength(1);
    expect(await events()).toContain('step-postponed');
  });

  it('is refused when the day has passed, comes after the hearing, or the court has set it', async () => {
    await world.receive(petition('2026-11-12T09:30'));

    expect(await putOff('explain-hearing', '2026-11-02')).toMatchObject({ reason: 'not-ahead' });
    expect(await putOff('explain-hearing', '2026-11-31')).toMatchObject({ reason: 'not-ahead' });
    expect(await putOff('explain-hearing', '2026-11-13')).toMatchObject({ reason: 'too-late' });
    expect(await putOff('attend-hearing', '2026-11-13')).toMatchObject({ reason: 'set-by-court' });
    await answer('explain-hearing', 'explained');
    expect(await putOff('explain-hearing', '2026-11-09')).toMatchObject({ reason: 'not-open' });
  });
});

describe('a worker who leaves the plan', () => {
  const deviate = async (type: string, instead: string) => {
    const { id: caseId } = await onlyCase();
    const { id: stepId } = await stepOf(type);
    return changeCase(world.deps, { caseId, note: 'Een buur belde' }, (state, context) =>
      decideDeviation(state, { stepId, instead, by: HANNE }, context),
    );
  };

  it('takes another step of it from now, and the plan goes on from there', async () => {
    await world.receive(arrears());
    await world.advanceTo(MONDAY);

    expect(await deviate('phone-same-day', 'unannounced-visit')).toMatchObject({
      kind: 'change',
      taken: 'ravels-five-days.1.unannounced-visit',
      dueAt: '2026-11-02T16:00:00.000Z',
    });
    expect(await stepOf('phone-same-day')).toMatchObject({ status: 'skipped', outcome: 'skipped' });
    await answer('unannounced-visit', 'note-left');
    expect(
      (await onlyCase()).steps.filter(({ status }) => status === 'pending').map(({ type }) => type),
    ).toEqual(['give-room', 'last-visit']);
    expect(await events()).toContain('plan-deviated');
  });

  it('is told which steps the plan has when it does not have that one', async () => {
    await world.receive(arrears());

    const refusal = await deviate('phone-same-day', 'attend-hearing');
    expect(refusal).toMatchObject({ kind: 'refused', reason: 'no-such-step' });
    expect('known' in refusal && refusal.known).toContain('last-visit');
  });
});

describe('a plan that a person starts', () => {
  const start = async (planId: string) => {
    const { id: caseId } = await onlyCase();
    return changeCase(world.deps, { caseId }, (state, context) =>
      decidePlanStart(state, { planId, by: TEAM_LEAD }, context),
    );
  };

  it('shelters the family for four months twice, and later signals do not change that service', async () => {
    await world.receive(arrears());

    expect(await start('crisis-shelter')).toMatchObject({ kind: 'change', planVersion: 1 });
    expect(await onlyCase()).toMatchObject({ service: 'crisis' });
    expect(await start('crisis-shelter')).toMatchObject({ reason: 'runs-already' });
    expect(await start('nothing-such')).toMatchObject({ reason: 'unknown-plan' });

    await world.receive(petition('2026-11-26T09:30'));
    const found = await onlyCase();
    expect(found).toMatchObject({ service: 'crisis', phase: 'court' });
    expect(found.steps.map(({ type }) => type)).toContain('attend-hearing');
  });
});

describe('an organisation that changes its plan', () => {
  const version = (number: number) => {
    const preset = plans['ravels-five-days'];
    const call = preset?.steps['phone-same-day'];
    if (preset === undefined || call === undefined) throw new Error('no preset');
    const { 'phone-again-before-noon': _secondCall, ...others } = structuredClone(preset.steps);
    return {
      ...structuredClone(preset),
      version: number,
      steps: {
        ...others,
        // In this version a failed call leads to the door at once.
        'phone-same-day': {
          ...call,
          outcomes: { ...call.outcomes, 'not-reached': { next: ['unannounced-visit'] } },
        },
      },
      texts: {
        'phone-same-day': { nl: { title: 'Bel vanuit het wijkteam', why: 'Zo is het hier afgesproken.' } },
      },
    };
  };
  const move = async (to?: number) => {
    const { id: caseId } = await onlyCase();
    return changeCase(world.deps, { caseId }, (state, context) =>
      decidePlanMove(
        state,
        { planId: 'ravels-five-days', by: TEAM_LEAD, ...(to === undefined ? {} : { version: to }) },
        context,
      ),
    );
  };

  it('lets a running case follow the version that it began with', async () => {
    await world.receive(arrears());
    world = worldWith({ ownPlans: ownPlans.parse([version(2)]) });

    await answer('phone-same-day', 'not-reached');

    expect((await onlyCase()).steps.map(({ type }) => type)).toContain('phone-again-before-noon');
  });

  it('moves a running case to the new version on purpose', async () => {
    await world.receive(arrears());
    world = worldWith({ ownPlans: ownPlans.parse([version(2)]) });

    expect(await move(3)).toMatchObject({ reason: 'unknown-version' });
    expect(await move()).toMatchObject({ kind: 'change', planVersion: 2 });
    await answer('phone-same-day', 'not-reached');

    const types = (await onlyCase()).steps.map(({ type }) => type);
    expect(types).toContain('unannounced-visit');
    expect(types).not.toContain('phone-again-before-noon');
    expect(await events()).toContain('plan-moved');
    expect(await move()).toMatchObject({ kind: 'change', history: [] });
  });

  it('asks in its own words', async () => {
    world = worldWith({ ownPlans: ownPlans.parse([version(2)]) });
    await world.receive(arrears());
    await world.advanceTo(MONDAY);

    expect(lettersTo(HANNE, 'task')[0]?.subject).toContain('Bel vanuit het wijkteam');
  });
});

describe('a case that is given to somebody else', () => {
  it('is told to both, its open work to the new one, and her silence counts from then', async () => {
    await world.receive(arrears());
    await world.advanceTo('2026-11-03T12:00:00.000Z');
    expect(await stepOf('phone-same-day')).toMatchObject({ status: 'overdue' });
    world.sent.length = 0;

    const { id: caseId } = await onlyCase();
    const given = await changeCase(world.deps, { caseId, note: 'Vakantie' }, (state, context) =>
      decideAssignment(state, { to: YOUSSEF, reason: 'decided-by-a-person', by: TEAM_LEAD }, context),
    );
    expect(given.kind).toBe('change');
    await world.advanceTo('2026-11-03T12:30:00.000Z');

    expect((await onlyCase()).worker).toBe(YOUSSEF);
    expect(lettersTo(YOUSSEF, 'news')[0]?.text).toContain('Dit dossier is nu van u.');
    expect(lettersTo(YOUSSEF, 'digest')[0]?.text).toContain('Niet bereikt');
    expect(lettersTo(HANNE, 'news')[0]?.text).toContain('Youssef Amrani');
    expect(lettersTo(HANNE, 'news')[0]?.text).not.toContain('Aerts');
    expect(lettersTo(TEAM_LEAD)).toEqual([]);
    // A working day later the team lead hears of her silence, not of that of the one before her.
    await world.advanceTo('2026-11-04T13:00:00.000Z');
    expect(lettersTo(TEAM_LEAD, 'escalation')).toHaveLength(1);
  });

  it('is the team lead’s when it is nobody’s, and she knows', async () => {
    await world.receive(arrears());
    const { id: caseId } = await onlyCase();

    await changeCase(world.deps, { caseId }, (state, context) =>
      decideAssignment(state, { to: null, reason: 'decided-by-a-person', by: HANNE }, context),
    );
    await world.advanceTo('2026-11-02T09:00:00.000Z');

    expect((await onlyCase()).worker).toBeNull();
    expect(lettersTo(TEAM_LEAD, 'escalation')).toHaveLength(1);
  });
});

describe('a caseload that is handed over', () => {
  const handOver = (to?: string) =>
    handOverCaseload(
      { ...world.deps, openCases: world.openCases },
      { from: HANNE, by: TEAM_LEAD, ...(to === undefined ? {} : { to }) },
    );
  const workersOfCases = async (): Promise<readonly (string | null)[]> =>
    (await world.exportCases()).cases.map(({ worker }) => worker);

  /** Four households, all followed by Hanne. */
  const fourCases = async (): Promise<void> => {
    const everybody = sampleDirectory();
    const hanne = everybody.workers.filter(({ email }) => email === HANNE);
    const alone = createCaseWorld(services, {
      tableName,
      directory: { ...everybody, workers: hanne.map((worker) => ({ ...worker, absences: [] })) },
    });
    alone.setNow(MONDAY);
    for (let index = 0; index < NAMES.length; index += 1) await alone.receive(arrears(index));
  };

  it('goes to one colleague whole, who gets the work of all cases in one letter', async () => {
    await fourCases();
    await world.advanceTo(MONDAY);

    const handed = await handOver(YOUSSEF);
    await world.advanceTo('2026-11-02T08:30:00.000Z');

    expect(handed.result === 'handed-over' && handed.cases).toHaveLength(4);
    expect(await workersOfCases()).toEqual([YOUSSEF, YOUSSEF, YOUSSEF, YOUSSEF]);
    const [work, ...more] = lettersTo(YOUSSEF, 'digest');
    expect(more).toEqual([]);
    for (const name of NAMES) expect(work?.text).toContain(name);
  });

  it('is spread over those who fit, or left to the team lead who is told, and none twice', async () => {
    await fourCases();

    const handed = await handOver();

    const workers = await workersOfCases();
    expect(workers).not.toContain(HANNE);
    const cases = handed.result === 'handed-over' ? handed.cases : [];
    const exported = new Map((await world.exportCases()).cases.map(({ id, worker }) => [id, worker]));
    expect(new Map(cases.map(({ caseId, worker }) => [caseId, worker]))).toEqual(exported);
    expect(await handOver()).toEqual({ result: 'handed-over', cases: [] });
    await world.advanceTo('2026-11-02T09:00:00.000Z');
    expect(lettersTo(TEAM_LEAD, 'escalation')).toHaveLength(
      workers.filter((worker) => worker === null).length,
    );
  });

  it('goes on where it was interrupted', async () => {
    await fourCases();
    let commits = 0;
    const failing = {
      ...world.deps.store,
      commitCase: (commit: Parameters<typeof world.deps.store.commitCase>[0]) => {
        commits += 1;
        return commits === 3
          ? Promise.reject(new Error('the machine stops'))
          : world.deps.store.commitCase(commit);
      },
    };
    await expect(
      handOverCaseload(
        { ...world.deps, store: failing, openCases: world.openCases },
        { from: HANNE, to: YOUSSEF, by: TEAM_LEAD },
      ),
    ).rejects.toThrow('the machine stops');

    const rest = await handOver(YOUSSEF);

    expect(rest.result === 'handed-over' && rest.cases).toHaveLength(2);
    expect(await workersOfCases()).toEqual([YOUSSEF, YOUSSEF, YOUSSEF, YOUSSEF]);
  });

  it('is refused to or from somebody who is not in the directory', async () => {
    expect(await handOver('nobody@example.org')).toEqual({
      result: 'unknown-worker',
      worker: 'nobody@example.org',
    });
  });
});

describe('facts that arrive', () => {
  it('recompute the legal dates in the same transaction, and the worker reads which changed and from what', async () => {
    await world.receive(petition('2026-12-10T09:30'));
    const judgment = (servedOn: string, ref: string): Signal => ({
      ...arrears(0),
      kind: 'judgment',
      court: { rollNumber: '26A901' },
      judgment: { date: '2026-11-02', servedOn },
      source: { channel: 'mail', ref, sender: 'griffie@vg-willebroek.example' },
    });
    await world.receive(judgment('2026-11-03', 'j1'));
    const on = async (rule: string): Promise<string | undefined> =>
      (await onlyCase()).deadlines.find((deadline) => deadline.rule === rule)?.on;
    expect(await on('earliest-execution')).toBe('2026-12-04');
    await world.advanceTo(MONDAY);
    world.sent.length = 0;

    world.setNow('2026-11-09T08:00:00.000Z');
    await world.receive({ ...judgment('2026-11-06', 'j2'), kind: 'update' });
    await world.advanceTo('2026-11-09T08:00:00.000Z');

    expect(await on('earliest-execution')).toBe('2026-12-07');
    const { worker } = await onlyCase();
    const letter = lettersTo(worker ?? '', 'news')[0]?.text ?? '';
    expect(letter).toContain('Een wettelijke datum is veranderd.');
    expect(letter.replaceAll(/\s+/g, ' ')).toContain(
      'ten vroegste op maandag 7 december 2026, veranderd, was vrijdag 4 december 2026',
    );
    expect(await events()).toContain('deadline-changed');
  });
});

describe('a relapse in aftercare', () => {
  it('starts the guidance of the case again, as a relapse, on the same history', async () => {
    await world.receive(arrears());
    await answer('phone-same-day', 'moved');
    await answer('closing-record', 'closed-eviction-avoided');
    const { id: caseId, ...closed } = await onlyCase();
    expect(closed).toMatchObject({ phase: 'aftercare', status: 'open' });
    expect((await world.store.loadCase(caseId))?.caseRecord.closingRecord).toEqual({
      goalsReached: true,
      evictionAvoided: true,
      at: MONDAY,
    });
    world.setNow('2026-12-15T09:00:00.000Z');

    await answer('aftercare-one-month', 'plan-broken');

    const found = await onlyCase();
    expect(found).toMatchObject({ phase: 'pre-court', priority: { level: 'high', reasons: ['relapse'] } });
    expect(found.steps.filter(({ status }) => status === 'notified').map(({ type }) => type)).toEqual([
      'phone-same-day',
    ]);
    expect(await events()).toContain('case-relapsed');
  });
});

describe('the place that counts', () => {
  const KOEN = 'koen.vanlaere@sociaalhuis-scheldebocht.example';
  const domicile = { street: 'Dorpsstraat', houseNumber: '1', postcode: '2870' };
  /** Who does court work in each of two towns, and nobody else. */
  const twoTowns = (): CaseWorld =>
    worldWith({
      workers: sampleDirectory()
        .workers.filter(({ email }) => email === YOUSSEF || email === KOEN)
        .map((worker) => ({ ...worker, absences: [] })),
    });
  const inBeveren = { street: 'Kerkstraat', houseNumber: '5', postcode: '9120', municipality: 'Beveren' };

  it('is the domicile of the tenant for a claim, the property for a judgment', async () => {
    world = twoTowns();
    const claim = { ...petition('2026-12-10T09:30'), dwelling: inBeveren };
    await world.receive(claim, { domicile, provenance: [], doubtful: [] });
    expect((await onlyCase()).worker).toBe(KOEN);

    const second = await createTestTable(services);
    tableName = second.tableName;
    world = twoTowns();
    await world.receive(
      { ...claim, kind: 'judgment', judgment: { date: '2026-10-30' } },
      { domicile, provenance: [], doubtful: [] },
    );
    expect((await onlyCase()).worker).toBe(YOUSSEF);
  });
});
