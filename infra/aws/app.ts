import { join } from 'node:path';
import { AssetCode } from 'aws-cdk-lib/aws-lambda';
import { topology } from '#infra/topology.ts';
import { bundleFunctions, repositoryRoot } from './bundle.ts';
import { makeKierApp } from './kier-app.ts';
import { functionsOf } from './wiring.ts';

/** What `cdk` runs: each function bundled from its entry. */
const bundles = await bundleFunctions(
  Object.fromEntries(functionsOf(topology).map(({ name, settings }) => [name, settings.entry])),
  join(repositoryRoot, 'cdk.out/bundles'),
);

const { app } = makeKierApp(topology, (name) => {
  const bundle = bundles.get(name);
  if (bundle === undefined) throw new Error(`${name} was not bundled.`);
  return new AssetCode(bundle.directory);
});
app.synth();
