import { anyCue } from '../cue.ts';
import { agrees, doesNotAgree, informed, notInformed } from '../cues/informed.ts';
import type { FormField } from '../form.ts';
import type { Span } from '../source-text.ts';

export type InformedFact = Span & { readonly informed: boolean; readonly confidence: number };

const ABOUT_LANDLORD =
  /^[^.]{0,25}\b(?:verhuur(?:d?er|ster)|eigenaar|eigenares|huisbaas|propri[ée]taire|bailleur|landlord|owner|vermieter(?:in)?|buren|buur|familie van)\b/i;
/** `Weten zij dat u ons contacteert?` and an answer below. */
const ASKED = /(?:weet|weten|op de hoogte|ingelicht|au courant|inform|aware|know|weiß|wissen)[^?]*\?\s*$/i;
const ABOUT_REPORT =
  /meld|aanmeld|doorverw|signal|contact|verwittig|bezorg|démarche|inform|report|refer|contacte|write|écris|meldung/i;

/** Whether the tenant knows of this report; undefined where the text does not say. */
export function findInformed(
  text: string,
  sentences: readonly Span[],
  form: readonly FormField[] = [],
): InformedFact | undefined {
  const ticked = answered(text, form);
  if (ticked !== undefined) return ticked;
  const facts: (InformedFact & { readonly about: boolean })[] = [];
  for (const [index, span] of sentences.entries()) {
    const sentence = text.slice(span.start, span.end);
    const next = sentences[index + 1];
    const answer = next === undefined ? '' : text.slice(next.start, next.end).trim();
    if (next !== undefined && ASKED.test(sentence) && (YES.test(answer) || NO.test(answer))) {
      return { ...next, informed: YES.test(answer), confidence: 0.9 };
    }
    if (ABOUT_LANDLORD.test(sentence)) continue;
    const about = ABOUT_REPORT.test(sentence);
    if (anyCue(notInformed, sentence))
      facts.push({ ...span, informed: false, confidence: about ? 0.92 : 0.75, about });
    else if (anyCue(informed, sentence))
      facts.push({ ...span, informed: true, confidence: about ? 0.92 : 0.75, about });
  }
  const told = facts.filter((fact) => fact.about);
  const [first] = told.length > 0 ? told : facts;
  return first;
}

const YES = /^(?:ja|oui|yes|x\b|akkoord|d['’]accord|ok\b)/i;
const NO = /^(?:nee|neen|nog niet|non|no\b|not yet|nein|geen)/i;

/** `Huurder op de hoogte: ja`. */
function answered(text: string, form: readonly FormField[]): InformedFact | undefined {
  for (const field of form) {
    if (field.attribute !== 'informed' || (field.owner ?? 'tenant') !== 'tenant') continue;
    const value = text.slice(field.value.start, field.value.end).trim();
    if (YES.test(value)) return { ...field.value, informed: true, confidence: 0.93 };
    if (NO.test(value)) return { ...field.value, informed: false, confidence: 0.93 };
  }
  return undefined;
}

/** Whether the tenant agrees; undefined where the text does not say. */
export function findAgreement(text: string): boolean | undefined {
  if (anyCue(doesNotAgree, text)) return false;
  return anyCue(agrees, text) ? true : undefined;
}
