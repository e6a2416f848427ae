import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { topology } from '#infra/topology.ts';
import { asText, synthesise } from './synthesised.ts';

const { ofType, templates } = synthesise();

const alarm = z.object({
  AlarmDescription: z.string(),
  AlarmActions: z.array(z.unknown()).min(1),
  MetricName: z.string(),
  Namespace: z.string(),
  Threshold: z.number(),
  Dimensions: z.array(z.object({ Name: z.string(), Value: z.unknown() })),
});
const alarms = ofType('AWS::CloudWatch::Alarm').map(({ Properties }) => {
  const parsed = alarm.parse(Properties);
  return { ...parsed, of: parsed.Dimensions.map(({ Value }) => asText(Value)).join() };
});

const count = (metric: string): number => alarms.filter(({ MetricName }) => MetricName === metric).length;

const repository = new URL('../../../', import.meta.url);

/** Headings of a Markdown file as anchors, as code forges write them. */
const anchorsOf = (markdown: string): string[] =>
  markdown
    .split('\n')
    .filter((line) => line.startsWith('#'))
    .map((line) =>
      line
        .replace(/^#+\s+/, '')
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N} -]/gu, '')
        .replaceAll(' ', '-'),
    );

describe('alarms', () => {
  it.each(alarms)(
    'on $MetricName of $of says what it means and links a runbook entry that exists',
    (raised) => {
      const link = /What to do: ([^#\s]+)#(\S+)$/.exec(raised.AlarmDescription);
      const file = new URL(link?.[1] ?? 'nowhere', repository);

      expect(existsSync(file)).toBe(true);
      expect(anchorsOf(readFileSync(file, 'utf8'))).toContain(link?.[2]);
      expect(raised.AlarmDescription.indexOf(' What to do:')).toBeGreaterThan(20);
    },
  );

  it('watch every dead-letter queue from the first message on', () => {
    const queues = ofType('AWS::SQS::Queue').filter(({ Properties }) => !('RedrivePolicy' in Properties));

    expect(queues).toHaveLength(Object.keys(topology.queues).length);
    for (const { logicalId } of queues) {
      expect(alarms).toContainEqual(
        expect.objectContaining({
          MetricName: 'ApproximateNumberOfMessagesVisible',
          Threshold: 1,
          of: `\${${logicalId}.QueueName}`,
        }),
      );
    }
  });

  it('state the impact of the topology for each dead-letter queue', () => {
    const descriptions = alarms
      .filter(({ MetricName }) => MetricName === 'ApproximateNumberOfMessagesVisible')
      .map(({ AlarmDescription }) => AlarmDescription);

    for (const [name, { impact }] of Object.entries(topology.queues)) {
      expect(descriptions).toContain(
        `${impact} What to do: docs/operator-runbook.md#dead-letters-of-${name}`,
      );
    }
  });

  it('watch the age of every queue and the errors of every function', () => {
    expect(count('ApproximateAgeOfOldestMessage')).toBe(Object.keys(topology.queues).length);
    expect(count('Errors')).toBe(Object.keys(topology.functions).length);
  });

  it('watch that the clock runs, where silence is the fault', () => {
    templates.processing.hasResourceProperties('AWS::CloudWatch::Alarm', {
      MetricName: 'Invocations',
      ComparisonOperator: 'LessThanThreshold',
      Threshold: 1,
      EvaluationPeriods: 5,
      Period: 60,
      TreatMissingData: 'breaching',
    });
  });

  it.each([
    ['OldestDue', 'Maximum', 3_600, 3_600],
    ['NoticeFailed', 'Sum', 1, 300],
    ['NoticePostponed', 'Sum', 1, 900],
  ])('watch %s, which the functions tell themselves', (MetricName, Statistic, Threshold, Period) => {
    templates.processing.hasResourceProperties('AWS::CloudWatch::Alarm', {
      Namespace: 'Kier',
      MetricName,
      Statistic,
      Threshold,
      Period,
      ComparisonOperator: 'GreaterThanOrEqualToThreshold',
      Dimensions: [{ Name: 'service', Value: 'kier' }],
      TreatMissingData: 'notBreaching',
    });
  });

  it('can reach their topic, which hears only alarms of this account', () => {
    const [policy] = ofType('AWS::SNS::TopicPolicy').filter(({ logicalId }) =>
      logicalId.startsWith('Alarms'),
    );

    expect(JSON.stringify(policy?.Properties)).toContain('"Service":"cloudwatch.amazonaws.com"');
  });

  it('tell by mail whom the settings name', () => {
    const named = synthesise({ 'kier:alarmEmail': 'wacht@huis.test' });

    named.templates.processing.hasResourceProperties('AWS::SNS::Subscription', {
      Protocol: 'email',
      Endpoint: 'wacht@huis.test',
    });
  });
});
