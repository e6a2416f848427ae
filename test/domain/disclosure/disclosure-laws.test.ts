import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Language, languages } from '#events/signal.ts';
import type { CaseRecord } from '#domain/case-record.ts';
import { landlordEvents } from '#domain/disclosure/landlord-view.ts';
import { referrerEvents } from '#domain/disclosure/referrer-view.ts';
import { buildLetter, type LetterContext, type TemplateName } from '#domain/letters/index.ts';
import { landlordEmail, professional, referrerEmail, stamped, workerEmail } from '#test/harness/page-data.ts';
import {
  directory,
  leaks,
  MARK,
  ownSignal,
  token,
  tokenCase,
  tokenFacts,
  tokenSteps,
  withReferrer,
} from './token-case.ts';

const RUNS = { numRuns: 300 };
const now = '2027-03-05T08:00:00.000Z';
const language = fc.constantFrom<Language>(...languages);

const allOf = (context: LetterContext): string => {
  const { subject, text, html, ics } = buildLetter(context);
  return [subject, text, html, ics ?? ''].join('\n');
};

/** Topic values that a careless caller might pass along. */
const straySecrets = token.map((secret) => ({
  secret,
  note: secret,
  detail: secret,
  sender: secret,
  ref: secret,
  worker: secret,
  news: secret,
}));

/** The original of a signal is for workers only. */
const secretOrigin: NonNullable<LetterContext['origin']> = {
  source: { channel: 'file', ref: `${MARK}original.csv`, sheet: `${MARK}sheet` },
  receivedAt: '2091-03-05T08:00:00.000Z',
  provenance: [{ field: 'dwelling.street', part: 'body', line: 3, snippet: `${MARK}snippet`, confidence: 1 }],
  doubtful: [`${MARK}doubt`],
  url: `https://kier.test/o/${MARK}`,
};

const base = (caseRecord: CaseRecord, template: TemplateName, recipient: string): LetterContext => ({
  template,
  language: 'nl',
  directory,
  recipient,
  topic: {},
  caseRecord,
  origin: secretOrigin,
  now,
});

/** The landlord of `tokenCase`, who lets a home that is his to know. */
const ofLandlord = (caseRecord: CaseRecord): CaseRecord => ({
  ...caseRecord,
  facts: {
    ...caseRecord.facts,
    landlordPartnerId: stamped('de-haven'),
    dwelling: stamped({ street: 'Antwerpsestraat', houseNumber: '41' }),
    kinds: ['arrears'],
  },
});

describe('the check for leaks', () => {
  it('sees the facts of a case in the letter of its worker', () => {
    const caseWithTenant = fc.tuple(tokenCase, token).map(([caseRecord, familyName]) => ({
      ...caseRecord,
      facts: { ...caseRecord.facts, tenants: [{ familyName }] },
    }));
    fc.assert(
      fc.property(caseWithTenant, (caseRecord) => {
        const letter = allOf(base(caseRecord, 'news', workerEmail));
        expect(leaks(letter).some((leak) => leak.startsWith(MARK))).toBe(true);
      }),
      { numRuns: 50 },
    );
  });
});

describe('letters to the landlord', () => {
  it('hold no fact of the case but the home that he lets', () => {
    fc.assert(
      fc.property(
        tokenCase.map(ofLandlord),
        tokenSteps,
        ownSignal,
        straySecrets,
        fc.constantFrom('', ...landlordEvents),
        language,
        (caseRecord, steps, understood, stray, event, spoken) => {
          const template = event === '' ? 'receipt-landlord' : 'progress-landlord';
          const letter = allOf({
            ...base(caseRecord, template, landlordEmail),
            language: spoken,
            topic: { ...stray, event, receivedAt: now },
            steps,
            understood,
            missing: ['tenants.0.birthDate', 'dwelling.box'],
          });
          expect(leaks(letter)).toEqual([]);
        },
      ),
      RUNS,
    );
  });

  it('name the rows of his list and nothing of their content', () => {
    fc.assert(
      fc.property(tokenCase, straySecrets, language, (caseRecord, stray, spoken) => {
        const letter = allOf({
          ...base(caseRecord, 'rejection-list-rows', landlordEmail),
          language: spoken,
          topic: { ...stray, listName: 'lijst.csv', acceptedRows: 12 },
          rows: [{ line: 14, sheet: 'Blad1', fault: 'broken-row' }],
        });
        expect(leaks(letter)).toEqual([]);
        expect(letter).toContain('14');
      }),
      RUNS,
    );
  });

  it('stay the same whatever else is known about the household', () => {
    fc.assert(
      fc.property(
        tokenCase,
        tokenCase,
        ownSignal,
        fc.constantFrom('', ...landlordEvents),
        language,
        (one, other, understood, event, spoken) => {
          const letterOf = (caseRecord: CaseRecord): string =>
            allOf({
              ...base(
                ofLandlord(caseRecord),
                event === '' ? 'receipt-landlord' : 'progress-landlord',
                landlordEmail,
              ),
              language: spoken,
              topic: { event },
              understood,
            });
          expect(letterOf(one)).toBe(letterOf(other));
        },
      ),
      RUNS,
    );
  });
});

