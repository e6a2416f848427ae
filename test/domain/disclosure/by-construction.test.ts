import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, expectTypeOf, it } from 'vitest';
import type { CaseRecord } from '#domain/case-record.ts';
import { viewFor, type Views } from '#domain/disclosure/index.ts';
import type { DisclosureSource } from '#domain/disclosure/source.ts';
import { type Reader, renderLetter } from '#domain/letters/letter.ts';
import { receiptLandlord } from '#domain/letters/templates/receipt-landlord.ts';
import { office, workerEmail } from '#test/harness/page-data.ts';

const folder = fileURLToPath(new URL('../../../shared/domain/letters/', import.meta.url));
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
  path.endsWith('.ts'),
);
const importsOf = (path: string): readonly string[] =>
  [...readFileSync(`${folder}${path}`, 'utf8').matchAll(/from '([^']+)'/g)].map((match) => match[1] ?? '');

/** Only the table may see a source, to hand it to the view builder. */
const mayHoldTheSource = new Set(['index.ts']);

/** Modules from which a template could take facts that its view does not hold. */
const rawFacts = /(?:^|\/)(?:facts|directory|household-profile)\.ts$|cases\//;

describe('letter templates', () => {
  it('are found', () => {
    expect(files.filter((path) => path.startsWith('templates/')).length).toBeGreaterThanOrEqual(16);
  });

  it.each(files)('%s takes no facts but those of a view', (path) => {
    // Words need the names of relations, and nothing else, from the facts.
    const found = importsOf(path).filter((from) => rawFacts.test(from));
    expect(path === 'words/case-words.ts' ? [] : found).toEqual([]);
  });

  it.each(files.filter((path) => path.startsWith('templates/')))('%s imports no case', (path) => {
    expect(importsOf(path).filter((from) => from.endsWith('case-record.ts'))).toEqual([]);
  });

  it.each(files.filter((path) => !mayHoldTheSource.has(path)))('%s builds no view itself', (path) => {
    const text = readFileSync(`${folder}${path}`, 'utf8');
    expect(text).not.toMatch(
      /\bviewFor\b|\b(?:worker|landlord|referrer|coordinator|court|tenant|bystander)View\(/,
    );
  });
});

describe('views', () => {
  const source: DisclosureSource = {
    directory: office(),
    recipient: workerEmail,
    topic: {},
    now: '2027-03-05T08:00:00Z',
  };
  const reader: Reader = {
    language: 'nl',
    now: source.now,
    wording: { stepText: (title) => ({ title, why: '' }), reasonText: (code) => code },
  };

  it('cannot stand in for each other', () => {
    expectTypeOf<Views['worker']>().not.toExtend<Views['landlord']>();
    expectTypeOf<Views['coordinator']>().not.toExtend<Views['landlord']>();
    expectTypeOf<Views['referrer']>().not.toExtend<Views['landlord']>();
    expectTypeOf<Views['landlord']>().not.toExtend<Views['bystander']>();
    expectTypeOf<Views['bystander']>().not.toExtend<Views['court']>();
    expectTypeOf<CaseRecord>().not.toExtend<Views['worker']>();
  });

  it('cannot be made outside their own file', () => {
    expectTypeOf<Omit<Views['tenant'], symbol>>().not.toExtend<Views['tenant']>();
    expectTypeOf<{
      organisation: Views['tenant']['organisation'];
      contact: Views['tenant']['contact'];
    }>().not.toExtend<Views['tenant']>();
  });

  it('fit only the letters of their audience', () => {
    expectTypeOf(renderLetter<'landlord'>)
      .parameter(1)
      .toEqualTypeOf<Views['landlord']>();
    const wrong = (): unknown =>
      // @ts-expect-error -- a letter to the landlord must not compile with the view of the worker
      renderLetter(receiptLandlord, viewFor('worker', source), reader);
    expect(wrong).toThrow(TypeError);
    expect(renderLetter(receiptLandlord, viewFor('landlord', source), reader).subject).toContain('ontvangen');
  });
});
