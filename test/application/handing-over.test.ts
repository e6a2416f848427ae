import { describe, expect, it } from 'vitest';
import { changeCase } from '#application/change-case.ts';
import { handOverCaseload } from '#application/hand-over-caseload.ts';
import { decideAssignment } from '#domain/cases/decide-assignment.ts';
import { type CaseWorld, createCaseWorld, sampleDirectory } from '#test/harness/cases.ts';
import { createTestTable } from '#test/harness/tables.ts';
import { HANNE, YOUSSEF, TEAM_LEAD, MONDAY, NAMES, arrears, petition, useDesk } from '#test/harness/desk.ts';

const desk = useDesk();
const { worldWith, onlyCase, stepOf, lettersTo } = desk;

describe('a case that is given to somebody else', () => {
  it('is told to both, its open work to the new one, and her silence counts from then', async () => {
    await desk.world.receive(arrears());
    await desk.world.advanceTo('2026-11-03T12:00:00.000Z');
    expect(await stepOf('phone-same-day')).toMatchObject({ status: 'overdue' });
    desk.world.sent.length = 0;

    const { id: caseId } = await onlyCase();
    const given = await changeCase(desk.world.deps, { caseId, note: 'Vakantie' }, (state, context) =>
      decideAssignment(state, { to: YOUSSEF, reason: 'decided-by-a-person', by: TEAM_LEAD }, context),
    );
    expect(given.kind).toBe('change');
    await desk.world.advanceTo('2026-11-03T12:30:00.000Z');

    expect((await onlyCase()).worker).toBe(YOUSSEF);
    expect(lettersTo(YOUSSEF, 'news')[0]?.text).toContain('Dit dossier is nu van u.');
    expect(lettersTo(YOUSSEF, 'digest')[0]?.text).toContain('Niet bereikt');
    expect(lettersTo(HANNE, 'news')[0]?.text).toContain('Youssef Amrani');
    expect(lettersTo(HANNE, 'news')[0]?.text).not.toContain('Aerts');
    expect(lettersTo(TEAM_LEAD)).toEqual([]);
    // A working day later the team lead hears of her silence, not of that of the one before her.
    await desk.world.advanceTo('2026-11-04T13:00:00.000Z');
    expect(lettersTo(TEAM_LEAD, 'escalation')).toHaveLength(1);
  });

  it('is the team lead’s when it is nobody’s, and she knows', async () => {
    await desk.world.receive(arrears());
    const { id: caseId } = await onlyCase();

    await changeCase(desk.world.deps, { caseId }, (state, context) =>
      decideAssignment(state, { to: null, reason: 'decided-by-a-person', by: HANNE }, context),
    );
    await desk.world.advanceTo('2026-11-02T09:00:00.000Z');

    expect((await onlyCase()).worker).toBeNull();
    expect(lettersTo(TEAM_LEAD, 'escalation')).toHaveLength(1);
  });
});

describe('a caseload that is handed over', () => {
  const handOver = (to?: string) =>
    handOverCaseload(
      { ...desk.world.deps, openCases: desk.world.openCases },
      { from: HANNE, by: TEAM_LEAD, ...(to === undefined ? {} : { to }) },
    );
  const workersOfCases = async (): Promise<readonly (string | null)[]> =>
    (await desk.world.exportCases()).cases.map(({ worker }) => worker);

  /** Four households, all followed by Hanne. */
  const fourCases = async (): Promise<void> => {
    const everybody = sampleDirectory();
    const hanne = everybody.workers.filter(({ email }) => email === HANNE);
    const alone = createCaseWorld(desk.services, {
      tableName: desk.tableName,
      directory: { ...everybody, workers: hanne.map((worker) => ({ ...worker, absences: [] })) },
    });
    alone.setNow(MONDAY);
    for (let index = 0; index < NAMES.length; index += 1) await alone.receive(arrears(index));
  };

  it('goes to one colleague whole, who gets the work of all cases in one letter', async () => {
    await fourCases();
    await desk.world.advanceTo(MONDAY);

    const handed = await handOver(YOUSSEF);
    await desk.world.advanceTo('2026-11-02T08:30:00.000Z');

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
    const exported = new Map((await desk.world.exportCases()).cases.map(({ id, worker }) => [id, worker]));
    expect(new Map(cases.map(({ caseId, worker }) => [caseId, worker]))).toEqual(exported);
    expect(await handOver()).toEqual({ result: 'handed-over', cases: [] });
    await desk.world.advanceTo('2026-11-02T09:00:00.000Z');
    expect(lettersTo(TEAM_LEAD, 'escalation')).toHaveLength(
      workers.filter((worker) => worker === null).length,
    );
  });

  it('goes on where it was interrupted', async () => {
    await fourCases();
    let commits = 0;
    const failing = {
      ...desk.world.deps.store,
      commitCase: (commit: Parameters<typeof desk.world.deps.store.commitCase>[0]) => {
        commits += 1;
        return commits === 3
          ? Promise.reject(new Error('the machine stops'))
          : desk.world.deps.store.commitCase(commit);
      },
    };
    await expect(
      handOverCaseload(
        { ...desk.world.deps, store: failing, openCases: desk.world.openCases },
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
    desk.world = twoTowns();
    const claim = { ...petition('2026-12-10T09:30'), dwelling: inBeveren };
    await desk.world.receive(claim, { domicile, provenance: [], doubtful: [] });
    expect((await onlyCase()).worker).toBe(KOEN);

    const second = await createTestTable(desk.services);
    desk.tableName = second.tableName;
    desk.world = twoTowns();
    await desk.world.receive(
      { ...claim, kind: 'judgment', judgment: { date: '2026-10-30' } },
      { domicile, provenance: [], doubtful: [] },
    );
    expect((await onlyCase()).worker).toBe(YOUSSEF);
  });
});
