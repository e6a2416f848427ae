import { describe, expect, it } from 'vitest';
import { judge, matchStream } from '#infra/bench/matching.ts';
import { makeStream } from '#infra/learn/streams/stream.ts';
import { worlds } from '#infra/learn/streams/worlds.ts';

/** What the platform must reach on streams that nobody tuned it on; the figures of each world are in the decision page. */
const matched = (name: string, mess: number) => {
  const world = worlds[name];
  if (world === undefined) throw new RangeError(name);
  const { signals, truth } = makeStream(world, 1_000, 20_261_128, mess);
  return judge(matchStream(signals, 'household').outcomes, truth);
};

describe('streams of other worlds', () => {
  it.each([
    ['village', 1],
    ['port', 1],
    ['estate', 1],
    ['coast', 1],
    ['village', 1.5],
    ['port', 1.5],
    ['estate', 1.5],
  ])('are told apart in a %s with mess %d', (name, mess) => {
    const { precision, f1, reviewShare } = matched(name, mess);
    expect(precision).toBeGreaterThanOrEqual(0.998);
    expect(f1).toBeGreaterThanOrEqual(0.975);
    expect(reviewShare).toBeLessThanOrEqual(0.03);
  });

  it('glues no two families where half of what can go wrong does', () => {
    const { precision, f1, reviewShare } = matched('coast', 2.5);
    expect(precision).toBeGreaterThanOrEqual(0.998);
    expect(f1).toBeGreaterThanOrEqual(0.9);
    expect(reviewShare).toBeLessThanOrEqual(0.05);
  });
});
