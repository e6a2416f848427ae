import { readTextFacts, type TextFacts } from '../text-facts.ts';
import type { MailPart } from './mail-part.ts';
import { writerOf, type Writer } from './writer.ts';

/** What stands in one letter of a mail, and who wrote it. */
export type PartFacts = TextFacts & { readonly part: MailPart; readonly writer: Writer };

export function readPart(part: MailPart, receiver: string | undefined): PartFacts {
  return { part, writer: writerOf(part, receiver), ...readTextFacts(part.body) };
}
