import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { makeStream } from './streams/stream.ts';
import { worlds } from './streams/crowded-worlds.ts';

/**
 * Writes `signals.ndjson` and `truth.csv` of invented households, for `bench -- matching`. The same options always write
 * the same bytes: `node infra/learn/make-stream.ts --world NAME --out DIR [--households N] [--seed N] [--mess X]`.
 */
const { values } = parseArgs({
  options: {
    world: { type: 'string', default: 'port' },
    out: { type: 'string' },
    households: { type: 'string', default: '2000' },
    seed: { type: 'string', default: '1' },
    mess: { type: 'string', default: '1' },
  },
});
const world = worlds[values.world];
if (world === undefined || values.out === undefined)
  throw new TypeError(`make-stream needs --out DIR and --world ${Object.keys(worlds).join('|')}`);
const { signals, truth } = makeStream(
  world,
  Number(values.households),
  Number(values.seed),
  Number(values.mess),
);
mkdirSync(values.out, { recursive: true });
writeFileSync(
  join(values.out, 'signals.ndjson'),
  signals.map((signal) => `${JSON.stringify(signal)}\n`).join(''),
);
writeFileSync(
  join(values.out, 'truth.csv'),
  `source.ref,household\n${[...truth].map(([ref, household]) => `${ref},${household}\n`).join('')}`,
);
console.log(`${signals.length} signals of ${new Set(truth.values()).size} households`);
