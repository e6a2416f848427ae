import { describe, expect, it } from 'vitest';
import { unfoldPartyTable } from '#domain/extraction/text/court/party-table.ts';

const unfolded = (...texts: string[]): string[] =>
  unfoldPartyTable(
    texts.map((text, index) => ({ text, line: index + 1, part: 'file', offset: index * 100 })) as never,
  ).map(({ text }) => text);

describe('unfoldPartyTable', () => {
  it('writes parties side by side below each other, also in a form with numbered parts', () => {
    expect(
      unfolded(
        'Verzoekschrift',
        '1. De eiser\t2. De gedaagde',
        'Naam\tPAUWELS\tOKAFOR',
        'Voornaam\tRik\tGrace',
        'Telefoon\t-\t0470 12 34 56',
        'Gedaan te Leuven',
      ),
    ).toEqual([
      'Verzoekschrift',
      'De eiser:',
      'Naam: PAUWELS',
      'Voornaam: Rik',
      'De gedaagde:',
      'Naam: OKAFOR',
      'Voornaam: Grace',
      'Telefoon: 0470 12 34 56',
      'Gedaan te Leuven',
    ]);
  });

  it('leaves a table with one side, or none, as it is', () => {
    const lines = ['A. Verweerder\tB. Medeverweerder', 'Naam\tX\tY', 'Post\tBedrag'];

    expect(unfolded(...lines)).toEqual(lines);
  });
});
