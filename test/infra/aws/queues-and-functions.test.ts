import { Match } from 'aws-cdk-lib/assertions';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { environmentNames, topology } from '#infra/topology.ts';
import { asText, synthesise } from './synthesised.ts';

const { templates, ofType, resources } = synthesise();

const getAtt = z
  .object({ 'Fn::GetAtt': z.tuple([z.string(), z.literal('Arn')]) })
  .transform((got) => got['Fn::GetAtt'][0]);
const queue = z.object({
  VisibilityTimeout: z.number().optional(),
  MessageRetentionPeriod: z.number(),
  SqsManagedSseEnabled: z.literal(true),
  RedrivePolicy: z.object({ deadLetterTargetArn: getAtt, maxReceiveCount: z.number() }).optional(),
});
const lambda = z.object({
  Runtime: z.string(),
  Architectures: z.tuple([z.string()]),
  MemorySize: z.number(),
  Timeout: z.number(),
  Handler: z.string(),
  TracingConfig: z.object({ Mode: z.string() }),
  Environment: z.object({ Variables: z.record(z.string(), z.unknown()) }),
});
const mapping = z.object({
  EventSourceArn: getAtt,
  FunctionName: z.object({ Ref: z.string() }).transform(({ Ref }) => Ref),
  BatchSize: z.number(),
  MaximumBatchingWindowInSeconds: z.number(),
  FunctionResponseTypes: z.array(z.string()),
  ScalingConfig: z.object({ MaximumConcurrency: z.number() }),
});

const queues = new Map(
  ofType('AWS::SQS::Queue').map((made) => [made.logicalId, queue.parse(made.Properties)]),
);
const functions = new Map(
  ofType('AWS::Lambda::Function').map(({ logicalId, Properties }) => {
    const parsed = lambda.parse(Properties);
    return [asText(parsed.Environment.Variables['POWERTOOLS_SERVICE_NAME']), { logicalId, ...parsed }];
  }),
);
const mappings = ofType('AWS::Lambda::EventSourceMapping').map(({ Properties }) => mapping.parse(Properties));

const queueRows = Object.entries(topology.queues).map(([name, settings]) => {
  const [readerName, reader] =
    Object.entries(topology.functions).find(
      ([, { trigger }]) => trigger.kind === 'queue' && trigger.queue === name,
    ) ?? [];
  const made = mappings.find(
    ({ FunctionName }) => FunctionName === functions.get(readerName ?? '')?.logicalId,
  );
  return { name, settings, reader, mapping: made, queue: queues.get(made?.EventSourceArn ?? '') };
});
const functionRows = Object.entries(topology.functions).map(([name, settings]) => ({ name, settings }));

describe('stacks', () => {
  it('hold exactly the functions of the topology', () => {
    expect([...functions.keys()].toSorted()).toEqual(Object.keys(topology.functions).toSorted());
  });

  it('hold exactly the queues of the topology, each with a dead-letter queue', () => {
    const sources = [...queues.values()].filter(({ RedrivePolicy }) => RedrivePolicy !== undefined);
    const deadLetterQueues = sources.map(({ RedrivePolicy }) => RedrivePolicy?.deadLetterTargetArn);

    expect(sources).toHaveLength(Object.keys(topology.queues).length);
    expect(new Set(deadLetterQueues).size).toBe(sources.length);
    expect(queues.size).toBe(2 * sources.length);
  });
});

