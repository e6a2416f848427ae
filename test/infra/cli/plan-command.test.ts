import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { drawPlan, plans } from '#domain/plans/index.ts';
import { runKier, samplePath } from '#test/harness/kier-process.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kier-plan-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('kier plan', () => {
  it('draws a plan, and shows it as data that an organisation can adapt, check and draw again', async () => {
    const preset = plans['closing'];
    if (preset === undefined) throw new Error('no closing plan');
    expect((await runKier('plan', 'draw', 'closing')).stdout.trim()).toBe(drawPlan(preset));

    const shown = JSON.parse((await runKier('plan', 'show', 'closing')).stdout) as typeof preset;
    const own = { ...shown, version: 2, title: 'Our closing record' };
    const file = join(folder, 'directory.json');
    const sample = JSON.parse(readFileSync(samplePath('directory.json'), 'utf8')) as object;
    writeFileSync(file, JSON.stringify({ ...sample, ownPlans: [own] }));

    expect((await runKier('directory', 'check', file)).code).toBe(0);
    expect((await runKier('plan', 'draw', 'closing', '--directory', file)).stdout).toContain(
      'start(("Our closing record"))',
    );
    const list = (await runKier('plan', 'list', '--directory', file)).stdout.trim().split('\n');
    expect(list.map((line) => JSON.parse(line) as { plan: string; version: number })).toContainEqual(
      expect.objectContaining({ plan: 'closing', version: 2 }),
    );
  });

  it('ends with 1 when there is no such plan or version', async () => {
    expect((await runKier('plan', 'draw', 'nothing-such')).code).toBe(1);
    const { code, stderr } = await runKier('plan', 'show', 'closing', '--version', '9');
    expect(code).toBe(1);
    expect(stderr).toContain('The newest is 1.');
  });
});
