import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { caseExport } from '#events/case-export.ts';
import { noticeDue, scanWaiting, signalReceived, stepDue } from '#events/envelope.ts';
import { signal } from '#events/signal.ts';

const schemas = {
  signal,
  'signal-received': signalReceived,
  'step-due': stepDue,
  'notice-due': noticeDue,
  'scan-waiting': scanWaiting,
  'case-export': caseExport,
} as const;
const schemaName = z.enum([
  'signal',
  'signal-received',
  'step-due',
  'notice-due',
  'scan-waiting',
  'case-export',
]);

const folder = (kind: 'valid' | 'invalid'): URL => new URL(`../../events/samples/${kind}/`, import.meta.url);

const load = (kind: 'valid' | 'invalid'): { readonly name: string; readonly content: unknown }[] =>
  readdirSync(folder(kind)).map((file) => ({
    name: file.slice(0, -'.json'.length),
    content: JSON.parse(readFileSync(new URL(file, folder(kind)), 'utf8')),
  }));

const defect = z.looseObject({
  _defect: z.strictObject({ schema: schemaName, path: z.array(z.union([z.string(), z.number()])) }),
});
const invalid = load('invalid').map(({ name, content }) => {
  const { _defect, ...message } = defect.parse(content);
  return { name, ..._defect, message };
});
const valid = load('valid').map(({ name, content }) => ({
  name,
  schema: schemaName.parse(name.split('.')[0]),
  message: content,
}));

/** The second opinion: the JSON Schemas that partners get, checked by an independent validator. */
const ajv = new Ajv2020({ strict: false });
addFormats.default(ajv);
const byJsonSchema = Object.fromEntries(
  Object.entries(schemas).map(([name, schema]) => [
    name,
    ajv.compile(z.toJSONSchema(schema, { io: 'input' })),
  ]),
);

describe('valid samples', () => {
  it.each(valid)('$name parses when read by its schema', ({ schema, message }) => {
    const result = schemas[schema].safeParse(message);

    expect(result.error?.issues ?? []).toEqual([]);
    expect(byJsonSchema[schema]?.(message)).toBe(true);
  });
});

describe('invalid samples', () => {
  it.each(invalid)('$name fails where its defect is and nowhere else', ({ schema, path, message }) => {
    const result = schemas[schema].safeParse(message);

    expect(result.error?.issues.map((issue) => issue.path)).toEqual([path]);
  });

  it.each(invalid.filter(({ name }) => name !== 'reading-not-json'))(
    '$name is refused when a partner checks it with the JSON Schema',
    ({ schema, message }) => {
      expect(byJsonSchema[schema]?.(message)).toBe(false);
    },
  );
});
