import type { MailDocument } from '../../../document.ts';
import type { PassedOn } from '../../../reading.ts';
import { anyCue } from '../cue.ts';
import { forwardPrefix, replyPrefix } from '../cues/mail-boundaries.ts';
import { addsNothing, asksWhetherItArrived } from '../cues/passing-on.ts';
import { closings, greetings } from '../cues/signature.ts';
import { textLimits } from '../limits.ts';
import { numberedLines, type NumberedLine } from '../source-text.ts';
import { cutMail } from './cut-mail.ts';
import type { RawPart } from './mail-parts.ts';
import { cutSignature, withoutDisclaimer } from './signature.ts';
import { withoutPrefixes } from './subject.ts';

/** The letter that a mail brings: its own, or the one that it only passes on. */
export type ToldLetter = {
  readonly subject: string;
  /** Its words as they stay when mail programs wrap, quote and decorate them anew. */
  readonly words: string;
  /** Mails enclosed in it, as letters of their own. */
  readonly enclosed: readonly ToldLetter[];
  /** It was written earlier, and whoever sends it now adds nothing. */
  readonly passedOn?: PassedOn;
};

/**
 * The same letter has the same words, whether it comes as it was sent, in the body of a forward or enclosed in one. A
 * remark of the forwarder that may tell anything makes a letter of its own: nothing that somebody says gets lost.
 */
export function toldLetter(mail: MailDocument, depth = 0): ToldLetter {
  const { lines } = mail.body;
  const { subject: outerSubject } = mail.headers;
  // What is read of it is not all of it: two such mails are the same only when they are so to the letter.
  if (
    lines.length > textLimits.lines ||
    lines.reduce((sum, line) => sum + line.text.length + 1, 0) > textLimits.chars
  )
    return { subject: outerSubject, words: lines.map(({ text }) => text).join('\n'), enclosed: [] };
  let parts = cutMail(numberedLines(mail.body));
  let subject = outerSubject;
  let passedOn: PassedOn | undefined;
  const { from } = mail.headers;
  let sender = `${from.name ?? ''} ${from.address.split('@')[0] ?? ''}`;
  for (let next = parts[1]; next !== undefined; next = parts[1]) {
    const remark = isForward(next, mail) ? remarkOf(parts[0], sender) : 'telling';
    if (remark === 'telling' || !isSubjectOf(subject, next.subject)) break;
    passedOn = strongest(passedOn, remark);
    parts = parts.slice(1);
    subject = next.subject ?? subject;
    sender = next.from?.name ?? '';
  }
  const [enclosed, ...others] = mail.enclosed;
  if (enclosed !== undefined && others.length === 0 && parts.length === 1 && depth < MAX_DEPTH) {
    const remark = remarkOf(parts[0], sender);
    if (remark !== 'telling' && isSubjectOf(subject, enclosed.headers.subject)) {
      const letter = toldLetter(enclosed, depth + 1);
      return { ...letter, passedOn: strongest(strongest(passedOn, remark), letter.passedOn) };
    }
  }
  return {
    subject: withoutPrefixes(subject),
    words: parts
      .map((part) => plainWords(part.lines))
      .filter((words) => words !== '')
      .join(' '),
    enclosed: depth < MAX_DEPTH ? mail.enclosed.map((each) => toldLetter(each, depth + 1)) : [],
    ...(passedOn === undefined ? {} : { passedOn }),
  };
}

const MAX_DEPTH = 4;
const MOST_CHARACTERS = 300;

const strongest = (a: PassedOn | undefined, b: PassedOn | undefined): PassedOn =>
  a === 'asking' || b === 'asking' ? 'asking' : 'silently';

function isForward(part: RawPart, { headers }: MailDocument): boolean {
  if (part.kind === 'forward' || forwardPrefix.test(headers.subject)) return true;
  return part.kind === 'older' && !replyPrefix.test(headers.subject) && headers.inReplyTo === undefined;
}

/** The forwarder wrote no subject of his own. */
const isSubjectOf = (outer: string, inner: string | undefined): boolean => {
  const own = withoutPrefixes(outer);
  return own === '' || inner === undefined || own === withoutPrefixes(inner) || anyCue(addsNothing, own);
};

/** What stands above a letter that is passed on. */
function remarkOf(part: RawPart | undefined, sender: string): PassedOn | 'telling' {
  if (part === undefined) return 'silently';
  const lines = cutSignature(part.lines, sender).body.map(({ text }) => text.trim());
  if (lines.join(' ').length > MOST_CHARACTERS) return 'telling';
  let remark: PassedOn = 'silently';
  for (const line of lines) {
    if (anyCue(closings, line)) continue;
    for (const [index, phrase] of line.split(/[.!?;:,…]+(?: |$)| [-–] /).entries()) {
      const said = phrase.trim();
      const greets = index === 0 && isGreeting(said);
      if (said === '' || greets || anyCue(closings, said) || anyCue(addsNothing, said)) continue;
      if (!anyCue(asksWhetherItArrived, said)) return 'telling';
      remark = 'asking';
    }
  }
  return remark;
}

/** A greeting and a name, without anything told behind them. */
const isGreeting = (said: string): boolean =>
  anyCue(greetings, said) && said.split(' ').length <= 5 && !TELLS.test(said);
const TELLS =
  /(?:^| )(?:is|zijn|heeft|hebben|ligt|wil|moet|kan|komt|gaat|est|sont|a|has|have|are|ist|hat|sind)(?: |$)/i;

/** Addresses and pictures that a mail program writes out, its marks of quotes and of bold type, and how it wraps lines. */
const plainWords = (lines: readonly NumberedLine[]): string =>
  withoutDisclaimer(lines)
    .map(({ text }) => text.replace(/^(?:> ?)+/, ''))
    .join(' ')
    .replaceAll(/<(?:mailto|https?|tel):[^>]*>|\[(?:cid|image|afbeelding|logo|bild)[^\]]*\]|[*_]+/gi, ' ')
    .split(/\s+/)
    .filter((word) => word !== '')
    .join(' ');
