import { Annotations, App, type AppProps, Tags, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks, ServerlessChecks } from 'cdk-nag';
import type { Topology } from '#infra/topology.ts';
import { DataStack } from './data-stack.ts';
import { IntakeStack } from './intake-stack.ts';
import type { CodeOf } from './kier-function.ts';
import { ProcessingStack } from './processing-stack.ts';
import { readSettings } from './settings.ts';

export type KierApp = {
  readonly app: App;
  readonly data: DataStack;
  readonly processing: ProcessingStack;
  readonly intake: IntakeStack;
};

/** The stacks of an installation, made of the topology and of nothing else. */
export const makeKierApp = (topology: Topology, codeOf: CodeOf, props: AppProps = {}): KierApp => {
  const app = new App({ analyticsReporting: false, ...props });
  const settings = readSettings(app);

  const data = new DataStack(app, 'KierData', {
    description: 'Kier: what must outlive every deployment',
    topology,
    partners: settings.partners,
  });
  const processing = new ProcessingStack(app, 'KierProcessing', {
    description: 'Kier: cases, clock, letters and answers',
    topology,
    settings,
    codeOf,
    data,
  });
  const intake = new IntakeStack(app, 'KierIntake', {
    description: 'Kier: mails and dropped files',
    topology,
    settings,
    codeOf,
    processing,
  });

  if (settings.mailDomain.endsWith('.example')) {
    Annotations.of(processing).addWarningV2(
      'kier:mailDomain',
      'No mail goes to or from a domain that ends in .example: set kier:mailDomain before you deploy.',
    );
  }
  Tags.of(app).add('application', 'kier');
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app), new ServerlessChecks(app));
  return { app, data, processing, intake };
};
