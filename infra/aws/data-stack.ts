import { Aws, Duration, RemovalPolicy, Stack, type StackProps, Validations } from 'aws-cdk-lib';
import {
  type Attribute,
  AttributeType,
  BillingMode,
  ProjectionType,
  Table,
  TableEncryption,
} from 'aws-cdk-lib/aws-dynamodb';
import { ArnPrincipal, PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import {
  BlockPublicAccess,
  CfnBucket,
  Bucket,
  BucketEncryption,
  type IBucket,
  ObjectOwnership,
} from 'aws-cdk-lib/aws-s3';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { CfnSecret, Secret } from 'aws-cdk-lib/aws-secretsmanager';
import type { Construct } from 'constructs';
import type { Topology } from '#infra/topology.ts';
import type { DeployedPartner } from './settings.ts';
import { pascalCase } from './names.ts';

export type DataStackProps = StackProps & {
  readonly topology: Topology;
  readonly partners: readonly DeployedPartner[];
};

const text = (name: string): Attribute => ({ name, type: AttributeType.STRING });

/** What must outlive every deployment: the table, the raw objects, and the keys to both. Nothing here is ever deleted by a stack. */
export class DataStack extends Stack {
  readonly dataKey: Key;
  readonly table: Table;
  /** ARNs of the table's indexes, each by its name. */
  readonly indexArns: readonly string[];
  readonly rawBucket: Bucket;
  /** The bucket's ARN as other stacks import it. */
  readonly rawBucketArn: string;
  /** S3 tells these of objects under a prefix, in events of S3 as they are. */
  readonly arrivals: ReadonlyMap<string, Topic>;
  readonly keyRing: Secret;

  constructor(scope: Construct, id: string, props: DataStackProps) {
    super(scope, id, { ...props, terminationProtection: true });
    const { topology, partners } = props;

    this.dataKey = new Key(this, 'DataKey', {
      description: 'Kier: table, raw objects, key ring and topics. Without it none of them can be read.',
      enableKeyRotation: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    this.#letServicesPublish();
    this.table = this.#makeTable(topology);
    this.indexArns = topology.table.indexes.map(({ name }) => `${this.table.tableArn}/index/${name}`);
    this.rawBucket = this.#makeRawBucket();
    this.rawBucketArn = this.exportValue(this.rawBucket.bucketArn);
    for (const partner of partners) this.#letPartnerDropFiles(partner);
    this.arrivals = this.#tellOfArrivals(topology);
    this.keyRing = this.#makeKeyRing();
  }

  /** Mail service and bucket tell of arrivals through topics that are encrypted with this key. */
  #letServicesPublish(): void {
    this.dataKey.addToResourcePolicy(
      new PolicyStatement({
        sid: 'ServicesPublish',
        principals: [new ServicePrincipal('ses.amazonaws.com'), new ServicePrincipal('s3.amazonaws.com')],
        actions: ['kms:Decrypt', 'kms:GenerateDataKey'],
        resources: ['*'], // In a key policy this is the key itself.
        conditions: { StringEquals: { 'aws:SourceAccount': Aws.ACCOUNT_ID } },
      }),
    );
  }

  #makeTable({ table }: Topology): Table {
    // Not the newer construct: with a key of our own that one cannot be synthesised without knowing the region.
    const made = new Table(this, 'Table', {
      partitionKey: text(table.partitionKey),
      sortKey: text(table.sortKey),
      billingMode: BillingMode.PAY_PER_REQUEST,
      encryption: TableEncryption.CUSTOMER_MANAGED,
      encryptionKey: this.dataKey,
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    for (const index of table.indexes) {
      made.addGlobalSecondaryIndex({
        indexName: index.name,
        partitionKey: text(index.partitionKey),
        sortKey: text(index.sortKey),
        projectionType: ProjectionType[index.projection],
      });
    }
    return made;
  }

  #makeRawBucket(): Bucket {
    const shared = {
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
      enforceSSL: true,
      minimumTLSVersion: 1.2,
      removalPolicy: RemovalPolicy.RETAIN,
    };
    const accessLogs = new Bucket(this, 'AccessLogs', {
      ...shared,
      // S3 delivers access logs only to buckets encrypted with keys of its own.
      encryption: BucketEncryption.S3_MANAGED,
      lifecycleRules: [{ expiration: Duration.days(365) }],
    });
    Validations.of(accessLogs).acknowledge({
      id: 'AwsSolutions-S1',
      reason: 'This is the bucket that the access logs go to; logging it into itself would never end.',
    });
    return new Bucket(this, 'Raw', {
      ...shared,
      encryption: BucketEncryption.KMS,
      encryptionKey: this.dataKey,
      bucketKeyEnabled: true,
      versioned: true,
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the class has keys that may be undefined where its own interface says absent
      serverAccessLogsBucket: accessLogs as IBucket,
      lifecycleRules: [
        // An object overwritten or erased stays readable for a month: time to notice a mistake, not to keep for ever.
        {
          noncurrentVersionExpiration: Duration.days(30),
          abortIncompleteMultipartUploadAfter: Duration.days(7),
        },
        { expiredObjectDeleteMarker: true },
      ],
    });
  }

  /**
   * A topic stands between bucket and queue, so that this stack knows nothing of queues; with raw delivery the queue gets
   * the event as S3 wrote it. The bucket's own resource names the topics: the construct would bring a function of its own.
   */
  #tellOfArrivals({ rawBucket }: Topology): ReadonlyMap<string, Topic> {
    const resource = this.rawBucket.node.defaultChild;
    if (!(resource instanceof CfnBucket)) throw new TypeError('The raw bucket is not a bucket.');
    const arrivals = rawBucket.notifications
      .filter(({ toldBy }) => toldBy === undefined)
      .map(({ prefix }) => {
        const topic = new Topic(this, `Arrivals${pascalCase(prefix.replaceAll('/', ''))}`, {
          masterKey: this.dataKey,
          enforceSSL: true,
        });
        topic.addToResourcePolicy(
          new PolicyStatement({
            sid: 'BucketTells',
            principals: [new ServicePrincipal('s3.amazonaws.com')],
            actions: ['sns:Publish'],
            resources: [topic.topicArn],
            conditions: { StringEquals: { 'aws:SourceAccount': Aws.ACCOUNT_ID } },
          }),
        );
        // S3 tries to publish when the notification is set.
        resource.node.addDependency(topic);
        return { prefix, topic };
      });
    resource.notificationConfiguration = {
      topicConfigurations: arrivals.map(({ prefix, topic }) => ({
        event: 's3:ObjectCreated:*',
        topic: topic.topicArn,
        filter: { s3Key: { rules: [{ name: 'prefix', value: prefix }] } },
      })),
    };
    return new Map(arrivals.map(({ prefix, topic }) => [prefix, topic]));
  }

  #letPartnerDropFiles({ id, principalArn }: DeployedPartner): void {
    const principals = [new ArnPrincipal(principalArn)];
    this.rawBucket.addToResourcePolicy(
      new PolicyStatement({
        sid: `Drop${id.replaceAll('-', '')}`,
        principals,
        actions: ['s3:PutObject'],
        resources: [this.rawBucket.arnForObjects(`drop/${id}/*`)],
      }),
    );
    this.dataKey.addToResourcePolicy(
      new PolicyStatement({
        sid: `Drop${id.replaceAll('-', '')}`,
        principals,
        actions: ['kms:GenerateDataKey'],
        resources: ['*'],
        conditions: { StringEquals: { 'kms:ViaService': `s3.${Aws.REGION}.amazonaws.com` } },
      }),
    );
  }

  #makeKeyRing(): Secret {
    const secret = new Secret(this, 'KeyRing', {
      description:
        'Keys for claims, links and sealed data, newest first; filled by hand once, see the runbook.',
      encryptionKey: this.dataKey,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    // A key ring is more than one random string, so that the service cannot make it: it stays empty until it is filled.
    const resource = secret.node.defaultChild;
    if (!(resource instanceof CfnSecret)) throw new TypeError('The key ring is not a secret.');
    resource.generateSecretString = undefined;
    Validations.of(secret).acknowledge({
      id: 'AwsSolutions-SMG4',
      reason:
        'Old keys must stay beside the new one or old links and sealed data die: rotation adds, by the runbook.',
    });
    return secret;
  }
}
