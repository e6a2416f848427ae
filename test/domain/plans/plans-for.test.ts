import { describe, expect, it } from 'vitest';
import type { Facts, News } from '#domain/facts.ts';
import { type PlansForInput, plans, plansFor } from '#domain/plans/index.ts';
import { services } from '#domain/case-record.ts';
import { noFacts, stated } from '../legal/facts.ts';

const now = '2026-11-05T07:45:00Z';
const organisation = (type: 'ocmw' | 'caw'): NonNullable<PlansForInput['directory']> => ({
  organisation: {
    name: 'Sociaal Huis',
    type,
    intakeEmail: 'meldpunt@sociaalhuis.example',
    language: 'nl',
    timezone: 'Europe/Brussels',
    holidays: [],
    openingHours: { from: '08:30', to: '17:00' },
  },
});
const forCase = (input: Partial<PlansForInput>, facts: Partial<Facts> = {}): readonly string[] =>
  plansFor({ phase: 'pre-court', service: 'pre-court', now, ...input, facts: { ...noFacts, ...facts } });

describe('plansFor', () => {
  it('starts the five working days when arrears are reported, and the fund check at 2 to 6 months', () => {
    const months = (count: number): Partial<Facts> => ({
      arrears: [{ rank: 0, statedAt: now, signalId: 's1', months: count }],
    });
    expect(forCase({})).toEqual(['ravels-five-days']);
    expect(forCase({}, months(3))).toEqual(['ravels-five-days', 'fund-check']);
    expect(forCase({}, months(1))).toEqual(['ravels-five-days']);
    expect(forCase({}, months(7))).toEqual(['ravels-five-days']);
  });

  it('reckons the months for the fund from amount and rent when they are not stated', () => {
    const owed = (amountCents: number): Partial<Facts> => ({
      arrears: [{ rank: 0, statedAt: now, signalId: 's1', amountCents, monthlyRentCents: 60_000 }],
    });
    expect(forCase({}, owed(120_000))).toEqual(['ravels-five-days', 'fund-check']);
    expect(forCase({}, owed(360_000))).toEqual(['ravels-five-days', 'fund-check']);
    expect(forCase({}, owed(119_999))).toEqual(['ravels-five-days']);
    expect(forCase({}, owed(360_001))).toEqual(['ravels-five-days']);
  });

  it('starts contact before the hearing countdown when a petition comes, so that nothing is asked twice', () => {
    const facts = { hearingAt: stated('2026-11-12T09:30') };
    expect(forCase({ phase: 'court', service: 'court' }, facts)).toEqual([
      'ravels-five-days',
      'hearing-countdown',
    ]);
    expect(forCase({ phase: 'court', service: 'court' })).toEqual(['ravels-five-days', 'hearing-countdown']);
  });

  it('counts back from a call to conciliation too', () => {
    expect(forCase({}, { hearingAt: stated('2026-11-12T09:30') })).toEqual([
      'ravels-five-days',
      'hearing-countdown',
    ]);
    expect(forCase({}, { hearingAt: stated('2026-11-04T09:30') })).toEqual(['ravels-five-days']);
  });

  it('follows the judgment, and the instalments when the news says so', () => {
    const input = { phase: 'judgment', service: 'after-judgment' } as const;
    expect(forCase(input)).toEqual(['after-judgment']);
    expect(forCase(input, { news: [stated('plan-agreed')] })).toEqual(['after-judgment', 'payment-plan']);
    const broken = [
      stated<News>('plan-agreed', '2026-11-01T00:00:00Z'),
      stated<News>('plan-broken', '2026-11-02T00:00:00Z'),
    ] as const;
    expect(forCase(input, { news: broken })).toEqual(['after-judgment']);
  });

  it('guides as in Mechelen by default, as in Limburg or after the circular at a CAW', () => {
    const input = { service: 'preventive-guidance' } as const;
    expect(forCase(input)).toEqual(['mechelen-guidance']);
    expect(forCase({ ...input, directory: organisation('caw') })).toEqual(['limburg-guidance']);
    expect(
      forCase({ ...input, directory: organisation('caw') }, { landlordPartnerId: stated('scheldekant') }),
    ).toEqual(['circular-guidance']);
  });

  it('takes the plan that the organisation has chosen', () => {
    const directory = { ...organisation('ocmw'), plans: { 'pre-court': 'pre-court-guidance, fund-check' } };
    expect(forCase({ directory })).toEqual(['pre-court-guidance', 'fund-check']);
  });

  it('calls after closing when the case is in aftercare', () => {
    expect(forCase({ phase: 'aftercare' })).toEqual(['aftercare']);
  });

  it('names only plans that exist, for every phase and service', () => {
    for (const phase of ['pre-court', 'court', 'judgment', 'aftercare'] as const) {
      for (const service of services) {
        const named = forCase({ phase, service });
        expect(named.length).toBeGreaterThan(0);
        expect(named.filter((id) => plans[id] === undefined)).toEqual([]);
      }
    }
  });
});
