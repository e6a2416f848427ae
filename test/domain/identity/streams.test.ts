import { describe, expect, it } from 'vitest';
import { judge, matchStream } from '#infra/bench/matching.ts';
import { makeStream } from '#infra/learn/streams/stream.ts';
import { worlds } from '#infra/learn/streams/crowded-worlds.ts';

/** What the platform must reach on streams that nobody tuned it on; the figures of each world are in the decision page. */
const matched = (name: string, mess: number) => {
  const world = worlds[name];
  if (world === undefined) throw new RangeError(name);
  const { signals, truth } = makeStream(world, 1_000, 20_261_128, mess);
  return judge(matchStream([signals], 'household').outcomes, truth);
};

describe('streams of other worlds', () => {
  it.each(['village', 'port', 'estate', 'coast', 'hamlet', 'campus', 'quarter'])(
    'are told apart in a %s',
    (name) => {
      const { precision, f1, reviewShare } = matched(name, 1);
      expect(precision).toBeGreaterThanOrEqual(0.998);
      expect(f1).toBeGreaterThanOrEqual(0.975);
      expect(reviewShare).toBeLessThanOrEqual(0.03);
    },
  );

  it('are told apart where half as much again goes wrong', () => {
    let [right, predicted] = [0, 0];
    for (const name of ['village', 'port', 'estate', 'coast']) {
      const { precision = 0, predictedPairs = 0, f1, reviewShare } = matched(name, 1.5);
      right += precision * predictedPairs;
      predicted += predictedPairs;
      expect(f1).toBeGreaterThanOrEqual(0.975);
      expect(reviewShare).toBeLessThanOrEqual(0.03);
    }
    expect(right / predicted).toBeGreaterThanOrEqual(0.998);
  });

  it('glues no two families where more goes wrong than right', () => {
    const { precision, f1, reviewShare } = matched('coast', 2.5);
    expect(precision).toBeGreaterThanOrEqual(0.998);
    expect(f1).toBeGreaterThanOrEqual(0.9);
    expect(reviewShare).toBeLessThanOrEqual(0.05);
  });
});
