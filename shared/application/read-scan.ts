import type { WaitingScan } from '#events/envelope.ts';
import type { InputReader } from '#domain/reading.ts';
import { RetryableError } from './errors.ts';
import { hangsOnScan, inputOf, type ReceiveDeps, type Received, takeIn } from './receive-input.ts';

/** `read` reads pictures of paper, `readWithoutOcr` leaves them for a person. */
export type ReadScanDeps = Omit<ReceiveDeps, 'scans'> & { readonly readWithoutOcr: InputReader };

/**
 * Reads an input again, now with its pictures of paper, and takes in what hangs on them; the rest went on when it
 * arrived. What cannot be read becomes a review item. Safe to repeat: an item has the same place in the input, and by
 * that the same id, whether its scan could be read or not.
 * @param isOcrGivenUp the pictures ended this function before: they are left to a person
 * @throws {RetryableError} when the object is not there, or the pictures of paper in it are not found again.
 */
export const readScan = async (
  deps: ReadScanDeps,
  { scans, ...arrival }: WaitingScan,
  { isOcrGivenUp }: { readonly isOcrGivenUp: boolean },
): Promise<Received> => {
  const raw = await deps.raw.read(arrival.rawKey);
  if (raw === undefined)
    throw new RetryableError('A stored input with a scan is not there: it is tried again.');
  const input = inputOf(arrival, raw.bytes);
  const read = isOcrGivenUp ? undefined : await deps.read(input);
  // A reading that ran out of time before it saw every picture says too little of what hangs on them.
  const result = read?.scans === scans ? read : await deps.readWithoutOcr(input);
  if (result.scans !== scans)
    throw new RetryableError('The scans of an input were not found again: it is tried again.');
  return takeIn(deps, arrival, result, hangsOnScan);
};
