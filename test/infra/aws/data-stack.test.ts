import { Match } from 'aws-cdk-lib/assertions';
import { describe, expect, it } from 'vitest';
import { topology } from '#infra/topology.ts';
import { synthesise } from './synthesised.ts';

const { templates, resources, ofType } = synthesise();

const keys = (partitionKey: string, sortKey: string): object[] => [
  { AttributeName: partitionKey, KeyType: 'HASH' },
  { AttributeName: sortKey, KeyType: 'RANGE' },
];

describe('table', () => {
  it('survives mistakes: recovery to any second, no deletion, kept when the stack goes', () => {
    templates.data.hasResource('AWS::DynamoDB::Table', {
      Properties: {
        BillingMode: 'PAY_PER_REQUEST',
        DeletionProtectionEnabled: true,
        PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
      },
      DeletionPolicy: 'Retain',
      UpdateReplacePolicy: 'Retain',
    });
  });

  it('is encrypted with the key of the installation, which rotates and is kept', () => {
    templates.data.hasResourceProperties('AWS::DynamoDB::Table', {
      SSESpecification: {
        SSEEnabled: true,
        SSEType: 'KMS',
        KMSMasterKeyId: { 'Fn::GetAtt': [Match.stringLikeRegexp('^DataKey'), 'Arn'] },
      },
    });
    templates.data.hasResource('AWS::KMS::Key', {
      Properties: { EnableKeyRotation: true },
      DeletionPolicy: 'Retain',
      UpdateReplacePolicy: 'Retain',
    });
  });

  it('has the keys and indexes of the topology and no others', () => {
    const { table } = topology;

    templates.data.resourceCountIs('AWS::DynamoDB::Table', 1);
    templates.data.hasResourceProperties('AWS::DynamoDB::Table', {
      KeySchema: keys(table.partitionKey, table.sortKey),
      GlobalSecondaryIndexes: table.indexes.map((index) => ({
        IndexName: index.name,
        KeySchema: keys(index.partitionKey, index.sortKey),
        Projection: { ProjectionType: index.projection },
      })),
    });
  });
});

describe('buckets', () => {
  it('are never public and only spoken to over TLS', () => {
    const buckets = ofType('AWS::S3::Bucket');

    expect(buckets).toHaveLength(2);
    for (const { Properties } of buckets) {
      expect(Properties['PublicAccessBlockConfiguration']).toEqual({
        BlockPublicAcls: true,
        BlockPublicPolicy: true,
        IgnorePublicAcls: true,
        RestrictPublicBuckets: true,
      });
    }
    templates.data.resourcePropertiesCountIs(
      'AWS::S3::BucketPolicy',
      {
        PolicyDocument: {
          Statement: Match.arrayWith([
            Match.objectLike({ Effect: 'Deny', Condition: { Bool: { 'aws:SecureTransport': 'false' } } }),
          ]),
        },
      },
      buckets.length,
    );
  });

  it('of raw objects is versioned, encrypted with our key, logged and kept', () => {
    templates.data.hasResource('AWS::S3::Bucket', {
      Properties: {
        VersioningConfiguration: { Status: 'Enabled' },
        BucketEncryption: {
          ServerSideEncryptionConfiguration: [
            {
              BucketKeyEnabled: true,
              ServerSideEncryptionByDefault: {
                SSEAlgorithm: 'aws:kms',
                KMSMasterKeyID: { 'Fn::GetAtt': [Match.stringLikeRegexp('^DataKey'), 'Arn'] },
              },
            },
          ],
        },
        LoggingConfiguration: { DestinationBucketName: { Ref: Match.stringLikeRegexp('^AccessLogs') } },
      },
      DeletionPolicy: 'Retain',
      UpdateReplacePolicy: 'Retain',
    });
  });

  it('tells of objects under just those prefixes that the mail service does not tell of', () => {
    const told = topology.rawBucket.notifications.filter(({ toldBy }) => toldBy === undefined);

    expect(told.length).toBeGreaterThan(0);
    templates.data.hasResourceProperties('AWS::S3::Bucket', {
      NotificationConfiguration: {
        TopicConfigurations: told.map(({ prefix }) => ({
          Event: 's3:ObjectCreated:*',
          Filter: { S3Key: { Rules: [{ Name: 'prefix', Value: prefix }] } },
          Topic: Match.anyValue(),
        })),
      },
    });
  });
});

