import { isVerified, type Sender } from '#domain/cases/sender.ts';
import type { KeyRing } from './ports.ts';

const UNVERIFIED = 'u';

/**
 * The same for the same letter from the same sender: what is written, then by whom and in which standing, so that a letter is
 * known again when another person passes it on.
 */
export const contentKeyOf = (ring: KeyRing, contentHash: string, from: Sender): string =>
  [
    ring.idOf('same', contentHash),
    ring.idOf('by', from.address ?? '').slice(0, 6),
    ...(isVerified(from) ? [] : [UNVERIFIED]),
  ].join('.');

/** What a content key says without its sender. */
export const standingIn = (contentKey: string): { readonly letter: string; readonly isVerified: boolean } => {
  const [letter = '', , standing] = contentKey.split('.');
  return { letter, isVerified: standing !== UNVERIFIED };
};
