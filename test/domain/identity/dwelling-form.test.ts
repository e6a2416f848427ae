import { describe, expect, it } from 'vitest';
import type { Dwelling } from '#events/signal.ts';
import { relateDwellings } from '#domain/identity/compare-dwellings.ts';
import { dwellingForm, streetForm } from '#domain/identity/dwelling-form.ts';

const at = (houseNumber: string, box?: string): Dwelling => ({
  street: 'Boomstraat',
  houseNumber,
  ...(box !== undefined && { box }),
  postcode: '2880',
  municipality: 'Bornem',
});
const relation = (a: Dwelling, b: Dwelling): string => relateDwellings([dwellingForm(a)], [dwellingForm(b)]);

describe('dwellingForm', () => {
  const boxes: readonly (readonly [string, string | undefined])[] = [
    ['57/0410', undefined],
    ['57', '0410'],
    ['57', '410'],
    ['57', 'bus 410'],
    ['57', 'b410'],
    ['57 bus 410', undefined],
    ['57b410', undefined],
    ['57 bte 0410', undefined],
    ['057', '410'],
    ['57 / 410', undefined],
    ['57', 'Bus410'],
    ['57', 'bB410'],
    ['57', 'busB410'],
  ];
  it.each(boxes)('reads number 57 and box 410 when written %s, %s', (houseNumber, box) => {
    expect(dwellingForm(at(houseNumber, box))).toMatchObject({ number: '57', letter: '', box: '410' });
  });

  it.each([
    ['12A', '12', 'a', ''],
    ['12 A', '12', 'a', ''],
    ['12A bus 3', '12', 'a', '3'],
    ['12 b A3', '12', '', 'a3'],
    ['12 B. C4', '12', '', 'c4'],
    ['12B bus A3', '12', 'b', 'a3'],
    ['12-14', '12', '', ''],
    ['12', '12', '', ''],
  ])('reads %s', (houseNumber, number, letter, box) => {
    expect(dwellingForm(at(houseNumber))).toMatchObject({ number, letter, box });
  });

  it.each([
    ['Sint-Amandsesteenweg', 'St.-Amandsestwg.'],
    ['Boomstraat', 'BOOMSTR.'],
    ['Pastoor Steenssensstraat', 'Past. Steenssensstr'],
    ['Grote Baan', 'Gr. Baan'],
    ['Kasteellaan', 'Kasteelln.'],
    ['Dorpsplein', 'Dorpspl.'],
    ['Avenue Louise', 'Av. Louise'],
    ['Onze-Lieve-Vrouwstraat', 'O.L.V.-straat'],
    ['Onze-Lieve-Vrouwstraat', 'O.-L.-Vrouwstr.'],
    ['Onze-Lieve-Vrouwstraat', 'OLV straat'],
  ])('gives one key when %s is shortened', (street, short) => {
    expect(streetForm(short).key).toBe(streetForm(street).key);
  });
});

describe('relateDwellings', () => {
  it.each<readonly [string, Dwelling, Dwelling]>([
    ['door', at('57', '4'), at('57/0004')],
    ['door', at('12A'), at('12', 'A')],
    ['door', at('12', 'B3'), at('12', 'bB3')],
    ['door', at('57'), { ...at('57'), street: 'Boomstraet' }],
    ['door', at('57'), { street: 'Boomstraat', houseNumber: '57', municipality: 'Hingene' }],
    ['building', at('57', '4'), at('57')],
    ['other-box', at('57', '4'), at('57', '5')],
    ['elsewhere', at('57'), at('59')],
    ['elsewhere', at('12A'), at('12B')],
    ['other-number', at('125'), at('152')],
    ['other-number', at('125'), at('15')],
    ['elsewhere', at('57'), { ...at('57'), street: 'Schoolstraat' }],
    ['doubtful-door', at('57'), { ...at('57'), postcode: '9120', municipality: 'Beveren' }],
    ['elsewhere', at('57'), { ...at('58'), postcode: '9120', municipality: 'Beveren' }],
    ['doubtful-door', at('57'), { ...at('57'), street: 'Boomlaan' }],
    ['doubtful-door', at('57'), { ...at('57'), street: 'Boomdtrt' }],
    ['door', { ...at('57'), street: 'Puursesteenweg' }, { ...at('57'), street: 'Puursestenweg' }],
    ['elsewhere', at('57'), { ...at('57'), street: 'Boomlaan', postcode: '9120' }],
    ['street', at('57'), { street: 'Boomstraat', postcode: '2880' }],
    ['area', at('57'), { postcode: '2880' }],
    ['elsewhere', at('57'), { municipality: 'Beveren' }],
    ['unknown', at('57'), {}],
  ])('is %s', (expected, a, b) => {
    expect(relation(a, b)).toBe(expected);
    expect(relation(b, a)).toBe(expected);
  });

  it('is one door when the municipality is named by its locality, its old or its new name', () => {
    const vrasene = { street: 'Vesten', houseNumber: '8', municipality: 'Vrasene' };
    for (const municipality of ['Beveren', 'Beveren-Kruibeke-Zwijndrecht'])
      expect(relation(vrasene, { street: 'Vesten', houseNumber: '8', municipality })).toBe('door');
    const kruibeke = { street: 'Vesten', houseNumber: '8', postcode: '9150', municipality: 'Kruibeke' };
    expect(relation(vrasene, kruibeke)).toBe('doubtful-door');
  });

  it('is two doors when two villages of one merged municipality have a street of one name', () => {
    const merged = { street: 'Kerkstraat', houseNumber: '5', municipality: 'Beveren-Kruibeke-Zwijndrecht' };
    expect(relation({ ...merged, postcode: '9120' }, { ...merged, postcode: '9150' })).toBe('doubtful-door');
  });

  it('is no door when a spelling without the box stands beside one with it', () => {
    const known = [dwellingForm(at('57', '4')), dwellingForm({ ...at('57'), street: 'Bomstraat' })];
    expect(relateDwellings(known, [dwellingForm({ ...at('57'), street: 'Bomstraat' })])).toBe('building');
  });

  it('takes the nearest of several spellings', () => {
    const known = [dwellingForm(at('57', '4')), dwellingForm({ ...at('57', '4'), street: 'Bomstraat' })];
    expect(relateDwellings(known, [dwellingForm({ ...at('57', '4'), street: 'Bomstr.' })])).toBe('door');
  });
});
