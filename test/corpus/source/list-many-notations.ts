import type { Piece } from './piece.ts';
import { answers, comma, households, listFile } from './list-rows.ts';

/** How each row writes its house number and box. */
const written = [
  (nr: string, box: string) => `${nr} bus ${box}`,
  (nr: string, box: string) => `${nr}/${box}`,
  (nr: string, box: string) => `${nr} b${box}`,
  (nr: string, box: string) => `${nr} bte ${box}`,
  (nr: string, box: string) => `${nr} BUS ${box}`,
  (nr: string, box: string) => `${nr}, bus ${box}`,
] as const;

/** How each row writes a birth date. */
const dates = [
  ([y, m, d]: string[]) => `${d}/${m}/${y}`,
  ([y, m, d]: string[]) => `${d}-${m}-${y}`,
  ([y, m, d]: string[]) => `${d}.${m}.${y}`,
  ([y, m, d]: string[]) => `${y}-${m}-${d}`,
  ([y, m, d]: string[]) => `${Number(d)}/${Number(m)}/${y}`,
] as const;

/** A list that many hands keep: every notation of box, date, amount and phone in one file. */
export function manyNotations(): Piece {
  const rows = households(`
Van den Eynde|Hugo|1956-02-19|Adegemstraat|41|3|2800|Mechelen|312.40|937.20|3|0470 00 62 10|
Laurent|Gaëlle|1991-07-07|Battelsesteenweg|205||2800|Mechelen|355.00|710.00|2||
El Khaldi|Brahim|1969-12-30|Caputsteenstraat|12|0201|2800|Mechelen|333.33|1666.65|5|015 00 20 14|
De Prins|Godfried|1944-04-04|Dageraadstraat|7A||2800|Mechelen|265.00|530.00|2||
Adjei|Comfort|1987-09-21|Elektriciteitsstraat|23|14|2800|Mechelen|389.90|1169.70|3|0465 00 11 96|
Stroobants|Ilse|1979-01-15|Frederik de Merodestraat|88|2|2800|Mechelen|341.75|1367.00|4||
Yücel|Hakan|1983-03-03|Guldenstraat|10||2800|Mechelen|372.00|744.00|2|0484 00 33 58|
Hermans|Marie-Jeanne|1950-10-10|Hanswijkvaart|51|B|2800|Mechelen|288.15|864.45|3||
Nizigiyimana|Espérance|1994-05-25|Jubellaan|66|21|2800|Mechelen|401.20|802.40|2|0467 00 84 02|
Op de Beeck|Walter|1961-08-08|Korte Ridderstraat|3||2800|Mechelen|299.99|1499.95|5||
Ceulemans|Dries|1996-11-02|Leuvensesteenweg|450|6|2812|Muizen|366.00|1098.00|3|0499 00 75 31|
Vrancken|Lutgart|1958-06-27|Muizenhoekstraat|19||2812|Muizen|301.00|602.00|2||
Amghar|Soraya|1989-02-12|Nekkerspoelstraat|133|4|2800|Mechelen|345.50|1382.00|4|0488 00 19 47|
D'Haeyer|Koen|1974-07-19|Oude Antwerpsebaan|90|1|2800|Mechelen|377.25|1131.75|3||
Popescu|Ionuț|1990-12-01|Postzegellaan|27||2800|Mechelen|322.00|644.00|2|0466 00 50 23|
Vermeulen|Sara|1999-01-31|Rode Kruisplein|5|12|2800|Mechelen|410.00|820.00|2||
Van Hool|Jan|1965-05-05|Stuivenbergbaan|101|3|2800|Mechelen|310.10|2480.80|8|0475 00 90 12|
Mertens|Kimberley|1993-10-18|Tervuursesteenweg|260||2811|Leest|366.60|1099.80|3||
Özdemir|Fatma|1972-03-29|Vaartstraat|14|A2|2800|Mechelen|333.00|999.00|3|0477 00 41 80|
Goossens|Eddy|1963-09-14|Walemstraat|77||2801|Heffen|295.00|885.00|3||
Bakkali|Rachida|1980-04-22|Zandpoortvest|8|2|2800|Mechelen|354.20|1416.80|4|0486 00 15 09|
Verbruggen|Leo|1947-12-12|Zwartzustersvest|20|5|2800|Mechelen|277.70|555.40|2||
Lambrechts|Joke|1985-06-06|Auwegemvaart|118||2800|Mechelen|362.00|1086.00|3|0498 00 66 72|
Hakizimana|Jean-Bosco|1976-01-01|Berthoudersplein|15|301|2800|Mechelen|350.00|1750.00|5||
Peeters|An|1988-08-18|Colomalaan|44|7|2800|Mechelen|371.00|742.00|2|0473 00 28 55|
Peeters|Luc|1960-02-02|Colomalaan|44|8|2800|Mechelen|298.50|895.50|3||
Sahin|Emre|1995-03-17|Drabstraat|9||2800|Mechelen|388.00|1164.00|3|0489 00 72 61|
Van Steenwinkel|Martine|1954-11-23|Eikestraat|31||2800|Mechelen|269.90|809.70|3||
Jacobs|Bjorn|1982-05-28|Galgestraat|126|1|2800|Mechelen|344.00|688.00|2|0494 00 08 13|
Dupont|Valérie|1978-10-09|Generaal Deschachtstraat|6||2800|Mechelen|356.80|1784.00|5||
Azouagh|Jamila|1992-12-20|Hoevestraat|53|4|2800|Mechelen|333.60|1000.80|3|0485 00 97 36|
Claessens|Roger|1939-07-01|Ijzerenleen|2|0102|2800|Mechelen|255.00|510.00|2||
Wouters|Tine|1997-04-13|Kleine Nieuwendijk|70||2800|Mechelen|399.00|1197.00|3|0468 00 24 90|
Bosmans|Freddy|1957-09-30|Lange Heergracht|65|9|2800|Mechelen|283.30|1133.20|4||
Idrissi|Nawal|1986-06-16|Olivetenvest|36||2800|Mechelen|347.00|1041.00|3|0491 00 53 07|
`);
  const phone = (local: string, i: number): string =>
    i % 3 === 0
      ? local
      : i % 3 === 1
        ? local.replace(' ', '/').replaceAll(' ', '.')
        : local.replace(/^0/, '+32 ');
  const money = (value: number, i: number): string =>
    i % 4 === 0
      ? comma(value)
      : i % 4 === 1
        ? `${comma(value)} €`
        : i % 4 === 2
          ? `EUR ${comma(value, ' ')}`
          : comma(value, '').replace(/,00$/, '');
  const lines = rows.map((r, i) =>
    [
      `${r.family} ${r.given}`,
      (dates[i % dates.length] ?? dates[0])(r.born.split('-')),
      `${r.street} ${r.box === '' ? r.nr : (written[i % written.length] ?? written[0])(r.nr, r.box)}`,
      `${r.pc} ${r.place}`,
      phone(r.phone, i),
      money(r.rent, i),
      money(r.amount, i + 1),
      r.months,
    ].join('\t'),
  );
  return listFile(
    'wachtlijst opvolging MECHELEN.tsv',
    Buffer.from(
      `Naam (familienaam voornaam)\tGeboortedatum\tAdres\tPostcode/gemeente\tTel.\tMaandelijkse huur\tTotaal achterstal\tMaanden achterstal\n${lines.join('\n')}\n`,
    ),
    answers(rows, 2, 'one file of many hands: boxes, dates, amounts and phones in every notation'),
  );
}
