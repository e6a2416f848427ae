import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languages } from '#events/signal.ts';
import type { ArrearsFact, Facts } from '#domain/facts.ts';
import type { Priority } from '#domain/case-record.ts';
import { reasonText, triage, triageRules } from '#domain/triage/index.ts';
import { runs } from '../calendar/arbitraries.ts';
import { noFacts, stated } from '../legal/facts.ts';

const now = '2026-11-05T07:45:00Z';
const judge = (
  facts: Partial<Facts>,
  other: {
    signalCount?: number;
    relapse?: boolean;
    phase?: 'court' | 'aftercare' | 'judgment';
    now?: string;
  } = {},
): Priority =>
  triage({
    phase: 'pre-court',
    signalCount: 1,
    relapse: false,
    now,
    ...other,
    facts: { ...noFacts, ...facts },
  });
const owed = (statedAt: string, amountCents: number): ArrearsFact => ({
  rank: 0,
  statedAt,
  signalId: statedAt,
  amountCents,
});

describe('triage', () => {
  it('is normal without a reason', () => {
    expect(judge({ kinds: ['arrears'] })).toEqual({ level: 'normal', reasons: [] });
  });

  it('is a crisis when hearing or eviction is within 7 days, from today to the seventh', () => {
    expect(judge({ hearingAt: stated('2026-11-12T09:30') })).toEqual({
      level: 'crisis',
      reasons: ['hearing-within-7-days'],
    });
    expect(judge({ hearingAt: stated('2026-11-13T09:30') }).level).toBe('normal');
    expect(judge({ hearingAt: stated('2026-11-05T09:30') }).level).toBe('crisis');
    expect(judge({ hearingAt: stated('2026-11-04T09:30') }).level).toBe('normal');
    expect(judge({ evictionOn: stated('2026-11-12') }).reasons).toEqual(['eviction-within-7-days']);
  });

  it('counts days on the wall in Brussels when it is near midnight', () => {
    const facts = { hearingAt: stated('2026-11-13T09:00') };
    expect(judge(facts, { now: '2026-11-05T22:59:00Z' }).level).toBe('normal');
    expect(judge(facts, { now: '2026-11-05T23:00:00Z' }).level).toBe('crisis');
  });

  it('is urgent when there is any court document', () => {
    for (const kind of ['petition', 'summons', 'conciliation', 'judgment', 'eviction-notice'] as const) {
      expect(judge({ kinds: ['arrears', kind] })).toEqual({ level: 'urgent', reasons: ['court-document'] });
    }
  });

  it('is no crisis when the judgment of the story allows instalments and names no date', () => {
    expect(
      judge(
        {
          kinds: ['petition', 'judgment'],
          servedOn: stated('2026-11-16'),
          hearingAt: stated('2026-11-13T14:00'),
        },
        { phase: 'judgment', now: '2026-11-20T08:05:25Z' },
      ).level,
    ).toBe('urgent');
  });

  it('is high when one of the raising reasons applies, and names each', () => {
    expect(judge({ children: stated(true) })).toEqual({ level: 'high', reasons: ['children'] });
    expect(judge({}, { relapse: true })).toEqual({ level: 'high', reasons: ['relapse'] });
    expect(judge({}, { signalCount: 2 })).toEqual({ level: 'high', reasons: ['several-signals'] });
    expect(judge({ arrears: [owed('2026-11-02', 150_000)] }).reasons).toEqual(['large-arrears']);
    expect(judge({ arrears: [owed('2026-10-02', 60_000), owed('2026-11-02', 90_000)] }).reasons).toEqual([
      'growing-arrears',
    ]);
    expect(judge({ arrears: [owed('2026-11-02', 60_000), owed('2026-10-02', 90_000)] }).reasons).toEqual([]);
    expect(judge({ news: [stated('plan-broken')] }).reasons).toEqual(['plan-broken']);
  });

  it('reckons months from amount and rent when the months are not stated', () => {
    const fact = { ...owed('2026-11-02', 120_000), monthlyRentCents: 40_000 };
    expect(judge({ arrears: [fact] }).reasons).toEqual(['large-arrears']);
    expect(judge({ arrears: [{ ...fact, monthlyRentCents: 0 }] }).reasons).toEqual([]);
  });

  it('lets go of arrears that were paid and of a claim that was withdrawn', () => {
    const paid = { arrears: [owed('2026-11-02T00:00:00Z', 300_000)], news: [stated('paid' as const)] };
    expect(judge(paid).reasons).toEqual([]);
    const withdrawn = {
      kinds: ['petition' as const],
      hearingAt: stated('2026-11-12T09:30', '2026-11-01T00:00:00Z'),
      news: [stated('withdrawn' as const, '2026-11-04T00:00:00Z')],
    };
    expect(judge(withdrawn)).toEqual({ level: 'normal', reasons: [] });
    const again = { ...withdrawn, hearingAt: stated('2026-11-12T09:30', '2026-11-05T00:00:00Z') };
    expect(judge(again).reasons).toEqual(['hearing-within-7-days', 'court-document']);
  });

  it('never falls when another reason is added', () => {
    const order = ['normal', 'high', 'urgent', 'crisis'];
    fc.assert(
      fc.property(
        fc.record({
          children: fc.boolean(),
          relapse: fc.boolean(),
          petition: fc.boolean(),
          days: fc.nat(20),
        }),
        fc.integer({ min: 1, max: 5 }),
        ({ children, relapse, petition, days }, signalCount) => {
          const facts: Partial<Facts> = {
            kinds: petition ? ['petition'] : [],
            hearingAt: stated(`2026-11-${String(5 + days).padStart(2, '0')}T09:00`),
            ...(children && { children: stated(true) }),
          };
          const before = order.indexOf(judge(facts, { relapse, signalCount }).level);
          const after = judge(
            { ...facts, evictionOn: stated('2026-11-06') },
            { relapse: true, signalCount: 6 },
          );
          expect(order.indexOf(after.level)).toBeGreaterThanOrEqual(before);
          expect(after.reasons).toContain('relapse');
        },
      ),
      runs,
    );
  });
});

describe('reasonText', () => {
  it('says each reason in each language, and shows a code that it no longer knows', () => {
    for (const { code } of triageRules) {
      for (const language of languages) expect(reasonText(code, language)).not.toBe(code);
    }
    expect(reasonText('hearing-within-7-days', 'nl')).toBe('zitting binnen 7 dagen');
    expect(reasonText('from-an-older-version', 'nl')).toBe('from-an-older-version');
  });
});