describe.each(queueRows)('queue $name', ({ settings, reader, mapping: made, queue: synthesised }) => {
  it('is read as the topology says', () => {
    const trigger = reader?.trigger;

    expect(trigger?.kind).toBe('queue');
    expect(made).toMatchObject(
      trigger?.kind === 'queue'
        ? {
            BatchSize: trigger.batchSize,
            MaximumBatchingWindowInSeconds: trigger.batchWindowSeconds,
            ScalingConfig: { MaximumConcurrency: trigger.maxConcurrency },
            FunctionResponseTypes: ['ReportBatchItemFailures'],
          }
        : {},
    );
  });

  it('gives up after as many tries as the topology says and keeps what failed for the longest time there is', () => {
    expect(synthesised).toMatchObject({
      VisibilityTimeout: settings.visibilityTimeoutSeconds,
      MessageRetentionPeriod: settings.retentionDays * 86_400,
      RedrivePolicy: { maxReceiveCount: settings.maxReceives },
    });
    expect(queues.get(synthesised?.RedrivePolicy?.deadLetterTargetArn ?? '')?.MessageRetentionPeriod).toBe(
      14 * 86_400,
    );
  });

  it('hides a message for at least six times the time that its function may take', () => {
    expect(settings.visibilityTimeoutSeconds).toBeGreaterThanOrEqual(
      6 * (reader?.timeoutSeconds ?? Infinity),
    );
  });
});

describe('queue policies', () => {
  it('refuse whoever speaks without TLS', () => {
    const policies = ofType('AWS::SQS::QueuePolicy');

    expect(policies).toHaveLength(queues.size);
    for (const { Properties } of policies) {
      expect(JSON.stringify(Properties)).toContain(
        '"Condition":{"Bool":{"aws:SecureTransport":"false"}},"Effect":"Deny"',
      );
    }
  });

  it('let a service send only where the topology says that one does', () => {
    const bySns = ofType('AWS::SQS::QueuePolicy')
      .filter(({ Properties }) => JSON.stringify(Properties).includes('sns.amazonaws.com'))
      .map(({ logicalId }) => logicalId.replace(/(Queue|DeadLetters)Policy.*/, ''));

    expect([...new Set(bySns)].toSorted()).toEqual(['DeliveryEvents', 'InboundFiles', 'InboundMail']);
  });
});

describe.each(functionRows)('function $name', ({ name, settings }) => {
  const made = functions.get(name);

  it('runs as the topology says', () => {
    expect(made).toMatchObject({
      Runtime: 'nodejs24.x',
      Architectures: ['arm64'],
      Handler: 'index.handler',
      MemorySize: settings.memoryMb,
      Timeout: settings.timeoutSeconds,
      TracingConfig: { Mode: 'Active' },
    });
  });

  it('knows where everything is that its row names, and of queues only those', () => {
    const variables = Object.keys(made?.Environment.Variables ?? {});
    const queueVariables = variables.filter((variable) => variable.startsWith('KIER_QUEUE_'));

    expect(variables).toEqual(
      expect.arrayContaining([
        environmentNames.tableName,
        environmentNames.rawBucket,
        environmentNames.publicUrl,
        environmentNames.configurationSet,
      ]),
    );
    expect(queueVariables.toSorted()).toEqual(
      (settings.sendsTo ?? []).map(environmentNames.queueUrl).toSorted(),
    );
    expect(variables.includes(environmentNames.keyRing)).toBe(settings.usesKeyRing === true);
    expect(variables).not.toContain(environmentNames.clockFile);
  });

  it('neither logs nor traces what it is given', () => {
    expect(made?.Environment.Variables).toMatchObject({
      POWERTOOLS_LOGGER_LOG_EVENT: 'false',
      POWERTOOLS_TRACER_CAPTURE_RESPONSE: 'false',
    });
  });
});

describe('logs', () => {
  it('are kept for a stated time only, one for each function and one for the endpoint', () => {
    const logs = ofType('AWS::Logs::LogGroup');

    expect(logs).toHaveLength(functions.size + 1);
    expect(logs.map(({ Properties }) => Properties['RetentionInDays'])).toEqual(logs.map(() => 90));
  });

  it('of the endpoint hold neither the link nor the address of who clicked', () => {
    const [stage] = ofType('AWS::ApiGatewayV2::Stage');

    expect(JSON.stringify(stage?.Properties['AccessLogSettings'])).not.toMatch(
      /path|routeKey|sourceIp|userAgent/,
    );
  });
});

