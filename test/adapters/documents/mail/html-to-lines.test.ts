import { describe, expect, it } from 'vitest';
import { htmlToLines } from '#adapters/documents/mail/html-to-lines.ts';

const lines = (html: string): readonly string[] => htmlToLines(html).lines;

describe('htmlToLines', () => {
  it('keeps the cells of a row on one line with a tab, and an address in a cell whole', () => {
    const html =
      '<p>Dag</p><table><tr><td>Naam</td><td><p>KOWALCZYK Marek</p></td></tr><tr><td>Adres</td><td>Temsesteenweg 201<br>2880 Bornem</td></tr></table><p>Groeten</p>';
    expect(lines(html)).toEqual([
      'Dag',
      'Naam\tKOWALCZYK Marek',
      'Adres\tTemsesteenweg 201, 2880 Bornem',
      '',
      'Groeten',
    ]);
  });

  it('reads a table that only lays out the page as text', () => {
    const html = '<table><tr><td><p>Eerste alinea.</p><p>Tweede alinea.</p></td></tr></table>';
    expect(lines(html)).toEqual(['Eerste alinea.', '', 'Tweede alinea.']);
  });

  it('gives the cells of a table of data', () => {
    const html =
      '<table><tr><th>Naam</th><th>Saldo</th></tr><tr><td>Peeters</td><td>900,00</td></tr></table>';
    expect(htmlToLines(html).tables).toEqual([
      [
        ['Naam', 'Saldo'],
        ['Peeters', '900,00'],
      ],
    ]);
  });

  it('marks quotations as text mails do', () => {
    expect(
      lines('<div>Nieuw</div><blockquote><div>Oud</div><blockquote>Ouder</blockquote></blockquote>'),
    ).toEqual(['Nieuw', '> Oud', '>> Ouder']);
  });

  it('leaves out what nobody sees', () => {
    const html =
      '<style>p{}</style><script>x</script><div style="display:none">verborgen</div><del>18 november</del><p>zicht<!-- c -->baar</p><span style="mso-hide:all">y</span>';
    expect(lines(html)).toEqual(['zichtbaar']);
  });

  it('reads character references, non-breaking spaces and lists', () => {
    expect(
      lines(
        '<p>Ay&#351;e&nbsp;&Ouml;zdemir&euro;</p><ol><li>een</li><li>twee</li></ol><ul><li>drie</li></ul>',
      ),
    ).toEqual(['Ayşe Özdemir€', '1. een', '2. twee', '- drie']);
  });

  it('puts no empty line between paragraphs that have no margin', () => {
    expect(
      lines('<p class="MsoNormal">een</p><p class="MsoNormal">twee</p><p style="margin:0">drie</p>'),
    ).toEqual(['een', 'twee', 'drie']);
  });

  it('survives markup that never closes, or nests without end', () => {
    const started = performance.now();
    const deep = `${'<div><table><tr><td>'.repeat(20_000)}diep`;
    expect(htmlToLines(deep).lines.length).toBeLessThan(20);
    expect(lines('<table><tr><td>a<td>b<tr><td>c').join('|')).toContain('a');
    expect(performance.now() - started).toBeLessThan(4_000);
  });
});
