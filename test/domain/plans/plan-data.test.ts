import { describe, expect, it } from 'vitest';
import { languages } from '#events/signal.ts';
import { outcomeCodes } from '#domain/outcome.ts';
import { drawPlan, outcomesOf, type Plan, plans, textOf, validatePlan } from '#domain/plans/index.ts';

const closing = plans['closing'];
if (closing === undefined) throw new Error('no closing plan');
const withStep = (change: Partial<Plan['steps'][string]>): Plan => {
  const step = closing.steps['closing-record'];
  if (step === undefined) throw new Error('no closing record');
  return { ...closing, steps: { ...closing.steps, 'closing-record': { ...step, ...change } } };
};

describe('plans of the sources', () => {
  it.each(Object.values(plans))(
    '$id has no dead end, no step out of reach and no outcome that leads nowhere',
    (plan) => {
      expect(validatePlan(plan)).toEqual([]);
    },
  );

  it('are plain data when written as JSON and read again', () => {
    expect(JSON.parse(JSON.stringify(plans))).toEqual(plans);
  });

  it('name each step in four languages, each in its own words', () => {
    for (const [planId, plan] of Object.entries(plans)) {
      for (const type of Object.keys(plan.steps)) {
        const titles = languages.map((language) => textOf(type, language).title);
        expect([planId, type, new Set(titles).size]).toEqual([planId, type, languages.length]);
        for (const language of languages) expect(textOf(type, language).why.length).toBeGreaterThan(5);
      }
    }
  });

  it('give the note to copy by hand with who came and how to reach her, in four languages', () => {
    for (const language of languages) {
      for (const type of ['leave-note', 'last-note']) {
        const { script } = textOf(type, language);
        for (const value of ['{worker}', '{organisation}', '{phone}']) expect(script).toContain(value);
      }
    }
  });
});

describe('validatePlan', () => {
  const problemsOf = (plan: Plan): string => validatePlan(plan).join('\n');

  it('names the place when an outcome leads nowhere or to an unknown step', () => {
    expect(problemsOf(withStep({ outcomes: { done: {}, skipped: { ends: 'closed' } } }))).toContain(
      'closing/closing-record/done: leads nowhere',
    );
    expect(
      problemsOf(withStep({ outcomes: { done: { next: ['nowhere'] }, skipped: { ends: 'closed' } } })),
    ).toContain('closing/closing-record/done: leads to unknown step nowhere');
  });

  it('finds a step that cannot be reached', () => {
    expect(
      problemsOf(withStep({ outcomes: { done: { ends: 'closed' }, skipped: { ends: 'closed' } } })),
    ).toContain('closing/look-again: cannot be reached');
  });

  it('finds a circle from which no end is reached', () => {
    const loop = { next: ['closing-record'] };
    const endless: Plan = {
      ...closing,
      steps: {
        'closing-record': {
          ...withStep({}).steps['closing-record']!,
          outcomes: { done: loop, skipped: loop },
        },
      },
    };
    expect(problemsOf(endless)).toContain('closing/closing-record: no end can be reached from here');
  });

  it('finds a step that cannot be skipped, has no text or counts from something unknown', () => {
    expect(problemsOf(withStep({ outcomes: { done: { next: ['look-again'] } } }))).toContain(
      'cannot be skipped',
    );
    expect(
      problemsOf({
        ...closing,
        start: ['closing-record', 'new-step'],
        steps: { ...closing.steps, 'new-step': withStep({}).steps['closing-record']! },
      }),
    ).toContain('closing/new-step: has no text');
    expect(problemsOf(withStep({ opens: { of: 'step:unknown', workingDay: 1, at: 'opening' } }))).toContain(
      'unknown step',
    );
    expect(problemsOf(withStep({ opens: { of: 'start', workingDay: 0, at: 'opening' } }))).toContain(
      'count from 1',
    );
  });

  it('finds a plan that is named and does not exist', () => {
    expect(
      problemsOf(
        withStep({
          outcomes: { done: { ends: 'closed', startsPlan: 'nope' }, skipped: { next: ['look-again'] } },
        }),
      ),
    ).toContain('names unknown plan nope');
  });

  it('finds silence that counts as an outcome which is not offered', () => {
    expect(problemsOf(withStep({ silenceCountsAs: 'reached' }))).toContain('silence counts as');
  });
});

describe('outcomesOf', () => {
  it('offers the answers of a step in the order of the plan, skipping last', () => {
    expect(outcomesOf('ravels-five-days', 'phone-same-day').slice(0, 3)).toEqual([
      'accepts',
      'refuses',
      'not-reached',
    ]);
    for (const plan of Object.values(plans)) {
      for (const type of Object.keys(plan.steps)) {
        const codes = outcomesOf(plan.id, type);
        expect(codes.at(-1)).toBe('skipped');
        expect(codes.every((code) => outcomeCodes.includes(code))).toBe(true);
      }
    }
  });

  it('still offers an answer for a step of a plan that is no longer known', () => {
    expect(outcomesOf('gone', 'gone')).toEqual(['done', 'skipped']);
  });
});

describe('textOf', () => {
  it('calls a step that nobody described by its name, and prefers the text of an own plan', () => {
    expect(textOf('call-the-school', 'nl')).toEqual({ title: 'Call the school', why: '' });
    const own: Plan = {
      ...closing,
      texts: { 'call-the-school': { nl: { title: 'Bel de school', why: 'x' } } },
    };
    expect(textOf('call-the-school', 'nl', own).title).toBe('Bel de school');
    expect(textOf('call-the-school', 'fr', own).title).toBe('Bel de school');
  });
});

describe('drawPlan', () => {
  it('draws every step, every outcome and every end', () => {
    for (const plan of Object.values(plans)) {
      const drawing = drawPlan(plan);
      expect(drawing.startsWith('flowchart TD\n')).toBe(true);
      for (const [type, rule] of Object.entries(plan.steps)) {
        expect(drawing).toContain(`["${type}<br/>`);
        for (const code of Object.keys(rule.outcomes))
          expect(drawing).toMatch(new RegExp(`"[^"]*\\b${code}\\b[^"]*"`));
      }
    }
  });
});
