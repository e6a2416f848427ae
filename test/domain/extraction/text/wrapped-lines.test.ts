import { describe, expect, it } from 'vitest';
import { wrappedLines } from '#domain/extraction/text/wrapped-lines.ts';

const joined = (text: string): string => {
  const lines = text.trim().split('\n');
  const wrapped = wrappedLines(lines);
  return lines.map((line, index) => line + (wrapped[index] === true ? ' ' : '\n')).join('');
};

describe('wrappedLines', () => {
  it('joins what a page or mail program broke because the next word did not fit', () => {
    const text = joined(`
verhuurde verzoekster aan eerste verweerder het woonhuis te 9280 Lebbeke, Brusselsesteenweg
301. Tweede verweerster stelde zich borg. De huur bedraagt thans 710,40 euro per maand, en de
achterstal beloopt 4.972,80 euro.`);

    expect(text).toContain('Brusselsesteenweg 301.');
    expect(text.trim().split('\n')).toHaveLength(1);
  });

  it('leaves letterheads, addresses, labels, lists, tables and headings on lines of their own', () => {
    const text = `
advocatenassociatie - Leopold II-laan 15 - 9200 Dendermonde - T 052 00 12 12
VERZOEKSCHRIFT TOT ONTBINDING
Verwerende partij: de heer Jan Peeters, wonende te 9280 Lebbeke, Dorpsstraat 3
Huurprijs\t700,00 euro per maand te betalen op de eerste van elke maand aan de eigenaar
1. de achterstallige huur van januari tot en met maart, te vermeerderen met intresten
2. de kosten van het geding, met inbegrip van de rechtsplegingsvergoeding en rolrechten.
Kerkstraat 5
9200 Dendermonde`;

    expect(joined(text).trim()).toBe(text.trim());
  });

  it('leaves a line that could have held the next word', () => {
    const text = `
De huurder woont er sinds vijf jaar en betaalt zijn huur al drie maanden niet meer aan ons.
Daarom vragen wij u om zo snel mogelijk bij hem langs te gaan, zodat het niet erger wordt en`;

    expect(joined(text).trim()).toBe(text.trim());
  });
});
