import { findOrganisations } from '../mentions/organisation.ts';
import { cleanLine } from '../source-text.ts';
import type { PartSender } from './mail-parts.ts';

/** What a letterhead is made of before the letter begins. */
const HEAD_LINES = 6;
const ENDS_HEAD =
  /^(?:aan\b|t\.a\.v\.|aangetekend|recommand[ée]|einschreiben|(?:de )?(?:heer|mevrouw)\b|mijnheer|mevr\.|dhr\.|monsieur|madame|m\.|mme|mr\.?|mrs\.?|herrn?|frau|geachte|beste|dear|cher|ch[èe]re|betreft|objet|concerne|onderwerp|subject|betreff)(?![\p{L}@])/iu;
const DATED = /^\p{Lu}[\p{L}' -]{2,30}, (?:(?:de|den|le|op|am) )?\d{1,2}/u;
const PERSON = /^\p{Lu}[\p{L}'’.-]+(?: (?:van|de|der|den|en|et|&|el|ben|\p{Lu}[\p{L}'’.-]*)){1,5}$/u;
const MAIL = /[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+/;

/** Who wrote a letter that has no headers, by the lines at its head: a firm's name, or a person's name above an address. */
export function letterhead(text: readonly { readonly text: string }[]): PartSender | undefined {
  const lines = text.map((line) => cleanLine(line.text).split('\t')[0] ?? '').filter((line) => line !== '');
  const end = lines.findIndex(
    (line, index) => index >= HEAD_LINES || ENDS_HEAD.test(line) || DATED.test(line),
  );
  const head = lines.slice(0, end < 0 ? 0 : end);
  const [first] = head;
  if (first === undefined) return undefined;
  const organisation = head.slice(0, 2).flatMap((line) => findOrganisations(line))[0]?.name;
  const person = PERSON.test(first) && head.some((line) => /\d/.test(line)) ? first : undefined;
  const name = organisation ?? person;
  if (name === undefined) return undefined;
  const address = MAIL.exec(head.join('\n'))?.[0].toLowerCase();
  return { name, ...(address === undefined ? {} : { address }) };
}
