import { readdirSync, readFileSync } from 'node:fs';
import asyncApiSpecification from '@asyncapi/specs/schemas/3.0.0.json' with { type: 'json' };
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { generatedContracts } from '#infra/docs/contracts.ts';
import { topology } from '#infra/topology.ts';

const folder = new URL('../../events/generated/', import.meta.url);
const generated = generatedContracts();

describe('events/generated', () => {
  it('holds exactly what npm run contracts would write', () => {
    const onDisk = Object.fromEntries(
      readdirSync(folder).map((name) => [name, readFileSync(new URL(name, folder), 'utf8')]),
    );

    expect(onDisk).toEqual(
      Object.fromEntries(
        Object.entries(generated).map(([name, content]) => [
          name,
          `${JSON.stringify(content, undefined, 2)}\n`,
        ]),
      ),
    );
  });

  it('shows partners nothing of our own attributes', () => {
    expect(JSON.stringify(generated)).not.toMatch(/kierreading|kierraw|kierarrival/);
  });
});

describe('AsyncAPI document', () => {
  const document = z
    .object({
      channels: z.record(z.string(), z.object({ address: z.string() })),
      operations: z.record(z.string(), z.unknown()),
    })
    .parse(generated['asyncapi.json']);

  it('is valid when checked against the schema of AsyncAPI 3.0.0', () => {
    // The specification brings its own copy of the meta-schema along.
    const ajv = new Ajv({ strict: false, allErrors: true, meta: false, validateSchema: false });
    addFormats.default(ajv);
    const { $schema: _, ...specification } = asyncApiSpecification;

    const validate = ajv.compile(specification);
    validate(generated['asyncapi.json']);

    expect(validate.errors ?? []).toEqual([]);
  });

  it('has a channel for each queue between our functions and a reader for each channel', () => {
    const fromUs = Object.entries(topology.queues)
      .filter(([, { from }]) => from === 'functions' || from === 'functions-and-partners')
      .map(([name]) => name);
    const readers = Object.entries(topology.functions)
      .filter(([, { trigger }]) => trigger.kind === 'queue' && fromUs.includes(trigger.queue))
      .map(([name]) => name);

    expect(Object.keys(document.channels).toSorted()).toEqual(fromUs.toSorted());
    expect(Object.keys(document.operations)).toEqual(expect.arrayContaining(readers));
  });
});
