import { scanWaiting } from '#events/envelope.ts';
import { createInputReader } from '#adapters/documents/input-reader.ts';
import { createLazyOcrReader } from '#adapters/documents/lazy-ocr-reader.ts';
import { readScan } from '#application/read-scan.ts';
import { queueFunction } from '#runtime/queue-function.ts';
import { countReceived, intakeDeps } from '#runtime/receive.ts';

/** A scan that ended this function, or used up its time, so often is left to a person; the queue allows more (`infra/topology.ts`). */
const TRIES_WITH_OCR = 2;

const read = createInputReader({ ocr: createLazyOcrReader() });
const readWithoutOcr = createInputReader();

/** Reads inputs again with their pictures of paper and hands on what hangs on them. */
export const handler = queueFunction(async ({ body, attributes }) => {
  const { data } = scanWaiting.parse(JSON.parse(body));
  const isOcrGivenUp = Number(attributes.ApproximateReceiveCount) > TRIES_WITH_OCR;
  countReceived(await readScan({ ...(await intakeDeps()), read, readWithoutOcr }, data, { isOcrGivenUp }));
  return 'ScanRead';
});
