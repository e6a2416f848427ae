import { describe, expect, it } from 'vitest';
import { findPersons } from '#domain/extraction/text/mentions/person.ts';
import { parsePersonName } from '#domain/normalise/names.ts';
import { findPhones } from '#domain/normalise/phones.ts';

const named = (text: string): string[] =>
  findPersons(text).map((each) => `${each.givenName ?? ''}|${each.familyName ?? ''}`);

describe('findPersons', () => {
  it.each([
    ['Wij melden mevrouw Haile Mariam, voornaam Senait, 12 mei 1990.', ['Senait|Haile Mariam']],
    ['Je suis Madame Nguyen (prénom Thi Lan), rue Haute.', ['Thi Lan|Nguyen']],
    [
      '- Bondarenko Taras, °1 mei 1979\n- Bondarenko Halyna, °3 juni 1981',
      ['Taras|Bondarenko', 'Halyna|Bondarenko'],
    ],
    ['Onze huurder is Ivan Petrov van Roemenië, hij werkt.', ['Ivan|Petrov']],
    ['Onze huurder is Ivan van Gent, hij werkt.', ['Ivan|van Gent']],
  ])('reads %s', (text, persons) => {
    expect(named(text)).toEqual(persons);
  });
});

it('joins family names by an Iberian particle, also behind a given name that no list holds', () => {
  expect(parsePersonName('Wesley Pereira dos Santos')).toEqual({
    givenName: 'Wesley',
    familyName: 'Pereira dos Santos',
  });
  expect(parsePersonName('Jurandir Pereira da Costa')).toEqual({
    givenName: 'Jurandir',
    familyName: 'Pereira da Costa',
  });
});

it('takes a month of an account with its sum for no telephone number', () => {
  expect(findPhones('09/2026   790,00    790,00')).toEqual([]);
  expect(findPhones('09/202 67 90, bellen na 18 u').map((each) => each.phone)).toEqual(['+3292026790']);
});
