import { describe, expect, it } from 'vitest';
import type { Deadline, Regime } from '#domain/case-record.ts';
import type { Facts } from '#domain/facts.ts';
import { deadlinesOf, legalRules } from '#domain/legal/index.ts';
import { noFacts, stated } from './facts.ts';

const count = (facts: Partial<Facts>, regime: Regime = 'decree-2018'): Record<string, Deadline> =>
  Object.fromEntries(
    deadlinesOf({ facts: { ...noFacts, ...facts }, regime, now: '2026-11-20T08:05:25Z' }).map((deadline) => [
      deadline.rule,
      deadline,
    ]),
  );
const dates = (facts: Partial<Facts>, regime?: Regime): Record<string, string> =>
  Object.fromEntries(Object.values(count(facts, regime)).map(({ rule, on }) => [rule, on]));

describe('deadlinesOf', () => {
  it('sets the hearing by 5 May when the petition was entered on the roll on 20 April 2026', () => {
    expect(dates({ registeredOn: stated('2026-04-20') })).toEqual({ 'hearing-by': '2026-05-05' });
  });

  it('moves the last day of the hearing to Monday when 15 days end on a Saturday', () => {
    const { 'hearing-by': hearing } = count({ registeredOn: stated('2026-10-30') });
    expect(hearing?.on).toBe('2026-11-16');
    expect(hearing?.counted).toContain('2026-11-14');
    expect(hearing?.article).toContain('art. 45');
  });

  it('ends the waiting month on 3 January and allows execution from Monday 4 when service was on 3 December 2026', () => {
    expect(dates({ servedOn: stated('2026-12-03') })).toMatchObject({
      'waiting-month-ends': '2027-01-03',
      'earliest-execution': '2027-01-04',
    });
  });

  it('ends on the last day of February when service was on 31 January 2027', () => {
    expect(dates({ servedOn: stated('2027-01-31') })).toMatchObject({
      'waiting-month-ends': '2027-02-28',
      'earliest-execution': '2027-03-01',
    });
  });

  it('warns on the earliest working day when the month ends on a holiday (served 1 April 2026)', () => {
    expect(dates({ servedOn: stated('2026-04-01') })).toMatchObject({
      'waiting-month-ends': '2026-05-01',
      'earliest-execution': '2026-05-04',
    });
  });

  it('allows no eviction before 17 December when the judgment of the story was served on 16 November 2026', () => {
    expect(dates({ servedOn: stated('2026-11-16') })).toMatchObject({ 'earliest-execution': '2026-12-17' });
  });

  it('counts the same under either law when both say the same', () => {
    for (const servedOn of ['2026-12-03', '2027-01-31', '2026-04-01']) {
      expect(dates({ servedOn: stated(servedOn) }, 'judicial-code')).toEqual(
        dates({ servedOn: stated(servedOn) }, 'decree-2018'),
      );
    }
  });

  it('gives appeal and opposition one month, over a day off', () => {
    expect(dates({ servedOn: stated('2026-12-03') })).toMatchObject({
      'appeal-by': '2027-01-04',
      'opposition-by': '2027-01-04',
    });
  });

  it('extends appeal to the 15th day of the judicial year when the month lies in the court vacation', () => {
    expect(dates({ servedOn: stated('2026-07-10') })).toMatchObject({ 'appeal-by': '2026-09-15' });
    expect(dates({ servedOn: stated('2026-06-30') })).toMatchObject({ 'appeal-by': '2026-07-30' });
    expect(dates({ servedOn: stated('2026-08-03') })).toMatchObject({ 'appeal-by': '2026-09-03' });
    expect(dates({ servedOn: stated('2029-07-10') })).toMatchObject({ 'appeal-by': '2029-09-17' });
  });

  it('never extends the waiting month when it lies in the court vacation', () => {
    expect(dates({ servedOn: stated('2026-07-10') })).toMatchObject({ 'earliest-execution': '2026-08-11' });
  });

  it('asks the bailiff to announce 7 calendar days before under the decree, 5 working days under the code', () => {
    const evictionOn = stated('2026-11-17');
    expect(dates({ evictionOn })).toMatchObject({ 'bailiff-announces-by': '2026-11-10' });
    expect(dates({ evictionOn }, 'judicial-code')).toMatchObject({ 'bailiff-announces-by': '2026-11-09' });
  });

  it('keeps the goods six months from the eviction', () => {
    expect(dates({ evictionOn: stated('2026-08-31') })).toMatchObject({ 'goods-kept-until': '2027-02-28' });
  });

  it('has the announced day checked when it is a day off or too early', () => {
    const holiday = count({ evictionOn: stated('2026-11-11') })['eviction'];
    expect(holiday?.counted).toContain('legal holiday');
    const early = count({ servedOn: stated('2026-11-16'), evictionOn: stated('2026-12-10') })['eviction'];
    expect(early?.counted).toContain('waiting month');
    const lawful = count({ servedOn: stated('2026-11-16'), evictionOn: stated('2026-12-17') })['eviction'];
    expect(lawful?.counted).not.toContain('checked');
  });

  it('waits for the end of the winter stop when the dwelling lies in Brussels, not in Flanders', () => {
    const servedOn = stated('2026-11-16');
    expect(dates({ servedOn, dwelling: stated({ postcode: '1080' }) })).toMatchObject({
      'earliest-execution': '2027-03-16',
    });
    expect(dates({ servedOn, dwelling: stated({ postcode: '2880' }) })).toMatchObject({
      'earliest-execution': '2026-12-17',
    });
  });

  it('sends the petition to the OCMW after four days under the code only, never for a student', () => {
    const registeredOn = stated('2026-10-29');
    expect(dates({ registeredOn }, 'judicial-code')).toEqual({
      'tenant-objection-to-notice': '2026-10-31',
      'notice-to-ocmw': '2026-11-02',
      'hearing-by': '2026-11-13',
    });
    expect(dates({ registeredOn, studentLease: stated(true) }, 'judicial-code')).toEqual({
      'hearing-by': '2026-11-13',
    });
  });

  it('shows both articles and the earlier date when the law is not known', () => {
    const evictionOn = stated('2026-11-17');
    const announced = count({ evictionOn }, 'unknown')['bailiff-announces-by'];
    expect(announced?.on).toBe('2026-11-09');
    expect(announced?.article).toMatch(/decree.* or Judicial Code/);
    expect(announced?.counted).toContain('2026-11-10');
    expect(announced?.counted).toContain('2026-11-09');
    const notice = count({ registeredOn: stated('2026-10-29') }, 'unknown')['notice-to-ocmw'];
    expect(notice?.counted).toContain('not known');
  });

  it('is empty while no fact is known, and in order of date when all are', () => {
    expect(deadlinesOf({ facts: noFacts, regime: 'unknown', now: '2026-11-20T08:00:00Z' })).toEqual([]);
    const all = deadlinesOf({
      facts: {
        ...noFacts,
        registeredOn: stated('2026-10-29'),
        hearingAt: stated('2026-11-13T14:00'),
        servedOn: stated('2026-11-16'),
        evictionOn: stated('2026-12-21'),
      },
      regime: 'judicial-code',
      now: '2026-11-20T08:00:00Z',
    });
    expect(all.map(({ on }) => on)).toEqual(all.map(({ on }) => on).toSorted());
    expect(new Set(all.map(({ rule }) => rule))).toEqual(new Set(legalRules.map(({ id }) => id)));
    expect(all.every(({ article, counted }) => article.includes('art. ') && counted.length > 10)).toBe(true);
  });
});
