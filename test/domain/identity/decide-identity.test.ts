import { describe, expect, it } from 'vitest';
import type { Dwelling, SignalFields, Tenant } from '#events/signal.ts';
import {
  type Candidate,
  candidateKeys,
  claimKeys,
  decideIdentity,
  mergeProfiles,
  profileOf,
} from '#domain/identity/index.ts';

/** A household of the examples; every name is invented. */
const home: Dwelling = {
  street: 'Boomstraat',
  houseNumber: '57',
  box: '4',
  postcode: '2880',
  municipality: 'Bornem',
};
const jan: Tenant = { givenName: 'Jan', familyName: 'Van den Broeck', birthDate: '1961-04-12' };
const maria: Tenant = { givenName: 'Maria', familyName: 'Maes', birthDate: '1963-09-30' };

const signal = (
  tenants: readonly Tenant[],
  dwelling?: Dwelling,
  rest: Partial<SignalFields> = {},
): SignalFields => ({
  kind: 'arrears',
  tenants: [...tenants],
  ...(dwelling !== undefined && { dwelling }),
  ...rest,
});

/** The case that these signals made, as the index would hand it over when claims and candidate keys meet. */
function caseOf(caseId: string, signals: readonly SignalFields[], incoming: SignalFields): Candidate {
  const [first, ...others] = signals.map((fields) => profileOf(fields));
  if (first === undefined) throw new Error('a case begins with a signal');
  const profile = others.reduce(mergeProfiles, first);
  const held = new Set(
    signals.flatMap((fields) => claimKeys(profileOf(fields))).map(({ kind, key }) => `${kind} ${key}`),
  );
  const claimed = claimKeys(profileOf(incoming))
    .filter(({ kind, key }) => held.has(`${kind} ${key}`))
    .map(({ kind }) => kind);
  return { caseId, status: 'open', profile, claimed };
}

const decide = (incoming: SignalFields, cases: Readonly<Record<string, readonly SignalFields[]>>) =>
  decideIdentity(
    profileOf(incoming),
    Object.entries(cases).map(([caseId, signals]) => caseOf(caseId, signals, incoming)),
  );

const meet = (a: SignalFields, b: SignalFields): boolean => {
  const keys = new Set(candidateKeys(profileOf(a)).map(({ kind, key }) => `${kind} ${key}`));
  return candidateKeys(profileOf(b)).some(({ kind, key }) => keys.has(`${kind} ${key}`));
};

