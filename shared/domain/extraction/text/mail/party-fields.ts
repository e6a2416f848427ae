import type { Dwelling, Landlord, Referrer } from '#events/signal.ts';
import type { FieldNotes } from '../field-notes.ts';
import { findLandlord, findReferrer } from './parties.ts';
import { findVersus } from '../mentions/versus.ts';
import type { MailFacts } from './mail-facts.ts';

/** The rented home, where it is sure enough. */
export function dwellingField(facts: MailFacts, notes: FieldNotes): Dwelling | undefined {
  const { dwelling } = facts;
  return dwelling !== undefined && notes.accept('dwelling', dwelling) ? dwelling.dwelling : undefined;
}

/** The landlord: who writes as one or is named, else the party against the tenant in an office's mail. */
export function landlordField(facts: MailFacts, notes: FieldNotes): Landlord | undefined {
  const found = findLandlord(facts.parts, facts.tenants);
  if (found !== undefined) return notes.accept('landlord', found) ? found.value : undefined;
  const office = facts.parts[0]?.writer.role;
  if (office !== 'court' && office !== 'bailiff' && office !== 'lawyer') return undefined;
  for (const part of [...facts.parts, facts.subject]) {
    const [versus] = findVersus(part.text);
    if (
      versus !== undefined &&
      notes.accept('landlord.name', { source: part.source, span: versus.landlordSpan, confidence: 0.85 })
    ) {
      const whole = facts.parts
        .flatMap((each) => each.organisations)
        .find(
          (each) => each.name.length > versus.landlord.length && each.name.startsWith(`${versus.landlord} `),
        );
      return { name: whole?.name ?? versus.landlord };
    }
  }
  return undefined;
}

/** Who refers, where that is not the landlord. */
export function referrerField(facts: MailFacts, notes: FieldNotes): Referrer | undefined {
  const found = findReferrer(facts.parts, facts.tenants);
  return found !== undefined && notes.accept('referrer', found) ? found.value : undefined;
}
