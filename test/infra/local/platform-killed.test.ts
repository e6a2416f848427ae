import { ScanCommand } from '@aws-sdk/client-dynamodb';
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { localTable } from '#infra/local/local-names.ts';
import { eventually } from '#test/harness/eventually.ts';
import { startTestPlatform } from '#test/harness/platform.ts';

vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

const kill = async (process: ChildProcess): Promise<void> => {
  if (process.exitCode !== null || process.signalCode !== null) return;
  const gone = once(process, 'exit');
  process.kill('SIGKILL');
  await gone;
};
const isAlive = (pid: number): boolean => {
  try {
    return !readFileSync(`/proc/${pid}/stat`, 'utf8').includes(') Z ');
  } catch {
    return false;
  }
};

describe('the platform ended by kill -9', () => {
  let dataDir: string;
  let child: ChildProcess | undefined;
  let output = '';
  let complaints = '';
  const program = new URL('../../harness/platform-process.ts', import.meta.url).pathname;

  beforeEach(() => {
    dataDir = mkdtempSync(join(tmpdir(), 'kier-killed-'));
  });
  afterEach(async () => {
    if (child !== undefined) await kill(child);
    rmSync(dataDir, { recursive: true, force: true });
  });
  const startChild = async (): Promise<number> => {
    child = spawn(process.execPath, [program, dataDir], { stdio: ['ignore', 'pipe', 'pipe'] });
    output = '';
    complaints = '';
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      complaints += text;
    });
    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
    await eventually(() => expect(output).toMatch(/^smtp \d+\n/));
    return Number(output.split(/\s/)[1]);
  };
  it('takes its database emulator with it', async () => {
    await startChild();
    const pid = Number(readFileSync(join(dataDir, 'dynamodb', 'dynoxide.pid'), 'utf8'));
    expect(isAlive(pid)).toBe(true);
    if (child !== undefined) await kill(child);
    await eventually(() => expect(isAlive(pid)).toBe(false));
  });

  it('ends with one sentence when its database emulator has ended', async () => {
    await startChild();
    const gone = once(child ?? process, 'exit');
    process.kill(Number(readFileSync(join(dataDir, 'dynamodb', 'dynoxide.pid'), 'utf8')), 'SIGKILL');
    const [code] = await gone;
    expect(code).toBe(1);
    expect(complaints.trim()).toBe(
      'The database emulator ended unexpectedly; start again, nothing that was accepted is lost.',
    );
  });

  it('refuses a second platform on the same folder in one sentence', async () => {
    await startChild();
    const { stderr, status } = spawnSync(process.execPath, [program, dataDir], { encoding: 'utf8' });
    expect(status).toBe(1);
    expect(stderr.trim()).toBe(
      `The data folder ${dataDir} is in use by process ${child?.pid}; stop that one first, or choose another folder with --data.`,
    );
  });

  it('loses no accepted mail and sends at least one answer to each, whenever it is ended', async () => {
    const accepted: string[] = [];
    let sent = 0;
    for (let round = 0; round < 3; round += 1) {
      const smtpPort = await startChild();
      const transport = createTransport({ host: '127.0.0.1', port: smtpPort, pool: true, maxConnections: 3 });
      const sending = Array.from({ length: 3 }, async () => {
        for (;;) {
          sent += 1;
          const id = `input-${sent}`;
          try {
            await transport.sendMail({
              envelope: { from: 'a@b.example', to: ['c@d.example'] },
              raw: `Subject: ${id}\r\n\r\nDag.`,
            });
          } catch {
            return;
          }
          accepted.push(id);
        }
      });
      // In the middle of things: mails are being sent, others worked on.
      const enough = accepted.length + 12 + 5 * round;
      await eventually(() => expect(accepted.length).toBeGreaterThan(enough));
      if (child !== undefined) await kill(child);
      await Promise.all(sending);
      transport.close();
    }
    // A last start works off what is left.
    await startChild();
    await eventually(() => expect(output).toContain('idle'));
    if (child !== undefined) await kill(child);

    await using platform = await startTestPlatform({ dataDir, pollers: false });
    const { Items = [] } = await platform.clients.dynamodb.send(new ScanCommand({ TableName: localTable }));
    const received = Items.filter(({ sk }) => sk?.S === 'RECEIVED').map(({ pk }) => pk?.S ?? '');
    const delivered = Items.filter(({ sk }) => sk?.S === 'DELIVERED').map(({ pk }) => pk?.S ?? '');
    expect(accepted.filter((id) => !received.includes(id))).toEqual([]);
    expect(accepted.filter((id) => !delivered.includes(id))).toEqual([]);
    // Every answer that was accepted for sending is in the outbox, settled, with its event recorded.
    const outbox = await platform.outbox.list();
    expect(outbox.every(({ entry }) => entry.status === 'delivered')).toBe(true);
    expect(await platform.waitUntilIdle()).toEqual({ deadLetters: 0 });
  }, 90_000);
});
