import { join } from 'node:path';
import { AssetCode } from 'aws-cdk-lib/aws-lambda';
import { topology } from '#infra/topology.ts';
import { bundleFunction, repositoryRoot } from './bundle.ts';
import { makeKierApp } from './kier-app.ts';

/** What `cdk` runs: each function bundled from its entry. */
const { app } = makeKierApp(topology, (name, { entry }) => {
  const { directory } = bundleFunction({
    entry,
    outDirectory: join(repositoryRoot, 'cdk.out/bundles', name),
  });
  return new AssetCode(directory);
});
app.synth();
