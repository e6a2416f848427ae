import type { Cue } from './cue.ts';

/** How the writer of a letter stands to the home. */
export const writerRoles = [
  'court',
  'bailiff',
  'lawyer',
  'landlord',
  'estate-agent',
  'professional',
  'relative',
  'neighbour',
  'tenant',
  'colleague',
  'unknown',
] as const;
export type WriterRole = (typeof writerRoles)[number];

/** Words of a kind of writer, and how much one sentence with them says. */
export type WriterWords = {
  readonly role: WriterRole;
  readonly weight: number;
  readonly cues: readonly Cue[];
};
