import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  candidateKeys,
  claimKeys,
  decideIdentity,
  mergeProfiles,
  prepare,
  profileOf,
  scoreHouseholds,
} from '#domain/identity/index.ts';
import { foldText, squash } from '#domain/identity/fold.ts';
import { givenNameForm, surnameForm } from '#domain/identity/name-form.ts';
import { compareHouseholds, worthComparing } from '#domain/identity/score.ts';
import { anySignal, anyTenant } from './signals.ts';

const runs = { numRuns: 2_000 };

describe('laws of identity', () => {
  it('folds to a fixed point', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), (text) => {
        expect(foldText(foldText(text))).toBe(foldText(text));
        expect(squash(squash(text))).toBe(squash(text));
        expect(surnameForm(foldText(text)).key).toBe(surnameForm(text).key);
        expect(givenNameForm(foldText(text)).plain).toBe(givenNameForm(text).plain);
      }),
      runs,
    );
  });

  it('scores two households alike from either side', () => {
    fc.assert(
      fc.property(anySignal, anySignal, (left, right) => {
        const [a, b] = [profileOf(left), profileOf(right)];
        for (const level of ['household', 'person'] as const)
          expect(scoreHouseholds(a, b, undefined, level).total).toBeCloseTo(
            scoreHouseholds(b, a, undefined, level).total,
            6,
          );
      }),
      runs,
    );
  });

  it('scores by fields that sum to the total', () => {
    fc.assert(
      fc.property(anySignal, anySignal, (left, right) => {
        const { total, fields, probability } = scoreHouseholds(profileOf(left), profileOf(right));
        expect(Math.abs(fields.reduce((sum, { weight }) => sum + weight, 0) - total)).toBeLessThan(0.1);
        expect(probability).toBeGreaterThanOrEqual(0);
        expect(probability).toBeLessThanOrEqual(1);
      }),
      runs,
    );
  });

  it('makes the same keys whatever the order of the tenants', () => {
    const text = (keys: readonly { readonly kind: string; readonly key: string }[]): string[] =>
      keys.map(({ kind, key }) => `${kind} ${key}`);
    fc.assert(
      fc.property(anySignal, (fields) => {
        const reversed = { ...fields, tenants: (fields.tenants ?? []).toReversed() };
        expect(text(claimKeys(profileOf(reversed)))).toEqual(text(claimKeys(profileOf(fields))));
        const keys = text(candidateKeys(profileOf(fields)));
        expect(keys.length).toBeLessThanOrEqual(24);
        expect(new Set(keys).size).toBe(keys.length);
        if (keys.length < 24)
          expect(text(candidateKeys(profileOf(reversed))).toSorted()).toEqual(keys.toSorted());
      }),
      runs,
    );
  });

  it('decides alike whatever the order of the candidates', () => {
    fc.assert(
      fc.property(anySignal, fc.array(anySignal, { maxLength: 5 }), (fields, others) => {
        const candidates = others.map((other, index) => ({
          caseId: `case-${index}`,
          status: index % 3 === 2 ? ('closed' as const) : ('open' as const),
          profile: profileOf(other),
          claimed: [],
        }));
        expect(decideIdentity(profileOf(fields), candidates.toReversed())).toEqual(
          decideIdentity(profileOf(fields), candidates),
        );
      }),
      runs,
    );
  });

  it('never glues one tenant to another with a different national number', () => {
    const other = (text: string | undefined) => (text === '61041215716' ? '88110215759' : '61041215716');
    fc.assert(
      fc.property(anySignal, anyTenant, anyTenant, (fields, left, right) => {
        const nationalNumber = '61041215716';
        const a = profileOf({ ...fields, tenants: [{ ...left, nationalNumber }] });
        const b = profileOf({
          ...fields,
          tenants: [{ ...right, ...sameName(left, right), nationalNumber: other(nationalNumber) }],
        });
        const decision = decideIdentity(a, [
          { caseId: 'b', status: 'open', profile: b, claimed: ['roll-number'] },
        ]);
        expect(decision.verdict).not.toBe('same');
      }),
      runs,
    );
  });

  it('never glues what lives elsewhere unless one proceeding or contract ties it', () => {
    fc.assert(
      fc.property(anySignal, anySignal, (left, right) => {
        const { court: _left, ...a } = left;
        const { court: _right, ...b } = right;
        const here = { street: 'Boomstraat', houseNumber: '57', postcode: '2880' };
        const there = { street: 'Kloosterstraat', houseNumber: '8', postcode: '9120' };
        const decision = decideIdentity(profileOf({ ...a, dwelling: here }), [
          { caseId: 'b', status: 'open', profile: profileOf({ ...b, dwelling: there }), claimed: [] },
        ]);
        expect(decision.verdict).toBe('new');
      }),
      runs,
    );
  });

  it('sets nobody aside unseen who could be the same household', () => {
    fc.assert(
      fc.property(anySignal, anySignal, (left, right) => {
        const [a, b] = [prepare(profileOf(left)), prepare(profileOf(right))];
        if (!worthComparing(a, b, 'household')) expect(compareHouseholds(a, b).total).toBeLessThan(0);
      }),
      runs,
    );
  });

  it('recognises its own signal, and learns nothing from it twice', () => {
    fc.assert(
      fc.property(anySignal, (fields) => {
        // Who is named twice in one signal, also under a number with one digit mistyped, is unified step by step.
        const numbers = (fields.tenants ?? []).flatMap(({ nationalNumber: number }) => number ?? []);
        const digitsApart = (one: string, other: string): number =>
          Array.from(one).filter((digit, index) => digit !== other[index]).length;
        fc.pre(
          numbers.every((one, index) =>
            numbers.slice(index + 1).every((other) => digitsApart(one, other) > 1),
          ),
        );
        const once = mergeProfiles(profileOf(fields), profileOf(fields));
        expect(mergeProfiles(once, profileOf(fields))).toEqual(once);
      }),
      runs,
    );
  });
});

/** One name for both, so that only the number tells them apart. */
function sameName(left: { givenName?: string; familyName?: string }, _right: unknown) {
  return {
    ...(left.givenName !== undefined && { givenName: left.givenName }),
    ...(left.familyName !== undefined && { familyName: left.familyName }),
  };
}
