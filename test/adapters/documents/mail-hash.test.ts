import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mailHash } from '#adapters/documents/mail-hash.ts';
import { readMail } from '#adapters/documents/mail/read-mail.ts';
import {
  attach,
  attachMessage,
  html,
  message,
  multipart,
  type Part,
  text,
} from '#test/corpus/source/mime.ts';

const FROM = 'Verhuur Ter Schelde <huur@terschelde.example>';
const SUBJECT = 'Achterstand Verbeke, Barelstraat 27';
const LETTER = `Beste collega's,

Onze huurder Tom Verbeke, Barelstraat 27 bus 3 te 2880 Bornem, heeft een huurachterstand van 1.248,60 euro (drie maanden).
We belden twee keer aan en stuurden op 12 oktober een aangetekende brief.

Met vriendelijke groeten,
Ellen Maes
Ter Schelde bv
tel. 03 123 45 67
`;
const COLLEAGUE = 'An Claes <an.claes@ocmw.example>';

const mail = (body: Part, over: { from?: string; subject?: string } = {}): Uint8Array =>
  message(
    {
      from: FROM,
      to: 'meldpunt@kier.example',
      subject: SUBJECT,
      date: '2026-11-02 09:14:32 +0100',
      id: 'a@b',
      ...over,
    },
    body,
  );
const hashOf = async (bytes: Uint8Array) => mailHash(await readMail(bytes));

const headers = `Van: ${FROM}
Verzonden: maandag 2 november 2026 9:14
Aan: meldpunt@kier.example
Onderwerp: ${SUBJECT}
`;
const outlook = (remark: string, letter = LETTER): string => `${remark}\n\n${headers}\n${letter}`;
const gmail = (remark: string): string =>
  `${remark}\n\n---------- Forwarded message ---------\nFrom: ${FROM}\nDate: Mon, Nov 2, 2026 at 9:14 AM\nSubject: ${SUBJECT}\nTo: <meldpunt@kier.example>\n\n\n${LETTER}`;
const apple = (remark: string): string =>
  `${remark}\n\nBegin doorgestuurd bericht:\n\n${`${headers}\n${LETTER}`
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\n')}`;

const copies: readonly (readonly [string, Uint8Array, string])[] = [
  [
    'under a new Message-ID, wrapped anew',
    mail(text(LETTER.replaceAll('. ', '.\n').replace('van 1', 'van\n1'))),
    'own',
  ],
  [
    'as a forward of Outlook without a word',
    mail(text(outlook('')), { subject: `FW: ${SUBJECT}` }),
    'silently',
  ],
  [
    'as a forward that says that it is one',
    mail(text(outlook('Dag collega,\n\nTer info.\n\nGroeten,\nAn')), {
      from: COLLEAGUE,
      subject: `FW: ${SUBJECT}`,
    }),
    'silently',
  ],
  [
    'as a forward of Gmail',
    mail(text(gmail('Zie hieronder')), { from: COLLEAGUE, subject: `Fwd: ${SUBJECT}` }),
    'silently',
  ],
  [
    'as a forward of Apple Mail',
    mail(text(apple('Bonjour,\nPour information.')), { from: COLLEAGUE, subject: `Fwd: ${SUBJECT}` }),
    'silently',
  ],
  [
    'as a forward of a forward',
    mail(
      text(
        `FYI\n\nVan: ${COLLEAGUE}\nVerzonden: dinsdag 3 november 2026 8:00\nAan: Piet\nOnderwerp: FW: ${SUBJECT}\n\n${outlook('Ter opvolging')}`,
      ),
      { subject: `FW: FW: ${SUBJECT}` },
    ),
    'silently',
  ],
  [
    'as an enclosed mail',
    mail(multipart('mixed', 'x1', [text('Zie bijlage.\n'), attachMessage(mail(text(LETTER)))]), {
      from: COLLEAGUE,
      subject: `FW: ${SUBJECT}`,
    }),
    'silently',
  ],
  [
    'with a question whether it arrived',
    mail(text(outlook('Hebben jullie onderstaande mail goed ontvangen?\nMvg\nEllen')), {
      subject: `FW: ${SUBJECT}`,
    }),
    'asking',
  ],
  [
    'with a logo and a disclaimer below it',
    mail(
      multipart('mixed', 'x2', [
        text(`${outlook('')}\n\nDit bericht is vertrouwelijk en enkel bestemd voor de geadresseerde.\n`),
        attach('logo.gif', 'image/gif', Buffer.from('GIF89a....'), { inline: 'logo' }),
      ]),
      { subject: `FW: ${SUBJECT}` },
    ),
    'silently',
  ],
  [
    'as HTML',
    mail(
      html(
        `<p></p><hr><p><b>Van:</b> ${FROM.replace('<', '&lt;').replace('>', '&gt;')}<br><b>Verzonden:</b> maandag 2 november 2026 9:14<br><b>Aan:</b> meldpunt@kier.example<br><b>Onderwerp:</b> ${SUBJECT}</p>${LETTER.split(
          '\n\n',
        )
          .map((paragraph) => `<p>${paragraph.replaceAll('\n', '<br>')}</p>`)
          .join('')}`,
      ),
      { subject: `FW: ${SUBJECT}` },
    ),
    'silently',
  ],
];

