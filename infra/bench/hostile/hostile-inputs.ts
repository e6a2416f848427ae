import { hostileArchives, hostileTrees } from './hostile-archives.ts';
import type { HostileInput } from './hostile-input.ts';
import { hostileMails } from './hostile-mails.ts';
import { hostilePdfs, hostilePictures } from './hostile-pictures.ts';
import { hostileTexts } from './hostile-texts.ts';

export type { HostileInput } from './hostile-input.ts';

/** Everything that the intake is tried with (`npm run -s bench -- hostile`). */
export const hostileInputs: readonly HostileInput[] = [
  ...hostileArchives,
  ...hostileTrees,
  ...hostileMails,
  ...hostilePdfs,
  ...hostilePictures,
  ...hostileTexts,
];