describe('decideIdentity: one household', () => {
  const known = signal([jan], home);

  const spellings: readonly (readonly [string, SignalFields])[] = [
    ['the particle is written otherwise', signal([{ givenName: 'Jan', familyName: 'Vandenbroeck' }], home)],
    ['the particle is abbreviated', signal([{ givenName: 'Jan', familyName: 'V.d. Broeck' }], home)],
    ['the name is in capitals', signal([{ givenName: 'JAN', familyName: 'VAN DEN BROECK' }], home)],
    ['the name is mistyped', signal([{ givenName: 'Jan', familyName: 'Van den Broekc' }], home)],
    ['only an initial is given', signal([{ givenName: 'J.', familyName: 'Van den Broeck' }], home)],
    ['only the surname is given', signal([{ familyName: 'Van den Broeck' }], home)],
    [
      'given and family name changed places',
      signal([{ givenName: 'Van den Broeck', familyName: 'Jan' }], home),
    ],
    ['a nickname is used', signal([{ givenName: 'Johan', familyName: 'Van den Broeck' }], home)],
    [
      'the street is shortened and the box stands in the house number',
      signal([{ givenName: 'Jan', familyName: 'Van den Broeck' }], {
        street: 'Boomstr.',
        houseNumber: '57/0004',
        postcode: '2880',
        municipality: 'Hingene',
      }),
    ],
    [
      'the box is left out and the date of birth agrees',
      signal([jan], { street: 'Boomstraat', houseNumber: '57', postcode: '2880', municipality: 'Bornem' }),
    ],
    ['there is no address and the date of birth agrees', signal([jan])],
    ['day and month of birth changed places', signal([{ ...jan, birthDate: '1961-12-04' }], home)],
  ];
  it.each(spellings)('joins when %s', (_, incoming) => {
    expect(meet(known, incoming)).toBe(true);
    expect(decide(incoming, { known: [known] })).toMatchObject({ verdict: 'same', caseId: 'known' });
  });

  it('joins when a petition names the partner beside the known tenant', () => {
    expect(decide(signal([maria, jan], home), { known: [known] })).toMatchObject({ verdict: 'same' });
  });

  it('joins when the partner, known from an earlier signal, is named alone', () => {
    const both = signal([jan, maria], home);
    expect(decide(signal([maria], home), { known: [known, both] })).toMatchObject({ verdict: 'same' });
  });

  it('joins when the partner is written under both names', () => {
    const incoming = signal([{ givenName: 'Maria', familyName: 'Van den Broeck-Maes' }], home);
    expect(decide(incoming, { known: [signal([jan, maria], home)] })).toMatchObject({ verdict: 'same' });
  });

  it('joins when another partner of the same dwelling pays the very same rent', () => {
    const rent = { arrears: { monthlyRentCents: 61_237 } };
    expect(decide(signal([maria], home, rent), { known: [signal([jan], home, rent)] })).toMatchObject({
      verdict: 'same',
    });
  });

  it('joins when the municipality is written by its old name', () => {
    const old: Dwelling = { street: 'Vesten', houseNumber: '8', postcode: '9120', municipality: 'Beveren' };
    const merged: Dwelling = { ...old, municipality: 'Beveren-Kruibeke-Zwijndrecht' };
    expect(decide(signal([jan], merged), { known: [signal([jan], old)] })).toMatchObject({ verdict: 'same' });
    const { postcode: _, ...bare } = merged;
    const named = signal([{ givenName: 'Jan', familyName: 'Van den Broeck' }], bare);
    expect(decide(named, { known: [signal([jan], old)] })).toMatchObject({ verdict: 'same' });
  });

  it('joins when an update carries only the roll number and the surname', () => {
    const court = { name: 'Vredegerecht van het kanton Willebroek', rollNumber: '26A1874' };
    const petition = signal([jan, maria], home, { kind: 'petition', court });
    const moved = signal([{ familyName: 'Van den Broeck' }], undefined, {
      kind: 'update',
      court: { name: 'VG Willebroek', rollNumber: '26/A/1874' },
    });
    expect(meet(petition, moved)).toBe(true);
    expect(decide(moved, { known: [petition] })).toMatchObject({ verdict: 'same' });
  });

  it('joins when the roll numbers differ: one household may stand in two proceedings', () => {
    const first = signal([jan], home, { kind: 'conciliation', court: { rollNumber: '26B0340' } });
    const second = signal([jan], home, { kind: 'petition', court: { rollNumber: '26A1874' } });
    expect(decide(second, { known: [first] })).toMatchObject({ verdict: 'same' });
  });

  it('joins the open case when a closed one matches too', () => {
    const closed = {
      ...caseOf('old', [signal([jan, maria], home)], signal([jan], home)),
      status: 'closed' as const,
    };
    const open = caseOf('now', [signal([jan], home)], signal([jan], home));
    expect(decideIdentity(profileOf(signal([jan, maria], home)), [closed, open])).toMatchObject({
      verdict: 'same',
      caseId: 'now',
    });
  });

  it('joins and names the other case when a signal bridges two cases of one household', () => {
    const decision = decide(signal([jan, maria], home), {
      his: [signal([jan], home)],
      hers: [signal([maria], home)],
    });
    if (decision.verdict !== 'same') throw new Error(decision.verdict);
    expect(new Set([decision.caseId, ...decision.alsoMatches])).toEqual(new Set(['hers', 'his']));
  });
});