describe('letters to relatives, neighbours and unverified senders', () => {
  const template = fc.constantFrom<TemplateName>('receipt-relative', 'receipt-review');

  it('hold no fact and none of their own words', () => {
    fc.assert(
      fc.property(
        tokenCase,
        tokenSteps,
        ownSignal,
        straySecrets,
        template,
        language,
        (caseRecord, steps, understood, stray, name, spoken) => {
          const letter = allOf({
            ...base(caseRecord, name, 'buur@mail.example'),
            language: spoken,
            topic: { ...stray, receivedAt: now, reason: 'not-understood' },
            steps,
            understood,
            missing: ['tenants', 'dwelling'],
          });
          expect(leaks(letter)).toEqual([]);
          expect(letter).not.toContain('Van den Bossche');
        },
      ),
      RUNS,
    );
  });

  it('are the same with and without a case, so that nobody learns whether there is one', () => {
    fc.assert(
      fc.property(tokenCase, ownSignal, template, language, (caseRecord, understood, name, spoken) => {
        const { caseRecord: _case, ...without } = base(caseRecord, name, 'buur@mail.example');
        const shared = { language: spoken, understood };
        expect(allOf({ ...without, ...shared })).toBe(
          allOf({ ...base(caseRecord, name, 'buur@mail.example'), ...shared }),
        );
      }),
      RUNS,
    );
  });
});

describe('letters to courts, bailiffs and lawyers', () => {
  it('confirm receipt without a fact', () => {
    fc.assert(
      fc.property(
        tokenCase,
        tokenSteps,
        ownSignal,
        straySecrets,
        language,
        (caseRecord, steps, understood, stray, spoken) => {
          const letter = allOf({
            ...base(caseRecord, 'receipt-official', 'griffie@vgboom.example'),
            language: spoken,
            topic: { ...stray, receivedAt: now },
            steps,
            understood: { ...understood, court: { rollNumber: '27A0412' } },
          });
          expect(leaks(letter)).toEqual([]);
          expect(letter).not.toContain('Van den Bossche');
          expect(letter).toContain('27A0412');
        },
      ),
      RUNS,
    );
  });
});

describe('letters to a professional referrer', () => {
  const tellable = referrerEvents.filter((event) => event !== 'hearing' && event !== 'hearing-moved');

  it('hold no fact of the case when they tell of no hearing', () => {
    fc.assert(
      fc.property(
        tokenCase,
        tokenSteps,
        ownSignal,
        straySecrets,
        fc.constantFrom('', ...tellable),
        language,
        (caseRecord, steps, understood, stray, event, spoken) => {
          const consenting = { ...caseRecord, facts: { ...caseRecord.facts, tenantAgrees: stamped(true) } };
          const letter = allOf({
            ...base(
              withReferrer(consenting, professional()),
              event === '' ? 'receipt-referrer' : 'progress-referrer',
              referrerEmail,
            ),
            language: spoken,
            topic: { ...stray, event },
            steps,
            understood,
          });
          expect(leaks(letter)).toEqual([]);
        },
      ),
      RUNS,
    );
  });

  it('never tell of a hearing or a judgment without the consent of the tenant', () => {
    fc.assert(
      fc.property(
        tokenFacts,
        tokenCase,
        fc.constantFrom('hearing', 'hearing-moved', 'judgment'),
        fc.constantFrom(undefined, false),
        (facts, caseRecord, event, agrees) => {
          const { tenantAgrees: _agrees, ...silent } = professional();
          const secretive = withReferrer(
            { ...caseRecord, facts },
            agrees === undefined ? silent : { ...silent, tenantAgrees: agrees },
          );
          expect(() =>
            buildLetter({ ...base(secretive, 'progress-referrer', referrerEmail), topic: { event } }),
          ).toThrow('may not hear');
        },
      ),
      RUNS,
    );
  });

  it('stay the same whatever else is known, the hearing apart', () => {
    fc.assert(
      fc.property(
        tokenCase,
        tokenCase,
        fc.constantFrom(...referrerEvents),
        language,
        (one, other, event, spoken) => {
          const letterOf = (caseRecord: CaseRecord): string =>
            allOf({
              ...base(
                withReferrer(
                  {
                    ...caseRecord,
                    facts: {
                      ...caseRecord.facts,
                      tenantAgrees: stamped(true),
                      hearingAt: stamped('2027-03-12T14:00'),
                      courtName: stamped('Vredegerecht Boom'),
                    },
                  },
                  professional(),
                ),
                'progress-referrer',
                referrerEmail,
              ),
              language: spoken,
              topic: { event },
            });
          expect(letterOf(one)).toBe(letterOf(other));
        },
      ),
      RUNS,
    );
  });
});
