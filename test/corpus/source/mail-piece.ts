import type { SignalFields } from '#events/signal.ts';
import { type Envelope, message, type Part } from './mime.ts';
import type { Action, Category, Label, Piece } from './piece.ts';

export type Answer = Omit<Label, 'ref'>;

/** A label of a mail or file that holds one signal, or none. */
export function says(expect: Partial<SignalFields>, note = '', action: Action = 'case'): Answer[] {
  return [{ expect, action, note }];
}

/** A row of a list. */
export function row(
  n: number,
  line: number,
  expect: Partial<SignalFields>,
  note = '',
  action: Action = 'case',
): Answer {
  return { row: n, line, expect, action, note };
}

export function mail(
  name: string,
  envelope: Envelope,
  body: Part,
  answers: readonly Answer[],
  category: Category = 'mails',
): Piece {
  return {
    category,
    folder: 'mails',
    name: `${name}.eml`,
    bytes: message(envelope, body),
    labels: answers.map((answer) => ({ ref: envelope.id, ...answer })),
  };
}
