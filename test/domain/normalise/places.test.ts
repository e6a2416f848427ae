import { describe, expect, it } from 'vitest';
import { belgianPlaces } from '#domain/normalise/belgian-places.ts';
import { findPlaces, municipalityToday, placesOfPostcode, postcodesOf } from '#domain/normalise/places.ts';

describe('municipalityToday', () => {
  it.each([
    [{ municipality: 'Hingene' }, 'Bornem'],
    [{ municipality: 'Melsele', postcode: '9120' }, 'Beveren-Kruibeke-Zwijndrecht'],
    [{ postcode: '2870' }, 'Puurs-Sint-Amands'],
    [{ municipality: 'Kruishoutem' }, 'Kruisem'],
    [{ municipality: 'Meeuwen-Gruitrode' }, 'Oudsbergen'],
    [{ municipality: 'Gand' }, 'Gent'],
    [{ municipality: 'Nergenshuizen' }, undefined],
    [{ municipality: 'Heusden' }, undefined],
    [{ municipality: 'Heusden', postcode: '9070' }, 'Destelbergen'],
  ])('knows the mergers: %o', (address, municipality) => {
    expect(municipalityToday(address)).toBe(municipality);
  });
});

describe('findPlaces', () => {
  it('compares without case, signs and abbreviations', () => {
    for (const name of ['Sint-Niklaas', 'ST. NIKLAAS', 'St-Niklaas', 'sint niklaas', 'Saint-Nicolas']) {
      expect(postcodesOf(name)).toContain('9100');
    }
  });

  it('knows a place under its postcode', () => {
    expect(placesOfPostcode('2890').map((place) => place.name)).toEqual([
      'Lippelo',
      'Oppuurs',
      'Sint-Amands',
    ]);
    expect(placesOfPostcode('0000')).toEqual([]);
    expect(findPlaces('x'.repeat(5_000))).toEqual([]);
  });
});

describe('belgianPlaces', () => {
  it('has a name, postcodes of four digits and places on every line', () => {
    const lines = belgianPlaces.split('\n').filter((line) => line !== '');
    expect(lines.length).toBeGreaterThan(350);
    for (const line of lines) expect(line).toMatch(/^[^:]+: (?:[1-9]\d{3} [^;]+)(?:; [1-9]\d{3} [^;]+)*$/);
  });

  it('lists a municipality once', () => {
    const names = belgianPlaces
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => line.split(/ [<=] |: /)[0]);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });
});
