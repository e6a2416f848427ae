import { createRawStore } from '#adapters/aws/raw-store.ts';
import type { RawStore } from '#application/ports.ts';
import { s3 } from './clients.ts';
import { environment } from './environment.ts';

/** The bucket of raw inputs. */
export const rawStore = (): RawStore => createRawStore(s3(), environment.rawBucket());