describe('clock', () => {
  it('ticks as often as the topology says, without making up for a missed minute', () => {
    templates.processing.hasResourceProperties('AWS::Events::Rule', {
      ScheduleExpression: 'rate(1 minute)',
      State: 'ENABLED',
      Targets: [
        Match.objectLike({
          Arn: { 'Fn::GetAtt': [functions.get('tick')?.logicalId, 'Arn'] },
          RetryPolicy: { MaximumRetryAttempts: 0, MaximumEventAgeInSeconds: 60 },
        }),
      ],
    });
    expect(topology.functions.tick.trigger).toEqual({ kind: 'schedule', everyMinutes: 1 });
  });
});

describe('the internet', () => {
  it('reaches the answer page by GET and POST, throttled, and nothing else', () => {
    const [integration, ...others] = ofType('AWS::ApiGatewayV2::Integration');
    const routes = ofType('AWS::ApiGatewayV2::Route').map(({ Properties }) => asText(Properties['RouteKey']));

    expect(others).toEqual([]);
    expect(asText(integration?.Properties['IntegrationUri'])).toContain(
      functions.get('record-answer')?.logicalId,
    );
    expect(routes.toSorted()).toEqual(['GET /{proxy+}', 'POST /{proxy+}']);
    templates.processing.hasResourceProperties('AWS::ApiGatewayV2::Stage', {
      DefaultRouteSettings: { ThrottlingBurstLimit: 40, ThrottlingRateLimit: 20 },
    });
  });

  it('finds no other way in: no function URL, no other gateway, no balancer, no open function', () => {
    const doors = resources.filter(({ Type }) =>
      /Lambda::Url|ApiGateway::|AppSync|LoadBalancer|CloudFront|EC2::/.test(Type),
    );
    const invokers = ofType('AWS::Lambda::Permission').map(
      ({ Properties }) => `${asText(Properties['Principal'])} ${asText(Properties['FunctionName'])}`,
    );

    expect(doors).toEqual([]);
    expect(new Set(invokers)).toEqual(
      new Set([
        `apigateway.amazonaws.com \${${functions.get('record-answer')?.logicalId}.Arn}`,
        `events.amazonaws.com \${${functions.get('tick')?.logicalId}.Arn}`,
      ]),
    );
  });
});

describe('mail', () => {
  it('comes in stored first and then told, through a role of the mail service', () => {
    templates.intake.hasResourceProperties('AWS::SES::ReceiptRule', {
      Rule: {
        Enabled: true,
        ScanEnabled: true,
        Recipients: ['huis.test'],
        Actions: [
          {
            S3Action: {
              ObjectKeyPrefix: 'mail/',
              BucketName: Match.anyValue(),
              IamRoleArn: Match.anyValue(),
              TopicArn: Match.anyValue(),
            },
          },
        ],
      },
    });
  });

  it('that went out tells its fate, and never who opened or clicked', () => {
    templates.processing.hasResourceProperties('AWS::SES::ConfigurationSetEventDestination', {
      EventDestination: {
        Enabled: true,
        MatchingEventTypes: ['send', 'delivery', 'deliveryDelay', 'bounce', 'complaint', 'reject'],
      },
    });
  });

  it('reaches its queues as the mail service wrote it, with what cannot be delivered kept', () => {
    const subscriptions = ofType('AWS::SNS::Subscription').map(({ Properties }) => Properties);

    expect(subscriptions).toHaveLength(3);
    for (const subscription of subscriptions) {
      expect(subscription).toMatchObject({ Protocol: 'sqs', RawMessageDelivery: true });
      expect(subscription).toHaveProperty('RedrivePolicy.deadLetterTargetArn');
    }
  });

  it('has an identity made for it only when the settings say so', () => {
    const asked = synthesise({ 'kier:createMailIdentity': 'true', 'kier:mailDomain': 'deur.test' });

    templates.processing.resourceCountIs('AWS::SES::EmailIdentity', 0);
    asked.templates.processing.hasResourceProperties('AWS::SES::EmailIdentity', {
      EmailIdentity: 'deur.test',
    });
  });
});
