import { canonicalJson } from '#domain/canonical-json.ts';
import type { InboxRef, KeyRing } from './ports.ts';

/** Characters of an id that name the input; what follows names a row of it, or what it says. */
export const INPUT_PART = 12;

/** Names an input by who calls it so: a file, a mail, a message. */
export const inputPartOf = (
  ring: Pick<KeyRing, 'idOf'>,
  { channel, ref }: Pick<InboxRef, 'channel' | 'ref'>,
): string => ring.idOf('input', `${channel}\u0000${ref}`);

/**
 * Id of an input, or of one row of it: the same however often it is delivered. The same name with other content is
 * another input; rows of a list are inputs of their own.
 */
export const inputIdOf = (ring: Pick<KeyRing, 'idOf'>, inbox: InboxRef): string => {
  const { row, sheet, contentHash } = inbox;
  return `${inputPartOf(ring, inbox)}${ring.idOf('row', canonicalJson([sheet ?? null, row ?? null, contentHash]))}`;
};
