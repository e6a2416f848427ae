import { Aws } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { FunctionSettings, QueueName, TableAccess } from '#infra/topology.ts';

/** ARNs that statements are made of. */
export type ResourceArns = {
  readonly table: string;
  readonly tableIndexes: readonly string[];
  readonly rawBucket: string;
  readonly dataKey: string;
  readonly keyRing: string;
  readonly queue: (name: QueueName) => string;
  /** What mail is sent as: the identity of the domain and the configuration set. */
  readonly mail: readonly string[];
};

/** What the client does; no scan: nothing in Kier reads the whole table. */
const tableActions: Readonly<Record<TableAccess, readonly string[]>> = {
  read: ['dynamodb:GetItem', 'dynamodb:BatchGetItem', 'dynamodb:Query'],
  readWrite: [
    'dynamodb:GetItem',
    'dynamodb:BatchGetItem',
    'dynamodb:Query',
    'dynamodb:ConditionCheckItem',
    'dynamodb:PutItem',
    'dynamodb:UpdateItem',
    'dynamodb:DeleteItem',
    'dynamodb:BatchWriteItem',
  ],
};

/** What DynamoDB does with the key on behalf of who reads or writes an encrypted table. */
const tableKeyActions: Readonly<Record<TableAccess, readonly string[]>> = {
  read: ['kms:Decrypt', 'kms:DescribeKey'],
  readWrite: [
    'kms:Decrypt',
    'kms:DescribeKey',
    'kms:Encrypt',
    'kms:GenerateDataKey',
    'kms:GenerateDataKeyWithoutPlaintext',
    'kms:ReEncryptFrom',
    'kms:ReEncryptTo',
  ],
};

const allow = (
  sid: string,
  actions: readonly string[],
  resources: readonly string[],
  conditions: Readonly<Record<string, unknown>> = {},
): PolicyStatement =>
  new PolicyStatement({
    sid,
    actions: [...actions],
    resources: [...resources],
    conditions: { ...conditions },
  });

/** The key opens nothing by itself: only what the named service holds for us. */
const through = (service: 'dynamodb' | 's3' | 'secretsmanager'): Readonly<Record<string, unknown>> => ({
  StringEquals: { 'kms:ViaService': `${service}.${Aws.REGION}.amazonaws.com` },
});

const tableStatements = (access: TableAccess, arns: ResourceArns): PolicyStatement[] => [
  allow(
    'Table',
    tableActions[access].filter((action) => action !== 'dynamodb:Query'),
    [arns.table],
  ),
  allow('TableQuery', ['dynamodb:Query'], [arns.table, ...arns.tableIndexes]),
  allow('TableKey', tableKeyActions[access], [arns.dataKey], through('dynamodb')),
];

/** Objects under prefixes: the one place where an ARN cannot be exact, so that these statements stand in a policy apart. */
export const rawStatementsOf = (
  { readsRaw = [], writesRaw = [] }: FunctionSettings,
  arns: Pick<ResourceArns, 'rawBucket' | 'dataKey'>,
): readonly PolicyStatement[] => {
  const under = (prefix: string): string => `${arns.rawBucket}/${prefix}*`;
  return [
    ...(readsRaw.length === 0
      ? []
      : [
          allow('RawRead', ['s3:GetObject'], readsRaw.map(under)),
          allow('RawReadKey', ['kms:Decrypt'], [arns.dataKey], through('s3')),
        ]),
    ...(writesRaw.length === 0
      ? []
      : [
          allow('RawWrite', ['s3:PutObject'], writesRaw.map(under)),
          allow('RawWriteKey', ['kms:Decrypt', 'kms:GenerateDataKey'], [arns.dataKey], through('s3')),
        ]),
  ];
};

/**
 * What a function may do beside writing its log and traces and touching raw objects: what its row in the topology says,
 * on exact ARNs.
 */
export const statementsOf = (settings: FunctionSettings, arns: ResourceArns): readonly PolicyStatement[] => {
  const { trigger, table, sendsTo = [], sendsMail, usesKeyRing } = settings;
  return [
    ...(trigger.kind === 'queue'
      ? [
          allow(
            'Consume',
            ['sqs:ReceiveMessage', 'sqs:DeleteMessage', 'sqs:GetQueueAttributes'],
            [arns.queue(trigger.queue)],
          ),
        ]
      : []),
    ...(table === undefined ? [] : tableStatements(table, arns)),
    ...(sendsTo.length === 0 ? [] : [allow('Send', ['sqs:SendMessage'], sendsTo.map(arns.queue))]),
    ...(sendsMail === true ? [allow('SendMail', ['ses:SendRawEmail'], arns.mail)] : []),
    ...(usesKeyRing === true
      ? [
          allow('KeyRing', ['secretsmanager:GetSecretValue'], [arns.keyRing]),
          allow('KeyRingKey', ['kms:Decrypt'], [arns.dataKey], through('secretsmanager')),
        ]
      : []),
  ];
};
