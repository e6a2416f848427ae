import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateOf } from '#domain/calendar/index.ts';
import type { Facts } from '#domain/facts.ts';
import { deadlinesOf } from '#domain/legal/index.ts';
import { countedText } from '#domain/letters/words/deadline-words.ts';
import { anyDay, runs } from '../calendar/arbitraries.ts';
import { noFacts, stated } from '../legal/facts.ts';

/** Words in which the rules count and that no other language of the letters has. */
const english =
  /\b(?:the|service|month|months|day|days|eviction|entry|roll|unless|moved|only|which|law|after|before|never|and|lies|have|checked)\b/;

const someFacts = fc
  .record({
    entered: anyDay,
    toHearing: fc.integer({ min: 1, max: 60 }),
    toService: fc.integer({ min: 1, max: 60 }),
    toEviction: fc.integer({ min: 1, max: 80 }),
    brussels: fc.boolean(),
  })
  .map(({ entered, toHearing, toService, toEviction, brussels }): Facts => {
    const hearing = entered + toHearing;
    const service = hearing + toService;
    return {
      ...noFacts,
      registeredOn: stated(dateOf(entered)),
      hearingAt: stated(`${dateOf(hearing)}T09:30`),
      servedOn: stated(dateOf(service)),
      evictionOn: stated(dateOf(service + toEviction)),
      dwelling: stated({ street: 'Kaai', houseNumber: '1', postcode: brussels ? '1000' : '2880' }),
    };
  });

describe('countedText', () => {
  it('says how a date was counted without a word of English or a date in figures', () => {
    fc.assert(
      fc.property(
        someFacts,
        fc.constantFrom('decree-2018', 'judicial-code', 'unknown'),
        fc.constantFrom('nl', 'fr', 'de'),
        (facts, regime, language) => {
          for (const { counted } of deadlinesOf({ facts, regime, now: '2026-11-05T07:45:00Z' })) {
            const text = countedText(counted, language);
            expect(text).not.toMatch(english);
            expect(text).not.toMatch(/\d{4}-\d{2}/);
          }
        },
      ),
      { numRuns: runs.numRuns / 10 },
    );
  });

  it('reads as a sentence in Dutch', () => {
    expect(countedText('service 2026-11-16 + 1 month (art. 54)', 'nl')).toBe(
      'betekening 16 november 2026 + 1 maand (art. 54)',
    );
    expect(
      countedText(
        'entry on the roll 2026-04-20 + 15 days (art. 52), moved from 2026-05-05 to the next working day (art. 53)',
        'nl',
      ),
    ).toBe(
      'inschrijving op de rol 20 april 2026 + 15 dagen (art. 52), verschoven van 5 mei 2026 naar de volgende werkdag (art. 53)',
    );
  });
});
