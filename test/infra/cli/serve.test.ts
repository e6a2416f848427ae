import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { breachesOf } from '#test/harness/conservation.ts';
import { eventually } from '#test/harness/eventually.ts';
import {
  exportFrom,
  type KierProcess,
  mailboxFrom,
  runKier,
  samplePath,
  startKier,
  untilSaid,
} from '#test/harness/kier-process.ts';

vi.setConfig({ testTimeout: 90_000 });

/** A story of one mail, on a Monday morning. */
const writeStory = (folder: string): void => {
  mkdirSync(folder);
  copyFileSync(samplePath('mails/01-huurachterstand-verbeke.eml'), join(folder, 'mail.eml'));
  writeFileSync(
    join(folder, 'arrivals.json'),
    JSON.stringify([{ file: 'mail.eml', channel: 'mail', receivedAt: '2026-11-02T08:14:32Z' }]),
  );
};

describe('serve', () => {
  let folder: string;
  let data: string;
  let serving: KierProcess | undefined;
  const serve = (): KierProcess => {
    serving = startKier(
      'serve',
      `--data=${data}`,
      '--port=0',
      '--smtp-port=0',
      `--story=${join(folder, 'story')}`,
      `--directory=${samplePath('directory.json')}`,
    );
    return serving;
  };

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'kier-serve-'));
    data = join(folder, 'data');
    writeStory(join(folder, 'story'));
  });
  afterEach(async () => {
    serving?.child.kill('SIGKILL');
    await serving?.ended;
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('prints its addresses, plays the story once, takes mail, keeps others out, and keeps all when stopped', async () => {
    const kier = serve();
    await untilSaid(kier, /^Ready: 1 cases \(1 open\), 0 in review\. The clock shows 2026-11-02T08:14/m);
    const said = kier.stderr();
    const pages = /^Pages +(http:\/\/127\.0\.0\.1:\d+)$/m.exec(said)?.[1] ?? '';
    const smtpPort = Number(/^SMTP +127\.0\.0\.1:(\d+)$/m.exec(said)?.[1]);
    expect(said).toMatch(/^Playing the story \(1 arrivals\)\n {2}2026-11-02T08:14:32\.000Z {2}mail\.eml$/m);
    expect(said).toContain(`Mailbox   ${pages}/mail`);
    expect(said).toContain(`Drop      ${join(data, 'drop', '<partner>')}`);
    for (const address of [pages, `${pages}/mail`]) expect((await fetch(address)).status).toBe(200);

    for (const command of ['export', 'mailbox']) {
      expect(await runKier(command, '--data', data)).toEqual({
        code: 1,
        stdout: '',
        stderr: `The data folder ${data} is in use by process ${kier.child.pid}; stop that one first, or choose another folder with --data.\n`,
      });
    }

    await createTransport({ host: '127.0.0.1', port: smtpPort }).sendMail({
      from: 'Els Wijnants <els.wijnants@postvak.example>',
      to: 'meldpunt@sociaalhuis-scheldebocht.example',
      messageId: '<els-1@postvak.example>',
      subject: 'Huurachterstand Dorpsstraat',
      text: 'Dag,\n\nIk verhuur Kloosterstraat 27 in 2880 Bornem aan Peter Aerts. Hij is drie maanden huur achter, samen 2100 euro.\n\nEls Wijnants',
    });
    await eventually(async () => {
      expect(await (await fetch(`${pages}/mail`)).text()).toContain('els.wijnants@postvak.example');
    });
    kier.child.kill('SIGTERM');
    expect(await kier.ended).toBe(0);
    expect(kier.stderr()).toMatch(/\nStopping\n$/);
    expect(kier.stdout()).toBe('');
  });

  it('goes on with the same cases, letters and addresses when it is started again, and when it was ended by kill -9', async () => {
    const before = await exportFrom(data);
    const letters = await mailboxFrom(data);
    const inputs = ['20261102081432.20418@scheldekant.example', 'els-1@postvak.example'];
    expect(
      breachesOf(
        before,
        inputs.map((ref) => ({ ref })),
      ),
    ).toEqual([]);
    expect(letters.map(({ to }) => to)).toContain('els.wijnants@postvak.example');

    const kier = serve();
    const [ready] = await untilSaid(kier, /^Ready: .*$/m);
    expect(ready).toContain(`${before.cases.length} cases`);
    expect(kier.stderr()).not.toContain('Playing');
    kier.child.kill('SIGKILL');
    await kier.ended;

    const after = await exportFrom(data);
    expect(after.cases.map(({ id, signals }) => [id, signals])).toEqual(
      before.cases.map(({ id, signals }) => [id, signals]),
    );
    expect((await mailboxFrom(data)).slice(0, letters.length)).toEqual(letters);
  });
});
