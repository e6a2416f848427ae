import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nowFrom } from '#runtime/clock-file.ts';

const virtual = '2026-10-25T00:30:00.000Z';
const content = (mode: 'running' | 'frozen', since = 1_000_000) => JSON.stringify({ mode, virtual, since });

describe('nowFrom', () => {
  it('is real time when there is no file', () => {
    expect(nowFrom(undefined, 1_234)).toEqual(new Date(1_234));
  });
  it('stands still when the clock is frozen', () => {
    expect(nowFrom(content('frozen'), 9_999_999).toISOString()).toBe(virtual);
  });
  it('goes on as fast as real time when the clock runs', () => {
    expect(nowFrom(content('running'), 1_090_000).toISOString()).toBe('2026-10-25T00:31:30.000Z');
  });
  it('never goes back behind the set time when the real clock does', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2_000_000_000_000 }), (realNowMs) => {
        expect(nowFrom(content('running'), realNowMs).getTime()).toBeGreaterThanOrEqual(Date.parse(virtual));
      }),
    );
  });
  it.each(['', '{}', '{"mode":"fast","virtual":"2026-10-25T00:30:00Z","since":1}'])(
    'refuses a file that holds %j',
    (broken) => {
      expect(() => nowFrom(broken, 0)).toThrow(/JSON|invalid|expected/i);
    },
  );
});
