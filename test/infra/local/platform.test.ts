import { GetObjectCommand, ListObjectsV2Command } from '@aws-sdk/client-s3';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { FunctionHandler } from '#infra/local/function-runner.ts';
import { localBucket } from '#infra/local/local-names.ts';
import { startPlatform } from '#infra/local/platform.ts';
import { type FunctionName, topology } from '#infra/topology.ts';
import { keyRingSecret } from '#adapters/keys/key-ring.ts';
import { startTestPlatform, type TestPlatform } from '#test/harness/platform.ts';
import { eventually } from '#test/harness/eventually.ts';

/** Stand-ins for all functions that keep the events they get. */
const recorders = () => {
  const events: { name: string; event: unknown }[] = [];
  const handlers: Partial<Record<FunctionName, FunctionHandler>> = {};
  for (const name of Object.keys(topology.functions)) {
    Object.assign(handlers, {
      [name]: (event: unknown) => {
        events.push({ name, event });
        return name === 'record-answer' ? { statusCode: 200, body: 'answer page' } : undefined;
      },
    });
  }
  return { events, handlers, of: (name: FunctionName) => events.filter((event) => event.name === name) };
};

vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

describe('startPlatform', () => {
  let platform: TestPlatform;
  const functions = recorders();

  beforeAll(async () => {
    platform = await startTestPlatform({
      handlers: functions.handlers,
      pages: (request) =>
        new URL(request.url).pathname === '/cases'
          ? new Response('cases')
          : new Response('unknown', { status: 404 }),
    });
  });
  afterAll(() => platform.stop());
  beforeEach(() => {
    functions.events.length = 0;
  });

  const listRaw = async (Prefix: string): Promise<string[]> => {
    const { Contents = [] } = await platform.clients.s3.send(
      new ListObjectsV2Command({ Bucket: localBucket, Prefix }),
    );
    return Contents.map(({ Key = '' }) => Key);
  };

  it('answers 250 to a mail only when it is stored and its notification is on the queue', async () => {
    const transport = createTransport({ host: '127.0.0.1', port: platform.smtpPort });
    const { response } = await transport.sendMail({
      from: 'An <an@huur.example>',
      to: ['intake@wonen.example', 'antwoord+x@wonen.example'],
      subject: 'Huurachterstand €',
      text: 'Dag.',
    });
    expect(response).toMatch(/^250 /);
    const [key = '', ...others] = await listRaw('mail/2026/11/02/');
    expect(others).toEqual([]);
    const object = await platform.clients.s3.send(new GetObjectCommand({ Bucket: localBucket, Key: key }));
    expect(await object.Body?.transformToString()).toMatch(/^From: An <an@huur.example>[\s\S]*Dag\.\r\n$/);
    expect(object.Metadata).toEqual({
      'kier-verdict': 'pass',
      'kier-envelope-from': 'an%40huur.example',
      'kier-envelope-to': 'intake%40wonen.example,antwoord%2Bx%40wonen.example',
      'kier-received-at': '2026-11-02T08:00:00.000Z',
    });
    await platform.waitUntilIdle();
    expect(functions.of('receive-mail')).toEqual([
      {
        name: 'receive-mail',
        event: {
          Records: [
            expect.objectContaining({
              body: expect.stringContaining(`"key":"${key}"`),
              eventSource: 'aws:sqs',
            }),
          ],
        },
      },
    ]);
  });

  it('refuses a mail above the limit and takes one of 12 MB whole', async () => {
    const transport = createTransport({ host: '127.0.0.1', port: platform.smtpPort });
    const send = (megabytes: number) =>
      transport.sendMail({
        envelope: { from: 'a@b.example', to: ['c@d.example'] },
        raw: Buffer.concat([
          Buffer.from('Subject: big\r\n\r\n'),
          Buffer.alloc(megabytes * 1_048_576, 'x\r\n'),
        ]),
      });
    await expect(send(26)).rejects.toMatchObject({ responseCode: 552 });
    const before = new Set(await listRaw('mail/'));
    await send(12);
    const [key] = (await listRaw('mail/')).filter((known) => !before.has(known));
    const object = await platform.clients.s3.send(new GetObjectCommand({ Bucket: localBucket, Key: key }));
    expect(object.ContentLength).toBeGreaterThan(12 * 1_048_576);
    await platform.waitUntilIdle();
  });

  it('hands a file from a partner’s folder to its function', async () => {
    mkdirSync(join(platform.dataDir, 'drop', 'vesta'), { recursive: true });
    writeFileSync(join(platform.dataDir, 'drop', 'vesta', 'lijst november.csv'), 'a;b');
    await eventually(() => expect(functions.of('receive-file')).toHaveLength(1));
    expect(JSON.stringify(functions.of('receive-file')[0]?.event)).toMatch(
      /drop\/vesta\/[0-9a-f]{32}\/lijst\+november\.csv/,
    );
    await platform.waitUntilIdle();
  });

  it('hands a given file and a given mail to their functions', async () => {
    await platform.dropFile('vesta', 'a.csv', Buffer.from('x'));
    await platform.deliverMail(Buffer.from('Subject: x\r\n\r\nx'));
    expect(await platform.waitUntilIdle()).toEqual({ deadLetters: 0 });
    expect(functions.events.map(({ name }) => name).toSorted()).toEqual(['receive-file', 'receive-mail']);
  });

  it('shows the pages that it was given, and the answer page elsewhere', async () => {
    const { pages } = platform.urls;
    const at = async (path: string) => (await fetch(`${pages}${path}`)).text();
    expect(await at('/cases')).toBe('cases');
    expect(await at('/a/token')).toBe('answer page');
    expect(functions.of('record-answer')).toEqual([
      { name: 'record-answer', event: expect.objectContaining({ rawPath: '/a/token', version: '2.0' }) },
    ]);
  });

  it('refuses a request that came by a name of somewhere else', async () => {
    const { port } = new URL(platform.urls.pages ?? '');
    const { request } = await import('node:http');
    const sent = request({
      host: '127.0.0.1',
      port,
      path: '/cases',
      headers: { host: 'evil.example' },
    }).end();
    const [response] = await once(sent, 'response');
    expect(response.statusCode).toBe(421);
  });

  it('makes keys of its own that only the owner can read', () => {
    const file = join(platform.dataDir, 'secrets', 'key-ring.json');
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(keyRingSecret.parse(JSON.parse(readFileSync(file, 'utf8'))).claims).toHaveLength(1);
    expect(process.env['KIER_KEY_RING']).toBe(`file:${file}`);
  });

  it('points the SDK at this machine only', () => {
    expect(process.env['AWS_ENDPOINT_URL_DYNAMODB']).toBe(platform.urls.dynamodb);
    expect(process.env['AWS_ENDPOINT_URL_SES']).toBe(platform.urls.ses);
    expect(process.env['AWS_SHARED_CREDENTIALS_FILE']).toBe('/dev/null');
    expect(process.env['AWS_PROFILE']).toBeUndefined();
  });

  it('runs the schedule only when asked while time stands still', async () => {
    await platform.runTick();
    expect(functions.of('tick')).toEqual([
      {
        name: 'tick',
        event: expect.objectContaining({ 'detail-type': 'Scheduled Event', time: '2026-11-02T08:00:00Z' }),
      },
    ]);
  });
});