describe('decideIdentity: households apart', () => {
  const known = signal([jan], home);

  it('opens a new case that points to the old one when a tenant moved', () => {
    const incoming = signal([jan], {
      street: 'Schoolstraat',
      houseNumber: '3',
      postcode: '2880',
      municipality: 'Bornem',
    });
    expect(decide(incoming, { known: [known] })).toMatchObject({ verdict: 'new', movedFrom: 'known' });
  });

  it('opens a new case when a tenant moved to another number in the street', () => {
    const incoming = signal([jan], { ...home, houseNumber: '112' });
    expect(decide(incoming, { known: [known] })).toMatchObject({ verdict: 'new', movedFrom: 'known' });
  });

  it('opens a new case when the next tenants move in', () => {
    const incoming = signal([{ givenName: 'Samira', familyName: 'Benali', birthDate: '1990-01-15' }], home);
    expect(decide(incoming, { known: [known] })).toMatchObject({
      verdict: 'new',
      related: [{ caseId: 'known', relation: 'same-door' }],
    });
  });

  it('opens a new case when neighbours in one street share a surname', () => {
    const incoming = signal([{ givenName: 'Piet', familyName: 'Van den Broeck' }], {
      ...home,
      houseNumber: '59',
    });
    expect(decide(incoming, { known: [known] })).toMatchObject({ verdict: 'new' });
  });

  it('opens a new case when the same name lives in another box of the building', () => {
    const incoming = signal([{ givenName: 'Jan', familyName: 'Van den Broeck' }], { ...home, box: '7' });
    expect(decide(incoming, { known: [known] }).verdict).not.toBe('same');
    const other = signal([{ givenName: 'Els', familyName: 'Van den Broeck' }], { ...home, box: '7' });
    expect(decide(other, { known: [known] })).toMatchObject({ verdict: 'new' });
  });

  it('keeps father and son of one name at one address apart when their dates of birth differ', () => {
    const son = signal([{ ...jan, birthDate: '1988-11-02' }], home);
    expect(decide(son, { known: [known] }).verdict).not.toBe('same');
  });

  it('asks when a signal fits both father and son', () => {
    const son = signal([{ ...jan, birthDate: '1988-11-02' }], home);
    const incoming = signal([{ givenName: 'Jan', familyName: 'Van den Broeck' }], home);
    expect(decide(incoming, { father: [known], son: [son] })).toMatchObject({
      verdict: 'ask',
      candidates: ['father', 'son'],
    });
  });

  it('keeps namesakes with other national numbers apart, at one door too', () => {
    const father = signal(
      [{ givenName: 'Jan', familyName: 'Van den Broeck', nationalNumber: '61041215716' }],
      home,
    );
    const son = signal(
      [{ givenName: 'Jan', familyName: 'Van den Broeck', nationalNumber: '88110215759' }],
      home,
    );
    expect(decide(son, { father: [father] }).verdict).not.toBe('same');
  });

  it('keeps twins apart', () => {
    const ann: Tenant = { givenName: 'Ann', familyName: 'Moens', birthDate: '1975-05-05' };
    const els: Tenant = { givenName: 'Els', familyName: 'Moens', birthDate: '1975-05-05' };
    expect(decide(signal([els], home), { known: [signal([ann], home)] }).verdict).not.toBe('same');
    expect(
      decide(signal([els], { ...home, houseNumber: '3' }), { known: [signal([ann], home)] }),
    ).toMatchObject({
      verdict: 'new',
    });
    expect(decide(signal([els]), { known: [signal([ann], home)] }).verdict).not.toBe('same');
  });

  it('does not join by name alone when there is no address', () => {
    const incoming = signal([{ givenName: 'Jan', familyName: 'Peeters' }]);
    const peeters = signal([{ givenName: 'Jan', familyName: 'Peeters' }], home);
    expect(decide(incoming, { known: [peeters] })).toMatchObject({ verdict: 'new' });
  });
});

describe('decideIdentity: a strong key alone', () => {
  it('asks when one national number stands beside another name', () => {
    const known = signal([{ ...jan, nationalNumber: '61041215716' }], home);
    const incoming = signal([
      { givenName: 'Fatima', familyName: 'Benali', birthDate: '1990-01-15', nationalNumber: '61041215716' },
    ]);
    expect(decide(incoming, { known: [known] })).toMatchObject({ verdict: 'ask' });
  });

  it('asks when one roll number stands beside another name', () => {
    const court = { name: 'Vredegerecht Beveren', rollNumber: '26A1874' };
    const known = signal([jan], home, { court });
    const incoming = signal([{ familyName: 'Özdemir' }], undefined, { kind: 'update', court });
    expect(decide(incoming, { known: [known] })).toMatchObject({ verdict: 'ask' });
  });

  it('opens a new case when two courts use one roll number', () => {
    const known = signal([jan], home, { court: { name: 'Vredegerecht Beveren', rollNumber: '26A1874' } });
    const incoming = signal(
      [{ givenName: 'Ali', familyName: 'Özdemir' }],
      { ...home, street: 'Kerkstraat' },
      {
        court: { name: 'Vredegerecht Willebroek', rollNumber: '26A1874' },
      },
    );
    expect(decide(incoming, { known: [known] })).toMatchObject({ verdict: 'new' });
  });

  it('joins when the contract agrees and the address is written otherwise', () => {
    const extra = { contractRef: 'C-2019/0412', partnerId: 'scheldekant' };
    const known = profileOf(signal([jan], home), extra);
    const incoming = profileOf(signal([{ familyName: 'Vandenbroeck' }]), extra);
    const claimed = ['contract'];
    expect(
      decideIdentity(incoming, [{ caseId: 'known', status: 'open', profile: known, claimed }]),
    ).toMatchObject({
      verdict: 'same',
    });
  });
});

describe('decideIdentity', () => {
  it('opens a new case when there is nobody to compare with', () => {
    expect(decideIdentity(profileOf(signal([jan], home)), [])).toEqual({
      verdict: 'new',
      related: [],
      scores: [],
      compared: 0,
    });
  });

  it('stores the score field by field', () => {
    const { scores } = decide(signal([jan], home), { known: [signal([jan], home)] });
    expect(scores[0]?.fields.map(({ field }) => field)).toEqual([
      'prior',
      'dwelling',
      'tenant-1.family-name',
      'tenant-1.given-name',
      'tenant-1.birth-date',
    ]);
  });
});
