import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { signalFields, signalKind } from '#events/signal.ts';

/** A line of a `gold.ndjson` (see `test/samples/README.md`); `sheet` for workbooks with several sheets of data. */
export const goldLine = z.strictObject({
  ref: z.string().min(1),
  row: z.int().min(1).exactOptional(),
  line: z.int().min(1).exactOptional(),
  sheet: z.string().exactOptional(),
  /** Path from the folder of the gold file. */
  file: z.string().min(1),
  expect: z.strictObject({ ...signalFields.shape, kind: signalKind.exactOptional() }),
  action: z.enum(['case', 'review', 'ignore']),
  note: z.string(),
});
export type GoldLine = z.infer<typeof goldLine>;

/** Reads a gold file; throws where a line is not of that form. */
export function readGold(file: string): GoldLine[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => goldLine.parse(JSON.parse(line)));
}
