import iconv from 'iconv-lite';
import type { Piece } from '../piece.ts';
import { answers, belgian, comma, type Household, listFile } from '../list-rows.ts';
import { random } from '../scan.ts';

const FAMILIES = 'Adriaens|Van Acker|Baert|El Idrissi|Blomme|De Craene|Callewaert|Demir|Dhondt|Van Eeckhoutte|Fonteyne|Gryspeerdt|Hoornaert|Ibrahimi|Lambrecht|Maertens|Nowak|Ostyn|Pattyn|Van Rie|Seynaeve|Traoré|Vandenberghe|Verhaeghe|Wyffels|Yildiz|Zutterman|De Smet|Messiaen|Delaere'.split('|');
const GIVEN = 'An|Bart|Céline|Dirk|Elke|Fatima|Geert|Hilde|Ivan|Jelle|Kaat|Lucas|Mieke|Noor|Omar|Petra|Quirin|Rita|Stijn|Tine|Ugur|Veerle|Ward|Xena|Yves|Zohra|Jan-Pieter|Marie-Lou|Thierry|Godfried'.split('|');
const STREETS: readonly (readonly [street: string, postcode: string, place: string])[] = [
  ['Brugsesteenweg', '8800', 'Roeselare'],
  ['Hoogleedsesteenweg', '8800', 'Roeselare'],
  ['Meensesteenweg', '8800', 'Rumbeke'],
  ['Izegemseaardeweg', '8800', 'Rumbeke'],
  ['Gitsestraat', '8800', 'Beveren'],
  ['Roeselaarsestraat', '8870', 'Izegem'],
  ['Gentsestraat', '8870', 'Izegem'],
  ['Rumbeeksestraat', '8870', 'Kachtem'],
];

/** Sixty households in a fixed order; every name once. */
function sixty(): Household[] {
  const next = random(20261130);
  const pick = (count: number): number => Math.floor(next() * count);
  return Array.from({ length: 60 }, (_, i) => {
    const [street, pc, place] = STREETS[i % STREETS.length] ?? ['', '', ''];
    const rent = 250 + pick(20000) / 100;
    const months = 2 + pick(5);
    const year = 1940 + pick(65);
    return {
      family: FAMILIES[(i * 7) % FAMILIES.length] ?? '',
      given: GIVEN[(i * 11 + Math.floor(i / 30) * 13 + 3) % GIVEN.length] ?? '',
      born: pick(4) === 0 ? '' : `${year}-${String(1 + pick(12)).padStart(2, '0')}-${String(1 + pick(28)).padStart(2, '0')}`,
      street,
      nr: `${1 + pick(240)}${pick(9) === 0 ? 'A' : ''}`,
      box: pick(3) === 0 ? String(1 + pick(14)) : '',
      pc,
      place,
      rent: Math.round(rent * 100) / 100,
      amount: Math.round(rent * 100 * months) / 100,
      months,
      phone: pick(2) === 0 ? `049${5 + pick(5)} 00 ${10 + pick(80)} ${10 + pick(80)}` : '',
      note: '',
    };
  });
}

/** A long list of a housing company. */
export function longList(): Piece {
  const rows = sixty();
  const text = [
    'Woonmaatschappij Mandelvallei bv;;;;;;;;;;',
    'Lijst huurachterstand;;;;;;;;;30/11/2026;',
    'Nr;Huurder;Geb.datum;Adres;Postcode;Gemeente;Huurprijs;Achterstand;Aantal maanden;Telefoon;Dienst',
    ...rows.map((r, i) =>
      [
        i + 1,
        `${r.family.toUpperCase()} ${r.given}`,
        belgian(r.born),
        `${r.street} ${r.nr}${r.box === '' ? '' : ` bus ${r.box}`}`,
        r.pc,
        r.place,
        comma(r.rent),
        comma(r.amount),
        r.months,
        r.phone.replaceAll(' ', ''),
        i % 2 === 0 ? 'RSL' : 'IZG',
      ].join(';'),
    ),
    `;TOTAAL;;;;;;${comma(rows.reduce((sum, r) => sum + r.amount, 0))};;;`,
  ].join('\r\n');
  return listFile('mandelvallei_huurachterstand_nov.csv', iconv.encode(text, 'windows-1252'), [
    ...answers(rows, 4, 'sixty rows; a counter and a column of departments; the total in the second column', {
      landlord: { name: 'Woonmaatschappij Mandelvallei bv' },
    }),
    { row: 61, line: 64, expect: {}, action: 'ignore', note: 'totals row' },
  ]);
}