describe('key ring', () => {
  it('is encrypted with our key, kept, and holds nothing that a template could show', () => {
    const [secret, ...others] = ofType('AWS::SecretsManager::Secret');

    expect(others).toEqual([]);
    expect(secret).toMatchObject({ DeletionPolicy: 'Retain', UpdateReplacePolicy: 'Retain' });
    expect(secret?.Properties).toHaveProperty('KmsKeyId');
    expect(secret?.Properties).not.toHaveProperty('SecretString');
    expect(secret?.Properties).not.toHaveProperty('GenerateSecretString');
  });
});

describe('what holds state', () => {
  /** A new logical id is a new resource: the old one and what it holds would be left behind. */
  it('keeps its logical ids, so that a deployment never puts an empty one in its place', () => {
    const stateful = ['DynamoDB::Table', 'S3::Bucket', 'KMS::Key', 'SecretsManager::Secret', 'SQS::Queue'];
    const ids = resources
      .filter(({ Type }) => stateful.includes(Type.replace('AWS::', '')))
      .map(({ stack, logicalId }) => `${stack} ${logicalId}`);

    expect(ids.toSorted()).toMatchInlineSnapshot(`
      [
        "data AccessLogs8B620ECA",
        "data DataKey17AFBB84",
        "data KeyRing8DA97F45",
        "data Raw72517081",
        "data TableCD117FA1",
        "intake InboundFilesDeadLettersA231BB84",
        "intake InboundFilesQueue6617BFCC",
        "intake InboundMailDeadLettersCE0F73C0",
        "intake InboundMailQueue6D599588",
        "processing ArrearsSignalsDeadLettersB42647CB",
        "processing ArrearsSignalsQueueA79955B4",
        "processing DeliveryEventsDeadLettersC9A3B0E1",
        "processing DeliveryEventsQueueD90303D9",
        "processing DueNoticesDeadLetters0DDEEA62",
        "processing DueNoticesQueue13E7566C",
        "processing DueStepsDeadLettersB0871B9B",
        "processing DueStepsQueueEE87CBDF",
        "processing PetitionsDeadLetters08B780FC",
        "processing PetitionsQueueBE716070",
        "processing ReferralsDeadLettersC3377FED",
        "processing ReferralsQueue965B7DCE",
        "processing ScansDeadLetters475183B2",
        "processing ScansQueueEFC1B81B",
      ]
    `);
  });

  it('is kept when it leaves a stack', () => {
    const lost = resources.filter(
      ({ Type, DeletionPolicy, UpdateReplacePolicy }) =>
        /DynamoDB::Table|S3::Bucket$|KMS::Key|SecretsManager::Secret|SQS::Queue$/.test(Type) &&
        (DeletionPolicy !== 'Retain' || UpdateReplacePolicy !== 'Retain'),
    );

    expect(lost.map(({ logicalId }) => logicalId)).toEqual([]);
  });
});

describe('partners of the settings', () => {
  const principalArn = 'arn:aws:iam::123456789012:role/registry';
  const withPartner = synthesise({ 'kier:partners': [{ id: 'registry-north', principalArn }] });

  it('may put files into their own folder and nothing else', () => {
    withPartner.templates.data.hasResourceProperties('AWS::S3::BucketPolicy', {
      PolicyDocument: {
        Statement: Match.arrayWith([
          Match.objectLike({
            Effect: 'Allow',
            Action: 's3:PutObject',
            Principal: { AWS: principalArn },
            Resource: { 'Fn::Join': ['', [Match.anyValue(), '/drop/registry-north/*']] },
          }),
        ]),
      },
    });
  });

  it('may send to the signal queues only', () => {
    const open = withPartner
      .ofType('AWS::SQS::QueuePolicy')
      .filter(({ Properties }) => JSON.stringify(Properties).includes(principalArn))
      .map(({ logicalId }) => logicalId);

    expect(open).toHaveLength(
      Object.values(topology.queues).filter(({ from }) => from === 'functions-and-partners').length,
    );
    expect(open.every((id) => /^(Petitions|ArrearsSignals|Referrals)QueuePolicy/.test(id))).toBe(true);
  });
});
