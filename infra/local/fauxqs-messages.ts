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

/** What the thread tells its parent first, once. */
export const fauxqsReady = z.strictObject({ port: z.int() });
export type FauxqsReady = z.infer<typeof fauxqsReady>;

/** What the parent asks: to end, or how many messages the queues of these names hold together. */
export const fauxqsRequest = z.union([
  z.literal('stop'),
  z.strictObject({ id: z.int(), queues: z.array(z.string()) }),
]);
export type FauxqsRequest = z.infer<typeof fauxqsRequest>;

/** The answer to a question of that id: messages visible, in flight and delayed. */
export const fauxqsCount = z.strictObject({ id: z.int(), messages: z.int() });
export type FauxqsCount = z.infer<typeof fauxqsCount>;
