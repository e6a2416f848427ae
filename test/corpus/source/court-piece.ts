import type { SignalFields } from '#events/signal.ts';
import type { Action, Piece } from './piece.ts';

/** A file of a court or bailiff; its reference is its name. */
export function courtFile(
  name: string,
  bytes: Uint8Array,
  expect: Partial<SignalFields>,
  note: string,
  action: Action = 'case',
): Piece {
  return { category: 'court', folder: 'petitions', name, bytes, labels: [{ ref: name, expect, action, note }] };
}
