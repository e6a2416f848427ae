import { describe, expect, it } from 'vitest';
import { type AdmissionInput, askedOfSender } from '#domain/cases/admission-rules.ts';
import { fieldText } from '#domain/letters/words/field-words.ts';
import type { SignalFields } from '#events/signal.ts';
import { sampleDirectory } from '#test/harness/cases.ts';

const directory = sampleDirectory();
const caw = { ...directory, organisation: { ...directory.organisation, type: 'caw' as const } };

const fields: SignalFields = {
  kind: 'arrears',
  tenants: [{ familyName: 'Verbeke' }],
  dwelling: { street: 'Barelstraat', houseNumber: '27' },
  arrears: { amountCents: 120_000, months: 3 },
  stepsTaken: 'twee herinneringen',
  tenantInformed: true,
};
const asked = (stated: Partial<SignalFields>, more: Partial<AdmissionInput> = {}): readonly string[] =>
  askedOfSender({
    fields: { ...fields, ...stated },
    from: { class: 'landlord', partnerId: 'scheldekant' },
    service: 'pre-court',
    directory,
    ...more,
  });

describe('askedOfSender', () => {
  it('asks nothing when everything that was agreed is there', () => {
    expect(asked({})).toEqual([]);
  });

  it('asks a CAW’s sender for a housing problem beside the arrears (Limburg)', () => {
    expect(asked({}, { directory: caw })).toContain('problem');
    expect(asked({ problems: ['arrears', 'upkeep'] }, { directory: caw })).not.toContain('problem');
  });

  it('asks whether the tenant was told, where the agreement requires it', () => {
    const { tenantInformed: _informed, ...untold } = fields;
    const of = (partnerId: string) =>
      askedOfSender({
        fields: untold,
        from: { class: 'landlord', partnerId },
        service: 'pre-court',
        directory,
      });
    expect(of('zilverwilg')).toContain('tenantInformed');
    expect(of('scheldekant')).not.toContain('tenantInformed');
  });

  it('asks a referrer to preventive guidance whether the tenant knows (Mechelen)', () => {
    const { tenantInformed: _informed, arrears: _arrears, ...untold } = fields;
    expect(
      askedOfSender({
        fields: { ...untold, kind: 'referral', problems: ['upkeep'] },
        from: { class: 'private' },
        service: 'preventive-guidance',
        directory,
      }),
    ).toEqual(['tenantInformed']);
  });

  it('asks why a partner reports less than was agreed, and for the reminders', () => {
    const { stepsTaken: _steps, ...rest } = fields;
    expect(asked({ arrears: { amountCents: 20_000, months: 1 } })).toEqual(['agreedArrears']);
    expect(
      askedOfSender({
        fields: rest,
        from: { class: 'landlord', partnerId: 'scheldekant' },
        service: 'pre-court',
        directory,
      }),
    ).toEqual(['stepsTaken']);
  });

  it('asks for what was seen and not read surely, but never for a national number', () => {
    const reading = { provenance: [], doubtful: ['tenants.0.phone', 'tenants.0.nationalNumber'] };
    expect(asked({}, { reading })).toEqual(['tenants.0.phone']);
  });

  it('asks nothing of courts, bailiffs and lawyers, nor of who brings news', () => {
    expect(asked({ kind: 'petition' }, { from: { class: 'authority' } })).toEqual([]);
    expect(asked({ kind: 'update' })).toEqual([]);
  });

  it('has words of its own for each rule', () => {
    const words = ['problem', 'tenantInformed', 'agreedArrears', 'agreedProblems', 'stepsTaken', 'arrears'];
    const texts = words.map((rule) => fieldText(rule, 'nl'));
    expect(new Set(texts).size).toBe(words.length);
    expect(texts).not.toContain(fieldText('nothing-like-it', 'nl'));
  });
});