describe('startPlatform in surroundings that do not allow it', () => {
  it('says in one sentence that a port is taken and which option chooses another', async () => {
    const other = createServer();
    other.listen(0, '127.0.0.1');
    await once(other, 'listening');
    const address = other.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    await expect(startTestPlatform({ port })).rejects.toMatchObject({
      name: 'PlatformError',
      exitCode: 1,
      message: `Port ${port} is in use by another program; stop that one, or choose another port with --port.`,
    });
    await expect(startTestPlatform({ smtpPort: port })).rejects.toMatchObject({
      message: expect.stringContaining('--smtp-port'),
    });
    other.close();
  });

  it('says in one sentence that there is no database emulator for this machine', async () => {
    vi.stubEnv('KIER_DYNOXIDE', '/nowhere/dynoxide');
    await expect(startTestPlatform()).rejects.toMatchObject({
      name: 'PlatformError',
      message:
        'KIER_DYNOXIDE names /nowhere/dynoxide, which cannot be run; set it to a dynoxide binary for this machine.',
    });
    vi.unstubAllEnvs();
    const arch = Object.getOwnPropertyDescriptor(process, 'arch');
    Object.defineProperty(process, 'arch', { ...arch, value: 'mips' });
    await expect(startTestPlatform()).rejects.toMatchObject({
      message: `The database emulator for ${process.platform}-mips is not installed: run "npm ci" without --omit=optional on linux-x64, or set KIER_DYNOXIDE to a dynoxide binary for this machine.`,
    });
    Object.defineProperty(process, 'arch', { ...arch });
  });

  it('frees the data folder when the start failed', async () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'kier-failed-'));
    await expect(startPlatform({ dataDir, directoryFile: join(dataDir, 'none.json') })).rejects.toMatchObject(
      {
        exitCode: 2,
        message: expect.stringContaining('cannot be read'),
      },
    );
    const again = await startTestPlatform({ dataDir, pollers: false });
    await again.stop();
    rmSync(dataDir, { recursive: true });
  });
});
