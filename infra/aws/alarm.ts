import { Duration } from 'aws-cdk-lib';
import {
  Alarm,
  ComparisonOperator,
  type IMetric,
  Metric,
  TreatMissingData,
} from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import type { Construct } from 'constructs';

/** Whom alarms tell, and where their runbook entries stand. */
export type Alarming = { readonly topic: ITopic; readonly runbookUrl: string };

export type AlarmOptions = {
  readonly metric: IMetric;
  /** Raised when the metric reaches this. */
  readonly from?: number;
  /** Raised when the metric stays below this. */
  readonly below?: number;
  /** How many periods in a row. */
  readonly periods?: number;
  /** `bad`: silence is the fault. */
  readonly silence?: 'good' | 'bad';
  /** What it means for a family; the first thing that is read at night. */
  readonly impact: string;
  /** Anchor of a heading in the runbook. */
  readonly runbookEntry: string;
};

/** A metric that the functions write themselves (shared/runtime/telemetry.ts). */
export const ownMetric = (name: string, periodMinutes: number, statistic: 'Sum' | 'Maximum'): Metric =>
  new Metric({
    namespace: 'Kier',
    metricName: name,
    dimensionsMap: { service: 'kier' },
    period: minutes(periodMinutes),
    statistic,
  });

export const minutes = (count: number): Duration => Duration.minutes(count);

/** An alarm that says what it means and where it is written what to do. */
export const addAlarm = (scope: Construct, id: string, alarming: Alarming, options: AlarmOptions): Alarm => {
  const { metric, from, below, periods = 1, silence = 'good', impact, runbookEntry } = options;
  const alarm = new Alarm(scope, id, {
    metric,
    threshold: from ?? below ?? 1,
    evaluationPeriods: periods,
    comparisonOperator:
      below === undefined
        ? ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD
        : ComparisonOperator.LESS_THAN_THRESHOLD,
    treatMissingData: silence === 'bad' ? TreatMissingData.BREACHING : TreatMissingData.NOT_BREACHING,
    alarmDescription: `${impact} What to do: ${alarming.runbookUrl}#${runbookEntry}`,
  });
  alarm.addAlarmAction(new SnsAction(alarming.topic));
  alarm.addOkAction(new SnsAction(alarming.topic));
  return alarm;
};
