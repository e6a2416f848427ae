import { describe, expect, it } from 'vitest';
import { openingGate, senderGate } from '#domain/cases/admission.ts';
import type { Reading } from '#domain/reading.ts';

const written = (relation: NonNullable<Reading['relation']>): Pick<Reading, 'relation' | 'provenance'> => ({
  relation,
  provenance: [],
});

describe('senderGate', () => {
  it('lets a partner pass', () => {
    expect(senderGate({ kind: 'arrears' }, { class: 'landlord' })).toEqual({ pass: true });
  });

  it('lets a small landlord in no directory pass', () => {
    expect(senderGate({ kind: 'arrears' }, { class: 'private' })).toEqual({ pass: true });
  });

  it('keeps a sender who is not confirmed by the receiving service', () => {
    expect(senderGate({ kind: 'arrears' }, { class: 'unauthenticated' })).toMatchObject({
      reason: 'unverified-sender',
    });
  });

  it('keeps a petition that a private person sends', () => {
    expect(senderGate({ kind: 'petition' }, { class: 'private' })).toMatchObject({
      reason: 'unverified-sender',
    });
  });

  it('lets a lawyer bring a summons, and nobody else for writing who he is', () => {
    expect(senderGate({ kind: 'summons' }, { class: 'lawyer' })).toEqual({ pass: true });
    expect(senderGate({ kind: 'summons' }, { class: 'private' }, written('lawyer'))).toEqual({ pass: true });
    for (const [kind, relation] of [
      ['summons', 'bailiff'],
      ['summons', 'court'],
      ['petition', 'relative'],
      ['eviction-notice', 'lawyer'],
    ] as const)
      expect(senderGate({ kind }, { class: 'private' }, written(relation))).toMatchObject({
        reason: 'unverified-sender',
      });
  });

  it.each([
    ['petition', 'attachment:1', true],
    ['summons', 'attachment:1', true],
    ['judgment', 'body', true],
    ['judgment', 'attachment:1', false],
    ['conciliation', 'attachment:2', false],
    ['eviction-notice', 'body', false],
  ] as const)('of a lawyer of no directory, a %s read in %s: %s', (kind, part, pass) => {
    const reading = {
      relation: 'lawyer' as const,
      provenance: [{ field: 'kind', part, snippet: '', confidence: 1 }],
    };

    expect(senderGate({ kind }, { class: 'private' }, reading).pass).toBe(pass);
  });

  it('never lets a text that is not understood open a case', () => {
    expect(senderGate({ kind: 'other' }, { class: 'landlord' })).toMatchObject({
      reason: 'not-understood',
    });
  });
});

describe('openingGate', () => {
  const complete = {
    tenants: [{ familyName: 'Segers' }],
    dwelling: { street: 'Hoogstraat', houseNumber: '48' },
  };

  it('opens a case with a name and a door to knock on', () => {
    expect(openingGate({ kind: 'arrears', ...complete })).toMatchObject({ pass: true, missing: [] });
  });

  it('asks for the address when only the family is named', () => {
    expect(openingGate({ kind: 'arrears', tenants: [{ familyName: 'Peeters' }] })).toMatchObject({
      pass: false,
      reason: 'incomplete',
      missing: ['dwelling.street', 'dwelling.houseNumber'],
    });
  });

  it('does not let a court term wait for an address', () => {
    const petition = {
      kind: 'petition' as const,
      tenants: [{ familyName: 'Peeters' }],
      court: { rollNumber: '26A1' },
    };

    expect(openingGate(petition).pass).toBe(true);
  });

  it('never opens a case on news alone', () => {
    expect(openingGate({ kind: 'update', ...complete }).pass).toBe(false);
  });
});
