import { SendMessageCommand } from '@aws-sdk/client-sqs';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createTransport, type SendMailOptions } from 'nodemailer';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { writeSignalReceived } from '#events/envelope.ts';
import { exportOf } from '#infra/cli/case-counts.ts';
import { putDirectoryInForce } from '#infra/local/directory-file.ts';
import type { MailboxEntry } from '#infra/local/mailbox.ts';
import { placesIn } from '#test/harness/conservation.ts';
import { eventually } from '#test/harness/eventually.ts';
import { lettersOf } from '#test/harness/mailbox.ts';
import { startTestPlatform, type TestPlatform } from '#test/harness/platform.ts';

vi.setConfig({ testTimeout: 60_000 });

const sampleDirectory = new URL('../samples/directory.json', import.meta.url).pathname;
const intake = 'meldpunt@sociaalhuis-scheldebocht.example';
const landlord = 'huurdersadministratie@scheldekant.example';
const coordinators = ['filip.goossens@', 'leen.hofmans@'].map(
  (name) => `${name}sociaalhuis-scheldebocht.example`,
);

let platform: TestPlatform;
beforeAll(async () => {
  platform = await startTestPlatform({ directoryFile: sampleDirectory });
});
afterAll(() => platform.stop());

/** The letters that go out because of what is done, once everything is at rest. */
const lettersAfter = async (act: () => Promise<unknown>): Promise<MailboxEntry[]> => {
  const before = await lettersOf(platform);
  await act();
  expect(await platform.waitUntilIdle()).toEqual({ deadLetters: 0 });
  return (await lettersOf(platform)).slice(before.length);
};

/** Sends a mail as any mail program does. */
const send = (mail: SendMailOptions): Promise<unknown> =>
  createTransport({ host: '127.0.0.1', port: platform.smtpPort }).sendMail({ to: intake, ...mail });

/** Where an input stands in the export, each place with the reason where there is one. */
const placeOf = async (ref: string): Promise<string[]> => {
  const exported = await exportOf(platform);
  const reasons = [...exported.review, ...exported.ignored].filter(({ source }) => source.ref === ref);
  const places = placesIn(exported).get(ref) ?? [];
  return [...places.map((place) => place.replace(/ .*/, '')), ...reasons.map(({ reason }) => reason)];
};

const summary = ({ to, template }: MailboxEntry): string => `${template} to ${to}`;

describe('a mail to the SMTP port', () => {
  it('becomes a case, and its sender has a receipt, when a landlord of the directory writes', async () => {
    const letters = await lettersAfter(() =>
      send({
        from: `Ellen Maes <${landlord}>`,
        messageId: '<partner-1@scheldekant.example>',
        subject: 'Huurachterstand Nys',
        text: 'Dag,\n\nOnze huurder Joris Nys, Temsesteenweg 112 bus 2, 2880 Bornem, is 3 maanden huur achter: € 1.215,00 in totaal.\n\nEllen Maes\nScheldekant',
      }),
    );
    expect(await placeOf('partner-1@scheldekant.example')).toEqual(['case']);
    const receipt = letters.find(({ to }) => to === landlord);
    expect(receipt).toMatchObject({ template: 'receipt-landlord', audience: 'landlord' });
    expect(receipt?.raw.toString()).toMatch(/^In-Reply-To: <partner-1@scheldekant\.example>\r$/m);
    expect(letters.map(({ template }) => template)).toContain('task');
  });

  it('becomes a case, and its sender learns only that it arrived, when somebody unknown writes', async () => {
    const letters = await lettersAfter(() =>
      send({
        from: 'Els Wijnants <els.wijnants@postvak.example>',
        messageId: '<private-1@postvak.example>',
        subject: 'huur',
        html: '<p>Goeiendag,</p><p>Ik verhuur <b>Kloosterstraat 27, 2880 Bornem</b> aan Peter Aerts. Hij is drie maanden huur achter, samen 2100 euro.</p><p>Els Wijnants</p>',
      }),
    );
    expect(await placeOf('private-1@postvak.example')).toEqual(['case']);
    const receipt = letters.find(({ to }) => to === 'els.wijnants@postvak.example');
    expect(receipt).toMatchObject({ template: 'receipt-relative' });
    expect(receipt?.text).not.toMatch(/Aerts|Kloosterstraat|2\.?100/);
  });

  it('waits in review, and its sender is told so, when it is not understood', async () => {
    const letters = await lettersAfter(() =>
      send({
        from: 'an@postvak.example',
        messageId: '<vague-1@postvak.example>',
        subject: 'vraag',
        text: 'Kunnen jullie mij eens bellen over mijn woning? Het loopt niet goed.',
      }),
    );
    expect(await placeOf('vague-1@postvak.example')).toEqual(['review', 'not-understood']);
    expect(letters.map(summary).toSorted()).toEqual([
      'receipt-review to an@postvak.example',
      ...coordinators.map((to) => `review-item to ${to}`),
    ]);
  });

  it('changes nothing and tells nobody when the same mail is delivered twice', async () => {
    const mail = {
      from: `Ellen Maes <${landlord}>`,
      messageId: '<partner-1@scheldekant.example>',
      subject: 'Huurachterstand Nys',
      text: 'Dag,\n\nOnze huurder Joris Nys, Temsesteenweg 112 bus 2, 2880 Bornem, is 3 maanden huur achter: € 1.215,00 in totaal.\n\nEllen Maes\nScheldekant',
    };
    const before = await exportOf(platform);
    expect((await lettersAfter(() => send(mail))).map(summary)).toEqual([]);
    expect(await exportOf(platform)).toEqual(before);
  });
});

