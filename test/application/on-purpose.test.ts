import { describe, expect, it } from 'vitest';
import { changeCase } from '#application/change-case.ts';
import { decideDeviation } from '#domain/cases/decide-course.ts';
import { decidePlanMove, decidePlanStart } from '#domain/cases/decide-plan.ts';
import { plans } from '#domain/plans/index.ts';
import { ownPlans } from '#domain/plans/plan-schema.ts';
import type { Signal } from '#events/signal.ts';
import { HANNE, TEAM_LEAD, MONDAY, arrears, petition, useDesk } from '#test/harness/desk.ts';

const desk = useDesk();
const { worldWith, onlyCase, stepOf, answer, putOff, events, lettersTo } = desk;

describe('a step that is put off', () => {
  it('is told anew on its day, keeps its reason, and escalates from there', async () => {
    await desk.world.receive(arrears());
    await desk.world.advanceTo(MONDAY);
    expect(lettersTo(HANNE, 'task')).toHaveLength(1);

    expect(await putOff('phone-same-day', '2026-11-05')).toMatchObject({
      kind: 'change',
      dueAt: '2026-11-05T16:00:00.000Z',
    });
    await desk.world.advanceTo('2026-11-04T22:00:00.000Z');
    expect(await stepOf('phone-same-day')).toMatchObject({ status: 'pending' });
    expect(lettersTo(HANNE)).toHaveLength(1);

    await desk.world.advanceTo('2026-11-05T08:00:00.000Z');
    expect(lettersTo(HANNE, 'task')).toHaveLength(2);
    await desk.world.advanceTo('2026-11-05T16:00:00.000Z');
    expect(lettersTo(HANNE, 'reminder')).toHaveLength(1);
    expect(await events()).toContain('step-postponed');
  });

  it('is refused when the day has passed, comes after the hearing, or the court has set it', async () => {
    await desk.world.receive(petition('2026-11-12T09:30'));

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
    return changeCase(desk.world.deps, { caseId, note: 'Een buur belde' }, (state, context) =>
      decideDeviation(state, { stepId, instead, by: HANNE }, context),
    );
  };

  it('takes another step of it from now, and the plan goes on from there', async () => {
    await desk.world.receive(arrears());
    await desk.world.advanceTo(MONDAY);

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
    await desk.world.receive(arrears());

    const refusal = await deviate('phone-same-day', 'attend-hearing');
    expect(refusal).toMatchObject({ kind: 'refused', reason: 'no-such-step' });
    expect('known' in refusal && refusal.known).toContain('last-visit');
  });
});

describe('a plan that a person starts', () => {
  const start = async (planId: string) => {
    const { id: caseId } = await onlyCase();
    return changeCase(desk.world.deps, { caseId }, (state, context) =>
      decidePlanStart(state, { planId, by: TEAM_LEAD }, context),
    );
  };

  it('shelters the family for four months twice, and later signals do not change that service', async () => {
    await desk.world.receive(arrears());

    expect(await start('crisis-shelter')).toMatchObject({ kind: 'change', planVersion: 1 });
    expect(await onlyCase()).toMatchObject({ service: 'crisis' });
    expect(await start('crisis-shelter')).toMatchObject({ reason: 'runs-already' });
    expect(await start('nothing-such')).toMatchObject({ reason: 'unknown-plan' });

    await desk.world.receive(petition('2026-11-26T09:30'));
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
    return changeCase(desk.world.deps, { caseId }, (state, context) =>
      decidePlanMove(
        state,
        { planId: 'ravels-five-days', by: TEAM_LEAD, ...(to === undefined ? {} : { version: to }) },
        context,
      ),
    );
  };

  it('lets a running case follow the version that it began with', async () => {
    await desk.world.receive(arrears());
    desk.world = worldWith({ ownPlans: ownPlans.parse([version(2)]) });

    await answer('phone-same-day', 'not-reached');

    expect((await onlyCase()).steps.map(({ type }) => type)).toContain('phone-again-before-noon');
  });

  it('moves a running case to the new version on purpose', async () => {
    await desk.world.receive(arrears());
    desk.world = worldWith({ ownPlans: ownPlans.parse([version(2)]) });

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
    desk.world = worldWith({ ownPlans: ownPlans.parse([version(2)]) });
    await desk.world.receive(arrears());
    await desk.world.advanceTo(MONDAY);

    expect(lettersTo(HANNE, 'task')[0]?.subject).toContain('Bel vanuit het wijkteam');
  });
});

describe('facts that arrive', () => {
  it('recompute the legal dates in the same transaction, and the worker reads which changed and from what', async () => {
    await desk.world.receive(petition('2026-12-10T09:30'));
    const judgment = (servedOn: string, ref: string): Signal => ({
      ...arrears(0),
      kind: 'judgment',
      court: { rollNumber: '26A901' },
      judgment: { date: '2026-11-02', servedOn },
      source: { channel: 'mail', ref, sender: 'griffie@vg-willebroek.example' },
    });
    await desk.world.receive(judgment('2026-11-03', 'j1'));
    const on = async (rule: string): Promise<string | undefined> =>
      (await onlyCase()).deadlines.find((deadline) => deadline.rule === rule)?.on;
    expect(await on('earliest-execution')).toBe('2026-12-04');
    await desk.world.advanceTo(MONDAY);
    desk.world.sent.length = 0;

    desk.world.setNow('2026-11-09T08:00:00.000Z');
    await desk.world.receive({ ...judgment('2026-11-06', 'j2'), kind: 'update' });
    await desk.world.advanceTo('2026-11-09T08:00:00.000Z');

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
    await desk.world.receive(arrears());
    await answer('phone-same-day', 'moved');
    await answer('closing-record', 'closed-eviction-avoided');
    const { id: caseId, ...closed } = await onlyCase();
    expect(closed).toMatchObject({ phase: 'aftercare', status: 'open' });
    expect((await desk.world.store.loadCase(caseId))?.caseRecord.closingRecord).toEqual({
      goalsReached: true,
      evictionAvoided: true,
      at: MONDAY,
    });
    desk.world.setNow('2026-12-15T09:00:00.000Z');

    await answer('aftercare-one-month', 'plan-broken');

    const found = await onlyCase();
    expect(found).toMatchObject({ phase: 'pre-court', priority: { level: 'high', reasons: ['relapse'] } });
    expect(found.steps.filter(({ status }) => status === 'notified').map(({ type }) => type)).toEqual([
      'phone-same-day',
    ]);
    expect(await events()).toContain('case-relapsed');
  });
});
