import { Duration, RemovalPolicy, Validations } from 'aws-cdk-lib';
import { Policy, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import {
  Architecture,
  type Code,
  Function as LambdaFunction,
  LoggingFormat,
  Runtime,
  SystemLogLevel,
  Tracing,
} from 'aws-cdk-lib/aws-lambda';
import { DataIdentifier, DataProtectionPolicy, LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import type { FunctionName, FunctionSettings } from '#infra/topology.ts';
import { acknowledgePrefixes } from './acknowledge-prefixes.ts';
import { addAlarm, type Alarming, minutes } from './alarm.ts';

/** Where the code of a function comes from; a bundle, except in tests that look at other things. */
export type CodeOf = (name: FunctionName, settings: FunctionSettings) => Code;

export type KierFunctionProps = {
  readonly name: FunctionName;
  readonly settings: FunctionSettings;
  readonly codeOf: CodeOf;
  readonly alarming: Alarming;
  /** What fails for a family when this function does. */
  readonly impact: string;
};

/** Responses and events may hold personal data: neither is ever traced or logged. */
const powertools = (name: FunctionName): Record<string, string> => ({
  POWERTOOLS_SERVICE_NAME: name,
  POWERTOOLS_METRICS_NAMESPACE: 'Kier',
  POWERTOOLS_LOG_LEVEL: 'INFO',
  POWERTOOLS_LOGGER_LOG_EVENT: 'false',
  POWERTOOLS_TRACER_CAPTURE_RESPONSE: 'false',
  POWERTOOLS_TRACER_CAPTURE_ERROR: 'false',
  NODE_OPTIONS: '--enable-source-maps',
});

/**
 * One function of the topology with a role, a log and an alarm of its own. The role may do nothing but log and trace
 * until `allow` is called.
 */
export class KierFunction extends Construct {
  readonly lambda: LambdaFunction;
  readonly #role: Role;

  constructor(scope: Construct, id: string, props: KierFunctionProps) {
    super(scope, id);
    const { name, settings, codeOf, alarming, impact } = props;

    const logGroup = new LogGroup(this, 'Log', {
      retention: RetentionDays.THREE_MONTHS,
      removalPolicy: RemovalPolicy.DESTROY,
      // Nothing logs personal data; should an error message of a library carry an address, it is masked.
      dataProtectionPolicy: new DataProtectionPolicy({ identifiers: [DataIdentifier.EMAILADDRESS] }),
    });
    this.#role = new Role(this, 'Role', {
      assumedBy: new ServicePrincipal('lambda.amazonaws.com'),
      description: `What ${name} may do: see infra/topology.ts`,
    });
    this.#role.addToPolicy(
      new PolicyStatement({
        sid: 'Log',
        actions: ['logs:CreateLogStream', 'logs:PutLogEvents'],
        resources: [logGroup.logGroupArn],
      }),
    );
    this.lambda = new LambdaFunction(this, 'Function', {
      description: settings.purpose,
      code: codeOf(name, settings),
      handler: 'index.handler',
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      memorySize: settings.memoryMb,
      timeout: Duration.seconds(settings.timeoutSeconds),
      tracing: Tracing.ACTIVE,
      loggingFormat: LoggingFormat.JSON,
      systemLogLevelV2: SystemLogLevel.WARN,
      logGroup,
      role: this.#role,
      environment: powertools(name),
      // Invoked by an event and not by a queue: the next minute makes up for what this one missed.
      ...(settings.trigger.kind === 'schedule'
        ? { retryAttempts: 0, maxEventAge: Duration.minutes(settings.trigger.everyMinutes) }
        : {}),
    });
    Validations.of(this.#role).acknowledge({
      id: 'AwsSolutions-IAM5[Resource::*]',
      reason: 'X-Ray knows no resources: its two actions can only be allowed on all.',
    });
    Validations.of(this.lambda).acknowledge({
      id: 'Serverless-LambdaDLQ',
      reason:
        'Whoever invokes keeps what failed: the queue its message, the worker her page; the clock needs nothing kept.',
    });
    if (settings.trigger.kind === 'schedule')
      Validations.of(this.lambda).acknowledge({
        id: 'Serverless-LambdaAsyncFailureDestination',
        reason:
          'A missed minute is made up for by the next, which finds all that was due; standing still raises an alarm.',
      });

    addAlarm(this, 'Errors', alarming, {
      metric: this.lambda.metricErrors({ period: minutes(5) }),
      periods: 3,
      impact,
      runbookEntry: 'a-function-fails',
    });
  }

  /** Lets the function do what the statements say. */
  allow(statements: readonly PolicyStatement[]): void {
    for (const statement of statements) this.#role.addToPolicy(statement);
  }

  /** The same for statements on all objects under a prefix, which must be told from careless wildcards. */
  allowUnderPrefixes(statements: readonly PolicyStatement[]): void {
    if (statements.length === 0) return;
    const policy = new Policy(this, 'RawObjects', { roles: [this.#role], statements: [...statements] });
    for (const { resources } of statements) {
      acknowledgePrefixes(
        policy,
        resources,
        'Only what the topology names; the keys under a prefix come with time.',
      );
    }
  }

  /** Sets environment variables. */
  tell(environment: Readonly<Record<string, string>>): void {
    for (const [name, value] of Object.entries(environment)) this.lambda.addEnvironment(name, value);
  }
}