const others: readonly (readonly [string, Uint8Array])[] = [
  ['another sum', mail(text(LETTER.replace('1.248,60', '1.648,60')))],
  ['another subject', mail(text(LETTER), { subject: 'Achterstand Verbeke, tweede melding' })],
  [
    'a document with it',
    mail(
      multipart('mixed', 'x3', [
        text(LETTER),
        attach('contract.txt', 'text/plain', Buffer.from('Huurcontract')),
      ]),
    ),
  ],
  [
    'a remark that tells something',
    mail(text(outlook('Beste, hij betaalde intussen 300 euro.')), { subject: `FW: ${SUBJECT}` }),
  ],
  ['a cry for help in two words', mail(text(outlook('Zitting morgen')), { subject: `FW: ${SUBJECT}` })],
  [
    'a greeting that tells something',
    mail(text(outlook('Beste Tom ligt in het ziekenhuis')), { subject: `FW: ${SUBJECT}` }),
  ],
  ['a subject that tells something', mail(text(outlook('')), { subject: 'FW: DRINGEND - zitting morgen' })],
  [
    'an answer to it',
    mail(text(`Betaald!\n\nOp ma 2 nov. 2026 om 09:14 schreef ${FROM}:\n${LETTER.replaceAll(/^/gm, '> ')}`), {
      subject: `Re: ${SUBJECT}`,
    }),
  ],
];

describe('mailHash', () => {
  it.each(copies)('is that of the letter when it comes %s', async (_how, copy, passedOn) => {
    const { contentHash } = await hashOf(mail(text(LETTER)));
    const of = await hashOf(copy);
    expect(of).toEqual({ contentHash, ...(passedOn === 'own' ? {} : { passedOn }) });
  });

  it.each(others)('is another for a letter with %s', async (_what, other) => {
    const { contentHash } = await hashOf(mail(text(LETTER)));
    expect((await hashOf(other)).contentHash).not.toBe(contentHash);
  });

  it('tells mails apart that differ beyond what is read of them', async () => {
    const long = `${'Hij betaalt niet. '.repeat(20_000)}\n`;
    const [one, two] = await Promise.all([hashOf(mail(text(`${long}1`))), hashOf(mail(text(`${long}2`)))]);
    expect(one.contentHash).not.toBe(two.contentHash);
  });

  const word = fc.constantFrom(
    'huurder',
    'Tom',
    'Verbeke',
    '1.248,60',
    'euro',
    'achterstand',
    'drie',
    'maanden',
    'bus',
    '3',
  );
  const letter = fc.array(fc.array(word, { minLength: 3, maxLength: 12 }), { minLength: 1, maxLength: 5 });

  it('stays the same however the words are wrapped, and changes with any word', async () => {
    await fc.assert(
      fc.asyncProperty(letter, fc.nat(), fc.boolean(), async (paragraphs, at, isQuoted) => {
        const join = (gap: string): string => paragraphs.map((words) => words.join(gap)).join('\n\n');
        const wrapped = join('\n');
        const body = `${headers}\n${wrapped}\n`;
        const forward = isQuoted ? `Begin doorgestuurd bericht:\n\n${body.replaceAll(/^/gm, '> ')}` : body;
        const own = await hashOf(mail(text(`${join(' ')}\n`)));
        const passedOn = await hashOf(mail(text(forward), { subject: `FW: ${SUBJECT}` }));
        expect(passedOn.contentHash).toBe(own.contentHash);
        const words: string[] = paragraphs.flat();
        words[at % words.length] = 'anders';
        const changed = await hashOf(mail(text(`${words.join(' ')}\n`)));
        expect(changed.contentHash).not.toBe(own.contentHash);
      }),
      { numRuns: 60 },
    );
  });
});
