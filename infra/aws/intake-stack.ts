import { CfnOutput, Stack, type StackProps } from 'aws-cdk-lib';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { SqsSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import type { QueueName, Topology } from '#infra/topology.ts';
import type { DataStack } from './data-stack.ts';
import { IncomingMail } from './incoming-mail.ts';
import type { CodeOf } from './kier-function.ts';
import type { ProcessingStack } from './processing-stack.ts';
import { QueueFunction } from './queue-function.ts';
import type { Settings } from './settings.ts';
import { queueReadersOf, wire } from './wiring.ts';
import { pascalCase } from './names.ts';

export type IntakeStackProps = StackProps & {
  readonly topology: Topology;
  readonly settings: Settings;
  readonly codeOf: CodeOf;
  readonly processing: ProcessingStack;
};

/** Mails and dropped files: stored raw, then read, then put on the queue of their kind. */
export class IntakeStack extends Stack {
  constructor(scope: Construct, id: string, props: IntakeStackProps) {
    super(scope, id, props);
    const { topology, settings, codeOf, processing } = props;
    const { data } = processing.installation;

    const readers = queueReadersOf(topology)
      .filter(({ queueSettings }) => queueSettings.from === 'bucket')
      .map((reader) => ({
        ...reader,
        made: new QueueFunction(this, pascalCase(reader.queueName), {
          ...reader,
          codeOf,
          alarming: processing.alarming,
        }),
      }));
    const queues = new Map<QueueName, Queue>([
      ...processing.installation.queues,
      ...readers.map(({ queueName, made }) => [queueName, made.queue] as const),
    ]);
    for (const { made, settings: row } of readers)
      wire(made.function, row, { ...processing.installation, queues });

    for (const { prefix, queue, toldBy } of topology.rawBucket.notifications) {
      const reader = readers.find(({ queueName }) => queueName === queue)?.made;
      if (reader === undefined) throw new Error(`Nobody in this stack reads ${queue}.`);
      if (toldBy === 'mail-service') this.#receiveMail(settings, prefix, data, reader);
      else this.#listenTo(data.arrivals.get(prefix), reader);
    }
  }

  #receiveMail({ mailDomain }: Settings, prefix: string, data: DataStack, reader: QueueFunction): void {
    const { ruleSetName } = new IncomingMail(this, 'IncomingMail', {
      mailDomain,
      rawBucketName: data.rawBucket.bucketName,
      rawBucketArn: data.rawBucketArn,
      prefix,
      dataKey: data.dataKey,
      reader,
    });
    new CfnOutput(this, 'ReceiptRuleSet', { value: ruleSetName, description: 'To be made active, once' });
  }

  #listenTo(arrivals: Topic | undefined, { queue, deadLetterQueue }: QueueFunction): void {
    if (arrivals === undefined) throw new Error('The data stack tells of no arrivals under this prefix.');
    // Imported, so that the subscription belongs to this stack.
    const topic = Topic.fromTopicArn(this, 'Arrivals', arrivals.topicArn);
    topic.addSubscription(new SqsSubscription(queue, { rawMessageDelivery: true, deadLetterQueue }));
  }
}
