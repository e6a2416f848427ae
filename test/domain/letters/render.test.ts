import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Block,
  buttons,
  facts,
  heading,
  list,
  paragraph,
  quote,
  section,
  small,
} from '#domain/letters/blocks.ts';
import { renderHtml } from '#domain/letters/render-html.ts';
import { renderText } from '#domain/letters/render-text.ts';
import { buildLetter } from '#domain/letters/index.ts';
import { courtCase, landlordSignal, office, workerEmail } from '#test/harness/page-data.ts';

const htmlOf = (blocks: readonly Block[]): string =>
  renderHtml({ subject: 'Onderwerp', sender: 'Dienst', blocks }, 'nl');

/** Everything that can be put into a letter. */
const everyBlock = (text: string): readonly Block[] => [
  heading(text),
  paragraph(text),
  facts([[text, text]]),
  list([text]),
  quote(text),
  small(text),
  buttons([{ label: text, url: text }]),
];

const linked = (url: string): boolean => htmlOf([buttons([{ label: 'Ja', url }])]).includes('<a ');

describe('renderHtml', () => {
  it('shows whatever text it gets and never lets it become markup', () => {
    const plain = (htmlOf(everyBlock('x')).match(/</g) ?? []).length;
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), (text) => {
        fc.pre(text.trim() !== '' && !text.includes('\n') && !/^https?:\/\//.test(text));
        const html = htmlOf(everyBlock(`${text}<script>alert(1)</script>" onmouseover='x`));
        expect((html.match(/</g) ?? []).length).toBe(plain);
        expect(html).not.toContain('<script');
      }),
      { numRuns: 300 },
    );
  });

  it('links to pages only', () => {
    expect(linked('https://kier.example/a/x.y?outcome=reached')).toBe(true);
    expect(linked('javascript:alert(1)')).toBe(false);
    expect(linked('https://kier.example/" onclick="x')).toBe(false);
  });

  it('loads nothing from anywhere', () => {
    expect(htmlOf(everyBlock('x'))).not.toMatch(/<(?:img|link|script|iframe|object|form)|url\(|@import/i);
  });
});

describe('renderText', () => {
  it('says the same as the HTML', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z0-9]{3,20}$/), (word) => {
        for (const block of everyBlock(word).slice(1)) {
          expect(renderText([block])).toContain(word);
          expect(htmlOf([block])).toContain(word);
        }
      }),
    );
  });

  it('leaves out what is empty', () => {
    expect(renderText([paragraph(''), facts([['Naam', undefined]]), list([])])).toBe('\n');
    expect(section('Titel', [facts([['Naam', '']])])).toEqual([]);
  });
});

describe('buildLetter', () => {
  it('keeps the subject on one line whatever the case holds', () => {
    const caseRecord = courtCase({ id: 'abc\r\nBcc: x@y.example' });
    const { subject } = buildLetter({
      template: 'news',
      language: 'nl',
      directory: office(),
      recipient: workerEmail,
      topic: {},
      caseRecord,
      understood: { ...landlordSignal(), stepsTaken: 'Een\nlange\r\nverhaal' },
      now: '2027-03-05T08:00:00.000Z',
    });
    expect(subject).not.toMatch(/[\r\n]/);
  });

  it('shows hostile text of a sender as text', () => {
    const { html } = buildLetter({
      template: 'news',
      language: 'nl',
      directory: office(),
      recipient: workerEmail,
      topic: { news: 'referral' },
      caseRecord: courtCase(),
      understood: { ...landlordSignal(), guidanceQuestion: '<img src=x onerror=alert(1)>' },
      now: '2027-03-05T08:00:00.000Z',
    });
    expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;');
    expect(html).not.toContain('<img');
  });
});
