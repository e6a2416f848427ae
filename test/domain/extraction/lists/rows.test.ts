import { describe, expect, it } from 'vitest';
import { cellCount, cellDate, cellText, dateOfSerial } from '#domain/extraction/lists/cells.ts';
import { fieldsOf, itemsOf, sheetOf } from './sheet.ts';

const header = ['Huurder', 'Geboren', 'Rijksregister', 'GSM', 'E-mail', 'Adres', 'Saldo'];
const tail = ['Dorp 1, 2880 Bornem', '900,00'];

describe('tenants of a row', () => {
  it('leaves the phone out when it is not said to be of one of two tenants', () => {
    const fields = fieldsOf(header, [
      'Janssens, Eddy & De Wit, Carine',
      '',
      '',
      '0477000412',
      'eddy@mijnpost.example',
      ...tail,
    ]);
    expect(fields?.tenants).toEqual([
      { givenName: 'Eddy', familyName: 'Janssens' },
      { givenName: 'Carine', familyName: 'De Wit' },
    ]);
  });

  it('gives each of two tenants his own birth date when the cell holds two', () => {
    const fields = fieldsOf(header, [
      'Janssens, Eddy & De Wit, Carine',
      '01/02/1980 - 03/04/1982',
      '',
      '',
      '',
      ...tail,
    ]);
    expect(fields?.tenants?.map((tenant) => tenant.birthDate)).toEqual(['1980-02-01', '1982-04-03']);
  });

  it('names a single birth date of two tenants as doubtful', () => {
    const [item] = itemsOf(
      sheetOf([header, ['Janssens, Eddy & De Wit, Carine', '01/02/1980', '', '', '', ...tail]]),
    );
    expect(item).toMatchObject({ outcome: 'signal', reading: { doubtful: ['tenants.0.birthDate'] } });
  });

  it('leaves a national number out when its check digits fail', () => {
    const [item] = itemsOf(sheetOf([header, ['Billen Rudi', '', '77.03.02-145.01', '', '', ...tail]]));
    expect(item).toMatchObject({
      outcome: 'signal',
      fields: { tenants: [{ givenName: 'Rudi', familyName: 'Billen' }] },
      reading: { doubtful: ['tenants.0.nationalNumber'] },
    });
  });

  it('restores what a sheet takes from numbers: the first zero of a phone or national number', () => {
    const fields = fieldsOf(header, ['Nys Luka', '', 1_042_893_153, 470_008_112, '', ...tail]);
    expect(fields?.tenants?.[0]).toMatchObject({ nationalNumber: '01042893153', phone: '+32470008112' });
  });

  it('refuses a birth date in the future', () => {
    expect(
      fieldsOf(header, ['Nys Luka', '01/02/2030', '', '', '', ...tail])?.tenants?.[0],
    ).not.toHaveProperty('birthDate');
  });

  it('shares the family name of a couple when one is written', () => {
    const fields = fieldsOf(['Naam', 'Voornaam', 'Adres', 'Saldo'], ['Segers', 'Dirk & Nathalie', ...tail]);
    expect(fields?.tenants).toEqual([
      { givenName: 'Dirk', familyName: 'Segers' },
      { givenName: 'Nathalie', familyName: 'Segers' },
    ]);
  });
});

describe('cells', () => {
  it('reads serial days of a sheet as dates', () => {
    expect(dateOfSerial(25_310)).toBe('1969-04-17');
    expect(cellDate(25_310)).toBe('1969-04-17');
    expect(cellDate(19_790_703)).toBe('1979-07-03');
    expect(dateOfSerial(3)).toBeUndefined();
  });

  it('reads counts with their unit', () => {
    expect([
      cellCount('3 maanden'),
      cellCount('drie'),
      cellCount(2.5),
      cellCount('> 4 mnd'),
      cellCount('-'),
    ]).toEqual([3, 3, 2.5, 4, undefined]);
  });

  it('shows a cell as a person reads it', () => {
    expect([
      cellText(1_117.8000000001),
      cellText({ date: '2026-01-02' }),
      cellText(true),
      cellText(null),
    ]).toEqual(['1117.8', '2026-01-02', 'ja', '']);
  });
});
