import { Aws, CfnOutput, Duration, Stack, type StackProps, Validations } from 'aws-cdk-lib';
import { Rule, Schedule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction as FunctionTarget } from 'aws-cdk-lib/aws-events-targets';
import { ArnPrincipal, PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import type { QueueName, QueueSettings, Topology } from '#infra/topology.ts';
import { addAlarm, type Alarming, minutes, ownMetric } from './alarm.ts';
import { AnswerPage } from './answer-page.ts';
import type { DataStack } from './data-stack.ts';
import { type CodeOf, KierFunction } from './kier-function.ts';
import { OutgoingMail } from './outgoing-mail.ts';
import { QueueFunction } from './queue-function.ts';
import type { DeployedPartner, Settings } from './settings.ts';
import { functionsOf, type Installation, queueReadersOf, wire } from './wiring.ts';
import { pascalCase } from './names.ts';

export type ProcessingStackProps = StackProps & {
  readonly topology: Topology;
  readonly settings: Settings;
  readonly codeOf: CodeOf;
  readonly data: DataStack;
};

/** How long the clock may stand still before somebody is told. */
const STOPPED_CLOCK_MINUTES = 5;

/** Longer than a queue or a crash makes anything late. */
const LATE_MINUTES = 60;

/** Signals become cases, the clock runs, letters go out, answers come in. */
export class ProcessingStack extends Stack {
  readonly installation: Installation;
  readonly alarming: Alarming;

  constructor(scope: Construct, id: string, props: ProcessingStackProps) {
    super(scope, id, props);
    const { topology, settings, data, codeOf } = props;

    const alarms = new Topic(this, 'Alarms', { enforceSSL: true });
    // A topic with a policy of its own hears only whom that policy names.
    alarms.addToResourcePolicy(
      new PolicyStatement({
        sid: 'AlarmsPublish',
        principals: [new ServicePrincipal('cloudwatch.amazonaws.com')],
        actions: ['sns:Publish'],
        resources: [alarms.topicArn],
        conditions: { StringEquals: { 'aws:SourceAccount': Aws.ACCOUNT_ID } },
      }),
    );
    if (settings.alarmEmail !== undefined) this.#tellByMail(alarms, settings.alarmEmail);
    const alarming = { topic: alarms, runbookUrl: settings.runbookUrl };
    this.alarming = alarming;

    const mail = new OutgoingMail(this, 'OutgoingMail', { settings, dataKey: data.dataKey });
    const page = new AnswerPage(this, 'AnswerPage');
    const publicUrl = settings.publicUrl ?? page.url;
    const queues = new Map<QueueName, Queue>();
    this.installation = { data, mail, publicUrl, queues };

    const readers = queueReadersOf(topology)
      .filter(({ queueSettings }) => queueSettings.from !== 'bucket')
      .map((reader) => ({
        ...reader,
        made: new QueueFunction(this, pascalCase(reader.queueName), { ...reader, codeOf, alarming }),
      }));
    for (const { queueName, queueSettings, made } of readers) {
      queues.set(queueName, made.queue);
      if (queueSettings.from === 'mail-service') mail.tellFateTo(made);
      this.#letPartnersSend(queueName, queueSettings, made.queue, settings.partners);
    }
    for (const reader of readers) wire(reader.made.function, reader.settings, this.installation);

    for (const { name, settings: row } of functionsOf(topology)) {
      if (row.trigger.kind === 'queue') continue;
      const { impact } = withoutQueue[row.trigger.kind];
      const made = new KierFunction(this, pascalCase(name), {
        name,
        settings: row,
        codeOf,
        alarming,
        impact,
      });
      wire(made, row, this.installation);
      if (row.trigger.kind === 'http') page.open(made.lambda, alarming);
      else this.#runEvery(row.trigger.everyMinutes, made);
    }
    this.#watchDueWork();

    new CfnOutput(this, 'AnswerPageUrl', { value: publicUrl, description: 'Where answer links point to' });
  }

  /** Queues and errors say whether functions run; these say whether what was to be done is done. */
  #watchDueWork(): void {
    addAlarm(this, 'LateWork', this.alarming, {
      // What cannot be done is looked at again every hour at least, so that each hour shows it.
      metric: ownMetric('OldestDue', 60, 'Maximum'),
      from: LATE_MINUTES * 60,
      impact: 'A step or letter is due for more than an hour: somebody is not told what to do.',
      runbookEntry: 'work-is-late',
    });
    addAlarm(this, 'FailedLetter', this.alarming, {
      metric: ownMetric('NoticeFailed', 5, 'Sum'),
      impact: 'A letter was given up: its reader does not know what it says.',
      runbookEntry: 'a-letter-was-given-up',
    });
    addAlarm(this, 'PostponedLetters', this.alarming, {
      metric: ownMetric('NoticePostponed', 15, 'Sum'),
      periods: 3,
      impact: 'The mail service takes no letters: workers and senders are not told anything.',
      runbookEntry: 'letters-do-not-go-out',
    });
  }

  #tellByMail(alarms: Topic, address: string): void {
    alarms.addSubscription(new EmailSubscription(address));
    Validations.of(alarms).acknowledge({
      id: 'Serverless-SNSRedrivePolicy',
      reason:
        'A mail about an alarm that does not arrive is worth nothing later; the alarm itself stays raised.',
    });
  }

  #letPartnersSend(
    name: QueueName,
    { from }: QueueSettings,
    queue: Queue,
    partners: readonly DeployedPartner[],
  ): void {
    if (from !== 'functions-and-partners') return;
    for (const { principalArn } of partners) queue.grantSendMessages(new ArnPrincipal(principalArn));
    new CfnOutput(this, `${pascalCase(name)}Url`, {
      value: queue.queueUrl,
      description: `Where partners send messages for ${name}`,
    });
  }

  #runEvery(everyMinutes: number, clock: KierFunction): void {
    const rule = new Rule(this, 'EveryMinute', {
      description: 'Looks for steps and notices whose moment has come.',
      schedule: Schedule.rate(Duration.minutes(everyMinutes)),
      // Nothing is made up for: the next minute finds all that this one would have found.
      targets: [
        new FunctionTarget(clock.lambda, { retryAttempts: 0, maxEventAge: Duration.minutes(everyMinutes) }),
      ],
    });
    Validations.of(rule).acknowledge({
      id: 'Serverless-EventBusDLQ',
      reason: 'A minute that was not delivered is worth nothing later; standing still raises an alarm.',
    });
    addAlarm(this, 'StoppedClock', this.alarming, {
      metric: clock.lambda.metricInvocations({ period: minutes(1), statistic: 'Sum' }),
      below: 1,
      periods: STOPPED_CLOCK_MINUTES * everyMinutes,
      silence: 'bad',
      impact: withoutQueue.schedule.impact,
      runbookEntry: 'the-clock-stands-still',
    });
  }
}

/** What the failure of a function that reads no queue means for a family. */
const withoutQueue = {
  schedule: { impact: 'No step becomes due and nothing is repeated: workers are not told what to do next.' },
  http: { impact: 'Workers cannot report what happened at the door: the plan goes on as if nothing had.' },
} as const;
