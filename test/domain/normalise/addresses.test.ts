import { describe, expect, it } from 'vitest';
import { findAddresses, parseAddress } from '#domain/normalise/addresses.ts';
import { parseBox, parseHouseNumber } from '#domain/normalise/house-numbers.ts';

describe('parseHouseNumber', () => {
  it.each([
    ['112/2', { houseNumber: '112', box: '2' }],
    ['3 A', { houseNumber: '3A' }],
    ['5A bus 1', { houseNumber: '5A', box: '1' }],
    ['19 boîte 2', { houseNumber: '19', box: '2' }],
    ['57/0410', { houseNumber: '57', box: '0410' }],
    ['90/A', { houseNumber: '90', box: 'A' }],
    ['27 b3', { houseNumber: '27', box: '3' }],
    ['27b19', { houseNumber: '27', box: '19' }],
    ['12B', { houseNumber: '12B' }],
    ['12 B bus 3', { houseNumber: '12B', box: '3' }],
    ['12 bis', { houseNumber: '12bis' }],
    ['27-29', { houseNumber: '27-29' }],
    ['12 bus A4', { houseNumber: '12', box: 'A4' }],
    ['12/1.02', { houseNumber: '12', box: '1.02' }],
    ['12 (bus 4)', { houseNumber: '12', box: '4' }],
    ['nr. 12', { houseNumber: '12' }],
    ['12/b4', { houseNumber: '12', box: '4' }],
    ['12 app. 4', { houseNumber: '12', box: '4' }],
  ])('parts number and box in %s', (text, expected) => {
    expect(parseHouseNumber(text)).toEqual(expected);
  });
});

describe('parseBox', () => {
  it.each([
    ['001', '001'],
    ['bus 4', '4'],
    ['B12', 'B12'],
    ['1.02', '1.02'],
    ['-', undefined],
    ['/', undefined],
    ['n.v.t.', undefined],
  ])('reads a column of boxes that holds %s', (text, box) => {
    expect(parseBox(text)).toBe(box);
  });
});

describe('parseAddress', () => {
  it.each([
    ['Kerkstraat 12 bus 3, 9120 Melsele', ['Kerkstraat', '12', '3', '9120', 'Melsele']],
    ['Dorpsstraat 112/2 – 9120 Melsele', ['Dorpsstraat', '112', '2', '9120', 'Melsele']],
    ['Statiestraat 19 boîte 2 à 2070 Zwijndrecht', ['Statiestraat', '19', '2', '2070', 'Zwijndrecht']],
    ['9120 Melsele, Kerkstraat 12/3', ['Kerkstraat', '12', '3', '9120', 'Melsele']],
    ['Lodderstraat 12 2880 Hingene', ['Lodderstraat', '12', undefined, '2880', 'Hingene']],
    ['Molenstraat 14 in Puurs', ['Molenstraat', '14', undefined, undefined, 'Puurs']],
    ['Kerkstraat 12 b3 B-9120 Beveren (België)', ['Kerkstraat', '12', '3', '9120', 'Beveren']],
    ['Rue du 11 Novembre 12 bte 3, 1000 Bruxelles', ['Rue du 11 Novembre', '12', '3', '1000', 'Bruxelles']],
    ['12, rue de la Station, 4000 Liège', ['rue de la Station', '12', undefined, '4000', 'Liège']],
    ['Temsesteenweg 201 bus 5\n2880 Bornem', ['Temsesteenweg', '201', '5', '2880', 'Bornem']],
    ['Plein 1830 nr. 5, 2500 Lier', ['Plein 1830', '5', undefined, '2500', 'Lier']],
    ['Klein-Mechelen 60', ['Klein-Mechelen', '60', undefined, undefined, undefined]],
    ['2880 Bornem', [undefined, undefined, undefined, '2880', 'Bornem']],
    ['Grote Baan 220/0102, 9120 Beveren', ['Grote Baan', '220', '0102', '9120', 'Beveren']],
  ])('reads %s', (text, [street, houseNumber, box, postcode, municipality]) => {
    const found = parseAddress(text);
    expect([found?.street, found?.houseNumber, found?.box, found?.postcode, found?.municipality]).toEqual([
      street,
      houseNumber,
      box,
      postcode,
      municipality,
    ]);
  });
});

describe('findAddresses', () => {
  it('finds the dwelling in a sentence without the words before it', () => {
    const hits = findAddresses('Ik verhuur een rijwoning in de Hoogstraat 48 te 2870 Puurs aan Dirk Segers.');
    expect(hits).toMatchObject([
      { street: 'Hoogstraat', houseNumber: '48', postcode: '2870', municipality: 'Puurs' },
    ]);
  });

  it('bridges the line end between street and place', () => {
    const hits = findAddresses('Schoolstraat 33\n2880 Hingene\ntel. 03 889 00 97');
    expect(hits).toMatchObject([
      { street: 'Schoolstraat', houseNumber: '33', postcode: '2880', municipality: 'Hingene' },
    ]);
  });

  it('takes a hearing, an amount or a date for no address', () => {
    expect(
      findAddresses('De zitting van 18 november 2026 om 9 uur. Saldo 1.248,60 euro. Artikel 1344bis.'),
    ).toEqual([]);
  });

  it('stays quick when words and numbers repeat without end', () => {
    const started = performance.now();
    findAddresses(`${'Van De Der '.repeat(3_000)}${'Straat 1 '.repeat(3_000)}`);
    expect(performance.now() - started).toBeLessThan(3_000);
  });
});
