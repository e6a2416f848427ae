import { parseArgs } from 'node:util';
import { judge, matchStream } from '../bench/matching.ts';
import { worlds } from './streams/crowded-worlds.ts';
import { makeStream } from './streams/stream.ts';

/**
 * How matching does over many seeds: one stream proves little, as a single chain of wrong joins moves its precision by
 * half a percent. Prints for each world and mess the figures of all seeds together and those of the worst:
 * `node infra/learn/survey-streams.ts [--worlds a,b] [--mess 1,1.7] [--seeds 8] [--from 101] [--households 2500]`.
 */
const { values } = parseArgs({
  options: {
    worlds: { type: 'string', default: Object.keys(worlds).join(',') },
    mess: { type: 'string', default: '1,1.35,1.7' },
    seeds: { type: 'string', default: '8' },
    from: { type: 'string', default: '101' },
    households: { type: 'string', default: '2500' },
  },
});
const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);
const seeds = Array.from({ length: Number(values.seeds) }, (_, index) => Number(values.from) + index);

for (const name of values.worlds.split(','))
  for (const mess of values.mess.split(',').map(Number)) {
    const world = worlds[name];
    if (world === undefined) throw new TypeError(`no world ${name}: ${Object.keys(worlds).join(', ')}`);
    const figures = seeds.map((seed) => {
      const { signals, truth } = makeStream(world, Number(values.households), seed, mess);
      const {
        predictedPairs = 0,
        truePairs = 0,
        precision = 1,
        f1 = 1,
        review = 0,
      } = judge(matchStream([signals], 'household').outcomes, truth);
      return { signals: signals.length, predictedPairs, truePairs, precision, f1, review };
    });
    const sum = (of: (figure: (typeof figures)[number]) => number): number =>
      figures.reduce((total, figure) => total + of(figure), 0);
    const right = sum(({ precision, predictedPairs }) => precision * predictedPairs);
    const precision = share(
      right,
      sum(({ predictedPairs }) => predictedPairs),
    );
    const recall = share(
      right,
      sum(({ truePairs }) => truePairs),
    );
    console.log(
      JSON.stringify({
        world: name,
        mess,
        precision: precision.toFixed(4),
        recall: recall.toFixed(4),
        f1: share(2 * precision * recall, precision + recall).toFixed(4),
        reviewShare: share(
          sum(({ review }) => review),
          sum(({ signals }) => signals),
        ).toFixed(4),
        leastPrecision: Math.min(...figures.map((figure) => figure.precision)).toFixed(4),
        leastF1: Math.min(...figures.map((figure) => figure.f1)).toFixed(4),
      }),
    );
  }
