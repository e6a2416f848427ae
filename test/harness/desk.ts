import { afterAll, beforeAll, beforeEach, expect } from 'vitest';
import { changeCase } from '#application/change-case.ts';
import type { OutgoingMail } from '#application/ports.ts';
import { recordAnswer } from '#application/record-answer.ts';
import { decidePostponement } from '#domain/cases/decide-course.ts';
import type { Directory } from '#domain/directory.ts';
import type { OutcomeCode } from '#domain/outcome.ts';
import type { ExportedCase } from '#events/case-export.ts';
import type { Signal } from '#events/signal.ts';
import { type CaseWorld, createCaseWorld, sampleDirectory } from './cases.ts';
import { startTestServices, type TestServices } from './services.ts';
import { createTestTable } from './tables.ts';

export const HANNE = 'hanne.verschueren@sociaalhuis-scheldebocht.example';
export const YOUSSEF = 'youssef.amrani@sociaalhuis-scheldebocht.example';
export const TEAM_LEAD = 'bart.willaert@sociaalhuis-scheldebocht.example';
export const MONDAY = '2026-11-02T08:00:00.000Z';
export const NAMES = ['Aerts', 'Bogaert', 'Claes', 'Dierckx'];

export const arrears = (index = 0, more: Partial<Signal> = {}): Signal => ({
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

export const petition = (hearingAt: string, ref = 'p1'): Signal => ({
  ...arrears(0),
  kind: 'petition',
  court: { name: 'Vredegerecht Willebroek', rollNumber: '26A901', hearingAt },
  source: { channel: 'mail', ref, sender: 'griffie@vg-willebroek.example' },
});

/**
 * What a worker does with one household, on a table of its own for each test. `world` may be set anew, to what another
 * organisation would see on the same table.
 */
export const useDesk = () => {
  let services: TestServices;
  let made: CaseWorld | undefined;
  const desk = {
    tableName: '',
    get services(): TestServices {
      return services;
    },
    get world(): CaseWorld {
      if (made === undefined) throw new Error('A world is made before each test.');
      return made;
    },
    set world(other: CaseWorld) {
      made = other;
    },
  };
  beforeAll(async () => {
    services = await startTestServices();
  });
  afterAll(() => services.stop());
  beforeEach(async () => {
    ({ tableName: desk.tableName } = await createTestTable(services));
    desk.world = worldWith({});
  });

  /** All workers present, all able to follow what is before the court; nobody wants one letter a day. */
  const worldWith = (more: Partial<Directory>): CaseWorld => {
    const directory: Directory = {
      ...sampleDirectory(),
      workers: sampleDirectory().workers.map((worker) => ({ ...worker, absences: [], digest: false })),
      ...more,
    };
    const made = createCaseWorld(services, { tableName: desk.tableName, directory });
    made.setNow(MONDAY);
    return made;
  };

  const onlyCase = async (): Promise<ExportedCase> => {
    const [first] = (await desk.world.exportCases()).cases;
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
    expect(await recordAnswer(desk.world.deps, { caseId, stepId, outcome, by: HANNE })).toEqual({
      result: 'recorded',
    });
  };
  const putOff = async (type: string, to: string) => {
    const { id: caseId } = await onlyCase();
    const { id: stepId } = await stepOf(type);
    return changeCase(desk.world.deps, { caseId, note: 'De huurder vroeg dit' }, (state, context) =>
      decidePostponement(state, { stepId, to, by: HANNE }, context),
    );
  };
  const events = async (): Promise<readonly string[]> => (await onlyCase()).history.map(({ event }) => event);
  const lettersTo = (to: string, template?: string): readonly OutgoingMail[] =>
    desk.world.sent.filter(
      (mail) => mail.to === to && (template === undefined || mail.template === template),
    );

  return Object.assign(desk, { worldWith, onlyCase, stepOf, answer, putOff, events, lettersTo });
};
