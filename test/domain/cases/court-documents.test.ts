import { describe, expect, it } from 'vitest';
import { laterPhase, originalOf, phaseOfSignal, rollKeyOf } from '#domain/cases/court-documents.ts';
import type { DocumentFact } from '#domain/facts.ts';

const petition: DocumentFact = {
  signalId: 's4',
  kind: 'petition',
  rollKey: '26A1851',
  hearingAt: '2026-11-12T09:30',
};

describe('rollKeyOf', () => {
  for (const written of [
    '26A1851',
    '26 A 1851',
    '26/A/1851',
    'A.R. 26A1851',
    'A.R. nr. 26A1851',
    'AR: 26-A-1851',
    'Rolnummer 26A1851',
    'R.G. n° 26A1851',
  ]) {
    it(`compares "${written}" by letters and digits`, () => {
      expect(rollKeyOf(written)).toBe('26A1851');
    });
  }
});

describe('originalOf', () => {
  it('knows the registered copy of a petition by kind, roll number and hearing', () => {
    const copy = {
      kind: 'petition' as const,
      court: { rollNumber: 'A.R. 26A1851', hearingAt: '2026-11-12T09:30' },
    };

    expect(originalOf(copy, [petition])?.signalId).toBe('s4');
  });

  it('knows a copy on which the hearing cannot be read', () => {
    expect(originalOf({ kind: 'petition', court: { rollNumber: '26A1851' } }, [petition])?.signalId).toBe(
      's4',
    );
  });

  it('takes a petition with another hearing as news', () => {
    const other = {
      kind: 'petition' as const,
      court: { rollNumber: '26A1851', hearingAt: '2026-12-01T09:30' },
    };

    expect(originalOf(other, [petition])).toBeUndefined();
  });

  it('takes a judgment under the same roll number as another document', () => {
    expect(originalOf({ kind: 'judgment', court: { rollNumber: '26A1851' } }, [petition])).toBeUndefined();
  });

  it('never takes a document without roll number as a copy', () => {
    expect(originalOf({ kind: 'summons' }, [{ signalId: 's', kind: 'summons' }])).toBeUndefined();
  });
});

describe('phases', () => {
  it('never fall back when a weaker signal follows a stronger one', () => {
    expect(laterPhase('judgment', phaseOfSignal('arrears'))).toBe('judgment');
    expect(laterPhase('pre-court', phaseOfSignal('summons'))).toBe('court');
    expect(laterPhase('court', phaseOfSignal('eviction-notice'))).toBe('judgment');
  });
});