describe('a mail that must not be answered', () => {
  it('waits in review, and only the coordinators hear of it, when its sender is not authenticated', async () => {
    const directory = JSON.parse(readFileSync(sampleDirectory, 'utf8'));
    const strict = join(platform.dataDir, 'strict.json');
    // Verdicts are believed of another machine only: mail from this one is not authenticated.
    writeFileSync(
      strict,
      JSON.stringify({ ...directory, mailTrust: { mode: 'trusted-relay', relays: ['192.0.2.1'] } }),
    );
    await putDirectoryInForce(platform.clients.dynamodb, strict, platform.clock.now());
    const letters = await lettersAfter(() =>
      send({
        from: 'Griffie <griffie@vg-willebroek.example>',
        messageId: '<forged-1@vg-willebroek.example>',
        subject: 'Zitting verplaatst A.R. 26A1851',
        headers: { 'Authentication-Results': 'mx.example; spf=pass; dkim=pass; dmarc=pass' },
        text: 'De zitting in de zaak 26A1851 tegen Joris Nys, Temsesteenweg 112 bus 2, 2880 Bornem, is verplaatst naar 3 december 2026 om 9.30 uur. De huurachterstand bedraagt 1.215 euro.',
      }),
    );
    await putDirectoryInForce(platform.clients.dynamodb, sampleDirectory, platform.clock.now());
    expect(await placeOf('forged-1@vg-willebroek.example')).toEqual(['review', 'unverified-sender']);
    expect(letters.map(summary).toSorted()).toEqual(coordinators.map((to) => `review-item to ${to}`));
  });

  it('is set aside in silence when a mailbox answers by itself', async () => {
    const letters = await lettersAfter(() =>
      send({
        envelope: { from: '', to: intake },
        from: landlord,
        messageId: '<oof-1@scheldekant.example>',
        inReplyTo: '<anything@eu-central-1.amazonses.com>',
        subject: 'Automatisch antwoord: We hebben uw melding ontvangen',
        headers: { 'Auto-Submitted': 'auto-replied' },
        text: 'Ik ben afwezig tot 16 november. Voor huurachterstand: bel 03 889 00 41. Onze huurder Joris Nys, Temsesteenweg 112 bus 2, 2880 Bornem.',
      }),
    );
    expect(await placeOf('oof-1@scheldekant.example')).toEqual(['ignored', 'out-of-office']);
    expect(letters.map(summary)).toEqual([]);
  });

  it('is set aside in silence when a letter of ours could not be delivered', async () => {
    const [letter] = await lettersOf(platform);
    const report = [
      'From: Mail Delivery System <MAILER-DAEMON@mx.scheldekant.example>',
      `To: ${intake}`,
      'Subject: Undelivered Mail Returned to Sender',
      'Message-ID: <dsn-1@mx.scheldekant.example>',
      'MIME-Version: 1.0',
      'Content-Type: multipart/report; report-type=delivery-status; boundary="b"',
      '',
      '--b',
      'Content-Type: text/plain; charset=us-ascii',
      '',
      'I could not deliver your message to the following address.',
      '--b',
      'Content-Type: message/delivery-status',
      '',
      'Reporting-MTA: dns; mx.scheldekant.example',
      '',
      `Final-Recipient: rfc822; ${landlord}`,
      'Action: failed',
      'Status: 5.1.1',
      '--b',
      'Content-Type: message/rfc822',
      '',
      letter?.raw.toString('latin1') ?? '',
      '--b--',
      '',
    ].join('\r\n');
    const letters = await lettersAfter(() => send({ envelope: { from: '', to: intake }, raw: report }));
    expect(await placeOf('dsn-1@mx.scheldekant.example')).toEqual(['ignored', 'delivery-report']);
    expect(letters.map(summary)).toEqual([]);
  });

  it('is set aside in silence, whatever letter of ours comes back to us', async () => {
    const sent = await lettersOf(platform);
    const kinds = [...new Map(sent.map((letter) => [letter.template, letter])).values()];
    expect(kinds.length).toBeGreaterThan(3);
    const before = await exportOf(platform);
    const letters = await lettersAfter(async () => {
      for (const { raw } of kinds) await send({ envelope: { from: intake, to: intake }, raw });
    });
    expect(letters.map(summary)).toEqual([]);
    const after = await exportOf(platform);
    expect(after.cases).toEqual(before.cases);
    expect(after.review).toEqual(before.review);
    expect(after.ignored).toHaveLength(before.ignored.length + kinds.length);
  });
});

