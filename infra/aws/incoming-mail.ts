import { Aws } from 'aws-cdk-lib';
import { Policy, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { CfnReceiptRule, ReceiptRuleSet } from 'aws-cdk-lib/aws-ses';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { SqsSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Construct } from 'constructs';
import { acknowledgePrefixes } from './acknowledge-prefixes.ts';
import type { QueueFunction } from './queue-function.ts';

export type IncomingMailProps = {
  readonly mailDomain: string;
  readonly rawBucketName: string;
  readonly rawBucketArn: string;
  /** Prefix under which mails are stored. */
  readonly prefix: string;
  readonly dataKey: IKey;
  readonly reader: QueueFunction;
};

/**
 * The way of mails in: stored first, then told to the queue by the mail service, with its verdicts on SPF, DKIM, DMARC,
 * spam and viruses. It acts through a role of its own, the only way in which it can write into an encrypted bucket.
 */
export class IncomingMail extends Construct {
  readonly ruleSetName: string;

  constructor(scope: Construct, id: string, props: IncomingMailProps) {
    super(scope, id);
    const { mailDomain, rawBucketName, rawBucketArn, prefix, dataKey, reader } = props;

    const stored = new Topic(this, 'Stored', { masterKey: dataKey, enforceSSL: true });
    stored.addSubscription(
      new SqsSubscription(reader.queue, {
        rawMessageDelivery: true,
        deadLetterQueue: reader.deadLetterQueue,
      }),
    );

    const role = new Role(this, 'Role', {
      assumedBy: new ServicePrincipal('ses.amazonaws.com', {
        conditions: { StringEquals: { 'aws:SourceAccount': Aws.ACCOUNT_ID } },
      }),
      description: 'Stores incoming mail and tells the queue.',
    });
    role.addToPolicy(
      new PolicyStatement({ sid: 'Tell', actions: ['sns:Publish'], resources: [stored.topicArn] }),
    );
    role.addToPolicy(
      new PolicyStatement({
        sid: 'Key',
        actions: ['kms:Decrypt', 'kms:Encrypt', 'kms:GenerateDataKey'],
        resources: [dataKey.keyArn],
        conditions: {
          StringEquals: {
            'kms:ViaService': [`s3.${Aws.REGION}.amazonaws.com`, `sns.${Aws.REGION}.amazonaws.com`],
          },
        },
      }),
    );
    const underPrefix = `${rawBucketArn}/${prefix}*`;
    const store = new Policy(this, 'StoreMails', {
      roles: [role],
      statements: [
        new PolicyStatement({ sid: 'Store', actions: ['s3:PutObject'], resources: [underPrefix] }),
      ],
    });
    acknowledgePrefixes(
      store,
      [underPrefix],
      'The mail service chooses the key of each mail under this one prefix.',
    );

    const ruleSet = new ReceiptRuleSet(this, 'RuleSet');
    this.ruleSetName = ruleSet.receiptRuleSetName;
    // The construct library's own action knows no role, and without one an encrypted bucket cannot be written.
    const rule = new CfnReceiptRule(this, 'Store', {
      ruleSetName: ruleSet.receiptRuleSetName,
      rule: {
        enabled: true,
        recipients: [mailDomain],
        scanEnabled: true,
        // A small landlord's old mail server is to be heard too.
        tlsPolicy: 'Optional',
        actions: [
          {
            s3Action: {
              bucketName: rawBucketName,
              objectKeyPrefix: prefix,
              iamRoleArn: role.roleArn,
              topicArn: stored.topicArn,
            },
          },
        ],
      },
    });
    // The service tries to write when the rule is made.
    rule.node.addDependency(role, store);
  }
}
