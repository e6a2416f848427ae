import * as fc from 'fast-check';
import PostalMime from 'postal-mime';
import { describe, expect, it } from 'vitest';
import { composeMail, type MailParts } from '#adapters/mail/compose-mail.ts';
import { buildLetter } from '#domain/letters/index.ts';
import { landlordEvents } from '#domain/disclosure/landlord-view.ts';
import { landlordEmail } from '#test/harness/page-data.ts';
import { directory, leaks, ownSignal, tokenCase } from '../../domain/disclosure/token-case.ts';
import { stamped } from '#test/harness/page-data.ts';

const parts = (changes: Partial<MailParts> = {}): MailParts => ({
  to: landlordEmail,
  from: { name: 'Sociaal Huis Rivierenland', address: 'meldpunt@rivierenland.example' },
  messageId: 'case.n1@rivierenland.example',
  subject: 'Nieuws over uw melding – K-7TW2FH',
  text: 'Dag,\n\nEén regel.\n',
  html: '<p>Dag,</p>',
  at: '2027-03-05T08:00:00.000Z',
  template: 'progress-landlord',
  audience: 'landlord',
  ...changes,
});

const read = async (mail: MailParts) => {
  const raw = await composeMail(mail);
  const parsed = await PostalMime.parse(raw);
  const header = (name: string): string | undefined =>
    parsed.headers.find(({ key }) => key === name.toLowerCase())?.value;
  return { raw: new TextDecoder().decode(raw), parsed, header };
};

describe('composeMail', () => {
  it('gives subject, text and HTML back as they were', async () => {
    const { parsed } = await read(parts());
    expect(parsed.subject).toBe('Nieuws over uw melding – K-7TW2FH');
    expect(parsed.text?.replaceAll('\r\n', '\n').trim()).toBe('Dag,\n\nEén regel.');
    expect(parsed.html?.trim()).toBe('<p>Dag,</p>');
    expect(parsed.from).toMatchObject({
      name: 'Sociaal Huis Rivierenland',
      address: 'meldpunt@rivierenland.example',
    });
  });

  it('is dated by the clock of the platform', async () => {
    const { parsed } = await read(parts());
    expect(parsed.date).toBe('2027-03-05T08:00:00.000Z');
  });

  it('hangs in its thread', async () => {
    const { header } = await read(
      parts({
        inReplyTo: 'root@a.example',
        references: ['root@a.example', 'two@a.example'],
        replyTo: 'antwoord@a.example',
      }),
    );
    expect(header('message-id')).toBe('<case.n1@rivierenland.example>');
    expect(header('in-reply-to')).toBe('<root@a.example>');
    expect(header('references')).toBe('<root@a.example> <two@a.example>');
    expect(header('reply-to')).toBe('antwoord@a.example');
  });

  it.each([
    ['receipt-landlord', 'auto-replied'],
    ['progress-landlord', 'auto-generated'],
    ['task', 'auto-generated'],
  ])('says that %s is %s, so that no responder answers', async (template, expected) => {
    const { header } = await read(parts({ template }));
    expect(header('auto-submitted')).toBe(expected);
    expect(header('x-auto-response-suppress')).toBe('All');
  });

  it('attaches the calendar entry as a file', async () => {
    const ics = 'BEGIN:VCALENDAR\r\nSUMMARY:Zitting é\r\nEND:VCALENDAR\r\n';
    const { parsed, raw } = await read(parts({ ics }));
    const [attachment] = parsed.attachments;
    expect(attachment?.mimeType).toBe('text/calendar');
    expect(attachment?.filename).toBe('kier.ics');
    // Parsers make line ends their own; the file itself must keep those of RFC 5545.
    const encoded = /Content-Disposition: attachment[^]*?\r\n\r\n([A-Za-z0-9+/=\r\n]+)/.exec(raw)?.[1] ?? '';
    expect(Buffer.from(encoded, 'base64').toString('utf8')).toBe(ics);
  });

  it('has no attachment without a calendar entry', async () => {
    expect((await read(parts())).parsed.attachments).toEqual([]);
  });

  it('lets no text add a header or a recipient', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ maxLength: 40 }), async (hostile) => {
        const { parsed } = await read(
          parts({
            subject: `a\r\nBcc: x@y.example\r\n${hostile}`,
            from: { name: `b\r\nBcc: x@y.example${hostile}`, address: 'm@r.example' },
          }),
        );
        expect(parsed.headers.filter(({ key }) => key === 'bcc')).toEqual([]);
        expect(parsed.to).toEqual([{ name: '', address: landlordEmail }]);
      }),
      { numRuns: 100 },
    );
  });

  it('holds no fact that is not the landlord\u2019s, in any header or part', async () => {
    await fc.assert(
      fc.asyncProperty(
        tokenCase,
        ownSignal,
        fc.constantFrom(...landlordEvents),
        async (found, understood, event) => {
          const caseRecord = {
            ...found,
            facts: {
              ...found.facts,
              kinds: ['arrears' as const],
              landlordPartnerId: stamped('de-haven'),
              dwelling: stamped({ street: 'Kaai' }),
            },
          };
          const letter = buildLetter({
            template: 'progress-landlord',
            language: 'nl',
            directory,
            recipient: landlordEmail,
            topic: { event },
            caseRecord,
            understood,
            now: '2027-03-05T08:00:00.000Z',
          });
          const { parsed } = await read(parts({ ...letter }));
          const headers = parsed.headers
            .map(({ key, value }) => (key === 'content-type' ? '' : value))
            .join('\n');
          expect(leaks([headers, parsed.subject, parsed.text, parsed.html].join('\n'))).toEqual([]);
        },
      ),
      { numRuns: 100 },
    );
  });
});