describe('a file in a drop folder', () => {
  it('becomes a case a row, and its partner has one receipt a minute later', async () => {
    const folder = join(platform.dataDir, 'drop', 'scheldekant');
    mkdirSync(folder, { recursive: true });
    const rows = [
      'Naam;Voornaam;Straat;Huisnr;Postcode;Gemeente;Achterstand;Aantal maanden',
      'Moens;Christel;Barelstraat;4;2880;Bornem;1.032,30;3',
      'Meeus;François;Sint-Amandusplein;5;2890;Sint-Amands;578,90;2',
    ];
    writeFileSync(join(folder, 'achterstallen.csv'), rows.join('\r\n'));
    await eventually(async () => {
      const places = placesIn(await exportOf(platform));
      expect([1, 2].map((row) => places.get(`achterstallen.csv / row ${row}`)?.length)).toEqual([1, 1]);
    });
    await platform.waitUntilIdle();
    const letters = await lettersAfter(() => platform.advanceTo('2026-11-02T08:01:00.000Z'));
    expect(letters.map(summary)).toEqual([`receipt-landlord to ${landlord}`]);
    expect(letters[0]?.text).toContain('achterstallen.csv');
  });
});

describe('a JSON message on a queue', () => {
  const put = (queue: string, body: string): Promise<unknown> =>
    platform.clients.sqs.send(
      new SendMessageCommand({ QueueUrl: platform.queueUrls.get(queue), MessageBody: body }),
    );
  const caw = 'ilse.wouters@caw-tussenstroom.example';
  const referral = (ref: string) =>
    writeSignalReceived({
      id: `${ref}-event`,
      source: 'urn:kier:partner:caw',
      time: '2026-11-02T09:00:00+01:00',
      data: {
        kind: 'referral',
        language: 'nl',
        tenants: [{ givenName: 'Fatima', familyName: 'Ben Haddou', birthDate: '1988-10-25' }],
        dwelling: { street: 'Kerkplein', houseNumber: '8', postcode: '2870', municipality: 'Puurs' },
        problems: ['upkeep'],
        tenantInformed: true,
        source: { channel: 'message', ref, sender: caw },
        receivedAt: '2026-11-02T08:00:00Z',
      },
    });

  it('becomes a case, and its sender has a receipt, when it is a signal in an envelope', async () => {
    const letters = await lettersAfter(() => put('referrals', referral('caw-77')));
    expect(await placeOf('caw-77')).toEqual(['case']);
    expect(letters.map(summary)).toContain(`receipt-referrer to ${caw}`);
  });

  it('changes nothing when it is sent again in another envelope', async () => {
    const again: unknown = { ...JSON.parse(referral('caw-77')), id: 'other', time: '2026-11-02T10:00:00Z' };
    expect((await lettersAfter(() => put('referrals', JSON.stringify(again)))).map(summary)).toEqual([]);
    expect(await placeOf('caw-77')).toEqual(['case']);
  });

  it('waits in review under its own reference, once, when it breaks the contract', async () => {
    const broken: { data: Record<string, unknown> } = JSON.parse(referral('caw-78'));
    broken.data['dwelling'] = { postcode: 2870 };
    const letters = await lettersAfter(async () => {
      await put('referrals', JSON.stringify(broken));
      await put('referrals', JSON.stringify({ ...broken, id: 'sent-again' }));
    });
    expect(await placeOf('caw-78')).toEqual(['review', 'invalid-message']);
    expect(letters.map(summary).toSorted()).toEqual(coordinators.map((to) => `review-item to ${to}`));
  });

  it('waits in review when it is no JSON, or nested without end', async () => {
    const bodies = ['dag allemaal', `{"id":"deep-1","data":${'['.repeat(200_000)}${']'.repeat(200_000)}}`];
    const before = await exportOf(platform);
    await lettersAfter(() => Promise.all(bodies.map((body) => put('petitions', body))));
    const { review } = await exportOf(platform);
    expect(review).toHaveLength(before.review.length + bodies.length);
    expect(await placeOf('deep-1')).toEqual(['review', 'invalid-message']);
  });
});
