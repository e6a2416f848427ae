import { z } from 'zod';

/** What the thread of the emulator is started with. */
export const fauxqsSettings = z.strictObject({
  /** Folder of the SQLite file; absent: everything in memory. */
  folder: z.string().optional(),
  /** Taken when it is free. */
  preferredPort: z.int().optional(),
  region: z.string(),
});
export type FauxqsSettings = z.infer<typeof fauxqsSettings>;

/** What the thread tells its parent, once. */
export const fauxqsReady = z.strictObject({ port: z.int() });
export type FauxqsReady = z.infer<typeof fauxqsReady>;
