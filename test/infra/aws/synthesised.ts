import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AppProps } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { AssetCode } from 'aws-cdk-lib/aws-lambda';
import { z } from 'zod';
import { type KierApp, makeKierApp } from '#infra/aws/kier-app.ts';
import { topology } from '#infra/topology.ts';

/** The settings and flags with which `cdk` runs the app. */
const cdkContext = z
  .object({ context: z.record(z.string(), z.unknown()) })
  .parse(JSON.parse(readFileSync(new URL('../../../cdk.json', import.meta.url), 'utf8'))).context;

/** Stands in for the bundles, which have a test of their own. */
const someCode = fileURLToPath(new URL('fixtures/code', import.meta.url));

/** The app as `cdk` would make it, not yet synthesised. */
export const makeApp = (
  context: Readonly<Record<string, unknown>> = {},
  props: Pick<AppProps, 'builtinCloudFormationValidation'> = {},
): KierApp =>
  makeKierApp(topology, () => new AssetCode(someCode), {
    ...props,
    outdir: mkdtempSync(join(tmpdir(), 'kier-stacks-')),
    context: { ...cdkContext, 'kier:mailDomain': 'huis.test', ...context },
  });

const namedResource = z.object({
  Type: z.string(),
  Properties: z.record(z.string(), z.unknown()).default({}),
  DeletionPolicy: z.string().optional(),
  UpdateReplacePolicy: z.string().optional(),
});
const resourcesOf = z.object({ Resources: z.record(z.string(), namedResource) });

export type SynthesisedResource = z.infer<typeof namedResource> & {
  readonly stack: 'data' | 'processing' | 'intake';
  readonly logicalId: string;
};

export type Synthesised = {
  readonly templates: Readonly<Record<SynthesisedResource['stack'], Template>>;
  readonly resources: readonly SynthesisedResource[];
  readonly ofType: (type: string) => readonly SynthesisedResource[];
};

const stacks = ['data', 'processing', 'intake'] as const;

/** The templates. Whether they are valid is asked in a test of its own: that takes longer than all the rest. */
export const synthesise = (context: Readonly<Record<string, unknown>> = {}): Synthesised => {
  const made = makeApp(context, { builtinCloudFormationValidation: false });
  const templates = {
    data: Template.fromStack(made.data),
    processing: Template.fromStack(made.processing),
    intake: Template.fromStack(made.intake),
  };
  const resources = stacks.flatMap((stack) =>
    Object.entries(resourcesOf.parse(templates[stack].toJSON()).Resources).map(([logicalId, resource]) => ({
      stack,
      logicalId,
      ...resource,
    })),
  );
  return { templates, resources, ofType: (type) => resources.filter(({ Type }) => Type === type) };
};

/** Every string in a value, references as `${name}`, joined texts in one piece: what an ARN in a template comes to. */
export const asText = (value: unknown): string => {
  const reference = z
    .union([
      z.object({ Ref: z.string() }).transform(({ Ref }) => `\${${Ref}}`),
      z
        .object({ 'Fn::GetAtt': z.tuple([z.string(), z.string()]) })
        .transform((got) => `\${${got['Fn::GetAtt'].join('.')}}`),
      z
        .object({ 'Fn::ImportValue': z.string() })
        .transform((imported) => `\${${imported['Fn::ImportValue']}}`),
      z
        .object({ 'Fn::Join': z.tuple([z.string(), z.array(z.unknown())]) })
        .transform((joined) => joined['Fn::Join'][1].map(asText).join(joined['Fn::Join'][0])),
      z.string(),
    ])
    .safeParse(value);
  return reference.success ? reference.data : JSON.stringify(value);
};
