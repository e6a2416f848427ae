import fc from 'fast-check';
import type { Dwelling, SignalFields, Tenant } from '#events/signal.ts';

/** Arbitrary signals as life writes them: common and rare names, some fields absent, boxes in all notations. */
const givenName = fc.constantFrom(
  'Jan',
  'J.',
  'Johan',
  'Maria',
  'Mia',
  'Fatima',
  'Ayşe',
  'Jean-Pierre',
  'Peeters',
  'Ö.',
);
const familyName = fc.constantFrom(
  'Peeters',
  'Van den Broeck',
  'Vandenbroeck',
  "D'Hondt",
  'Peeters-Maes',
  'El Amrani',
  'Yıldız',
  'Vandersmissen',
  'Jan',
);
const birthDate = fc.constantFrom('1961-04-12', '1961-12-04', '1988-11-02', '1990-01-15');
const nationalNumber = fc.constantFrom('61041215716', '61041215914', '88110215759', '61041215719');

export const anyTenant: fc.Arbitrary<Tenant> = fc.record(
  {
    givenName,
    familyName,
    birthDate,
    nationalNumber,
    phone: fc.constantFrom('+32471000001', '+32471000002'),
  },
  { requiredKeys: [] },
);

const anyDwelling: fc.Arbitrary<Dwelling> = fc.record(
  {
    street: fc.constantFrom('Boomstraat', 'Boomstr.', 'Kloosterstraat', 'St.-Amandsesteenweg'),
    houseNumber: fc.constantFrom('57', '57/0410', '57A', '75', '57 bus 4'),
    box: fc.constantFrom('4', 'bus 4', '0004', 'b4', 'A1'),
    postcode: fc.constantFrom('2880', '9120', '2890'),
    municipality: fc.constantFrom('Bornem', 'Hingene', 'Beveren', 'Beveren-Kruibeke-Zwijndrecht'),
  },
  { requiredKeys: [] },
);

export const anySignal: fc.Arbitrary<SignalFields> = fc.record(
  {
    kind: fc.constantFrom('arrears', 'petition', 'update'),
    tenants: fc.array(anyTenant, { maxLength: 4 }),
    dwelling: anyDwelling,
    landlord: fc.record({ name: fc.constantFrom('Woonmaatschappij Scheldekant bv', 'Els Maes') }),
    court: fc.record(
      {
        name: fc.constantFrom('Vredegerecht Beveren', 'Vredegerecht Willebroek'),
        rollNumber: fc.constantFrom('26A1874', '26/A/1874', '26B0340'),
      },
      { requiredKeys: ['rollNumber'] },
    ),
    arrears: fc.record({ monthlyRentCents: fc.constantFrom(65_000, 61_237) }),
  },
  { requiredKeys: ['kind'] },
);
