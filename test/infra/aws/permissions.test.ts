import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type FunctionSettings, topology } from '#infra/topology.ts';
import { asText, synthesise, type SynthesisedResource } from './synthesised.ts';

const { ofType, resources } = synthesise();

const oneOrMore = z.union([z.string().transform((text) => [text]), z.array(z.string())]);
const statement = z.object({
  Effect: z.literal('Allow'),
  Action: oneOrMore,
  Resource: z.unknown().transform((value) => (Array.isArray(value) ? value : [value]).map(asText)),
  Condition: z.unknown().optional(),
});
type Statement = z.infer<typeof statement>;
const policy = z.object({
  PolicyDocument: z.object({ Statement: z.array(statement) }),
  Roles: z.array(z.object({ Ref: z.string() })),
});
const policies = ofType('AWS::IAM::Policy').map(({ Properties }) => policy.parse(Properties));

const statementsOfRole = (role: string): Statement[] =>
  policies
    .filter(({ Roles }) => Roles.some(({ Ref }) => Ref === role))
    .flatMap(({ PolicyDocument }) => PolicyDocument.Statement);

const statementsOfFunction = (name: string): Statement[] => {
  const made = ofType('AWS::Lambda::Function').find(({ Properties }) =>
    JSON.stringify(Properties).includes(`"POWERTOOLS_SERVICE_NAME":"${name}"`),
  );
  const role = /^\$\{(\w+)\.Arn\}$/.exec(asText(made?.Properties['Role']))?.[1];
  return statementsOfRole(role ?? '');
};

/** What the rows of the topology may come to, written down a second time. */
const expectedActions = ({
  trigger,
  table,
  readsRaw,
  writesRaw,
  sendsTo,
  sendsMail,
  usesKeyRing,
}: FunctionSettings): string[] => [
  'logs:CreateLogStream',
  'logs:PutLogEvents',
  'xray:PutTelemetryRecords',
  'xray:PutTraceSegments',
  ...(trigger.kind === 'queue' ? ['sqs:DeleteMessage', 'sqs:GetQueueAttributes', 'sqs:ReceiveMessage'] : []),
  ...(table === undefined
    ? []
    : ['dynamodb:BatchGetItem', 'dynamodb:GetItem', 'dynamodb:Query', 'kms:Decrypt', 'kms:DescribeKey']),
  ...(table === 'readWrite'
    ? [
        'dynamodb:BatchWriteItem',
        'dynamodb:ConditionCheckItem',
        'dynamodb:DeleteItem',
        'dynamodb:PutItem',
        'dynamodb:UpdateItem',
        'kms:Encrypt',
        'kms:GenerateDataKey',
        'kms:GenerateDataKeyWithoutPlaintext',
        'kms:ReEncryptFrom',
        'kms:ReEncryptTo',
      ]
    : []),
  ...(readsRaw === undefined ? [] : ['s3:GetObject', 'kms:Decrypt']),
  ...(writesRaw === undefined ? [] : ['s3:PutObject', 'kms:Decrypt', 'kms:GenerateDataKey']),
  ...(sendsTo === undefined ? [] : ['sqs:SendMessage']),
  ...(sendsMail === true ? ['ses:SendRawEmail'] : []),
  ...(usesKeyRing === true ? ['secretsmanager:GetSecretValue', 'kms:Decrypt'] : []),
];

const rows = Object.entries(topology.functions).map(([name, settings]) => ({ name, settings }));
const pascal = (kebab: string): string =>
  kebab
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');

describe.each(rows)('role of $name', ({ name, settings }) => {
  const statements = statementsOfFunction(name);
  const resourcesFor = (action: string): string[] =>
    statements.filter(({ Action }) => Action.includes(action)).flatMap(({ Resource }) => Resource);

  it('allows no action beyond what its row in the topology says, and all of those', () => {
    const allowed = new Set(statements.flatMap(({ Action }) => Action));

    expect([...allowed].toSorted()).toEqual([...new Set(expectedActions(settings))].toSorted());
  });

  it('names every action and resource, save X-Ray, its log and the objects under its prefixes', () => {
    const wide = statements
      .filter(({ Action }) => !Action.every((action) => action.startsWith('xray:')))
      .flatMap(({ Action, Resource }) => [...Action, ...Resource])
      .filter((text) => text.includes('*'));
    const prefixes = [...(settings.readsRaw ?? []), ...(settings.writesRaw ?? [])];

    expect(wide.map((text) => text.replace(/^\$\{[^}]+\}/, '')).toSorted()).toEqual(
      prefixes.map((prefix) => `/${prefix}*`).toSorted(),
    );
  });

  it('sends to the queues of its row only', () => {
    const sendsTo = settings.sendsTo ?? [];
    const arns = resourcesFor('sqs:SendMessage');

    expect(arns).toHaveLength(sendsTo.length);
    for (const [index, queueName] of sendsTo.entries()) {
      expect(arns[index]).toMatch(new RegExp(`\\b(\\w+:ExportsOutputFnGetAtt)?${pascal(queueName)}Queue`));
    }
  });

  it('queries the table and its indexes by name', () => {
    const arns = resourcesFor('dynamodb:Query').map((arn) => arn.replace(/^\$\{[^}]+\}/, ''));

    expect(arns).toEqual(
      settings.table === undefined
        ? []
        : ['', ...topology.table.indexes.map((index) => `/index/${index.name}`)],
    );
  });

  it('uses the key only through the service that holds the data', () => {
    const direct = statements.filter(
      ({ Action, Condition }) =>
        Action.some((action) => action.startsWith('kms:')) &&
        !JSON.stringify(Condition ?? {}).includes('kms:ViaService'),
    );

    expect(direct).toEqual([]);
  });
});

describe('role of the mail service', () => {
  it('stores under its prefix and tells its topic, and can do nothing else', () => {
    const [made] = resources.filter(
      (resource: SynthesisedResource) =>
        resource.Type === 'AWS::IAM::Role' &&
        JSON.stringify(resource.Properties).includes('ses.amazonaws.com'),
    );
    const statements = statementsOfRole(made?.logicalId ?? '');

    expect(statements.flatMap(({ Action }) => Action).toSorted()).toEqual([
      'kms:Decrypt',
      'kms:Encrypt',
      'kms:GenerateDataKey',
      's3:PutObject',
      'sns:Publish',
    ]);
    expect(statements.flatMap(({ Resource }) => Resource).filter((arn) => arn.includes('*'))).toEqual([
      expect.stringMatching(/\/mail\/\*$/),
    ]);
  });
});

describe('roles', () => {
  it('are one for each function and one for the mail service, none with a policy of AWS', () => {
    const roles = ofType('AWS::IAM::Role');

    expect(roles).toHaveLength(rows.length + 1);
    expect(roles.filter(({ Properties }) => 'ManagedPolicyArns' in Properties)).toEqual([]);
  });
});
