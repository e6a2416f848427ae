import type { Span } from '../source-text.ts';

export type EmailMention = Span & { readonly email: string };

const EMAIL = /(?<![\p{L}\d._%+-])[\p{L}\d._%+-]{1,64}@[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){1,4}/gu;

/** E-mail addresses in the text, lower case. */
export function findEmails(text: string): EmailMention[] {
  return [...text.matchAll(EMAIL)].map((match) => {
    const email = match[0].replace(/[.-]+$/, '');
    return { email: email.toLowerCase(), start: match.index, end: match.index + email.length };
  });
}
