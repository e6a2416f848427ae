import { Duration, RemovalPolicy, Validations } from 'aws-cdk-lib';
import { EventSourceMapping } from 'aws-cdk-lib/aws-lambda';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import type { QueueName, QueueSettings } from '#infra/topology.ts';
import { addAlarm, minutes } from './alarm.ts';
import { KierFunction, type KierFunctionProps } from './kier-function.ts';

/** Older than this, and the promise that a signal is seen the same day is at risk. */
const OLDEST_MESSAGE_MINUTES = 15;

export type QueueFunctionProps = Omit<KierFunctionProps, 'impact'> & {
  readonly queueName: QueueName;
  readonly queueSettings: QueueSettings;
};

/** A queue, its dead-letter queue, the function that reads it, and the alarms that say what a stuck message means. */
export class QueueFunction extends Construct {
  readonly queue: Queue;
  readonly deadLetterQueue: Queue;
  readonly function: KierFunction;

  constructor(scope: Construct, id: string, props: QueueFunctionProps) {
    super(scope, id);
    const { queueName, queueSettings, settings, alarming } = props;
    const { trigger } = settings;
    if (trigger.kind !== 'queue') throw new TypeError(`${props.name} does not read a queue.`);

    const kept = {
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      // Signals lie in it: a change of this stack must not take them along.
      removalPolicy: RemovalPolicy.RETAIN,
    };
    this.deadLetterQueue = new Queue(this, 'DeadLetters', {
      ...kept,
      retentionPeriod: Duration.days(14),
    });
    Validations.of(this.deadLetterQueue).acknowledge({
      id: 'Serverless-SQSRedrivePolicy',
      reason: 'This is the dead-letter queue: what lies here waits for a person.',
    });
    this.queue = new Queue(this, 'Queue', {
      ...kept,
      visibilityTimeout: Duration.seconds(queueSettings.visibilityTimeoutSeconds),
      retentionPeriod: Duration.days(queueSettings.retentionDays),
      deadLetterQueue: { queue: this.deadLetterQueue, maxReceiveCount: queueSettings.maxReceives },
    });
    this.function = new KierFunction(this, 'Reader', { ...props, impact: queueSettings.impact });
    const mapping = new EventSourceMapping(this, 'Mapping', {
      target: this.function.lambda,
      eventSourceArn: this.queue.queueArn,
      batchSize: trigger.batchSize,
      maxBatchingWindow: Duration.seconds(trigger.batchWindowSeconds),
      maxConcurrency: trigger.maxConcurrency,
      reportBatchItemFailures: true,
    });
    Validations.of(mapping).acknowledge({
      id: 'Serverless-LambdaEventSourceMappingDestination',
      reason:
        'A mapping of a queue knows no destination: what fails goes to the dead-letter queue of that queue.',
    });
    // Lambda looks whether the role may read the queue when the mapping is made.
    mapping.node.addDependency(this.function);

    addAlarm(this, 'DeadLettersAlarm', alarming, {
      metric: this.deadLetterQueue.metricApproximateNumberOfMessagesVisible({
        period: minutes(1),
        statistic: 'Maximum',
      }),
      impact: queueSettings.impact,
      runbookEntry: `dead-letters-of-${queueName}`,
    });
    addAlarm(this, 'AgeAlarm', alarming, {
      metric: this.queue.metricApproximateAgeOfOldestMessage({ period: minutes(5), statistic: 'Maximum' }),
      from: OLDEST_MESSAGE_MINUTES * 60,
      impact: `Messages on ${queueName} wait longer than ${OLDEST_MESSAGE_MINUTES} minutes. ${queueSettings.impact}`,
      runbookEntry: 'a-queue-falls-behind',
    });
  }
}
