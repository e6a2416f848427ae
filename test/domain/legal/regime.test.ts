import { describe, expect, it } from 'vitest';
import { regimeOf } from '#domain/legal/index.ts';

describe('regimeOf', () => {
  it('is the decree when the lease is oral or from 2019 on', () => {
    expect(regimeOf({ written: false })).toBe('decree-2018');
    expect(regimeOf({ startDate: '2005-03-01', written: false })).toBe('decree-2018');
    expect(regimeOf({ startDate: '2019-01-01', written: true })).toBe('decree-2018');
    expect(regimeOf({ startDate: '2022-04-01' })).toBe('decree-2018');
  });

  it('is the Judicial Code when the lease is written and from before 2019', () => {
    expect(regimeOf({ startDate: '2018-12-31', written: true })).toBe('judicial-code');
  });

  it('is unknown when date or form is missing, so that both laws are shown', () => {
    expect(regimeOf({})).toBe('unknown');
    expect(regimeOf({ written: true })).toBe('unknown');
    expect(regimeOf({ startDate: '2016-05-01' })).toBe('unknown');
  });

  it('follows the dates when the lease is a student lease', () => {
    expect(regimeOf({ startDate: '2024-09-15', student: true })).toBe('decree-2018');
  });
});
