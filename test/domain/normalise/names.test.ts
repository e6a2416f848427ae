import { describe, expect, it } from 'vitest';
import {
  isOrganisationName,
  parsePersonName,
  parsePersonNames,
  properCase,
} from '#domain/normalise/names.ts';

describe('parsePersonName', () => {
  it.each([
    ['DE SMEDT Wendy', 'Wendy', 'De Smedt'],
    ['Linda COOLS', 'Linda', 'Cools'],
    ['VAN DER AUWERA PATRICK', 'Patrick', 'Van der Auwera'],
    ['Janssens, Eddy', 'Eddy', 'Janssens'],
    ['Ilse Van den Broeck', 'Ilse', 'Van den Broeck'],
    ['Van den Broeck Ilse', 'Ilse', 'Van den Broeck'],
    ['El Mouden Ahmed', 'Ahmed', 'El Mouden'],
    ['Fatima Ben Haddou', 'Fatima', 'Ben Haddou'],
    ['Ben Peeters', 'Ben', 'Peeters'],
    ['mevrouw Josée Demuynck', 'Josée', 'Demuynck'],
    ['Irène Claessens (weduwe Van Hoof)', 'Irène', 'Claessens'],
    ['Mehmet Özdemir, geb. 22-05-1979', 'Mehmet', 'Özdemir'],
    ['Janssens Rudy', 'Rudy', 'Janssens'],
    ['Nguyen Thi Lan', 'Thi Lan', 'Nguyen'],
    ["D'HONDT Gérard", 'Gérard', "D'Hondt"],
    ['fam. Peeters', undefined, 'Peeters'],
    ['Peeters', undefined, 'Peeters'],
    ['N. Verlinden', 'N.', 'Verlinden'],
  ])('parts %s', (text, givenName, familyName) => {
    const name = parsePersonName(text);
    expect([name?.givenName, name?.familyName]).toEqual([givenName, familyName]);
  });

  it('follows the order of the column when nothing else tells', () => {
    expect(parsePersonName('Xhemajli Drenova', 'family-first')).toEqual({
      familyName: 'Xhemajli',
      givenName: 'Drenova',
    });
    expect(parsePersonName('Drenova Xhemajli', 'given-first')).toEqual({
      familyName: 'Xhemajli',
      givenName: 'Drenova',
    });
  });

  it('gives nothing when the text is an address of mail or empty', () => {
    expect(parsePersonName('jan@example.be')).toBeUndefined();
    expect(parsePersonName(' - ')).toBeUndefined();
  });
});

describe('parsePersonNames', () => {
  it.each([
    ['Janssens, Eddy & De Wit, Carine', 'Eddy Janssens|Carine De Wit'],
    ['Dirk en Nathalie Segers', 'Dirk Segers|Nathalie Segers'],
    ['Segers Dirk en Nathalie', 'Dirk Segers|Nathalie Segers'],
    ['Van Hove Christel / Meskens Rudi', 'Christel Van Hove|Rudi Meskens'],
    ['Stef Aerts, Wout Aerts', 'Stef Aerts|Wout Aerts'],
    ['M. Jean Dupont et Mme Marie Durand', 'Jean Dupont|Marie Durand'],
    ['Jean-François Van der Linden + Carla Pinto', 'Jean-François Van der Linden|Carla Pinto'],
    ['Vercauteren, Jean-Pierre', 'Jean-Pierre Vercauteren'],
    ['Van den Broeck, Jan Pieter', 'Jan Pieter Van den Broeck'],
  ])('tells the persons apart in %s', (text, persons) => {
    expect(
      parsePersonNames(text)
        .map((name) => `${name.givenName} ${name.familyName}`)
        .join('|'),
    ).toBe(persons);
  });
});

describe('properCase', () => {
  it.each([
    ['VAN DEN BROECK', 'Van den Broeck'],
    ['JEAN-PIERRE', 'Jean-Pierre'],
    ["D'HONDT", "D'Hondt"],
    ['McDonald', 'McDonald'],
    ['ÖZTÜRK', 'Öztürk'],
  ])('cases %s as usual', (name, expected) => {
    expect(properCase(name)).toBe(expected);
  });
});

describe('isOrganisationName', () => {
  it.each([
    'Woonmaatschappij Scheldekant bv',
    'SVK De Sleutelbos vzw',
    'IMMO BATIPLAN nv',
    'Meestervast c.v.b.a.',
    'OCMW Beveren',
  ])('recognises %s', (name) => {
    expect(isOrganisationName(name)).toBe(true);
  });

  it.each(['Roger Hermans', 'Jan Savat', 'De Bondt - Wauters'])('takes %s for people', (name) => {
    expect(isOrganisationName(name)).toBe(false);
  });
});
