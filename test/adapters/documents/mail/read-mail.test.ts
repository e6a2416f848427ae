import { describe, expect, it } from 'vitest';
import { limits } from '#adapters/documents/limits.ts';
import { messageIdOfBytes, readMail } from '#adapters/documents/mail/read-mail.ts';

const head =
  'From: Jan <jan@x.example>\r\nTo: meldpunt@y.example\r\nSubject: huur\r\nMessage-ID: <1@x.example>\r\nDate: Mon, 2 Nov 2026 09:14:32 +0100\r\nMIME-Version: 1.0\r\n';
const mail = (headers: string, body: string | Buffer): Uint8Array =>
  Buffer.concat([
    Buffer.from(`${head}${headers}\r\n\r\n`, 'latin1'),
    typeof body === 'string' ? Buffer.from(body, 'latin1') : body,
  ]);
const bodyOf = async (bytes: Uint8Array): Promise<string> =>
  (await readMail(bytes)).document.body.lines
    .map((line) => line.text)
    .join('\n')
    .trim();

describe('readMail', () => {
  it.each([
    ['utf-8', '8bit', Buffer.from('Öztürk € 12')],
    ['windows-1252', '8bit', Buffer.from('\u00D6zt\u00FCrk \u0080 12', 'latin1')],
    ['iso-8859-1', 'quoted-printable', Buffer.from('=D6zt=FCrk =80 12')],
    ['iso-8859-15', '8bit', Buffer.from('\u00D6zt\u00FCrk \u00A4 12', 'latin1')],
    ['utf-8', 'base64', Buffer.from(Buffer.from('Öztürk € 12').toString('base64'))],
  ])('decodes %s in %s', async (charset, encoding, body) => {
    expect(
      await bodyOf(
        mail(`Content-Type: text/plain; charset=${charset}\r\nContent-Transfer-Encoding: ${encoding}`, body),
      ),
    ).toBe('Öztürk € 12');
  });

  it.each([
    ['nothing', 'X-Note: none', Buffer.from('Fran\u00E7ois \u0080', 'latin1')],
    [
      'UTF-8 that it is not',
      'Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit',
      Buffer.from('Fran\u00E7ois \u0080', 'latin1'),
    ],
    [
      'UTF-8 that it is not, quoted',
      'Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable',
      Buffer.from('Fran=E7ois =80'),
    ],
  ])('reads windows-1252 when the mail declares %s', async (_, headers, body) => {
    expect(await bodyOf(mail(headers, body))).toBe('François €');
  });

  it('reads headers: names, subject, thread, recipients, date as an instant', async () => {
    const raw = [
      'From: =?windows-1252?q?Ay=E7a_Smeets?= <Ayca@X.example>',
      'To: "Meldpunt, Wonen" <a@y.example>, b@y.example',
      'Subject: =?utf-8?q?Zitting_=E2=80=93_?=\r\n =?utf-8?q?Verbeke?=',
      'Message-ID: <abc$1@x.example>',
      'In-Reply-To: <0@y.example>',
      'References: <00@y.example>\r\n <0@y.example>',
      'Date: Tue, 3 Nov 2026 10:02:51 +0100 (CET)',
      'Auto-Submitted: auto-replied',
      '',
      'tekst',
    ].join('\r\n');
    const { document } = await readMail(Buffer.from(raw));
    expect(document.headers).toEqual({
      messageId: 'abc$1@x.example',
      from: { name: 'Ayça Smeets', address: 'ayca@x.example' },
      to: ['a@y.example', 'b@y.example'],
      subject: 'Zitting – Verbeke',
      date: '2026-11-03T09:02:51.000Z',
      inReplyTo: '0@y.example',
      references: ['00@y.example', '0@y.example'],
    });
    expect(document.rawHeaders.get('auto-submitted')).toBe('auto-replied');
  });

  const alternative = (text: string, html: string): Uint8Array =>
    mail(
      'Content-Type: multipart/alternative; boundary=b',
      `--b\r\nContent-Type: text/plain\r\n\r\n${text}\r\n--b\r\nContent-Type: text/html\r\n\r\n${html}\r\n--b--\r\n`,
    );

  it('prefers the text when there are both', async () => {
    expect(
      await bodyOf(alternative('De huur is niet betaald.', '<p>De huur is <b>niet</b> betaald.</p>')),
    ).toBe('De huur is niet betaald.');
  });

  it('reads the HTML when the text is empty or only points to it', async () => {
    const html = '<p>De huurder Jan Peeters betaalt al drie maanden zijn huur niet meer.</p>';
    expect(await bodyOf(alternative('', html))).toContain('Jan Peeters');
    expect(await bodyOf(alternative('Gebruik een e-mailprogramma dat HTML toont.', html))).toContain(
      'Jan Peeters',
    );
  });

  it('keeps attachments apart from the body and names inline pictures', async () => {
    const parts = [
      '--b\r\nContent-Type: text/plain\r\n\r\nZie bijlage',
      '--b\r\nContent-Type: text/plain; name=lijst.txt\r\nContent-Disposition: attachment; filename=lijst.txt\r\n\r\na;b',
      '--b\r\nContent-Type: image/png\r\nContent-ID: <logo>\r\nContent-Disposition: inline; filename=logo.png\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw0KGgo=',
      "--b\r\nContent-Type: application/pdf\r\nContent-Disposition: attachment; filename*=utf-8''v%C3%A9rzoek.pdf\r\n\r\n%PDF-",
      '--b--',
    ].join('\r\n');
    const { document, attachments } = await readMail(
      mail('Content-Type: multipart/mixed; boundary=b', parts),
    );
    expect(document.body.lines.map((line) => line.text)).toEqual(['Zie bijlage']);
    expect(attachments.map(({ fileName, inline }) => [fileName, inline])).toEqual([
      ['lijst.txt', false],
      ['logo.png', true],
      ['vérzoek.pdf', false],
    ]);
  });

  it('opens a mail inside the mail, also one that is attached as a file', async () => {
    const inner = 'From: c@z.example\r\nSubject: binnen\r\nMessage-ID: <2@z>\r\n\r\nbinnenste tekst';
    const parts = `--b\r\nContent-Type: text/plain\r\n\r\nFW\r\n--b\r\nContent-Type: message/rfc822\r\n\r\n${inner}\r\n--b\r\nContent-Type: application/octet-stream; name=x.eml\r\nContent-Disposition: attachment; filename=x.eml\r\n\r\n${inner}\r\n--b--`;
    const { document } = await readMail(mail('Content-Type: multipart/mixed; boundary=b', parts));
    expect(document.enclosed.map((each) => [each.headers.subject, each.body.lines[0]?.text])).toEqual([
      ['binnen', 'binnenste tekst'],
      ['binnen', 'binnenste tekst'],
    ]);
  });

  it('stops at mails nested deeper than the limit and says so', async () => {
    let inner = 'Subject: kern\r\n\r\nkern';
    for (let depth = 0; depth < limits.mail.enclosedDepth + 3; depth += 1)
      inner = `Subject: laag\r\nContent-Type: multipart/mixed; boundary=b${depth}\r\n\r\n--b${depth}\r\nContent-Type: message/rfc822\r\n\r\n${inner}\r\n--b${depth}--`;
    let mostInner = await readMail(Buffer.from(inner));
    while (mostInner.enclosed[0] !== undefined) mostInner = mostInner.enclosed[0];
    expect(mostInner.faults.map((fault) => fault.reason)).toEqual(['too-deep']);
  });

  it.each([
    [
      'too-deep',
      () => {
        let part = 'x';
        for (let depth = 0; depth < limits.mail.depth + 5; depth += 1)
          part = `Content-Type: multipart/mixed; boundary=n${depth}\r\n\r\n--n${depth}\r\n${part}\r\n--n${depth}--`;
        return Buffer.from(`${head}${part}`);
      },
    ],
    ['too-large', () => mail(`X-Long: ${'a'.repeat(limits.mail.headerBytes + 10)}`, 'x')],
    [
      'too-many-parts',
      () =>
        mail(
          'Content-Type: multipart/mixed; boundary=b',
          '--b\r\n\r\nx\r\n'.repeat(limits.mail.boundaryLines + 1),
        ),
    ],
  ])('refuses with %s', async (reason, make) => {
    await expect(readMail(make())).rejects.toMatchObject({ reason });
  });

  it('finds the Message-ID of a mail that it refuses', () => {
    expect(messageIdOfBytes(mail('X: y', 'z'))).toBe('1@x.example');
    expect(messageIdOfBytes(Buffer.from('Subject: x\r\nMessage-ID:\r\n <2@x>\r\n\r\n'))).toBe('2@x');
    expect(messageIdOfBytes(Buffer.from('Subject: x\r\n\r\n'))).toBeUndefined();
  });
});
