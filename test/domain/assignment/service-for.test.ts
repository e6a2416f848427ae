import { describe, expect, it } from 'vitest';
import { serviceFor } from '#domain/assignment/index.ts';
import { noFacts } from '../legal/facts.ts';

describe('serviceFor', () => {
  it('follows the phase when the court is involved', () => {
    expect(serviceFor('court', noFacts)).toBe('court');
    expect(serviceFor('judgment', noFacts)).toBe('after-judgment');
  });

  it('is pre-court when there are arrears, or a call to conciliation', () => {
    expect(serviceFor('pre-court', { ...noFacts, kinds: ['arrears'], problems: ['arrears'] })).toBe(
      'pre-court',
    );
    expect(serviceFor('pre-court', { ...noFacts, kinds: ['conciliation'] })).toBe('pre-court');
    expect(serviceFor('pre-court', { ...noFacts, kinds: ['referral'], problems: ['arrears'] })).toBe(
      'pre-court',
    );
  });

  it('is preventive guidance when another problem threatens the home', () => {
    expect(serviceFor('pre-court', { ...noFacts, kinds: ['referral'], problems: ['upkeep'] })).toBe(
      'preventive-guidance',
    );
    expect(serviceFor('pre-court', { ...noFacts, kinds: ['tenant-request'] })).toBe('preventive-guidance');
  });
});
